"""The page Conflicts: what desks did twice or said differently, the one that is looked at, and what was settled."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from wego_desk.screens import words_conflicts as words
from wego_desk.screens.conflict_panel import ConflictPanel
from wego_desk.screens.conflicts_state import ConflictsState, Done, key_of
from wego_desk.screens.controls import Card, Row, RowDelegate, Rule
from wego_desk.screens.controls.long_list import LongList
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.look import look_now
from wego_desk.screens.rows_model import KeyedRow, RowsModel
from wego_desk.screens.scroll_room import ScrollRoom
from wego_desk.screens.window_state import Heading
from wego_desk.screens.window_words import page_label

_LIST_WIDTH, _ROW = 360, 72


class ConflictsPage(QWidget):
    """``paint(state)`` is its only input. ``chosen`` a key; ``reason_given`` words; ``said`` which side is right;
    ``shown`` when it comes."""

    chosen = Signal(str)
    reason_given = Signal(str)
    said = Signal(int)
    shown = Signal()

    def __init__(self, state: ConflictsState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.list_card, self.card = Card(self), Card(self)
        self.count = label(self.list_card, 20, bold=True)
        self.list = LongList(self.list_card)
        self.settled_title, self.settled = label(self.list_card, bold=True), QListView(self.list_card)
        self.notice = SaidLine(self.card, bold=True)
        self.panel = ConflictPanel()
        self.word, self.sentence = label(self, 44, bold=True), label(self, 20, tone="muted")
        self._rows, self._settled_rows = RowsModel(self), RowsModel(self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._place()
        self.retranslate()

    def heading(self) -> Heading:
        """For the window's head."""
        congress = self._state.read.congress if self._state.read is not None else ""
        return Heading(page_label("conflicts"), congress)

    def paint(self, state: ConflictsState) -> None:
        before, self._state = self._state, state
        waiting, read = state.inbox.waiting, state.read
        self.count.setText(words.to_settle(len(waiting)) if waiting else words.none()[0])
        self._rows.show([
            KeyedRow(key_of(one), Row(one.person.large_name, *words.row(one, state.zone)[:1], "hands", "already_in",
                                      end_second=words.row(one, state.zone)[1]))
            for one in waiting
        ])  # fmt: skip
        self.list.setVisible(bool(waiting))
        self._select(state.chosen)
        if read is not None:
            self._settled_rows.show([
                KeyedRow(str(one.event), Row(*words.settled(one, read.now, state.zone), "well", "admitted"))
                for one in state.inbox.settled
            ])  # fmt: skip
        for widget in (self.settled_title, self.settled, self._rule):
            widget.setVisible(bool(state.inbox.settled))
        self._paint_one(state)
        if state.tries != before.tries:
            self.notice.say("")  # the same sentence again is news again
        family, sentence = words.notice(state.notice) if state.notice is not None else ("unknown", "")
        self.notice.say(sentence, family)
        if isinstance(state.notice, Done) and before.busy and self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _paint_one(self, state: ConflictsState) -> None:
        conflict = state.conflict
        self._stack.setCurrentIndex(0 if conflict is None else 1)
        if conflict is not None:
            self.panel.paint_conflict(conflict, state)
            return
        word, sentence = words.reading() if state.read is None else words.none()
        self.word.setText(word)
        self.sentence.setText(sentence)

    def retranslate(self) -> None:
        self.list.setAccessibleName(page_label("conflicts"))
        self.settled.setAccessibleName(words.settled_heading())
        self.settled_title.setText(words.settled_heading())
        self._fit()
        self.paint(self._state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange and hasattr(self, "_columns"):
            self._fit()
            self.paint(self._state)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.shown.emit()
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, 0)

    def _place(self) -> None:
        for view, rows in ((self.list, self._rows), (self.settled, self._settled_rows)):
            view.setModel(rows)
            view.setItemDelegate(RowDelegate(view, height=_ROW))
            view.setFrameShape(QListView.Shape.NoFrame)
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.settled.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.settled.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.chosen.connect(self._chosen)
        self.panel.reason_given.connect(self.reason_given)
        self.panel.said.connect(self.said)
        self.card.setMain(True)
        self._rule = Rule(self.list_card)
        start = QVBoxLayout(self.list_card)
        start.setContentsMargins(1, 1, 1, 1)
        start.setSpacing(0)
        for title in (self.count, self.settled_title):
            title.setContentsMargins(16, 16, 16, 12)
        start.addWidget(self.count)
        start.addWidget(self.list, 3)
        start.addWidget(self._rule)
        start.addWidget(self.settled_title)
        start.addWidget(self.settled, 2)
        start.addStretch()
        nothing = QWidget(self.card)
        middle = QVBoxLayout(nothing)
        middle.setContentsMargins(32, 24, 32, 24)
        middle.addStretch()
        middle.addWidget(self.word)
        middle.addWidget(self.sentence)
        middle.addStretch()
        self._stack = QStackedWidget(self.card)
        self._stack.addWidget(nothing)
        self._stack.addWidget(ScrollRoom(self.panel, self._stack))
        end = QVBoxLayout(self.card)
        end.setContentsMargins(1, 1, 1, 1)
        end.setSpacing(0)
        self.notice.setContentsMargins(24, 16, 24, 0)
        end.addWidget(self.notice)
        end.addWidget(self._stack, 1)
        self._columns.setContentsMargins(24, 0, 24, 0)
        self._columns.setSpacing(16)
        self._columns.addWidget(self.list_card)
        self._columns.addWidget(self.card, 1)

    def _fit(self) -> None:
        """Large text: the list stands above, low; what is settled gives way."""
        large = look_now().large
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if large else ways.LeftToRight)
        self.list_card.setFixedWidth(max(0, self.width() - 48) if large else _LIST_WIDTH)
        self.list_card.setMaximumHeight(max(160, self.height() // 3) if large else 16_777_215)
        if large:
            for widget in (self.settled_title, self.settled, self._rule):
                widget.hide()

    def _chosen(self, index: QModelIndex) -> None:
        key = self._rows.key_at(index)
        if key and key != self._state.chosen:
            self.chosen.emit(key)

    def _select(self, key: str) -> None:
        index = self._rows.index_of(key)
        if index.isValid():
            self.list.choose(index)
