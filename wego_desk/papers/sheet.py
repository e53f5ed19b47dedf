"""A4 pages with one grid, whichever way they are read: texts, rules, tints, and what is known only at the end."""

from collections.abc import Callable
from functools import lru_cache
from typing import BinaryIO, Final, Literal, NamedTuple

from reportlab.pdfgen.canvas import Canvas

from wego_desk.badges.ink import MM, fill_colour, rectangle
from wego_desk.badges.render import document
from wego_desk.typeset.cleaning import clean
from wego_desk.typeset.coverage import Coverage
from wego_desk.typeset.fit import Fitted, Room, fit
from wego_desk.typeset.fontset import FontSet
from wego_desk.typeset.line import Unprintable
from wego_desk.typeset.pen import Pen
from wego_desk.typeset.writing import Writing, writing_of

#: Ink, second text, rules, the brand and its tint: the window's light theme.
INK, MUTED, RULE, BRAND, TINT = "#101828", "#4A5568", "#CBD2DC", "#0B4F9C", "#E4EDF8"
MARGIN: Final = 15 * MM
#: The long and the short side of A4.
_LONG, _SHORT = 297 * MM, 210 * MM
_TALL: Final = 10_000.0
_SMALLEST: Final = 5.0
_MANY_LINES: Final = 40
#: Where a text stands on its width, by the way that the page is read.
At = Literal["start", "end", "middle"]


class Block(NamedTuple):
    """A text ready to be put somewhere; heights in points."""

    fitted: Fitted
    height: float

    @property
    def last_baseline(self) -> float:
        """From its upper edge."""
        return self.fitted.above + self.fitted.leading * (len(self.fitted.lines) - 1)


class Sheet:
    """Pages of one document. Points from the upper corner where reading starts: ``x`` grows the way it is read."""

    def __init__(
        self, out: BinaryIO, title: str, fonts: FontSet, *, from_right: bool = False, wide: bool = False
    ) -> None:
        self.width, self.height = (_LONG, _SHORT) if wide else (_SHORT, _LONG)
        self.from_right = from_right
        self.canvas: Canvas = document(out, title, self.width, self.height)
        self.fonts = fonts
        self.pages = 0
        self._pen = Pen(self.canvas)
        self._coverage = Coverage(fonts)
        self._shown: list[str] = []
        self._later: list[tuple[str, Callable[[], None]]] = []
        self.set = lru_cache(2048)(self._set)

    def _set(
        self, raw: str, width: float, points: float, weight: int, language: str = "", country: str = "",
        lines: int = _MANY_LINES,
    ) -> Block | None:  # fmt: skip
        """A text on a width: another line rather than smaller letters, never a part left out; None for no text.

        A character that no font has stands there by its number.
        """
        text = self._sayable(raw)
        if not text:
            return None
        writing = writing_of(text, language, country)
        room = Room(width, _TALL, points, _SMALLEST, lines, steady=True)
        fitted = fit(self.fonts, text, writing, weight, room)
        if isinstance(fitted, Unprintable):  # shaping had the last word: by their numbers, all of them
            numbered = " ".join(f"U+{ord(char):04X}" for char in text)
            fitted = fit(self.fonts, numbered, Writing(), weight, room)
        assert isinstance(fitted, Fitted)
        return Block(fitted, fitted.above + fitted.below)

    def _sayable(self, raw: str) -> str:
        cleaned = clean(raw)
        missing, _ = self._coverage.gaps(cleaned.text)
        text = "".join(f"[U+{ord(char):04X}]" if char in missing else char for char in cleaned.text)
        return text or " ".join(f"[U+{ord(char):04X}]" for char in cleaned.unreadable)

    def put(self, block: Block | None, x: float, y: float, width: float, colour: str = INK, at: At = "start") -> None:
        """Show a text with its upper edge at ``y``; nothing for none."""
        if block is None:
            return
        fitted = block.fitted
        share = {"start": 0.0, "middle": 0.5, "end": 1.0}[at]
        if self.from_right:
            x, share = self.width - x - width, 1 - share
        baseline = self.height - y - fitted.above
        shown = [fill_colour(colour)]
        for line in fitted.lines:
            spare = width - line.width * fitted.size * fitted.stretch / 1000
            shown.append(self._pen.line(line, fitted.size, x + spare * share, baseline, fitted.stretch))
            baseline -= fitted.leading
        self._shown.append(" ".join(shown))

    def say(
        self, raw: str, x: float, y: float, width: float, points: float, weight: int, colour: str = INK,
        at: At = "start",
    ) -> float:  # fmt: skip
        """Set and show a text; its height."""
        block = self.set(raw, width, points, weight)
        self.put(block, x, y, width, colour, at)
        return block.height if block else 0.0

    def tint(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        left = self.width - x - width if self.from_right else x
        self._shown.append(f"{fill_colour(colour)} {rectangle(left, self.height - y - height, width, height)}")

    def rule(self, x: float, y: float, width: float, colour: str = RULE, thick: float = 0.6) -> None:
        """A level line, its middle at ``y``."""
        self.tint(x, y - thick / 2, width, thick, colour)

    def frame(self, x: float, y: float, width: float, height: float, thick: float = 0.9) -> None:
        """An empty box to write into."""
        left = self.width - x - width if self.from_right else x
        low = self.height - y - height
        self._shown.append(f"q 0.25 G {thick} w {left:.2f} {low:.2f} {width:.2f} {height:.2f} re S Q")

    def draw(self, operations: str) -> None:
        """What is drawn in points from the lower left corner."""
        self._shown.append(operations)

    def later(self, name: str, drawing: Callable[[], None]) -> None:
        """Keep a place on this page for what is known only when all are made, as how many they are."""
        self._flush()
        self.canvas.doForm(name)
        self._later.append((name, drawing))

    def turn(self) -> None:
        """This page is done."""
        self._flush()
        self.canvas.showPage()
        self.pages += 1

    def close(self) -> None:
        """Draw what was left for later, and write the document."""
        for name, drawing in self._later:
            self.canvas.beginForm(name, 0, 0, self.width, self.height)
            drawing()
            self._flush()
            self.canvas.endForm()
        self.canvas.save()

    def _flush(self) -> None:
        if self._shown:
            self.canvas.addLiteral("q " + " ".join(self._shown) + " Q")
            self._shown.clear()
