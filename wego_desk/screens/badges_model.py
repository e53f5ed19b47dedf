"""What happens at the page of badges: acts go to the ledger lane, reads to the find lane, and one signal says so."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desk.core.duties import Act as Duties
from wego_desk.core.duties import may
from wego_desk.core.event import id_text, parse_id
from wego_desk.core.print_job import JobState, PrintJob
from wego_desk.core.trouble import Trouble
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.ports import Answer, PrinterState, PrintOutcome
from wego_desk.desk.print_badge import came_out, cancel, retry
from wego_desk.screens.badges_derive import derive, who_may
from wego_desk.screens.badges_reading import Read, moved, read
from wego_desk.screens.badges_state import (
    Act,
    BadgeDo,
    BadgesState,
    Broken,
    Done,
    Kind,
    Known,
    NotDone,
    PrinterCard,
    Standing,
)
from wego_desk.screens.newest import Newest
from wego_desk.screens.shift import Shift

T = TypeVar("T")

#: How old a badge's state looks is told anew so often.
_TICK_MS: Final = 10_000


class Station(Protocol):
    """What the page asks of this desk's printers, as `PrintStation` has it."""

    @property
    def printers(self) -> Sequence[str]: ...

    @property
    def states(self) -> Mapping[str, PrinterState]: ...

    def wake(self) -> None: ...

    def take_out(self, job: PrintJob, then: Callable[[PrintOutcome], None]) -> None: ...


#: Prints a test badge on the printer of this name; told None when the printer has it, else what hindered.
PrintTest = Callable[[str, Callable[[Trouble | None], None]], None]


