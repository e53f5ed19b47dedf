"""The hardest names of a roster on a few pages of A4, each as the badge prints it, for an organizer to approve."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO, Final

from reportlab.pdfgen.canvas import Canvas

from wego_desk.badges.blocks import block_of
from wego_desk.badges.hardest import HardName, name_box
from wego_desk.badges.ink import MM
from wego_desk.badges.layout import Layout
from wego_desk.badges.name_notices import Notice
from wego_desk.badges.page import Page, Paper
from wego_desk.badges.render import document
from wego_desk.badges.sheet import PAPERS
from wego_desk.badges.wording import wording_of
from wego_desk.papers.words import Words
from wego_desk.typeset.cleaning import clean
from wego_desk.typeset.fit import Fitted, Room, fit
from wego_desk.typeset.fontset import BOLD, REGULAR, FontSet
from wego_desk.typeset.writing import writing_of

_COLUMNS: Final = 3
#: Above the baseline of a line of its own, in sizes.
_ASCENDERS: Final = 0.76
_MARGIN_MM, _GAP_MM, _HEAD_MM, _FOOT_MM, _CAPTION_MM, _AIR_MM = 10.0, 6.0, 18.0, 9.0, 12.5, 1.5
_NOTICES: Final = {Notice.NO_GLYPH: "no_font_has", Notice.REMOVED: "without_letters", Notice.USUAL_FORM: "usual_form"}
_GREY, _LINE = "0.33 g", "0.72 G 0.4 w"


@dataclass(frozen=True, slots=True)
class ContactSheet:
    """How many names stand on how many pages."""

    names: int
    pages: int


def contact_sheet(
    names: Sequence[HardName], layout: Layout, out: BinaryIO, *, fonts: FontSet, congress_name: str, words: Words
) -> ContactSheet:
    """Write the names in their boxes, each with why it is hard and two squares to tick; a line to sign on every page.

    ``words``: those of the organizer's language; a page that is read from the right is turned round, a badge never.

    Names that are not printed as sent are shown as they will be. Nothing is written without names.
    """
    if not names:
        return ContactSheet(0, 0)
    drawn = _Sheet(layout, out, fonts, congress_name, words)
    pages = drawn.fill(names)
    return ContactSheet(len(names), pages)


class _Sheet:
    def __init__(self, layout: Layout, out: BinaryIO, fonts: FontSet, congress_name: str, words: Words) -> None:
        self._words = words
        self._width_mm, self._height_mm = PAPERS["a4"]
        self._canvas: Canvas = document(out, congress_name, self._width_mm * MM, self._height_mm * MM)
        self._paper = Paper(self._canvas, fonts, lambda _name: None)
        self._fonts = fonts
        self._congress_name = congress_name
        self._source = layout
        self._block = _name_block(layout)
        cell = (self._width_mm - 2 * _MARGIN_MM - (_COLUMNS - 1) * _GAP_MM) / _COLUMNS
        self._scale = min(1.0, (cell - 2 * _AIR_MM) / self._block.width_mm)
        self._cell_mm = (cell, self._block.height_mm * self._scale + 2 * _AIR_MM)
        room = self._height_mm - 2 * _MARGIN_MM - _HEAD_MM - _FOOT_MM
        self._rows = max(1, int(room / (self._cell_mm[1] + _CAPTION_MM)))

    def fill(self, names: Sequence[HardName]) -> int:
        a_page = self._rows * _COLUMNS
        pages = [names[start : start + a_page] for start in range(0, len(names), a_page)]
        for number, chosen in enumerate(pages, 1):
            self._frame(number, len(pages), len(names))
            for place, name in enumerate(chosen):
                row, column = divmod(place, _COLUMNS)
                x = _MARGIN_MM + column * (self._cell_mm[0] + _GAP_MM)
                self._cell(name, x, _MARGIN_MM + _HEAD_MM + row * (self._cell_mm[1] + _CAPTION_MM))
            self._canvas.showPage()
        self._canvas.save()
        return len(pages)

    def _frame(self, number: int, pages: int, count: int) -> None:
        say = self._words.say
        title = say("approve", names=count)
        size = say("approve_size", share=f"{self._scale:.0%}", layout=self._source.name)
        wide = self._width_mm - 2 * _MARGIN_MM
        self._text(self._congress_name, _MARGIN_MM, _MARGIN_MM, wide, 5, 9, REGULAR, grey=True)
        self._text(title, _MARGIN_MM, _MARGIN_MM + 5, wide - 30, 7, 14, BOLD)
        self._text(
            say("approve_page", page=number, pages=pages),
            100,
            _MARGIN_MM,
            wide - 90,
            5,
            9,
            REGULAR,
            grey=True,
            at_end=True,
        )
        self._text(size, _MARGIN_MM, _MARGIN_MM + 12, wide, 4, 8, REGULAR, grey=True)
        foot = self._height_mm - _MARGIN_MM - 4
        self._text(say("approved_by"), _MARGIN_MM, foot, 24, 4, 8, REGULAR, grey=True)
        self._text(say("approved_on"), 130, foot, 8, 4, 8, REGULAR, grey=True)
        self._rule(_MARGIN_MM + 26, foot + 3, 126)
        self._rule(140, foot + 3, self._width_mm - _MARGIN_MM)

    def _cell(self, name: HardName, x: float, y: float) -> None:
        width, height = self._cell_mm
        up = (self._height_mm - y - height) * MM
        wording = wording_of(name.delegate, self._block, self._fonts, self._congress_name, ())
        drawn = Page(self._paper, self._block, wording, "front").operations()
        inside = (width - self._block.width_mm * self._scale) / 2
        left = self._left(x, width)
        matrix = f"{self._scale:.5f} 0 0 {self._scale:.5f} {(left + inside) * MM:.3f} {up + _AIR_MM * MM:.3f} cm"
        frame = f"{left * MM:.2f} {up:.2f} {width * MM:.2f} {height * MM:.2f} re S"
        self._canvas.addLiteral(f"q {_LINE} {frame} Q q {matrix} {drawn} Q")
        who = name.delegate.organization or name.delegate.country or name.delegate.small_name
        below = y + height + 0.8
        self._text(who, x, below, width, 3.2, 7.5, BOLD)
        self._text(self._words.say("comma").join(why_hard(name, self._words)), x, below + 3.2, width, 3.1, 7, REGULAR)
        self._text(name.delegate.id, x, below + 6.4, width - 30, 3, 6.5, REGULAR, grey=True)
        for word, at in (("name_right", width - 28), ("name_wrong", width - 13)):
            self._square(x + at, below + 6.5)
            self._text(self._words.say(word), x + at + 4, below + 6.4, 9, 3, 7, REGULAR)

    def _text(
        self, raw: str, x: float, y: float, width: float, height: float, points: float, weight: int, *,
        grey: bool = False, at_end: bool = False,
    ) -> None:  # fmt: skip
        """One line, as large as ``points`` or as fits; millimetres."""
        text = clean(raw).text
        if not text:
            return
        fitted = fit(self._fonts, text, writing_of(text), weight, Room(width * MM, height * MM, points, 4, 1))
        if isinstance(fitted, Fitted):  # what no font has stands in the reason beside it, by number
            at_right = at_end != self._words.from_right
            start = self._left(x, width) * MM + (width * MM - fitted.width if at_right else 0)
            baseline = (self._height_mm - y) * MM - points * _ASCENDERS
            line = self._paper.pen.line(fitted.lines[0], fitted.size, start, baseline, fitted.stretch)
            self._canvas.addLiteral(f"{_GREY if grey else '0 g'} {line}")

    def _left(self, x: float, width: float) -> float:
        """The left edge of what stands ``x`` from where the page is begun to read; millimetres."""
        return self._width_mm - x - width if self._words.from_right else x

    def _rule(self, x1: float, y: float, x2: float) -> None:
        up, left = (self._height_mm - y) * MM, self._left(x1, x2 - x1) * MM
        self._canvas.addLiteral(f"q {_LINE} {left:.2f} {up:.2f} m {left + (x2 - x1) * MM:.2f} {up:.2f} l S Q")

    def _square(self, x: float, y: float) -> None:
        up, left = (self._height_mm - y - 2.6) * MM, self._left(x, 2.6) * MM
        self._canvas.addLiteral(f"q 0 G 0.5 w {left:.2f} {up:.2f} {2.6 * MM:.2f} {2.6 * MM:.2f} re S Q")


def _name_block(layout: Layout) -> Layout:
    """The part of a layout that says whose badge it is, as a layout of its own."""
    named = name_box(layout)
    boxes = block_of(named, layout.boxes)
    left, top = min(box.x_mm for box in boxes), min(box.y_mm for box in boxes)
    moved = tuple(replace(box, x_mm=box.x_mm - left, y_mm=box.y_mm - top, side="front", colour="") for box in boxes)
    size = max(box.right_mm for box in moved), max(box.bottom_mm for box in moved)
    return replace(layout, boxes=moved, width_mm=size[0], height_mm=size[1], backgrounds={}, slot=None, fold="")


def why_hard(name: HardName, words: Words) -> tuple[str, ...]:
    """In few words, what to look at."""
    found = [words.scripts.get(name.script, name.script)]
    found += [words.say("from_the_right")] * name.from_right
    for notice in name.notices:
        # By number: what no font has can't stand here either.
        letters = " ".join(f"U+{ord(char):04X}" for said in notice.characters for char in said)
        found.append(words.say(_NOTICES[notice.notice], letters=letters))
    found += [words.say("on_lines", lines=name.lines)] * (name.lines > 1)
    found += [words.say("narrowed", share=f"{name.stretch:.0%}")] * (name.stretch < 0.995)
    points = f"{name.points:g}"
    found.append(
        words.say("points_below", points=points, smallest=f"{name.smallest:g}")
        if name.shrunk
        else words.say("points", points=points)
    )
    return tuple(found)
