"""What a corrected list changes, person by person: each field as it stands, and as the list has it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desk.desk.import_plan import RowChange
from wego_desk.screens import words_import as words
from wego_desk.screens.fields_grid import FieldsGrid, Line
from wego_desk.screens.import_state import ImportState, Part
from wego_desk.screens.labels import in_page_direction, label
from wego_desk.screens.list_and_detail import ListAndDetail


class ChangesPart(QWidget):
    """``paint(state)`` is its input; there is nothing to do here but to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.both = ListAndDetail(words.change_row, lambda change: change.line, self)
        self.name = label(self, 20, bold=True)
        self.grid = FieldsGrid(self)
        for part in (self.name, self.grid):
            self.both.column.addWidget(part)
        self.both.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.both)
        self.both.chosen.connect(self._show)
        self.retranslate()

    def paint(self, state: ImportState) -> None:
        changes = () if state.opened is None else state.opened.foreseen.changes
        self.both.show_items(changes, words.nothing(Part.CHANGES))
        self._show(self.both.item)

    def retranslate(self) -> None:
        self.both.list.setAccessibleName(words.title(Part.CHANGES))

    def _show(self, change: RowChange | None) -> None:
        if change is None:
            return
        self.name.setText(in_page_direction(change.name))
        lines = [Line(name, (old, new), strong=True) for name, old, new in map(words.change, change.changes)]
        self.grid.show_lines(("", self.tr("On the roster"), self.tr("In the list")), lines)
