"""Where a file is dropped, or opened by pressing: a dashed frame with a sheet of paper in it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wego_desk.screens.icons import pixmap
from wego_desk.screens.look import look_now

_ICON, _RADIUS = 48, 12
_TITLE_LINE, _SECOND_LINE = 24, 28


class DropPlace(QPushButton):
    """``show_words`` its two lines; ``set_over`` while a file hangs above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._second = ""
        self._over = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_words(self, title: str, second: str) -> None:
        self._second = second
        self.setText(title)
        self.setAccessibleDescription(second)
        self.update()

    def set_over(self, over: bool) -> None:
        self._over = over
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(270, 240)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        look = look_now()
        words = (_TITLE_LINE + _SECOND_LINE) * look.percent / 100
        return QSize(200, round(words) + (16 if look.large else _ICON + 40))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        bare = look.theme.bare and (self.underMouse() or self._over)
        fill = "hover" if bare else "brand_tint" if self._over else "hover" if self.underMouse() else "card"
        ink = "on_hover" if bare else "ink"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour(fill))
        pen = QPen(look.colour("brand" if self._over or self.hasFocus() else "edge"), 3 if self.hasFocus() else 2)
        if not self.hasFocus():
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), _RADIUS, _RADIUS)
        scale = look.percent / 100
        title, second = _TITLE_LINE * scale, _SECOND_LINE * scale
        side = look.icon(_ICON)
        fits = self.height() >= side + title + second + 40
        total = title + second + (side + 12 if fits else 0)
        top = (self.height() - total) / 2
        if fits:
            image = pixmap("file", look.colour(ink if bare else "brand"), side, density=self.devicePixelRatioF())
            painter.drawPixmap(round((self.width() - side) / 2), round(top), image)
            top += side + 12
        middle = Qt.AlignmentFlag.AlignCenter
        painter.setPen(look.colour(ink))
        painter.setFont(look.font(self.font(), 16, bold=True))
        painter.drawText(QRectF(8, top, self.width() - 16, title), middle, self.text())
        painter.setPen(look.colour(ink if bare else "muted"))
        painter.setFont(look.font(self.font(), 14))
        painter.drawText(QRectF(8, top + title, self.width() - 16, second), middle, self._second)
        painter.end()
