"""A list and what belongs to its chosen row: side by side, or with large text one below the other."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wego_desk.screens.controls import Row, RowDelegate, Rule
from wego_desk.screens.controls.long_list import LongList
from wego_desk.screens.direction import set_margins
from wego_desk.screens.labels import label
from wego_desk.screens.look import look_now
from wego_desk.screens.scroll_room import ScrollRoom
from wego_desk.screens.sequence_rows import SequenceRows

_ANY: Final = (1 << 24) - 1


class ListAndDetail(QWidget):
    """``show_items`` fills it, and keeps the chosen row by its key or its place. ``chosen``: an item, or None;
    ``entered``: one by Return, Space or touch. What shows an item goes into ``detail``."""

    chosen = Signal(object)
    entered = Signal(object)

    def __init__(
        self, row_of: Callable[[Any], Row], key_of: Callable[[Any], object], parent: QWidget | None = None,
        *, height: int = 68,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._key_of = key_of
        self.rows = SequenceRows(row_of, key_of, self)
        self.list = LongList(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowDelegate(self.list, height=height))
        self.list.chosen.connect(self._chosen)
        self.list.entered.connect(lambda index: self.entered.emit(self.rows.item(index)))
        self.list.typed.connect(self._typed)
        self.detail = QWidget(self)
        self.column = QVBoxLayout(self.detail)
        self.column.setSpacing(12)
        self._room = ScrollRoom(self.detail, self)
        self._upright = Rule(self)
        self._nothing = QWidget(self)
        self._word, self._sentence = label(self._nothing, 28, bold=True), label(self._nothing, tone="muted")
        empty = self._empty = QVBoxLayout(self._nothing)
        empty.setSpacing(8)
        for said in (self._word, self._sentence):
            empty.addWidget(said)
        empty.addStretch()
        self._both = QWidget(self)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        for part, share in ((self.list, 9), (self._upright, 0), (self._room, 10)):
            self._line.addWidget(part, share)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._both)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._fold()

    @property
    def item(self) -> Any:
        """The chosen one, or None."""
        return self.rows.item(self.list.currentIndex())

    def show_items(self, items: Sequence[Any], nothing: tuple[str, str]) -> None:
        """``nothing``: the word and the sentence in place of an empty list."""
        before, place = self.item, self.list.currentIndex().row()
        key = None if before is None else self._key_of(before)
        self.rows.show(items)
        self._word.setText(nothing[0])
        self._sentence.setText(nothing[1])
        self._stack.setCurrentWidget(self._both if items else self._nothing)
        if not items:
            return
        at = self.rows.index_of(key) if before is not None else QModelIndex()
        self.list.choose(at if at.isValid() else self.rows.index(min(max(place, 0), len(items) - 1)))

    def choose_next(self) -> None:
        """The row below, if there is one."""
        below = self.rows.index(self.list.currentIndex().row() + 1)
        if below.isValid():
            self.list.setCurrentIndex(below)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._fold()

    def _chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(self.rows.item(index))

    def _typed(self, text: str) -> None:
        if text == " ":
            self.entered.emit(self.item)

    def _fold(self) -> None:
        large = look_now().large
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        self._upright.setUpright(not large)
        row = RowDelegate(height=68).row_height()
        self.list.setMinimumHeight(row if large else 0)
        self.list.setMaximumHeight(round(row * 1.6) if large else _ANY)  # half a row says that there are more
        self._empty.setContentsMargins(24, 24, 24, 24)
        set_margins(self, self.column, 24, 4, 8, 4)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
