"""Lines as PDF operations, in fonts that the pen embeds as it uses them."""

from typing import Final

from reportlab.pdfgen.canvas import Canvas

from wego_desk.typeset.embedding import EmbeddedFont
from wego_desk.typeset.fit import Fitted
from wego_desk.typeset.font import Font
from wego_desk.typeset.line import Line, Run

#: Thousandths of the size: what nobody sees.
_NOTHING: Final = 0.05


class Pen:
    """Writes text into one ReportLab canvas; make one for each document. Colours are the caller's."""

    def __init__(self, canvas: Canvas) -> None:
        self._document = canvas._doc
        self._fonts: dict[Font, EmbeddedFont] = {}

    def line(self, line: Line, size: float, x: float, y: float, stretch: float = 1.0) -> str:
        """Show a line with its first baseline point at ``(x, y)`` in points."""
        narrowed = f" {stretch * 100:.2f} Tz" if stretch != 1 else ""
        restored = " 100 Tz" if stretch != 1 else ""
        shown = " ".join(self._run(run, size) for run in line.runs)
        return f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm{narrowed} {shown}{restored} ET"

    def block(self, fitted: Fitted, x: float, width: float, baseline: float, centred: bool) -> str:
        """Show fitted lines, the first one on ``baseline``: centred in ``width`` points from ``x`` on, or from where
        their text starts, the right side when it runs from there."""
        shown = []
        for line in fitted.lines:
            spare = width - line.width * fitted.size * fitted.stretch / 1000
            share = 0.5 if centred else float(line.from_right)
            shown.append(self.line(line, fitted.size, x + spare * share, baseline, fitted.stretch))
            baseline -= fitted.leading
        return " ".join(shown)

    def _run(self, run: Run, size: float) -> str:
        font = self._fonts.get(run.font)
        if font is None:
            font = self._fonts[run.font] = EmbeddedFont(self._document, run.font)
        shown = f"/{font.name} {size:.2f} Tf {_glyphs(run, font, size)}"
        # Readers that mend the order of right-to-left text themselves would turn a text that is in order already.
        if run.from_right or all(len(glyph.text) == 1 for glyph in run.glyphs):
            return shown
        return f"/Span <</ActualText <FEFF{run.text.encode('utf-16-be').hex()}>>> BDC {shown} EMC"


def _glyphs(run: Run, font: EmbeddedFont, size: float) -> str:
    """The glyphs by TJ arrays, a new one wherever the text rises or falls."""
    shown: list[str] = []
    array: list[str] = []
    codes = ""
    rise = owed = 0.0
    for glyph in run.glyphs:
        code = font.code(glyph)
        if abs(glyph.dy - rise) > _NOTHING:
            array += [f"<{codes}>"] * bool(codes)
            shown += [f"[{' '.join(array)}]TJ"] * bool(array) + [f"{glyph.dy * size / 1000:.3f} Ts"]
            array, codes, rise = [], "", glyph.dy
        owed += glyph.dx
        if abs(owed) > _NOTHING:
            array += [f"<{codes}>"] * bool(codes) + [_number(-owed)]
            codes, owed = "", 0.0
        codes += f"{code:04X}"
        owed += glyph.advance - font.widths[code] - glyph.dx
    array += [f"<{codes}>"] * bool(codes) + [_number(-owed)] * (abs(owed) > _NOTHING)
    shown += [f"[{' '.join(array)}]TJ"] * bool(array) + ["0 Ts"] * bool(rise)
    return " ".join(shown)


def _number(value: float) -> str:
    return f"{round(value, 1):g}"
