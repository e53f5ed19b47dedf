"""Lines as PDF operations."""

from reportlab.pdfgen.canvas import Canvas

from wego_desk.typeset.fit import Fitted
from wego_desk.typeset.line import Line


def line_operations(canvas: Canvas, line: Line, size: float, x: float, y: float, stretch: float = 1.0) -> str:
    """Show a line with its first baseline point at ``(x, y)`` in points; colours are the caller's."""
    shown = " ".join(run.font.show(run.text, size, canvas._doc) for run in line.runs)
    narrowed = f" {stretch * 100:.2f} Tz" if stretch != 1 else ""
    restored = " 100 Tz" if stretch != 1 else ""
    return f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm{narrowed} {shown}{restored} ET"


def block_operations(canvas: Canvas, fitted: Fitted, x: float, width: float, baseline: float, centred: bool) -> str:
    """Show fitted lines, the first one on ``baseline``, from ``x`` on or centred in ``width`` points."""
    shown = []
    for line in fitted.lines:
        spare = width - line.width * fitted.size * fitted.stretch / 1000
        start = x + (spare / 2 if centred else 0)
        shown.append(line_operations(canvas, line, fitted.size, start, baseline, fitted.stretch))
        baseline -= fitted.leading
    return " ".join(shown)
