"""Rows of a list view made when they are seen: a file of a hundred thousand refused rows opens as one of ten."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wego_desk.screens.controls import ROW, Row

_Index = QModelIndex | QPersistentModelIndex


class SequenceRows(QAbstractListModel):
    """``row_of`` puts an item into a `Row`; ``key_of`` names it, so that the chosen one is found again."""

    def __init__(
        self, row_of: Callable[[Any], Row], key_of: Callable[[Any], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._row_of, self._key_of = row_of, key_of
        self._items: Sequence[Any] = ()

    def show(self, items: Sequence[Any]) -> None:
        """As many as before stay in their places; else the list begins anew."""
        if len(items) == len(self._items):
            self._items = items
            self.say_again()
            return
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def say_again(self) -> None:
        """The words of a row changed, or the language."""
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def item(self, index: _Index) -> Any:
        """None for no row."""
        return self._items[index.row()] if 0 <= index.row() < len(self._items) else None

    def index_of(self, key: object) -> QModelIndex:
        """The invalid index for a key that is not there."""
        at = next((at for at, item in enumerate(self._items) if self._key_of(item) == key), -1)
        return self.index(at) if at >= 0 else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's default, never changed
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item(index)
        if item is None or role not in (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._row_of(item)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return "\n".join(part for part in (row.name, row.second, row.end) if part)
            case _:
                return row
