"""An attendance list as one JSON document, written row by row: what other programs read without guessing."""

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime, tzinfo
from typing import BinaryIO, Final

from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.columns import COLUMNS, Cell, cells_of

_ROWS_AT_ONCE: Final = 500


def write_json(
    rows: Iterable[AttendanceRow],
    out: BinaryIO,
    *,
    columns: Sequence[str] = COLUMNS,
    zone: tzinfo,
    zone_name: str,
    as_of: datetime,
    congress_name: str,
) -> int:
    """Write ``{"congress", "as_of", "time_zone", "columns", "rows": [{column: value}]}``, a row a line; how many rows.

    Times are ISO 8601 with offset to the second, days ISO dates, yes and no are true and false, what is empty is null
    or ``""``. Texts are as they are: nothing that reads JSON runs them.
    """
    head = {
        "congress": congress_name, "as_of": _plain(as_of.astimezone(zone)), "time_zone": zone_name,
        "columns": list(columns),
    }  # fmt: skip
    cells = cells_of(columns, zone)
    out.write(_text(head)[:-1].encode() + b', "rows": [')
    page: list[str] = []
    written = 0
    for row in rows:
        page.append(("\n" if not written else ",\n") + _text(dict(zip(columns, cells(row), strict=True))))
        written += 1
        if len(page) == _ROWS_AT_ONCE:
            out.write("".join(page).encode())
            page.clear()
    out.write("".join(page).encode() + b"\n]}\n")
    return written


def _text(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, default=_plain)


def _plain(cell: Cell) -> str:
    assert isinstance(cell, date)
    return cell.isoformat(timespec="seconds") if isinstance(cell, datetime) else cell.isoformat()
