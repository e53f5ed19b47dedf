"""One badge on its way to paper: its states, and what each event makes of it. Pure; the store keeps the rows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from wego_desk.core.event import EventId, Written


class JobState(StrEnum):
    """``sent``: handed over, not confirmed. ``uncertain``: the desk died while handing over, a person must look."""

    WANTED = "wanted"
    SENDING = "sending"
    SENT = "sent"
    PRINTED = "printed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNCERTAIN = "uncertain"


class PrintReason(StrEnum):
    """Why a badge is printed; every further badge of a delegate needs one of `FURTHER`. ``ahead``: before they came."""

    FIRST = "first"
    AHEAD = "ahead"
    LOST = "lost"
    DAMAGED = "damaged"
    NAME_CORRECTED = "name_corrected"
    PRINTER_FAULT = "printer_fault"


#: Why somebody who has a badge gets another.
FURTHER: Final = (
    PrintReason.DAMAGED, PrintReason.NAME_CORRECTED, PrintReason.PRINTER_FAULT, PrintReason.LOST,
)  # fmt: skip
#: Neither done nor given up: what the page of badges shows.
ON_THEIR_WAY: Final = frozenset(
    {JobState.WANTED, JobState.SENDING, JobState.SENT, JobState.UNCERTAIN, JobState.FAILED}
)  # fmt: skip
#: States in which the delegate has a badge, or will have one without further asking.
COUNTS: Final = frozenset(JobState) - {JobState.FAILED, JobState.CANCELLED}

WANTED: Final = "badge.wanted"
SENT: Final = "badge.sent"
PRINTED: Final = "badge.printed"
FAILED: Final = "badge.failed"
HANDED: Final = "badge.handed"
KINDS: Final = frozenset({WANTED, SENT, PRINTED, FAILED, HANDED})

#: A ``badge.failed`` for this reason is no fault: somebody took the badge back.
CANCELLED_BY_HAND: Final = "cancelled"


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A badge that was wanted at this desk; ``id`` is that of the event that first wanted it.

    ``credential``: id of the code to print. ``priority``: the greater goes first (`priority_of`). ``why`` and
    ``values`` say in kinds and facts why it failed, waits or is uncertain, or (``printed``) who confirmed.
    ``notices``: what could not be printed as it should. ``reference``: the printer's name of the job; ``watched``: the
    printer may still tell what became of it. ``is_held``: it waits until a person lets it go. ``box`` and ``number``:
    where a badge lies that was printed ahead; ``handed_at``: when its delegate got it, 0 before. Times in ms since 1970
    UTC.
    """

    id: EventId
    person: str
    credential: str
    layout: str
    printer: str
    reason: str
    priority: int
    state: JobState
    wanted_at: int
    changed_at: int
    why: str = ""
    values: Mapping[str, Any] | None = None
    notices: tuple[Mapping[str, Any], ...] = ()
    reference: str = ""
    watched: bool = False
    attempts: int = 0
    is_held: bool = False
    box: str = ""
    number: int = 0
    handed_at: int = 0

    @property
    def is_vip(self) -> bool:
        return self.priority & 1 == 1

    @property
    def is_put_back(self) -> bool:
        """It waits because the printer took nothing when it was its turn."""
        return self.state is JobState.WANTED and bool(self.why)

    @property
    def is_in_box(self) -> bool:
        """It was printed ahead and waits there for its delegate."""
        return bool(self.box) and self.state in (JobState.PRINTED, JobState.SENT) and not self.handed_at


def priority_of(*, vip: bool, first: bool = False, ahead: bool = False) -> int:
    """VIPs go before others, who was put ``first`` by hand before both, and what is printed ``ahead`` after all."""
    return 2 * first - 4 * ahead + vip


@dataclass(frozen=True, slots=True)
class Lot:
    """``number`` badges that are alike in all that a person parts them by."""

    printer: str
    state: JobState
    is_vip: bool
    watched: bool
    is_put_back: bool
    is_held: bool
    number: int


@dataclass(frozen=True, slots=True)
class Flow:
    """``moving``: the printers that print what they get, or were not asked yet; ``held``: those that people hold."""

    moving: frozenset[str]
    held: frozenset[str] = frozenset()


