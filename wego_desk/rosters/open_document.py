"""What an ODS holds before its reader lays it out: how far each sheet reaches, and which cells are merged.

OpenDocument 1.3 part 3, 9.1: rows and cells are written once and repeated by number, so a few bytes may stand for a
million rows.
"""

from dataclasses import dataclass
from typing import Final
from xml.parsers import expat

from wego_desk.core.trouble import Trouble
from wego_desk.rosters.limits import MOST_MERGED

OPEN_DOCUMENT: Final = b"application/vnd.oasis.opendocument.spreadsheet"
_CELLS: Final = ("table:table-cell", "table:covered-table-cell")
_ERROR: Final = ("calcext:value-type", "error")


@dataclass(frozen=True, slots=True)
class Merged:
    """Cells that show as one; rows and columns from 0, the last ones included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class SheetExtent:
    """How far the content of one sheet reaches; its cells that hold an error or a formula without a result (``F5``)."""

    columns: int = 0
    rows: int = 0
    errors: tuple[str, ...] = ()
    without_result: tuple[str, ...] = ()
    merged: tuple[Merged, ...] = ()


def is_encrypted(manifest: bytes, names: set[str]) -> bool:
    """Whether a password is on it, part by part or (ODF 1.4) as a whole."""
    return "encrypted-package" in names or b"encryption-data" in manifest


def sheet_extents(xml: bytes, name: str) -> dict[str, SheetExtent]:
    """The extent of each sheet of a ``content.xml``; Trouble ``damaged_file``."""
    reader = _Reader(name)
    try:
        reader.parse(xml)
    except (expat.ExpatError, ValueError) as error:
        raise Trouble("damaged_file", file=name) from error
    return reader.found


class _Reader:
    def __init__(self, name: str) -> None:
        self._name = name
        self._sheet = SheetExtent()
        self._merged: list[Merged] = []
        self._errors: list[str] = []
        self._row = self._column = 0
        self._repeated = 1
        self._width = 0
        self._wide = 1
        self._has_text = False
        self._deep = 0
        self.found: dict[str, SheetExtent] = {}

    def parse(self, xml: bytes) -> None:
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._refuse  # no spreadsheet program writes one, entity bombs need one
        parser.Parse(xml, True)

    def _refuse(self, *_: object) -> None:
        raise Trouble("damaged_file", file=self._name)

    def _start(self, tag: str, said: dict[str, str]) -> None:
        if tag == "table:table":
            self._deep += 1
            if self._deep == 1:
                self._sheet, self._merged, self._errors, self._row = SheetExtent(), [], [], 0
                self.found[said.get("table:name", "")] = self._sheet
        elif tag == "table:table-row":
            self._repeated = _number(said, "table:number-rows-repeated")
            self._column = self._width = 0
        elif tag in _CELLS:
            self._wide = _number(said, "table:number-columns-repeated")
            self._has_text = "office:value-type" in said
            self._note_cell(said)
        elif tag == "text:p":
            self._has_text = True

    def _note_cell(self, said: dict[str, str]) -> None:
        down, across = _number(said, "table:number-rows-spanned"), _number(said, "table:number-columns-spanned")
        if (down > 1 or across > 1) and len(self._merged) < MOST_MERGED:
            at = Merged(self._row, self._column, self._row + down - 1, self._column + across - 1)
            self._merged.append(at)
        if said.get(_ERROR[0]) == _ERROR[1] and len(self._errors) < 1000:
            self._errors.append(f"{_letters(self._column)}{self._row + 1}")

    def _end(self, tag: str) -> None:
        if tag == "table:table":
            self._deep -= 1
            self._sheet.merged, self._sheet.errors = tuple(self._merged), tuple(self._errors)
        elif tag == "table:table-row":
            self._row += self._repeated
            if self._width:
                self._sheet.rows = max(self._sheet.rows, self._row)
                self._sheet.columns = max(self._sheet.columns, self._width)
        elif tag in _CELLS:
            self._column += self._wide
            if self._has_text:
                self._width = self._column
            self._has_text = False


def _number(said: dict[str, str], name: str) -> int:
    return max(1, int(said.get(name, "1")))


def _letters(column: int) -> str:
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name
