"""A question in the card's own place: quick answers by key or touch, or one's own words; never a box in front."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wego_desk.core.print_job import PrintReason
from wego_desk.screens import words_desk as words
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.desk_state import AdmitReason, Ask, ReprintReason, UndoReason, WhoMay
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.look import look_now

_MOST = 4


class ReasonPanel(QWidget):
    """``show_ask`` is its input. ``reason_given``: words for the ledger; ``print_wanted``: a `PrintReason`."""

    reason_given = Signal(str)
    print_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask: Ask | None = None
        self._answers: tuple[str | PrintReason, ...] = ()
        self._title, self._line = QLabel(self), QLabel(self)
        self._title.setProperty("px", 20)
        self._title.setProperty("bold", True)
        self._line.setProperty("tone", "muted")
        for label in (self._title, self._line):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._choices = QWidget(self)
        flow = FlowRow(self._choices, gap=12)
        self._buttons = [self._choice(at, flow) for at in range(_MOST)]
        self._own = QWidget(self)
        self._field, self._confirm, self._back = QLineEdit(self), KeyButton(self), KeyButton(self)
        self._confirm.setVariant("primary")
        self._confirm.setKey("F10")
        self._back.setKey("Esc")
        self._field.returnPressed.connect(self._own_words)
        self._confirm.clicked.connect(self._own_words)
        self._back.clicked.connect(self.closed)
        self._field.textChanged.connect(lambda text: self._confirm.setEnabled(bool(text.strip())))
        own = QHBoxLayout(self._own)
        own.setContentsMargins(0, 0, 0, 0)
        own.setSpacing(12)
        own.addWidget(self._field, 1)
        own.addWidget(self._confirm)
        own.addWidget(self._back)
        own.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addWidget(self._choices)
        column.addWidget(self._own)

    def show_ask(self, ask: Ask | None) -> None:
        """A new question empties the field; the same one keeps what was typed."""
        self.setVisible(ask is not None)
        if ask is None:
            self._ask = None
            return
        is_new, self._ask = ask != self._ask, ask
        if is_new:
            self._field.clear()
            self._confirm.setEnabled(False)
        title, line = words.question(ask)
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line) and not (look_now().large and not isinstance(ask, WhoMay)))
        self._answers = _answers(ask)
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(self._answers))
            if at < len(self._answers):
                answer = self._answers[at]
                button.setText(words.print_reason(answer) if isinstance(answer, PrintReason) else answer)
        self._choices.setVisible(bool(self._answers))
        takes_words = isinstance(ask, UndoReason | AdmitReason)
        self._field.setVisible(takes_words)
        self._confirm.setVisible(takes_words)
        self._field.setPlaceholderText(words.other_reason())
        self._field.setAccessibleName(words.other_reason())
        self._confirm.setText(words.confirm(ask))
        self._back.setText(words.back())
        if is_new:
            first = self._field if takes_words else self._buttons[0] if self._answers else self._back
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choice(self, at: int, flow: FlowRow) -> KeyButton:
        button = KeyButton(self._choices)
        button.setTall(48)
        button.setKey(f"Ctrl {at + 1}")
        button.clicked.connect(lambda: self._chosen(at))
        flow.addWidget(button)
        return button

    def _chosen(self, at: int) -> None:
        answer = self._answers[at]
        if isinstance(answer, PrintReason):
            self.print_wanted.emit(answer)
        else:
            self.reason_given.emit(answer)

    def _own_words(self) -> None:
        if text := self._field.text().strip():
            self.reason_given.emit(text)


def _answers(ask: Ask) -> tuple[str | PrintReason, ...]:
    match ask:
        case UndoReason():
            return words.undo_reasons()
        case AdmitReason(verdict=verdict):
            return words.admit_reasons(verdict)
        case ReprintReason(may=may):
            return may
        case WhoMay():
            return ()
