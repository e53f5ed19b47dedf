"""Who works here, as a part of Set-up: the list, and beside it the one who is looked at or what is asked."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QListView, QVBoxLayout, QWidget

from wego_desk.screens import words_operators as words
from wego_desk.screens.controls import KeyButton, Row, RowDelegate
from wego_desk.screens.labels import SaidLine
from wego_desk.screens.look import look_now
from wego_desk.screens.operator_ask import OperatorAsk
from wego_desk.screens.operator_detail import OperatorDetail
from wego_desk.screens.operators_state import OperatorsState
from wego_desk.screens.rows_model import KeyedRow, RowsModel

_LIST_WIDTH, _ROW = 264, 64
_MOST_ROWS = 7


class OperatorsPanel(QWidget):
    """``paint(state)`` is its input. ``chosen`` an operator's id; ``newcomer_wanted``; the rest tell ``detail`` and
    ``question``."""

    chosen = Signal(str)
    newcomer_wanted = Signal()

    def __init__(self, state: OperatorsState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._who = QWidget(self)
        self.list, self.add = QListView(self._who), KeyButton(self._who)
        self.said = SaidLine(self, bold=True)
        self.detail, self.question = OperatorDetail(state, self), OperatorAsk(state, self)
        self._rows = RowsModel(self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()
        self.retranslate()

    def paint(self, state: OperatorsState) -> None:
        before, self._state = self._state, state
        self._rows.show([
            KeyedRow(who.id, Row(who.name, words.second_line(who, here=who.id == state.me),
                                 "well" if who.id == state.me else "ring", "admitted"))
            for who in state.people
        ])  # fmt: skip
        self._select(state.chosen)
        self._fit()
        self.add.setEnabled(state.may_change)
        family, sentence = words.says(state.said) if state.said is not None else ("unknown", "")
        if state.tries != before.tries:
            self.said.say("")  # the same sentence again is news again
        self.said.say(sentence, family)
        self.detail.paint(state)
        self.question.paint(state)
        self.detail.setVisible(state.ask is None and state.person is not None)
        if before.ask is not None and state.ask is None and not self.list.hasFocus():
            self.list.setFocus()

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("People who work here"))
        self.add.setText(self.tr("Add somebody"))
        self.paint(self._state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _build(self) -> None:
        self.list.setModel(self._rows)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(RowDelegate(self.list, height=_ROW))
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.add.setTall(40)
        self.add.setIconName("plus")
        self.add.setKey("Ctrl N")
        self.add.clicked.connect(self.newcomer_wanted)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(24)
        end = QVBoxLayout()
        start = QVBoxLayout(self._who)
        start.setContentsMargins(0, 0, 0, 0)
        start.setSpacing(12)
        start.addWidget(self.list)
        start.addWidget(self.add)
        start.addStretch()
        end.setSpacing(12)
        for widget in (self.said, self.question, self.detail):
            end.addWidget(widget)
        end.addStretch()
        self._columns.addWidget(self._who)
        self._columns.addLayout(end, 1)

    def _fit(self) -> None:
        """Large text: the list above, as long as nothing is asked; it is as high as its rows, up to seven."""
        look = look_now()
        self._who.setVisible(not look.large or self._state.ask is None)
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if look.large else QBoxLayout.Direction.LeftToRight)
        most = 2 if look.large else _MOST_ROWS
        row = self.list.sizeHintForRow(0) if self._rows.rowCount() else look.room(_ROW)
        self.list.setFixedHeight(row * max(1, min(most, self._rows.rowCount())))
        self.list.setMaximumWidth(16_777_215 if look.large else _LIST_WIDTH)
        self.list.setMinimumWidth(0 if look.large else _LIST_WIDTH)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        key = self._rows.key_at(now)
        if key and key != self._state.chosen:
            self.chosen.emit(key)

    def _select(self, key: str) -> None:
        index = self._rows.index_of(key)
        if index != self.list.currentIndex():
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Current
            )
