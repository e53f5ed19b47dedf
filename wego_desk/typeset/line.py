"""A text laid out on one line, or the reason why it is not printed; a shaper will fill this same place."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from wego_desk.typeset.font import Font
from wego_desk.typeset.fontset import FontSet
from wego_desk.typeset.han import HanForm
from wego_desk.typeset.scripts import COMMON, is_mark, script_runs, shaping_characters

_LATIN_ONLY: Final = re.compile("[ -~\u00a1-\u024f\u1ea0-\u1ef9\u2010-\u2027]*")


class Reason(StrEnum):
    """Why a text, or some of it, is not on the paper; stable words that reports carry."""

    NO_GLYPH = "no glyph"
    NEEDS_SHAPING = "needs shaping"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring characters that one font draws; ``width`` in thousandths of the size."""

    font: Font
    text: str
    width: int


@dataclass(frozen=True, slots=True)
class Line:
    """A text ready to draw. Width, and ink above and below the baseline, in thousandths of the size."""

    text: str
    runs: tuple[Run, ...]
    width: int
    top: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Unprintable:
    """A text that cannot be printed right, and so is not printed; ``characters`` are to blame."""

    reason: Reason
    characters: tuple[str, ...]


Laid: TypeAlias = Line | Unprintable


def lay_out(fonts: FontSet, text: str, han: HanForm, weight: int) -> Laid:
    """Set a clean text on one line, each character in a font that has it."""
    if _LATIN_ONLY.fullmatch(text):
        latin = fonts.ranked("Latn", han, weight)[0]
        if all(map(latin.has, text)):
            return _measured(text, [(latin, text)])
    runs: list[tuple[Font, str]] = []
    missing: list[str] = []
    for part in script_runs(text):
        for char in part.text:
            font = _font_of(fonts, char, part.script, han, weight, runs)
            if font is None:
                missing.append(char)
            elif runs and runs[-1][0] is font:
                runs[-1] = (font, runs[-1][1] + char)
            else:
                runs.append((font, char))
    if missing:
        return Unprintable(Reason.NO_GLYPH, tuple(dict.fromkeys(missing)))
    if shaped := shaping_characters(text):
        return Unprintable(Reason.NEEDS_SHAPING, shaped)
    return _measured(text, runs)


def part_of(line: Line, start: int, end: int) -> Line:
    """The characters of a line from ``start`` to ``end``, in the fonts that the whole text gave them."""
    runs: list[tuple[Font, str]] = []
    at = 0
    for run in line.runs:
        cut = run.text[max(0, start - at) : max(0, end - at)]
        if cut:
            runs.append((run.font, cut))
        at += len(run.text)
    return _measured(line.text[start:end], runs)


def _font_of(
    fonts: FontSet, char: str, script: str, han: HanForm, weight: int, runs: list[tuple[Font, str]]
) -> Font | None:
    if is_mark(char) and runs:
        return runs[-1][0]  # a mark in another font than its base would stand beside it
    if is_mark(char):
        return fonts.ranked(COMMON, han, weight)[0]
    return fonts.font_for(char, script, han, weight)


def _measured(text: str, runs: list[tuple[Font, str]]) -> Line:
    set_runs: list[Run] = []
    top = bottom = 0
    for font, part in runs:
        width = 0
        for char in part:
            advance, high, low = font.measures(char)
            width += advance
            top = max(top, high)
            bottom = min(bottom, low)
        set_runs.append(Run(font, part, width))
    return Line(text, tuple(set_runs), sum(run.width for run in set_runs), top, bottom)
