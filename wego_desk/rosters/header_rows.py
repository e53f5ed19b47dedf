"""Which row holds the headers: below a title, over two lines, in merged cells; and never a person's row for one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from wego_desk.rosters.header_words import PART, HeaderWords, Meaning
from wego_desk.rosters.open_document import Merged

#: A title and a few lines of words may stand above the header, not a page.
_SEARCHED_ROWS: Final = 20
_TITLE_CELLS: Final = 2
_DATA: Final = re.compile(r"[@\d]")


@dataclass(frozen=True, slots=True)
class Header:
    """The headers: what each column is called, and what its lines say, the fittest first.

    ``lines``: the numbers of the one or two rows that they take; ``above``: of the title rows above.
    """

    cells: tuple[str, ...]
    said: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    above: tuple[int, ...]

    @property
    def line(self) -> int:
        """The last one: people stand below."""
        return self.lines[-1]

    def meaning(self, column: int, words: HeaderWords) -> Meaning | None:
        for place, text in enumerate(self.said[column]):
            if found := words.meaning(text):
                return Meaning(found.field, found.rank + place * PART)
        return None


@dataclass(frozen=True, slots=True)
class _Row:
    """A row near the top. ``spread``: with the text of merged cells in each column that they cover."""

    line: int
    cells: tuple[str, ...]
    spread: tuple[str, ...]

    @property
    def filled(self) -> int:
        return sum(map(bool, self.cells))


def find_header(
    rows: Iterator[tuple[int, list[str]]], words: HeaderWords, merged: Sequence[Merged] = (), *, line: int | None = None
) -> Header | None:
    """The first row that reads like headers below nothing but titles, else the first row; None in an empty file.

    ``line``: a person says where it stands; None when no such row is near the top.
    """
    top = list(_rows(islice(rows, _SEARCHED_ROWS), merged))
    if line is not None:
        top = [row for row in top if row.line <= line]
        return _single(top, len(top) - 1) if top and top[-1].line == line else None
    if not top:
        return None
    at = _best(top, words)
    for first in (at, at - 1):
        pair = _two_lines(top, first, words) if 0 <= first < len(top) - 1 else None
        if pair is not None:
            return pair
    return _single(top, at)


def _single(top: Sequence[_Row], at: int) -> Header:
    said = _trimmed(top[at].spread)
    return Header(tuple(map(_flat, said)), tuple((cell,) for cell in said), (top[at].line,), _above(top, at))


def _rows(rows: Iterator[tuple[int, list[str]]], merged: Sequence[Merged]) -> Iterator[_Row]:
    texts: dict[Merged, str] = {}
    for line, cells in rows:
        own = tuple(_plain(cell) for cell in cells)
        spread = list(own)
        for area in merged:
            if not area.top <= line - 1 <= area.bottom:
                continue
            if area.top == line - 1 and 0 <= area.left < len(own):
                texts[area] = own[area.left]
            for column in range(max(area.left, 0), min(area.right + 1, len(own))):
                spread[column] = spread[column] or texts.get(area, "")
        yield _Row(line, own, tuple(spread))


def _best(top: Sequence[_Row], words: HeaderWords) -> int:
    first = 0
    for at, row in enumerate(top):
        above = top[:at]
        least = 1 if not above else 2 if all(r.filled <= _TITLE_CELLS for r in above) else 3
        if words.count(row.cells) >= least:
            first = at
            break
    if top[first].filled > 1:
        return first
    # One word alone may be a title that happens to be a header's word: "Participants".
    later = (at for at, row in enumerate(top) if at > first and row.filled > 1 and words.count(row.cells) > 1)
    return next(later, first)


def _two_lines(top: Sequence[_Row], at: int, words: HeaderWords) -> Header | None:
    """Both rows as one header, when the second one can be nothing else: a person must never be taken for a header."""
    upper, lower = top[at], top[at + 1]
    named = [cell for cell in lower.cells if cell]
    known = [meaning for cell in named if (meaning := words.meaning(cell))]
    fields = {meaning.field for meaning in known}
    if lower.line != upper.line + 1 or upper.filled < _TITLE_CELLS:
        return None
    if any(_DATA.search(cell) for cell in (*named, *upper.cells)):
        return None
    if len(fields) < 2 or 2 * len(known) < len(named):
        return None
    width = max(len(upper.spread), len(lower.spread))
    columns = [_column(upper, lower, n) for n in range(width)]
    if not words.count(upper.cells) and not any(column.grouped for column in columns):
        return None
    if any(_contradict(column, words) for column in columns if not column.grouped):
        return None
    cells = _trimmed([_flat(column.name) for column in columns])
    header = Header(
        cells, tuple(column.said for column in columns[: len(cells)]), (upper.line, lower.line), _above(top, at)
    )
    found = {m.field for n in range(len(cells)) if (m := header.meaning(n, words))}
    return header if found >= fields and (len(found) > words.count(upper.cells) or _agree(columns, words)) else None


@dataclass(frozen=True, slots=True)
class _Column:
    upper: str
    lower: str
    grouped: bool

    @property
    def name(self) -> str:
        return " / ".join(dict.fromkeys(filter(None, (self.upper, self.lower))))

    @property
    def said(self) -> tuple[str, ...]:
        joined = (f"{self.upper} {self.lower}", f"{self.lower} {self.upper}") if self.upper and self.lower else ()
        return tuple(filter(None, dict.fromkeys((*joined, self.lower, "" if self.grouped else self.upper))))


def _column(upper: _Row, lower: _Row, n: int) -> _Column:
    above, below = _at(upper.spread, n), _at(lower.spread, n)
    neighbours = [_at(upper.spread, m) for m in (n - 1, n + 1)]
    return _Column(above, below, bool(above) and (not _at(upper.cells, n) or above in neighbours))


def _contradict(column: _Column, words: HeaderWords) -> bool:
    """``Role`` above ``Delegate``: the second is what a person has, no second line of a header."""
    above, below = words.meaning(column.upper), words.meaning(column.lower)
    whole = any(words.meaning(text) for text in column.said[:2]) if column.upper and column.lower else True
    return above is not None and below is not None and above.field != below.field and not whole


def _agree(columns: Sequence[_Column], words: HeaderWords) -> bool:
    """Whether the second line says the first one again, in another language."""
    pairs = [(words.meaning(c.upper), words.meaning(c.lower)) for c in columns if c.upper and c.upper != c.lower]
    return sum(a is not None and b is not None and a.field == b.field for a, b in pairs) > 1


def _above(top: Sequence[_Row], at: int) -> tuple[int, ...]:
    return tuple(row.line for row in top[:at])


def _at(cells: Sequence[str], n: int) -> str:
    return cells[n] if n < len(cells) else ""


def _plain(cell: str) -> str:
    """Without superfluous blanks; a line break inside a header parts two names of one thing and stays."""
    return "\n".join(filter(None, map(_flat, cell.splitlines())))


def _flat(cell: str) -> str:
    return " ".join(cell.split())


def _trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    kept = list(cells)
    while kept and not kept[-1]:
        kept.pop()
    return tuple(kept)
