"""A verdict in the place of the page head: a scan on another page is answered without leaving it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wego_desk.screens.look import Look, look_now
from wego_desk.screens.shapes import paint_shape

_PADDING, _SHAPE, _GAP = 24, 48, 16
#: The first size of the word and of its detail at which both are whole; the last always, on as many lines as it takes.
_SIZES = ((28, 20), (28, 16), (20, 16), (20, 14))


class Band(QWidget):
    """Shape 48, word 28, name and reason beside it; ``pressed`` when a person touches it away."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape, self._family = "question", "unknown"
        self._word = self._detail = ""

    def show_verdict(self, shape: str, family: str, word: str, detail: str) -> None:
        self._shape, self._family, self._word, self._detail = shape, family, word, detail
        self.setAccessibleName(self.tr("{word}. {detail}").format(word=word, detail=detail) if detail else word)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(600, look_now().room(72))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        fill, on = look.colour(f"{self._family}.fill"), look.colour(f"{self._family}.on")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), fill)
        box = QRectF(self.rect()).adjusted(_PADDING, 0, -_PADDING, 0)
        side = look.icon(_SHAPE)
        left = box.right() - side if rtl else box.left()
        place = QRectF(left, (self.height() - side) / 2, side, side)
        paint_shape(painter, place, self._shape, on, fill, rtl=rtl)
        used: float = side + _GAP
        box = box.adjusted(0, 0, -used, 0) if rtl else box.adjusted(used, 0, 0, 0)
        painter.setPen(on)
        start = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        word, detail = self._fonts(look, box)
        used = min(QFontMetricsF(word).horizontalAdvance(self._word) + 1, box.width())
        rest = box.adjusted(0, 0, -used - 24, 0) if rtl else box.adjusted(used + 24, 0, 0, 0)
        for text, font, place, align in ((self._word, word, box, start), (self._detail, detail, rest, end)):
            painter.setFont(font)
            flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, int(flags) | int(Qt.TextFlag.TextWordWrap), text)
        painter.end()

    def _fonts(self, look: Look, box: QRectF) -> tuple[QFont, QFont]:
        """Of word and detail: a name is never cut."""
        for word_px, detail_px in _SIZES:
            word, detail = look.font(self.font(), word_px, bold=True), look.font(self.font(), detail_px)
            room = box.width() - QFontMetricsF(word).horizontalAdvance(self._word) - 24
            flags = int(Qt.TextFlag.TextWordWrap)
            needed = QFontMetricsF(detail).boundingRect(QRectF(0, 0, max(room, 1), 0), flags, self._detail)
            if room > 0 and needed.width() <= room and needed.height() <= box.height():
                break
        return word, detail
