"""The program's own mark: a W on a tile, the same on the rail, in the title bar and on the first page."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from wego_desk.screens.look import Look, look_now

_SIDE = 40
_POINTS = ((9.5, 14.5), (15.0, 26.5), (20.0, 17.0), (25.0, 26.5), (30.5, 14.5))


def paint_logo(painter: QPainter, look: Look, box: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / _SIDE, box.height() / _SIDE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("brand"))
    painter.drawRoundedRect(QRectF(0, 0, _SIDE, _SIDE), 10, 10)
    path = QPainterPath(QPointF(*_POINTS[0]))
    for point in _POINTS[1:]:
        path.lineTo(*point)
    pen = QPen(look.colour("on_brand"), 3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
    painter.restore()


def logo_pixmap(look: Look, side: int) -> QPixmap:
    """For the title bar and the task bar."""
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_logo(painter, look, QRectF(0, 0, side, side))
    painter.end()
    return made


class LogoMark(QWidget):
    """An ornament: the page's title says the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(self.sizeHint())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter = QPainter(self)
        paint_logo(painter, look_now(), QRectF(self.rect()))
        painter.end()
