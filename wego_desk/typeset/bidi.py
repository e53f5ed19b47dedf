"""Which way each character runs: the Unicode Bidirectional Algorithm (UAX #9, Unicode 15) for one paragraph.

A shaper needs levels, not a reordered string, and no maintained package of pure Python gives them. Passes every line of
Unicode's BidiCharacterTest.txt.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wego_desk.typeset.bidi_sequence import ISOLATES, IsolatingRun, resolve

_DEEPEST: Final = 125
#: Class of an explicit embedding or override: the class that it forces, and whether it runs from the right.
_EMBEDDINGS: Final = {"LRE": ("", False), "RLE": ("", True), "LRO": ("L", False), "RLO": ("R", True)}
_REMOVED: Final = frozenset({*_EMBEDDINGS, "PDF", "BN"})
_TRAILING: Final = frozenset({"WS", "PDI", *ISOLATES})


@dataclass(frozen=True, slots=True)
class Directions:
    """Embedding levels by character (odd: from the right; None: removed by X9, no direction), and that of the whole."""

    levels: tuple[int | None, ...]
    base: int


def directions(text: str, base: int | None = None) -> Directions:
    """Resolve a paragraph on one line; without a ``base`` (0, 1) the first strong character decides (P2, P3)."""
    return _Paragraph(text, base).resolved()


def visual_order(levels: Sequence[int]) -> list[int]:
    """The places of one line from left to right (L2), of levels in logical order."""
    order = list(range(len(levels)))
    odd = [level for level in levels if level & 1]
    for level in range(max(levels, default=0), min(odd, default=1 << 8) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end + 1
    return order


class _Paragraph:
    """One paragraph on its way through the rules X1 to L1."""

    def __init__(self, text: str, base: int | None) -> None:
        self._text = text
        # An unassigned character is "L" here: cleaning lets none of them through.
        self._given = [unicodedata.bidirectional(char) or "L" for char in text]
        self._classes = list(self._given)
        self._closed_at: dict[int, int] = {}
        self._closers: set[int] = set()
        self._match_isolates()
        self._base = base if base is not None else self._first_strong(0, len(text)) or 0
        self._levels: list[int | None] = [None] * len(text)

    def resolved(self) -> Directions:
        self._explicit_levels()
        before = list(self._levels)
        for members in self._isolating_sequences():
            resolve(self._sequence(members, before), self._levels)
        self._reset_trailing()
        return Directions(tuple(self._levels), self._base)

    def _match_isolates(self) -> None:
        """Each isolate initiator and the PDI that closes it (BD9)."""
        waiting: list[int] = []
        for place, kind in enumerate(self._given):
            if kind in ISOLATES:
                waiting.append(place)
            elif kind == "PDI" and waiting:
                self._closed_at[waiting.pop()] = place
                self._closers.add(place)
            elif kind == "B":
                waiting.clear()

    def _first_strong(self, start: int, end: int) -> int | None:
        place = start
        while place < end:
            kind = self._given[place]
            if kind in ("L", "R", "AL"):
                return int(kind != "L")
            if kind in ISOLATES:
                place = self._closed_at.get(place, end)
            place += 1
        return None

    def _from_right(self, place: int) -> bool:
        """Whether an isolate runs from the right; a first-strong one asks what stands inside."""
        kind = self._given[place]
        if kind == "FSI":
            return self._first_strong(place + 1, self._closed_at.get(place, len(self._text))) == 1
        return kind == "RLI"

    def _explicit_levels(self) -> None:
        """X1 to X8. The stack holds (level, forced class, is an isolate)."""
        stack: list[tuple[int, str, bool]] = [(self._base, "", False)]
        isolates_over = embeddings_over = isolates = 0
        for place, kind in enumerate(self._given):
            if kind in _EMBEDDINGS:
                forced, from_right = _EMBEDDINGS[kind]
                level = _deeper(stack[-1][0], from_right)
                if level <= _DEEPEST and not isolates_over and not embeddings_over:
                    stack.append((level, forced, False))
                elif not isolates_over:
                    embeddings_over += 1
                continue
            if kind == "PDF":
                if isolates_over:
                    continue
                if embeddings_over:
                    embeddings_over -= 1
                elif not stack[-1][2] and len(stack) > 1:
                    stack.pop()
                continue
            if kind == "BN":
                continue
            if kind == "B":
                self._levels[place] = self._base
                continue
            if kind == "PDI":
                if isolates_over:
                    isolates_over -= 1
                elif isolates:
                    embeddings_over = 0
                    while not stack[-1][2]:
                        stack.pop()
                    stack.pop()
                    isolates -= 1
            self._levels[place] = stack[-1][0]
            self._classes[place] = stack[-1][1] or kind
            if kind in ISOLATES:
                level = _deeper(stack[-1][0], self._from_right(place))
                if level <= _DEEPEST and not isolates_over and not embeddings_over:
                    isolates += 1
                    stack.append((level, "", True))
                else:
                    isolates_over += 1

    def _isolating_sequences(self) -> list[list[int]]:
        """X10: level runs, joined across the isolates between them; places of removed characters are left out."""
        runs: list[list[int]] = []
        for place, kind in enumerate(self._given):
            if kind in _REMOVED:
                continue
            if runs and self._levels[runs[-1][-1]] == self._levels[place]:
                runs[-1].append(place)
            else:
                runs.append([place])
        by_first = {run[0]: run for run in runs}
        found: list[list[int]] = []
        for run in runs:
            if run[0] in self._closers:
                continue
            joined = list(run)
            while self._given[joined[-1]] in ISOLATES and (further := self._closed_at.get(joined[-1])) in by_first:
                joined += by_first[further]
            found.append(joined)
        return found

    def _sequence(self, members: list[int], before: Sequence[int | None]) -> IsolatingRun:
        level = before[members[0]]
        assert level is not None
        left = next(
            (seen for place in range(members[0] - 1, -1, -1) if (seen := before[place]) is not None), self._base
        )
        open_ended = self._given[members[-1]] in ISOLATES and members[-1] not in self._closed_at
        behind = () if open_ended else range(members[-1] + 1, len(self._text))
        right = next((seen for place in behind if (seen := before[place]) is not None), self._base)
        return IsolatingRun(
            places=members,
            chars=[self._text[place] for place in members],
            classes=[self._classes[place] for place in members],
            marks=[self._given[place] == "NSM" for place in members],
            level=level,
            start="R" if max(left, level) & 1 else "L",
            end="R" if max(right, level) & 1 else "L",
        )

    def _reset_trailing(self) -> None:
        """L1: separators, and blanks before them or at the end, take the level of the paragraph."""
        trailing = True
        for place in range(len(self._text) - 1, -1, -1):
            kind = self._given[place]
            if kind in ("B", "S"):
                trailing = True
                self._levels[place] = self._base
            elif kind in _TRAILING:
                if trailing:
                    self._levels[place] = self._base
            elif kind not in _REMOVED:
                trailing = False


def _deeper(level: int, from_right: bool) -> int:
    """The next odd level, or the next even one."""
    return (level + 1) | 1 if from_right else (level + 2) & ~1
