"""Registers somebody who stands at the desk: looks once more whether they are on the roster, then a walk-in."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Act
from wego_desk.core.print_job import PrintJob
from wego_desk.desk.desk import Desk, point_named
from wego_desk.desk.people import Line
from wego_desk.desk.permission import permit
from wego_desk.desk.print_badge import PrintWish
from wego_desk.desk.same_person import has_same_name, maybe_these
from wego_desk.desk.walk_in import walk_in
from wego_desk.store.programme import Operator


@dataclass(frozen=True, slots=True)
class Registered:
    """Durable: on the roster with a code; ``badge``: the one that is on its way, if wished for."""

    delegate: Delegate
    badge: PrintJob | None


@dataclass(frozen=True, slots=True)
class OnRosterAlready:
    """Nothing was written: people of the same name are on the roster, whom nobody has looked at."""

    people: tuple[Line, ...]


Answer: TypeAlias = Registered | OnRosterAlready


def register(
    desk: Desk, typed: Mapping[str, str], *, operator: Operator, point: str = "", print_badge: PrintWish | None = None,
    others: Collection[str] = (),
) -> Answer:  # fmt: skip
    """Put a newcomer on the roster, unless somebody of that name is there already.

    ``others``: the ids of people of whom a person said that they are somebody else. Trouble: the kinds of `walk_in`,
    ``unknown_point``; NotAllowed.
    """
    permit(desk, operator, Act.WALK_IN)
    names = [name for field in ("native_name", "latin_name", "full_name") if (name := typed.get(field, "").strip())]
    with desk.store.reading() as reader:
        here = point_named(desk.programme, point or desk.point)
        alike = maybe_these(reader, list(dict.fromkeys(names)), here, desk.clock())
    same = tuple(line for line in alike if line.id not in others and has_same_name(line, names))
    if same:
        return OnRosterAlready(same)
    delegate = walk_in(desk, typed, operator=operator, print_badge=print_badge)
    jobs = desk.store.prints.jobs_of([delegate.id])
    return Registered(delegate, jobs[-1] if jobs else None)
