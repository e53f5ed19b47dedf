"""One conflict: what it is, what each desk did, and what a person says happened."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wego_desk.desk.conflicts import Conflict, SaidDifferently, Side
from wego_desk.screens import words_conflicts as words
from wego_desk.screens.conflicts_state import ConflictsState, key_of
from wego_desk.screens.controls import Card, KeyButton
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.look import look_now

_ANSWERS: Final = 4
_BESIDE: Final = 2


class SideCard(Card):
    """What one desk did: ``show_side`` is its input."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time, self.desk = label(self, 28, bold=True, wrap=False), label(self, 20)
        self._names = [label(self, 14, tone="muted", wrap=False) for _ in range(2)]
        self.operator, self.value = label(self), label(self, bold=True)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.time, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self.desk, 1, Qt.AlignmentFlag.AlignBaseline)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        for at, (name, shown) in enumerate(zip(self._names, (self.value, self.operator), strict=True)):
            grid.addWidget(name, at, 0)
            grid.addWidget(shown, at, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(grid)

    def show_side(self, side: Side, state: ConflictsState, *, with_value: bool) -> None:
        assert state.read is not None  # a side was read
        self.time.setText(words.side_time(side, state.read.now, state.zone))
        self.desk.setText(words.desk_name(side))
        for name, text in zip(self._names, (words.value_label(), words.operator_label()), strict=True):
            name.setText(text)
        self.operator.setText(side.operator)
        self.value.setText(words.value(side))
        self._names[0].setVisible(with_value)
        self.value.setVisible(with_value)
        self.setAccessibleName(words.spoken_side(side, state.read.now, state.zone))


class ConflictPanel(QWidget):
    """``paint_conflict`` is its input. ``reason_given``: words for the ledger; ``said``: which side is right."""

    reason_given = Signal(str)
    said = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = ""
        self._conflict: Conflict | None = None
        self.title, self.line = label(self, 28, bold=True), label(self, tone="muted")
        self.sides: list[SideCard] = []
        self._side_grid = QGridLayout()
        self._side_grid.setSpacing(16)
        self.question = label(self, 20, bold=True)
        self._choices, self._own = QWidget(self), QWidget(self)
        flow = FlowRow(self._choices, gap=12)
        self.answers = [self._answer(at, flow) for at in range(_ANSWERS)]
        self.field, self.settle = QLineEdit(self._own), KeyButton(self._own)
        self.not_allowed = SaidLine(self)
        self.promise = label(self, 14, tone="muted")
        self._place()

    def paint_conflict(self, conflict: Conflict, state: ConflictsState) -> None:
        """Another conflict empties the field; the same one keeps what was typed."""
        if key_of(conflict) != self._about:
            self.field.clear()
        self._about, self._conflict = key_of(conflict), conflict
        is_field = isinstance(conflict, SaidDifferently)
        self.title.setText(words.title(conflict))
        self.line.setText(words.explanation(conflict))
        self._paint_sides(conflict, state, with_value=is_field)
        self.question.setText(words.question(conflict))
        answers = words.answers(conflict)
        for at, button in enumerate(self.answers):
            button.setVisible(at < len(answers))
            button.setEnabled(state.may and not state.busy)
            if at < len(answers):
                button.setText(answers[at])
        self._own.setVisible(not is_field)
        self.field.setPlaceholderText(words.own_words())
        self.field.setAccessibleName(words.own_words())
        self.field.setEnabled(state.may)
        self.settle.setText(words.confirm())
        self._may_settle = state.may and not state.busy
        self._typed()
        self.not_allowed.say("" if state.may else words.ask_somebody(conflict), "already_in")
        self.promise.setText(words.promise(conflict))

    def _paint_sides(self, conflict: Conflict, state: ConflictsState, *, with_value: bool) -> None:
        while len(self.sides) < len(conflict.sides):
            self.sides.append(SideCard(self))
        beside = 1 if look_now().large else _BESIDE
        for at, card in enumerate(self.sides):
            card.setVisible(at < len(conflict.sides))
            self._side_grid.addWidget(card, at // beside, at % beside)
            if at < len(conflict.sides):
                card.show_side(conflict.sides[at], state, with_value=with_value)

    def _place(self) -> None:
        self.settle.setVariant("primary")
        self.settle.setIconName("check")
        self.settle.setKey("F10")
        self.settle.clicked.connect(self._own_words)
        self.field.returnPressed.connect(self._own_words)
        self.field.textChanged.connect(self._typed)
        self._may_settle = False
        own = QHBoxLayout(self._own)
        own.setContentsMargins(0, 0, 0, 0)
        own.setSpacing(16)
        own.addWidget(self.field, 1)
        own.addWidget(self.settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 24)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addWidget(self.line)
        column.addLayout(self._side_grid)
        column.addSpacing(8)
        for widget in (self.question, self._choices, self._own, self.not_allowed, self.promise):
            column.addWidget(widget)
        column.addStretch()

    def _answer(self, at: int, flow: FlowRow) -> KeyButton:
        button = KeyButton(self._choices)
        button.setKey(f"Ctrl {at + 1}")
        button.clicked.connect(lambda: self._answered(at))
        flow.addWidget(button)
        return button

    def _answered(self, at: int) -> None:
        if isinstance(self._conflict, SaidDifferently):
            self.said.emit(at)
        elif self._conflict is not None:
            self.reason_given.emit(words.answers(self._conflict)[at])

    def _typed(self) -> None:
        self.settle.setEnabled(self._may_settle and bool(self.field.text().strip()))

    def _own_words(self) -> None:
        if self.settle.isEnabled():
            self.reason_given.emit(self.field.text().strip())
