"""The panel's jobs for the lanes: read a person, and each act on them, answered whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from wego_desk.core.print_job import PrintReason
from wego_desk.core.trouble import Trouble
from wego_desk.desk import edit as editing
from wego_desk.desk.desk import Desk, point_named, point_zone
from wego_desk.desk.known_values import KnownValues, values_known
from wego_desk.desk.print_badge import PrintWish, want_badge
from wego_desk.desk.reading import programme
from wego_desk.desk.values import Operator
from wego_desk.desk.whole_person import WholePerson, whole_person


@dataclass(frozen=True, slots=True)
class Read:
    """A person as they stand, and what the panel needs beside."""

    person: WholePerson
    operators: tuple[Operator, ...]
    congress_name: str
    zone: tzinfo
    now: datetime


def read_person(desk: Desk, person: str, point: str) -> Read:
    """Trouble: ``unknown_delegate``, ``unknown_point``."""
    now = desk.clock()
    with desk.store.reading() as reader:
        known = programme(reader)
        here = point_named(known, point or desk.point)
        found = whole_person(reader, person, here, now)
    return Read(found, tuple(known.operators.values()), known.name, point_zone(known, here), now)


def read_values(desk: Desk) -> KnownValues:
    with desk.store.reading() as reader:
        return values_known(reader)


@dataclass(frozen=True, slots=True)
class Saved:
    """``printer``: where a badge goes, ``""`` for none. ``trouble``: why none was wanted although it should be."""

    printer: str = ""
    trouble: Trouble | None = None


def save(
    desk: Desk, person: str, typed: Mapping[str, str], operator: Operator, wish: PrintWish | None, reason: PrintReason
) -> Saved:
    """Save an edit and, with a ``wish``, want a badge. What is saved stays saved when the badge can't be wanted."""
    editing.edit(desk, person, typed, operator=operator)
    if wish is None:
        return Saved()
    try:
        return Saved(want_badge(desk, person, operator=operator, wish=wish, reason=reason).printer)
    except Trouble as trouble:
        return Saved(trouble=trouble)


def print_again(desk: Desk, person: str, operator: Operator, wish: PrintWish, reason: PrintReason) -> Saved:
    return Saved(want_badge(desk, person, operator=operator, wish=wish, reason=reason).printer)


def cancel(desk: Desk, person: str, operator: Operator, reason: str) -> Saved:
    editing.cancel(desk, person, operator=operator, reason=reason)
    return Saved()
