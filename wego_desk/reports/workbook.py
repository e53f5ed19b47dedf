"""A spreadsheet written row by row in little memory, where a text is always a text and a time is a real date."""

import contextlib
import io
from collections.abc import Container, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import BinaryIO, Final

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from wego_desk.core.trouble import Trouble
from wego_desk.reports.columns import NO, YES, Cell
from wego_desk.reports.harmless import looks_like_a_formula

#: Excel's own limit (ECMA-376 names none), the header included.
MOST_ROWS: Final = 1_048_576

_CUT: Final = -2  # what xlsxwriter answers when a text was longer than Excel's 32,767 UTF-16 units


class Share(float):
    """A part of a whole, shown as per cent."""


class Workbook:
    """Made by `workbook_into`; holds the formats that its sheets share."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.heading = book.add_format({"bold": True, "bottom": 1})
        self.header = book.add_format({"bold": True, "bottom": 1, "bg_color": "#E8EEF4", "align": "left"})
        self.time = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", "align": "left"})
        self.day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self.hours = book.add_format({"num_format": "0.00"})
        self.share = book.add_format({"num_format": "0.0%"})
        self.typed_as_text = book.add_format({"num_format": "@"})
        self.quoted = book.add_format({"num_format": "@", "quote_prefix": True})

    def sheet(self, name: str) -> "Sheet":
        """A new sheet; the first is the one that opens."""
        return Sheet(self, self._book.add_worksheet(name))


class Sheet:
    """Takes rows from top to bottom only; what went by is on the disk already."""

    def __init__(self, book: Workbook, sheet: Worksheet) -> None:
        self._book = book
        self._sheet = sheet
        self._next = 0
        self._last_column = 0
        self.cut = 0  # texts longer than a cell can hold
        sheet.set_landscape()
        sheet.set_paper(9)

    def table(self, columns: Sequence[str], widths: Sequence[int], as_text: Container[str] = ()) -> None:
        """A first row that stays in sight, the width of each column in digits, and which stay text when edited."""
        for column, (name, width) in enumerate(zip(columns, widths, strict=True)):
            self._sheet.set_column(column, column, width, self._book.typed_as_text if name in as_text else None)
        self.row(columns, self._book.header)
        self._sheet.freeze_panes(1, 0)
        self._sheet.repeat_rows(0)
        self._last_column = len(columns) - 1

    def columns(self, widths: Sequence[int]) -> None:
        for column, width in enumerate(widths):
            self._sheet.set_column(column, column, width)

    def filters(self) -> None:
        """Filters over the table, when all its rows are in."""
        self._sheet.autofilter(0, 0, self._next - 1, self._last_column)
        self._sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})

    def row(self, cells: Sequence[Cell], format_: Format | None = None) -> None:
        """Write the next row; Trouble ``too_many_rows`` (limit) past the end of a sheet."""
        if self._next == MOST_ROWS:
            raise Trouble("too_many_rows", limit=MOST_ROWS - 1)
        for column, cell in enumerate(cells):
            if cell is not None and cell != "":
                self._write(column, cell, format_)
        self._next += 1

    def skip(self) -> None:
        self._next += 1

    def _write(self, column: int, cell: str | bool | int | float | datetime | date, format_: Format | None) -> None:
        at = (self._next, column)
        match cell:
            case str():
                self._write_text(column, cell, format_)
            case datetime():
                # A cell knows no zone: it shows the wall clock of the zone that its column tells of.
                wall = cell.replace(microsecond=0, tzinfo=None)
                self._sheet.write_datetime(*at, wall, self._book.time)
            case date():
                self._sheet.write_datetime(*at, datetime.combine(cell, datetime.min.time()), self._book.day)
            case bool():
                self._write_text(column, YES if cell else NO, format_)
            case Share():
                self._sheet.write_number(*at, cell, self._book.share)
            case float():
                self._sheet.write_number(*at, cell, self._book.hours)
            case int():
                self._sheet.write_number(*at, cell, format_)

    def _write_text(self, column: int, text: str, format_: Format | None) -> None:
        if looks_like_a_formula(text):
            format_ = self._book.quoted  # stays a text when a person edits the cell
        if text.startswith("<r>") and text.endswith("</r>"):
            # xlsxwriter copies such a text into the file as markup; in pieces it is escaped as any other.
            self._sheet.write_rich_string(self._next, column, "<", "r", text[2:], *([format_] if format_ else []))
        elif self._sheet.write_string(self._next, column, text, format_) == _CUT:
            self.cut += 1


@contextmanager
def workbook_into(out: BinaryIO, scratch: Path, *, title: str, made_at: datetime) -> Iterator[Workbook]:
    """A workbook that goes into ``out`` at the end of the block; its rows wait in files in the ``scratch`` folder.

    The caller removes ``scratch``. The same content and ``made_at`` give the same bytes. OSError when the disk is full.
    """
    # Packed into memory first: a zip file broken off by a full disk tries to finish itself later, on a closed file.
    packed = io.BytesIO()
    book = xlsxwriter.Workbook(
        packed,
        {
            "constant_memory": True,
            "tmpdir": str(scratch),
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        },
    )
    book.set_properties({"title": title, "created": made_at.astimezone(UTC).replace(microsecond=0, tzinfo=None)})
    try:
        yield Workbook(book)
        book.close()
    except FileCreateError as error:
        _close_files(book)
        raise _the_systems_own(error) from error
    except BaseException:
        _close_files(book)
        raise
    out.write(packed.getbuffer())


def _the_systems_own(error: FileCreateError) -> OSError:
    cause = error.args[0] if error.args else error
    return cause if isinstance(cause, OSError) else OSError(str(cause))


def _close_files(book: xlsxwriter.Workbook) -> None:
    """What xlsxwriter leaves open when it is broken off; a full disk refuses their last bytes once more."""
    for sheet in book.worksheets():
        for left_open in (sheet.row_data_fh, sheet.fh):
            with contextlib.suppress(OSError):
                left_open.close()
