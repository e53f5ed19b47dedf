"""The panel of one delegate: all that happened, newest first, and where they stand now."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wego_desk.core import presence
from wego_desk.core.event import Event, EventId, Written
from wego_desk.core.fields import FIELDS
from wego_desk.core.programme import Point
from wego_desk.core.projection import MERGED_INTO, ROW_HISTORY, Closed, counts
from wego_desk.desk.check_in import passage_time
from wego_desk.desk.desk import from_ms
from wego_desk.desk.facets import Where
from wego_desk.desk.happenings import (
    BadgeStep,
    CameIn,
    CancelledForGood,
    CodeEnded,
    CodeGiven,
    Edited,
    FieldChange,
    Happening,
    MergedInto,
    NotPermitted,
    OnRoster,
    TakenBack,
    TurnedAway,
    WentOut,
    What,
)
from wego_desk.desk.people import since
from wego_desk.desk.recent import day_that_counts, local_day
from wego_desk.store import applying, roster
from wego_desk.store.person_history import everything_about
from wego_desk.store.programme import Programme, read_programme
from wego_desk.store.store import Reader


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a delegate is at one point that they passed; ``since``, at which desk and by whom (names)."""

    point: Point
    where: Where
    since: datetime | None = None
    desk: str = ""
    operator: str = ""


@dataclass(frozen=True, slots=True)
class PersonHistory:
    """``happenings``: the newest first. ``standings``: a point that the delegate passed, each; by its id."""

    happenings: tuple[Happening, ...]
    standings: tuple[Standing, ...]


def person_history(reader: Reader, person: str, now: datetime) -> PersonHistory:
    """All that is known here of a delegate, under every id that they stand for. Of an open batch nothing counts."""
    known = read_programme(reader.roster)
    events = everything_about(reader.log, roster.group_of(reader.roster, person))
    teller = _Teller(events, applying.closed(reader.log))
    told = tuple(
        Happening(w.event.id, from_ms(w.event.at), *_signed(w.event, known), what)
        for w in reversed(events)
        if (what := teller.tell(w)) is not None
    )
    return PersonHistory(told, tuple(_standings(events, known, now)))


def _signed(event: Event, known: Programme) -> tuple[str, str]:
    return known.desks.get(event.device, ""), known.name_of(event.operator)


def _standings(events: Sequence[Written], known: Programme, now: datetime) -> Iterator[Standing]:
    chains: dict[str, list[Written]] = defaultdict(list)
    for w in events:
        if w.event.kind in presence.CHAIN:
            chains[w.event.point].append(w)
    for name, chain in sorted(chains.items()):
        point = known.points.get(name) or Point(name)
        day = day_that_counts(point, local_day(known, point, now))
        admitted = any(e.kind == "in" for e in presence.active(w.event for w in chain) if day in ("", e.day))
        inside = presence.is_present((w.event for w in chain), day or None)
        where = Where.HERE if inside else Where.LEFT if admitted else Where.NOT_YET
        last = since(chain, day, where)
        if last is None:
            yield Standing(point, where)
        else:
            yield Standing(point, where, passage_time(last), *_signed(last.event, known))


class _Teller:
    """Reads each event of one person beside the others: what it undid, replaced, ended or followed."""

    def __init__(self, events: Sequence[Written], closed: Closed) -> None:
        self._closed = closed
        self._by_id: Mapping[EventId, Written] = {w.event.id: w for w in events}
        self._undone = {i for w in events if w.event.kind == "undo" for i in w.event.ref}
        self._issued = {w.event.credential: w.body for w in events if w.event.kind == "credential.issue"}
        self._ended = [w.event for w in events if w.event.kind == "credential.revoke" and w.event.n]

    def tell(self, written: Written) -> What | None:
        """What an event says to a person; None when it says nothing, or does not count yet."""
        e, body = written
        if not counts(e, self._closed):
            return None
        match e.kind:
            case "in":
                return self._came_in(written)
            case "out":
                return WentOut(e.point, e.id in self._undone, _stated(written))
            case "undo":
                named = self._by_id.get(e.ref[0]) if e.ref else None
                was = "" if named is None else named.event.kind
                return TakenBack(e.point, e.ref[0] if e.ref else e.id, was, _text(body, "reason"))
            case "refused" if "act" in body:
                return NotPermitted(_text(body, "act"), e.point)
            case "refused":
                return TurnedAway(e.point, _text(body, "verdict"))
            case "person.add":
                return OnRoster(bool(e.batch))
            case "person.set":
                return self._edited(written)
            case "person.cancel":
                return CancelledForGood(_text(body, "reason"))
            case "person.merge":
                return MergedInto(next((other for other, _ in dict(e.names).get(MERGED_INTO, ())), ""))
            case "credential.issue":
                return CodeGiven(_text(body, "code"), _text(body, "form"), self._is_replacing(e))
            case "credential.revoke":
                code = self._issued.get(e.credential, {})
                return CodeEnded(_text(code, "code"), _text(code, "form"), bool(e.n), _text(body, "reason"))
            case kind if kind.startswith("badge."):
                return self._badge(written)
            case _:
                return None

    def _came_in(self, written: Written) -> CameIn:
        e, body = written
        override = body.get("override")
        said = override if isinstance(override, dict) else {}
        return CameIn(
            e.point, e.id in self._undone, _stated(written), bool(body.get("by_name")),
            _text(said, "verdict"), _text(said, "reason"),
        )  # fmt: skip

    def _edited(self, written: Written) -> Edited | None:
        e, body = written
        names = {name: replaced for name, replaced in e.names if name not in ROW_HISTORY}
        ordered = sorted(names, key=lambda name: (FIELDS.index(name) if name in FIELDS else len(FIELDS), name))
        changes = (FieldChange(name, self._value(name, names[name]), _text(body, name)) for name in ordered)
        told = tuple(change for change in changes if change.old != change.new)
        return Edited(told, bool(e.batch)) if told else None

    def _value(self, name: str, writes: Sequence[EventId]) -> str:
        """What a field showed before: of the writes that were replaced the latest."""
        before = [self._by_id[i] for i in writes if i in self._by_id]
        latest = max(before, key=lambda w: (w.event.hlc, w.event.id), default=None)
        return "" if latest is None else _text(latest.body, name)

    def _is_replacing(self, issue: Event) -> bool:
        """Given in the same moment and by the same hand as an end that says so."""
        return any(
            (end.at, end.device, end.operator) == (issue.at, issue.device, issue.operator) for end in self._ended
        )

    def _badge(self, written: Written) -> BadgeStep:
        """A step names the badge's first event; the printer is that of the last wish before it."""
        e, body = written
        first = e.ref[0] if e.ref else e.id
        wishes = [
            w
            for w in self._by_id.values()
            if w.event.kind == "badge.wanted" and first in (w.event.id, *w.event.ref) and w.event.hlc <= e.hlc
        ]
        printer = _text(body, "printer") or next((p for w in reversed(wishes) if (p := _text(w.body, "printer"))), "")
        why = _text(body, "why") or _text(body, "by") or _text(body, "reason")
        return BadgeStep(e.kind.removeprefix("badge."), printer, why)


def _stated(written: Written) -> datetime | None:
    return passage_time(written) if "stated_at" in written.body else None


def _text(values: Mapping[str, Any], name: str) -> str:
    """A value of a body as text: a peer may have written anything, and a purge nothing."""
    value = values.get(name, "")
    return value if isinstance(value, str) else str(value)
