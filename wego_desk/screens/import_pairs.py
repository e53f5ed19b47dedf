"""Probable duplicates side by side: one person or two, said by key or touch, and taken back the same way."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desk.core.delegate import DELEGATE_FIELDS
from wego_desk.desk.twins import Twins
from wego_desk.screens import words_import as words
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.fields_grid import FieldsGrid, Line
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.import_state import ImportState, Pair, Part, Verdict
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.list_and_detail import ListAndDetail
from wego_desk.screens.words_roster import field_name

_ORDER: Final = ("full_name", *(name for name in DELEGATE_FIELDS if name != "full_name"))
#: What tells two people apart only where it differs.
_UNSAID: Final = {"code", "status"}


class PairsPart(QWidget):
    """``paint(state)`` is its input. ``settled``: a `Pair` and the `Verdict` that a person gave."""

    settled = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.both = ListAndDetail(words.pair_row, lambda pair: pair.key, self)
        self.said = SaidLine(self)
        self.grid = FieldsGrid(self)
        self.buttons = QWidget(self)
        self.one, self.two, self.again = KeyButton(self), KeyButton(self), KeyButton(self)
        row = FlowRow(self.buttons, gap=12)
        for at, (button, verdict) in enumerate(
            ((self.one, Verdict.ONE), (self.two, Verdict.TWO), (self.again, Verdict.OPEN)), start=1
        ):
            button.setKey(f"Ctrl {at}")
            button.setTall(48)
            button.clicked.connect(lambda *_, said=verdict: self._settle(said))
            row.addWidget(button)
        self.what = label(self, 14, tone="muted")
        for part in (self.said, self.buttons, self.what, self.grid):
            self.both.column.addWidget(part)
        self.both.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.both)
        self.both.chosen.connect(self._show)
        self.both.entered.connect(lambda _: self.one.setFocus(Qt.FocusReason.OtherFocusReason))
        self.retranslate()

    def paint(self, state: ImportState) -> None:
        self.both.show_items(state.pairs, words.nothing(Part.TWINS))
        self._show(self.both.item)

    def retranslate(self) -> None:
        self.one.setText(words.said(Verdict.ONE))
        self.two.setText(words.said(Verdict.TWO))
        self.again.setText(self.tr("Ask again"))
        self.both.list.setAccessibleName(words.title(Part.TWINS))

    def _show(self, pair: Pair | None) -> None:
        if pair is None:
            return
        twins = pair.twins
        open_ = pair.said is Verdict.OPEN
        self.said.say(
            words.shared(twins.why) if open_ else words.said(pair.said), "already_in" if open_ else "admitted"
        )
        self.one.setVisible(pair.said is not Verdict.ONE)
        self.two.setVisible(pair.said is not Verdict.TWO)
        self.again.setVisible(not open_)
        self.what.setText(words.one_person(pair))
        there = {*twins.one.fields, *twins.other.fields} - _UNSAID
        names = sorted(there | set(twins.differ), key=lambda name: (name not in twins.differ, _ORDER.index(name)))
        lines = [_line(name, twins) for name in names]
        self.grid.show_lines(("", words.side(twins.one), words.side(twins.other)), lines)

    def _settle(self, said: Verdict) -> None:
        pair = self.both.item
        if pair is None:
            return
        self.settled.emit(pair, said)
        if said is not Verdict.OPEN:
            self.both.choose_next()


def _line(name: str, twins: Twins) -> Line:
    values = tuple(words.value(name, side.fields.get(name, "")) for side in (twins.one, twins.other))
    return Line(field_name(name), values, strong=name in twins.differ)
