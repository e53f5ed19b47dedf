"""What the page of badges shows: the jobs with their people, and how many of each kind; on read-only connections."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from wego_desk.core.delegate import Delegate
from wego_desk.core.event import EventId
from wego_desk.core.print_job import ON_THEIR_WAY, JobState, PrintJob
from wego_desk.desk.desk import from_ms, to_ms
from wego_desk.store import print_jobs, roster
from wego_desk.store.store import Reader


@dataclass(frozen=True, slots=True)
class BadgeRow:
    """A badge and whose it is; ``delegate`` None only when the roster lost them. ``since``: its state's."""

    job: PrintJob
    delegate: Delegate | None
    since: datetime


@dataclass(frozen=True, slots=True)
class BadgeCounts:
    """``by_printer``: printer -> state -> jobs; ``done``: printed, or sent and not confirmed, since a moment."""

    by_printer: Mapping[str, Mapping[JobState, int]]
    done: int

    def of(self, state: JobState) -> int:
        return sum(states.get(state, 0) for states in self.by_printer.values())


def badges(
    reader: Reader, states: Collection[JobState] = ON_THEIR_WAY, *, printer: str | None = None, limit: int = 500
) -> list[BadgeRow]:
    """Badges in some states: VIPs first, then as they were wanted, the done ones last."""
    found = print_jobs.jobs(reader.log, states, printer=printer, limit=limit)
    people = roster.delegates_by_id(reader.roster, list(dict.fromkeys(job.person for job in found)))
    return [BadgeRow(job, people.get(job.person), from_ms(job.changed_at)) for job in found]


def badges_of(reader: Reader, person: str) -> list[PrintJob]:
    """Every badge of one delegate, the first wanted first."""
    return print_jobs.jobs_of(reader.log, roster.group_of(reader.roster, person))


def badge(reader: Reader, job_id: EventId) -> PrintJob | None:
    return print_jobs.job(reader.log, job_id)


def badge_counts(reader: Reader, since: datetime) -> BadgeCounts:
    """``since``: usually midnight in the congress's zone, for "436 printed today"."""
    by_printer: dict[str, dict[JobState, int]] = {}
    for (printer, state), number in print_jobs.counts(reader.log).items():
        by_printer.setdefault(printer, {})[state] = number
    return BadgeCounts(by_printer, print_jobs.done_since(reader.log, to_ms(since)))
