"""What the page of badges asks in its foot: which printer, or how many badges were put in; never a box in front."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wego_desk.desk.print_hold import MOST_LOADED
from wego_desk.screens import words_badges as words
from wego_desk.screens.badges_state import HowMany, Question, Where
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.flow_row import FlowRow

_MOST_TARGETS: Final = 6
_COUNT_WIDTH: Final = 160


class BadgesQuestion(QWidget):
    """``show_question`` is its input. ``printer_chosen`` and ``number_given`` are the answers, ``closed`` is none."""

    printer_chosen = Signal(str)
    number_given = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Question | None = None
        self._printers: tuple[str, ...] = ()
        self._targets = [self._target(at) for at in range(_MOST_TARGETS)]
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
        for button in self._targets:
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
        self._choices.setVisible(isinstance(asked, Where))
        for part in (self._count, self._save):
            part.setVisible(isinstance(asked, HowMany))
        self._save.setKey("F10" if isinstance(asked, HowMany) else "")
        self._save.setText(words.save())
        self._save.setEnabled(not busy and bool(self._count.text()))
        self._back.setText(words.back())
        match asked:
            case Where(targets=targets):
                self._show_targets(asked, busy)
                if is_new and targets:
                    self._targets[0].setFocus(Qt.FocusReason.OtherFocusReason)
            case HowMany(before=before) if is_new:
                self._count.setAccessibleName(words.question(asked))
                self._count.setText(str(before))
                self._count.setFocus(Qt.FocusReason.OtherFocusReason)
                self._count.selectAll()
            case _:
                pass

    def targets(self) -> list[KeyButton]:
        """The printers that can be chosen now."""
        return [button for button in self._targets if button.isVisibleTo(self)]

    @property
    def count(self) -> QLineEdit:
        return self._count

    @property
    def save(self) -> KeyButton:
        return self._save

    def _give_number(self) -> None:
        if self._count.hasAcceptableInput():
            self.number_given.emit(int(self._count.text()))

    def _show_targets(self, asked: Where, busy: bool) -> None:
        shown = asked.targets[:_MOST_TARGETS]
        self._printers = tuple(target.printer for target in shown)
        for at, button in enumerate(self._targets):
            button.setVisible(at < len(shown))
            if at < len(shown):
                button.setText(words.target(shown[at]))
                button.setVariant("plain" if at else "primary")
                button.setEnabled(not busy)
        self._flow.invalidate()

    def _target(self, at: int) -> KeyButton:
        button = KeyButton(self)
        button.setTall(48)
        button.setKey(f"Ctrl {at + 1}")
        button.clicked.connect(lambda: self.printer_chosen.emit(self._printers[at]))
        return button
