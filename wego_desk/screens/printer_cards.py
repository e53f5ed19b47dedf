"""The printers of this desk side by side: as many beside each other as there is room for."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from wego_desk.screens.badges_asked import KEY, BadgeDo
from wego_desk.screens.badges_state import BadgesState, PrinterCard
from wego_desk.screens.look import look_now
from wego_desk.screens.printer_card import PrinterCardView

#: A card needs so much for a title in 20 and two buttons.
_LEAST: Final = 340
_MOST_BESIDE: Final = 3


class PrinterCards(QWidget):
    """``paint_cards`` is its input. ``chosen``: a printer's name and a `BadgeDo`."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, PrinterCardView] = {}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)

    def paint_cards(self, state: BadgesState, taken: frozenset[str]) -> None:
        """``taken``: keys that other buttons of the page have; the rest go to the first card that needs a person."""
        names = [card.name for card in state.printers]
        for name in [name for name in self._cards if name not in names]:
            gone = self._cards.pop(name)
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
            self._columns = 0
        keys = _keys(state.printers, taken)
        for card in state.printers:
            view = self._cards.get(card.name) or self._made(card.name)
            view.show_card(card, keys[card.name], state.zone, may_act=state.may_act, busy=state.busy)
        self.setVisible(bool(names))
        self._arrange(names)

    def card(self, printer: str) -> PrinterCardView:
        """KeyError for a printer that has no card."""
        return self._cards[printer]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._columns = 0
            self._arrange(list(self._cards))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange(list(self._cards))

    def _arrange(self, names: list[str]) -> None:
        """Rows are filled evenly: four printers stand two by two."""
        if not names:
            return
        most = 1 if look_now().large else max(1, min(_MOST_BESIDE, (self.width() + 16) // (_LEAST + 16)))
        rows = -(-len(names) // most)
        columns = -(-len(names) // rows)
        if columns == self._columns and list(self._cards) == names and self._grid.count() == len(names):
            return
        self._columns = columns
        for at, name in enumerate(names):
            self._grid.addWidget(self._cards[name], at // columns, at % columns)
            self._cards[name].set_wide(columns == 1)
        for column in range(_MOST_BESIDE):
            self._grid.setColumnStretch(column, int(column < columns))

    def _made(self, name: str) -> PrinterCardView:
        view = PrinterCardView(self)
        view.chosen.connect(lambda do: self.chosen.emit(name, do))
        self._cards[name] = view
        self._columns = 0
        return view


def _keys(cards: Sequence[PrinterCard], taken: frozenset[str]) -> dict[str, dict[BadgeDo, str]]:
    """Printer -> what its buttons do -> their keys; of two with one key it is the primary one's."""
    used, keys = set(taken), {card.name: dict[BadgeDo, str]() for card in cards}
    offered = [(card, act) for card in cards for act in card.acts if act.do in KEY]
    for card, act in sorted(offered, key=lambda one: not one[1].primary):
        if KEY[act.do] not in used:
            keys[card.name][act.do] = KEY[act.do]
            used.add(KEY[act.do])
    return keys
