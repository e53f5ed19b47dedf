"""A roster file into rows: mapped, looked over once from end to end, then read as often as needed."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from wego_desk.core.credential import normal_code
from wego_desk.core.fields import FIELDS, NAME_FIELDS
from wego_desk.core.trouble import Trouble
from wego_desk.rosters.cells import clean, is_nothing
from wego_desk.rosters.headers import (
    Columns,
    Header,
    Synonyms,
    count_headers,
    find_header,
    fold,
    map_columns,
    synonyms,
    unmapped,
)
from wego_desk.rosters.person import Reading, read_person
from wego_desk.rosters.sent import RefusedRow, RosterFile, RosterRow, Warning_
from wego_desk.rosters.synonyms import HONORIFICS, NAME_OR_GIVEN, SYNONYMS, TITLE_HEADERS
from wego_desk.rosters.table import Table, open_table
from wego_desk.rosters.words import CIRCLES, status_of, vip_of

_TITLE_SAMPLE: Final = 200
_TOLD_WORDS: Final = 50
#: Fields with few different values: equal ones are kept once, which halves a million rows.
_REPEATED: Final = frozenset({
    "job_title", "organization", "organization_kind", "standing", "city", "country", "region", "role", "language",
    "status", "zones", "vip", "honorific",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rows:
    """The people of a file, read afresh at each iteration."""

    table: Table
    header: Header
    reading: Reading

    def __iter__(self) -> Iterator[RosterRow | RefusedRow]:
        kept: dict[str, str] = {}
        repeated = [field for field, _ in self.reading.columns if field in _REPEATED]
        for line, cells in _below(self.table, self.header):
            row = read_person(line, cells, self.reading)
            if isinstance(row, RosterRow):
                for field in repeated:
                    if value := row.fields.get(field):
                        row.fields[field] = kept.setdefault(value, value)
            yield row


def read_roster(
    path: Path,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    mapping: Mapping[str, str] | None = None,
) -> RosterFile:
    """Open a roster (CSV, TSV, XLSX) and look it over: every fault of the file as a whole is a Trouble now, not later.

    ``mapping`` (FIELD -> header of its column, ``""`` for none) overrides what the headers say. Besides the troubles of
    ``open_table``: ``unknown_field unknown_column no_name_column``.
    """
    wanted = dict(mapping or {})
    known = synonyms(SYNONYMS)
    asked = [header for header in wanted.values() if header.strip()]
    table = open_table(
        path,
        sheet=sheet,
        encoding=encoding,
        delimiter=delimiter,
        recognised=lambda cells: count_headers(cells, known, asked),
    )
    header = find_header(table.rows(), known, asked)
    if header is None:
        raise Trouble("empty_file", file=path.name)
    columns = _columns(table, header, known, wanted)
    if not any(field in columns.index for field in NAME_FIELDS):
        raise Trouble("no_name_column", file=path.name, columns=tuple(filter(None, header.cells)))
    found = _look_over(table, header, columns)
    return RosterFile(
        mapping={field: header.cells[at] for field, at in columns.index.items()},
        encoding=table.encoding,
        rows=Rows(table, header, found.reading),
        total=found.total,
        warnings=(*table.warnings, *_header_warnings(header, columns, found.bare), *columns.warnings, *found.warnings),
    )


def _columns(table: Table, header: Header, known: Synonyms, wanted: Mapping[str, str]) -> Columns:
    titles = {fold(title) for title in TITLE_HEADERS}
    at = next((at for at, cell in enumerate(header.cells) if fold(cell) in titles), None)
    if at is not None:
        field = "honorific" if _are_honorifics(table, header, at) else "job_title"
        known = {**known, **{title: (field, len(SYNONYMS[field]) + 1) for title in titles}}
    return _name_or_given(map_columns(header.cells, known, FIELDS, wanted), header.cells, wanted)


def _are_honorifics(table: Table, header: Header, at: int) -> bool:
    known = {fold(word) for word in HONORIFICS}
    sample = [cells[at] for _, cells in islice(_below(table, header), _TITLE_SAMPLE) if at < len(cells)]
    said = [fold(cell) for cell in sample if clean(cell)]
    return sum(word in known for word in said) * 2 > len(said)


def _name_or_given(columns: Columns, cells: Sequence[str], wanted: Mapping[str, str]) -> Columns:
    """``Name`` beside a family name and without a given one is the given name."""
    at = columns.index.get("full_name")
    alone = "family_name" in columns.index and "given_name" not in columns.index
    if at is None or not alone or {"full_name", "given_name"} & wanted.keys():
        return columns
    if fold(cells[at]) not in {fold(name) for name in NAME_OR_GIVEN}:
        return columns
    renamed = {("given_name" if field == "full_name" else field): at for field, at in columns.index.items()}
    index: dict[str, int] = {field: renamed[field] for field in FIELDS if field in renamed}
    return Columns(index, (*columns.warnings, Warning_("name_taken_as_given", {"column": cells[at]})))


def _below(table: Table, header: Header) -> Iterator[tuple[int, list[str]]]:
    return ((line, cells) for line, cells in table.rows() if line > header.line)


@dataclass(frozen=True, slots=True)
class _Found:
    """What a look over the whole file told: how to read it, how many rows, columns with content but no header."""

    reading: Reading
    total: int
    bare: tuple[int, ...]
    warnings: tuple[Warning_, ...]


def _look_over(table: Table, header: Header, columns: Columns) -> _Found:
    width = len(header.cells)
    nameless = [at for at, cell in enumerate(header.cells) if not cell]
    bare: set[int] = set()
    words: dict[str, Counter[str]] = {field: Counter() for field in ("status", "vip") if field in columns.index}
    code, country = columns.index.get("code", -1), columns.index.get("country", -1)
    total = short_countries = long_countries = foreign_codes = 0
    for _, cells in _below(table, header):
        total += 1
        if 0 <= country < len(cells) and (name := clean(cells[country])) and name.casefold() != "na":
            short_countries += (is_code := len(name) == 2 and name.isascii() and name.isalpha())
            long_countries += not is_code and not is_nothing(name, "country", country_codes=True)
        for field, seen in words.items():
            at = columns.index[field]
            if at < len(cells) and (word := clean(cells[at])) and not is_nothing(word, field, country_codes=False):
                seen[word if len(word) <= 100 else word[:100]] += 1
        if 0 <= code < len(cells) and cells[code].strip():
            foreign_codes += not normal_code(cells[code])
        for at in nameless:
            if at < len(cells) and cells[at].strip():
                bare.add(at)
    circles = any(word.casefold() in CIRCLES for word in words.get("vip", ()))
    reading = Reading(tuple(sorted(columns.index.items())), width, short_countries > long_countries, circles)
    warnings = [
        Warning_(kind, {"word": word, "count": count})
        for kind, strange in (
            ("unknown_status", [(w, n) for w, n in words.get("status", Counter()).items() if status_of(w) is None]),
            (
                "unknown_vip",
                [(w, n) for w, n in words.get("vip", Counter()).items() if vip_of(w, circles=circles) is None],
            ),
        )
        for word, count in strange[:_TOLD_WORDS]
    ]
    if foreign_codes:
        warnings.append(Warning_("codes_not_ours", {"count": foreign_codes}))
    return _Found(reading, total, tuple(sorted(bare)), tuple(warnings))


def _header_warnings(header: Header, columns: Columns, bare: Sequence[int]) -> tuple[Warning_, ...]:
    warnings = []
    if header.above:
        warnings.append(Warning_("rows_above_header", {"lines": header.above, "header": header.line}))
    if left_out := unmapped(header.cells, columns):
        warnings.append(Warning_("unmapped_columns", {"columns": left_out}))
    if bare:
        warnings.append(Warning_("columns_without_header", {"columns": tuple(at + 1 for at in bare)}))
    return tuple(warnings)
