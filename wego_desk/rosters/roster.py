"""A roster file into rows: mapped, looked over once from end to end, then read as often as needed."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from wego_desk.core.fields import FIELDS, NAME_FIELDS
from wego_desk.core.trouble import Trouble
from wego_desk.rosters.apart import Watch
from wego_desk.rosters.cells import clean
from wego_desk.rosters.guessing import VALUES, is_title, name_beside_family, names_in_two_scripts, titles_by_values
from wego_desk.rosters.header_rows import Header, find_header
from wego_desk.rosters.header_words import HeaderWords, header_words
from wego_desk.rosters.headers import Columns, map_columns, unmapped
from wego_desk.rosters.looking_over import LookedOver, look_over
from wego_desk.rosters.person import read_person
from wego_desk.rosters.rows import Rows, below, filled_cells
from wego_desk.rosters.sent import Column, RefusedRow, RosterFile, RosterRow, Warning_
from wego_desk.rosters.synonyms import SYNONYMS
from wego_desk.rosters.table import Table, open_table

_SAMPLED_ROWS: Final = 200
_SHOWN_VALUES: Final = 5
_SHOWN_LENGTH: Final = 100


def read_roster(
    path: Path,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    header_line: int | None = None,
    mapping: Mapping[str, str] | None = None,
    watch: Watch | None = None,
) -> RosterFile:
    """Open a roster (CSV, TSV, XLSX, XLSM, XLS, ODS) and look it over.

    Every fault of the file as a whole is a Trouble now, not later. ``mapping`` (FIELD -> header of its column, ``""``
    for none) overrides what the headers say, ``header_line`` where they stand. ``watch`` is called while one waits;
    what it raises ends the reading. Besides the troubles of ``open_table``: ``unknown_field unknown_column
    no_name_column no_such_line``.
    """
    wanted = dict(mapping or {})
    words = _words(wanted)
    table = open_table(
        path, sheet=sheet, encoding=encoding, delimiter=delimiter, recognised=words.count, watch=watch
    )  # fmt: skip
    header = find_header(table.rows(), words, table.merged, line=header_line)
    if header is None:
        if header_line is not None:
            raise Trouble("no_such_line", file=path.name, line=header_line)
        raise Trouble("empty_file", file=path.name)
    return _read(path.name, table, header, words, wanted)


def remap(file: RosterFile, mapping: Mapping[str, str]) -> RosterFile:
    """The same file with another ``mapping``, without opening it again. Troubles as ``read_roster``."""
    rows = _rows(file)
    return _read(file.name, rows.table, rows.header, _words(mapping), mapping)


def read_again(file: RosterFile, line: int, cells: Sequence[str]) -> RosterRow | RefusedRow:
    """One row as it reads when a person has corrected its cells."""
    return read_person(line, cells, _rows(file).reading)


def _rows(file: RosterFile) -> Rows:
    if not isinstance(file.rows, Rows):
        raise TypeError("no file that was read")
    return file.rows


def _words(wanted: Mapping[str, str]) -> HeaderWords:
    return header_words(SYNONYMS, [header for header in wanted.values() if header.strip()])


def _read(name: str, table: Table, header: Header, words: HeaderWords, wanted: Mapping[str, str]) -> RosterFile:
    samples = _samples(table, header)
    columns = _columns(header, words, samples, wanted)
    if not any(field in columns.index for field in NAME_FIELDS):
        raise Trouble("no_name_column", file=name, columns=tuple(filter(None, header.cells)))
    found = look_over(table, header, columns)
    warnings = (*table.warnings, *_header_warnings(table, header, columns, found), *columns.warnings, *found.warnings)
    return RosterFile(
        mapping={field: header.cells[at] for field, at in columns.index.items()},
        encoding=table.encoding,
        rows=Rows(table, header, found.reading),
        total=found.total,
        warnings=warnings,
        name=name,
        sheet=table.sheet,
        sheets=table.sheets,
        columns=tuple(_shown(header, columns, samples)),
    )


def _columns(
    header: Header, words: HeaderWords, samples: Sequence[Sequence[str]], wanted: Mapping[str, str]
) -> Columns:
    words = titles_by_values(words, header, samples)
    columns = map_columns(header, words, FIELDS, wanted)
    columns = name_beside_family(columns, header, tuple(wanted))
    columns = names_in_two_scripts(columns, header, words, samples)
    by_values = {f: VALUES for f, at in columns.index.items() if f not in wanted and is_title(header.cells[at])}
    index: dict[str, int] = {field: columns.index[field] for field in FIELDS if field in columns.index}
    return Columns(index, columns.warnings, columns.why | by_values)


def _samples(table: Table, header: Header) -> list[list[str]]:
    """For each column its first values."""
    samples: list[list[str]] = [[] for _ in header.cells]
    for _, cells in islice(below(table, header, ()), _SAMPLED_ROWS):
        for values, cell in zip(samples, cells, strict=False):
            values.append(cell)
    return samples


def _shown(header: Header, columns: Columns, samples: Sequence[Sequence[str]]) -> Iterator[Column]:
    fields = {at: field for field, at in columns.index.items()}
    for at, cell in enumerate(header.cells):
        said = dict.fromkeys(text[:_SHOWN_LENGTH] for value in samples[at] if (text := clean(value)))
        field = fields.get(at, "")
        yield Column(at, cell, field, columns.why.get(field, ""), tuple(said)[:_SHOWN_VALUES])


def _header_warnings(table: Table, header: Header, columns: Columns, found: LookedOver) -> Iterator[Warning_]:
    if header.above:
        yield Warning_("rows_above_header", {"lines": header.above, "header": header.lines[0]})
    if len(header.lines) > 1:
        yield Warning_("header_of_two_lines", {"lines": header.lines})
    if left_out := unmapped(header, columns):
        yield Warning_("unmapped_columns", {"columns": left_out})
    if found.bare:
        yield Warning_("columns_without_header", {"columns": tuple(at + 1 for at in found.bare)})
    if filled_cells(table, header, found.reading.columns):
        yield Warning_("merged_cells", {})
