"""A column of choices of which one holds; what can be chosen may change while the page is shown."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from wego_desk.screens.controls.choice_card import ChoiceCard
from wego_desk.screens.controls.tab_stop import stand_after, stop_at_chosen


@dataclass(frozen=True, slots=True)
class Choice:
    """``key`` names it to the program."""

    key: str
    title: str
    second: str = ""


class Choices(QWidget):
    """``picked`` tells the key of what a person chose; ``show`` sets all without telling. In ``columns`` beside each
    other where there is room."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, columns: int = 1) -> None:
        super().__init__(parent)
        self._columns = columns
        self._cards: dict[str, ChoiceCard] = {}
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for at in range(columns):
            self._grid.setColumnStretch(at, 1)  # columns of one width, however long the words in them are
        self._group.buttonClicked.connect(self._clicked)

    def show_choices(self, choices: Sequence[Choice], chosen: str) -> None:
        """A choice that stays keeps its card, so the focus stays too."""
        wanted = [choice.key for choice in choices]
        for key in [key for key in self._cards if key not in wanted]:
            card = self._cards.pop(key)
            self._group.removeButton(card)
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        for at, choice in enumerate(choices):
            card = self._cards.get(choice.key) or self._made(choice.key)
            self._grid.addWidget(card, at // self._columns, at % self._columns)
            card.show_words(choice.title, choice.second)
            card.setChecked(choice.key == chosen)
        stop_at_chosen(self._cards[key] for key in wanted)

    def card(self, key: str) -> ChoiceCard:
        """KeyError for what is not to choose."""
        return self._cards[key]

    def _made(self, key: str) -> ChoiceCard:
        card = ChoiceCard(self)
        stand_after(next(reversed(self._cards.values()), None), card)
        self._cards[key] = card
        self._group.addButton(card)
        return card

    def _clicked(self, card: object) -> None:
        self.picked.emit(next(key for key, known in self._cards.items() if known is card))
