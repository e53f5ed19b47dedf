"""A field that offers what the roster says already; anything else can be typed too."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

_MOST: Final = 8


class SuggestField(QLineEdit):
    """``offer`` the values. ``typed`` tells the text after each key and when an offer is taken."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = QStringListModel(self)
        self._completer = QCompleter(self._offers, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(_MOST)
        popup = self._completer.popup()  # the completer's own: one that is handed to it would be deleted twice
        assert popup is not None
        popup.setObjectName("suggestions")
        self._list = popup
        self.setCompleter(self._completer)
        self.textEdited.connect(self.typed)
        self._completer.activated.connect(self.typed)

    def offer(self, values: Sequence[str]) -> None:
        """The likeliest first."""
        if self._offers.stringList() != list(values):
            self._offers.setStringList(list(values))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        self._list.setLayoutDirection(self.layoutDirection())
        super().keyPressEvent(event)
