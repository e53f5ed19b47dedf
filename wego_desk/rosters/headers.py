"""Which column is which field: by what its header says, whatever the order, the language and the spelling."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from wego_desk.core.trouble import Trouble
from wego_desk.rosters.header_rows import Header
from wego_desk.rosters.header_words import PART, HeaderWords, fold
from wego_desk.rosters.sent import Warning_

#: Why a column is read as its field: a person said so, its header says so, a part of its header does.
ASKED: Final = "asked"
HEADER: Final = "header"
PART_OF_HEADER: Final = "part_of_header"


@dataclass(frozen=True, slots=True)
class Columns:
    """For each field found the index of its column, in the order of the fields, and why; what a person should know."""

    index: dict[str, int]
    warnings: tuple[Warning_, ...] = ()
    why: dict[str, str] = field(default_factory=dict)


def map_columns(header: Header, words: HeaderWords, order: Sequence[str], wanted: Mapping[str, str]) -> Columns:
    """Give each field its column: what a person wanted, else the best synonym, else the leftmost of equals.

    ``wanted`` maps a field to the header of its column, or to ``""`` for none. Troubles: ``unknown_field`` and
    ``unknown_column``.
    """
    index: dict[str, int] = {}
    for name, said in wanted.items():
        if name not in order:
            raise Trouble("unknown_field", field=name, fields=tuple(order))
        if said.strip():
            index[name] = _column(header, said, name)
    why = dict.fromkeys(index, ASKED)
    taken = set(index.values())
    rivals: dict[str, list[tuple[int, int]]] = {}
    for at in range(len(header.cells)):
        if at not in taken and (found := header.meaning(at, words)) and found.field not in wanted:
            rivals.setdefault(found.field, []).append((found.rank, at))
    warnings = []
    for name, ranked in rivals.items():
        (rank, best), *others = sorted(ranked)
        index[name] = best
        why[name] = HEADER if rank < PART else PART_OF_HEADER
        if others:
            facts = {"field": name, "used": header.cells[best], "ignored": tuple(header.cells[at] for _, at in others)}
            warnings.append(Warning_("duplicate_column", facts))
    return Columns({name: index[name] for name in order if name in index}, tuple(warnings), why)


def unmapped(header: Header, columns: Columns) -> tuple[str, ...]:
    """The headers that no field took and that no warning names yet."""
    told = {name for warning in columns.warnings for name in _names(warning)}
    used = set(columns.index.values())
    return tuple(cell for at, cell in enumerate(header.cells) if cell and at not in used and cell not in told)


def _names(warning: Warning_) -> tuple[str, ...]:
    ignored = warning.values.get("ignored", ())
    return ignored if isinstance(ignored, tuple) else ()


def _column(header: Header, said: str, name: str) -> int:
    """The column of this header: as it stands, else whatever its case and punctuation, else by one of its lines.

    ``#3`` is the third column, for headers that are missing or there twice.
    """
    plain = said.strip()
    if plain in header.cells:
        return header.cells.index(plain)
    wanted = fold(plain)
    folded = [fold(cell) for cell in header.cells]
    if wanted and wanted in folded:
        return folded.index(wanted)
    by_line = [at for at, lines in enumerate(header.said) if wanted and wanted in map(fold, lines)]
    if len(by_line) == 1:
        return by_line[0]
    if plain[:1] == "#" and plain[1:].isdecimal() and 1 <= int(plain[1:]) <= len(header.cells):
        return int(plain[1:]) - 1
    raise Trouble("unknown_column", field=name, column=said, columns=tuple(filter(None, header.cells)))
