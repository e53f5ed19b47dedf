"""The page of badges' question for the find lane: what is on its way, counted, and the first rows of a kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, tzinfo
from typing import Final

from wego_desk.core.print_job import Flow, Kind, Lot
from wego_desk.core.printer_notes import PrinterNotes
from wego_desk.desk.badges_on_their_way import (
    BadgeRow,
    badge_counts,
    badges_of_kind,
    badges_under_way,
    notes_of_printers,
)
from wego_desk.desk.desk import Desk, congress_zone
from wego_desk.desk.reading import programme
from wego_desk.desk.values import Operator

#: Rows that are listed; nobody looks at more, and the chips count them all.
LIMIT: Final = 500


@dataclass(frozen=True, slots=True)
class Read:
    """``rows`` None when they were not asked for; ``done``: badges that left this desk since midnight in the congress's
    zone, ``printed`` of them confirmed; ``in_boxes``: printed ahead and not handed over."""

    rows: tuple[BadgeRow, ...] | None
    rows_of: Kind
    lots: tuple[Lot, ...]
    under_way: tuple[BadgeRow, ...]
    notes: Mapping[str, PrinterNotes]
    done: int
    printed: int
    in_boxes: int
    seen: datetime
    congress: str
    operators: tuple[Operator, ...]
    zone: tzinfo


def read(desk: Desk, now: datetime, kind: Kind, flow: Flow, *, rows: bool) -> Read:
    """All that the page shows, on a connection of its own."""
    with desk.store.reading() as reader:
        known = programme(reader)
        zone = congress_zone(known)
        midnight = datetime.combine(now.astimezone(zone).date(), time(), zone)
        counts = badge_counts(reader, midnight)
        return Read(
            rows=tuple(badges_of_kind(reader, kind, flow, midnight, limit=LIMIT)) if rows else None,
            rows_of=kind,
            lots=counts.lots,
            under_way=tuple(badges_under_way(reader)),
            notes=notes_of_printers(reader),
            done=counts.done,
            printed=counts.printed,
            in_boxes=counts.in_boxes,
            seen=now,
            congress=known.name,
            operators=tuple(known.operators.values()),
            zone=zone,
        )
