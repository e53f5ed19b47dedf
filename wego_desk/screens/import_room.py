"""Puts the import page together: its models, its page, and what each tells the other."""

from pathlib import Path

from PySide6.QtCore import QObject

from wego_desk.screens.import_model import ImportModel
from wego_desk.screens.import_page import ImportPage
from wego_desk.screens.past_model import PastModel
from wego_desk.screens.roster_model import RosterModel
from wego_desk.screens.roster_state import NoFile
from wego_desk.screens.shift import Shift


class ImportRoom:
    """``page`` goes into the window; `open` a file from anywhere. The file itself is the `RosterModel`'s, which Set-up
    and the first start show as well. ``past.went_back`` and ``roster.taken_in`` (the roster changed) and ``page.left``
    are for who furnishes the window."""

    def __init__(self, shift: Shift, roster: RosterModel, parent: QObject | None = None) -> None:
        self._shift = shift
        self.roster = roster
        self.model = ImportModel(shift, roster, parent)
        self.past = PastModel(shift, parent)
        self.page = ImportPage(self.model.state, self.past.state)
        self._connect()

    def open(self, file: Path) -> None:
        """Look a file over; the window shows the page."""
        self.roster.start()
        self.model.open(file)

    @property
    def has_unsaved(self) -> bool:
        """Whether something put right would be lost: ask before the program ends."""
        return self.model.state.has_unsaved

    def refresh(self) -> None:
        if self.page.isVisible():
            self._shown()

    def _shown(self) -> None:
        if isinstance(self.roster.state, NoFile):
            self.roster.start()
        self.past.start()

    def _connect(self) -> None:
        model, page, past, roster = self.model, self.page, self.past, self.roster
        model.changed.connect(lambda: page.paint(model.state))
        past.changed.connect(lambda: page.paint_past(past.state))
        roster.taken_in.connect(self._taken_in)
        past.went_back.connect(roster.start)
        self._shift.operator_changed.connect(self._operator_changed)
        page.shown.connect(self._shown)
        page.file_chosen.connect(model.open)
        page.chosen.connect(model.choose)
        page.wanted.connect(model.take_in)
        page.stop_wanted.connect(roster.stop)
        page.file_left.connect(model.close)
        page.question.answered.connect(lambda _: model.leave())
        page.question.closed.connect(model.stay)
        page.file.sheet_chosen.connect(lambda name: model.read_from(sheet=name))
        page.file.encoding_chosen.connect(lambda name: model.read_from(encoding=name))
        page.file.line_chosen.connect(lambda line: model.read_from(line=line))
        page.columns.mapped.connect(model.map)
        page.refused.typed.connect(model.try_row)
        page.refused.corrected.connect(model.correct)
        page.pairs.settled.connect(model.settle)
        page.missing.marked.connect(model.set_gone)
        page.missing.reason_typed.connect(model.set_reason)
        page.past.chosen.connect(past.choose)
        page.past.asked.connect(past.ask)
        page.past.confirmed.connect(past.take_back)
        page.past.left.connect(past.leave)
        page.past.stop_wanted.connect(past.stop)

    def _taken_in(self) -> None:
        """The newest is the one that a person may want back."""
        self.past.choose("")
        self.past.start()

    def _operator_changed(self) -> None:
        if self.page.isVisible():
            self.roster.start()
