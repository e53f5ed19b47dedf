"""Comma-separated files that spreadsheets and programs both read right: RFC 4180 after a UTF-8 byte order mark."""

import codecs
import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime, tzinfo
from typing import BinaryIO, Final

from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.columns import COLUMNS, NO, YES, Cell, cells_of
from wego_desk.reports.harmless import harmless

_ROWS_AT_ONCE: Final = 500


def write_csv(
    rows: Iterable[AttendanceRow],
    out: BinaryIO,
    *,
    columns: Sequence[str] = COLUMNS,
    zone: tzinfo,
    as_of: datetime,
) -> int:
    """Write one line a row under the columns and ``as_of``; how many rows.

    Times are ISO 8601 with offset, to the second. What looks like a formula gets an apostrophe (see `harmless`).
    """
    stamp = as_of.astimezone(zone)
    cells = cells_of(columns, zone)
    return write_table((*columns, "as_of"), ((*cells(row), stamp) for row in rows), out)


def write_table(header: Sequence[str], rows: Iterable[Sequence[Cell]], out: BinaryIO) -> int:
    """Write any table so: every cell in quotes, lines end in CR LF; how many rows under the header."""
    written = 0
    page = io.StringIO(newline="")
    # Every cell in quotes: a reader that also cuts at semicolons or tabs keeps the columns.
    writer = csv.writer(page, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow(header)
    out.write(codecs.BOM_UTF8)
    for row in rows:
        writer.writerow([_text(cell) for cell in row])
        written += 1
        if written % _ROWS_AT_ONCE == 0:
            _turn(page, out)
    _turn(page, out)
    return written


def _turn(page: io.StringIO, out: BinaryIO) -> None:
    out.write(page.getvalue().encode())
    page.seek(0)
    page.truncate()


def _text(cell: Cell) -> str:
    match cell:
        case str():
            return harmless(cell)
        case None:
            return ""
        case datetime():
            return cell.isoformat(timespec="seconds")
        case date():
            return cell.isoformat()
        case bool():
            return YES if cell else NO
        case int() | float():
            return str(cell)
