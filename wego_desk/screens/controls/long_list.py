"""A list of thousands of rows: scrolls by pixels, says which rows are near, and never keeps a letter for itself."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from wego_desk.screens.controls.painting import frame
from wego_desk.screens.look import look_now


class LongList(QListView):
    """``rows_near``: first and last row that are seen or follow at once; ``chosen``: a row by key or touch;
    ``entered``: the chosen row by Return, or by a touch of it; ``typed``: letters, which belong into a field."""

    rows_near = Signal(int, int)
    chosen = Signal(QModelIndex)
    entered = Signal(QModelIndex)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self.tell_near)
        self.clicked.connect(self.entered)
        self.doubleClicked.connect(self.entered)  # what a second touch soon after the first is

    def tell_near(self) -> None:
        """Tell the rows seen, and half a screen's worth before and after; once there is a model."""
        count = self.model().rowCount()
        if count:
            height = max(1, self.sizeHintForRow(0))
            first = self.verticalScrollBar().value() // height
            seen = self.viewport().height() // height + 2
            self.rows_near.emit(max(0, first - seen // 2), min(count - 1, first + seen + seen // 2))

    def choose(self, index: QModelIndex) -> None:
        """Make a row the chosen one without telling."""
        if index != self.currentIndex():
            blocked = self.blockSignals(True)
            self.setCurrentIndex(index)
            self.blockSignals(blocked)
            self.viewport().update()

    def currentChanged(  # noqa: N802 - Qt's name
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self.signalsBlocked():
            self.chosen.emit(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.entered.emit(self.currentIndex())
        elif event.text().isprintable() and event.text():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Letters choose no row."""
        del search

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What stands below the list may take its room: the chosen row stays in sight if it was."""
        current = self.currentIndex()
        seen = current.isValid() and QRect(QPoint(), event.oldSize()).intersects(self.visualRect(current))
        super().resizeEvent(event)
        if seen:
            self.scrollTo(current)
        self.tell_near()


class QueueList(LongList):
    """Nothing is chosen before a person chooses it, not even by the focus; when the chosen row has gone, the arrow
    keys go on from its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = 0

    def choose_none(self) -> None:
        blocked = self.blockSignals(True)
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()
        self.blockSignals(blocked)
        self.viewport().update()

    def currentChanged(  # noqa: N802 - Qt's name
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._place = current.row()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Qt's own would make the first row the current one."""
        QWidget.focusInEvent(self, event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """With no row to show the focus the list itself shows it."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame(painter, QRectF(self.viewport().rect()), 8, look_now().colour("brand"), 3)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        count = self.model().rowCount()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.currentIndex().isValid() and count:
            self.setCurrentIndex(self.model().index(min(self._place, count - 1), 0))
        else:
            super().keyPressEvent(event)
