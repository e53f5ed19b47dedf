"""A person's name: never cut. It wraps, then it steps down in size, and it reads in its own direction."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wego_desk.screens.look import Look, look_now

#: Height of a line to its size, as in 64/80; scripts with deep or stacked marks take what their font asks.
_LINE = 1.25


class NameLabel(QLabel):
    """``setText`` a name; ``set_steps`` the sizes to try, the first that fits ``most_lines`` wins, the last always."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[int, ...] = (64, 44, 28)
        self._most_lines = 2
        self._bold = True
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_steps(self, *steps: int, most_lines: int = 2, bold: bool = True) -> None:
        self._steps, self._most_lines, self._bold = steps, most_lines, bold
        self._resized()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._resized()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return round(self._laid(width)[1]) if self.text() else 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        if not self.text():
            return QSize(0, 0)
        layout, height = self._laid(1_000_000)
        return QSize(round(layout.maximumWidth()) + 2, round(height))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, self.heightForWidth(self.width()) if self.width() else 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        if not self.text():
            return
        layout, _ = self._laid(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(0, 0))
        painter.end()

    def _laid(self, width: int) -> tuple[QTextLayout, float]:
        look = look_now()
        for size in self._steps:
            layout, height = self._set(look, size, width)
            if layout.lineCount() <= self._most_lines and _fits(layout, width):
                break
        return layout, height

    def _set(self, look: Look, size: int, width: int) -> tuple[QTextLayout, float]:
        font = look.font(self.font(), size, bold=self._bold)
        layout = QTextLayout(self.text(), font)
        option = QTextOption()
        # The name reads by its own first strong letter, and stands at the page's start.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = Qt.AlignmentFlag.AlignRight if self._rtl() else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        least = _LINE * font.pixelSize()
        y = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            height = max(least, line.height())
            line.setPosition(QPointF(0, y + (height - line.height()) / 2))
            y += height
        layout.endLayout()
        return layout, y

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _resized(self) -> None:
        self.updateGeometry()
        self.update()


def _fits(layout: QTextLayout, width: int) -> bool:
    """Whether no word had to be broken: each line's natural width lies within the room and ends at a word's end."""
    text = layout.text()
    lines: Sequence[int] = [
        layout.lineAt(i).textStart() + layout.lineAt(i).textLength() for i in range(layout.lineCount() - 1)
    ]
    whole = all(end >= len(text) or text[end - 1].isspace() or not text[end - 1].isascii() for end in lines)
    return whole and all(layout.lineAt(i).naturalTextWidth() <= width for i in range(layout.lineCount()))
