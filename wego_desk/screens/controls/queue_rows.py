"""Rows of a queue: whose badge, what for, where and how far it is, in columns; on two lines where there is no room."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from wego_desk.screens.controls.row_parts import NameText, cut, paint_ground
from wego_desk.screens.controls.rows import ROW
from wego_desk.screens.look import Look, look_now
from wego_desk.screens.shapes import paint_shape

_PADDING, _STAR, _SHAPE, _GAP = 16, 24, 20, 8
_HEIGHT, _TWO_LINES = 52, 80
#: Narrower than this the columns would cut their words.
_ROOM_FOR_COLUMNS: Final = 960
#: Where columns begin, and how wide they are, in parts of what is right of the star: place, why, printer, how far.
_NAME: Final = 0.295
_COLUMNS: Final = ((0.303, 0.172), (0.482, 0.148), (0.639, 0.076))
_HOW_FAR: Final = 0.719
_WRAP: Final = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class QueueRow:
    """``place``: role and where from; ``why``: this badge's reason; ``below``: all three where there is no room for
    columns. ``shape``, ``family`` and ``state``: how far it is; ``end``: at the row's end. ``starred``: a VIP's."""

    name: str
    place: str = ""
    why: str = ""
    printer: str = ""
    below: str = ""
    shape: str = "waits"
    family: str = "unknown"
    state: str = ""
    state_ink: str = "ink"
    state_bold: bool = False
    end: str = ""
    starred: bool = False


class QueueDelegate(QStyledItemDelegate):
    """Paints `QueueRow`."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del index
        return QSize(0, self.row_height(option.widget.width()))

    @staticmethod
    def row_height(width: int) -> int:
        """Of each row in a list of this width."""
        look = look_now()
        lines, height = (20, _HEIGHT) if _has_columns(look, width) else (40, _TWO_LINES)
        return height + round(lines * (look.percent - 100) / 100)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW)
        if not isinstance(row, QueueRow):
            return
        look, rtl = look_now(), option.direction == Qt.LayoutDirection.RightToLeft
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, look, option, box, rtl)
        pen = _Pen(painter, look, rtl)
        inner = pen.star(row, box.adjusted(_PADDING, 0, -_PADDING, -look.theme.line_width))
        if _has_columns(look, option.widget.width()):
            _paint_columns(pen, row, inner)
        else:
            _paint_two_lines(pen, row, inner)
        painter.restore()


def _has_columns(look: Look, width: int) -> bool:
    return width >= _ROOM_FOR_COLUMNS and not look.large


def _paint_columns(pen: "_Pen", row: QueueRow, inner: QRectF) -> None:
    pen.name(row.name, pen.part(inner, 0, _NAME))
    for text, (start, width), ink in zip(
        (row.place, row.why, row.printer), _COLUMNS, ("ink", "muted", "ink"), strict=True
    ):
        pen.text(text, pen.part(inner, start, width), ink=ink)
    rest = pen.end(row.end, pen.part(inner, _HOW_FAR, 1 - _HOW_FAR), most=0.45)
    pen.state(row, rest)


def _paint_two_lines(pen: "_Pen", row: QueueRow, inner: QRectF) -> None:
    """Name and state above, the rest below: what a person must know is never left out."""
    inner = inner.adjusted(0, 4, 0, -4)
    width = min(pen.state_width(row), inner.width() / 2)
    half = max(inner.height() / 2, pen.name_height(row.name, inner.width() - width - 2 * _GAP))
    above = QRectF(inner.left(), inner.top(), inner.width(), half)
    below = QRectF(inner.left(), inner.top() + half, inner.width(), inner.height() - half)
    pen.name(row.name, cut(above, width + 2 * _GAP, at_start=False, rtl=pen.rtl))
    pen.state(row, cut(above, above.width() - width, at_start=True, rtl=pen.rtl))
    rest = pen.end(row.end, below, most=0.4)
    pen.text(row.below, rest, ink="muted", size=14)


class _Pen:
    """A painter that knows the look and which way one reads."""

    def __init__(self, painter: QPainter, look: Look, rtl: bool) -> None:
        self._painter, self._look, self.rtl = painter, look, rtl

    def part(self, box: QRectF, start: float, width: float) -> QRectF:
        left = box.right() - (start + width) * box.width() if self.rtl else box.left() + start * box.width()
        return QRectF(left, box.top(), width * box.width(), box.height())

    def star(self, row: QueueRow, box: QRectF) -> QRectF:
        side = self._look.icon(_STAR)
        if row.starred:
            self._shape("star", "attention", box, side)
        return cut(box, side + 2 * _GAP, at_start=True, rtl=self.rtl)

    def name(self, text: str, box: QRectF) -> None:
        laid = NameText(text).fitted(self._painter, self._look, box.width(), 16, self.rtl)
        self._painter.setPen(self._look.colour("ink"))
        laid.draw(self._painter, QPointF(box.left(), box.center().y() - laid.boundingRect().height() / 2))

    def name_height(self, text: str, width: float) -> float:
        return NameText(text).fitted(self._painter, self._look, width, 16, self.rtl).boundingRect().height()

    def state_width(self, row: QueueRow) -> float:
        font = self._look.font(self._painter.font(), 16, bold=row.state_bold)
        return self._look.icon(_SHAPE) + _GAP + QFontMetricsF(font).horizontalAdvance(row.state) + 2

    def state(self, row: QueueRow, box: QRectF) -> None:
        side = self._look.icon(_SHAPE)
        self._shape(row.shape, row.family, box, side)
        words = cut(box, side + _GAP, at_start=True, rtl=self.rtl)
        self.text(row.state, words, ink=row.state_ink, bold=row.state_bold)

    def end(self, text: str, box: QRectF, *, most: float) -> QRectF:
        """At the far edge, taking at most that part of the box; what is left of it."""
        font = self._look.font(self._painter.font(), 14)
        width = min(QFontMetricsF(font).horizontalAdvance(text) + 2, box.width() * most) if text else 0.0
        place = cut(box, box.width() - width, at_start=True, rtl=self.rtl)
        self.text(text, place, ink="muted", size=14, far=True)
        return cut(box, width + _GAP, at_start=False, rtl=self.rtl)

    def text(self, text: str, box: QRectF, *, ink: str, size: int = 16, bold: bool = False, far: bool = False) -> None:
        """On one line; else smaller, on as many as there is room for; what is longer still ends in an ellipsis."""
        if not text:
            return
        painter, align = self._painter, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        align |= Qt.AlignmentFlag.AlignRight if self.rtl != far else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self._look.colour(ink))
        font = self._look.font(painter.font(), size, bold=bold)
        painter.setFont(font)
        if QFontMetricsF(font).horizontalAdvance(text) <= box.width():
            painter.drawText(box, align, text)
            return
        for smaller in (14, 12):
            font = self._look.font(font, min(size, smaller), bold=bold)
            metrics = QFontMetricsF(font)
            if metrics.boundingRect(box, _WRAP, text).height() <= box.height():
                break
        else:
            lines = max(1, int(box.height() // metrics.lineSpacing()))
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() * (lines - 0.5))
        painter.setFont(font)
        painter.drawText(box, align | _WRAP, text)

    def _shape(self, kind: str, family: str, box: QRectF, side: int) -> None:
        left = box.right() - side if self.rtl else box.left()
        place = QRectF(left, box.center().y() - side / 2, side, side)
        colours = self._look.colour(f"{family}.fill"), self._look.colour(f"{family}.on")
        paint_shape(self._painter, place, kind, *colours, rtl=self.rtl)
