"""What a desk checks against: points, their rules and windows, and who is entitled to enter."""

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from wego_desk.core.delegate import Delegate

MAIN: Final = "main"


class Rule(StrEnum):
    """How often one delegate may be admitted at a point."""

    ONCE = "once"
    DAILY = "daily"
    IN_OUT = "in_out"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Point:
    """An admission point. ``starts`` and ``ends`` are local ISO times in ``zone_name`` (``""``: the congress's)."""

    id: str
    name: str = ""
    kind: str = ""
    zone: str = ""
    starts: str = ""
    ends: str = ""
    zone_name: str = ""
    rule: Rule = Rule.ONCE
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class Entitlement:
    """Who may enter a point: a role, a delegation (by organization) or a person, in a window of its own."""

    id: str
    point: str
    role: str = ""
    organization: str = ""
    person: str = ""
    valid_from: str = ""
    valid_until: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """When a point is open, as instants; None is open on that side."""

    opens: datetime | None = None
    closes: datetime | None = None


def fold(text: str) -> str:
    """Roles, zones and organizations compare without case, outer blanks and ways of composing an accent."""
    return unicodedata.normalize("NFC", " ".join(unicodedata.normalize("NFC", text).split()).casefold())


def entitling(
    delegate: Delegate, point: Point, entitlements: tuple[Entitlement, ...]
) -> tuple[Entitlement, ...] | None:
    """The entitlements that let a delegate in here; ``()`` when no list is needed, None when they are not entitled.

    Entitled is who is named, has one of the roles, or carries the point's zone; with no roles and no zone, everyone.
    """
    if point.zone and fold(point.zone) in {fold(z) for z in delegate.zone_names}:
        return ()
    here = tuple(e for e in entitlements if e.point == point.id)
    fitting = tuple(e for e in here if _fits(delegate, e))
    if fitting:
        return fitting
    return None if here or point.zone else ()


def _fits(delegate: Delegate, entitlement: Entitlement) -> bool:
    if entitlement.person:
        return entitlement.person == delegate.id
    if entitlement.role:
        return fold(entitlement.role) == fold(delegate.role)
    return bool(entitlement.organization) and fold(entitlement.organization) == fold(delegate.organization)


def window(delegate: Delegate, point: Point, by: tuple[Entitlement, ...], zone: tzinfo) -> Window:
    """When this delegate may enter: the point's times, narrowed by their own validity and by their entitlement's."""
    opens = [instant(point.starts, zone), instant(delegate.valid_from, zone)]
    closes = [instant(point.ends, zone, end=True), instant(delegate.valid_until, zone, end=True)]
    if by and all(e.valid_from for e in by):
        opens.append(min((t for e in by if (t := instant(e.valid_from, zone))), default=None))
    if by and all(e.valid_until for e in by):
        closes.append(max((t for e in by if (t := instant(e.valid_until, zone, end=True))), default=None))
    return Window(
        max((t for t in opens if t is not None), default=None), min((t for t in closes if t is not None), default=None)
    )


def instant(text: str, zone: tzinfo, *, end: bool = False) -> datetime | None:
    """An ISO date or time as an instant in a zone; ``end``: a bare date means the end of that day.

    None, which bounds nothing, for ``""``, for what is no ISO time and for the end of the last day that can be written:
    a peer's event is never refused for what it says, and a queue never stops for it. Who takes values in checks them.
    """
    text = text.strip()
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return _moment(text, zone)
    if end and day == date.max:
        return None
    return datetime.combine(day + timedelta(days=1 if end else 0), time(), zone)


def _moment(text: str, zone: tzinfo) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)
