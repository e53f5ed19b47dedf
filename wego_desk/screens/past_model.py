"""Past imports, and taking one back: what that does is told first, and counts only as a whole."""

from dataclasses import replace
from datetime import tzinfo
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk, congress_zone
from wego_desk.desk.import_roster import Cancelled
from wego_desk.desk.imports import ImportDone, imports_done
from wego_desk.desk.reading import programme
from wego_desk.desk.undo_import import Undone, foresee_undo, undo_import
from wego_desk.screens.past_state import Foreseen, GoingBack, Looking, PastState, StillThere, WentBack
from wego_desk.screens.shift import Shift


class PastModel(QObject):
    """``went_back`` when people left the roster: other pages read anew."""

    changed = Signal()
    went_back = Signal()
    _progressed = Signal(int, int)

    def __init__(self, shift: Shift, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shift = shift
        self._state = PastState()
        self._stop = False
        self._progressed.connect(self._progress)  # from the long lane, told at home

    @property
    def state(self) -> PastState:
        return self._state

    def start(self) -> None:
        """Read which imports there were."""
        self._shift.long.run(partial(_imports, self._shift.desk), then=self._read, failed=self._not_read)

    def choose(self, batch: str) -> None:
        """Look at one; what was asked about another is answered."""
        if batch != self._state.chosen and not self._state.is_busy:
            self._show(chosen=batch, back=None)

    def ask(self) -> None:
        """What would taking the chosen one back do?"""
        chosen = self._state.import_
        if chosen is None or chosen.undone is not None or self._state.is_busy:
            return
        self._show(back=Looking())
        self._shift.long.run(
            partial(_foresee, self._shift.desk, chosen.batch), then=partial(self._foreseen, chosen.batch),
            failed=partial(self._stays, chosen.batch),
        )  # fmt: skip

    def leave(self) -> None:
        """Do not take it back after all."""
        if not self._state.is_busy:
            self._show(back=None)

    def take_back(self, reason: str) -> None:
        """Undo the chosen import as a whole."""
        chosen = self._state.import_
        if chosen is None or not isinstance(self._state.back, Foreseen):
            return
        self._stop = False
        self._show(back=GoingBack())
        shift = self._shift
        job = partial(
            undo_import, shift.desk, chosen.batch, operator=shift.operator, reason=reason, ledger_lane=shift.ledger,
            progress=self._tell_progress,
        )  # fmt: skip
        shift.long.run(job, then=self._back, failed=partial(self._stays, chosen.batch))

    def stop(self) -> None:
        """Nothing of it counts then."""
        if isinstance(self._state.back, GoingBack):
            self._stop = True
            self._show(back=replace(self._state.back, stopping=True))

    def _tell_progress(self, done: int, total: int) -> None:
        """On the long lane."""
        if self._stop:
            raise Cancelled
        self._progressed.emit(done, total)

    def _progress(self, done: int, total: int) -> None:
        if isinstance(self._state.back, GoingBack):
            self._show(back=replace(self._state.back, done=done, total=total))

    def _read(self, found: tuple[tuple[ImportDone, ...], tzinfo]) -> None:
        imports, zone = found
        there = {one.batch for one in imports}
        chosen = self._state.chosen if self._state.chosen in there else imports[0].batch if imports else ""
        self._show(imports=imports, chosen=chosen, zone=zone, now=self._shift.clock())

    def _not_read(self, error: BaseException) -> None:
        """The list stays as it was."""
        if not isinstance(error, Trouble):
            raise error

    def _foreseen(self, batch: str, undone: Undone) -> None:
        if batch == self._state.chosen and isinstance(self._state.back, Looking):
            self._show(back=Foreseen(undone))

    def _back(self, undone: Undone) -> None:
        self._show(back=WentBack(undone))
        self.start()
        self.went_back.emit()

    def _stays(self, batch: str, error: BaseException) -> None:
        match error:
            case Cancelled():
                back = StillThere()
            case Trouble():
                back = StillThere(error.kind, error.values)
            case _:
                back = StillThere("our_fault")
        if batch == self._state.chosen:
            self._show(back=back)
        if not isinstance(error, Cancelled | Trouble):
            raise error

    def _show(self, **changes: Any) -> None:
        state = replace(self._state, **changes)
        if state != self._state or state.back is not self._state.back:
            self._state = state
            self.changed.emit()


def _imports(desk: Desk) -> tuple[tuple[ImportDone, ...], tzinfo]:
    with desk.store.reading() as reader:
        return tuple(imports_done(reader)), congress_zone(programme(reader))


def _foresee(desk: Desk, batch: str) -> Undone:
    with desk.store.reading() as reader:
        return foresee_undo(reader, batch)
