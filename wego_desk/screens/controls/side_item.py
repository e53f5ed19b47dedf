"""One of the parts of a page, in a column at its start: a number or an icon, a name, and what is set there."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wego_desk.screens.controls.painting import frame
from wego_desk.screens.icons import pixmap
from wego_desk.screens.look import Look, look_now
from wego_desk.screens.shapes import paint_shape

_PADDING, _MARK, _GAP = 24, 32, 16
_TITLE, _SECOND = 24, 20


class SideItem(QPushButton):
    """64 high (56 ``tight``). ``number`` in a disc, done a green check; or an ``icon``. Disabled: still to come."""

    def __init__(self, parent: QWidget | None = None, *, number: int = 0, icon: str = "", tight: bool = False) -> None:
        super().__init__(parent)
        self._number, self._icon, self._tight = number, icon, tight
        self._second = ""
        self._done = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, title: str, second: str = "", *, done: bool = False) -> None:
        self._second, self._done = second, done
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(second)
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        look = look_now()
        return QSize(240, (56 if self._tight else 64) + round(44 * (look.percent - 100) / 100))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on, hovered = self.isChecked(), self.underMouse() and self.isEnabled()
        bare = look.theme.bare and (on or hovered)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if on or hovered:
            painter.fillRect(box, look.colour("hover" if bare or not on else "brand_tint"))
        if on:
            painter.fillRect(QRectF(box.right() - 4 if rtl else 0, 0, 4, box.height()), look.colour("brand"))
        if self.hasFocus():
            frame(painter, box, 0, look.colour("brand"), 3)
        ink = "on_hover" if bare else "brand" if on else "ink"
        side = look.icon(_MARK if self._number else 24)
        left = box.right() - _PADDING - side if rtl else _PADDING
        self._paint_mark(painter, look, QRectF(left, (box.height() - side) / 2, side, side), ink)
        self._paint_words(painter, look, side, ink, rtl)
        painter.end()

    def _paint_mark(self, painter: QPainter, look: Look, box: QRectF, ink: str) -> None:
        if self._icon:
            token = ink if self.isChecked() else "muted"
            image = pixmap(self._icon, look.colour(token), round(box.width()), density=self.devicePixelRatioF())
            painter.drawPixmap(box.topLeft(), image)
        elif self._done and not self.isChecked():
            paint_shape(painter, box, "well", look.colour("admitted.fill"), look.colour("admitted.on"))
        else:
            on = self.isChecked()
            painter.setBrush(look.colour("brand") if on else Qt.BrushStyle.NoBrush)
            frame(painter, box, box.width() / 2, look.colour("brand" if on else "edge"), 2)
            painter.setPen(look.colour("on_brand" if on else "muted"))
            painter.setFont(look.font(self.font(), 14, bold=True))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter, look: Look, mark: int, ink: str, rtl: bool) -> None:
        used = _PADDING + mark + _GAP
        room = self.width() - used - 12
        start = 12.0 if rtl else float(used)
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        scale = look.percent / 100
        lines = [(self.text(), 16, _TITLE * scale, self.isChecked(), ink)]
        if self._second:
            lines.append((self._second, 14, _SECOND * scale, False, ink if ink == "on_hover" else "muted"))
        top = (self.height() - sum(line[2] for line in lines)) / 2
        for text, size, height, bold, token in lines:
            font = look.font(self.font(), size, bold=bold)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            muted = not self._done and self._number and not self.isChecked()
            painter.setPen(look.colour("muted" if muted else token))
            painter.drawText(QRectF(start, top, room, height), flags, shown)
            top += height
