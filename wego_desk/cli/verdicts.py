"""A verdict for the person at the desk: one big word, whose it is, and what to do next."""

from collections.abc import Iterator
from datetime import datetime, tzinfo
from typing import Final, assert_never

from wego_desk.cli.columns import name_of
from wego_desk.core.delegate import Delegate
from wego_desk.core.event import id_text
from wego_desk.core.outcome import (
    Admitted,
    AlreadyIn,
    Cancelled,
    Damaged,
    Exited,
    Full,
    NotEntitled,
    NotIn,
    Outcome,
    Replaced,
    Revoked,
    TooEarly,
    TooLate,
    Unknown,
)
from wego_desk.desk.check_in import Checked

_MARGIN: Final = " " * 14


def lines_of(checked: Checked, zone: tzinfo) -> list[str]:
    """The verdict with the name beside it, then who it is and what to do; times in the point's zone."""
    outcome = checked.outcome
    word = outcome.verdict.replace("_", " ").upper()
    delegate = None if isinstance(outcome, Damaged | Unknown) else outcome.delegate
    head = f"{word:<12}  {'' if delegate is None else name_of(delegate)}".rstrip()
    told = [*_who(delegate), *_next(outcome, checked, zone)]
    if isinstance(outcome, Admitted | Exited):
        told.append(f"event {id_text(checked.event)}")
    return [head, *(_MARGIN + line for line in told)]


def _who(delegate: Delegate | None) -> Iterator[str]:
    if delegate is None:
        return
    yield ", ".join(filter(None, (delegate.organization or delegate.city, delegate.country, delegate.role)))
    if delegate.is_vip:
        yield "VIP: call the protocol officer."
    if delegate.needs:
        yield f"Needs: {delegate.needs}"


def _next(outcome: Outcome, checked: Checked, zone: tzinfo) -> Iterator[str]:
    place = checked.point.name or checked.point.id

    def at(moment: datetime | None) -> str:
        return "" if moment is None else _local(moment, checked.at, zone)

    match outcome:
        case Damaged():
            yield "This is no whole code. Scan it again, or type the letters under it."
        case Unknown():
            yield "Nobody here has this code. Look for the name: wego-desk find NAME"
        case Replaced():
            yield f"This code was replaced at {at(outcome.at)}. Ask for the newer badge."
        case Revoked():
            yield f"This code was made invalid at {at(outcome.at)}. Send them to a supervisor."
        case Cancelled():
            yield "This registration is cancelled. Send them to a supervisor."
        case NotEntitled():
            yield f"Not on the list for {place}. A supervisor may admit them with --override."
        case AlreadyIn():
            yield f"In since {at(checked.since)}, admitted by {checked.operator} at {checked.desk}."
        case TooEarly():
            yield f"{place} opens at {at(outcome.opens_at)}."
        case TooLate():
            yield f"{place} closed at {at(outcome.closes_at)}."
        case Full():
            yield f"All {outcome.capacity} places of {place} are taken, as counted at this desk."
        case NotIn():
            yield f"They are not inside {place}, as far as this desk knows."
        case Admitted():
            if outcome.overridden:
                yield f"Admitted although: {outcome.overridden.replace('_', ' ')}."
        case Exited():
            pass
        case _:
            assert_never(outcome)


def _local(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """The hour of a time today, the day as well for any other."""
    here = moment.astimezone(zone)
    return f"{here:%H:%M}" if here.date() == now.astimezone(zone).date() else f"{here:%Y-%m-%d %H:%M}"
