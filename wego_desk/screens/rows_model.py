"""A short list of rows for a list view: shown whole, asked by key, read by screen readers as one sentence each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wego_desk.screens.controls import ROW, Row

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class KeyedRow:
    """``key`` names it to the program."""

    key: str
    row: Row


class RowsModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[KeyedRow, ...] = ()

    def show(self, rows: Sequence[KeyedRow]) -> None:
        """Rows of the same keys stay in their places, so that selection and focus stay too."""
        before, self._rows = self._rows, tuple(rows)
        if [one.key for one in before] == [one.key for one in rows]:
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.endResetModel()

    def key_at(self, index: _Index) -> str:
        """``""`` for no row."""
        return self._rows[index.row()].key if index.isValid() and index.row() < len(self._rows) else ""

    def index_of(self, key: str) -> QModelIndex:
        """The invalid index for a key that is not there."""
        return next((self.index(at) for at, one in enumerate(self._rows) if one.key == key), QModelIndex())

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's default, never changed
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()].row
        match role:
            case _ if role == ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return "\n".join(part for part in (row.name, row.second, row.end) if part)
            case _:
                return None
