"""What a scan answers: a closed union, each verdict with its facts."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from wego_desk.core.delegate import Delegate
from wego_desk.core.event import Written


@dataclass(frozen=True, slots=True)
class Damaged:
    verdict: ClassVar[str] = "damaged"


@dataclass(frozen=True, slots=True)
class Unknown:
    verdict: ClassVar[str] = "unknown"


@dataclass(frozen=True, slots=True)
class Replaced:
    """A newer code stands for this delegate since ``at``."""

    verdict: ClassVar[str] = "replaced"
    delegate: Delegate
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Revoked:
    """This code was made invalid at ``at`` and none followed."""

    verdict: ClassVar[str] = "revoked"
    delegate: Delegate
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Cancelled:
    verdict: ClassVar[str] = "cancelled"
    delegate: Delegate


@dataclass(frozen=True, slots=True)
class NotEntitled:
    verdict: ClassVar[str] = "not_entitled"
    delegate: Delegate


@dataclass(frozen=True, slots=True)
class AlreadyIn:
    """``since``: the admission that stands."""

    verdict: ClassVar[str] = "already_in"
    delegate: Delegate
    since: Written


@dataclass(frozen=True, slots=True)
class TooEarly:
    verdict: ClassVar[str] = "too_early"
    delegate: Delegate
    opens_at: datetime


@dataclass(frozen=True, slots=True)
class TooLate:
    verdict: ClassVar[str] = "too_late"
    delegate: Delegate
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class Full:
    """As counted at this desk."""

    verdict: ClassVar[str] = "full"
    delegate: Delegate
    capacity: int


@dataclass(frozen=True, slots=True)
class Admitted:
    """``overridden``: the verdict that a supervisor set aside, else ``""``."""

    verdict: ClassVar[str] = "admitted"
    delegate: Delegate
    overridden: str = ""


@dataclass(frozen=True, slots=True)
class NotIn:
    verdict: ClassVar[str] = "not_in"
    delegate: Delegate


@dataclass(frozen=True, slots=True)
class Exited:
    verdict: ClassVar[str] = "exited"
    delegate: Delegate


Refusal = (
    Damaged | Unknown | Replaced | Revoked | Cancelled | NotEntitled | AlreadyIn | TooEarly | TooLate | Full | NotIn
)
Outcome = Refusal | Admitted | Exited
