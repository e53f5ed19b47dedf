"""What every painted row has: a ground with selection and line, and a name that is never cut."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from wego_desk.screens.look import Look


def paint_ground(painter: QPainter, look: Look, option: QStyleOptionViewItem, box: QRectF, rtl: bool) -> None:
    """The selection with its bar on the leading edge, hover, the line to the next row."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    fill = "" if look.theme.bare else "brand_tint" if selected else "hover" if hovered else ""
    if fill:
        painter.fillRect(box, look.colour(fill))
    line = look.theme.line_width
    painter.fillRect(QRectF(box.left(), box.bottom() - line, box.width(), line), look.colour("line"))
    if selected:
        left = box.right() - 4 if rtl else box.left()
        painter.fillRect(QRectF(left, box.top(), 4, box.height()), look.colour("brand"))
    if option.state & QStyle.StateFlag.State_HasFocus:  # where the keys go, chosen or not
        painter.setPen(QPen(look.colour("brand"), 3))
        painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -1.5 - line))
    elif selected and look.theme.bare:
        painter.setPen(QPen(look.colour("ink"), line))
        painter.drawRect(box.adjusted(1, 1, -1, -1 - line))


def cut(box: QRectF, width: float, *, at_start: bool, rtl: bool) -> QRectF:
    """What is left of ``box`` when so much is taken away at the start or the end of the line of reading."""
    from_left = at_start != rtl
    return box.adjusted(width, 0, 0, 0) if from_left else box.adjusted(0, 0, -width, 0)


@dataclass(frozen=True, slots=True)
class NameText:
    """A name and the Latin one beside it; ``found``: parts to underline, as (start, length)."""

    name: str
    latin: str = ""
    found: tuple[tuple[int, int], ...] = ()

    def fitted(self, painter: QPainter, look: Look, width: float, size: int, rtl: bool) -> QTextLayout:
        """Never cut: on one line, else smaller on two, else smaller on as many as it takes."""
        for step, most in ((size, 1), (14, 2)):
            layout = self._laid(painter, look, width, step, rtl)
            if layout.lineCount() <= most:
                return layout
        return self._laid(painter, look, width, 12, rtl)

    def _laid(self, painter: QPainter, look: Look, width: float, size: int, rtl: bool) -> QTextLayout:
        # Each name is isolated, so that a Latin one beside an Arabic one keeps its own order.
        text = f"\u2068{self.name}\u2069" + (f"\u2002\u2068{self.latin}\u2069" if self.latin else "")
        layout = QTextLayout(text, look.font(painter.font(), size, bold=True))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(look, painter, size))
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += max(line.height(), 1.25 * look.px(size))
        layout.endLayout()
        return layout

    def _formats(self, look: Look, painter: QPainter, size: int) -> list[QTextLayout.FormatRange]:
        formats = []
        if self.latin:
            latin = QTextLayout.FormatRange()
            latin.start, latin.length = len(self.name) + 3, len(self.latin) + 2
            latin.format.setFont(look.font(painter.font(), min(size, 16)))
            formats.append(latin)
        for start, length in self.found:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = start + 1, length
            mark.format.setFontUnderline(True)
            mark.format.setUnderlineColor(look.colour("brand"))
            formats.append(mark)
        return formats
