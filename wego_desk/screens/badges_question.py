"""What the page of badges asks in its foot: which printer, or how many badges were put in; never a box in front."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wego_desk.core.print_job import PrintReason
from wego_desk.desk.print_hold import MOST_LOADED
from wego_desk.screens import words_badges_acts as words
from wego_desk.screens.badges_asked import HowMany, Question, Where, Why
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.words_desk import print_reason

_MOST_CHOICES: Final = 6
_COUNT_WIDTH: Final = 160


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: its words, whether another duty is needed, whether it is the one to take."""

    text: str
    is_locked: bool = False
    is_primary: bool = False


class BadgesQuestion(QWidget):
    """``show_question`` is its input. ``printer_chosen``, ``reason_given`` (a `PrintReason`) and ``number_given`` are
    the answers, ``closed`` is none."""

    printer_chosen = Signal(str)
    reason_given = Signal(object)
    number_given = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Question | None = None
        self._answers: tuple[str | PrintReason, ...] = ()
        self._choice = [self._button(at) for at in range(_MOST_CHOICES)]
        self._save, self._back = KeyButton(self), KeyButton(self)
        self._count = QLineEdit(self)
        self._count.setValidator(QIntValidator(0, MOST_LOADED, self._count))
        self._count.setMaxLength(len(str(MOST_LOADED)))
        self._count.setMaximumWidth(_COUNT_WIDTH)
        self._count.textChanged.connect(lambda text: self._save.setEnabled(bool(text)))
        self._save.setVariant("primary")
        self._save.clicked.connect(self._give_number)
        self._back.setCap("Esc")
        self._back.clicked.connect(self.closed)
        self._choices = QWidget(self)
        self._flow = FlowRow(self._choices, gap=12)
        for button in self._choice:
            self._flow.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._choices, 100)
        for part in (self._count, self._save, self._back):
            row.addWidget(part)
            if isinstance(part, KeyButton):
                part.setTall(48)
        row.addStretch(1)

    def show_question(self, asked: Question | None, *, busy: bool) -> None:
        """A new question takes the focus; the same one keeps what was typed."""
        is_new, self._asked = asked is not None and asked != self._asked, asked
        self.setVisible(asked is not None)
        self._choices.setVisible(isinstance(asked, Where | Why))
        for part in (self._count, self._save):
            part.setVisible(isinstance(asked, HowMany))
        self._save.setKey("F10" if isinstance(asked, HowMany) else "")
        self._save.setText(words.save())
        self._save.setEnabled(not busy and bool(self._count.text()))
        self._back.setText(words.back())
        match asked:
            case Where(targets=targets):
                self._answers = tuple(target.printer for target in targets)
                best = [Choice(words.target(target), is_primary=not at) for at, target in enumerate(targets)]
                self._show_choices(best[:_MOST_CHOICES], busy)
            case Why(reasons=reasons, may=may):
                self._answers = reasons
                self._show_choices([Choice(print_reason(reason), reason not in may) for reason in reasons], busy)
            case HowMany(before=before) if is_new:
                self._count.setAccessibleName(words.question(asked))
                self._count.setText(str(before))
                self._count.setFocus(Qt.FocusReason.OtherFocusReason)
                self._count.selectAll()
            case _:
                pass
        if is_new and isinstance(asked, Where | Why):
            self._choice[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def choices(self) -> list[KeyButton]:
        """What can be chosen now."""
        return [button for button in self._choice if button.isVisibleTo(self)]

    @property
    def count(self) -> QLineEdit:
        return self._count

    @property
    def save(self) -> KeyButton:
        return self._save

    def _give_number(self) -> None:
        if self._count.hasAcceptableInput():
            self.number_given.emit(int(self._count.text()))

    def _show_choices(self, shown: Sequence[Choice], busy: bool) -> None:
        for at, button in enumerate(self._choice):
            button.setVisible(at < len(shown))
            if at < len(shown):
                button.setText(shown[at].text)
                button.setIconName("lock" if shown[at].is_locked else "")
                button.setVariant("primary" if shown[at].is_primary else "plain")
                button.setEnabled(not busy)
        self._flow.invalidate()

    def _chosen(self, at: int) -> None:
        answer = self._answers[at]
        if isinstance(answer, PrintReason):
            self.reason_given.emit(answer)
        else:
            self.printer_chosen.emit(answer)

    def _button(self, at: int) -> KeyButton:
        button = KeyButton(self)
        button.setTall(48)
        button.setKey(f"Ctrl {at + 1}")
        button.clicked.connect(lambda: self._chosen(at))
        return button
