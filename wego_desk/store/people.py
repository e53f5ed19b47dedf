"""The roster as a page lists it: what sorts and parts everyone, and who of them is here."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from sqlalchemy import Connection

from wego_desk.core.event import Written
from wego_desk.core.fields import CANCELLED
from wego_desk.store.ledger import written

_NAME: Final = "CASE latin_name WHEN '' THEN full_name ELSE latin_name END"
_EVERYONE: Final = f"""SELECT id, {_NAME}, role, organization_kind, region, status, vip FROM person
WHERE survivor = id"""  # noqa: S608 - names of our own columns
_SOME: Final = f"{_EVERYONE} AND id IN (SELECT value FROM json_each(?))"  # noqa: S608 - our own words
_NAME_OF: Final = f"SELECT {_NAME} FROM person WHERE id = ?"  # noqa: S608 - names of our own columns
_ACTIVE: Final = "SELECT count(*) FROM person WHERE survivor = id AND status != ?"
_GROUPS: Final = "SELECT id, survivor FROM person WHERE survivor IN (SELECT value FROM json_each(?))"
_SURVIVORS: Final = "SELECT id, survivor FROM person WHERE id IN (SELECT value FROM json_each(?))"
_PRESENT: Final = "SELECT person, present FROM presence WHERE point = ? AND day = ? AND admissions > 0"
_PRESENT_OF: Final = f"{_PRESENT} AND person IN (SELECT value FROM json_each(?))"  # noqa: S608 - our own words
_CHAINS: Final = """SELECT subject, header, body FROM event
WHERE subject IN (SELECT value FROM json_each(?)) AND point = ? AND kind IN ('in', 'out', 'undo') ORDER BY gseq"""


class Shape(NamedTuple):
    """What of a delegate orders and parts a list; ``name`` in Latin letters where one is known."""

    id: str
    name: str
    role: str
    organization_kind: str
    region: str
    status: str
    vip: str


def shapes(connection: Connection, ids: Collection[str] | None = None) -> Iterator[Shape]:
    """Everyone who was not merged into another, or those of ``ids``; in no order."""
    if ids is None:
        rows = connection.exec_driver_sql(_EVERYONE)
    else:
        rows = connection.exec_driver_sql(_SOME, (json.dumps(list(ids)),))
    while page := rows.fetchmany(1000):
        yield from map(Shape._make, page)


def name_of(connection: Connection, person_id: str) -> str:
    """The name that orders a list, ``""`` for somebody unknown."""
    return str(connection.exec_driver_sql(_NAME_OF, (person_id,)).scalar() or "")


def active_count(connection: Connection) -> int:
    """How many are on the roster and not cancelled; reads all of it: 50 ms for 100,000."""
    return int(connection.exec_driver_sql(_ACTIVE, (CANCELLED,)).scalar_one())


def presence_at(connection: Connection, point: str, day: str, ids: Collection[str] | None = None) -> dict[str, bool]:
    """For everyone (or those of ``ids``) who was admitted at a point, on a day or over all (``""``): inside now?"""
    if ids is None:
        rows = connection.exec_driver_sql(_PRESENT, (point, day))
    else:
        rows = connection.exec_driver_sql(_PRESENT_OF, (point, day, json.dumps(list(ids))))
    return {person: bool(present) for person, present in rows}


def survivors_among(connection: Connection, ids: Collection[str]) -> dict[str, str]:
    """For each of these people that the roster knows, who stands for them: most of them themselves."""
    rows = connection.exec_driver_sql(_SURVIVORS, (json.dumps(list(ids)),))
    return {person: survivor for person, survivor in rows}  # noqa: C416 - rows are no pairs to mypy


def groups(connection: Connection, survivors: Sequence[str]) -> dict[str, str]:
    """Every id that these delegates stand for -> the delegate."""
    rows = connection.exec_driver_sql(_GROUPS, (json.dumps(list(survivors)),))
    return {person: survivor for person, survivor in rows}  # noqa: C416 - rows are no pairs to mypy


def chains_at(connection: Connection, point: str, who: Mapping[str, str]) -> dict[str, list[Written]]:
    """The chains at a point of the delegates in ``who`` (id -> delegate), oldest first."""
    found: dict[str, list[Written]] = defaultdict(list)
    for subject, header, body in connection.exec_driver_sql(_CHAINS, (json.dumps(list(who)), point)):
        found[who[subject]].append(written(header, body))
    return found
