"""Opens a roster file and takes it in: the long lane reads and plans, scans go on between the pages it writes."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wego_desk.core.duties import Act, may, who_may
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk
from wego_desk.desk.import_roster import Cancelled, Imported, import_roster
from wego_desk.desk.open_roster import OpenedRoster, open_roster
from wego_desk.desk.reading import people_count
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
)
from wego_desk.screens.shift import Shift
from wego_desk.screens.who_has import who_has


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
    def is_open(self) -> bool:
        """Whether a file may be opened now."""
        return not isinstance(self._state, Reading | TakingIn)

    def start(self) -> None:
        """Begin anew: how many people there are, or who may open a roster."""
        if not self.is_open:
            return
        self._opened = None
        desk, operator = self._shift.desk, self._shift.operator
        self._count()
        if may(operator.duty, Act.IMPORT):
            self._show(NoFile(self._people))
            return
        self._show(MayNot(who_may(Act.IMPORT), ()))
        self._shift.ledger.run(
            lambda: who_has(desk.programme, who_may(Act.IMPORT)), then=self._may_not, failed=self._failed
        )

    def open(self, file: Path) -> None:
        """Look a file over; nothing is written."""
        if not self.is_open or isinstance(self._state, MayNot):
            return
        self._opened = None
        self._show(Reading(file.name))
        self._shift.long.run(
            partial(open_roster, self._shift.desk, file), then=self._looked_over, failed=partial(self._not_read, file)
        )

    def take_in(self) -> None:
        """Put the people of the file that was looked over on the roster."""
        opened = self._opened
        if opened is None or not isinstance(self._state, LookedOver):
            return
        self._stop = False
        self._show(TakingIn(opened.file.name))
        shift = self._shift
        job = partial(
            import_roster, shift.desk, opened.plan, operator=shift.operator, ledger_lane=shift.ledger,
            progress=self._tell_progress, photos=opened.file.parent,
        )  # fmt: skip
        shift.long.run(job, then=self._taken, failed=partial(self._not_read, opened.file))

    def stop(self) -> None:
        """Take nothing in after all; what is under way ends after its page, and none of it counts."""
        if isinstance(self._state, TakingIn):
            self._stop = True
            self._show(TakingIn(self._state.file, self._state.done, self._state.total, stopping=True))

    def _tell_progress(self, done: int, total: int) -> None:
        """On the long lane."""
        if self._stop:
            raise Cancelled
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

    def _looked_over(self, opened: OpenedRoster) -> None:
        self._opened = opened
        self._show(LookedOver(opened.file.name, opened.foreseen, opened.mapping))

    def _taken(self, imported: Imported) -> None:
        self._opened = None
        file = self._state.file if isinstance(self._state, TakingIn) else ""
        self._show(TakenIn(file, imported))
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


def _people(desk: Desk) -> int:
    with desk.store.reading() as reader:
        return people_count(reader)
