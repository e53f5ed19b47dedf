"""What a badge goes through once it is wanted, each step durable: rung by the queue, on the ledger lane."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from wego_desk.core.credential import in_fours
from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Duty
from wego_desk.core.event import id_text
from wego_desk.core.print_job import FAILED, PRINTED, SENT, PrintJob
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk, congress_zone
from wego_desk.desk.ports import Answer, Handed, PrintOutcome
from wego_desk.store.programme import Operator

#: Nobody stands behind what a printer says.
NOBODY = Operator("", "", Duty.STEWARD)
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Ready:
    """A job that comes next, with all that its badge says."""

    job: PrintJob
    delegate: Delegate
    congress_name: str
    title: str
    label: str


def next_badge(desk: Desk, printer: str) -> Ready | None:
    """The next badge for a printer. One that can't be printed any more fails here, and the one behind it is next."""
    while (job := desk.store.prints.next_wanted(printer)) is not None:
        delegate = desk.store.delegate(desk.store.group(job.person)[0])
        why = _hindrance(desk, job, delegate)
        if delegate is not None and why is None:
            now = desk.clock().astimezone(congress_zone(desk.programme))
            label = f"{now:%Y%m%dT%H%M%S} {in_fours(delegate.code)} {delegate.large_name}"
            return Ready(job, delegate, desk.programme.name, f"badge {id_text(job.id)}", label)
        failed(desk, job, why or Trouble("unknown_delegate", id=job.person))
    return None


def _hindrance(desk: Desk, job: PrintJob, delegate: Delegate | None) -> Trouble | None:
    if delegate is None:
        return Trouble("unknown_delegate", id=job.person)
    if delegate.is_cancelled:
        return Trouble("badge_of_cancelled", id=delegate.id)
    if not delegate.code:
        return Trouble("no_active_code", id=delegate.id)
    known = {found.credential: found for found in desk.store.credentials(delegate.id)}
    if job.credential in known and known[job.credential].state != "active":
        return Trouble("badge_code_ended", id=delegate.id)
    return None


def begin(desk: Desk, job: PrintJob) -> bool:
    """Say on disk that the printer gets it now; False when a person took it elsewhere meanwhile."""
    return desk.store.prints.begin(job, desk.now_ms())


def handed_over(desk: Desk, job: PrintJob, handed: Handed, notices: Iterable[Mapping[str, Any]]) -> None:
    body = {"printer": job.printer, "reference": handed.reference, "notices": [_plain(n) for n in notices]}
    drafts = [_about(SENT, job, body)]
    if handed.printed_by:
        drafts.append(_about(PRINTED, job, {"by": handed.printed_by}))
    desk.append(drafts, NOBODY)


def failed(desk: Desk, job: PrintJob, trouble: Trouble) -> None:
    desk.append([_about(FAILED, job, {"why": trouble.kind, "values": _plain(trouble.values)})], NOBODY)


def put_back(desk: Desk, job: PrintJob, trouble: Trouble) -> None:
    """The printer took nothing: the badge waits for it."""
    desk.store.prints.put_back(job.id, trouble.kind, _plain(trouble.values), desk.now_ms())


def doubted(desk: Desk, job: PrintJob, trouble: Trouble) -> None:
    """The printer may have it or not: a person must look."""
    desk.store.prints.doubt(job.id, trouble.kind, _plain(trouble.values), desk.now_ms())


def settled(desk: Desk, job: PrintJob, outcome: PrintOutcome) -> bool:
    """What a printer says of a badge that it took; True when that is news."""
    stands = desk.store.prints.job(job.id)
    if stands is None or not stands.watched or stands.reference != job.reference:
        return False
    match outcome.answer:
        case Answer.WAITING:
            return False
        case Answer.PRINTED:
            desk.append([_about(PRINTED, job, {"by": outcome.detail or "printer"})], NOBODY)
        case Answer.FAILED:
            failed(desk, job, Trouble("printer_gave_up", printer=job.printer, detail=outcome.detail))
        case Answer.UNKNOWN:
            desk.store.prints.stop_watching(job.id, desk.now_ms())
    return True


def _about(kind: str, job: PrintJob, body: dict[str, Any]) -> Draft:
    return Draft(kind, job.person, ref=(job.id,), credential=job.credential, body=body)


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values that a body can hold, whatever a printer or a disk said."""
    return {name: _plain_value(value) for name, value in values.items()}


def _plain_value(value: Any) -> Any:
    if isinstance(value, bool | int | float):
        return value
    if isinstance(value, list | tuple):
        return [_plain_value(one) for one in value]
    text = str(value)[:_LONGEST].encode("utf-8", "backslashreplace").decode()
    return "".join(c for c in text if unicodedata.category(c) != "Cc")
