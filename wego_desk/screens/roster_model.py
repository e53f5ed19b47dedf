"""Opens a roster file and takes it in: the long lane reads and plans, scans go on between the pages it writes."""

from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from wego_desk.core.duties import Act, may, who_may
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk
from wego_desk.desk.import_roster import Cancelled, Imported, import_roster
from wego_desk.desk.open_roster import OpenedRoster, Wishes, open_roster, read_otherwise
from wego_desk.desk.reading import people_count
from wego_desk.desk.twins import join_lines
from wego_desk.desk.values import Operator
from wego_desk.screens.roster_state import (
    LookedOver,
    MayNot,
    NoFile,
    NotTaken,
    Reading,
    RosterState,
    Stopped,
    TakenIn,
    TakingIn,
    Unmet,
)
from wego_desk.screens.shift import Shift
from wego_desk.screens.who_has import who_has

#: Makes the next answer of the last one.
Wish: TypeAlias = Callable[[OpenedRoster], OpenedRoster]


@dataclass(frozen=True, slots=True)
class Extras:
    """What a person wants besides. ``gone``: of those who vanished from the list whom to cancel, for this ``reason``;
    ``joined``: pairs of lines of the file that are one person."""

    gone: frozenset[str] = frozenset()
    reason: str = ""
    joined: Collection[tuple[int, int]] = ()


