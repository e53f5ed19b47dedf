"""What the page of badges shows: the jobs with their people, and how many of each kind; on read-only connections."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from wego_desk.core.delegate import Delegate
from wego_desk.core.event import EventId
from wego_desk.core.print_job import ON_THEIR_WAY, Flow, JobState, Kind, Lot, PrintJob
from wego_desk.core.printer_notes import PrinterNotes
from wego_desk.desk.desk import from_ms, to_ms
from wego_desk.store import print_jobs, printer_notes, roster
from wego_desk.store.store import Reader


@dataclass(frozen=True, slots=True)
class BadgeRow:
    """A badge and whose it is; ``delegate`` None only when the roster lost them. ``since``: its state's."""

    job: PrintJob
    delegate: Delegate | None
    since: datetime


@dataclass(frozen=True, slots=True)
class BadgeCounts:
    """``lots``: the badges on their way; ``printed``, and ``sent`` but not confirmed, since a moment; ``in_boxes``:
    printed ahead and not handed over."""

    lots: tuple[Lot, ...]
    printed: int
    sent: int
    in_boxes: int

    @property
    def done(self) -> int:
        """That left this desk."""
        return self.printed + self.sent

    def of(self, *states: JobState) -> int:
        return sum(lot.number for lot in self.lots if lot.state in states)

    def waiting(self) -> dict[str, int]:
        """Printer -> badges that it has not been given."""
        found: Counter[str] = Counter()
        for lot in self.lots:
            if lot.state is JobState.WANTED:
                found[lot.printer] += lot.number
        return dict(found)


def badges(
    reader: Reader, states: Collection[JobState] = ON_THEIR_WAY, *, printer: str | None = None, limit: int = 500
) -> list[BadgeRow]:
    """Badges in some states: VIPs first, then as they were wanted, the done ones last."""
    return _with_people(reader, print_jobs.jobs(reader.log, states, printer=printer, limit=limit))


def badges_of_kind(reader: Reader, kind: Kind, flow: Flow, since: datetime, *, limit: int) -> list[BadgeRow]:
    """The first badges of a kind in the order in which they will come out; the last ones of those printed ``since``."""
    if kind is Kind.IN_BOX:
        return badges_in_boxes(reader, limit=limit)
    if kind is Kind.PRINTED:
        return _with_people(reader, print_jobs.printed_since(reader.log, to_ms(since), limit=limit))
    return _with_people(reader, print_jobs.jobs_of_kind(reader.log, kind, flow, limit=limit))


def badges_in_boxes(reader: Reader, *, limit: int) -> list[BadgeRow]:
    """What was printed ahead at this desk and not handed over, box by box."""
    return _with_people(reader, print_jobs.in_boxes(reader.log, limit=limit))


def notes_of_printers(reader: Reader) -> dict[str, PrinterNotes]:
    """What people said of printers, by their names."""
    return printer_notes.all_notes(reader.log)


def badges_under_way(reader: Reader) -> list[BadgeRow]:
    """What each printer is at work on, the oldest first."""
    return _with_people(reader, print_jobs.under_way(reader.log))


def _with_people(reader: Reader, jobs: Sequence[PrintJob]) -> list[BadgeRow]:
    people = roster.delegates_by_id(reader.roster, list(dict.fromkeys(job.person for job in jobs)))
    return [BadgeRow(job, people.get(job.person), from_ms(job.changed_at)) for job in jobs]


def badges_of(reader: Reader, person: str) -> list[PrintJob]:
    """Every badge of one delegate, the first wanted first."""
    return print_jobs.jobs_of(reader.log, roster.group_of(reader.roster, person))


def has_badge(reader: Reader, person: str, device: str) -> bool:
    """Whether a delegate has a badge or one on its way, of this desk (``device``) or of another."""
    return print_jobs.has_badge(reader.log, roster.group_of(reader.roster, person), device)


def badge(reader: Reader, job_id: EventId) -> PrintJob | None:
    return print_jobs.job(reader.log, job_id)


def badge_counts(reader: Reader, since: datetime) -> BadgeCounts:
    """``since``: usually midnight in the congress's zone, for "436 printed today"."""
    printed, sent = print_jobs.done_since(reader.log, to_ms(since))
    in_boxes = sum(print_jobs.boxes(reader.log).values())
    return BadgeCounts(tuple(print_jobs.lots(reader.log)), printed, sent, in_boxes)
