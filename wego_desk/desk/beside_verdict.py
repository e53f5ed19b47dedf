"""What a card tells beside the verdict, on the ledger lane: the badge, and where else the person may enter now."""

from dataclasses import dataclass
from datetime import datetime

from wego_desk.core.delegate import Delegate
from wego_desk.core.print_job import JobState, PrintJob
from wego_desk.core.programme import Point, entitling, window
from wego_desk.desk.desk import Desk, point_zone


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """A point that lets this person in at this moment; ``until`` None when nothing says that it closes."""

    point: Point
    until: datetime | None


def open_elsewhere(desk: Desk, delegate: Delegate, *, besides: str, now: datetime) -> tuple[OpenPoint, ...]:
    """The points but one where a delegate is on the list and the doors are open, the first to close first.

    Points that never close (a registration desk) are no place to send a guest of a session: only those with hours,
    or made for a list, are told. Whether one is full is not asked.
    """
    programme = desk.programme
    found = []
    for point in programme.points.values():
        by = entitling(delegate, point, programme.entitlements)
        if point.id == besides or by is None or not (by or point.starts or point.ends or point.zone):
            continue
        hours = [
            window(delegate, point, () if one is None else (one,), point_zone(programme, point))
            for one in by or (None,)
        ]
        now_open = [h for h in hours if (h.opens is None or h.opens <= now) and (h.closes is None or now < h.closes)]
        if now_open:
            ends = [h.closes for h in now_open]
            found.append(OpenPoint(point, None if None in ends else max(e for e in ends if e is not None)))
    return tuple(sorted(found, key=lambda o: (o.until is None, o.until and o.until.timestamp(), o.point.name)))


def last_badge(desk: Desk, person: str) -> PrintJob | None:
    """The newest badge of a delegate that was not taken back, as it stands; of another desk's what is known of it."""
    known = desk.store.prints.everywhere(desk.store.group(person))
    jobs = [job for job in known if job.state is not JobState.CANCELLED]
    return jobs[-1] if jobs else None
