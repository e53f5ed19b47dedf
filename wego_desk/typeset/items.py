"""A text cut where direction, script or font changes: each item is what a shaper takes at once."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from wego_desk.typeset.bidi import directions
from wego_desk.typeset.font import Font
from wego_desk.typeset.fontset import FontSet
from wego_desk.typeset.scripts import is_mark, scripts_in
from wego_desk.typeset.writing import Writing

_LATIN_ONLY: Final = re.compile("[ -~\u00a1-\u024f\u1ea0-\u1ef9\u2010-\u2027]*")
_FROM_RIGHT: Final = frozenset({"R", "AL", "AN"})
_JOINERS: Final = "\u200c\u200d"
_SELECTORS: Final = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


@dataclass(frozen=True, slots=True)
class Item:
    """Characters ``start`` to ``end`` of a text, of one bidi level (odd: from the right), script and font."""

    start: int
    end: int
    level: int
    script: str
    font: Font


@dataclass(frozen=True, slots=True)
class Items:
    """A whole text by items, in reading order. ``base`` is its own level, 1 when it runs from the right;
    ``default_form`` are letters with a selector of a form that no font has: they come in their usual one."""

    text: str
    writing: Writing
    items: tuple[Item, ...]
    base: int
    default_form: tuple[str, ...]


def itemise(fonts: FontSet, text: str, writing: Writing, weight: int) -> Items:
    """Cut a clean text into items; each character in the best font that has it, a mark always in that of its base."""
    if _LATIN_ONLY.fullmatch(text):
        latin = fonts.ranked("Latn", writing, weight)[0]
        if all(map(latin.has, set(text))):
            return Items(text, writing, (Item(0, len(text), 0, "Latn", latin),) if text else (), 0, ())
    levels, base = _levels(text)
    finder = _Finder(fonts, writing, weight)
    items: list[Item] = []
    clusters = clusters_of(text)
    scripts = scripts_in(text)
    for start, end in clusters:
        font = finder.font_of(text[start:end], scripts[start])
        level, script = levels[start], scripts[start]
        if items and (items[-1].level, items[-1].script, items[-1].font) == (level, script, font):
            items[-1] = Item(items[-1].start, end, level, script, font)
        else:
            items.append(Item(start, end, level, script, font))
    return Items(text, writing, tuple(items), base, tuple(finder.default_form))


def _levels(text: str) -> tuple[list[int], int]:
    """Levels with none left out: a character without a direction goes with the one before it (UAX #9, 5.2)."""
    if not any(unicodedata.bidirectional(char) in _FROM_RIGHT for char in text):
        return [0] * len(text), 0
    found = directions(text)
    levels: list[int] = []
    for level in found.levels:
        levels.append(level if level is not None else levels[-1] if levels else found.base)
    return levels, found.base


def clusters_of(text: str) -> list[tuple[int, int]]:
    """Spans of a base and the marks on it; a mark that opens a text stands alone."""
    found: list[tuple[int, int]] = []
    for index, char in enumerate(text):
        if found and is_mark(char) and text[found[-1][1] - 1] != " ":
            found[-1] = (found[-1][0], index + 1)
        else:
            found.append((index, index + 1))
    return found


class _Finder:
    """Finds the font of each cluster, and keeps which forms none has."""

    def __init__(self, fonts: FontSet, writing: Writing, weight: int) -> None:
        self._fonts = fonts
        self._writing = writing
        self._weight = weight
        self._found: dict[tuple[str, str], Font] = {}
        self.default_form: dict[str, None] = {}

    def font_of(self, cluster: str, script: str) -> Font:
        key = (cluster, script)
        if key not in self._found:
            self._found[key] = self._find(cluster, script)
        return self._found[key]

    def _find(self, cluster: str, script: str) -> Font:
        ranked = self._fonts.ranked(script, self._writing, self._weight)
        if len(cluster) == 2 and _SELECTORS.fullmatch(cluster[1]):
            varied = next((font for font in ranked if font.has_variant(cluster[0], cluster[1])), None)
            if varied is not None:
                return varied
            self.default_form[cluster] = None
        wanted = [char for char in cluster if char not in _JOINERS and not _SELECTORS.fullmatch(char)]
        whole = next((font for font in ranked if all(map(font.has, wanted))), None)
        if whole is not None:
            return whole
        # Shaping has the last word: it may compose or take apart what stands in no font as it is.
        return next((font for font in ranked if wanted and font.has(wanted[0])), ranked[0])
