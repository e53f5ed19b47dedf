"""The little cap that shows an action's key, always last in what it belongs to."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from wego_desk.screens.look import Look

_PADDING = 6
_LEAST_WIDTH = 28
_HEIGHT, _LINE = 24, 20


def cap_size(look: Look, base: QFont, key: str) -> QSizeF:
    """The room that a cap takes; nothing for no key."""
    if not key:
        return QSizeF(0, 0)
    width = QFontMetricsF(look.font(base, 14, bold=True)).horizontalAdvance(key) + 2 * _PADDING
    height = _HEIGHT + _LINE * (look.percent - 100) / 100
    return QSizeF(max(_LEAST_WIDTH, round(width)), round(height))


def paint_cap(painter: QPainter, look: Look, rect: QRectF, key: str, border: QColor, text: QColor) -> None:
    """Paint a cap into ``rect``. Keys read from left to right in every language."""
    width = look.theme.line_width
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 6, 6)
    painter.setFont(look.font(painter.font(), 14, bold=True))
    painter.setPen(text)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()
