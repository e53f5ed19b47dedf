"""A roster file on its way in, as a part of a page: drop or open it, see what would come in, take it in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from wego_desk.desk.import_roster import Imported, RefusedRow
from wego_desk.screens import words_roster as words
from wego_desk.screens.controls import KeyButton, Row, RowDelegate, Segment, Segments
from wego_desk.screens.controls.drop_place import DropPlace
from wego_desk.screens.file_choosing import choose_roster, dropped_file
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.look import look_now
from wego_desk.screens.roster_state import (
    LookedOver,
    MayNot,
    NoFile,
    NotTaken,
    RosterState,
    Stopped,
    TakenIn,
    TakingIn,
)
from wego_desk.screens.rows_model import KeyedRow, RowsModel
from wego_desk.screens.thin_bar import ThinBar
from wego_desk.screens.words_moment import beside

#: Rows of a list that nobody reads to its end.
_MOST = 500


class RosterPanel(QWidget):
    """``paint(state)`` is its input. ``file_chosen`` a path, ``wanted`` take it in, ``stop_wanted``,
    ``closer_wanted``: the page where a file is put right and imports are taken back.

    ``with_button``: it has its own button for taking in; else the page around it has.
    """

    file_chosen = Signal(Path)
    wanted = Signal()
    stop_wanted = Signal()
    closer_wanted = Signal()

    def __init__(self, state: RosterState, parent: QWidget | None = None, *, with_button: bool = True) -> None:
        super().__init__(parent)
        self._state, self._with_button = state, with_button
        self._list_kind = "columns"
        self.setAcceptDrops(True)
        self.title = label(self, 20, bold=True)
        self.second = label(self, tone="muted")
        self.said = SaidLine(self)
        self.drop = DropPlace(self)
        self.bar = ThinBar(self)
        self.steps = label(self, 14, tone="muted")
        self._figures = [(label(self, 28, bold=True, wrap=False), label(self, 14, tone="muted")) for _ in range(4)]
        self.segments = Segments(self)
        self.list = QListView(self)
        self.take = KeyButton(self)
        self.open = KeyButton(self)
        self.closer = KeyButton(self)
        self.stop = KeyButton(self)
        self._rows = RowsModel(self)
        self._build()
        self.retranslate()

    def paint(self, state: RosterState) -> None:
        self._state = state
        title, second = words.headline(state)
        self.title.setText(title)
        broken = isinstance(state, NotTaken | MayNot | Stopped)
        self.second.setText("" if broken else second)
        self.second.setVisible(not broken)
        unmet = state.unmet if isinstance(state, LookedOver) else None
        sentence = second if broken else "" if unmet is None else words.not_read(unmet.kind, unmet.values)
        self.said.say(sentence, "refused" if isinstance(state, NotTaken) else "already_in")
        self._paint_figures(_counted(state))
        self._paint_lists(state)
        self._paint_progress(state)
        focused = self._has_focus()
        empty = isinstance(state, NoFile | NotTaken | Stopped)
        begins = isinstance(state, NoFile)
        self.open.setText(self.tr("Open a roster file") if begins else self.tr("Open another file"))
        self.drop.setVisible(empty)
        self.open.setVisible(empty or isinstance(state, LookedOver | TakenIn))
        self._room.setVisible(not empty and not self.list.isVisibleTo(self))
        looked = isinstance(state, LookedOver)
        self.closer.setText(self.tr("Check and correct") if looked else self.tr("Imports so far"))
        self.closer.setVisible(looked or (self._with_button and isinstance(state, NoFile | TakenIn)))
        foreseen = state.foreseen if isinstance(state, LookedOver) else None
        self.take.setVisible(self._with_button and foreseen is not None)
        if foreseen is not None:
            self.take.setText(words.take_in(foreseen))
            busy = isinstance(state, LookedOver) and state.busy
            self.take.setEnabled(bool(foreseen.added + foreseen.updated) and not busy)
        if focused:
            self._keep_focus()

    def retranslate(self) -> None:
        self.drop.show_words(self.tr("Drop the list here"), self.tr("Excel or CSV, as you have it"))
        self.stop.setText(self.tr("Stop"))
        self.list.setAccessibleName(self.tr("What the file holds"))
        self.paint(self._state)

    def choose_file(self) -> None:
        """Let a person look for the file; the desk goes on behind."""
        choose_roster(self, self.file_chosen.emit)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if dropped_file(event) is not None and self.open.isVisibleTo(self):
            self.drop.set_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        self.drop.set_over(False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        self.drop.set_over(False)
        file = dropped_file(event)
        if file is not None:
            event.acceptProposedAction()
            self.file_chosen.emit(file)

    def _has_focus(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()  # which Qt's own types call always there
        return focused is not None and self.isAncestorOf(focused)

    def _keep_focus(self) -> None:
        """What had the focus may be gone: it goes to what a person does next here."""
        if not self._has_focus():
            for button in (self.take, self.stop, self.open):
                if button.isVisibleTo(self) and button.isEnabled():
                    button.setFocus(Qt.FocusReason.OtherFocusReason)
                    return

    def _build(self) -> None:
        self.open.setIconName("file")
        self.open.setKey("Ctrl O")
        self.take.setVariant("primary")
        self.take.setKey("F10")
        self.closer.setKey("F4")
        self.stop.setKey("Esc")
        self.list.setModel(self._rows)
        self.list.setItemDelegate(RowDelegate(self.list, height=56))
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.segments.chosen.connect(self._show_list)
        self.drop.clicked.connect(self.choose_file)
        self.open.clicked.connect(self.choose_file)
        self.take.clicked.connect(self.wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.closer.clicked.connect(self.closer_wanted)
        self._room = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.title, self.second, self.said):
            column.addWidget(widget)
        self._figures_row = _figures_row(self, self._figures)
        column.addWidget(self._figures_row)
        column.addWidget(self.bar)
        column.addWidget(self.steps)
        column.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.list, 1)
        column.addWidget(self.drop, 1)
        column.addWidget(self._room, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 8, 0, 0)
        buttons.setSpacing(12)
        for button in (self.open, self.closer, self.stop):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.take)
        column.addLayout(buttons)

    def _paint_figures(self, imported: Imported | None) -> None:
        self._figures_row.setVisible(imported is not None)
        if imported is not None:
            for (figure, what), (count, name) in zip(self._figures, words.figures(imported), strict=True):
                figure.setText(count)
                what.setText(name)

    def _paint_progress(self, state: RosterState) -> None:
        taking = isinstance(state, TakingIn)
        self.bar.setVisible(taking)
        self.steps.setVisible(taking)
        self.stop.setVisible(taking)
        if isinstance(state, TakingIn):
            self.bar.show_share(state.done / state.total if state.total else 0)
            self.steps.setText(words.steps(state))
            self.stop.setEnabled(not state.stopping)

    def _paint_lists(self, state: RosterState) -> None:
        imported = _counted(state)
        self.segments.setVisible(imported is not None)
        self.list.setVisible(imported is not None)
        if imported is None:
            return
        mapping = state.mapping if isinstance(state, LookedOver) else {}
        notes = len(imported.warnings) + bool(imported.twins)
        parts = [
            ("columns", self.tr("Columns"), len(mapping)),
            ("refused", self.tr("Stay out"), len(imported.refused)),
            ("notes", self.tr("To look at"), notes),
        ]
        there = [(key, name, count) for key, name, count in parts if count]
        self.segments.set_segments([
            Segment(key, self.tr("{name} {count}").format(name=name, count=words.number(count)))
            for key, name, count in there
        ])  # fmt: skip
        if there:
            if self._list_kind not in [key for key, _, _ in there]:
                self._list_kind = there[0][0]
            self.segments.choose(self._list_kind)
        self.segments.setVisible(bool(there))
        self.list.setVisible(bool(there))
        if there:
            self._fill(state, imported)

    def _fill(self, state: RosterState, imported: Imported) -> None:
        match self._list_kind:
            case "refused":
                rows = [_refused_row(row) for row in imported.refused[:_MOST]]
            case "notes":
                said = [words.warning(w.kind, w.values) for w in imported.warnings[:_MOST]]
                if imported.twins:
                    said.insert(0, words.twins(len(imported.twins)))
                rows = [Row(sentence, "", "hands", "already_in") for sentence in said]
            case _:
                mapping = state.mapping if isinstance(state, LookedOver) else {}
                rows = [Row(*words.column(field, header), "well", "admitted") for field, header in mapping.items()]
        self._rows.show([KeyedRow(f"{self._list_kind}{at}", row) for at, row in enumerate(rows)])

    def _show_list(self, kind: str) -> None:
        self._list_kind = kind
        imported = _counted(self._state)
        if imported is not None:
            self._fill(self._state, imported)


def _counted(state: RosterState) -> Imported | None:
    match state:
        case LookedOver(foreseen=foreseen):
            return foreseen
        case TakenIn(imported=imported):
            return imported
        case _:
            return None


def _refused_row(refused: RefusedRow) -> Row:
    cells = beside(*refused.row[:6])
    reason = words.row_reason(refused.reason_kind, refused.values)
    return Row(reason, cells, "stopped", "refused", end=words.line(refused.line))


def _figures_row(parent: QWidget, figures: Sequence[tuple[QLabel, QLabel]]) -> QWidget:
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 8, 0, 0)
    row.setSpacing(40 if not look_now().large else 24)
    for figure, what in figures:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(figure)
        column.addWidget(what)
        row.addLayout(column)
    row.addStretch()
    return holder
