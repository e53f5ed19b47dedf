"""The panel's jobs for the lanes: read a person, and each act on them, answered whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from wego_desk.core.print_job import PrintReason
from wego_desk.core.programme import Point
from wego_desk.core.trouble import Trouble
from wego_desk.desk import credentials
from wego_desk.desk import edit as editing
from wego_desk.desk.desk import Desk, point_named, point_zone
from wego_desk.desk.known_values import KnownValues, values_known
from wego_desk.desk.print_badge import PrintWish, want_badge
from wego_desk.desk.reading import programme
from wego_desk.desk.values import Operator
from wego_desk.desk.whole_person import WholePerson, whole_person


@dataclass(frozen=True, slots=True)
class Read:
    """A person as they stand, and what the panel needs beside. ``asked``: the id by which they were asked for."""

    asked: str
    person: WholePerson
    operators: tuple[Operator, ...]
    points: Mapping[str, Point]
    congress_name: str
    zone: tzinfo
    now: datetime


def read_person(desk: Desk, person: str, point: str) -> Read:
    """Trouble: ``unknown_delegate``, ``unknown_point``."""
    now = desk.clock()
    with desk.store.reading() as reader:
        known = programme(reader)
        here = point_named(known, point or desk.point)
        found = whole_person(reader, person, here, now, desk.store.node.device)
    operators = tuple(known.operators.values())
    return Read(person, found, operators, known.points, known.name, point_zone(known, here), now)


def read_values(desk: Desk) -> KnownValues:
    with desk.store.reading() as reader:
        return values_known(reader)


@dataclass(frozen=True, slots=True)
class Acted:
    """What an act made of a person. ``printer``: where a badge goes, ``""`` for none.

    ``trouble``: why no badge was wanted although it should be; what else the act did stays done.
    """

    read: Read
    printer: str = ""
    trouble: Trouble | None = None


def save(
    desk: Desk, person: str, typed: Mapping[str, str], operator: Operator, wish: PrintWish | None, reason: PrintReason,
    point: str,
) -> Acted:  # fmt: skip
    """Save an edit and, with a ``wish``, want a badge. What is saved stays saved when the badge can't be wanted."""
    editing.edit(desk, person, typed, operator=operator)
    printer, trouble = "", None
    if wish is not None:
        try:
            printer = want_badge(desk, person, operator=operator, wish=wish, reason=reason).printer
        except Trouble as hindered:
            trouble = hindered
    return Acted(read_person(desk, person, point), printer, trouble)


def print_badge(
    desk: Desk, person: str, operator: Operator, wish: PrintWish, reason: PrintReason, point: str
) -> Acted:  # fmt: skip
    printer = want_badge(desk, person, operator=operator, wish=wish, reason=reason).printer
    return Acted(read_person(desk, person, point), printer)


def replace_code(desk: Desk, person: str, operator: Operator, point: str) -> Acted:
    """End the code of a lost badge and give a new one, where no printer is set up: another desk prints it."""
    credentials.replace(desk, person, operator=operator, reason=PrintReason.LOST.value)
    return Acted(read_person(desk, person, point))


def cancel(desk: Desk, person: str, operator: Operator, reason: str, point: str) -> Acted:
    editing.cancel(desk, person, operator=operator, reason=reason)
    return Acted(read_person(desk, person, point))
