"""A choice of yes or no with its words beside it: large enough for a finger, plain in every theme."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from wego_desk.screens.controls.painting import Press, frame
from wego_desk.screens.look import Look, look_now

_BOX, _GAP, _RADIUS, _TALL = 24, 12, 6, 40
_CHECK: Final = ((0.25, 0.52), (0.43, 0.70), (0.76, 0.32))


class CheckBox(QCheckBox):
    """40 high; disabled it says what holds without being asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        look = look_now()
        words = QFontMetricsF(look.font(self.font(), 16)).horizontalAdvance(self.text())
        return QSize(look.icon(_BOX) + _GAP + round(words) + 4, look.room(_TALL))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look_now().icon(_BOX), look_now().room(_TALL))

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Words too are to be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        press = Press(self.isEnabled(), self.underMouse(), self.isDown(), self.hasFocus(), self.isChecked())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = look.icon(_BOX)
        box = QRectF(self.width() - side if rtl else 0, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter, look, box, press)
        painter.setFont(look.font(self.font(), 16))
        painter.setPen(look.colour("ink" if press.enabled else "muted"))
        where = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        room = QRectF(0 if rtl else side + _GAP, 0, self.width() - side - _GAP, self.height())
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, where | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _paint_box(self, painter: QPainter, look: Look, box: QRectF, press: Press) -> None:
        on = "brand" if press.enabled else "edge"
        fill = on if press.checked else "hover" if press.hovered and press.enabled and not look.theme.bare else "card"
        painter.setBrush(look.colour(fill))
        edge, width = (look.colour("brand"), 3.0) if press.focused else (look.colour("edge"), look.theme.line_width)
        frame(painter, box, _RADIUS, edge, width, dashed=look.theme.bare and not press.enabled)
        if press.checked:
            ink = look.colour("on_brand" if press.enabled else "card")
            pen = QPen(ink, box.width() / 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            place = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in _CHECK]
            painter.drawPolyline(QPolygonF(place))
