"""The people of a file, row by row: merged cells filled, headings and repeated headers kept out with their reason."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from wego_desk.rosters.header_rows import Header
from wego_desk.rosters.header_words import fold
from wego_desk.rosters.open_document import Merged
from wego_desk.rosters.person import Reading, read_person
from wego_desk.rosters.sent import RefusedRow, RosterRow
from wego_desk.rosters.table import Table

#: Fields with few different values: equal ones are kept once, which halves a million rows.
_REPEATED: Final = frozenset({
    "job_title", "organization", "organization_kind", "standing", "city", "country", "region", "role", "language",
    "status", "zones", "vip", "honorific",
})  # fmt: skip
#: What one person has alone: a merged cell over two rows is no name for the second one.
_OWN: Final = frozenset({
    "code", "foreign_code", "full_name", "given_name", "family_name", "native_name", "latin_name", "photo",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows below the header, read afresh at each iteration."""

    table: Table
    header: Header
    reading: Reading

    def __iter__(self) -> Iterator[RosterRow | RefusedRow]:
        kept: dict[str, str] = {}
        repeated = [field for field, _ in self.reading.columns if field in _REPEATED]
        across = _across(self.table.merged, [at for _, at in self.reading.columns])
        headers = _Headers(self.header, [at for _, at in self.reading.columns])
        for line, cells in below(self.table, self.header, self.reading.columns):
            row = _kept_out(line, cells, across, headers) or read_person(line, cells, self.reading)
            if isinstance(row, RosterRow):
                for field in repeated:
                    if value := row.fields.get(field):
                        row.fields[field] = kept.setdefault(value, value)
            yield row


def _kept_out(line: int, cells: Sequence[str], across: frozenset[int], headers: "_Headers") -> RefusedRow | None:
    """A row that is no person: one cell over several columns, or the headers again."""
    if line in across and sum(map(bool, map(str.strip, cells))) == 1:
        return RefusedRow(line, "heading", {"text": next(filter(None, map(str.strip, cells)))}, tuple(cells))
    if headers.stand_in(cells):
        return RefusedRow(line, "repeated_header", {}, tuple(cells))
    return None


class _Headers:
    """The headers said again further down, as on the next page of a printed list: two or more that are read."""

    def __init__(self, header: Header, read: Sequence[int]) -> None:
        self._read = frozenset(read)
        self._first = next((at for at, cell in enumerate(header.cells) if cell), 0)
        said = (header.cells[self._first], *header.said[self._first]) if header.cells else ()
        self._first_said = frozenset(map(str.casefold, said))
        self._folded = [{fold(cell), *map(fold, said)} for cell, said in zip(header.cells, header.said, strict=True)]

    def stand_in(self, cells: Sequence[str]) -> bool:
        if self._first >= len(cells) or cells[self._first].strip().casefold() not in self._first_said:
            return False  # the quick answer: this is asked of every row
        said = [(at, fold(cell)) for at, cell in enumerate(cells) if cell.strip()]
        if sum(at in self._read for at, _ in said) < 2:
            return False
        return all(at < len(self._folded) and text in self._folded[at] for at, text in said)


def below(table: Table, header: Header, columns: Sequence[tuple[str, int]]) -> Iterator[tuple[int, list[str]]]:
    """The rows below the header; a cell that is merged over several rows stands in each, where several may share it."""
    rows = ((line, cells) for line, cells in table.rows() if line > header.line)
    shared = {at for field, at in columns if field not in _OWN}
    spans: dict[int, list[Merged]] = {}
    for area in table.merged:
        if area.bottom > area.top and area.left in shared:
            spans.setdefault(area.top, []).append(area)
    return _filled(rows, spans) if spans else rows


def _filled(rows: Iterator[tuple[int, list[str]]], spans: dict[int, list[Merged]]) -> Iterator[tuple[int, list[str]]]:
    open_: dict[int, tuple[int, str]] = {}
    for line, cells in rows:
        for column, (bottom, text) in list(open_.items()):
            if line - 1 > bottom:
                del open_[column]
            elif column < len(cells) and not cells[column]:
                cells[column] = text
        for area in spans.get(line - 1, ()):
            if area.left < len(cells):
                open_[area.left] = (area.bottom, cells[area.left])
        yield line, cells


def filled_cells(table: Table, header: Header, columns: Sequence[tuple[str, int]]) -> bool:
    """Whether a merged cell below the header is read for several rows."""
    shared = {at for field, at in columns if field not in _OWN}
    return any(a.bottom > a.top and a.left in shared and a.bottom >= header.line for a in table.merged)


def _across(merged: Sequence[Merged], columns: Sequence[int]) -> frozenset[int]:
    """The lines on which one cell covers several columns that are read."""
    return frozenset(a.top + 1 for a in merged if sum(a.left <= at <= a.right for at in columns) > 1)
