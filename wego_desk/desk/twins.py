"""Probable duplicates side by side, for a person who decides: one person, or two."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from wego_desk.core.delegate import DELEGATE_FIELDS
from wego_desk.core.fields import ACTIVE, DEFAULT_ROLE
from wego_desk.core.matching import Added
from wego_desk.desk.desk import Desk, known_delegate
from wego_desk.desk.import_plan import Imported, Plan
from wego_desk.desk.merge import TAKEABLE, merge
from wego_desk.store import ledger, roster
from wego_desk.store.programme import Operator
from wego_desk.store.store import Reader

#: What a row gives where it says nothing.
_DEFAULTS: Final = {"role": DEFAULT_ROLE, "status": ACTIVE}


@dataclass(frozen=True, slots=True)
class Side:
    """One of two: a delegate on the roster (``id``), or a row of the file (``line``, its number; 0: none)."""

    id: str
    line: int
    fields: Mapping[str, str]
    admitted: bool = False


@dataclass(frozen=True, slots=True)
class Twins:
    """Two who share a key: ``why`` as ``core.matching`` names it; ``differ``: the fields in which they do."""

    one: Side
    other: Side
    why: str
    differ: tuple[str, ...]


def side_by_side(reader: Reader | None, plan: Plan, *, first: int = 0, most: int = 200) -> list[Twins]:
    """The probable duplicates of a plan from ``first`` on, as they stand now; ``most`` of them, for a page."""
    shown = plan.twins[first : first + most]
    rows = {s.match.row.line: s.match.row.fields for s in plan.rows if isinstance(s.match, Added)}
    known = sorted({who for *pair, _ in shown for who in pair if isinstance(who, str)})
    people = roster.delegates_by_id(reader.roster, known) if reader else {}
    admitted = ledger.admitted_among(reader.log, known) if reader else set()

    def side(who: str | int) -> Side:
        if isinstance(who, int):
            return Side("", who, {**_DEFAULTS, **rows.get(who, {})})
        delegate = people.get(who)
        fields = {name: value for name in DELEGATE_FIELDS if (value := getattr(delegate, name, ""))}
        return Side(who, 0, fields, who in admitted)

    return [_pair(side(one), side(other), why) for one, other, why in shown]


def _pair(one: Side, other: Side, why: str) -> Twins:
    names = (name for name in DELEGATE_FIELDS if name != "code")  # every record has one of its own
    differ = tuple(name for name in names if one.fields.get(name, "") != other.fields.get(name, ""))
    return Twins(one, other, why, differ)


def join_lines(
    desk: Desk, plan: Plan, imported: Imported, lines: Collection[tuple[int, int]], *, operator: Operator
) -> int:
    """Join pairs of rows of one file that a person called one: after they came in, on the ledger lane.

    ``lines``: the line of who stays and of the other one. Both codes admit from then on; what the one who stays lacks
    comes from the other. Returns how many pairs were joined. NotAllowed.
    """
    joined = 0
    for stays, gone in _ids_of(plan, imported, lines):
        one, other = known_delegate(desk, stays), known_delegate(desk, gone)
        take = [field for field in TAKEABLE if not getattr(one, field) and getattr(other, field)]
        merge(desk, gone, stays, operator=operator, take=take)
        joined += 1
    return joined


def _ids_of(plan: Plan, imported: Imported, lines: Collection[tuple[int, int]]) -> Iterator[tuple[str, str]]:
    """The report names the probable duplicates of the plan by the ids that they got, in the same order."""
    wanted = set(lines)
    for (one, other, _), (stays, gone, _) in zip(plan.twins, imported.twins, strict=True):
        if (one, other) in wanted:
            yield stays, gone
