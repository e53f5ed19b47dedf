"""One page on the rail."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from wego_desk.screens.controls.key_cap import cap_size, paint_cap
from wego_desk.screens.icons import pixmap
from wego_desk.screens.look import Look, look_now

_RADIUS = 8


class RailItem(QPushButton):
    """Icon over label, 80 x 72; on: brand tint, bold, and a bar on the rail's outer edge."""

    def __init__(self, icon_name: str, digit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._digit = icon_name, digit
        self._count = 0
        self._digit_shown = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleDescription(f"Alt+{digit}")

    def set_count(self, count: int) -> None:
        """How many things wait for a person there; 0 shows nothing."""
        self._count = count
        self.update()

    def show_digit(self, shown: bool) -> None:
        """While Alt is held."""
        self._digit_shown = shown
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(96, 72 + round(20 * (look_now().percent - 100) / 100))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(8, 0, -8, 0)
        fill, ink = self._colours(look)
        painter.setPen(Qt.PenStyle.NoPen)
        if fill:
            painter.setBrush(look.colour(fill))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if self.isChecked():
            painter.setBrush(look.colour("brand"))
            bar = QRectF(self.width() - 4 if rtl else 0, 12, 4, self.height() - 24)
            painter.drawRoundedRect(bar.adjusted(-4 * (not rtl), 0, 4 * rtl, 0), 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(look.colour("brand"))
            pen.setWidth(3)
            painter.setPen(pen)
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), _RADIUS - 1.5, _RADIUS - 1.5)
        image = pixmap(self._icon_name, look.colour(ink), 24, density=self.devicePixelRatioF(), rtl=rtl)
        painter.drawPixmap(round(self.width() / 2) - 12, 13, image)
        painter.setPen(look.colour(ink))
        painter.setFont(look.font(self.font(), 14, bold=self.isChecked()))
        label = QRectF(0, 38, self.width(), self.height() - 44)
        painter.drawText(label, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.text())
        self._paint_corner(painter, look, rtl)
        painter.end()

    def _colours(self, look: Look) -> tuple[str, str]:
        if look.theme.bare and (self.isChecked() or self.underMouse()):
            return "hover", "on_hover"
        if self.isChecked():
            return "brand_tint", "brand"
        return ("hover" if self.underMouse() else ""), "muted"

    def _paint_corner(self, painter: QPainter, look: Look, rtl: bool) -> None:
        """The digit while Alt is held, else the count."""
        if self._digit_shown:
            size = cap_size(look, self.font(), self._digit)
            place = QRectF(12 if rtl else self.width() - 12 - size.width(), 4, size.width(), size.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("card"))
            painter.drawRoundedRect(place, 6, 6)
            paint_cap(painter, look, place, self._digit, look.colour("edge"), look.colour("ink"))
        elif self._count:
            text = str(self._count) if self._count < 100 else "99+"
            painter.setFont(look.font(self.font(), 14, bold=True))
            width = max(20, painter.fontMetrics().horizontalAdvance(text) + 12)
            place = QRectF(16 if rtl else self.width() - 16 - width, 6, width, 20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("already_in.fill"))
            painter.drawRoundedRect(place, 10, 10)
            painter.setPen(look.colour("already_in.on"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
