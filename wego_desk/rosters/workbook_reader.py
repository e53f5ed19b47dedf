"""The other end of ``workbook``: opens one workbook by way of calamine, and sends one sheet as pages of text.

Runs apart from the desk. It says ``Opened``; asked to ``"look"`` it says ``[SheetSeen, ...]``; asked to ``("read",
name)`` it says pages (bytes, see ``pack``), then ``SheetEnd``, and is done.
"""

import datetime
import io
import marshal
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final, TypeAlias, TypeVar

import python_calamine as calamine

from wego_desk.core.trouble import Trouble
from wego_desk.rosters.archive import Archive, check_extent, look_into
from wego_desk.rosters.limits import LONGEST_CELL, MOST_COLUMNS, MOST_MERGED, MOST_PACKED, MOST_SHEETS, MOST_TEXT
from wego_desk.rosters.open_document import Merged, SheetExtent
from wego_desk.rosters.stamp import Stamp, stamp_of

T = TypeVar("T")
_Cell: TypeAlias = (
    int | float | str | bool | datetime.time | datetime.date | datetime.datetime | datetime.timedelta
)  # fmt: skip
#: The 1-based number of a row, and its cells as a person reads them.
Row: TypeAlias = tuple[int, list[str]]

ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
#: Microsoft's compound file: an old workbook, or the wrapping of an encrypted one.
COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
XML_SUFFIXES: Final = frozenset({".xlsx", ".xlsm"})
_PAGE: Final = 1000
_HEAD_ROWS: Final = 30
_HEAD_CELL: Final = 200
#: Cells of sheets that stay laid out until one is chosen.
_KEPT_CELLS: Final = 4_000_000
#: A spreadsheet's number holds 15 digits (IEEE 754 double); a longer one has lost its last ones.
_TOO_LONG: Final = 1e15


@dataclass(frozen=True, slots=True)
class Opened:
    """The names of all sheets of cells, in order, and of those that are shown; days are counted from 1904 or 1900."""

    sheets: tuple[str, ...]
    shown: tuple[str, ...]
    since_1904: bool


@dataclass(frozen=True, slots=True)
class SheetSeen:
    """A sheet with content: its last row, its first ones; or why it can't be read, as a kind and its facts."""

    name: str
    rows: int = 0
    head: tuple[Row, ...] = ()
    trouble: tuple[str, dict[str, object]] | None = None


@dataclass(frozen=True, slots=True)
class SheetEnd:
    """What else a person should know of the sheet that was read; cells as ``F5``."""

    merged: tuple[Merged, ...]
    errors: tuple[str, ...]
    without_result: tuple[str, ...]
    long_numbers: int


def pack(rows: list[Row]) -> bytes:
    """A page on its way, and as it is kept: in a tenth of the room that its words take."""
    return zlib.compress(marshal.dumps(rows), 1)


def unpack(page: bytes) -> list[Row]:
    rows: list[Row] = marshal.loads(zlib.decompress(page))  # noqa: S302 - by ``pack``, in our own process
    return rows


def read_apart(pipe: Connection, path: Path) -> None:
    """Answer about one workbook. Troubles: as ``workbook.open_workbook`` names them."""
    content, stamp = _content(path)
    try:
        _answer(pipe, path, content)
    except Trouble as trouble:
        if trouble.kind == "damaged_file" and stamp_of(path) != stamp:
            raise Trouble("file_changed", file=path.name) from trouble  # it is still being written
        raise


def _answer(pipe: Connection, path: Path, content: bytes) -> None:
    if content.startswith(COMPOUND):
        _check_compound(path, content)
    try:
        book = _Book(path.name, content)
    except Trouble as trouble:
        if trouble.kind == "damaged_file" and content.startswith(COMPOUND):
            _check_password(path)
        raise
    pipe.send(book.opened)
    while True:
        match pipe.recv():
            case ("read", str(name)):
                for page in book.pages(name):
                    pipe.send(page)
                pipe.send(book.end(name))
                return
            case _:
                pipe.send([seen for name in book.opened.shown[:MOST_SHEETS] if (seen := book.seen(name))])


def _content(path: Path) -> tuple[bytes, Stamp]:
    """The whole file at once, so that one state of it is looked into and read; and which state it is."""
    before = stamp_of(path)
    if before[0] > MOST_PACKED:
        raise Trouble("too_demanding", file=path.name)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Trouble("unreadable", file=path.name) from error
    if stamp_of(path) != before:
        raise Trouble("file_changed", file=path.name)
    return content, before


def _check_compound(path: Path, content: bytes) -> None:
    """Which compound file it is, by the names (UTF-16) of the streams inside."""
    holds_book = any(name.encode("utf-16-le") in content for name in ("Workbook", "Book"))
    if "EncryptedPackage".encode("utf-16-le") in content or (not holds_book and path.suffix.lower() in XML_SUFFIXES):
        raise Trouble("encrypted_file", file=path.name)
    if not holds_book and path.suffix.lower() == ".xls":
        raise Trouble("damaged_file", file=path.name)  # cut short: those names stand at the end of the file
    if not holds_book:
        raise Trouble("not_a_spreadsheet", file=path.name)


def _check_password(path: Path) -> None:
    """Calamine tells a locked XLS from a damaged one only when the name says that it is one."""
    try:
        _trusting(path.name, lambda: calamine.CalamineWorkbook.from_path(path))
    except Trouble as trouble:
        if trouble.kind == "encrypted_file":
            raise


