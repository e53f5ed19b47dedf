"""Wants a badge for a delegate, and what a person does with one on its way: again, elsewhere, back, it came out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Act
from wego_desk.core.event import EventId, id_text
from wego_desk.core.print_job import (
    CANCELLED_BY_HAND,
    FAILED,
    HANDED,
    PRINTED,
    WANTED,
    JobState,
    PrintJob,
    PrintReason,
    priority_of,
)
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.credentials import end, issue
from wego_desk.desk.desk import Desk, known_delegate
from wego_desk.desk.permission import permit
from wego_desk.store.programme import Operator

_UNDER_WAY = (JobState.WANTED, JobState.SENDING)


@dataclass(frozen=True, slots=True)
class PrintWish:
    """Where a badge shall come out, and how it looks: names of a printer and of a layout."""

    printer: str
    layout: str


def badge_at_door(desk: Desk, delegate: Delegate, wish: PrintWish | None, credential: str = "") -> Draft | None:
    """What an admission does about the badge of a delegate: one is wanted for who has none (with a ``wish``), one that
    was printed ahead is handed over, and one that was to be printed ahead comes out now.

    ``credential``: that of their code when it is known, so as not to look it up.
    """
    group = desk.store.group(delegate.id)
    if not desk.store.prints.has_badge(group, desk.store.node.device):
        if wish is None:
            return None
        return _wanted(delegate, wish, PrintReason.FIRST, credential or _active(desk, delegate))
    ahead = [job for job in desk.store.prints.everywhere(group) if job.reason == PrintReason.AHEAD]
    if not ahead:
        return None
    job = ahead[-1]
    if job.is_in_box:
        return _about(HANDED, job, {})
    here = desk.store.prints.job(job.id)
    if here is None or here.state is not JobState.WANTED:
        return None
    body = {
        "printer": here.printer, "layout": here.layout, "priority": priority_of(vip=delegate.is_vip), "held": False,
        "box": "", "number": 0,
    }  # fmt: skip
    return Draft(WANTED, here.person, ref=(here.id,), credential=here.credential, body=body)


def badge_of_new(delegate: Delegate, wish: PrintWish, credential: str) -> Draft:
    """What wants the badge of somebody who is put on the roster in the same act; ``credential``: of their new code."""
    return _wanted(delegate, wish, PrintReason.FIRST, credential)


def want_badge(
    desk: Desk, person: str, *, operator: Operator, wish: PrintWish, reason: PrintReason = PrintReason.FIRST
) -> PrintJob:
    """Want a badge, admitted or not.

    A further one needs a reason. ``lost`` makes the old code invalid and prints a new one, in one act; a badge with
    the old code that still waits is taken back. Trouble: ``unknown_delegate``, ``badge_of_cancelled``,
    ``no_active_code``, ``badge_exists``, ``badge_on_its_way`` (printer); NotAllowed.
    """
    delegate = known_delegate(desk, person)
    lost = reason is PrintReason.LOST
    permit(desk, operator, Act.CREDENTIALS if lost else Act.PRINT, subject=delegate.id)
    if delegate.is_cancelled:
        raise Trouble("badge_of_cancelled", id=delegate.id)
    group = desk.store.group(delegate.id)
    if lost:
        return _made(desk, _replacement(desk, delegate, wish, group), operator)
    if not delegate.code:
        raise Trouble("no_active_code", id=delegate.id)
    under_way = next((job for job in desk.store.prints.jobs_of(group) if job.state in _UNDER_WAY), None)
    if under_way is not None:
        raise Trouble("badge_on_its_way", id=delegate.id, printer=under_way.printer)
    if reason is PrintReason.FIRST and desk.store.prints.has_badge(group, desk.store.node.device):
        raise Trouble("badge_exists", id=delegate.id)
    return _made(desk, [_wanted(delegate, wish, reason, _active(desk, delegate))], operator)


def retry(desk: Desk, job_id: EventId, *, operator: Operator, printer: str = "") -> PrintJob:
    """Print a badge again that failed, was taken back, is uncertain, or was sent and did not come out.

    ``printer``: another one than before. Trouble: ``unknown_badge``, ``badge_is_printing``, ``badge_is_printed`` (a
    further one needs a reason: `want_badge`), ``badge_in_printer`` (take it back first); NotAllowed.
    """
    job = known_badge(desk, job_id, operator)
    match job.state:
        case JobState.SENDING:
            raise Trouble("badge_is_printing", badge=id_text(job.id), printer=job.printer)
        case JobState.PRINTED:
            raise Trouble("badge_is_printed", badge=id_text(job.id))
        case JobState.SENT if job.watched:
            raise Trouble("badge_in_printer", badge=id_text(job.id), printer=job.printer)
        case JobState.WANTED if printer in ("", job.printer):
            return job
        case _:
            return _moved(desk, [_again(desk, job, printer or job.printer)], operator)[0]


def move(desk: Desk, job_ids: Sequence[EventId], printer: str, *, operator: Operator) -> list[PrintJob]:
    """Let badges come out of another printer, in one act: all of them or, with a Trouble of `retry`, none."""
    jobs = [known_badge(desk, job_id, operator) for job_id in job_ids]
    for job in jobs:
        if job.state not in (JobState.WANTED, JobState.FAILED):
            raise Trouble("badge_is_printing", badge=id_text(job.id), printer=job.printer)
    return _moved(desk, [_again(desk, job, printer) for job in jobs], operator)


def cancel(desk: Desk, job_ids: Sequence[EventId], *, operator: Operator) -> list[PrintJob]:
    """Take badges back that have not come out. Trouble: ``unknown_badge``, ``badge_is_printing``,
    ``badge_is_printed``, ``badge_in_printer``; NotAllowed."""
    jobs = [known_badge(desk, job_id, operator) for job_id in job_ids]
    for job in jobs:
        if job.state is JobState.SENDING:
            raise Trouble("badge_is_printing", badge=id_text(job.id), printer=job.printer)
        if job.state is JobState.PRINTED:
            raise Trouble("badge_is_printed", badge=id_text(job.id))
        if job.watched:
            raise Trouble("badge_in_printer", badge=id_text(job.id), printer=job.printer)
    drafts = [_taken_back(job) for job in jobs if job.state is not JobState.CANCELLED]
    return _moved(desk, drafts, operator)


def put_first(desk: Desk, job: PrintJob, priority: int, operator: Operator) -> PrintJob:
    """The same badge on the same printer, at another place in the order."""
    body = {"printer": job.printer, "layout": job.layout, "priority": priority}
    return _moved(desk, [Draft(WANTED, job.person, ref=(job.id,), credential=job.credential, body=body)], operator)[0]


def handed(desk: Desk, job: PrintJob, operator: Operator) -> PrintJob:
    """Note that a delegate has this badge now."""
    return _moved(desk, [_about(HANDED, job, {})], operator)[0]


def came_out(desk: Desk, job_ids: Sequence[EventId], *, operator: Operator) -> list[PrintJob]:
    """A person has seen these badges: sent or uncertain ones are printed. Trouble: ``unknown_badge``,
    ``badge_not_sent``; NotAllowed."""
    jobs = [known_badge(desk, job_id, operator) for job_id in job_ids]
    for job in jobs:
        if job.state not in (JobState.SENT, JobState.UNCERTAIN, JobState.PRINTED):
            raise Trouble("badge_not_sent", badge=id_text(job.id))
    drafts = [_about(PRINTED, job, {"by": "person"}) for job in jobs if job.state is not JobState.PRINTED]
    return _moved(desk, drafts, operator)


def known_badge(desk: Desk, job_id: EventId, operator: Operator) -> PrintJob:
    """The badge that an operator wants to do something with. Trouble ``unknown_badge``; NotAllowed."""
    job = desk.store.prints.job(job_id)
    if job is None:
        raise Trouble("unknown_badge", badge=id_text(job_id))
    permit(desk, operator, Act.PRINT, subject=job.person)
    return job


def ahead_of_time(desk: Desk, delegate: Delegate, wish: PrintWish, box: str, number: int, *, held: bool) -> Draft:
    """A badge for somebody who is not here yet, and where it will lie; it comes out after all that people wait for."""
    place = {"box": box, "number": number, "held": held, "priority": priority_of(vip=delegate.is_vip, ahead=True)}
    return _wanted(delegate, wish, PrintReason.AHEAD, _active(desk, delegate), place)


def _wanted(
    delegate: Delegate, wish: PrintWish, reason: PrintReason, credential: str, more: Mapping[str, object] | None = None
) -> Draft:
    body = {
        "printer": wish.printer, "layout": wish.layout, "reason": reason.value,
        "priority": priority_of(vip=delegate.is_vip), **(more or {}),
    }  # fmt: skip
    return Draft(WANTED, delegate.id, credential=credential, body=body)


def _active(desk: Desk, delegate: Delegate) -> str:
    """The credential behind the code that a delegate's badge carries."""
    known = desk.store.credentials(delegate.id) if delegate.code else []
    return next((f.credential for f in known if f.state == "active" and f.scanned == delegate.code), "")


