"""One operator as a part of Set-up: their duty and whom they ask, their PIN, their own code, and leaving."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wego_desk.core.duties import Duty
from wego_desk.screens import words_operators as words
from wego_desk.screens.choices import Choice, Choices
from wego_desk.screens.controls import KeyButton, NameLabel
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.operators_state import OperatorsState, Worker
from wego_desk.screens.window_words import duty
from wego_desk.screens.words_world import who_may


class OperatorDetail(QWidget):
    """``paint(state)`` is its input. ``duty_chosen`` a `Duty`; the others are what a person wants."""

    duty_chosen = Signal(object)
    pin_wanted = Signal()
    clearing_wanted = Signal()
    code_wanted = Signal()
    code_end_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, state: OperatorsState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.name = NameLabel(self)
        self.name.set_steps(28, 20)
        self.who_may = SaidLine(self)
        self.duty_title, self.pin_title, self.code_title = (label(self, 14, bold=True) for _ in range(3))
        self.duties = Choices(self, columns=2)
        self.limits = [label(self, 14, tone="muted") for _ in Duty]
        self.pin_says, self.code_says = label(self, 14, tone="muted"), label(self, 14, tone="muted")
        self.pin, self.clear = KeyButton(self), KeyButton(self)
        self.code, self.end_code = KeyButton(self), KeyButton(self)
        self.remove, self.no_removal = KeyButton(self), label(self, 14, tone="muted")
        self._connect()
        self._place()
        self.retranslate()

    def paint(self, state: OperatorsState) -> None:
        self._state = state
        person = state.person
        self.setVisible(person is not None)
        if person is None:
            return
        may = state.may_change
        self.name.setText(person.name)
        self.who_may.say(
            "" if state.least is None else who_may(state.least, state.able.get(state.least, ())), "unknown"
        )
        self.duties.show_choices([Choice(d.name, duty(d), words.may(d)) for d in Duty], person.duty.name)
        self.duties.setEnabled(may)
        said = words.limits(person.duty, state.able)
        for line, sentence in zip(self.limits, (*said, *[""] * (len(self.limits) - len(said))), strict=True):
            line.setText(sentence)
            line.setVisible(bool(sentence))
        self._paint_proofs(state, person)
        self.remove.setEnabled(may and not state.is_own)
        self.no_removal.setText(words.no_removal(state) if may else "")

    def retranslate(self) -> None:
        self.duty_title.setText(self.tr("Duty"))
        self.pin_title.setText(self.tr("PIN"))
        self.code_title.setText(self.tr("Own code"))
        self.clear.setText(self.tr("Take it away"))
        self.end_code.setText(self.tr("End it"))
        self.remove.setText(self.tr("Works here no more"))
        self.paint(self._state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _paint_proofs(self, state: OperatorsState, person: Worker) -> None:
        may = state.may_change
        self.pin_says.setText(words.pin(person))
        self.pin.setText(self.tr("Another PIN") if person.has_pin else self.tr("Set a PIN"))
        self.pin.setEnabled(may or state.is_own)
        self.clear.setVisible(person.has_pin)
        self.clear.setEnabled(may or state.is_own)
        self.code_says.setText(words.code(person))
        self.code.setText(self.tr("Another code") if person.has_code else self.tr("Make a code"))
        self.code.setEnabled(may)
        self.end_code.setVisible(person.has_code)
        self.end_code.setEnabled(may)

    def _connect(self) -> None:
        self.duties.picked.connect(lambda key: self.duty_chosen.emit(Duty[key]))
        for button, key, wanted in (
            (self.pin, "Ctrl P", self.pin_wanted), (self.clear, "", self.clearing_wanted),
            (self.code, "Ctrl K", self.code_wanted), (self.end_code, "", self.code_end_wanted),
            (self.remove, "Ctrl Delete", self.removal_wanted),
        ):  # fmt: skip
            button.setTall(40)
            button.setKey(key)
            button.clicked.connect(wanted)
        for button in (self.clear, self.end_code):
            button.setVariant("quiet")

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addWidget(self.who_may)
        column.addWidget(self.duty_title)
        column.addWidget(self.duties)
        for line in self.limits:
            column.addWidget(line)
        for title, says, buttons in (
            (self.pin_title, self.pin_says, (self.pin, self.clear)),
            (self.code_title, self.code_says, (self.code, self.end_code)),
        ):
            column.addSpacing(12)
            told = QVBoxLayout()
            told.setSpacing(0)
            told.addWidget(title)
            told.addWidget(says)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addLayout(told, 1)
            for button in reversed(buttons):
                row.addWidget(button)
            column.addLayout(row)
        column.addSpacing(16)
        leaving = QHBoxLayout()
        leaving.setSpacing(12)
        leaving.addWidget(self.remove)
        leaving.addWidget(self.no_removal, 1)
        column.addLayout(leaving)
        column.addStretch()
