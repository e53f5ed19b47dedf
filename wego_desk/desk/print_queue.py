"""The badges of one printer, one turn after the other on its own lane: ask, render, say so on disk, hand over, note.

A turn never holds the ledger: each step that must be durable is a short job there. Killed before a badge is begun it
still waits; killed while it is handed over it is uncertain at the next start; killed after, it is sent.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Final, TypeVar

from wego_desk.core.print_job import PrintJob
from wego_desk.core.trouble import Trouble
from wego_desk.desk import print_progress
from wego_desk.desk.badge_maker import BadgeMaker, BadgePdf
from wego_desk.desk.desk import Desk
from wego_desk.desk.ports import (
    NEEDS_HANDS,
    TAKES,
    BadgePrinter,
    Condition,
    Handed,
    MaybePrinted,
    PrinterState,
    PrinterWaits,
    PrintOutcome,
    Sheet,
)
from wego_desk.desk.print_progress import Ready
from wego_desk.desk.sample_badge import sheet_of_test_badge
from wego_desk.work import AnyLane

T = TypeVar("T")

#: So many badges lie in a printer that works: it never idles, and few are caught in it when it stops.
DEPTH: Final = 2
#: So long a printer that took nothing is left alone, doubling to the most.
_PAUSE: Final = timedelta(seconds=2)
_LONGEST_PAUSE: Final = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class PrinterNews:
    """After a turn: how the printer is, whether a job moved, and whether the next turn should follow at once."""

    printer: str
    state: PrinterState
    moved: bool
    more: bool


class PrintQueue:
    """One printer at work. ``told`` gets the news at home (the lane's: the GUI thread) after each turn.

    Give it a lane of its own: `BadgePrinter` methods may take seconds, and the maker is not shared by threads.
    """

    def __init__(
        self, printer: BadgePrinter, maker: BadgeMaker, *, desk: Desk, ledger: AnyLane, lane: AnyLane,
        told: Callable[[PrinterNews], None], failed: Callable[[BaseException], None],
    ) -> None:  # fmt: skip
        self.printer = printer
        self._maker = maker
        self._desk = desk
        self._ledger = ledger
        self._lane = lane
        self._told = told
        self._failed = failed
        self._is_open = True
        self._is_turning = False
        self._turn_again = False
        self._paused_until: datetime | None = None
        self._pause = _PAUSE

    # ---- at home

    def wake(self) -> None:
        """Something may be to do: a badge was wanted, time has passed. Costs nothing when a turn is under way."""
        if not self._is_open:
            return
        if self._is_turning:
            self._turn_again = True
            return
        self._is_turning = True
        self._lane.run(self.turn, then=self._after, failed=self._broke)

    def withdraw(
        self, job: PrintJob, then: Callable[[PrintOutcome], None], failed: Callable[[BaseException], None] | None = None
    ) -> None:
        """Take a badge back out of the printer; then it has failed, or is printed after all."""
        self._lane.run(partial(self._withdrawn, job), then=then, failed=failed or self._failed, urgent=True)

    def print_test(self, layout: str, then: Callable[[Trouble | None], None]) -> None:
        """Hand over a badge of nobody between two badges; ``then`` gets what hindered, None when the printer has it."""

        def broke(error: BaseException) -> None:
            then(error if isinstance(error, Trouble) else Trouble("badge_not_made", error=type(error).__name__))
            if not isinstance(error, Trouble):
                self._failed(error)

        self._lane.run(partial(self._hand_over_test, layout), then=lambda _: then(None), failed=broke)

    def close(self, timeout: float) -> int:
        self._is_open = False
        return self._lane.close(timeout)

    def _after(self, news: PrinterNews) -> None:
        again = news.more or self._turn_again
        self._is_turning = self._turn_again = False
        if again:
            self.wake()
        self._told(news)

    def _broke(self, error: BaseException) -> None:
        """A disk that can't be written, or our own fault: told, and tried again when woken."""
        self._is_turning = self._turn_again = False
        self._failed(error)

    # ---- on the printer's lane

    def turn(self) -> PrinterNews:
        """Ask what became of what it has, then give it at most one badge more."""
        waiting, moved = 0, False
        for job in self._on_ledger(lambda: self._desk.store.prints.watched(self.printer.name)):
            outcome = self.printer.outcome(job.reference)
            settled = self._on_ledger(partial(print_progress.settled, self._desk, job, outcome))
            waiting += not settled
            moved |= settled
        state = self.printer.state()
        gave = waiting < _room(state.condition) and not self._is_paused() and self._give_next()
        return PrinterNews(self.printer.name, state, moved or gave, more=gave and not self._is_paused())

    def _is_paused(self) -> bool:
        return self._paused_until is not None and self._desk.clock() < self._paused_until

    def _give_next(self) -> bool:
        """Whether a badge moved."""
        ready = self._on_ledger(lambda: print_progress.next_badge(self._desk, self.printer.name))
        if ready is None:
            return False
        job = ready.job
        try:
            badge = self._maker.make(ready.delegate, job.layout, ready.congress_name)
        except Trouble as trouble:
            self._on_ledger(partial(print_progress.failed, self._desk, job, trouble))
            return True
        except BaseException as error:  # our own fault: told, and the badges behind this one go on
            not_made = Trouble("badge_not_made", error=type(error).__name__)
            self._on_ledger(partial(print_progress.failed, self._desk, job, not_made))
            raise
        if self._on_ledger(lambda: print_progress.begin(self._desk, job)):
            self._hand_over(ready, badge)
        return True

    def _hand_over(self, ready: Ready, badge: BadgePdf) -> None:
        job = ready.job
        self._paused_until = None
        try:
            handed = self.printer.send(Sheet(badge.pdf, badge.width_mm, badge.height_mm, ready.title, ready.label))
        except PrinterWaits as trouble:
            self._on_ledger(partial(print_progress.put_back, self._desk, job, trouble))
            self._paused_until = self._desk.clock() + self._pause
            self._pause = min(self._pause * 2, _LONGEST_PAUSE)
            return
        except MaybePrinted as trouble:
            self._on_ledger(partial(print_progress.doubted, self._desk, job, trouble))
        except Trouble as trouble:
            self._on_ledger(partial(print_progress.failed, self._desk, job, trouble))
        except BaseException as error:  # our own fault, and nobody knows how far it came
            in_doubt = MaybePrinted("printer_broke_off", error=type(error).__name__)
            self._on_ledger(partial(print_progress.doubted, self._desk, job, in_doubt))
            raise
        else:
            self._on_ledger(partial(print_progress.handed_over, self._desk, job, handed, badge.notices))
        self._pause = _PAUSE

    def _hand_over_test(self, layout: str) -> Handed:
        congress = self._on_ledger(lambda: self._desk.programme.name)
        handed = self.printer.send(sheet_of_test_badge(self._maker, layout, congress))
        self._on_ledger(lambda: self._desk.store.prints.use(self.printer.name, 1))
        return handed

    def _withdrawn(self, job: PrintJob) -> PrintOutcome:
        outcome = self.printer.withdraw(job.reference)
        self._on_ledger(partial(print_progress.settled, self._desk, job, outcome))
        return outcome

    def _on_ledger(self, job: Callable[[], T]) -> T:
        return self._ledger.call(job)


def _room(condition: Condition) -> int:
    """How many badges may lie in a printer; one that needs hands gets one, so that it notices when it was helped."""
    if condition in TAKES:
        return DEPTH
    return 1 if condition in NEEDS_HANDS else 0