def _again(desk: Desk, job: PrintJob, printer: str) -> Draft:
    """The same badge once more, with the code that is valid now."""
    delegate = desk.store.delegate(desk.store.group(job.person)[0])
    credential = "" if delegate is None else _active(desk, delegate)
    body = {"printer": printer, "layout": job.layout}
    return Draft(WANTED, job.person, ref=(job.id,), credential=credential or job.credential, body=body)


def _replacement(desk: Desk, delegate: Delegate, wish: PrintWish, group: Sequence[str]) -> list[Draft]:
    active = [f for f in desk.store.credentials(delegate.id) if f.state == "active" and f.form == "own"]
    new = issue(desk, delegate.id)
    return [
        *(_taken_back(job) for job in desk.store.prints.jobs_of(group) if job.state is JobState.WANTED),
        *(end(desk, found, replaced=True, reason=PrintReason.LOST.value) for found in active),
        new,
        _wanted(delegate, wish, PrintReason.LOST, new.credential),
    ]


def _about(kind: str, job: PrintJob, body: dict[str, object]) -> Draft:
    return Draft(kind, job.person, ref=(job.id,), credential=job.credential, body=body)


def _taken_back(job: PrintJob) -> Draft:
    return _about(FAILED, job, {"why": CANCELLED_BY_HAND})


def _made(desk: Desk, drafts: list[Draft], operator: Operator) -> PrintJob:
    wanted = desk.append(drafts, operator)[-1].event.id
    job = desk.store.prints.job(wanted)
    assert job is not None
    return job


def _moved(desk: Desk, drafts: list[Draft], operator: Operator) -> list[PrintJob]:
    if not drafts:
        return []
    events = [sealed.event for sealed in desk.append(drafts, operator)]
    return [job for e in events if (job := desk.store.prints.job(e.ref[0])) is not None]
