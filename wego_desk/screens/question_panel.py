"""A question in a card's own place: quick answers by key or touch, or one's own words; never a box in front."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wego_desk.screens.controls import KeyButton
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.labels import label
from wego_desk.screens.look import look_now

_MOST = 4


@dataclass(frozen=True, slots=True)
class Answer:
    """``key`` names it to the program; ``primary``: the one that is meant to be next."""

    key: str
    text: str
    primary: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """``own_words``: what the field for them is called, ``""`` for none; ``confirm`` stands on its button.

    ``needed``: the line below the title is not left out where text is large.
    """

    title: str
    line: str = ""
    answers: tuple[Answer, ...] = ()
    own_words: str = ""
    confirm: str = ""
    back: str = ""
    needed: bool = False


class QuestionPanel(QWidget):
    """``show_question`` is its input. ``answered``: the key of an answer; ``words_given``; ``closed``: Esc."""

    answered = Signal(str)
    words_given = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about: object = None
        self._question: Question | None = None
        self._before: QWidget | None = None
        self._title, self._line = label(self, 20, bold=True), label(self, tone="muted")
        self._choices, self._own = QWidget(self), QWidget(self)
        flow = FlowRow(self._choices, gap=12)
        self._buttons = [self._choice(at, flow) for at in range(_MOST)]
        self._field, self._confirm, self._back = QLineEdit(self._own), KeyButton(self._own), KeyButton(self._choices)
        flow.addWidget(self._back)
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
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self._line, self._choices, self._own):
            column.addWidget(widget)

    def show_question(self, question: Question | None, about: object) -> None:
        """``about``: what is asked, as a value: another one empties the field, the same one keeps what was typed."""
        if question is None and self._question is not None:
            self._give_focus_back()
        self.setVisible(question is not None)
        is_new = question is not None and about != self._about
        self._about, self._question = about if question is not None else None, question
        if question is None:
            return
        if is_new:
            self._field.clear()
            self._confirm.setEnabled(False)
        self._column.setSpacing(6 if look_now().large else 12)
        self._title.setText(question.title)
        self._line.setText(question.line)
        self._line.setVisible(bool(question.line) and (question.needed or not look_now().large))
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(question.answers))
            if at < len(question.answers):
                button.setText(question.answers[at].text)
                button.setVariant("primary" if question.answers[at].primary else "plain")
        self._own.setVisible(bool(question.own_words))
        self._field.setPlaceholderText(question.own_words)
        self._field.setAccessibleName(question.own_words)
        self._confirm.setText(question.confirm)
        self._back.setText(question.back)
        if is_new:
            if not self._has_focus():
                self._remember(self.window().focusWidget())
            self.take_focus()

    def take_focus(self) -> None:
        question = self._question
        if question is not None:
            first = self._field if question.own_words else self._buttons[0] if question.answers else self._back
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember(self, before: QWidget | None) -> None:
        self._before = before
        if before is not None:
            before.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._before = None

    def _give_focus_back(self) -> None:
        """To what had it before the question; Qt would give it to whatever comes next, far away."""
        before, self._before = self._before, None
        if before is not None:
            before.destroyed.disconnect(self._forget)
            if self._has_focus() and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_focus(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _choice(self, at: int, flow: FlowRow) -> KeyButton:
        button = KeyButton(self._choices)
        button.setTall(48)
        button.setKey(f"Ctrl {at + 1}")
        button.clicked.connect(lambda: self._chosen(at))
        flow.addWidget(button)
        return button

    def _chosen(self, at: int) -> None:
        if self._question is not None:
            self.answered.emit(self._question.answers[at].key)

    def _own_words(self) -> None:
        if text := self._field.text().strip():
            self.words_given.emit(text)
