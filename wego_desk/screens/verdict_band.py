"""The answer that is read from two metres away: shape and word on the verdict's own colour."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wego_desk.screens.look import Look, look_now
from wego_desk.screens.scripts import is_arabic
from wego_desk.screens.shapes import paint_shape

_PADDING, _SHAPE, _GAP, _HEIGHT = 32, 96, 24, 144
_RADIUS: Final = 11
_WORD: Final = (64, 56, 44, 36, 28)
_ARABIC_WORD: Final = (56, 44, 36, 28)
_DETAIL: Final = (28, 20, 16)
#: Lines to sizes: 76 for 64, 84 for an Arabic 56, 36 for 28.
_WORD_LINE, _ARABIC_LINE, _DETAIL_LINE = 76 / 64, 84 / 56, 36 / 28


class VerdictBand(QWidget):
    """``show_verdict`` is its input; ``set_small`` gives way to a person who needs the room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape, self._family = "question", "unknown"
        self._word = self._detail = ""
        self._small = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_verdict(self, shape: str, family: str, word: str, detail: str) -> None:
        """Shape and family by name; word and line below it as a person reads them."""
        self._shape, self._family, self._word, self._detail = shape, family, word, detail
        self.setAccessibleName(f"{word}\n{detail}" if detail else word)
        self.updateGeometry()
        self.update()

    def set_small(self, small: bool) -> None:
        if small != self._small:
            self._small = small
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        look = look_now()
        _, word_line, _, detail_line = self._set(look, 10_000)
        least = 80 if self._small else 136 if look.large else _HEIGHT
        return QSize(600, max(least, round(word_line + detail_line) + (8 if look.large or self._small else 24)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        fill, on = look.colour(f"{self._family}.fill"), look.colour(f"{self._family}.on")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(_rounded_above(QRectF(self.rect()), _RADIUS), fill)
        side = self._side(look)
        left = self.width() - _PADDING - side if rtl else _PADDING
        paint_shape(painter, QRectF(left, (self.height() - side) / 2, side, side), self._shape, on, fill, rtl=rtl)
        room = self._room(look)
        start = _PADDING if rtl else self.width() - _PADDING - room
        word, word_line, detail, detail_line = self._set(look, room)
        top = (self.height() - word_line - detail_line) / 2
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter) | int(
            Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextDontClip  # a descender may reach below its line
        )
        painter.setPen(on)
        painter.setFont(word)
        painter.drawText(QRectF(start, top, room, word_line), flags, self._word)
        if self._detail:
            painter.setFont(detail)
            painter.drawText(QRectF(start, top + word_line, room, detail_line), flags, self._detail)
        painter.end()

    def _side(self, look: Look) -> int:
        return 56 if self._small else 100 if look.large else _SHAPE

    def _room(self, look: Look) -> float:
        return self.width() - 2 * _PADDING - self._side(look) - _GAP

    def _set(self, look: Look, room: float) -> tuple[QFont, float, QFont, float]:
        """Fonts and heights of word and detail: the largest size that keeps each on its line."""
        arabic = is_arabic(self._word)
        sizes = (_ARABIC_WORD if arabic else _WORD)[2 if self._small else 0 :]
        word = self._fitting(look, self._word, sizes, room, bold=True)
        word_line = word.pixelSize() * (_ARABIC_LINE if arabic else _WORD_LINE)
        if QFontMetricsF(word).horizontalAdvance(self._word) > room:
            word_line *= 2
        if not self._detail:
            return word, word_line, word, 0.0
        detail = self._fitting(look, self._detail, _DETAIL[1 if self._small else 0 :], room, bold=False)
        detail_line = detail.pixelSize() * _DETAIL_LINE
        if QFontMetricsF(detail).horizontalAdvance(self._detail) > room:
            detail_line *= 2
        return word, word_line, detail, detail_line

    def _fitting(self, look: Look, text: str, sizes: tuple[int, ...], room: float, *, bold: bool) -> QFont:
        fonts = [look.font(self.font(), size, bold=bold) for size in sizes]
        return next((f for f in fonts if QFontMetricsF(f).horizontalAdvance(text) <= room), fonts[-1])


def _rounded_above(box: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(box, radius, radius)
    path.addRect(box.adjusted(0, radius, 0, 0))
    return path
