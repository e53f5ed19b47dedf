"""What a person does with all badges of a printer at once: page by page, so that no scan waits for ten thousand."""

from datetime import datetime
from typing import Final

from wego_desk.core.print_job import Flow, JobState, Kind, PrintJob, is_of_kind
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk, to_ms
from wego_desk.desk.print_badge import came_out, move, retry
from wego_desk.store.programme import Operator

#: Badges in one durable act; a scan waits for one page at most.
PAGE: Final = 40


def move_waiting(desk: Desk, printer: str, to: str, *, operator: Operator) -> int:
    """Let the next badges that wait for a printer come out of another; how many, 0 when none waits any more.

    Each is moved or still waits where it was, whatever comes between two pages. Troubles of `print_badge.move`.
    """
    waiting = desk.store.prints.jobs({JobState.WANTED}, printer, PAGE)
    return len(move(desk, [job.id for job in waiting], to, operator=operator))


def all_came_out(desk: Desk, printer: str, seen: datetime, *, operator: Operator) -> int:
    """A person has looked into the tray and has seen all that a printer was given up to ``seen``; how many of the
    next page it were, 0 when none is left. NotAllowed."""
    known = [job for job in _unconfirmed(desk, printer) if job.changed_at <= to_ms(seen)][:PAGE]
    return len(came_out(desk, [job.id for job in known], operator=operator))


def print_the_one_again(desk: Desk, printer: str, *, operator: Operator) -> PrintJob:
    """The one badge of a printer that nobody confirmed did not come out.

    Trouble ``badges_unclear`` (number) when there are others or none: then a person looks at each; NotAllowed.
    """
    unclear = _unconfirmed(desk, printer)
    if len(unclear) != 1:
        raise Trouble("badges_unclear", printer=printer, number=len(unclear))
    return retry(desk, unclear[0].id, operator=operator)


def _unconfirmed(desk: Desk, printer: str) -> list[PrintJob]:
    open_ones = desk.store.prints.jobs({JobState.SENT, JobState.UNCERTAIN}, printer)
    return [job for job in open_ones if is_of_kind(job, Kind.NOT_CONFIRMED, Flow(frozenset()))]
