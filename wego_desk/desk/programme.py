"""Takes in a programme: points, their zones and windows, and who may enter by role. Only what differs is written."""

from dataclasses import dataclass

from wego_desk.core.duties import Act
from wego_desk.core.programme import fold
from wego_desk.core.seal import Draft
from wego_desk.desk.desk import Desk
from wego_desk.desk.permission import permit
from wego_desk.desk.records import set_record
from wego_desk.rosters.sent import PointRow, ProgrammeFile, RefusedRow
from wego_desk.store.programme import Operator


@dataclass(frozen=True, slots=True)
class ProgrammeTaken:
    """How many points and entitlements the sheet gave, and which of its rows did not come in."""

    points: int
    entitlements: int
    refused: tuple[RefusedRow, ...]


def set_programme(desk: Desk, sheet: ProgrammeFile, *, operator: Operator) -> ProgrammeTaken:
    """Make the points of a sheet stand as it says; points that it does not name stay as they are. NotAllowed."""
    permit(desk, operator, Act.PROGRAMME)
    drafts = [draft for row in sheet.points for draft in _drafts(desk, row)]
    if drafts:
        desk.append(drafts, operator)
    return ProgrammeTaken(len(sheet.points), sum(len(_roles(row)) for row in sheet.points), sheet.refused)


def _drafts(desk: Desk, row: PointRow) -> list[Draft]:
    point_id = _point_id(desk, row.point)
    values = {
        "name": row.name, "kind": row.kind, "zone": row.zone, "starts": row.starts, "ends": row.ends,
        "time_zone": row.time_zone, "rule": row.rule, "capacity": row.capacity,
    }  # fmt: skip
    wanted = {f"{point_id}/{key}": role for key, role in _roles(row).items()}
    standing = {e.id for e in desk.programme.entitlements if e.point == point_id and e.role}
    drafts = [set_record(desk.store, "point.set", point_id, values)]
    for entitlement, role in wanted.items():
        given = {"point": point_id, "role": role}
        drafts.append(set_record(desk.store, "entitlement.set", entitlement, given))
    for entitlement in sorted(standing - wanted.keys()):
        drafts.append(set_record(desk.store, "entitlement.set", entitlement, {"role": ""}))
    return [draft for draft in drafts if draft is not None]


def _point_id(desk: Desk, name: str) -> str:
    """A point keeps the spelling under which it is known."""
    return next((known for known in desk.programme.points if fold(known) == fold(name)), name)


def _roles(row: PointRow) -> dict[str, str]:
    return {fold(role): role for role in row.roles}
