"""A sheet of a badge's size that shows how a printer prints: rulers from its edges, and codes to scan back."""

import io
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from wego_desk.badges.code_drawing import PlacedCode, code_operations
from wego_desk.badges.code_pictures import QUIET_ZONE, qr_modules
from wego_desk.core.measuring import CORNERS, FINE

_MM: Final = 72 / 25.4
#: Of a corner's code, mm: large enough for any printer and reader.
_CORNER_MODULE: Final = 0.4
_MODULES: Final = 21 + 2 * QUIET_ZONE
#: Room for the rulers, mm.
_EDGE: Final = 5.5
_GAP: Final = 3.0
#: Length of a ruler's marks at 10, 5 and 1 mm.
_MARKS: Final = ((10, 4.0), (5, 3.0), (1, 2.0))


def measuring_sheet(width_mm: float, height_mm: float) -> bytes:
    """A PDF of one page. What does not fit on a small one is left out: the rulers and the corners always do."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width_mm * _MM, height_mm * _MM), pageCompression=1, invariant=1)
    _rulers(canvas, width_mm, height_mm)
    module = min(_CORNER_MODULE, (min(width_mm, height_mm) - 2 * _EDGE - _GAP) / 2 / _MODULES)
    side = module * _MODULES
    right, low = width_mm - _EDGE - side, height_mm - _EDGE - side
    places = ((_EDGE, _EDGE), (right, _EDGE), (_EDGE, low), (right, low))
    for code, (x, y) in zip(CORNERS, places, strict=True):
        _put(canvas, code, x, y, module, height_mm)
    _fine(canvas, width_mm, height_mm, side)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _fine(canvas: Canvas, width: float, height: float, corner: float) -> None:
    """Side by side in the middle, between the corners where there is no room below them."""
    room = width - 2 * _EDGE
    if height - 2 * (_EDGE + corner) < max(FINE.values()) * _MODULES:
        room -= 2 * (corner + _GAP)
    shown = dict(FINE)
    while shown and sum(shown.values()) * _MODULES + (len(shown) - 1) * _GAP > room:
        del shown[next(iter(shown))]
    x = (width - sum(shown.values()) * _MODULES - (len(shown) - 1) * _GAP) / 2
    for code, module in shown.items():
        side = module * _MODULES
        top = (height - side) / 2
        _put(canvas, code, x, top, module, height)
        if top - 3 > _EDGE:
            canvas.setFont("Helvetica", 5)
            canvas.drawCentredString((x + side / 2) * _MM, (height - top + 0.5) * _MM, f"{module:g} mm")
        x += side + _GAP


def _put(canvas: Canvas, code: str, x: float, y: float, module: float, height: float) -> None:
    """With its quiet zone from this corner, in mm from the upper left. Modules are not snapped to dots: how they come
    out shows how many there are."""
    quiet = QUIET_ZONE * module
    placed = PlacedCode((x + quiet) * _MM, (y + quiet) * _MM, module * _MM, 0.5)
    canvas.addLiteral(code_operations(qr_modules(code), placed, height * _MM))


def _rulers(canvas: Canvas, width: float, height: float) -> None:
    """From the upper left corner along both edges, whole millimetres; a number at each 10."""
    canvas.setLineWidth(0.15 * _MM)
    canvas.setFont("Helvetica", 5)
    for length, is_across in ((width, True), (height, False)):
        for at in range(1, int(length)):
            mark = next(size for step, size in _MARKS if at % step == 0)
            if is_across:
                canvas.line(at * _MM, height * _MM, at * _MM, (height - mark) * _MM)
            else:
                canvas.line(0, (height - at) * _MM, mark * _MM, (height - at) * _MM)
            if at % 10 == 0:
                x, y = (at + 0.4, 4.0) if is_across else (2.4, at - 0.4)
                canvas.drawString(x * _MM, (height - y) * _MM, str(at))
    canvas.setFont("Helvetica", 8)
    words = f"{width:g} × {height:g} mm"
    canvas.drawCentredString(width / 2 * _MM, (_EDGE - 3.5) * _MM, words)
