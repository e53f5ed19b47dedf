"""Small rounded things: a chip that filters, a tag that only says."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from wego_desk.screens.controls.painting import Press, coat, paint_box
from wego_desk.screens.look import look_now
from wego_desk.screens.shapes import paint_shape

_PADDING = 12
_GAP = 8


class Chip(QPushButton):
    """A filter that is on or off; on, it is filled with the brand's colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = ""
        self._family = "attention"
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_shape(self, shape: str, family: str) -> None:
        """A shape before the words, as the star before "VIP 3"."""
        self._shape, self._family = shape, family
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        look = look_now()
        width = QFontMetricsF(look.font(self.font(), 16, bold=True)).horizontalAdvance(self.text())
        shape = look.icon(20) + _GAP if self._shape else 0
        return QSize(round(width) + shape + 2 * _PADDING, look.room(32))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        press = Press(self.isEnabled(), self.underMouse(), self.isDown(), self.hasFocus(), self.isChecked())
        worn = coat(look, "plain", press)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        paint_box(painter, look, QRectF(self.rect()), self.height() / 2, worn, press)
        box = QRectF(self.rect()).adjusted(_PADDING, 0, -_PADDING, 0)
        if self._shape:
            side = look.icon(20)
            left = box.right() - side if rtl else box.left()
            place = QRectF(left, (self.height() - side) / 2, side, side)
            fill = look.colour(worn.ink if self.isChecked() else f"{self._family}.fill")
            paint_shape(painter, place, self._shape, fill, look.colour(worn.fill or "card"), rtl=rtl)
            box = box.adjusted(0, 0, -side - _GAP, 0) if rtl else box.adjusted(side + _GAP, 0, 0, 0)
        painter.setFont(look.font(self.font(), 16, bold=True))
        painter.setPen(look.colour(worn.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Tag(QLabel):
    """A word in a rounded border, as a role; looks from the sheet, nothing to press."""
