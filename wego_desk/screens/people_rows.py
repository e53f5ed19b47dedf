"""The rows of the list: as many as there are people, each read when it comes near to being seen."""

from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wego_desk.desk.people import Line
from wego_desk.screens import people_words as words
from wego_desk.screens.controls import ROW, Row
from wego_desk.screens.people_state import PAGE, PeopleState

_Index = QModelIndex | QPersistentModelIndex
_AT_TOP = QModelIndex()
#: Shown until a row is read: nothing, for a few milliseconds.
_BLANK = Row("")


class PeopleRows(QAbstractListModel):
    """``show`` a state; rows that stay stay in their place, so that news scroll nothing and choose nothing anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] | tuple[str, ...] = ()
        self._lines: dict[int, Line] = {}
        self._rows: dict[int, Row] = {}
        self._text = ""
        self._zone: tzinfo | None = None
        self._now: datetime | None = None
        self._state: PeopleState | None = None

    def show(self, state: PeopleState) -> None:
        ids = () if state.listing is None else state.listing.ids
        same = self._state is not None and (ids is self._ids or ids == self._ids)
        if not same:
            self.beginResetModel()
            self._lines.clear()
        elif self._state is not None and state.listing is not self._state.listing:
            # What is not read anew with the news is older than they are; it is kept until it is.
            self._lines = {row: line for row, line in self._lines.items() if row // PAGE in state.pages}
        self._state, self._ids, self._text = state, ids, state.text  # type: ignore[assignment]  # a sequence of ids
        self._zone, self._now = state.zone, state.now
        self._rows.clear()
        for page, lines in state.pages.items():
            for at, line in enumerate(lines):
                self._lines[page * PAGE + at] = line
        if not same:
            self.endResetModel()
        elif ids:
            self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))

    def say_again(self) -> None:
        """The language changed."""
        self._rows.clear()

    def person(self, index: _Index) -> str:
        """The id of a row's person, ``""`` for no row."""
        return self._ids[index.row()] if 0 <= index.row() < len(self._ids) else ""

    def row_of(self, person: str) -> QModelIndex:
        """Where somebody stands, an invalid index for who is not in the list."""
        for row in self._lines:  # who was chosen was seen
            if row < len(self._ids) and self._ids[row] == person:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: _Index = _AT_TOP) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        match role:
            case _ if role == ROW:
                return self._row(index.row())
            case Qt.ItemDataRole.AccessibleTextRole:
                line = self._lines.get(index.row())
                if line is None or self._now is None or self._zone is None:
                    return words.waiting_row()
                return words.spoken(line, self._now, self._zone)
            case _:
                return None

    def _row(self, at: int) -> Row:
        if (kept := self._rows.get(at)) is not None:
            return kept
        line = self._lines.get(at)
        if line is None or self._now is None or self._zone is None:
            return _BLANK
        made = self._rows[at] = words.row(line, self._text, self._now, self._zone)
        return made
