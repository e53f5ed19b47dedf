"""How long somebody was present, from their ways in and out: what a certificate of training is written by.

An exit that nobody scanned is the rule at the end of a day, so it must neither give hours nor take a whole day away:
such a stay lasts to the close of its day where the programme says one, to now while it may still go on, and else counts
for nothing; it is told apart in each case, for a person to look at.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import groupby
from operator import itemgetter
from typing import Final, Literal

#: Nobody sits in a training for so long: an exit after that belongs to another day, and the one of this day is missing.
LONGEST_STAY: Final = timedelta(hours=16)
_INSTANT: Final = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Stay:
    """From ``since``; ``has_exit``: somebody scanned them out."""

    since: datetime
    lasted: timedelta
    has_exit: bool


def stays(
    passages: Iterable[tuple[datetime, Literal["in", "out"]]], *, closes: datetime | None, as_of: datetime, zone: tzinfo
) -> tuple[Stay, ...]:
    """The stays of one delegate at one point that counts people in and out; passages in any order, times aware.

    ``closes``: when the point closes, if it does. A second way in without a way out between (two desks) begins nothing
    new, a way out without one in ends nothing.
    """
    found: list[Stay] = []
    since: datetime | None = None
    # In UTC: an hour passes twice in autumn.
    for at, together in groupby(sorted((at.astimezone(UTC), direction) for at, direction in passages), itemgetter(0)):
        # Of two passages in one minute, as on a paper list, who is inside left first.
        first = "in" if since is None else "out"
        for _, direction in sorted(together, key=lambda passage: passage[1] != first):
            if since is not None and at - since > LONGEST_STAY:
                found.append(_without_exit(since, closes, as_of, zone))
                since = None
            if direction == "in":
                since = at if since is None else since
            elif since is not None:
                found.append(Stay(since, at - since, has_exit=True))
                since = None
    if since is not None:
        found.append(_without_exit(since, closes, as_of, zone))
    return tuple(found)


def _without_exit(since: datetime, closes: datetime | None, as_of: datetime, zone: tzinfo) -> Stay:
    """What is believed of a stay that nothing ended."""
    day = since.astimezone(zone).date()
    end = since
    # Midnight closes the day that it ends.
    if closes is not None and (closes - _INSTANT).astimezone(zone).date() == day:
        end = min(closes, as_of)
    elif as_of.astimezone(zone).date() == day:
        end = as_of
    return Stay(since, max(end - since, timedelta()), has_exit=False)
