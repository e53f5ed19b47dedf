"""Labels and the line that says what came of something, for the parts of pages that are built without a form."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from wego_desk.screens.announcing import announce
from wego_desk.screens.controls import ShapeMark

#: What a sentence asks of a person, as lamps do; the families of its colours.
_SHAPE_OF: Final = {
    "admitted": "well", "unknown": "waits", "already_in": "hands", "refused": "stopped", "attention": "star",
}  # fmt: skip


class Words(QLabel):
    """A label that stands at the page's start, whatever the direction of its words: a path, a name in another script.

    Left alone, Qt puts a line of Latin letters on the left of a page that reads from the right.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._align()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        side = Qt.AlignmentFlag.AlignLeft if self.isLeftToRight() else Qt.AlignmentFlag.AlignRight
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def label(
    parent: QWidget | None = None, px: int = 16, *, bold: bool = False, tone: str = "", wrap: bool = True
) -> Words:
    """A label of one of the mock-ups' sizes; ``tone`` as the sheet names it. Its text is plain."""
    made = Words(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setProperty("px", px)
    made.setProperty("bold", bold)
    made.setProperty("tone", tone)
    return made


def in_page_direction(name: str) -> str:
    """A bare name for a label: it stands at the page's start, though a label would follow its first letter."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    mark = "\u200f" if rtl else "\u200e"
    return f"{mark}{name}" if name else ""


def set_tone(of: QLabel, tone: str) -> None:
    """Another colour from the sheet."""
    if of.property("tone") != tone:
        of.setProperty("tone", tone)
        of.style().unpolish(of)
        of.style().polish(of)


class SaidLine(QWidget):
    """A shape and a sentence in place of any box: ``say`` it, ``say("")`` takes it away; what is new is announced."""

    def __init__(self, parent: QWidget | None = None, *, px: int = 16, bold: bool = False) -> None:
        super().__init__(parent)
        self.mark = ShapeMark(self)
        self.mark.setSide(20 if px < 20 else 32)
        self.sentence = label(self, px, bold=bold)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sentence, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def say(self, sentence: str, family: str = "unknown") -> None:
        """``admitted``: done; ``unknown``: heals by itself; ``already_in``: needs hands; ``refused``: did not work;
        ``attention``: to be minded."""
        new = bool(sentence) and sentence != self.sentence.text()
        self.mark.set_shape(_SHAPE_OF[family], family)
        set_tone(self.sentence, family)
        self.sentence.setText(sentence)
        self.setVisible(bool(sentence))
        if new and self.isVisible():
            announce(self.sentence, sentence, at_once=False)
