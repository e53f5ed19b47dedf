"""The inbox of conflicts: what desks that did not know of each other did twice or said differently; what is settled.

Nothing here was an error and nothing is undone by it: both sides' acts are kept until a person says what happened.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeAlias

from wego_desk.core import presence
from wego_desk.core.delegate import Delegate
from wego_desk.core.event import Event, EventId, Written
from wego_desk.core.programme import Point, Rule
from wego_desk.core.projection import PERSON_WRITES, Closed, counts, registers
from wego_desk.desk.desk import from_ms
from wego_desk.store import applying, flags, ledger, roster
from wego_desk.store.programme import Programme, read_programme
from wego_desk.store.store import Reader

#: Settled ones that are shown: a supervisor's morning.
SETTLED: Final = 50


@dataclass(frozen=True, slots=True)
class Side:
    """What one desk did or said: when, where and by whom (names). ``value``: what it wrote, ``""`` for an admission."""

    event: EventId
    at: datetime
    desk: str
    operator: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class AdmittedTwice:
    """Admissions of one delegate at one point of which some pair did not know of each other; the earliest first."""

    person: Delegate
    point: Point
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class OnReplacedCode:
    """An admission on a code that another desk had ended and did not know of."""

    person: Delegate
    point: Point
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class SaidDifferently:
    """A field that desks wrote differently without knowing of each other; the last side shows."""

    person: Delegate
    field: str
    sides: tuple[Side, ...]


Conflict: TypeAlias = AdmittedTwice | OnReplacedCode | SaidDifferently


@dataclass(frozen=True, slots=True)
class Settled:
    """What a supervisor said about some admissions. ``person`` None when they are not on this roster."""

    event: EventId
    person: Delegate | None
    about: str
    reason: str
    at: datetime
    operator: str


@dataclass(frozen=True, slots=True)
class Inbox:
    """``waiting``: those that a person must look at. ``settled``: the newest first."""

    waiting: tuple[Conflict, ...] = ()
    settled: tuple[Settled, ...] = ()


def inbox(reader: Reader) -> Inbox:
    """All conflicts as far as this node knows; on a reading lane."""
    looking = _Looking(reader)
    waiting: list[Conflict] = [*looking.admitted_twice(), *looking.on_replaced_codes(), *looking.said_differently()]
    return Inbox(
        tuple(sorted(waiting, key=lambda one: max(side.at for side in one.sides), reverse=True)), looking.settled()
    )


class _Looking:
    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._known: Programme = read_programme(reader.roster)
        self._closed: Closed = applying.closed(reader.log)
        self._told = [s.written for s in ledger.of_kinds(reader.log, ["settle"])]
        self._settles = [w.event for w in self._told]

    def admitted_twice(self) -> Iterator[AdmittedTwice]:
        for person, point_id in flags.passed_twice(self._reader.log):
            point = self._point(point_id)
            if point.rule is Rule.FREE:
                continue
            chain = self._chain(person, point_id)
            pairs = presence.duplicates(chain.values(), Rule(point.rule), self._settles)
            delegate = self._delegate(person)
            if pairs and delegate is not None:
                yield AdmittedTwice(delegate, point, self._sides({i for pair in pairs for i in pair}, chain))

    def on_replaced_codes(self) -> Iterator[OnReplacedCode]:
        revokes: dict[str, list[Event]] = defaultdict(list)
        for stored in ledger.of_kinds(self._reader.log, ["credential.revoke"]):
            e = stored.written.event
            if counts(e, self._closed):
                revokes[e.credential].append(e)
        for credential, those in revokes.items():
            admissions = flags.admitted_on(self._reader.log, credential)
            for e in admissions:
                chain = self._chain(e.subject, e.point)
                undone = chain.keys() - {one.id for one in presence.active(chain.values())}
                delegate = self._delegate(e.subject)
                if delegate is not None and presence.flagged_codes([e], those, self._settles, frozenset(undone)):
                    yield OnReplacedCode(delegate, self._point(e.point), self._sides([e.id], chain))

    def said_differently(self) -> Iterator[SaidDifferently]:
        for person, names in flags.contested_people(self._reader.roster):
            delegate = self._delegate(person)
            if delegate is None:
                continue
            writes = [w for w in self._about(person) if w.event.kind in PERSON_WRITES]
            by_id = {w.event.id: w for w in writes}
            shown = registers(writes, self._closed)
            for name in names:
                if name in shown:
                    sides = [self._said(by_id[i], name) for i in shown[name].standing if i in by_id]
                    yield SaidDifferently(delegate, name, tuple(sides))

    def settled(self) -> tuple[Settled, ...]:
        newest = sorted(self._told, key=lambda w: w.event.hlc, reverse=True)[:SETTLED]
        return tuple(
            Settled(
                w.event.id, self._delegate(w.event.subject), next((name for name, _ in w.event.names), ""),
                str(w.body.get("reason", "")), from_ms(w.event.at + w.event.offset_ms),
                self._known.name_of(w.event.operator),
            )
            for w in newest
        )  # fmt: skip

    def _point(self, point_id: str) -> Point:
        return self._known.points.get(point_id) or Point(point_id)

    def _chain(self, person: str, point: str) -> Mapping[EventId, Event]:
        group = roster.group_of(self._reader.roster, person)
        return {w.event.id: w.event for w in ledger.chain_of(self._reader.log, group, point)}

    def _about(self, person: str) -> Sequence[Written]:
        return [s.written for s in ledger.about(self._reader.log, [person]).get(person, [])]

    def _delegate(self, person: str) -> Delegate | None:
        group = roster.group_of(self._reader.roster, person)
        return roster.delegate_by_id(self._reader.roster, group[0] if group else person)

    def _sides(self, ids: Collection[EventId], chain: Mapping[EventId, Event]) -> tuple[Side, ...]:
        return tuple(sorted((self._side(chain[i]) for i in ids), key=lambda side: (side.at, side.event)))

    def _said(self, written: Written, field: str) -> Side:
        return self._side(written.event, str(written.body.get(field, "")))

    def _side(self, e: Event, value: str = "") -> Side:
        """At the hub's time as far as the desk knew it: two clocks that differ must not turn the order round."""
        at = from_ms(e.at + e.offset_ms)
        return Side(e.id, at, self._known.desks.get(e.device, ""), self._known.name_of(e.operator), value)
