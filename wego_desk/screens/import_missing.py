"""Who is no longer in a list that brought them: they stay, unless somebody marks them and says why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wego_desk.core.delegate import Delegate
from wego_desk.screens import words_import as words
from wego_desk.screens.controls import KeyButton, Row
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.import_state import ImportState, Part
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.list_and_detail import ListAndDetail
from wego_desk.screens.words_card import whence


class MissingPart(QWidget):
    """``paint(state)`` is its input. ``marked``: the ids of all who are to be cancelled; ``reason_typed``."""

    marked = Signal(object)
    reason_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gone: frozenset[str] = frozenset()
        self._people: tuple[Delegate, ...] = ()
        self.both = ListAndDetail(self._row, lambda delegate: delegate.id, self)
        self.said = SaidLine(self)
        self.toggle, self.everyone, self.nobody = KeyButton(self), KeyButton(self), KeyButton(self)
        buttons = QWidget(self)
        row = FlowRow(buttons, gap=12)
        for at, button in enumerate((self.toggle, self.everyone, self.nobody), start=1):
            button.setKey(f"Ctrl {at}")
            button.setTall(48)
            row.addWidget(button)
        self.asked = label(self, 14, bold=True)
        self.reason = QLineEdit(self)
        self.asked.setBuddy(self.reason)
        for part in (self.said, buttons, self.asked, self.reason):
            self.both.column.addWidget(part)
        self.both.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.both)
        self.both.chosen.connect(lambda _: self._say())
        self.both.entered.connect(self._toggle)
        self.toggle.clicked.connect(lambda: self._toggle(self.both.item))
        self.everyone.clicked.connect(self._mark_all)
        self.nobody.clicked.connect(lambda: self.marked.emit(frozenset()))
        self.reason.textEdited.connect(self.reason_typed)
        self.retranslate()

    def paint(self, state: ImportState) -> None:
        self._gone = state.gone
        self._people = () if state.opened is None else state.opened.foreseen.vanished
        self.both.show_items(self._people, words.nothing(Part.MISSING))
        if self.reason.text() != state.reason:
            self.reason.setText(state.reason)
        self._say()

    def retranslate(self) -> None:
        self.everyone.setText(self.tr("Cancel all of them"))
        self.nobody.setText(self.tr("Leave all of them"))
        self.asked.setText(self.tr("Why they are cancelled"))
        self.reason.setAccessibleName(self.tr("Why they are cancelled"))
        self.both.list.setAccessibleName(words.title(Part.MISSING))
        self._say()

    def take_focus(self) -> None:
        """Where the reason belongs."""
        self.reason.setFocus()

    def _mark_all(self) -> None:
        self.marked.emit(frozenset(person.id for person in self._people))

    def _say(self) -> None:
        person = self.both.item
        marked = person is not None and person.id in self._gone
        self.toggle.setText(self.tr("Leave this person") if marked else self.tr("Cancel this person"))
        self.said.say(words.missing(len(self._gone)), "already_in" if self._gone else "unknown")
        for part in (self.asked, self.reason):
            part.setVisible(bool(self._gone))

    def _toggle(self, person: Delegate | None) -> None:
        if person is not None:
            self.marked.emit(self._gone ^ {person.id})

    def _row(self, delegate: Delegate) -> Row:
        gone = delegate.id in self._gone
        name = delegate.native_name or delegate.full_name
        return Row(
            name, whence(delegate), "stopped" if gone else "ring", "refused" if gone else "unknown",
            latin=delegate.latin_name if delegate.native_name else "",
            end=self.tr("Will be cancelled") if gone else self.tr("Stays"), end_bold=gone,
        )  # fmt: skip
