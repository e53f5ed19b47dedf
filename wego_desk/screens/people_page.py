"""The page People: the field, the list, what parts it, and beside them the person who is chosen."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from wego_desk.desk.facets import Choice as Chosen
from wego_desk.desk.facets import Where
from wego_desk.forms.ui_people import Ui_PeoplePage
from wego_desk.screens import people_words as words
from wego_desk.screens import words_person
from wego_desk.screens.announcing import announce
from wego_desk.screens.controls import RowDelegate, Segment
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.look import look_now
from wego_desk.screens.people_rows import PeopleRows
from wego_desk.screens.people_state import Broken, Empty, Listed, Nobody, PeopleState
from wego_desk.screens.person_panel import PersonPanel
from wego_desk.screens.person_state import Closed, Opened, PersonState
from wego_desk.screens.window_state import Heading
from wego_desk.screens.words_card import role

#: Narrower than this, list and person take turns.
_ROOM_FOR_BOTH: Final = 1080
_ALL: Final = "all"


class PeoplePage(QWidget):
    """``paint(state)`` is the list's only input, ``paint_person(state)`` that of the panel beside it.

    Signals: ``typed`` what stands in the field; ``where_chosen`` a `Where` or None; ``facet_chosen`` its name and a
    value; ``everyone_wanted``; ``rows_near`` the first and last row that are seen; ``person_chosen`` an id;
    ``walk_in_wanted``; ``again_wanted`` after a trouble; ``shown``. What is done in the panel, ``panel`` tells.
    """

    typed = Signal(str)
    where_chosen = Signal(object)
    facet_chosen = Signal(str, str)
    everyone_wanted = Signal()
    rows_near = Signal(int, int)
    person_chosen = Signal(str)
    walk_in_wanted = Signal()
    again_wanted = Signal()
    shown = Signal()

    def __init__(self, state: PeopleState, person: PersonState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._person = state, person
        self._both = True
        self._enters = False
        self.ui = Ui_PeoplePage()
        self.ui.setupUi(self)
        self._rows = PeopleRows(self)
        self.ui.list.setModel(self._rows)
        self.ui.list.setItemDelegate(RowDelegate(self.ui.list, height=80, name_size=20))
        self._facets = FlowRow(self.ui.facets, gap=8)
        for widget in (self.ui.where, self.ui.role, self.ui.kind, self.ui.region):
            self._facets.addWidget(widget)
        self.panel = PersonPanel(person)
        self.ui.side.addWidget(self.panel)
        self._said = ""
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        ui = self.ui
        ui.find.textEdited.connect(self.typed)
        ui.find.installEventFilter(self)
        ui.list.rows_near.connect(self.rows_near)
        ui.list.typed.connect(self._typed_in_list)
        ui.list.chosen.connect(self._row_chosen)
        ui.list.entered.connect(self._row_entered)
        ui.find.returnPressed.connect(self._first_entered)
        ui.where.chosen.connect(lambda key: self.where_chosen.emit(None if key == _ALL else Where(key)))
        for box, facet in ((ui.role, "role"), (ui.kind, "organization_kind"), (ui.region, "region")):
            box.activated.connect(partial(self._facet_chosen, box, facet))
        ui.walkIn.clicked.connect(self.walk_in_wanted)
        ui.remedy.clicked.connect(self._remedy)

    def _facet_chosen(self, box: QComboBox, facet: str, _index: int) -> None:
        self.facet_chosen.emit(facet, box.currentData() or "")

    def heading(self) -> Heading:
        """For the window's head."""
        return Heading(self.tr("People"), words.subtitle(self._state.total))

    def look_for(self, text: str) -> None:
        """Somebody typed elsewhere (F2 in the foot): go on with it here."""
        self.ui.find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self.ui.find.setText(text)
            self.typed.emit(text)
        else:
            self.ui.find.selectAll()

    def paint_person(self, state: PersonState) -> None:
        """Who is open is the chosen row; who closed the panel goes on in the list."""
        before, self._person = self._person, state
        had_focus = self.panel.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.panel.paint(state)
        self._place_panel()
        word, sentence = words_person.nobody(state)
        self.ui.idleWord.setText(word)
        self.ui.idleText.setText(sentence)
        if isinstance(state, Closed) and not isinstance(before, Closed) and had_focus:
            self.ui.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(state, Opened):
            self._choose_row(state.person.delegate.id)
            if self._enters:
                self._enters = False
                self.panel.take_focus()

    def stay_with(self, person: str) -> None:
        """Somebody else was chosen, but something is asked about this one first."""
        self._choose_row(person)
        if self.panel.isVisible():
            self.panel.question.take_focus()

    def paint(self, state: PeopleState) -> None:
        self._state = state
        self._rows.show(state)
        self._paint_list(state)
        self._paint_facets(state)
        if isinstance(self._person, Opened):
            self._choose_row(self._person.person.delegate.id)
        if self.ui.list.isVisibleTo(self):
            self.ui.list.tell_near()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self._rows.say_again()
        self.paint(self._state)
        self.paint_person(self._person)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self.ui.list.doItemsLayout()
            self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.shown.emit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """From the field the arrow keys go into the list."""
        if (
            watched is self.ui.find
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
            and self._rows.rowCount()
        ):
            self.ui.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.ui.list.currentIndex().isValid():
                self.ui.list.setCurrentIndex(self._rows.index(0))
            return True
        return False

    def _paint_list(self, state: PeopleState) -> None:
        listed = isinstance(state.card, Listed)
        self.ui.list.setVisible(listed)
        self.ui.message.setVisible(not listed)
        word, sentence = words.message(state.card)
        self.ui.messageWord.setText(word)
        self.ui.messageText.setText(sentence)
        self._paint_remedy(state)
        foot = isinstance(state.card, Listed) and bool(state.text)
        self.ui.listFoot.setVisible(foot)
        self.ui.walkIn.setVisible(state.may_walk_in)
        if isinstance(state.card, Listed):
            self.ui.listEnd.setText(words.list_end(state.card))
        if sentence and sentence != self._said:
            announce(self.ui.message, sentence, at_once=False)
        self._said = sentence

    def _paint_remedy(self, state: PeopleState) -> None:
        button = self.ui.remedy
        button.setVisible(True)
        match state.card:
            case Empty(may_walk_in=True) | Nobody(narrowed=False) if state.may_walk_in:
                button.setText(self.tr("Walk-in"))
                button.setIconName("walk-in")
                key = "F3"
            case Nobody(narrowed=True):
                button.setText(self.tr("Show everyone"))
                button.setIconName("people")
                key = "Ctrl Backspace"
            case Broken():
                button.setText(self.tr("Try again"))
                button.setIconName("refresh")
                key = "F10"
            case _:
                button.setVisible(False)
                key = ""
        if button.key() != key:
            button.setKey(key)

    def _remedy(self) -> None:
        match self._state.card:
            case Nobody(narrowed=True):
                self.everyone_wanted.emit()
            case Broken():
                self.again_wanted.emit()
            case _:
                self.walk_in_wanted.emit()

    def _paint_facets(self, state: PeopleState) -> None:
        facets, wanted, ui = state.facets, state.wanted, self.ui
        counts: list[tuple[Where | None, int]] = [
            (None, facets.here + facets.left + facets.not_yet), (Where.HERE, facets.here),
            (Where.NOT_YET, facets.not_yet),
        ]  # fmt: skip
        if facets.left or wanted.where is Where.LEFT:
            counts.append((Where.LEFT, facets.left))
        ui.where.set_segments([Segment(where or _ALL, words.segment(where, count)) for where, count in counts])
        ui.where.choose(wanted.where or _ALL)
        _fill(ui.role, words.any_role(), [(role(c.value), c) for c in facets.role], wanted.role)
        kinds = [(c.value, c) for c in facets.organization_kind]
        _fill(ui.kind, words.any_kind(), kinds, wanted.organization_kind)
        _fill(ui.region, words.any_region(), [(c.value, c) for c in facets.region], wanted.region)
        self._facets.invalidate()

    def _typed_in_list(self, text: str) -> None:
        self.ui.find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.find.setText(self.ui.find.text() + text)
        self.typed.emit(self.ui.find.text())

    def _row_chosen(self, index: QModelIndex) -> None:
        """The panel follows the arrows, where there is room for both."""
        if self._both:
            self.person_chosen.emit(self._rows.person(index))

    def _row_entered(self, index: QModelIndex) -> None:
        """Return opens a person; with room for both the list keeps the focus when it was a touch."""
        person = self._rows.person(index)
        if not person:
            return
        if isinstance(self._person, Opened) and self._person.person.delegate.id == person:
            self.panel.take_focus()
            return
        self._enters = not self._both
        self.person_chosen.emit(person)

    def _first_entered(self) -> None:
        """Return in the field opens who comes first."""
        if self._rows.rowCount():
            index = self.ui.list.currentIndex()
            first = index if index.isValid() else self._rows.index(0)
            self.ui.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ui.list.choose(first)
            self.person_chosen.emit(self._rows.person(first))

    def _choose_row(self, person: str) -> None:
        """Who is not in the list is open all the same, and no row is chosen."""
        self.ui.list.choose(self._rows.row_of(person))

    def _fold(self) -> None:
        """Large text and narrow windows: one column; the facets stand below the field, and a person in their place."""
        self._both = both = self.width() >= _ROOM_FOR_BOTH and not look_now().large
        if both and self.ui.facets.parentWidget() is not self.ui.right:
            self.ui.rightColumn.insertWidget(0, self.ui.facets)
        elif not both and self.ui.facets.parentWidget() is not self.ui.left:
            self.ui.leftColumn.insertWidget(1, self.ui.facets)
        self.ui.right.setVisible(both)
        self._place_panel()

    def _place_panel(self) -> None:
        home = self.ui.side if self._both else self.ui.stack
        if self.panel.parentWidget() is not home:
            home.addWidget(self.panel)
        is_open = not isinstance(self._person, Closed)
        self.ui.side.setCurrentWidget(self.panel if is_open and self._both else self.ui.idle)
        self.ui.stack.setCurrentWidget(self.panel if is_open and not self._both else self.ui.browse)


def _fill(box: QComboBox, any_word: str, choices: Sequence[tuple[str, Chosen]], chosen: str) -> None:
    """The values of a facet with their counts; what is chosen stays, even where nobody is left."""
    items = [(any_word, "")] + [(words.counted(word, choice.count), choice.value) for word, choice in choices]
    if chosen and chosen not in (value for _, value in items):
        items.append((words.counted(chosen, 0), chosen))
    if [(box.itemText(i), box.itemData(i)) for i in range(box.count())] == items:
        return
    with QSignalBlocker(box):
        box.clear()
        for text, value in items:
            box.addItem(text, value)
        box.setCurrentIndex(next(i for i, (_, value) in enumerate(items) if value == chosen))
    box.updateGeometry()
