"""What the page Conflicts shows, as values: what waits to be settled, which of it is looked at, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from wego_desk.core.duties import Act
from wego_desk.core.event import id_text
from wego_desk.desk.conflicts import AdmittedTwice, Conflict, Inbox, OnReplacedCode, SaidDifferently


@dataclass(frozen=True, slots=True)
class Read:
    """The inbox as it was read, and the event's zone and time then."""

    inbox: Inbox
    zone: tzinfo
    now: datetime
    congress: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """It is settled; ``name``: whose."""

    name: str


@dataclass(frozen=True, slots=True)
class NotDone:
    """Nothing changed: the kind of trouble and its values."""

    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ConflictsState:
    """``read`` None until the ledger was looked through. ``chosen``: a key, ``""`` while nothing waits.

    ``may``: this operator may settle. ``tries``: acts so far, so that the same notice is news again.
    """

    read: Read | None = None
    chosen: str = ""
    may: bool = False
    busy: bool = False
    notice: Done | NotDone | None = None
    tries: int = 0

    @property
    def inbox(self) -> Inbox:
        return self.read.inbox if self.read is not None else Inbox()

    @property
    def zone(self) -> tzinfo:
        return self.read.zone if self.read is not None else UTC

    @property
    def conflict(self) -> Conflict | None:
        """The one that is looked at."""
        return next((one for one in self.inbox.waiting if key_of(one) == self.chosen), None)


def key_of(conflict: Conflict) -> str:
    """Names a conflict to the program, also after more became known of it."""
    match conflict:
        case AdmittedTwice():
            return f"twice {conflict.person.id} {conflict.point.id}"
        case OnReplacedCode():
            return f"code {id_text(conflict.sides[0].event)}"
        case SaidDifferently():
            return f"field {conflict.person.id} {conflict.field}"


def act_of(conflict: Conflict) -> Act:
    """What an operator must be allowed to do to settle it."""
    return Act.EDIT if isinstance(conflict, SaidDifferently) else Act.SETTLE


def still_chosen(chosen: str, inbox: Inbox, before: Inbox) -> str:
    """The same one while it waits; else the one that took its place in the list."""
    keys = [key_of(one) for one in inbox.waiting]
    if chosen in keys or not keys:
        return chosen if keys else ""
    places = [key_of(one) for one in before.waiting]
    return keys[min(places.index(chosen), len(keys) - 1)] if chosen in places else keys[0]