class BadgesModel(QObject):
    """``state`` is what the page paints; it is swapped before ``changed`` is told. All is for the home thread.

    ``hands_changed``: how many badges nothing moves but a person. Call `start` once the store is open,
    `printers_changed` with each news of the printers, `refresh` when a badge was wanted on another page.
    """

    changed = Signal()
    hands_changed = Signal(int)

    def __init__(
        self, shift: Shift, station: Station, print_test: PrintTest | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shift, self._station, self._print_test = shift, station, print_test
        self._known = Known(shift.operator, shift.at_work.locked, tests=print_test is not None)
        self._state = derive(self._known)
        self._reading = Newest[Read](shift.find, self._read, self._broke)
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self._tick)
        shift.operator_changed.connect(self._operator_changed)

    @property
    def state(self) -> BadgesState:
        return self._state

    # ---- what is read

    def start(self) -> None:
        self._clock.start()
        self.printers_changed()

    def printers_changed(self) -> None:
        """A printer told something: how it is, or that a badge moved."""
        self._know(names=tuple(self._station.printers), states=dict(self._station.states))
        self.refresh()

    def refresh(self) -> None:
        """Read the badges anew; however often it is asked, one reading is under way."""
        self._reading.ask(partial(read, self._shift.desk, self._shift.clock()))

    def try_again(self) -> None:
        """After a trouble."""
        self._know(trouble=None)
        self.refresh()

    def _read(self, answer: Read) -> None:
        # A badge that went by itself leaves no other in its place: the next key would meet a stranger.
        there = self._known.chosen in {id_text(row.job.id) for row in answer.rows}
        self._know(
            rows=answer.rows, total=answer.total, done=answer.done, congress=answer.congress,
            operators=answer.operators, zone=answer.zone, trouble=None, now=self._minute(),
            chosen=self._known.chosen if there else "",
        )  # fmt: skip

    def _broke(self, error: BaseException) -> None:
        self._know(trouble=Broken(error.kind, error.values) if isinstance(error, Trouble) else Broken("our_fault"))
        if not isinstance(error, Trouble):
            raise error

    # ---- what is chosen

    def choose(self, key: str) -> None:
        """A row by its key; ``""`` for none."""
        if key != self._known.chosen:
            self._know(chosen=key, notice=None)

    def choose_kind(self, kind: Kind) -> None:
        self._know(kind=kind, chosen="", notice=None)

    # ---- acts

    def act(self, do: BadgeDo) -> None:
        """A button of the chosen row, or its key."""
        chosen = self._state.chosen
        offered = next((act for act in chosen.acts if act.do is do), None) if chosen is not None else None
        if chosen is None or offered is None or not self._may_act():
            return
        line, job = chosen.line, chosen.line.job
        told = Done(do, 1, offered.to or job.printer, line.name, line.key if do is BadgeDo.CANCEL else "")
        desk, operator = self._shift.desk, self._shift.operator
        match do:
            case BadgeDo.MOVE if job.state is JobState.SENT:
                self._take_out(job, partial(retry, desk, job.id, operator=operator, printer=offered.to), told)
            case BadgeDo.MOVE:
                self._run(partial(moved, desk, [job.id], offered.to, operator), told)
            case BadgeDo.AGAIN:
                self._run(partial(retry, desk, job.id, operator=operator), told)
            case BadgeDo.CAME_OUT:
                self._run(partial(came_out, desk, [job.id], operator=operator), told)
            case BadgeDo.CANCEL if job.state is JobState.SENT:
                self._take_out(job, partial(cancel, desk, [job.id], operator=operator), told)
            case BadgeDo.CANCEL:
                self._run(partial(cancel, desk, [job.id], operator=operator), told)
            case _:
                pass

    def act_on_printer(self, name: str, do: BadgeDo) -> None:
        """A button of a printer's card, or its key."""
        card = next((card for card in self._state.printers if card.name == name), None)
        offered = next((act for act in card.acts if act.do is do), None) if card is not None else None
        if card is None or offered is None:
            return
        if do is BadgeDo.SHOW:
            self.choose_kind(Kind.NOT_CONFIRMED)
        elif self._may_act():
            self._act_on(card, offered)

    def _act_on(self, card: PrinterCard, offered: Act) -> None:
        desk, operator = self._shift.desk, self._shift.operator
        every = derive(replace(self._known, kind=Kind.ALL)).lines
        own = [line for line in every if line.job.printer == card.name]
        ids = [line.job.id for line in own if line.standing in (Standing.SENT, Standing.UNCERTAIN)]
        told = Done(offered.do, offered.number, offered.to or card.name)
        match offered.do:
            case BadgeDo.MOVE_ALL:
                waiting = [line.job.id for line in own if line.job.state is JobState.WANTED]
                self._run(partial(moved, desk, waiting, offered.to, operator), told)
                for line in own:
                    if line.standing is Standing.STUCK and line.job.state is JobState.SENT:
                        again = partial(retry, desk, line.job.id, operator=operator, printer=offered.to)
                        self._take_out(line.job, again, told)
            case BadgeDo.CAME_OUT:
                self._run(partial(came_out, desk, ids, operator=operator), told)
            case BadgeDo.AGAIN:
                self._run(partial(retry, desk, ids[0], operator=operator), told)
            case BadgeDo.TEST if self._print_test is not None:
                self._print_test(card.name, partial(self._tested, told))
            case _:
                pass

    def undo_cancel(self) -> None:
        """A badge that was just cancelled is wanted again."""
        notice = self._known.notice
        if isinstance(notice, Done) and notice.key and self._may_act():
            job_id = parse_id(notice.key)
            told = Done(BadgeDo.UNDO, 1, notice.printer, notice.name)
            self._run(partial(retry, self._shift.desk, job_id, operator=self._shift.operator), told)

    def _may_act(self) -> bool:
        """A second press while the first is under way is none; who may not is told who may."""
        if may(self._shift.operator.duty, Duties.PRINT):
            return not self._known.busy
        self._know(notice=who_may(self._known.operators, asked=True))
        return False

    def _run(self, job: Callable[[], object], told: Done) -> None:
        self._know(busy=True, notice=None)
        self._shift.ledger.run(job, then=partial(self._acted, told), failed=self._not_done, urgent=True)

    def _take_out(self, job: PrintJob, act: Callable[[], object], told: Done) -> None:
        """What lies in a printer comes out of it first, or is printed after all."""
        if job.printer not in self._known.names:
            self._know(notice=NotDone("badge_in_printer", {"printer": job.printer}))
            return
        self._station.take_out(job, partial(self._taken_out, job, act, told))

    def _taken_out(self, job: PrintJob, act: Callable[[], object], told: Done, outcome: PrintOutcome) -> None:
        match outcome.answer:
            case Answer.FAILED:
                self._run(act, told)
            case Answer.PRINTED:
                self._know(notice=NotDone("badge_is_printed", {"printer": job.printer}))
            case Answer.WAITING | Answer.UNKNOWN:
                self._know(notice=NotDone("badge_in_printer", {"printer": job.printer}))
        self.refresh()

    def _acted(self, told: Done, _answer: object) -> None:
        self._know(busy=False, chosen="", notice=told)
        self._station.wake()
        self.refresh()

    def _tested(self, told: Done, trouble: Trouble | None) -> None:
        self._know(notice=told if trouble is None else NotDone(trouble.kind, trouble.values))

    def _not_done(self, error: BaseException) -> None:
        self.refresh()
        match error:
            case NotAllowed():
                self._know(busy=False, notice=who_may(self._known.operators, asked=True))
            case Trouble():
                self._know(busy=False, notice=NotDone(error.kind, error.values))
            case _:
                self._know(busy=False, notice=NotDone("our_fault"))
                raise error

    # ---- what stands around

    def _tick(self) -> None:
        if self._known.rows:
            self._know(now=self._minute())

    def _minute(self) -> Any:
        return self._shift.clock().replace(second=0, microsecond=0)

    def _operator_changed(self) -> None:
        self._know(operator=self._shift.operator, locked=self._shift.at_work.locked, chosen="", notice=None)

    def _know(self, **changes: Any) -> None:
        """The one place where the state is swapped, and then told."""
        known = replace(self._known, **changes)
        if known == self._known:
            return
        self._known = known
        before, self._state = self._state, derive(known)
        if self._state != before:
            self.changed.emit()
        if self._state.hands != before.hands:
            self.hands_changed.emit(self._state.hands)
