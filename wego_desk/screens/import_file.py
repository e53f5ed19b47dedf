"""How a file is read: which sheet, which letters, where its headers stand; and what a person should look at."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wego_desk.desk.open_roster import OpenedRoster
from wego_desk.screens import words_import as words
from wego_desk.screens.controls import Row, RowDelegate, Rule
from wego_desk.screens.controls.long_list import LongList
from wego_desk.screens.controls.picker import Picker
from wego_desk.screens.import_state import ImportState, Part
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.sequence_rows import SequenceRows
from wego_desk.screens.words_roster import number, warning

#: As a person knows them; the program tells them apart by itself, and is wrong now and then.
_ENCODINGS: Final = ("utf-8", "utf-16", "cp949", "gb18030", "big5", "shift_jis", "cp1251", "cp1252", "cp1256")
_HEADER_LINES: Final = 20


class FilePart(QWidget):
    """``paint(state)`` is its input. ``sheet_chosen``, ``encoding_chosen``: by name; ``line_chosen``: a number."""

    sheet_chosen = Signal(str)
    encoding_chosen = Signal(str)
    line_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = SequenceRows(_note, lambda note: note, self)
        self.list = LongList(self)
        self.list.setModel(self.notes)
        self.list.setItemDelegate(RowDelegate(self.list, height=56))
        self.well = SaidLine(self)
        self.asked = [label(self, 14, bold=True) for _ in range(3)]
        self.sheet, self.encoding, self.line = self.pickers = Picker(self), Picker(self), Picker(self)
        self._holders: list[QWidget] = []
        fields = QHBoxLayout()
        fields.setContentsMargins(24, 12, 24, 16)
        fields.setSpacing(16)
        for title, picker in zip(self.asked, self.pickers, strict=True):
            title.setBuddy(picker)
            holder = QWidget(self)
            one = QVBoxLayout(holder)
            one.setContentsMargins(0, 0, 0, 0)
            one.setSpacing(4)
            one.addWidget(title)
            one.addWidget(picker)
            fields.addWidget(holder, 1)
            self._holders.append(holder)
        fields.addStretch(1)
        self._told = QWidget(self)
        told = QVBoxLayout(self._told)
        told.setContentsMargins(24, 16, 24, 16)
        told.addWidget(self.well)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(fields)
        column.addWidget(Rule(self))
        column.addWidget(self._told)
        column.addWidget(self.list, 1)
        column.addStretch()
        self.sheet.activated.connect(lambda at: self.sheet_chosen.emit(self.sheet.itemData(at)))
        self.encoding.activated.connect(lambda at: self.encoding_chosen.emit(self.encoding.itemData(at)))
        self.line.activated.connect(lambda at: self.line_chosen.emit(self.line.itemData(at)))
        self.retranslate()

    def paint(self, state: ImportState) -> None:
        opened = state.opened
        if opened is None:
            return
        file = opened.plan.file
        sheets = [(sheet.name, sheet.name) for sheet in opened.sheets] or [(file.sheet, file.sheet)]
        encodings = [(name.upper().replace("_", " "), name) for name in dict.fromkeys((file.encoding, *_ENCODINGS))]
        lines = [(number(at), at) for at in range(1, _HEADER_LINES + 1)]
        _fill(self.sheet, sheets, file.sheet)
        _fill(self.encoding, encodings, file.encoding)
        _fill(self.line, lines, header_line(opened))
        for holder, shown in zip(self._holders, (file.sheet, file.encoding, True), strict=True):
            holder.setVisible(bool(shown))
        notes = opened.foreseen.warnings
        self.notes.show(notes)
        self.list.setVisible(bool(notes))
        self._told.setVisible(not notes)
        self.well.say("" if notes else words.nothing(Part.FILE)[1], "admitted")

    def retranslate(self) -> None:
        said = (self.tr("Sheet"), self.tr("Letters"), self.tr("The headers stand in line"))
        for title, picker, text in zip(self.asked, self.pickers, said, strict=True):
            title.setText(text)
            picker.setAccessibleName(text)
        self.list.setAccessibleName(self.tr("What to look at"))


def header_line(opened: OpenedRoster) -> int:
    """Where the headers stand now."""
    if opened.wishes.header_line is not None:
        return opened.wishes.header_line
    told = next((w for w in opened.plan.file.warnings if w.kind == "rows_above_header"), None)
    found = None if told is None else told.values.get("header")
    return found if isinstance(found, int) else 1


def _note(note: object) -> Row:
    kind, values = getattr(note, "kind", ""), getattr(note, "values", {})
    return Row(warning(kind, values), "", "hands", "already_in")


def _fill(box: Picker, choices: Sequence[tuple[str, object]], chosen: object) -> None:
    with QSignalBlocker(box):
        if [(box.itemText(at), box.itemData(at)) for at in range(box.count())] != list(choices):
            box.clear()
            for text, value in choices:
                box.addItem(text, value)
        box.setCurrentIndex(box.findData(chosen))
