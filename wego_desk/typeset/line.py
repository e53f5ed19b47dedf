"""A text laid out on one line, or the reason why it is not printed."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TypeAlias

from wego_desk.typeset.bidi import visual_order
from wego_desk.typeset.font import Font, Glyph
from wego_desk.typeset.fontset import FontSet
from wego_desk.typeset.items import Items, itemise
from wego_desk.typeset.writing import Writing


class Reason(StrEnum):
    """Why a text, or some of it, is not on the paper as it was sent; stable words that reports carry."""

    NO_GLYPH = "no glyph"
    LEFT_OUT = "left out"
    USUAL_FORM = "usual form"


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font from left to right; ``text`` in reading order, from ``start`` on in its line; ``width`` in
    thousandths of the size."""

    font: Font
    glyphs: tuple[Glyph, ...]
    text: str
    start: int
    from_right: bool
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """A text ready to draw: runs from left to right. Width, and ink above and below the baseline, in thousandths of the
    size; ``from_right`` that the whole text, of which this may be a part, runs from the right."""

    text: str
    runs: tuple[Run, ...]
    width: float
    top: float
    bottom: float
    from_right: bool


@dataclass(frozen=True, slots=True)
class Unprintable:
    """A text that cannot be printed right, and so is not printed; ``characters`` are to blame."""

    reason: Reason
    characters: tuple[str, ...]


Laid: TypeAlias = Line | Unprintable


@lru_cache(1024)
def lay_out(fonts: FontSet, text: str, writing: Writing, weight: int) -> Laid:
    """Set a clean text on one line, in its own script and direction."""
    return line_of(itemise(fonts, text, writing, weight))


def line_of(items: Items, start: int = 0, end: int | None = None) -> Laid:
    """One line of a text, from ``start`` to ``end``: directions and fonts are those that the whole text gave it."""
    end = len(items.text) if end is None else end
    runs: list[Run] = []
    levels: list[int] = []
    missing: list[str] = []
    top = bottom = 0.0
    for item in items.items:
        first = max(start, item.start)
        text = items.text[first : min(end, item.end)]
        if not text:
            continue
        from_right = bool(item.level & 1)
        shaped = item.font.shape(text, item.script, items.writing.language, from_right)
        missing += shaped.missing
        runs.append(Run(item.font, shaped.glyphs, text, first - start, from_right, shaped.width))
        levels.append(item.level)
        top, bottom = max(top, shaped.top), min(bottom, shaped.bottom)
    if missing:
        return Unprintable(Reason.NO_GLYPH, tuple(dict.fromkeys(missing)))
    ordered = tuple(runs[place] for place in visual_order(levels)) if len(runs) > 1 else tuple(runs)
    width = sum(run.width for run in ordered)
    return Line(items.text[start:end], ordered, width, top, bottom, bool(items.base & 1))
