"""The walk-in page's jobs for the lanes: whom the names typed may mean, register, how far the badge is."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from wego_desk.core.delegate import Delegate
from wego_desk.core.print_job import PrintJob
from wego_desk.core.programme import Point
from wego_desk.desk.beside_verdict import last_badge
from wego_desk.desk.code_picture import code_picture
from wego_desk.desk.desk import Desk, point_named, point_zone
from wego_desk.desk.people import Line
from wego_desk.desk.print_badge import PrintWish
from wego_desk.desk.reading import programme
from wego_desk.desk.register import OnRosterAlready, register
from wego_desk.desk.same_person import maybe_these
from wego_desk.desk.values import Operator


@dataclass(frozen=True, slots=True)
class Alike:
    """Whom ``names`` may mean, and what the page needs beside."""

    names: tuple[str, ...]
    people: tuple[Line, ...]
    operators: tuple[Operator, ...]
    point: Point
    zone: tzinfo
    now: datetime


def look_for(desk: Desk, names: tuple[str, ...], point: str) -> Alike:
    """Trouble ``unknown_point``."""
    now = desk.clock()
    with desk.store.reading() as reader:
        known = programme(reader)
        here = point_named(known, point or desk.point)
        people = maybe_these(reader, names, here, now)
    return Alike(names, people, tuple(known.operators.values()), here, point_zone(known, here), now)


@dataclass(frozen=True, slots=True)
class Done:
    delegate: Delegate
    badge: PrintJob | None
    picture: bytes


def registered(
    desk: Desk, typed: Mapping[str, str], operator: Operator, point: str, wish: PrintWish | None,
    others: Collection[str],
) -> Done | OnRosterAlready:  # fmt: skip
    answer = register(desk, typed, operator=operator, point=point, print_badge=wish, others=others)
    if isinstance(answer, OnRosterAlready):
        return answer
    return Done(answer.delegate, answer.badge, code_picture(answer.delegate.code))


def badge_of(desk: Desk, person: str) -> PrintJob | None:
    return last_badge(desk, person)
