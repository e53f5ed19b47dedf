"""Seats at a point with a capacity: drawn from blocks where a hub grants them, counted by this desk where none does."""

from dataclasses import dataclass
from typing import Final

from wego_desk.core import blocks
from wego_desk.core.event import EventId
from wego_desk.core.programme import Point, Rule
from wego_desk.core.seal import Draft
from wego_desk.desk.desk import Desk

#: Asked for more when no more than so many are left: an answer takes a round trip to the hub.
LOW: Final = 2


@dataclass(frozen=True, slots=True)
class Seating:
    """``counted``: how many stand against the capacity; ``block``: where a seat is drawn; ``ask``: for more."""

    counted: int = 0
    block: EventId | None = None
    ask: Draft | None = None


def seating(desk: Desk, point: Point, day: str) -> Seating:
    """How things stand at a point on a local day (ISO)."""
    if point.capacity is None:
        return Seating()
    of_day = day if point.rule is Rule.DAILY else ""
    seats = desk.store.seats.seats(point.id, of_day)
    if seats is None:
        return Seating(desk.store.counted(point.id, of_day, present=point.rule is Rule.IN_OUT))
    return Seating(
        counted=0 if seats.block is not None else point.capacity,
        block=seats.block,
        ask=blocks.ask(point.id, of_day) if seats.left <= LOW and not seats.is_asked else None,
    )
