"""The page for a walk-in: the form, beside it who may be on the roster already, then the code and the badge's way."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from wego_desk.forms.ui_walk_in import Ui_WalkInPage
from wego_desk.screens import people_words, words_card
from wego_desk.screens import words_walk_in as words
from wego_desk.screens.announcing import announce
from wego_desk.screens.badge_line import BadgeLine
from wego_desk.screens.controls import RowDelegate
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.labels import SaidLine, in_page_direction
from wego_desk.screens.look import look_now
from wego_desk.screens.person_form import Form
from wego_desk.screens.person_name import PersonName
from wego_desk.screens.question_panel import QuestionPanel
from wego_desk.screens.role_picker import show_roles
from wego_desk.screens.rows_model import KeyedRow, RowsModel
from wego_desk.screens.walk_in_state import Filling, Registered, WalkInState
from wego_desk.screens.window_state import Heading

#: Narrower than this, the form and the list take turns.
_ROOM_FOR_BOTH: Final = 1080
#: Whole pixels a module (12 and 8): as large as a telephone likes it.
_PICTURE, _SMALL_PICTURE = 348, 232


class WalkInPage(QWidget):
    """``paint(state)`` is its only input.

    Signals: ``typed`` a `Form`; ``admit_chosen`` and ``prints_chosen``; ``register_wanted``; ``person_wanted`` an id of
    the list, or of who was registered; ``clear_wanted``, and ``cleared`` when that is meant; ``answer_taken_back``;
    ``next_wanted``; ``left`` Esc.
    """

    typed = Signal(object)
    admit_chosen = Signal(bool)
    prints_chosen = Signal(bool)
    register_wanted = Signal()
    person_wanted = Signal(str)
    clear_wanted = Signal()
    cleared = Signal()
    answer_taken_back = Signal()
    next_wanted = Signal()
    left = Signal()

    def __init__(self, state: WalkInState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WalkInPage()
        self.ui.setupUi(self)
        self._state = state
        self._both, self._list_shown = True, False
        self._told = ""
        self._image = QPixmap()
        self._rows = RowsModel(self)
        self.ui.alike.setModel(self._rows)
        self.ui.alike.setItemDelegate(RowDelegate(self.ui.alike, height=80, name_size=20))
        self.said, self.question = SaidLine(self.ui.foot), QuestionPanel(self.ui.foot)
        self.word = SaidLine(self.ui.done, px=28, bold=True)
        self.name, self.badge_line = PersonName(self.ui.done), BadgeLine(self.ui.done)
        self._row, self._done_row = FlowRow(self.ui.actions, gap=12), FlowRow(self.ui.doneActions, gap=12)
        self._place()
        self._connect()
        self.retranslate()

    def _place(self) -> None:
        ui = self.ui
        ui.saidPlace.addWidget(self.said)
        ui.questionPlace.addWidget(self.question)
        ui.wordPlace.addWidget(self.word)
        ui.namePlace.addWidget(self.name)
        self.name.setWhole(True)
        ui.badgePlace.addWidget(self.badge_line)
        for button in (ui.register, ui.seeAlike, ui.clear, ui.back):
            self._row.addWidget(button)
        for button in (ui.next, ui.open, ui.leave):
            button.setTall(56)
            self._done_row.addWidget(button)
        ui.next.setCap("F3")  # the window's own key, on every page
        ui.seeAlike.setCap("F12")  # where there is room for both the list is seen, and its key has no button
        QShortcut(QKeySequence("F12"), self).activated.connect(self._see_alike)
        ui.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _connect(self) -> None:
        ui = self.ui
        for line in (ui.ownName, ui.latinName, ui.city):
            line.textEdited.connect(self._typed)
        for field in (ui.organization, ui.country):
            field.typed.connect(self._typed)
        ui.role.activated.connect(self._typed)
        ui.admit.clicked.connect(self.admit_chosen)
        ui.prints.clicked.connect(self.prints_chosen)
        ui.register.clicked.connect(self.register_wanted)
        ui.clear.clicked.connect(self.clear_wanted)
        ui.seeAlike.clicked.connect(self._see_alike)
        ui.back.clicked.connect(self.left)
        ui.backToForm.clicked.connect(lambda: self._show_list(False))
        ui.leave.clicked.connect(self.left)
        ui.next.clicked.connect(self.next_wanted)
        ui.open.clicked.connect(self._open_registered)
        ui.alike.entered.connect(self._row_entered)
        ui.alike.typed.connect(self._typed_in_list)
        self.question.answered.connect(self._answered)
        self.question.closed.connect(self.answer_taken_back)

    def heading(self) -> Heading:
        """For the window's head."""
        return Heading(words.title(), words.subtitle())

    def take_focus(self) -> None:
        """Begin with the name, or with what is next."""
        target = self.ui.next if isinstance(self._state, Registered) else self.ui.ownName
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def paint(self, state: WalkInState) -> None:
        before, self._state = self._state, state
        filling, done = isinstance(state, Filling), isinstance(state, Registered)
        self.ui.filling.setVisible(filling)
        self.ui.done.setVisible(done)
        self.ui.message.setVisible(not filling and not done)
        match state:
            case Filling():
                self._paint_form(state)
                self._paint_alike(state)
                self._paint_foot(state)
            case Registered():
                self._paint_done(state)
            case _:
                word, sentence = words.message(state)
                self.ui.messageWord.setText(word)
                self.ui.messageText.setText(sentence)
        self._fold()
        if self.isVisible() and type(before) is not type(state):
            self.take_focus()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.paint(self._state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange and hasattr(self, "question"):
            self.ui.alike.doItemsLayout()
            self.paint(self._state)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Where nothing is shown but a word, Esc leaves all the same."""
        if event.key() == Qt.Key.Key_Escape and self.ui.message.isVisible():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, 0)

    # ---- the form

    def _paint_form(self, state: Filling) -> None:
        ui, form, values = self.ui, state.form, state.values
        for line, text in (
            (ui.ownName, form.own_name), (ui.latinName, form.latin_name), (ui.organization, form.organization),
            (ui.city, form.city), (ui.country, form.country),
        ):  # fmt: skip
            if line.text() != text:
                line.setText(text)
        ui.organization.offer([one.name for one in values.organizations])
        ui.country.offer(values.countries)
        show_roles(ui.role, values.roles, form.role)
        for box, text, is_on, is_free in (
            (ui.admit, words.admit(state), state.admit, True),
            (ui.prints, words.prints(state), state.prints, not state.print_fixed),
        ):
            with QSignalBlocker(box):
                box.setText(text)
                box.setChecked(is_on)
                box.setEnabled(is_free)

    def _typed(self) -> None:
        ui = self.ui
        self.typed.emit(Form(
            ui.ownName.text(), ui.latinName.text(), ui.organization.text(), ui.city.text(), ui.country.text(),
            str(ui.role.currentData() or ""),
        ))  # fmt: skip

    def _paint_foot(self, state: Filling) -> None:
        ask = state.ask
        family, sentence = words.notice(state.notice, state) if state.notice is not None else ("unknown", "")
        self.said.say(sentence, family)
        self.question.show_question(None if ask is None else words.question(ask), ask)
        self.ui.actions.setVisible(ask is None)
        self.ui.register.setEnabled(not state.busy)
        self.ui.clear.setVisible(state.has_typed)
        for button, key in ((self.ui.register, "F10"), (self.ui.back, "Esc")):
            wanted = "" if ask is not None else key
            if button.key() != wanted:
                button.setKey(wanted)
        alone = ask is not None and look_now().large  # a question in large text needs the room of the form
        self.ui.scroll.setVisible(not alone)
        self.ui.footRule.setVisible(not alone)

    def _answered(self, key: str) -> None:
        if key == words.CLEAR:
            self.cleared.emit()
        else:
            self.register_wanted.emit()

    # ---- who is there already

    def _paint_alike(self, state: Filling) -> None:
        title, hint = words.alike_title(state)
        self.ui.alikeTitle.setText(title)
        self.ui.alikeHint.setText(hint)
        self.ui.alikeHint.setVisible(bool(hint))
        rows = []
        if state.now is not None and state.zone is not None:
            rows = [KeyedRow(line.id, people_words.row(line, "", state.now, state.zone)) for line in state.alike]
        self._rows.show(rows)
        self.ui.alike.setVisible(bool(rows))
        self.ui.nobody.setVisible(not rows)
        self._list_shown &= bool(rows)
        self.ui.seeAlike.setText(words.see_alike(len(rows)))
        self.ui.alikeRule.setVisible(bool(rows))
        said = title if rows else ""
        if said and said != self._told:
            announce(self.ui.alike, " ".join((title, *(row.row.name for row in rows[:3]))), at_once=False)
        self._told = said

    def _see_alike(self) -> None:
        if not self._rows.rowCount() or not isinstance(self._state, Filling):
            return
        if not self._both:
            self._show_list(not self._list_shown)
            return
        self.ui.alike.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.ui.alike.currentIndex().isValid():
            self.ui.alike.choose(self._rows.index(0))

    def _show_list(self, shown: bool) -> None:
        self._list_shown = shown
        self.paint(self._state)
        target = self.ui.alike if shown else self.ui.ownName
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if shown:
            self.ui.alike.choose(self._rows.index(0))

    def _row_entered(self, index: QModelIndex) -> None:
        if person := self._rows.key_at(index):
            self.person_wanted.emit(person)

    def _typed_in_list(self, text: str) -> None:
        """Letters go on in the name: nothing in the list is chosen by one."""
        if self._list_shown:
            self._show_list(False)
        self.ui.ownName.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.ownName.end(False)
        self.ui.ownName.insert(text)
        self._typed()

    def _fold(self) -> None:
        self._both = self.width() >= _ROOM_FOR_BOTH and not look_now().large
        filling = isinstance(self._state, Filling)
        turned = self._list_shown and not self._both and filling
        self.ui.alikeCard.setVisible((self._both and filling) or turned)
        self.ui.formCard.setVisible(not turned)
        self.ui.backToForm.setVisible(turned)
        self.ui.seeAlike.setVisible(not self._both and bool(self._rows.rowCount()))

    # ---- when it is done

    def _paint_done(self, state: Registered) -> None:
        ui, delegate = self.ui, state.delegate
        self.word.say(words.registered(), "admitted")
        self.name.show_name(delegate.large_name, delegate.small_name, delegate.language)
        ui.whence.setText(in_page_direction(words.who(delegate)))
        self.badge_line.show_words(None if state.badge is None else words_card.badge(state.badge, state.printer))
        large = look_now().large
        self.name.set_most(28 if large else 64)
        ui.whence.setVisible(not large)
        ui.codeHint.setVisible(not large or state.badge is None)
        ui.codeHint.setText(words.code_hint(has_badge=state.badge is not None))
        ui.code.setText(words.code(delegate))
        self._image.loadFromData(state.picture, "PNG")
        ui.picture.setPixmap(self._image.scaledToWidth(_SMALL_PICTURE if large else _PICTURE))
        ui.picture.setAccessibleName(words.picture(delegate))
        for button, key in ((ui.open, "F4"), (ui.leave, "Esc")):
            if button.key() != key:
                button.setKey(key)

    def _open_registered(self) -> None:
        if isinstance(self._state, Registered):
            self.person_wanted.emit(self._state.delegate.id)
