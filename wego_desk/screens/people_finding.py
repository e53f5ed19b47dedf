"""The page People's jobs for the find lane: who is on the roster, whom a text may mean, a page of their lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from wego_desk.desk.desk import Desk, point_named, point_zone
from wego_desk.desk.facets import Wanted
from wego_desk.desk.people import Line, Listing, everyone, found, lines
from wego_desk.desk.reading import programme
from wego_desk.desk.roll import Roll, call_roll
from wego_desk.desk.values import Operator
from wego_desk.screens.people_state import PAGE


@dataclass(frozen=True, slots=True)
class Asked:
    """``text`` ``""`` for everyone; ``point`` ``""`` for the desk's own; ``pages``: which to read, by number."""

    text: str
    wanted: Wanted
    point: str
    pages: Sequence[int] = (0,)


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """The answer. ``roll`` is the newest; None while everyone was never asked for."""

    asked: Asked
    listing: Listing
    pages: dict[int, tuple[Line, ...]]
    roll: Roll | None
    operators: tuple[Operator, ...]
    zone: tzinfo
    now: datetime


@dataclass(frozen=True, slots=True, eq=False)
class Read:
    """Further pages of a listing."""

    listing: Listing
    pages: dict[int, tuple[Line, ...]]


def look(desk: Desk, asked: Asked, roll: Roll | None) -> Looked:
    """List who is asked for; ``roll``: the one of before. Trouble ``unknown_point``, and those of a damaged profile."""
    now = desk.clock()
    with desk.store.reading() as reader:
        known = programme(reader)
        point = point_named(known, asked.point or desk.point)
        if asked.text:
            listing = found(reader, asked.text, point, now, asked.wanted)
        else:
            roll = call_roll(reader, point, now, roll)
            listing = everyone(roll, asked.wanted)
        pages = {page: lines(reader, listing, page * PAGE, PAGE) for page in asked.pages}
    return Looked(asked, listing, pages, roll, tuple(known.operators.values()), point_zone(known, point), now)


def read(desk: Desk, listing: Listing, pages: Sequence[int]) -> Read:
    """Lines of a listing."""
    with desk.store.reading() as reader:
        return Read(listing, {page: lines(reader, listing, page * PAGE, PAGE) for page in pages})