class Kind(StrEnum):
    """What a person parts badges by. ``all``: all on their way; ``held``: by a person, one by one or with their
    printer; ``stuck``: they wait for a printer that takes nothing now; ``not_confirmed``: only a person who looks can
    say whether they came out; ``printed``: they did, and are on their way no more; ``in_box``: printed ahead, and not
    handed over yet."""

    ALL = "all"
    VIP = "vip"
    HELD = "held"
    STUCK = "stuck"
    FAILED = "failed"
    NOT_CONFIRMED = "not_confirmed"
    PRINTED = "printed"
    IN_BOX = "in_box"


def is_of_kind(badges: PrintJob | Lot, kind: Kind, flow: Flow) -> bool:
    state = badges.state
    is_held = state is JobState.WANTED and (badges.is_held or badges.printer in flow.held)
    match kind:
        case Kind.ALL:
            return state in ON_THEIR_WAY
        case Kind.VIP:
            return state in ON_THEIR_WAY and badges.is_vip
        case Kind.HELD:
            return is_held
        case Kind.STUCK:
            waits = state is JobState.WANTED or (state is JobState.SENT and badges.watched)
            return not is_held and (badges.is_put_back or (waits and badges.printer not in flow.moving))
        case Kind.FAILED:
            return state is JobState.FAILED
        case Kind.NOT_CONFIRMED:
            return state is JobState.UNCERTAIN or (state is JobState.SENT and not badges.watched)
        case Kind.PRINTED:
            return state is JobState.PRINTED
        case Kind.IN_BOX:
            return isinstance(badges, PrintJob) and badges.is_in_box


def job_named(written: Written) -> EventId | None:
    """The job that a badge's event speaks of: the one in ``ref``, else the one that it begins."""
    e = written.event
    if e.ref:
        return e.ref[0]
    return e.id if e.kind == WANTED else None


def begun(written: Written) -> PrintJob:
    """The job that a first ``badge.wanted`` makes."""
    e, body = written
    return PrintJob(
        id=e.id,
        person=e.subject,
        credential=e.credential,
        layout=str(body.get("layout", "")),
        printer=str(body.get("printer", "")),
        reason=str(body.get("reason", PrintReason.FIRST)),
        priority=int(body.get("priority", 0)),
        box=str(body.get("box", "")),
        number=int(body.get("number", 0)),
        is_held=bool(body.get("held", False)),
        state=JobState.WANTED,
        wanted_at=e.at,
        changed_at=e.at,
    )


def moved(job: PrintJob, written: Written) -> PrintJob:
    """What an event makes of a job that stands."""
    e, body = written
    values = dict(body.get("values", {}))
    match e.kind:
        case "badge.wanted":
            return replace(
                job, state=JobState.WANTED, changed_at=e.at, why="", values=None, reference="", watched=False,
                printer=str(body.get("printer", job.printer)), layout=str(body.get("layout", job.layout)),
                reason=str(body.get("reason", job.reason)), credential=e.credential or job.credential, notices=(),
                priority=int(body.get("priority", job.priority)), is_held=bool(body.get("held", job.is_held)),
                box=str(body.get("box", job.box)), number=int(body.get("number", job.number)), handed_at=0,
            )  # fmt: skip
        case "badge.sent":
            return replace(
                job, state=JobState.SENT, changed_at=e.at, why="", values=None,
                reference=str(body.get("reference", "")), watched=bool(body.get("reference")),
                notices=tuple(body.get("notices", ())),
            )  # fmt: skip
        case "badge.printed":
            why = str(body.get("by", ""))
            return replace(job, state=JobState.PRINTED, changed_at=e.at, why=why, values=values, watched=False)
        case "badge.failed":
            why = str(body.get("why", ""))
            state = JobState.CANCELLED if why == CANCELLED_BY_HAND else JobState.FAILED
            return replace(job, state=state, changed_at=e.at, why=why, values=values, watched=False, is_held=False)
        case "badge.handed":
            return replace(job, handed_at=e.at)
        case _:
            return job
