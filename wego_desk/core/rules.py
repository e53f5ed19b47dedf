"""The decision: may this card pass this point now? Pure; the first verdict that holds answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from wego_desk.core import presence
from wego_desk.core.delegate import Delegate
from wego_desk.core.event import Written
from wego_desk.core.outcome import (
    Admitted,
    AlreadyIn,
    Cancelled,
    Exited,
    Full,
    NotEntitled,
    NotIn,
    Outcome,
    Replaced,
    Revoked,
    TooEarly,
    TooLate,
)
from wego_desk.core.programme import Entitlement, Point, Rule, entitling, window

#: What a supervisor may set aside, with a reason.
OVERRIDABLE = (NotEntitled, AlreadyIn, TooEarly, TooLate, Full)


@dataclass(frozen=True, slots=True)
class Card:
    """A known code and whose it is. ``state``: active, revoked or replaced, since ``ended_at``."""

    delegate: Delegate
    credential: str = ""
    state: str = "active"
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Door:
    """Where and when: the point, its entitlements, local zone and day, the moment, and how many stand against its
    capacity (those present at ``in_out``, else those admitted; at ``daily`` on that day)."""

    point: Point
    entitlements: tuple[Entitlement, ...]
    zone: tzinfo
    day: str
    now: datetime
    counted: int = 0


def decide(card: Card, door: Door, chain: Sequence[Written], *, override: bool = False) -> Outcome:
    """The verdict on entering. ``chain``: every in, out and undo of this delegate at this point."""
    invalid = _invalid(card)
    if invalid is not None:
        return invalid
    if card.delegate.is_cancelled:
        return Cancelled(card.delegate)
    refusal = _refusal(card.delegate, door, chain)
    if refusal is None:
        return Admitted(card.delegate)
    return Admitted(card.delegate, refusal.verdict) if override else refusal


def decide_exit(card: Card, door: Door, chain: Sequence[Written]) -> Outcome:
    """The verdict on leaving. A cancelled delegate who is inside may leave: the count of people must be true."""
    invalid = _invalid(card)
    if invalid is not None:
        return invalid
    events = [w.event for w in chain]
    day = door.day if door.point.rule is Rule.DAILY else None
    return Exited(card.delegate) if presence.is_present(events, day) else NotIn(card.delegate)


def _invalid(card: Card) -> Replaced | Revoked | None:
    match card.state:
        case "replaced":
            return Replaced(card.delegate, card.ended_at)
        case "revoked":
            return Revoked(card.delegate, card.ended_at)
        case _:
            return None


def _refusal(
    delegate: Delegate, door: Door, chain: Sequence[Written]
) -> NotEntitled | AlreadyIn | TooEarly | TooLate | Full | None:
    point = door.point
    by = entitling(delegate, point, door.entitlements)
    if by is None:
        return NotEntitled(delegate)
    since = standing_admission(point.rule, chain, door.day)
    if since is not None:
        return AlreadyIn(delegate, since)
    closed = _closed(delegate, door, by)
    if closed is not None:
        return closed
    if point.capacity is not None and door.counted >= point.capacity:
        return Full(delegate, point.capacity)
    return None


def _closed(delegate: Delegate, door: Door, by: tuple[Entitlement, ...]) -> TooEarly | TooLate | None:
    """Too early for the next of the delegate's windows, or too late for the last: two days are not the day between."""
    now = door.now.astimezone(UTC)  # in one zone Python compares what the clocks show: an hour passes twice in autumn
    early: list[datetime] = []
    late: list[datetime] = []
    for one in by or (None,):
        hours = window(delegate, door.point, () if one is None else (one,), door.zone)
        if hours.opens is not None and now < hours.opens:
            early.append(hours.opens)
        elif hours.closes is not None and now >= hours.closes:
            late.append(hours.closes)
        else:
            return None
    return TooEarly(delegate, min(early)) if early else TooLate(delegate, max(late))


def standing_admission(rule: Rule, chain: Sequence[Written], day: str) -> Written | None:
    """The admission that makes a further one "already in", if any stands."""
    by_id = {w.event.id: w for w in chain}
    events = [w.event for w in chain]
    match rule:
        case Rule.FREE:
            return None
        case Rule.IN_OUT:
            standing = [by_id[i] for i in presence.heads(events) if by_id[i].event.kind == "in"]
        case Rule.DAILY:
            standing = [by_id[e.id] for e in presence.active(events) if e.kind == "in" and e.day == day]
        case Rule.ONCE:
            standing = [by_id[e.id] for e in presence.active(events) if e.kind == "in"]
    return min(standing, key=lambda w: (w.event.hlc, w.event.id), default=None)
