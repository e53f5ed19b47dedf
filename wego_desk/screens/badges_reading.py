"""The page of badges' jobs for the lanes: what is on its way, and printing several again in one act."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, tzinfo
from typing import Final

from wego_desk.core.event import EventId
from wego_desk.core.print_job import ON_THEIR_WAY, JobState, PrintJob
from wego_desk.desk.badges_on_their_way import BadgeRow, badge_counts, badges
from wego_desk.desk.desk import Desk, congress_zone
from wego_desk.desk.print_badge import move
from wego_desk.desk.reading import programme
from wego_desk.desk.values import Operator

#: Rows that are listed; nobody looks at more, and the head counts them all.
LIMIT: Final = 1000


@dataclass(frozen=True, slots=True)
class Read:
    """``total``: badges on their way; ``done``: that left this desk since midnight in the congress's zone."""

    rows: tuple[BadgeRow, ...]
    total: int
    done: int
    congress: str
    operators: tuple[Operator, ...]
    zone: tzinfo


def read(desk: Desk, now: datetime) -> Read:
    """All that the page lists, on a connection of its own."""
    with desk.store.reading() as reader:
        known = programme(reader)
        zone = congress_zone(known)
        midnight = datetime.combine(now.astimezone(zone).date(), time(), zone)
        counts = badge_counts(reader, midnight)
        return Read(
            rows=tuple(badges(reader, limit=LIMIT)),
            total=sum(counts.of(state) for state in ON_THEIR_WAY),
            done=counts.done,
            congress=known.name,
            operators=tuple(known.operators.values()),
            zone=zone,
        )


def moved(desk: Desk, job_ids: Sequence[EventId], to: str, operator: Operator) -> list[PrintJob]:
    """Badges to another printer, in one act: all that still wait, none that was handed over meanwhile.

    Troubles of `print_badge.move`.
    """
    jobs = [desk.store.prints.job(job_id) for job_id in job_ids]
    waiting = [job.id for job in jobs if job is not None and job.state in (JobState.WANTED, JobState.FAILED)]
    return move(desk, waiting, to, operator=operator)
