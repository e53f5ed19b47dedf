"""The side column of a desk: the last attempts here, and how many people are here today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from itertools import islice

from wego_desk.core.delegate import Delegate
from wego_desk.core.event import EventId, Written
from wego_desk.core.programme import Point, Rule
from wego_desk.desk.check_in import passage_time
from wego_desk.desk.desk import from_ms, point_zone, to_ms
from wego_desk.store import ledger, people, recent, roster
from wego_desk.store.programme import Programme, read_programme
from wego_desk.store.store import Reader

_VERDICTS = {"in": "admitted", "out": "exited"}


@dataclass(frozen=True, slots=True)
class Attempt:
    """One scan, or one admission by name, at this desk.

    ``at`` is when it was recorded (aware, UTC), ``stated_at`` when it happened if that was typed in from a paper list.
    ``verdict``: as an outcome names it; ``""`` when it was purged. ``delegate``: None for a code that nobody has.
    ``overridden``: the verdict that a supervisor set aside, else ``""``. ``operator``: a name.
    """

    event: EventId
    at: datetime
    verdict: str
    point: str
    delegate: Delegate | None
    operator: str
    undone: bool = False
    overridden: str = ""
    by_name: bool = False
    stated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AsOf:
    """What counts rest on: two places in the order of arrival, and the day. ``made``: admissions here, undone too."""

    log: int
    roster: int
    day: str
    made: int


@dataclass(frozen=True, slots=True)
class Counts:
    """``here``: people inside at the point by its rule, beside the ``active`` ones on the roster. ``today``: whom any
    desk let in there today. ``at_desk``: admissions that this desk made today, at whatever point."""

    here: int
    active: int
    today: int
    at_desk: int
    as_of: AsOf


def last_attempts(reader: Reader, device: str, limit: int = 10) -> list[Attempt]:
    """The last attempts at this desk, the newest first; what an operator's duty forbade is none."""
    taken = list(islice((s.written for s in recent.attempts(reader.log, device) if "act" not in s.written.body), limit))
    undone = recent.undone_among(reader.log, [w.event for w in taken])
    people_by_id = _people(reader, sorted({w.event.subject for w in taken} - {""}))
    known = read_programme(reader.roster)
    return [_attempt(w, known, people_by_id.get(w.event.subject), w.event.id in undone) for w in taken]


def _people(reader: Reader, ids: Sequence[str]) -> dict[str, Delegate]:
    who = people.survivors_among(reader.roster, ids)
    found = roster.delegates_by_id(reader.roster, sorted(set(who.values())))
    return {i: found[survivor] for i, survivor in who.items() if survivor in found}


def _attempt(written: Written, known: Programme, delegate: Delegate | None, undone: bool) -> Attempt:
    e, body = written
    override = body.get("override")
    return Attempt(
        event=e.id,
        at=from_ms(e.at),
        verdict=_VERDICTS.get(e.kind) or str(body.get("verdict", "")),
        point=e.point,
        delegate=delegate,
        operator=known.name_of(e.operator),
        undone=undone,
        overridden=str(override.get("verdict", "")) if isinstance(override, dict) else "",
        by_name=bool(body.get("by_name")),
        stated_at=passage_time(written) if "stated_at" in body else None,
    )


def counts(reader: Reader, point: Point, now: datetime, device: str, before: Counts | None = None) -> Counts:
    """How many are here, as of ``now``; ``before``: earlier counts, beside which only what is new is counted.

    What counts as here is the rule's matter: see ``day_that_counts``.
    """
    known = read_programme(reader.roster)
    today = local_day(known, point, now)
    zone = point_zone(known, point)
    midnight = to_ms(datetime.combine(now.astimezone(zone).date(), time(), zone))
    applied = roster.applied_until(reader.roster)
    last, rows = ledger.last_gseq(reader.log), 0 if applied is None else applied.gseq
    same_day = before is not None and before.as_of.day == today
    seen, made = (before.as_of.log, before.as_of.made) if before is not None and same_day else (0, 0)
    made += recent.admissions(reader.log, device, midnight, after=seen, until=last)
    unchanged = before is not None and before.as_of.roster == rows
    return Counts(
        here=ledger.counted(reader.log, point.id, day_that_counts(point, today), present=True),
        active=before.active if before is not None and unchanged else people.active_count(reader.roster),
        today=ledger.counted(reader.log, point.id, today, present=False),
        at_desk=made - recent.undone_admissions(reader.log, device, midnight, until=last),
        as_of=AsOf(last, rows, today, made),
    )


def local_day(known: Programme, point: Point, now: datetime) -> str:
    """The date at a point, ISO."""
    return now.astimezone(point_zone(known, point)).date().isoformat()


def day_that_counts(point: Point, today: str) -> str:
    """The day that says who is here: at ``daily`` and ``free`` points this one, at the others all of them (``""``).

    Who collected a badge at a ``once`` point stays here until an exit; who was in yesterday at a ``daily`` one is not.
    """
    return today if point.rule in (Rule.DAILY, Rule.FREE) else ""
