"""What happens to the page Conflicts: the inbox is read when something came, and settled on the ledger's lane."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desk.core.duties import may
from wego_desk.core.trouble import Trouble
from wego_desk.desk.conflicts import AdmittedTwice, SaidDifferently, inbox
from wego_desk.desk.desk import Desk, congress_zone
from wego_desk.desk.edit import edit
from wego_desk.desk.reading import programme
from wego_desk.desk.settle import CODE, DUPLICATE, settle
from wego_desk.screens.conflicts_state import (
    ConflictsState,
    Done,
    NotDone,
    Read,
    act_of,
    key_of,
    still_chosen,
)
from wego_desk.screens.newest import Newest
from wego_desk.screens.shift import Shift

#: News (what came from elsewhere, an undo) are read once in this time, however many there are.
NEWS_MS: Final = 500


def read(desk: Desk) -> Read:
    with desk.store.reading() as reader:
        known = programme(reader)
        return Read(inbox(reader), congress_zone(known), desk.clock(), known.name)


class ConflictsModel(QObject):
    """``state`` is swapped before ``changed`` is told. ``waiting_changed``: how many wait, for the rail.

    Call `start` once the store is open, `refresh` with each news of the roster or of who is here. ``acted``: something
    was settled here.
    """

    changed = Signal()
    waiting_changed = Signal(int)
    acted = Signal()

    def __init__(self, shift: Shift, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shift = shift
        self.state = ConflictsState()
        self._reading = Newest[Read](shift.find, self._read, self._failed)
        self._news = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._news.timeout.connect(self.start)
        shift.operator_changed.connect(lambda: self._know())

    def start(self) -> None:
        self._reading.ask(partial(read, self._shift.desk))

    def refresh(self) -> None:
        if not self._news.isActive():
            self._news.start()

    def choose(self, key: str) -> None:
        self._know(chosen=key, notice=None)

    def settle(self, reason: str) -> None:
        """Say what happened; quiet everywhere from then on."""
        conflict = self.state.conflict
        if conflict is None or isinstance(conflict, SaidDifferently):
            return
        desk, operator = self._shift.desk, self._shift.operator
        about = DUPLICATE if isinstance(conflict, AdmittedTwice) else CODE
        ids = [side.event for side in conflict.sides]
        self._act(conflict.person.large_name, lambda: settle(desk, ids, about=about, operator=operator, reason=reason))

    def say(self, at: int) -> None:
        """Of a field that was written differently: the value of this side is right."""
        conflict = self.state.conflict
        if isinstance(conflict, SaidDifferently) and at < len(conflict.sides):
            desk, operator, person = self._shift.desk, self._shift.operator, conflict.person
            typed = {conflict.field: conflict.sides[at].value}
            self._act(person.large_name, lambda: edit(desk, person.id, typed, operator=operator))

    def _act(self, name: str, job: Callable[[], object]) -> None:
        if self.state.busy:
            return
        self._know(busy=True, notice=None)
        self._shift.ledger.run(job, then=lambda _: self._acted(name), failed=self._not_done, urgent=True)

    def _acted(self, name: str) -> None:
        self._know(busy=False, notice=Done(name), tries=self.state.tries + 1)
        self.start()
        self.acted.emit()

    def _not_done(self, error: BaseException) -> None:
        trouble = error if isinstance(error, Trouble) else Trouble("our_fault")
        self._know(busy=False, notice=NotDone(trouble.kind, trouble.values), tries=self.state.tries + 1)
        if error is not trouble:
            raise error

    def _read(self, answer: Read) -> None:
        before = self.state.inbox
        self._know(read=answer, chosen=still_chosen(self.state.chosen, answer.inbox, before))
        if len(before.waiting) != len(answer.inbox.waiting):
            self.waiting_changed.emit(len(answer.inbox.waiting))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Trouble):
            raise error
        self._know(notice=NotDone(error.kind, error.values), tries=self.state.tries + 1)

    def _know(self, **changes: Any) -> None:
        state = replace(self.state, **changes)
        waiting = {key_of(one): one for one in state.inbox.waiting}
        if state.chosen not in waiting:
            state = replace(state, chosen=next(iter(waiting), ""))
        conflict, at_work = state.conflict, self._shift.at_work
        allowed = conflict is not None and not at_work.locked and may(at_work.operator.duty, act_of(conflict))
        state = replace(state, may=allowed)
        if state != self.state:
            self.state = state
            self.changed.emit()
