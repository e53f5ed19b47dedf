"""Which column is read as which field: each with its values and why, changeable."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desk.desk.open_roster import Column
from wego_desk.screens import words_import as words
from wego_desk.screens.controls.picker import Picker
from wego_desk.screens.import_state import ImportState, Part
from wego_desk.screens.labels import label
from wego_desk.screens.list_and_detail import ListAndDetail


class ColumnsPart(QWidget):
    """``paint(state)`` is its input. ``mapped``: the place of a column and the field that it is, ``""`` for none."""

    mapped = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.both = ListAndDetail(words.column_row, lambda column: column.at, self)
        self.name, self.why = label(self, 20, bold=True), label(self, tone="muted")
        self.asked = label(self, 14, bold=True)
        self.field = Picker(self)
        self.asked.setBuddy(self.field)
        self.held = label(self, 14, bold=True)
        self.values = label(self)
        for part in (self.name, self.asked, self.field, self.why, self.held, self.values):
            self.both.column.addWidget(part)
        self.both.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.both)
        self.both.chosen.connect(self._show)
        self.both.entered.connect(lambda _: self.field.setFocus())
        self.field.activated.connect(self._picked)
        self.retranslate()

    def paint(self, state: ImportState) -> None:
        columns = () if state.opened is None else state.opened.columns
        self.both.show_items(columns, words.nothing(Part.COLUMNS))
        self._show(self.both.item)

    def retranslate(self) -> None:
        self.asked.setText(self.tr("Read as"))
        self.held.setText(self.tr("It holds"))
        self.field.setAccessibleName(self.tr("Read as"))
        with QSignalBlocker(self.field):
            self.field.clear()
            for word, field in words.field_choices():
                self.field.addItem(word, field)
        self.both.list.setAccessibleName(words.title(Part.COLUMNS))
        self._show(self.both.item)

    def _show(self, column: Column | None) -> None:
        if column is None:
            return
        self.name.setText(words.column_name(column))
        self.why.setText(words.why(column))
        self.values.setText("\n".join(column.samples) or words.samples(column))
        with QSignalBlocker(self.field):
            self.field.setCurrentIndex(self.field.findData(column.field))

    def _picked(self, at: int) -> None:
        column = self.both.item
        field = self.field.itemData(at)
        if column is not None and field != column.field:
            self.mapped.emit(column.at, field)
