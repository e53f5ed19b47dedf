"""What a person does with badges: each act goes to the ledger lane, once, and what came of it is told."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Protocol

from wego_desk.core.duties import Act
from wego_desk.core.event import parse_id
from wego_desk.core.print_job import JobState, PrintJob, PrintReason
from wego_desk.core.trouble import Trouble
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.ports import Answer, PrinterState, PrintOutcome
from wego_desk.desk.print_ahead import hand_over
from wego_desk.desk.print_badge import PrintWish, came_out, cancel, move, retry, want_badge
from wego_desk.desk.print_hold import (
    hold_badge,
    hold_printer,
    load_printer,
    print_first,
    release_badge,
    release_printer,
)
from wego_desk.desk.print_whole_queue import all_came_out, move_waiting, print_the_one_again
from wego_desk.screens.badges_asked import BadgeDo, Done, NotDone, Notice
from wego_desk.screens.badges_state import Line
from wego_desk.screens.page_by_page import page_by_page
from wego_desk.screens.shift import Shift


class Station(Protocol):
    """What the page asks of this desk's printers, as `PrintStation` has it."""

    @property
    def printers(self) -> Sequence[str]: ...

    @property
    def states(self) -> Mapping[str, PrinterState]: ...

    def wake(self) -> None: ...

    def take_out(
        self, job: PrintJob, then: Callable[[PrintOutcome], None], failed: Callable[[BaseException], None]
    ) -> None: ...


#: Prints a test badge on the printer of this name; told None when the printer has it, else what hindered.
PrintTest = Callable[[str, Callable[[Trouble | None], None]], None]


