"""All printers of a desk: a queue and a lane for each, woken when a badge is wanted and when time has passed."""

from collections.abc import Callable, Sequence

from wego_desk.core.print_job import PrintJob
from wego_desk.core.trouble import Trouble
from wego_desk.desk.badge_maker import BadgeMaker
from wego_desk.desk.desk import Desk
from wego_desk.desk.ports import Answer, BadgePrinter, PrinterState, PrintOutcome
from wego_desk.desk.print_queue import PrinterNews, PrintQueue
from wego_desk.work import AnyLane


class PrintStation:
    """Every method is for the home thread and returns at once.

    ``printers`` are those set up, by name. ``told`` gets the news of each turn, ``failed`` what went wrong in one
    (a Trouble of the disk, or our own fault). ``new_lane`` makes a lane whose home is this thread.
    """

    def __init__(
        self, printers: Sequence[BadgePrinter], *, desk: Desk, ledger: AnyLane, new_lane: Callable[[str], AnyLane],
        new_maker: Callable[[], BadgeMaker], told: Callable[[PrinterNews], None],
        failed: Callable[[BaseException], None],
    ) -> None:  # fmt: skip
        self._desk = desk
        self._ledger = ledger
        self._new_lane = new_lane
        self._new_maker = new_maker
        self._told = told
        self._failed = failed
        self._queues: dict[str, PrintQueue] = {}
        self._states: dict[str, PrinterState] = {}
        self._is_open = False
        for printer in printers:
            self.add(printer)

    @property
    def states(self) -> dict[str, PrinterState]:
        """What each printer said last; one that was not asked yet is not in it."""
        return dict(self._states)

    @property
    def printers(self) -> tuple[str, ...]:
        return tuple(self._queues)

    def add(self, printer: BadgePrinter) -> None:
        """Set a printer up, or another one under the same name."""
        former = self._queues.pop(printer.name, None)
        if former is not None:
            former.close(0)
        self._queues[printer.name] = PrintQueue(
            printer, self._new_maker(), desk=self._desk, ledger=self._ledger, lane=self._new_lane(printer.name),
            told=self._take_news, failed=self._failed,
        )  # fmt: skip
        if self._is_open:
            self._queues[printer.name].wake()

    def remove(self, printer: str) -> None:
        """Ask a printer nothing more; badges that wait for it are moved by a person."""
        former = self._queues.pop(printer, None)
        self._states.pop(printer, None)
        if former is not None:
            former.close(0)

    def start(self) -> None:
        """First settle what the last run left under way, then let every printer begin."""
        self._ledger.run(
            lambda: self._desk.store.prints.recover(self._desk.now_ms()), then=self._begin, failed=self._failed
        )

    def wake(self) -> None:
        """A badge was wanted or moved, or two seconds have passed: a printer tells nothing by itself."""
        if self._is_open:
            for queue in self._queues.values():
                queue.wake()

    def take_out(
        self, job: PrintJob, then: Callable[[PrintOutcome], None], failed: Callable[[BaseException], None] | None = None
    ) -> None:
        """Take a badge that was sent back out of its printer, before it is printed elsewhere or cancelled.

        After the answer ``failed`` the job has failed (``printer_gave_up``) and `retry` or `cancel` may follow; it is
        ``unknown`` when that printer is not set up any more. ``failed`` takes what went wrong in asking, else the
        station's own does.
        """
        queue = self._queues.get(job.printer)
        if queue is None:
            then(PrintOutcome(Answer.UNKNOWN))
        else:
            queue.withdraw(job, then, failed)

    def print_test(self, printer: str, layout: str, then: Callable[[Trouble | None], None]) -> None:
        """Print a badge of nobody; ``then`` gets what hindered, None when the printer has it."""
        queue = self._queues.get(printer)
        if queue is None:
            then(Trouble("no_such_printer", printer=printer))
        else:
            queue.print_test(layout, then)

    def close(self, timeout: float) -> int:
        """Before the ledger lane is closed: a badge that is being handed over is noted. How many turns did not end."""
        self._is_open = False
        return sum(queue.close(timeout) for queue in self._queues.values())

    def _begin(self, _uncertain: int) -> None:
        self._is_open = True
        self.wake()

    def _take_news(self, news: PrinterNews) -> None:
        """Once closed, or removed, no printer is told of any more: what they would do about it has ended too."""
        if not self._is_open or news.printer not in self._queues:
            return
        self._states[news.printer] = news.state
        self._told(news)
