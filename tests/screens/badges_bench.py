"""The page of badges at work: a real profile, a real print station with printers that a test sees into."""

from trays import Tray

from wego_desk.core.print_job import JobState, PrintReason
from wego_desk.desk.badge_maker import BadgeMaker, BadgePdf
from wego_desk.desk.badges_on_their_way import badges
from wego_desk.desk.print_badge import PrintWish, want_badge
from wego_desk.desk.print_station import PrintStation
from wego_desk.work import DrainedLane


class NoBadge(BadgeMaker):
    """For tests that look at a page, not at paper: fonts take long to load."""

    def make(self, *_what):
        return BadgePdf(b"%PDF", 105, 148, ())


class Printers:
    """A print station on drained lanes beside a shift; ``settle`` lets all that is under way come to its end."""

    def __init__(self, bench_shift, *printers, maker=None):
        self.bench, self.shift = bench_shift.bench, bench_shift.shift
        self._drain = bench_shift.drain
        self.trays = {printer.name: printer for printer in printers}
        self.errors, self.listeners, self.lanes = [], [], []
        self.station = PrintStation(
            printers, desk=self.shift.desk, ledger=self.shift.ledger, new_lane=self._lane,
            new_maker=lambda: maker or NoBadge(self.shift.photos), told=self._told, failed=self.errors.append,
        )  # fmt: skip

    def _lane(self, name):
        self.lanes.append(DrainedLane(name))
        return self.lanes[-1]

    def _told(self, news):
        for listener in self.listeners:
            listener(moved=news.moved)

    def settle(self, *, wake=True):
        if wake:
            self.station.wake()
        while self._drain() + sum(lane.drain() for lane in self.lanes):
            pass

    def want(self, at, printer="Printer 1", reason=PrintReason.FIRST):
        """Want a badge for the delegate at this place."""
        return want_badge(
            self.bench.desk, self.bench.delegates[at].id, operator=self.bench.operator(),
            wish=PrintWish(printer, "a6"), reason=reason,
        )  # fmt: skip

    def jobs(self):
        """Every badge of this desk, in the order in which they were wanted."""
        with self.bench.desk.store.reading() as reader:
            found = [row.job for row in badges(reader, set(JobState))]
        return sorted(found, key=lambda job: job.id[1])

    def states(self):
        return [str(job.state) for job in self.jobs()]

    def die_while_handing_over(self, printer="Printer 1"):
        """Kill the desk in the middle of the next badge, and start it again."""
        prints = self.bench.desk.store.prints
        assert prints.begin(prints.next_wanted(printer), self.bench.desk.now_ms())
        prints.recover(self.bench.desk.now_ms())


def trays(number, **how):
    return [Tray(f"Printer {n + 1}", **how) for n in range(number)]
