"""What a person says before badges are printed: hold one or a whole printer, put one first, count what is left."""

from typing import Final

from wego_desk.core.duties import Act
from wego_desk.core.event import EventId, id_text
from wego_desk.core.print_job import JobState, PrintJob, priority_of
from wego_desk.core.printer_notes import PrinterNotes
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk
from wego_desk.desk.permission import permit
from wego_desk.desk.print_badge import known_badge, put_first
from wego_desk.store.programme import Operator

MOST_LOADED: Final = 9999


def hold_badge(desk: Desk, job_id: EventId, *, operator: Operator) -> PrintJob:
    """Keep a badge back that waits, until `release_badge`. Trouble: ``unknown_badge``, ``badge_not_waiting``;
    NotAllowed."""
    return _held(desk, job_id, True, operator)


def release_badge(desk: Desk, job_id: EventId, *, operator: Operator) -> PrintJob:
    """Troubles of `hold_badge`."""
    return _held(desk, job_id, False, operator)


def print_first(desk: Desk, job_id: EventId, *, operator: Operator) -> PrintJob:
    """Put a badge that waits before all others of its printer. Troubles of `hold_badge`."""
    job = _waiting(desk, job_id, operator)
    return put_first(desk, job, priority_of(vip=job.is_vip, first=True), operator)


def hold_printer(desk: Desk, printer: str, *, operator: Operator) -> PrinterNotes:
    """Give a printer nothing more; what it has comes out. NotAllowed."""
    permit(desk, operator, Act.PRINT)
    return desk.store.prints.note(printer, held_at=desk.now_ms(), held_by=operator.id)


def release_printer(desk: Desk, printer: str, *, operator: Operator) -> PrinterNotes:
    permit(desk, operator, Act.PRINT)
    return desk.store.prints.note(printer, held_at=None, held_by="")


def load_printer(desk: Desk, printer: str, number: int | None, *, operator: Operator) -> PrinterNotes:
    """So many badges lie in a printer now, and each that it is given is counted; None: count no more.

    Trouble: ``bad_count`` (most); NotAllowed.
    """
    permit(desk, operator, Act.PRINT)
    if number is not None and not 0 <= number <= MOST_LOADED:
        raise Trouble("bad_count", most=MOST_LOADED)
    return desk.store.prints.note(printer, loaded=number, used=0)


def _held(desk: Desk, job_id: EventId, held: bool, operator: Operator) -> PrintJob:
    _waiting(desk, job_id, operator)
    job = desk.store.prints.hold(job_id, held)
    assert job is not None
    return job


def _waiting(desk: Desk, job_id: EventId, operator: Operator) -> PrintJob:
    job = known_badge(desk, job_id, operator)
    if job.state is not JobState.WANTED:
        raise Trouble("badge_not_waiting", badge=id_text(job.id))
    return job
