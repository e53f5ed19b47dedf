"""The rows of the list of badges; words are found when a row is seen, for there may be hundreds."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wego_desk.screens import words_badge_state as states
from wego_desk.screens import words_badges as words
from wego_desk.screens.badges_state import BadgesState, Line, Standing
from wego_desk.screens.controls import ROW
from wego_desk.screens.controls.lamp import FAMILY_OF_LAMP
from wego_desk.screens.controls.queue_rows import QueueRow
from wego_desk.screens.words_moment import beside
from wego_desk.screens.words_printer import printer_name

_Index = QModelIndex | QPersistentModelIndex
_AT_TOP = QModelIndex()


class BadgeRows(QAbstractListModel):
    """``show`` a state; badges that stay stay in their place, so that news scroll nothing."""

    def __init__(self, state: BadgesState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._keys: tuple[str, ...] = ()
        self._rows: dict[int, QueueRow] = {}
        self.show(state)

    def show(self, state: BadgesState) -> None:
        keys = tuple(line.key for line in state.lines)
        same = keys == self._keys
        if not same:
            self.beginResetModel()
        self._state, self._keys = state, keys
        self._rows.clear()
        if not same:
            self.endResetModel()
        elif keys:
            self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))

    def key_at(self, index: _Index) -> str:
        """``""`` for no row."""
        return self._keys[index.row()] if 0 <= index.row() < len(self._keys) else ""

    def index_of(self, key: str) -> QModelIndex:
        """The invalid index for a badge that is not there."""
        return self.index(self._keys.index(key)) if key in self._keys else QModelIndex()

    def rowCount(self, parent: _Index = _AT_TOP) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        state = self._state
        match role:
            case _ if role == ROW:
                return self._row(index.row())
            case Qt.ItemDataRole.AccessibleTextRole if state.now is not None and state.zone is not None:
                return words.spoken(state.lines[index.row()], state.now, state.zone)
            case _:
                return None

    def _row(self, at: int) -> QueueRow:
        if (kept := self._rows.get(at)) is not None:
            return kept
        line, state = self._state.lines[at], self._state
        known = state.now is not None and state.zone is not None
        end = words.at_end(line, state.now, state.zone) if known else ""  # type: ignore[arg-type]  # both are known
        made = self._rows[at] = row_of(line, end)
        return made


def row_of(line: Line, end: str) -> QueueRow:
    needs_hands = line.lamp in ("hands", "stopped")
    family = FAMILY_OF_LAMP[line.lamp]
    place, why, printer = words.role_and_place(line), words.reason(line), printer_name(line.job.printer)
    return QueueRow(
        name=words.whose(line), place=place, why=why, printer=printer, below=beside(printer, why, place),
        shape=line.lamp, family=family, state=states.state(line), state_ink=f"{family}.ink" if needs_hands else "ink",
        state_bold=needs_hands or line.standing is Standing.PRINTING, end=end, starred=line.job.is_vip,
    )  # fmt: skip