class RosterModel(QObject):
    """``taken_in`` when people came onto the roster: other pages read anew."""

    changed = Signal()
    taken_in = Signal()
    _progressed = Signal(int, int)

    def __init__(self, shift: Shift, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shift = shift
        self._state: RosterState = NoFile()
        self._people: int | None = None
        self._opened: OpenedRoster | None = None
        self._wishes: deque[tuple[Wish, object]] = deque()
        self._extras = Extras()
        self._edition = 0
        self._stop = False
        self._progressed.connect(self._progress)  # from the long lane, told at home

    @property
    def state(self) -> RosterState:
        return self._state

    @property
    def people(self) -> int | None:
        """How many are on the roster; None until that was read."""
        return self._people

    @property
    def opened(self) -> OpenedRoster | None:
        """The file that was looked over, as `LookedOver` tells it."""
        return self._opened

    @property
    def is_open(self) -> bool:
        """Whether a file may be opened now."""
        return not isinstance(self._state, Reading | TakingIn)

    def start(self) -> None:
        """How many people there are, or who may open a roster; a file that was looked over stays."""
        if not self.is_open:
            return
        desk, operator = self._shift.desk, self._shift.operator
        self._count()
        if may(operator.duty, Act.IMPORT):
            if not isinstance(self._state, LookedOver):
                self._show(NoFile(self._people))
            return
        self._opened = None
        self._show(MayNot(who_may(Act.IMPORT), ()))
        self._shift.ledger.run(
            lambda: who_has(desk.programme, who_may(Act.IMPORT)), then=self._may_not, failed=self._failed
        )

    def close(self) -> None:
        """Leave the file: nothing of it was written."""
        if self.is_open:
            self._opened = None
            self._wishes.clear()
            self._show(NoFile(self._people))
            self.start()

    def open(self, file: Path) -> None:
        """Look a file over; nothing is written."""
        if not self.is_open or isinstance(self._state, MayNot):
            return
        self._opened, self._stop, self._extras = None, False, Extras()
        self._wishes.clear()
        self._show(Reading(file.name))
        self._shift.long.run(
            partial(open_roster, self._shift.desk, file, watch=self._watch),
            then=self._looked_over, failed=partial(self._not_read, file),
        )  # fmt: skip

    def wish(self, wish: Wish, instead: object = None) -> None:
        """Ask for the open file otherwise; wishes are followed one after the other, each on the answer before.

        ``instead``: of wishes that wait under the same name only the newest is followed.
        """
        if self._opened is None or not isinstance(self._state, LookedOver):
            return
        if instead is not None:
            self._wishes = deque(one for one in self._wishes if one[1] != instead)
        self._wishes.append((wish, instead))
        if not self._state.busy:
            self._follow()

    def read_otherwise(self, wishes: Wishes) -> None:
        """From another sheet, in another encoding, with another header line."""
        desk = self._shift.desk
        self.wish(lambda opened: read_otherwise(desk, opened, wishes))

    def set_extras(self, extras: Extras) -> None:
        """What else taking it in does, until another file is opened."""
        self._extras = extras

    def take_in(self) -> None:
        """Put the people of the file that was looked over on the roster."""
        opened, state, extras = self._opened, self._state, self._extras
        if opened is None or not isinstance(state, LookedOver) or state.busy:
            return
        if extras.gone and not extras.reason:
            self._show(replace(state, unmet=Unmet("no_reason")))
            return
        self._stop = False
        self._show(TakingIn(opened.file.name))
        job = partial(_take_in, self._shift, self._shift.operator, opened, extras, self._tell_progress)
        self._shift.long.run(job, then=self._taken, failed=partial(self._not_read, opened.file))

    def stop(self) -> None:
        """Take nothing in after all; what is under way ends after its page, and none of it counts."""
        if isinstance(self._state, Reading | TakingIn):
            self._stop = True
            self._show(replace(self._state, stopping=True))

    def _watch(self) -> None:
        """On the long lane, while a file is read."""
        if self._stop:
            raise Cancelled

    def _tell_progress(self, done: int, total: int) -> None:
        """On the long lane."""
        self._watch()
        self._progressed.emit(done, total)

    def _progress(self, done: int, total: int) -> None:
        if isinstance(self._state, TakingIn):
            self._show(TakingIn(self._state.file, done, total, self._state.stopping))

    def _count(self) -> None:
        self._shift.long.run(partial(_people, self._shift.desk), then=self._counted, failed=self._failed)

    def _counted(self, people: int) -> None:
        if people != self._people:
            self._people = people
            self.changed.emit()
        if isinstance(self._state, NoFile):
            self._show(NoFile(people))

    def _may_not(self, names: tuple[str, ...]) -> None:
        if isinstance(self._state, MayNot):
            self._show(MayNot(self._state.least, names))

    def _follow(self) -> None:
        opened, state = self._opened, self._state
        if opened is None or not isinstance(state, LookedOver):
            return
        wish, _ = self._wishes.popleft()
        self._show(replace(state, busy=True, unmet=None))
        self._shift.long.run(
            lambda: wish(opened), then=partial(self._followed, opened), failed=partial(self._not_followed, opened)
        )

    def _followed(self, before: OpenedRoster, opened: OpenedRoster) -> None:
        if self._opened is before:  # else another file was opened meanwhile
            self._looked_over(opened)

    def _not_followed(self, before: OpenedRoster, error: BaseException) -> None:
        if not isinstance(error, Trouble):
            self._wishes.clear()
        if self._opened is before and isinstance(self._state, LookedOver):
            unmet = Unmet(error.kind, error.values) if isinstance(error, Trouble) else Unmet("our_fault")
            self._show(replace(self._state, busy=False, unmet=unmet))
            if self._wishes:
                self._follow()
        if not isinstance(error, Trouble):
            raise error

    def _looked_over(self, opened: OpenedRoster) -> None:
        self._opened = opened
        self._edition += 1
        self._show(LookedOver(opened.file.name, opened.foreseen, opened.mapping, self._edition))
        if self._wishes:
            self._follow()

    def _taken(self, done: tuple[Imported, int]) -> None:
        self._opened = None
        imported, joined = done
        file = self._state.file if isinstance(self._state, TakingIn) else ""
        self._show(TakenIn(file, imported, joined))
        self._count()
        self.taken_in.emit()

    def _not_read(self, file: Path, error: BaseException) -> None:
        self._opened = None
        match error:
            case Cancelled():
                self._show(Stopped(file.name))
            case Trouble():
                self._show(NotTaken(file.name, error.kind, error.values))
            case _:
                self._show(NotTaken(file.name, "our_fault"))
                raise error

    def _failed(self, error: BaseException) -> None:
        """How many people there are is told another time."""
        if not isinstance(error, Trouble):
            raise error

    def _show(self, state: RosterState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


def _take_in(
    shift: Shift, operator: Operator, opened: OpenedRoster, extras: Extras, progress: Callable[[int, int], None]
) -> tuple[Imported, int]:
    """On the long lane: what came in, and how many pairs of rows were joined."""
    plan = opened.plan
    vanished = tuple(delegate for delegate in plan.vanished if delegate.id in extras.gone)
    imported = import_roster(
        shift.desk, replace(plan, vanished=vanished), operator=operator, ledger_lane=shift.ledger, progress=progress,
        photos=opened.file.parent, cancel_vanished=extras.reason if vanished else None,
    )  # fmt: skip
    joined = 0
    if extras.joined:
        job = partial(join_lines, shift.desk, plan, imported, extras.joined, operator=operator)
        joined = shift.ledger.call(job)
    return imported, joined


def _people(desk: Desk) -> int:
    with desk.store.reading() as reader:
        return people_count(reader)
