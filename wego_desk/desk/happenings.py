"""What can happen to a delegate: a closed union of facts that a page puts into words."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from wego_desk.core.event import EventId


@dataclass(frozen=True, slots=True)
class CameIn:
    """``stated_at``: when it happened, if typed in later. ``overridden``: the verdict set aside, for ``reason``."""

    point: str
    undone: bool
    stated_at: datetime | None = None
    by_name: bool = False
    overridden: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WentOut:
    point: str
    undone: bool
    stated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TakenBack:
    """An undo: of which event, which was an ``in`` or an ``out`` (``""``: not known here)."""

    point: str
    event: EventId
    was: str
    reason: str


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """A scan that was answered with no; ``verdict`` as an outcome names it, ``""`` when purged."""

    point: str
    verdict: str


@dataclass(frozen=True, slots=True)
class NotPermitted:
    """Somebody tried what their duty forbids; ``act`` as ``core.duties.Act`` names it."""

    act: str
    point: str


@dataclass(frozen=True, slots=True)
class OnRoster:
    """Put on the roster: from a file (``imported``), or at a desk."""

    imported: bool


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field, as its write found it and left it; texts, ``""`` for none or purged."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Edited:
    """Fields that got other values, in the order of the roster; from a file (``imported``), or at a desk."""

    changes: tuple[FieldChange, ...]
    imported: bool


@dataclass(frozen=True, slots=True)
class CodeGiven:
    """``form``: own or foreign. ``replacing``: it came with the end of the one before."""

    code: str
    form: str
    replacing: bool


@dataclass(frozen=True, slots=True)
class CodeEnded:
    """``replaced``: a new one followed. ``reason``: ``""`` when a roster brought another."""

    code: str
    form: str
    replaced: bool
    reason: str


@dataclass(frozen=True, slots=True)
class BadgeStep:
    """``step``: wanted, sent, printed, failed or handed. ``why``: of a further badge, a failure, or who confirmed."""

    step: str
    printer: str
    why: str


@dataclass(frozen=True, slots=True)
class CancelledForGood:
    reason: str


@dataclass(frozen=True, slots=True)
class MergedInto:
    """Two records were found to be one person; ``other``: id of the one that this was joined with."""

    other: str


What: TypeAlias = (
    CameIn
    | WentOut
    | TakenBack
    | TurnedAway
    | NotPermitted
    | OnRoster
    | Edited
    | CodeGiven
    | CodeEnded
    | BadgeStep
    | CancelledForGood
    | MergedInto
)


@dataclass(frozen=True, slots=True)
class Happening:
    """``at`` by the clock of the desk that wrote it, aware, UTC; ``desk`` and ``operator`` are names or ``""``."""

    event: EventId
    at: datetime
    desk: str
    operator: str
    what: What
