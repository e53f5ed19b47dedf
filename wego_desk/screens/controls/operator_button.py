"""Which desk this is and who works at it; pressed, somebody else may sign in."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wego_desk.screens.controls.painting import Press, coat, paint_box
from wego_desk.screens.look import look_now

_PADDING = 8
_TEXTS = ((16, 24, True), (14, 20, False))


class OperatorButton(QPushButton):
    """Two lines: desk and operator in bold, duty and since when below. Its key is the window's, on every page."""

    KEY = "Ctrl+L"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleDescription(self.KEY)

    def show_lines(self, first: str, second: str) -> None:
        self._lines = (first, second)
        self.setAccessibleName("\n".join(line for line in self._lines if line))
        self.updateGeometry()
        self.update()

    def lines(self) -> tuple[str, str]:
        return self._lines

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        look = look_now()
        width = max(
            QFontMetricsF(look.font(self.font(), size, bold=bold)).horizontalAdvance(line)
            for line, (size, _, bold) in zip(self._lines, _TEXTS, strict=True)
        )
        return QSize(round(width) + 2 * _PADDING, look.room(56))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(80, look_now().room(56))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        press = Press(self.isEnabled(), self.underMouse(), self.isDown(), self.hasFocus())
        worn = coat(look, "quiet", press)
        ink = worn.ink if worn.ink != "brand" else "ink"
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter = QPainter(self)
        paint_box(painter, look, QRectF(self.rect()), 8, worn, press)
        scale = look.percent / 100
        top = (self.height() - sum(line for _, line, _ in _TEXTS) * scale) / 2
        for text, (size, line, bold) in zip(self._lines, _TEXTS, strict=True):
            font = look.font(self.font(), size, bold=bold)
            painter.setFont(font)
            painter.setPen(look.colour(ink if bold or ink == "on_hover" else "muted"))
            box = QRectF(_PADDING, top, self.width() - 2 * _PADDING, line * scale)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)
            top += line * scale
        painter.end()
