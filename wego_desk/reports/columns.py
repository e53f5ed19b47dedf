"""The columns of an attendance list, the same in every format: a contract with whoever reads it by machine."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, tzinfo
from enum import Enum, auto
from operator import attrgetter, itemgetter
from typing import Any, Final, TypeAlias

from wego_desk.core.fields import FIELDS
from wego_desk.core.trouble import Trouble
from wego_desk.reports.attendance import AttendanceRow

#: An aware time stands in the zone that its column tells of; None is an empty cell.
Cell: TypeAlias = str | bool | int | float | datetime | date | None


class Kind(Enum):
    """What a column holds: text is never None, all others may be."""

    TEXT = auto()
    YES_NO = auto()
    COUNT = auto()
    HOURS = auto()
    DAY = auto()
    #: In the zone of the event, and in UTC.
    TIME = auto()
    TIME_UTC = auto()


#: ``arrived`` and ``left`` are the first way in and the last way out, ``desk`` and ``operator`` those of the arrival.
#: ``recorded_utc`` is later than ``arrived_utc`` when the arrival was typed in from a paper list. ``expected``: came,
#: or was to come. ``day`` stands in lists by days; ``hours_present`` and ``stays_without_exit`` where people are
#: counted out.
ATTENDANCE_KINDS: Final = {
    "id": Kind.TEXT, "point": Kind.TEXT, "point_name": Kind.TEXT, "attended": Kind.YES_NO, "present": Kind.YES_NO,
    "arrived": Kind.TIME, "arrived_utc": Kind.TIME_UTC, "desk": Kind.TEXT, "operator": Kind.TEXT,
    "times_admitted": Kind.COUNT, "last_in": Kind.TIME, "last_in_utc": Kind.TIME_UTC, "left": Kind.TIME,
    "left_utc": Kind.TIME_UTC, "recorded_utc": Kind.TIME_UTC, "override": Kind.TEXT, "flags": Kind.TEXT,
    "expected": Kind.YES_NO, "day": Kind.DAY, "hours_present": Kind.HOURS, "stays_without_exit": Kind.COUNT,
}  # fmt: skip

#: How a list for people and spreadsheets says true and false.
YES, NO = "yes", "no"

#: Every column and what it holds, in the order of a list with all of them.
KINDS: Final = dict.fromkeys(FIELDS, Kind.TEXT) | ATTENDANCE_KINDS
COLUMNS: Final = tuple(KINDS)

_delegate_cells: Final[Callable[[Any], tuple[str, ...]]] = attrgetter(*FIELDS)


def columns_named(names: Sequence[str]) -> tuple[str, ...]:
    """The columns of these names in their order, all of them without any; Trouble ``unknown_column_name``."""
    wanted = tuple(dict.fromkeys(name.strip().casefold() for name in names if name.strip()))
    for name in wanted:
        if name not in KINDS:
            raise Trouble("unknown_column_name", column=name, columns=COLUMNS)
    return wanted or COLUMNS


def cells_of(columns: Sequence[str], zone: tzinfo) -> Callable[[AttendanceRow], tuple[Cell, ...]]:
    """What gives the cells of a row in these columns; times in the event's ``zone`` and in UTC."""
    if tuple(columns) == COLUMNS:
        return lambda row: _cells(row, zone)
    if len(columns) == 1:
        only = COLUMNS.index(columns[0])
        return lambda row: (_cells(row, zone)[only],)
    chosen = itemgetter(*map(COLUMNS.index, columns))
    return lambda row: chosen(_cells(row, zone))


def _cells(row: AttendanceRow, zone: tzinfo) -> tuple[Cell, ...]:
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
        bool(entries),
        row.present,
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
        row.expected,
        row.day,
        row.hours,
        row.stays_without_exit,
    )


def _at(time: datetime | None, zone: tzinfo) -> datetime | None:
    """To the second, in every format."""
    return None if time is None else time.astimezone(zone).replace(microsecond=0)
