"""Rows of people and badges: painted, so that ten thousand of them scroll like ten."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from wego_desk.screens.controls.painting import draw_lines, lines_in, paint_ring
from wego_desk.screens.controls.row_parts import NameText, cut, paint_ground
from wego_desk.screens.look import Look, look_now
from wego_desk.screens.shapes import paint_shape

#: The model's role that holds a `Row`; ``AccessibleTextRole`` of the same index holds it as one sentence.
ROW: Final = int(Qt.ItemDataRole.UserRole) + 1

_PADDING, _SHAPE, _GAP = 16, 24, 12
_SECOND, _BELOW = 20, 17


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows. ``shape`` is one of `shapes`, ``ring`` for not yet here, ``""`` for none.

    ``latin`` stands beside the name, ``second`` below it, ``end`` and ``end_second`` at the row's end.
    ``found``: parts of the name that match what was typed, as (start, length), underlined.
    """

    name: str
    second: str = ""
    shape: str = ""
    family: str = "unknown"
    latin: str = ""
    end: str = ""
    end_second: str = ""
    end_bold: bool = False
    found: tuple[tuple[int, int], ...] = ()


class RowDelegate(QStyledItemDelegate):
    """Paints `Row`. ``height``: 68 (just now), 80 (people), 52 (queue); ``name_size``: 16, or 20 in people."""

    def __init__(self, parent: QObject | None = None, *, height: int = 68, name_size: int = 16) -> None:
        super().__init__(parent)
        self._height, self._name_size = height, name_size

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del index
        return QSize(option.rect.width(), self.row_height())

    def row_height(self) -> int:
        """Of each row, as large as text is now."""
        lines = self._name_size * 1.25 + _SECOND
        return self._height + round(lines * (look_now().percent - 100) / 100)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        look = look_now()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, look, option, box, rtl)
        inner = box.adjusted(_PADDING, 0, -_PADDING, 0)
        inner = self._paint_shape(painter, look, row, inner, rtl)
        inner = self._paint_end(painter, look, row, inner, rtl)
        self._paint_words(painter, look, row, inner, rtl)
        painter.restore()

    def _paint_shape(self, painter: QPainter, look: Look, row: Row, inner: QRectF, rtl: bool) -> QRectF:
        side = look.icon(_SHAPE)
        place = QRectF(inner.right() - side if rtl else inner.left(), inner.center().y() - side / 2, side, side)
        if row.shape == "ring":
            paint_ring(painter, look, place)
        elif row.shape:
            fill, glyph = look.colour(f"{row.family}.fill"), look.colour(f"{row.family}.on")
            paint_shape(painter, place, row.shape, fill, glyph, rtl=rtl)
        return cut(inner, side + _GAP, at_start=True, rtl=rtl)

    def _paint_end(self, painter: QPainter, look: Look, row: Row, inner: QRectF, rtl: bool) -> QRectF:
        if not (row.end or row.end_second):
            return inner
        side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        lines = [(row.end, row.end_bold), (row.end_second, False)] if row.end_second else [(row.end, row.end_bold)]
        height = _SECOND * look.percent / 100
        top = inner.center().y() - height * len(lines) / 2
        width = 0.0
        for at, (text, bold) in enumerate(lines):
            painter.setFont(look.font(painter.font(), 14, bold=bold))
            painter.setPen(look.colour("ink" if bold else "muted"))
            place = QRectF(inner.left(), top + at * height, inner.width(), height)
            painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)
            width = max(width, painter.fontMetrics().horizontalAdvance(text))
        return cut(inner, width + _GAP, at_start=False, rtl=rtl)

    def _paint_words(self, painter: QPainter, look: Look, row: Row, inner: QRectF, rtl: bool) -> None:
        name = NameText(row.name, row.latin, row.found).fitted(painter, look, inner.width(), self._name_size, rtl)
        height = name.boundingRect().height()
        second = _Second(painter, look, row.second, inner.width())
        if height + second.height > inner.height():
            second.keep_one_line()
        below = second.height if height + second.height <= inner.height() else 0.0  # a long name gets the whole row
        top = inner.center().y() - (height + below) / 2
        painter.setPen(look.colour("ink"))
        name.draw(painter, QPointF(inner.left(), top))
        if below:
            second.draw(QRectF(inner.left(), top + height, inner.width(), below), rtl)


class _Second:
    """The line below a name: a size smaller, then in two lines, before anything of it is left out."""

    def __init__(self, painter: QPainter, look: Look, text: str, width: float) -> None:
        self._painter, self._look, self._text = painter, look, text
        self._font, self._line = look.font(painter.font(), 14), _SECOND * look.percent / 100
        self._lines = 1 if text else 0
        if text and QFontMetricsF(self._font).horizontalAdvance(text) > width:
            self._font = look.font(painter.font(), 12)
            self._lines = min(2, lines_in(text, self._font, width))

    @property
    def height(self) -> float:
        return self._line if self._lines == 1 else self._lines * _BELOW * self._look.percent / 100

    def keep_one_line(self) -> None:
        self._lines = min(1, self._lines)

    def draw(self, box: QRectF, rtl: bool) -> None:
        text = self._text
        if self._lines == 1 or lines_in(text, self._font, box.width()) > self._lines:
            text = QFontMetricsF(self._font).elidedText(text, Qt.TextElideMode.ElideRight, self._lines * box.width())
        self._painter.setPen(self._look.colour("muted"))
        draw_lines(self._painter, text, self._font, box, box.height() / self._lines, rtl=rtl)