def _trusting(file: str, ask: Callable[[], T]) -> T:
    try:
        return ask()
    except calamine.PasswordError as error:
        raise Trouble("encrypted_file", file=file) from error
    except (calamine.CalamineError, OSError) as error:
        raise Trouble("damaged_file", file=file) from error
    except BaseException as error:
        # What calamine did not foresee in a file: no class that could be imported, and no Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise Trouble("damaged_file", file=file) from error


class _Book:
    def __init__(self, file: str, content: bytes) -> None:
        self._file = file
        self._content = content
        self._archive = look_into(content, file) if content.startswith(ZIP) else Archive("xls", {})
        if self._archive.kind == "ods":  # whose sheets are all laid out when it is opened
            for sheet, extent in self._archive.sheets.items():
                check_extent(content, file, sheet, extent)
        self._kept: dict[str, calamine.CalamineSheet] = {}
        self._room = _KEPT_CELLS
        self._long_numbers = 0
        self._calamine = _trusting(file, lambda: calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)))
        sheets = [s for s in self._calamine.sheets_metadata if s.typ == calamine.SheetTypeEnum.WorkSheet]
        shown = [s for s in sheets if s.visible == calamine.SheetVisibleEnum.Visible]
        self.opened = Opened(
            tuple(s.name for s in sheets), tuple(s.name for s in shown or sheets), self._archive.since_1904
        )

    def seen(self, name: str) -> SheetSeen | None:
        """None for a sheet without content. One that can't be read stops nobody from reading another."""
        try:
            sheet = self._sheet(name)
            if sheet.end is None:
                return None
            head: list[Row] = []
            for number, cells in self._rows(sheet):
                head.append((number, [cell[:_HEAD_CELL] for cell in cells]))
                if len(head) == _HEAD_ROWS:
                    break
            return SheetSeen(name, sheet.end[0] + 1, tuple(head))
        except Trouble as trouble:
            return SheetSeen(name, trouble=(trouble.kind, dict(trouble.values)))

    def pages(self, name: str) -> Iterator[bytes]:
        self._long_numbers = 0
        page: list[Row] = []
        for row in self._rows(self._sheet(name)):
            page.append(row)
            if len(page) == _PAGE:
                yield pack(page)
                page = []
        if page:
            yield pack(page)

    def end(self, name: str) -> SheetEnd:
        extent = self._extent(name) or SheetExtent()
        ranges = self._sheet(name).merged_cell_ranges
        merged = extent.merged if ranges is None else tuple(
            Merged(top, left, bottom, right) for (top, left), (bottom, right) in ranges[:MOST_MERGED]
        )  # fmt: skip
        left = (self._sheet(name).start or (0, 0))[1]
        moved = tuple(Merged(m.top, m.left - left, m.bottom, m.right - left) for m in merged)
        return SheetEnd(moved, extent.errors, extent.without_result, self._long_numbers)

    def _sheet(self, name: str) -> calamine.CalamineSheet:
        if name in self._kept:
            return self._kept[name]
        self._check(name)
        sheet = _trusting(self._file, lambda: self._calamine.get_sheet_by_name(name))
        if sheet.width > MOST_COLUMNS:
            raise Trouble("too_many_columns", file=self._file, columns=sheet.width, limit=MOST_COLUMNS)
        self._room -= sheet.width * sheet.height
        if self._room < 0:
            self._kept.clear()
            self._room = _KEPT_CELLS
        self._kept[name] = sheet
        return sheet

    def _extent(self, name: str) -> SheetExtent | None:
        """None where it is not known which part of an XLSX is this sheet, and for an XLS."""
        if self._archive.kind == "ods":
            return self._archive.sheets.get(name)
        names = self._calamine.sheet_names
        # Writers name the parts by the order of the sheets.
        parts = [f"xl/worksheets/sheet{number}.xml" for number in range(1, len(names) + 1)]
        in_order = all(part in self._archive.sheets for part in parts)
        return self._archive.sheets[parts[names.index(name)]] if in_order else None

    def _check(self, name: str) -> None:
        """Check a sheet before calamine lays it out; every one where it is not known which it is."""
        own = self._extent(name)
        for part, extent in self._archive.sheets.items():
            if own is None or extent is own:
                check_extent(self._content, self._file, part, extent)

    def _rows(self, sheet: calamine.CalamineSheet) -> Iterator[Row]:
        size = 0
        for number, values in enumerate(sheet.iter_rows(), 1):
            cells = [value if type(value) is str else self._text(value) for value in values]
            if any(cells):
                size += sum(map(len, cells))
                if size > MOST_TEXT:
                    raise Trouble("too_demanding", file=self._file)
                if max(map(len, cells)) > LONGEST_CELL:
                    raise Trouble("cell_too_long", file=self._file, line=number, limit=LONGEST_CELL)
                if any(map(str.strip, cells)):
                    yield number, cells

    def _text(self, value: _Cell) -> str:
        match value:
            case str():
                return value
            case bool():
                return "yes" if value else ""
            case int():
                return str(value)
            case float():
                self._long_numbers += abs(value) >= _TOO_LONG
                return f"{value:.0f}" if value.is_integer() else repr(value)
            case datetime.datetime():
                return value.isoformat(timespec="seconds" if value.second else "minutes")
            case datetime.date():
                return value.isoformat()
            case datetime.time():
                return value.isoformat(timespec="seconds" if value.second else "minutes")
            case datetime.timedelta():
                minutes = round(value.total_seconds() / 60)
                return f"{minutes // 60}:{minutes % 60:02d}"
