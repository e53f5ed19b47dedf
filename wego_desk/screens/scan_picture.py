"""The picture of the ready card: a code in the corners of a view finder, or the shape of what was said."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wego_desk.screens.look import look_now
from wego_desk.screens.shapes import paint_shape

_SIDE: Final = 166
_CODE: Final = 96
_MODULES: Final = 21
_FINDERS: Final = ((0, 0), (14, 0), (0, 14))


class ScanPicture(QWidget):
    """An ornament: the words beside it say it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = self._family = ""
        self._dim = False

    def show_code(self, *, dim: bool = False) -> None:
        """The view finder; ``dim`` where scanning does not work now."""
        self._shape, self._family, self._dim = "", "", dim
        self.update()

    def show_shape(self, shape: str, family: str) -> None:
        self._shape, self._family = shape, family
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_SIDE, _SIDE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF((self.width() - _SIDE) / 2, (self.height() - _SIDE) / 2, _SIDE, _SIDE)
        if self._shape:
            fill, glyph = look.colour(f"{self._family}.fill"), look.colour(f"{self._family}.on")
            inner = box.adjusted(19, 19, -19, -19)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            paint_shape(painter, inner, self._shape, fill, glyph, rtl=rtl)
        else:
            pen = QPen(look.colour("edge" if self._dim else "brand"), 6, Qt.PenStyle.SolidLine)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPath(_corners(box.adjusted(3, 3, -3, -3)))
            margin = (_SIDE - _CODE) / 2
            self._paint_code(painter, box.adjusted(margin, margin, -margin, -margin))
        painter.end()

    def _paint_code(self, painter: QPainter, box: QRectF) -> None:
        look = look_now()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("edge" if self._dim else "ink"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        step = box.width() / _MODULES
        for row in range(_MODULES):
            for column in range(_MODULES):
                if _is_dark(row, column):
                    left, top = round(box.left() + column * step), round(box.top() + row * step)
                    right, bottom = round(box.left() + (column + 1) * step), round(box.top() + (row + 1) * step)
                    painter.drawRect(left, top, right - left, bottom - top)


def _is_dark(row: int, column: int) -> bool:
    """Finders as in a real code; the rest is only to look like one, and reads as nothing."""
    for left, top in _FINDERS:
        x, y = column - left, row - top
        if -1 <= x <= 7 and -1 <= y <= 7:
            ring = max(abs(x - 3), abs(y - 3))
            return ring in (0, 1, 3)
    return (row * 0x9E37 ^ column * 0x85EB ^ row * column * 0x2545) >> 4 & 7 in (0, 2, 5, 7)


def _corners(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    arm, radius = 42.0, 16.0
    for at, sx, sy in (
        (box.topLeft(), 1, 1), (box.topRight(), -1, 1), (box.bottomRight(), -1, -1), (box.bottomLeft(), 1, -1),
    ):  # fmt: skip
        path.moveTo(at + QPointF(arm * sx, 0))
        path.lineTo(at + QPointF(radius * sx, 0))
        path.quadTo(at, at + QPointF(0, radius * sy))
        path.lineTo(at + QPointF(0, arm * sy))
    return path
