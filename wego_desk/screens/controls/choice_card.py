"""One choice of a few, with what follows from it: a ring, a title, a second line."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from wego_desk.screens.controls.painting import Press, draw_lines, frame, lines_in
from wego_desk.screens.look import Look, look_now

_PADDING, _RING, _GAP, _RADIUS = 16, 24, 16, 8
_TITLE_LINE, _SECOND_LINE, _AIR = 24, 20, 16


class ChoiceCard(QRadioButton):
    """56 high with a title alone, 72 with a second line; chosen, it wears the brand's border and tint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._second = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, title: str, second: str = "") -> None:
        self._second = second
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(second)
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        look = look_now()
        title, second = self._heights(look, width)
        least = look.room(56)
        return max(least, round(title + second) + _AIR)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        look = look_now()
        width = max(
            QFontMetricsF(look.font(self.font(), 16, bold=True)).horizontalAdvance(self.text()),
            QFontMetricsF(look.font(self.font(), 14)).horizontalAdvance(self._second),
        )
        full = round(width) + 2 * _PADDING + look.icon(_RING) + _GAP + 2
        return QSize(full, self.heightForWidth(full))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def hitButton(self, pos: object) -> bool:  # noqa: N802, ARG002 - Qt's name
        """The whole card is to be pressed."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        press = Press(self.isEnabled(), self.underMouse(), self.isDown(), self.hasFocus(), self.isChecked())
        ink = "on_hover" if look.theme.bare and press.hovered and press.enabled else "ink" if press.enabled else "muted"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, look, press)
        side = look.icon(_RING)
        left = self.width() - _PADDING - side if rtl else _PADDING
        self._paint_ring(painter, look, QRectF(left, (self.height() - side) / 2, side, side), press, ink)
        room = self._room(self.width(), look)
        start = _PADDING if rtl else self.width() - _PADDING - room
        title, second = self._heights(look, self.width())
        top, scale = (self.height() - title - second) / 2, look.percent / 100
        painter.setPen(look.colour(ink))
        box = QRectF(start, top, room, title)
        draw_lines(painter, self.text(), look.font(self.font(), 16, bold=True), box, _TITLE_LINE * scale, rtl=rtl)
        if self._second:
            painter.setPen(look.colour(ink if ink == "on_hover" else "muted"))
            box = QRectF(start, top + title, room, second)
            draw_lines(painter, self._second, look.font(self.font(), 14), box, _SECOND_LINE * scale, rtl=rtl)
        painter.end()

    def _paint_ground(self, painter: QPainter, look: Look, press: Press) -> None:
        box = QRectF(self.rect())
        fill = "brand_tint" if press.checked else "card"
        if not press.enabled:
            fill = "sunk"
        elif (press.hovered and not press.checked) or (press.hovered and look.theme.bare):
            fill = "hover"
        painter.setBrush(look.colour(fill))
        if press.focused:
            frame(painter, box, _RADIUS, look.colour("brand"), 3)
        elif press.checked:
            frame(painter, box, _RADIUS, look.colour("brand"), 2)
        else:
            edge = look.colour("edge" if press.enabled else "line")
            frame(painter, box, _RADIUS, edge, look.theme.line_width, dashed=look.theme.bare and not press.enabled)

    def _paint_ring(self, painter: QPainter, look: Look, box: QRectF, press: Press, ink: str) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colour = look.colour(ink if ink == "on_hover" else "brand" if press.checked else "edge")
        frame(painter, box.adjusted(1, 1, -1, -1), box.width() / 2 - 1, colour, 2)
        if press.checked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            inset = box.width() * 0.29
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))

    def _room(self, width: int, look: Look) -> float:
        return max(40.0, width - 2 * _PADDING - look.icon(_RING) - _GAP)

    def _heights(self, look: Look, width: int) -> tuple[float, float]:
        room = self._room(width, look)
        scale = look.percent / 100
        title = lines_in(self.text(), look.font(self.font(), 16, bold=True), room)
        second = lines_in(self._second, look.font(self.font(), 14), room)
        return title * _TITLE_LINE * scale, second * _SECOND_LINE * scale