class BadgesActs:
    """``told`` gets what came of each act; ``forbidden`` that another duty is needed. All is for the home thread."""

    def __init__(
        self, shift: Shift, station: Station, told: Callable[[Notice], None], forbidden: Callable[[Act], None]
    ) -> None:
        self._shift, self._station = shift, station
        self._told, self._forbidden = told, forbidden

    # ---- one badge

    def came_out(self, line: Line) -> None:
        self._run(
            partial(came_out, self._shift.desk, [line.job.id], operator=self._shift.operator),
            Done(BadgeDo.CAME_OUT, printer=line.job.printer, name=line.name),
        )

    def again(self, line: Line) -> None:
        self._run(
            partial(retry, self._shift.desk, line.job.id, operator=self._shift.operator),
            Done(BadgeDo.AGAIN, printer=line.job.printer, name=line.name),
        )

    def one_more(self, line: Line, reason: PrintReason) -> None:
        """Another badge for somebody who has one; a lost one gets a new code."""
        wish = PrintWish(line.job.printer, line.job.layout)
        job = partial(
            want_badge, self._shift.desk, line.job.person, operator=self._shift.operator, wish=wish, reason=reason
        )
        self._run(job, Done(BadgeDo.AGAIN, printer=line.job.printer, name=line.name))

    def move(self, line: Line, to: str) -> None:
        """Also one that lies in a printer: it comes out of there first."""
        desk, operator, job = self._shift.desk, self._shift.operator, line.job
        told = Done(BadgeDo.MOVE, printer=to, name=line.name)
        if job.state is JobState.SENT:
            self._take_out(job, partial(self._run, partial(retry, desk, job.id, operator=operator, printer=to), told))
        else:
            self._run(partial(move, desk, [job.id], to, operator=operator), told)

    def cancel(self, line: Line) -> None:
        """Also one that lies in a printer."""
        job = partial(cancel, self._shift.desk, [line.job.id], operator=self._shift.operator)
        told = Done(BadgeDo.CANCEL, printer=line.job.printer, name=line.name, key=line.key)
        if line.job.state is JobState.SENT:
            self._take_out(line.job, partial(self._run, job, told))
        else:
            self._run(job, told)

    def first(self, line: Line) -> None:
        self._on(line, print_first, BadgeDo.FIRST)

    def hold(self, line: Line) -> None:
        self._on(line, hold_badge, BadgeDo.HOLD)

    def release(self, line: Line) -> None:
        self._on(line, release_badge, BadgeDo.RELEASE)

    def _on(self, line: Line, act: Callable[..., PrintJob], do: BadgeDo) -> None:
        job = partial(act, self._shift.desk, line.job.id, operator=self._shift.operator)
        self._run(job, Done(do, printer=line.job.printer, name=line.name))

    def hand_over(self, line: Line) -> None:
        self._on(line, hand_over, BadgeDo.HAND)

    def undo_cancel(self, done: Done) -> None:
        """A badge that was just cancelled is wanted again."""
        job = partial(retry, self._shift.desk, parse_id(done.key), operator=self._shift.operator)
        self._run(job, Done(BadgeDo.UNDO, printer=done.printer, name=done.name))

    # ---- all of a printer

    def all_came_out(self, printer: str, seen: datetime) -> None:
        """Those that were shown when the person looked; none that was sent since."""
        page = partial(all_came_out, self._shift.desk, printer, seen, operator=self._shift.operator)
        self._pages(page, lambda number: self._done(Done(BadgeDo.CAME_OUT, number, printer)))

    def the_one_again(self, printer: str) -> None:
        job = partial(print_the_one_again, self._shift.desk, printer, operator=self._shift.operator)
        self._run(job, Done(BadgeDo.AGAIN, printer=printer))

    def move_all(self, printer: str, to: str, caught: Sequence[PrintJob]) -> None:
        """All that wait for a printer, and then what is ``caught`` inside of it."""
        page = partial(move_waiting, self._shift.desk, printer, to, operator=self._shift.operator)
        done = Done(BadgeDo.MOVE_ALL, printer=to, source=printer)
        self._pages(page, lambda number: self._move_caught(list(caught), done, number, 0))

    def _move_caught(self, caught: list[PrintJob], done: Done, number: int, left: int) -> None:
        if not caught:
            self._done(Done(done.do, number, done.printer, left=left, source=done.source))
            return
        job = caught.pop()

        def taken_out(outcome: PrintOutcome) -> None:
            if outcome.answer is not Answer.FAILED:
                self._move_caught(caught, done, number, left + (outcome.answer is not Answer.PRINTED))
                return
            again = partial(retry, self._shift.desk, job.id, operator=self._shift.operator, printer=done.printer)
            then = partial(self._move_caught, caught, done, number + 1, left)
            self._shift.ledger.run(again, then=lambda _job: then(), failed=self._not_done)

        self._station.take_out(job, taken_out, self._not_done)

    def pause(self, printer: str) -> None:
        job = partial(hold_printer, self._shift.desk, printer, operator=self._shift.operator)
        self._run(job, Done(BadgeDo.PAUSE, printer=printer))

    def resume(self, printer: str) -> None:
        job = partial(release_printer, self._shift.desk, printer, operator=self._shift.operator)
        self._run(job, Done(BadgeDo.RESUME, printer=printer))

    def load(self, printer: str, number: int) -> None:
        """So many badges lie in a printer now."""
        job = partial(load_printer, self._shift.desk, printer, number, operator=self._shift.operator)
        self._run(job, Done(BadgeDo.LOAD, number, printer))

    def tested(self, printer: str, trouble: Trouble | None) -> None:
        """What came of a test badge."""
        told = Done(BadgeDo.TEST, printer=printer) if trouble is None else NotDone(trouble.kind, trouble.values)
        self._told(told)

    # ---- on the lanes

    def _run(self, job: Callable[[], object], done: Done) -> None:
        self._shift.ledger.run(job, then=lambda _: self._done(done), failed=self._not_done, urgent=True)

    def _pages(self, page: Callable[[], int], then: Callable[[int], None]) -> None:
        page_by_page(self._shift.ledger, page, then, self._not_done)

    def _take_out(self, job: PrintJob, act: Callable[[], None]) -> None:
        """What lies in a printer comes out of it first, or is printed after all."""

        def taken_out(outcome: PrintOutcome) -> None:
            match outcome.answer:
                case Answer.FAILED:
                    act()
                case Answer.PRINTED:
                    self._told(NotDone("badge_is_printed", {"printer": job.printer}))
                case Answer.WAITING | Answer.UNKNOWN:
                    self._told(NotDone("badge_in_printer", {"printer": job.printer}))

        self._station.take_out(job, taken_out, self._not_done)

    def _done(self, done: Done) -> None:
        self._station.wake()
        self._told(done)

    def _not_done(self, error: BaseException) -> None:
        match error:
            case NotAllowed(act=act):
                self._forbidden(act)
            case Trouble():
                self._told(NotDone(error.kind, error.values))
            case _:
                self._told(NotDone("our_fault"))
                raise error
