"""Rows that stay out, each with its cells to be put right in place; how it would read shows while one types."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wego_desk.desk.import_roster import RefusedRow
from wego_desk.desk.open_roster import OpenedRoster
from wego_desk.screens import words_import as words
from wego_desk.screens.controls import KeyButton, Row
from wego_desk.screens.import_state import ImportState, Part
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.list_and_detail import ListAndDetail
from wego_desk.screens.words_moment import beside
from wego_desk.screens.words_roster import line, row_reason


class RefusedPart(QWidget):
    """``paint(state)`` is its input. ``typed`` and ``corrected``: the line of a row and all its cells."""

    typed = Signal(int, object)
    corrected = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.both = ListAndDetail(_row, lambda row: row.line, self)
        self.said = SaidLine(self)
        self.cells = QWidget(self)
        self._column = QVBoxLayout(self.cells)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.save = KeyButton(self)
        self.save.setKey("Ctrl S")
        self.save.setTall(40)
        self.fields: dict[int, QLineEdit] = {}
        self._shown: object = None
        self._opened: OpenedRoster | None = None
        for part in (self.said, self.cells):
            self.both.column.addWidget(part)
        self.both.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        self.both.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.both)
        self.both.chosen.connect(self._show)
        self.both.entered.connect(lambda _: self._take_focus())
        self.save.clicked.connect(self._save)
        self.retranslate()

    def paint(self, state: ImportState) -> None:
        self._opened = state.opened
        refused: Sequence[RefusedRow] = () if state.opened is None else state.opened.foreseen.refused
        had_focus = any(field.hasFocus() for field in self.fields.values()) or self.save.hasFocus()
        self.both.show_items(refused, words.nothing(Part.REFUSED))
        row = self.both.item
        self._show(row)
        if row is not None and state.tried is not None and state.tried.line == row.line:
            self._tell(state.tried.reason)
        if had_focus and row is not None and not any(field.hasFocus() for field in self.fields.values()):
            self._take_focus()

    def retranslate(self) -> None:
        self.save.setText(self.tr("Put the row right"))
        self.both.list.setAccessibleName(words.title(Part.REFUSED))

    def _show(self, row: RefusedRow | None) -> None:
        opened = self._opened
        if row is None or opened is None or (row, opened.columns) == self._shown:
            return
        self._shown = (row, opened.columns)
        self._tell((row.reason_kind, dict(row.values)))
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.fields = {}
        for at, name in _asked(opened, row):
            title, field = label(self.cells, 14, bold=True), QLineEdit(self.cells)
            title.setText(name)
            title.setBuddy(field)
            field.setAccessibleName(name)
            field.setText(row.row[at] if at < len(row.row) else "")
            field.textEdited.connect(self._typed)
            field.returnPressed.connect(self._save)
            self._column.addWidget(title)
            self._column.addWidget(field)
            title.show()
            field.show()
            self.fields[at] = field

    def _tell(self, reason: tuple[str, dict[str, object]] | None) -> None:
        self.said.say(words.tried(reason), "admitted" if reason is None else "already_in")

    def _now(self) -> tuple[int, tuple[str, ...]] | None:
        row = self.both.item
        if row is None:
            return None
        cells = list(row.row) + [""] * (max(self.fields, default=0) + 1 - len(row.row))
        for at, field in self.fields.items():
            cells[at] = field.text()
        return row.line, tuple(cells)

    def _typed(self) -> None:
        if (now := self._now()) is not None:
            self.typed.emit(*now)

    def _save(self) -> None:
        if (now := self._now()) is not None:
            self.corrected.emit(*now)

    def _take_focus(self) -> None:
        """Where the trouble is, if it names a field; else the first one."""
        field = next(iter(self.fields.values()), None)
        row, opened = self.both.item, self._opened
        if row is not None and opened is not None:
            wrong = row.values.get("field") or ("full_name" if row.reason_kind == "no_name" else "")
            at = next((c.at for c in opened.columns if c.field == wrong and c.at in self.fields), None)
            field = field if at is None else self.fields[at]
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)


def _asked(opened: OpenedRoster, row: RefusedRow) -> list[tuple[int, str]]:
    """The cells that matter: those of columns that are read, and what stands beyond the headers."""
    read = [(column.at, words.column_name(column)) for column in opened.columns if column.field]
    width = len(opened.columns)
    beyond = [(at, words.beyond(at)) for at in range(width, len(row.row)) if row.row[at].strip()]
    return [*read, *beyond]


def _row(row: RefusedRow) -> Row:
    cells = beside(*[cell for cell in row.row if cell.strip()][:6])
    return Row(row_reason(row.reason_kind, row.values), cells, "stopped", "refused", end=line(row.line))
