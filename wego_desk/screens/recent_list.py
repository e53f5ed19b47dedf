"""The last scans at this desk, each with its shape, name and time; as many as there is room for."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from wego_desk.desk.recent import Attempt
from wego_desk.screens import words_desk, words_verdict
from wego_desk.screens.controls import ROW, Row, RowDelegate
from wego_desk.screens.desk_state import DeskState
from wego_desk.screens.look import look_now
from wego_desk.screens.shapes import SHAPE_OF
from wego_desk.screens.tokens import FAMILY_OF
from wego_desk.screens.words_moment import beside, moment

_ROW_HEIGHT = 68
_Index = QModelIndex | QPersistentModelIndex


class RecentRows(QAbstractListModel):
    """Attempts as rows; ``show`` is its input."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._attempts: tuple[Attempt, ...] = ()
        self._rows: tuple[Row, ...] = ()

    def show(self, state: DeskState) -> None:
        rows = tuple(row_of(attempt, state) for attempt in state.recent)
        if rows == self._rows:
            return
        self.beginResetModel()
        self._attempts, self._rows = state.recent, rows
        self.endResetModel()

    def attempt(self, at: int) -> Attempt:
        return self._attempts[at]

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}. {row.second}. {row.end}"
        return None


class RecentList(QListView):
    """Rows share the height. ``person_wanted``: the id of somebody who was touched."""

    person_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = RecentRows(self)
        self.setModel(self._shown)
        self.setItemDelegate(RowDelegate(self, height=_ROW_HEIGHT))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.activated.connect(self._pressed)
        self.clicked.connect(self._pressed)

    def paint_list(self, state: DeskState) -> None:
        self._shown.show(state)
        self.setAccessibleName(words_desk.just_now())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if state.recent else Qt.FocusPolicy.NoFocus)
        self._share_height()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._share_height()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, 0)

    def _share_height(self) -> None:
        height = self.viewport().height()
        row = _ROW_HEIGHT + round(40 * (look_now().percent - 100) / 100)
        fitting = max(1, round(height / row))
        line = look_now().theme.line_width  # that of the last row falls below the card's end
        size = QSize(self.viewport().width(), max(1, -(-(height + line) // fitting)))
        if self.gridSize() != size:
            self.setGridSize(size)

    def _pressed(self, index: QModelIndex) -> None:
        delegate = self._shown.attempt(index.row()).delegate
        if delegate is not None:
            self.person_wanted.emit(delegate.id)


def row_of(attempt: Attempt, state: DeskState) -> Row:
    """A line of the list. An admission says where somebody is from, anything else what it was."""
    verdict = "undone" if attempt.undone else attempt.verdict
    shape = "not_in" if attempt.undone else SHAPE_OF.get(verdict, "question")
    family = "unknown" if attempt.undone else FAMILY_OF.get(verdict, "unknown")
    zone, now = state.zone, state.now
    time = moment(attempt.stated_at or attempt.at, now or attempt.at, zone) if zone is not None else ""
    delegate = attempt.delegate
    if delegate is None:
        return Row(words_verdict.short_word(attempt.verdict), "", shape, family, end=time)
    what = "" if verdict == "admitted" else words_verdict.short_word(verdict)
    city = delegate.city or delegate.organization or delegate.country
    second = beside(delegate.small_name, what or city) if delegate.small_name else beside(city, what)
    return Row(delegate.large_name, second, shape, family, end=time)
