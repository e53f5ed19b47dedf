"""Rows of people and badges: painted, so that ten thousand of them scroll like ten."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wego_desk.screens.look import Look, look_now
from wego_desk.screens.shapes import paint_shape

#: The model's role that holds a `Row`; ``AccessibleTextRole`` of the same index holds it as one sentence.
ROW: Final = int(Qt.ItemDataRole.UserRole) + 1

_PADDING, _SHAPE, _GAP = 16, 24, 12
_SECOND = 20


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
        look = look_now()
        lines = self._name_size * 1.25 + _SECOND
        return QSize(option.rect.width(), self._height + round(lines * (look.percent - 100) / 100))

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
        self._paint_ground(painter, look, option, box, rtl)
        inner = box.adjusted(_PADDING, 0, -_PADDING, 0)
        inner = self._paint_shape(painter, look, row, inner, rtl)
        inner = self._paint_end(painter, look, row, inner, rtl)
        self._paint_words(painter, look, row, inner, rtl)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, look: Look, option: QStyleOptionViewItem, box: QRectF, rtl: bool
    ) -> None:
        """The selection with its bar on the leading edge, hover, the line to the next row."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        fill = "" if look.theme.bare else "brand_tint" if selected else "hover" if hovered else ""
        if fill:
            painter.fillRect(box, look.colour(fill))
        line = look.theme.line_width
        painter.fillRect(QRectF(box.left(), box.bottom() - line, box.width(), line), look.colour("line"))
        if selected:
            painter.fillRect(
                QRectF(box.right() - 4 if rtl else box.left(), box.top(), 4, box.height()), look.colour("brand")
            )
        if selected and (look.theme.bare or option.state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(look.colour("brand"), 3))
            painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -1.5 - line))

    def _paint_shape(self, painter: QPainter, look: Look, row: Row, inner: QRectF, rtl: bool) -> QRectF:
        side = look.icon(_SHAPE)
        place = QRectF(inner.right() - side if rtl else inner.left(), inner.center().y() - side / 2, side, side)
        if row.shape == "ring":
            painter.setPen(QPen(look.colour("edge"), 2))
            painter.drawEllipse(place.adjusted(2, 2, -2, -2))
        elif row.shape:
            fill, glyph = look.colour(f"{row.family}.fill"), look.colour(f"{row.family}.on")
            paint_shape(painter, place, row.shape, fill, glyph, rtl=rtl)
        return _cut(inner, side + _GAP, at_start=True, rtl=rtl)

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
        return _cut(inner, width + _GAP, at_start=False, rtl=rtl)

    def _paint_words(self, painter: QPainter, look: Look, row: Row, inner: QRectF, rtl: bool) -> None:
        name = _fitted(painter, look, row, inner, self._name_size, rtl)
        height = name.boundingRect().height()
        second = _SECOND * look.percent / 100 if row.second else 0.0
        if height + second > inner.height():
            second = 0.0  # a name that needs the whole row gets it
        top = inner.center().y() - (height + second) / 2
        painter.setPen(look.colour("ink"))
        name.draw(painter, QPointF(inner.left(), top))
        if second:
            font = look.font(painter.font(), 14)
            text = QFontMetricsF(font).elidedText(row.second, Qt.TextElideMode.ElideRight, inner.width())
            painter.setFont(font)
            painter.setPen(look.colour("muted"))
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            place = QRectF(inner.left(), top + height, inner.width(), second)
            painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)


def _cut(box: QRectF, width: float, *, at_start: bool, rtl: bool) -> QRectF:
    from_left = at_start != rtl
    return box.adjusted(width, 0, 0, 0) if from_left else box.adjusted(0, 0, -width, 0)


def _fitted(painter: QPainter, look: Look, row: Row, inner: QRectF, size: int, rtl: bool) -> QTextLayout:
    """The name, never cut: on one line, else smaller on two, else smaller on as many as it takes."""
    for step, most in ((size, 1), (14, 2)):
        layout = _laid(painter, look, row, inner.width(), step, rtl)
        if layout.lineCount() <= most:
            return layout
    return _laid(painter, look, row, inner.width(), 12, rtl)


def _laid(painter: QPainter, look: Look, row: Row, width: float, size: int, rtl: bool) -> QTextLayout:
    # Each name is isolated, so that a Latin one beside an Arabic one keeps its own order.
    text = f"\u2068{row.name}\u2069" + (f"\u2002\u2068{row.latin}\u2069" if row.latin else "")
    layout = QTextLayout(text, look.font(painter.font(), size, bold=True))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(look, row, painter, size))
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += max(line.height(), 1.25 * look.px(size))
    layout.endLayout()
    return layout


def _formats(look: Look, row: Row, painter: QPainter, size: int) -> list[QTextLayout.FormatRange]:
    formats = []
    if row.latin:
        latin = QTextLayout.FormatRange()
        latin.start, latin.length = len(row.name) + 3, len(row.latin) + 2
        latin.format.setFont(look.font(painter.font(), min(size, 16)))
        formats.append(latin)
    for start, length in row.found:
        mark = QTextLayout.FormatRange()
        mark.start, mark.length = start + 1, length
        mark.format.setFontUnderline(True)
        mark.format.setUnderlineColor(look.colour("brand"))
        formats.append(mark)
    return formats
