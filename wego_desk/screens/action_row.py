"""The buttons of a card: always in the same order, only those that its verdict offers."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from wego_desk.screens import words_desk as words
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.desk_state import KEY, Button, Do
from wego_desk.screens.flow_row import FlowRow

#: In this order whatever the verdict: each hand finds its button in the same place.
_ORDER: Final = (Do.CALL, Do.PRINT, Do.REPRINT, Do.UNDO, Do.FIND, Do.WALK_IN, Do.ADMIT, Do.OPEN)
_ICON: Final = {
    Do.CALL: "bell", Do.PRINT: "printer", Do.REPRINT: "reprint", Do.UNDO: "undo", Do.FIND: "search",
    Do.WALK_IN: "walk-in", Do.ADMIT: "edit", Do.OPEN: "open",
}  # fmt: skip
#: These keys belong to the window, which listens to them on every page.
OF_THE_WINDOW: Final = frozenset({Do.FIND, Do.WALK_IN})


class ActionRow(QWidget):
    """``show_actions`` is its input; ``chosen`` tells a `Do`, ``just_now_wanted`` the list behind (F12)."""

    chosen = Signal(object)
    just_now_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowRow(self)
        self._buttons = {do: self._made(do) for do in _ORDER}
        self._just_now = KeyButton(self)
        self._just_now.setTall(56)
        self._just_now.setKey("F12")
        self._just_now.clicked.connect(self.just_now_wanted)
        self._row.addWidget(self._just_now)
        self._hint = QLabel(self)
        self._hint.setProperty("px", 14)
        self._hint.setProperty("tone", "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._row.set_end(self._hint)

    def show_actions(self, actions: Iterable[Button], *, again: bool, hint: bool, just_now: bool) -> None:
        """``again``: admitting would be a second time. ``just_now``: the list is folded away, its key brings it."""
        offered = {action.do: action for action in actions}
        for do, button in self._buttons.items():
            action = offered.get(do)
            button.setVisible(action is not None)
            if action is not None:
                button.setText(words.admit_again() if again and do is Do.ADMIT else words.button(do))
                button.setVariant("primary" if action.primary else "plain")
                button.setIconName("lock" if action.least is not None else _ICON[do])
        self._just_now.setText(words.just_now())
        self._just_now.setVisible(just_now)
        self._hint.setText(words.hint())
        self._hint.setVisible(hint)
        self._row.invalidate()

    def button(self, do: Do) -> KeyButton:
        return self._buttons[do]

    def _made(self, do: Do) -> KeyButton:
        button = KeyButton(self)
        button.setTall(56)
        if do in OF_THE_WINDOW:
            button.setCap(KEY[do])
        else:
            button.setKey(KEY[do])
        button.clicked.connect(lambda: self.chosen.emit(do))
        self._row.addWidget(button)
        return button
