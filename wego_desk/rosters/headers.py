"""Which column is which field: by what its header says, whatever the order, the language and the spelling."""

import functools
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, TypeAlias

from wego_desk.core.trouble import Trouble
from wego_desk.rosters.sent import Warning_

#: Folded header -> (field, rank); rank 0 is the best name of the field.
Synonyms: TypeAlias = Mapping[str, tuple[str, int]]

#: A title and a few blank lines may stand above the header, not a page.
_SEARCHED_ROWS: Final = 10
_TITLE_CELLS: Final = 2


@dataclass(frozen=True, slots=True)
class Header:
    """The row of headers: its number, its cells stripped, and the numbers of the title rows above it."""

    line: int
    cells: tuple[str, ...]
    above: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """For each field found the index of its column, in the order of the fields; and what a person should know."""

    index: dict[str, int]
    warnings: tuple[Warning_, ...]


@functools.lru_cache(maxsize=4096)
def fold(header: str) -> str:
    """A header without case, blanks, punctuation and diacritics; ``#`` is the word it stands for."""
    plain = unicodedata.normalize("NFKD", header.casefold().replace("#", "number"))
    return unicodedata.normalize("NFKC", "".join(letter for letter in plain if letter.isalnum()))


def synonyms(table: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, int]]:
    """Folded names of each field; its own name, with or without underscore, is always one."""
    found: dict[str, tuple[str, int]] = {}
    for field, names in table.items():
        for rank, name in enumerate((*names, field)):
            found.setdefault(fold(name), (field, rank))
    return found


def count_headers(cells: Iterable[str], known: Synonyms, wanted: Iterable[str] = ()) -> int:
    """How many different fields these cells could head; ``wanted`` are columns that a person named."""
    folded = {fold(cell) for cell in cells if cell and len(cell) <= 100}
    return len({known[cell][0] for cell in folded if cell in known}) + sum(fold(name) in folded for name in wanted)


def find_header(rows: Iterator[tuple[int, list[str]]], known: Synonyms, wanted: Sequence[str]) -> Header | None:
    """The first row that reads like headers below nothing but a title, else the first row; None in an empty file."""
    first: Header | None = None
    above: list[int] = []
    for line, cells in islice(rows, _SEARCHED_ROWS):
        header = Header(line, _trimmed(cells), tuple(above))
        first = first or header
        if count_headers(header.cells, known, wanted) >= min(2, 1 + len(above)):
            return header
        if sum(map(bool, header.cells)) > _TITLE_CELLS:
            break
        above.append(line)
    return first


def map_columns(cells: Sequence[str], known: Synonyms, order: Sequence[str], wanted: Mapping[str, str]) -> Columns:
    """Give each field its column: what a person wanted, else the best synonym, else the leftmost of equals.

    ``wanted`` maps a field to the header of its column, or to ``""`` for none. Troubles: ``unknown_field`` and
    ``unknown_column``.
    """
    index: dict[str, int] = {}
    for field, header in wanted.items():
        if field not in order:
            raise Trouble("unknown_field", field=field, fields=tuple(order))
        if header.strip():
            index[field] = _column(cells, header, field)
    taken = set(index.values())
    rivals: dict[str, list[tuple[int, int]]] = {}
    for position, cell in enumerate(cells):
        if position not in taken and (found := known.get(fold(cell))) and found[0] not in wanted:
            rivals.setdefault(found[0], []).append((found[1], position))
    warnings = []
    for field, ranked in rivals.items():
        (_, best), *others = sorted(ranked)
        index[field] = best
        if others:
            facts = {"field": field, "used": cells[best], "ignored": tuple(cells[other] for _, other in others)}
            warnings.append(Warning_("duplicate_column", facts))
    return Columns({field: index[field] for field in order if field in index}, tuple(warnings))


def unmapped(cells: Sequence[str], columns: Columns) -> tuple[str, ...]:
    """The headers that no field took and that no warning names yet."""
    told = {name for warning in columns.warnings for name in _names(warning)}
    used = set(columns.index.values())
    return tuple(cell for at, cell in enumerate(cells) if cell and at not in used and cell not in told)


def _names(warning: Warning_) -> tuple[str, ...]:
    ignored = warning.values.get("ignored", ())
    return ignored if isinstance(ignored, tuple) else ()


def _column(cells: Sequence[str], header: str, field: str) -> int:
    plain = header.strip()
    if plain in cells:
        return cells.index(plain)
    folded = [fold(cell) for cell in cells]
    if fold(plain) and fold(plain) in folded:
        return folded.index(fold(plain))
    raise Trouble("unknown_column", field=field, column=header, columns=tuple(filter(None, cells)))


def _trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    stripped = [" ".join(cell.split()) for cell in cells]
    while stripped and not stripped[-1]:
        stripped.pop()
    return tuple(stripped)
