"""The questions of the desk's card: why it is undone, admitted all the same, printed again; or who may."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wego_desk.core.print_job import PrintReason
from wego_desk.screens import words_desk as words
from wego_desk.screens.desk_state import AdmitReason, Ask, ReprintReason, UndoReason, WhoMay
from wego_desk.screens.question_panel import Answer, Question, QuestionPanel


class ReasonPanel(QuestionPanel):
    """``show_ask`` is its input. ``reason_given``: words for the ledger; ``print_wanted``: a `PrintReason`."""

    reason_given = Signal(str)
    print_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask: Ask | None = None
        self.answered.connect(self._answered)
        self.words_given.connect(self.reason_given)

    def show_ask(self, ask: Ask | None) -> None:
        """A new question empties the field; the same one keeps what was typed."""
        self._ask = ask
        self.show_question(None if ask is None else _question(ask), ask)

    def _answered(self, key: str) -> None:
        if isinstance(self._ask, ReprintReason):
            self.print_wanted.emit(PrintReason(key))
        else:
            self.reason_given.emit(key)


def _question(ask: Ask) -> Question:
    title, line = words.question(ask)
    takes_words = isinstance(ask, UndoReason | AdmitReason)
    return Question(
        title, line, _answers(ask), own_words=words.other_reason() if takes_words else "",
        confirm=words.confirm(ask), back=words.back(), needed=isinstance(ask, WhoMay),
    )  # fmt: skip


def _answers(ask: Ask) -> tuple[Answer, ...]:
    match ask:
        case UndoReason():
            return tuple(Answer(reason, reason) for reason in words.undo_reasons())
        case AdmitReason(verdict=verdict):
            return tuple(Answer(reason, reason) for reason in words.admit_reasons(verdict))
        case ReprintReason(may=may):
            return tuple(Answer(reason.value, words.print_reason(reason)) for reason in may)
        case WhoMay():
            return ()
