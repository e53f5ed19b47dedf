"""A field whose text holds when it is finished: Return, Tab, or leaving it; Esc brings back what stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class KeptField(QLineEdit):
    """``finished`` tells a text that differs from what stands; ``show_kept`` sets what stands."""

    finished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.editingFinished.connect(self._finish)

    def show_kept(self, text: str) -> None:
        """A text that somebody is typing just now stays."""
        typing = self.hasFocus() and self.text() != self._kept
        self._kept = text
        if not typing and self.text() != text:
            self.setText(text)

    def take_back(self) -> None:
        """What stands, in place of what was typed."""
        self.setText(self._kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.take_back()
            return
        super().keyPressEvent(event)

    def _finish(self) -> None:
        text = " ".join(self.text().split())
        if text != self._kept:
            self.finished.emit(text)
