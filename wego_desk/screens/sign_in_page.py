"""Who works at this desk: a list of operators, six cells for a PIN, and a scanner that lets them in at any time."""

from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from wego_desk.forms.ui_sign_in import Ui_SignInPage
from wego_desk.screens import words_sign_in as words
from wego_desk.screens.announcing import announce
from wego_desk.screens.controls import Row, RowDelegate
from wego_desk.screens.look import look_now
from wego_desk.screens.rows_model import KeyedRow, RowsModel
from wego_desk.screens.sign_in_state import Person, SignInState
from wego_desk.screens.window_words import duty

#: Keys that move in the list while digits are typed: the cursor stays in the cells.
_LIST_KEYS: Final = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)
#: What a sentence needs of a person, as on lamps.
_SHAPE_OF_FAMILY: Final = {"already_in": "hands", "refused": "stopped", "unknown": "waits"}


class SignInPage(QWidget):
    """``paint(state)`` is its only input. ``chosen`` an operator's id, ``entered`` six digits or nothing, ``left``."""

    chosen = Signal(str)
    entered = Signal(str)
    left = Signal()

    def __init__(self, state: SignInState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SignInPage()
        self.ui.setupUi(self)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state = SignInState()
        self._rows = RowsModel(self)
        self.ui.people.setModel(self._rows)
        self.ui.people.setItemDelegate(RowDelegate(self.ui.people, height=64))
        self.ui.people.selectionModel().currentChanged.connect(self._moved)
        self.ui.people.activated.connect(lambda _: self._take_focus())
        self.ui.people.clicked.connect(lambda _: self._take_focus())
        self.ui.pin.complete.connect(self.entered)
        self.ui.pin.installEventFilter(self)
        self.ui.enter.clicked.connect(lambda: self.entered.emit(""))
        self.ui.back.clicked.connect(self.left)
        self._fit()
        self.paint(state)

    def paint(self, state: SignInState) -> None:
        before, self._state = self._state, state
        title, subtitle = words.title(state)
        self.ui.title.setText(title)
        self.ui.subtitle.setText(subtitle)
        self._rows.show([KeyedRow(person.id, _row(person, state.working)) for person in state.people])
        self._select(state.chosen)
        self._paint_person()
        self._paint_said(new=state.tries != before.tries)
        self.ui.back.setVisible(bool(state.working))
        if self.isVisible() and state.chosen != before.chosen:
            self.ui.pin.clear()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.paint(self._state)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.ui.pin.clear()
        self._take_focus()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self._take_focus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.ui.pin and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _LIST_KEYS:
                self.ui.people.keyPressEvent(event)
                return True
            if event.text().isalpha() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
                self.ui.people.keyboardSearch(event.text())
                return True
        return False

    def _take_focus(self) -> None:
        person = self._state.person
        target = self.ui.pin if person is None or person.asked else self.ui.enter
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        key = self._rows.key_at(now)
        if key and key != self._state.chosen:
            self.chosen.emit(key)

    def _select(self, key: str) -> None:
        index = self._rows.index_of(key)
        if index != self.ui.people.currentIndex():
            self.ui.people.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Current
            )

    def _paint_person(self) -> None:
        person, busy = self._state.person, self._state.busy
        asked = person is not None and person.asked
        self.ui.name.setText(person.name if person else "")
        self.ui.duty.setText(duty(person.duty) if person else "")
        self.ui.how.setText(words.how(person) if person else "")
        focused = self.ui.pin.hasFocus() or self.ui.enter.hasFocus()
        self.ui.pin.setVisible(asked)
        self.ui.enter.setVisible(person is not None and not asked)
        self.ui.pin.setReadOnly(busy)
        self.ui.enter.setEnabled(not busy)
        if focused:
            self._take_focus()

    def _paint_said(self, *, new: bool) -> None:
        said = self._state.said
        family, sentence = words.says(said) if said is not None else ("unknown", "")
        self.ui.mark.setVisible(bool(sentence))
        self.ui.mark.set_shape(_SHAPE_OF_FAMILY[family], family)
        self.ui.says.setText(sentence)
        if self.ui.says.property("tone") != family:
            self.ui.says.setProperty("tone", family)
            self.ui.says.style().unpolish(self.ui.says)
            self.ui.says.style().polish(self.ui.says)
        if new and sentence:
            announce(self.ui.says, sentence)

    def _fit(self) -> None:
        large = look_now().large
        self.ui.logo.setVisible(not large)
        self.ui.subtitle.setVisible(not large)
        self.ui.duty.setVisible(not large)
        self.ui.title.setProperty("px", 28 if large else 44)
        self.ui.name.set_steps(*((28, 20) if large else (44, 28)))
        side, edge = (24, 24) if large else (56, 40)
        self.ui.column.setContentsMargins(side, edge, side, 24 if large else 32)
        self.ui.pinColumn.setContentsMargins(*((24,) * 4 if large else (32,) * 4))


def _row(person: Person, working: str) -> Row:
    """Who works here now is marked as the well lamp is, so that nobody signs in twice."""
    here = person.id == working
    return Row(person.name, words.second_line(person, here), "well" if here else "ring", "admitted")
