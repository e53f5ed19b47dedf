"""Yes or no: a box with a check in it, and the words that it is about."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from wego_desk.screens.controls.painting import draw_lines, frame, lines_in
from wego_desk.screens.look import Look, look_now

_BOX, _GAP, _RADIUS, _LINE, _AIR = 24, 12, 6, 24, 8


class CheckBox(QCheckBox):
    """The words wrap; focus is a frame around the whole, so that nothing moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        look = look_now()
        return max(look.icon(_BOX), round(self._words_height(look, width))) + 2 * _AIR

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        look = look_now()
        words = QFontMetricsF(look.font(self.font(), 16)).horizontalAdvance(self.text())
        return QSize(round(words) + look.icon(_BOX) + _GAP + 2 * _AIR + 2, look.room(_BOX) + 2 * _AIR)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def hitButton(self, pos: object) -> bool:  # noqa: N802, ARG002 - Qt's name
        """The words are to be pressed too."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        bare = look.theme.bare and self.underMouse() and self.isEnabled()
        ink = "on_hover" if bare else "ink" if self.isEnabled() else "muted"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS + 2, _RADIUS + 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame(painter, QRectF(self.rect()), _RADIUS + 2, look.colour("ink" if bare else "brand"), 3)
        side = look.icon(_BOX)
        left = self.width() - _AIR - side if rtl else _AIR
        self._paint_box(painter, look, QRectF(left, (self.height() - side) / 2, side, side), ink)
        words = self._words_height(look, self.width())
        start = _AIR if rtl else _AIR + side + _GAP
        box = QRectF(start, (self.height() - words) / 2, self._room(look, self.width()), words)
        painter.setPen(look.colour(ink))
        draw_lines(painter, self.text(), look.font(self.font(), 16), box, _LINE * look.percent / 100, rtl=rtl)
        painter.end()

    def _paint_box(self, painter: QPainter, look: Look, box: QRectF, ink: str) -> None:
        on = self.isChecked()
        edge = ink if ink == "on_hover" else "brand" if on and self.isEnabled() else "edge"
        painter.setBrush(look.colour(edge if on else "card"))
        frame(painter, box, _RADIUS, look.colour(edge), 2)
        if on:
            pen = QPen(look.colour("hover" if ink == "on_hover" else "on_brand"), box.width() / 8)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            # The check of the mock-ups, which mirrors in no language.
            points = [QPointF(box.left() + x * box.width(), box.top() + y * box.height())
                      for x, y in ((0.25, 0.52), (0.43, 0.70), (0.76, 0.33))]  # fmt: skip
            painter.drawPolyline(points)

    def _room(self, look: Look, width: int) -> float:
        return max(40.0, width - look.icon(_BOX) - _GAP - 2 * _AIR)

    def _words_height(self, look: Look, width: int) -> float:
        lines = lines_in(self.text(), look.font(self.font(), 16), self._room(look, width))
        return max(1, lines) * _LINE * look.percent / 100
