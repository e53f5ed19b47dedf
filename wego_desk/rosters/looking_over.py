"""One look over a whole file before its rows are read: how many there are, and what only all of them together tell."""

from collections import Counter
from dataclasses import dataclass
from typing import Final

from wego_desk.core.credential import normal_code
from wego_desk.rosters.cells import clean, is_nothing
from wego_desk.rosters.dates import is_serial
from wego_desk.rosters.header_rows import Header
from wego_desk.rosters.headers import Columns
from wego_desk.rosters.person import Reading
from wego_desk.rosters.rows import below
from wego_desk.rosters.sent import Warning_
from wego_desk.rosters.table import Table
from wego_desk.rosters.words import CIRCLES, status_of, vip_of

_TOLD_WORDS: Final = 50


@dataclass(frozen=True, slots=True)
class LookedOver:
    """How to read the rows, how many there are, and which columns hold something but have no header (from 0)."""

    reading: Reading
    total: int
    bare: tuple[int, ...]
    warnings: tuple[Warning_, ...]


def look_over(table: Table, header: Header, columns: Columns) -> LookedOver:
    """Read every row once; troubles of the file as a whole come out here."""
    look = _Look(header, columns)
    for _, cells in below(table, header, ()):
        look.at(cells)
    return look.told(table.since_1904)


class _Look:
    def __init__(self, header: Header, columns: Columns) -> None:
        self._columns = columns
        self._width = len(header.cells)
        self._nameless = [at for at, cell in enumerate(header.cells) if not cell]
        self._bare: set[int] = set()
        self._words: dict[str, Counter[str]] = {f: Counter() for f in ("status", "vip") if f in columns.index}
        self._code, self._country = columns.index.get("code", -1), columns.index.get("country", -1)
        self._dates = [columns.index[f] for f in ("valid_from", "valid_until") if f in columns.index]
        self._total = self._short = self._long = self._foreign = self._serial = 0

    def at(self, cells: list[str]) -> None:
        self._total += 1
        width = len(cells)
        if 0 <= self._country < width and (name := clean(cells[self._country])) and name.casefold() != "na":
            is_code = len(name) == 2 and name.isascii() and name.isalpha()
            self._short += is_code
            self._long += not is_code and not is_nothing(name, "country", country_codes=True)
        for field, seen in self._words.items():
            at = self._columns.index[field]
            if at < width and (word := clean(cells[at])) and not is_nothing(word, field, country_codes=False):
                seen[word if len(word) <= 100 else word[:100]] += 1
        if 0 <= self._code < width and cells[self._code].strip():
            self._foreign += not normal_code(cells[self._code])
        for at in self._dates:
            self._serial += at < width and is_serial(cells[at].strip())
        for at in self._nameless:
            if at < width and cells[at].strip():
                self._bare.add(at)

    def told(self, since_1904: bool) -> LookedOver:
        circles = any(word.casefold() in CIRCLES for word in self._words.get("vip", ()))
        reading = Reading(
            tuple(sorted(self._columns.index.items())), self._width, self._short > self._long, circles, since_1904
        )
        return LookedOver(reading, self._total, tuple(sorted(self._bare)), tuple(self._warnings(circles)))

    def _warnings(self, circles: bool) -> list[Warning_]:
        strange = {
            "unknown_status": [w for w in self._words.get("status", ()) if status_of(w) is None],
            "unknown_vip": [w for w in self._words.get("vip", ()) if vip_of(w, circles=circles) is None],
        }
        warnings = [
            Warning_(kind, {"word": word, "count": self._words[kind.removeprefix("unknown_")][word]})
            for kind, words in strange.items()
            for word in words[:_TOLD_WORDS]
        ]
        if self._foreign:
            warnings.append(Warning_("codes_not_ours", {"count": self._foreign}))
        if self._serial:
            warnings.append(Warning_("serial_dates", {"count": self._serial}))
        return warnings
