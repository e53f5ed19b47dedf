"""What Set-up asks about an operator, in the place of the choices: a name, a PIN, a yes, or a code to be taken away."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from wego_desk.core.credential import in_fours
from wego_desk.core.duties import Duty
from wego_desk.screens import words_operators as words
from wego_desk.screens.choices import Choice, Choices
from wego_desk.screens.code_view import CodeView
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.controls.pin_field import PinField
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.labels import label
from wego_desk.screens.look import look_now
from wego_desk.screens.operators_state import Ask, AskNewcomer, AskPin, AskRemoval, NewCode, OperatorsState
from wego_desk.screens.window_words import duty


class OperatorAsk(QWidget):
    """``paint(state)`` is its input. ``named`` a name and a `Duty`; ``pin_typed`` six digits; ``paper_wanted`` a
    folder for the PDF, ``""`` for the printer; ``removal_confirmed``; ``closed``."""

    named = Signal(str, object)
    pin_typed = Signal(str)
    paper_wanted = Signal(str)
    removal_confirmed = Signal()
    closed = Signal()

    def __init__(self, state: OperatorsState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._asked: Ask | None = None
        self._duty = Duty.STAFF
        self.title, self.line = label(self, 20, bold=True), label(self, tone="muted")
        self.name_title, self.duty_title = label(self, 14, bold=True), label(self, 14, bold=True)
        self.name, self.duties, self.pin = QLineEdit(self), Choices(self, columns=2), PinField(self)
        self.code, self.letters = CodeView(self), label(self, 20, bold=True, wrap=False)
        self.confirm, self.keep, self.back = KeyButton(self), KeyButton(self), KeyButton(self)
        self._build()
        self.retranslate()

    def paint(self, state: OperatorsState) -> None:
        self._state = state
        ask, name = state.ask, state.person.name if state.person is not None else ""
        self.setVisible(ask is not None)
        if ask is None:
            self._asked = None
            self.code.show_code("", "")
            self.letters.setText("")
            return
        is_new, self._asked = ask != self._asked, ask
        title, line = words.question(ask, name)
        self.title.setText(title)
        self.line.setText(line)
        for widget in (self.name_title, self.name, self.duty_title, self.duties):
            widget.setVisible(isinstance(ask, AskNewcomer))
        self.pin.setVisible(isinstance(ask, AskPin))
        self.pin.setReadOnly(state.busy)
        self.pin.setAccessibleName(title)
        self._paint_code(ask, title)
        self._paint_buttons(ask, state.busy)
        if is_new:
            self._begin(ask)

    def retranslate(self) -> None:
        self.name_title.setText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("As they write it"))
        self.duty_title.setText(self.tr("Duty"))
        self.keep.setText(self.tr("Keep as PDF"))
        self._choose_duty(self._duty.name)
        self.paint(self._state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()

    def choose_folder(self) -> None:
        """Let a person look for where the PDF shall lie."""
        dialog = QFileDialog(self, self.tr("The folder for the PDF"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.paper_wanted)
        dialog.open()

    def _paint_code(self, ask: Ask, title: str) -> None:
        code = ask.code if isinstance(ask, NewCode) else ""
        self.code.show_code(code, title)
        self.code.setVisible(bool(code))
        self.letters.setText(in_fours(code))
        self.letters.setVisible(bool(code))

    def _paint_buttons(self, ask: Ask, busy: bool) -> None:
        confirm, key, back = "", "F10", self.tr("Back")
        match ask:
            case AskNewcomer():
                confirm = self.tr("Add")
            case AskRemoval():
                confirm = self.tr("Works here no more")
            case NewCode():
                confirm, key, back = self.tr("Print"), "F6", self.tr("Done")
            case AskPin():
                pass
        self.confirm.setVisible(bool(confirm))
        self.confirm.setText(confirm)
        if self.confirm.key() != key:
            self.confirm.setKey(key)
        self.confirm.setEnabled(not busy and (not isinstance(ask, AskNewcomer) or bool(self.name.text().strip())))
        self.keep.setVisible(isinstance(ask, NewCode))
        self.keep.setEnabled(not busy)
        self.back.setText(back)

    def _begin(self, ask: Ask) -> None:
        """A new question: its field is empty and has the focus."""
        self.pin.clear()
        match ask:
            case AskNewcomer():
                self.name.clear()
                self._choose_duty(Duty.STAFF.name)
                self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            case AskPin():
                self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
            case AskRemoval():
                self.back.setFocus(Qt.FocusReason.OtherFocusReason)
            case NewCode():
                self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_duty(self, key: str) -> None:
        self._duty = Duty[key]
        self.duties.show_choices([Choice(d.name, duty(d), words.may(d)) for d in Duty], key)

    def _confirmed(self) -> None:
        match self._asked:
            case AskNewcomer():
                if name := self.name.text().strip():
                    self.named.emit(name, self._duty)
            case AskRemoval():
                self.removal_confirmed.emit()
            case NewCode():
                self.paper_wanted.emit("")
            case _:
                pass

    def _fit(self) -> None:
        self.name.setMaximumWidth(look_now().px(16) * 35)

    def _build(self) -> None:
        self.confirm.setVariant("primary")
        self.keep.setKey("Ctrl S")
        self.back.setKey("Esc")
        self.name.textChanged.connect(lambda text: self.confirm.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(self._confirmed)
        self.duties.picked.connect(self._choose_duty)
        self.pin.complete.connect(self.pin_typed)
        self.confirm.clicked.connect(self._confirmed)
        self.keep.clicked.connect(self.choose_folder)
        self.back.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.title, self.line, self.name_title, self.name, self.duty_title, self.duties):
            column.addWidget(widget)
        column.addSpacing(8)
        for shown in (self.pin, self.code, self.letters):
            column.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(8)
        row = QWidget(self)
        flow = FlowRow(row, gap=12)
        for button in (self.confirm, self.keep, self.back):
            flow.addWidget(button)
        column.addWidget(row)
        column.addStretch()
        self._fit()
