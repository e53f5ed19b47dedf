"""The columns of an attendance list, the same in every format: a contract with whoever reads it by machine."""

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from operator import attrgetter
from typing import Any, Final, TypeAlias

from wego_desk.core.fields import FIELDS
from wego_desk.reports.attendance import AttendanceRow

#: An aware time stands in the zone that its column tells of; None is an empty cell.
Cell: TypeAlias = str | int | datetime | None

#: ``arrived`` and ``left`` are the first way in and the last way out, ``desk`` and ``operator`` those of the arrival.
#: ``recorded_utc`` is later than ``arrived_utc`` when the arrival was typed in from a paper list.
ATTENDANCE_COLUMNS: Final = (
    "id", "point", "point_name", "attended", "present", "arrived", "arrived_utc", "desk", "operator",
    "times_admitted", "last_in", "last_in_utc", "left", "left_utc", "recorded_utc", "override", "flags",
)  # fmt: skip

COLUMNS: Final = (*FIELDS, *ATTENDANCE_COLUMNS)

_delegate_cells: Final[Callable[[Any], tuple[str, ...]]] = attrgetter(*FIELDS)


def cells(row: AttendanceRow, zone: tzinfo) -> tuple[Cell, ...]:
    """One cell for each of `COLUMNS`; times in the event's ``zone`` and in UTC."""
    arrival = row.arrival
    first_in = arrival.when if arrival else None
    entries = row.entries
    last_in = row.last_in
    last_out = row.last_out
    return (
        *_delegate_cells(row.delegate),
        row.delegate.id,
        row.point,
        row.point_name,
        _yes_no(bool(entries)),
        _yes_no(row.present),
        _at(first_in, zone),
        _at(first_in, UTC),
        arrival.desk if arrival else "",
        arrival.operator if arrival else "",
        len(entries),
        _at(last_in, zone),
        _at(last_in, UTC),
        _at(last_out, zone),
        _at(last_out, UTC),
        _at(arrival.at if arrival else None, UTC),
        "; ".join(dict.fromkeys(entry.override for entry in entries if entry.override)),
        ", ".join(row.flags),
    )


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"


def _at(time: datetime | None, zone: tzinfo) -> datetime | None:
    return None if time is None else time.astimezone(zone)
