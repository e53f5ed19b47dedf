"""What a set of events means: people, codes, records, presence. The same in any order of arrival, however often.

A store keeps these results in tables and makes those of one subject anew when an event about it arrives; ``project``
makes all of them at once, for checking and rebuilding.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from wego_desk.core import blocks, devices, presence
from wego_desk.core.event import Event, EventId, Written
from wego_desk.core.fields import ACTIVE, CANCELLED, DEFAULT_ROLE, FIELDS
from wego_desk.core.programme import Rule

#: Rises when a rule below changes what a stored event means; a store then rebuilds.
PROJECTION_VERSION: Final = 3

#: Kinds that write the fields of a subject other than a person.
RECORD_KINDS: Final = frozenset(
    {"congress.set", "organization.set", "delegation.set", "point.set", "entitlement.set", "operator.set", "device.set"}
)
PERSON_WRITES: Final = frozenset({"person.add", "person.set"})
#: Fields of the row's history, not of the person: the digest of the mapped cells that it last came from, the list that
#: it last came from, and why an import took the person off (``""``: none did).
ROW_DIGEST: Final = "row_digest"
ROW_SOURCE: Final = "row_source"
ROW_LEFT: Final = "row_left"
ROW_HISTORY: Final = frozenset({ROW_DIGEST, ROW_SOURCE, ROW_LEFT})
#: Under this name a merge names who stays, as (person, 0).
MERGED_INTO: Final = "into"
#: Joins two records of one person.
MERGE: Final = "person.merge"
#: Takes the values out of every event about its subject, of those too that come after it; headers stay.
PURGE: Final = "purge"

_HEX: Final = re.compile("(?:[0-9a-f]{2})*")
_TEXT_FIELDS: Final = tuple(name for name in FIELDS if name not in ("code", "foreign_code"))

#: (stream, batch) -> seq of its batch.done
Closed = Mapping[tuple[str, str], int]


class Register(NamedTuple):
    """One field: the value shown, and the writes that nobody replaced.

    ``contested``: they say different things, and did not know of each other; a person must say which is right.
    """

    value: Any
    standing: tuple[EventId, ...]
    contested: bool = False


@dataclass(frozen=True, slots=True)
class Credential:
    """A code that stands for a delegate: ``form`` own or foreign; ``state`` active, revoked or replaced."""

    id: str
    code: str
    form: str
    person: str
    state: str = "active"
    ended_at: int | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A delegate as the events say."""

    id: str
    registers: Mapping[str, Register]
    cancelled: bool
    credentials: tuple[Credential, ...]

    @property
    def row_digest(self) -> str:
        """Hex; ``""`` for a walk-in, and for what a peer wrote that is no digest."""
        digest = self.text(ROW_DIGEST)
        return digest if _HEX.fullmatch(digest) else ""

    @property
    def row_source(self) -> str:
        """The list whose row they last were; ``""`` for a walk-in."""
        return self.text(ROW_SOURCE)

    @property
    def row_left(self) -> str:
        """Why an import took them off, ``""`` when none did: they come back with the next row that is theirs."""
        return self.text(ROW_LEFT)

    def text(self, name: str) -> str:
        register = self.registers.get(name)
        return "" if register is None else str(register.value)

    def fields(self) -> dict[str, str]:
        """Every field of the roster but the codes, as text."""
        values = dict.fromkeys(_TEXT_FIELDS, "")
        values.update((name, str(r.value)) for name, r in self.registers.items() if name in values)
        values["role"] = values["role"] or DEFAULT_ROLE
        values["status"] = CANCELLED if self.cancelled else values["status"] or ACTIVE
        return values


@dataclass(frozen=True, slots=True)
class Presence:
    """At one point, on one day or (``day == ""``) over all days: inside now, and how many active admissions."""

    present: bool
    admissions: int


@dataclass(frozen=True, slots=True)
class Projection:
    """All that a screen could show, comparable between nodes.

    ``late``: written after the device was revoked. ``granted``: seats in blocks, by point and day, less those given
    back.
    """

    people: Mapping[str, Person]
    records: Mapping[tuple[str, str], Mapping[str, Register]]
    survivors: Mapping[str, str]
    presence: Mapping[tuple[str, str, str], Presence]
    duplicates: Mapping[tuple[str, str], frozenset[tuple[EventId, EventId]]]
    flagged_codes: frozenset[EventId] = field(default_factory=frozenset)
    late: frozenset[EventId] = field(default_factory=frozenset)
    granted: Mapping[tuple[str, str], int] = field(default_factory=dict)


def writes_together(kind: str) -> Set[str]:
    """The kinds whose writes of one subject replace each other."""
    return PERSON_WRITES if kind in PERSON_WRITES else frozenset({kind})


def beaten(writes: Iterable[Written], closed: Closed) -> frozenset[EventId]:
    """The writes of one subject that count and show in no field any more: nobody asks for their values again.

    One of an open batch is not among them: when the batch is done, it may replace what stands.
    """
    counted = [w for w in writes if counts(w.event, closed)]
    standing = {i for register in registers(counted, closed).values() for i in register.standing}
    return frozenset(w.event.id for w in counted) - standing


def closed_batches(done: Iterable[Event]) -> dict[tuple[str, str], int]:
    """The batches that are done: a ``batch.done`` closes only earlier events of its own stream."""
    closed: dict[tuple[str, str], int] = {}
    for e in done:
        if e.kind == "batch.done":
            closed[e.stream, e.batch] = max(e.seq, closed.get((e.stream, e.batch), 0))
    return closed


def counts(event: Event, closed: Closed) -> bool:
    """Whether an event counts yet: one of a batch only when the batch is done."""
    return not event.batch or event.seq < closed.get((event.stream, event.batch), 0)


def registers(writes: Iterable[Written], closed: Closed) -> dict[str, Register]:
    """The fields of one subject. A write that knew another always wins; else the greater (hlc, stream, seq) shows."""
    counted = [w for w in writes if counts(w.event, closed)]
    if len(counted) == 1 and not any(replaced for _, replaced in counted[0].event.names):
        body, standing = counted[0].body, (counted[0].event.id,)
        return {name: Register(body.get(name, ""), standing) for name, _ in counted[0].event.names}
    by_field: dict[str, list[Written]] = defaultdict(list)
    gone: dict[str, set[EventId]] = defaultdict(set)
    for written in counted:
        for name, replaced in written.event.names:
            by_field[name].append(written)
            gone[name].update(replaced)
    shown = {}
    for name, those in by_field.items():
        if len(those) > 1 or gone[name]:
            those = sorted((w for w in those if w.event.id not in gone[name]), key=lambda w: (w.event.hlc, w.event.id))
        if those:
            values = [w.body.get(name, "") for w in those]
            differ = len(values) > 1 and any(value != values[-1] for value in values)
            shown[name] = Register(values[-1], tuple(w.event.id for w in those), differ)
    return shown


def contested(fields: Mapping[str, Register]) -> tuple[str, ...]:
    """The fields in which blind writes differ, for the inbox. Which row somebody last came from is nobody's matter."""
    return tuple(sorted(name for name, it in fields.items() if it.contested and name not in ROW_HISTORY))


def person_of(person_id: str, events: Iterable[Written], closed: Closed) -> Person:
    """One delegate from all events about them."""
    counted = [w for w in events if counts(w.event, closed)]
    issued: dict[str, Written] = {}
    for w in counted:
        if w.event.kind == "credential.issue":
            rival = issued.get(w.event.credential)
            if rival is None or (w.event.hlc, w.event.id) < (rival.event.hlc, rival.event.id):
                issued[w.event.credential] = w
    ended: dict[str, list[Event]] = defaultdict(list)
    for w in counted:
        if w.event.kind == "credential.revoke":
            ended[w.event.credential].append(w.event)
    return Person(
        person_id,
        registers((w for w in counted if w.event.kind in PERSON_WRITES), closed),
        any(w.event.kind == "person.cancel" for w in counted),
        tuple(sorted((_credential(w, ended) for w in issued.values()), key=lambda c: c.id)),
    )


def _credential(issue: Written, ended: Mapping[str, list[Event]]) -> Credential:
    """Replaced when any revoke says that a new code follows: of two blind ones no clock decides."""
    body, e = issue.body, issue.event
    code, form = str(body.get("code", "")), str(body.get("form", "own"))
    ends = ended.get(e.credential)
    if not ends:
        return Credential(e.credential, code, form, e.subject)
    state = "replaced" if any(end.n for end in ends) else "revoked"
    return Credential(e.credential, code, form, e.subject, state, min(ends, key=lambda end: (end.hlc, end.id)).at)


def survivors(people: Iterable[str], merges: Iterable[Event]) -> dict[str, str]:
    """person -> who stands for them. A merge joins; the survivor is the least never merged away, else the least of all.

    Two desks may each merge a into b and b into a: following the latest would make a circle.
    """
    parent: dict[str, str] = {p: p for p in people}
    gone: set[str] = set()

    def root(p: str) -> str:
        parent.setdefault(p, p)
        while parent[p] != p:
            p = parent[p]
        return p

    for e in merges:
        if e.kind == MERGE:
            gone.add(e.subject)
            for into, _ in dict(e.names).get(MERGED_INTO, ()):
                parent[root(e.subject)] = root(into)
    members: dict[str, list[str]] = defaultdict(list)
    for p in parent:
        members[root(p)].append(p)
    return {p: min([q for q in group if q not in gone] or group) for group in members.values() for p in group}


def presence_of(chain: Iterable[Event]) -> dict[str, Presence]:
    """Presence of one delegate at one point: for each day that has events, and for all days under ``""``."""
    chain = list(chain)
    living = presence.active(chain)
    found = {}
    for day in sorted({e.day for e in chain if e.kind in ("in", "out")} | {""}):
        those = [e for e in living if not day or e.day == day]
        found[day] = Presence(
            presence.is_present(chain, day or None), sum(1 for e in those if e.kind == "in")
        )  # fmt: skip
    return found


def project(events: Iterable[Written]) -> Projection:
    """The whole congress from a set of events."""
    unique = {w.event.id: w for w in events}
    purged = {w.event.subject for w in unique.values() if w.event.kind == PURGE}
    everything = [w._replace(body={}) if w.event.subject in purged else w for w in unique.values()]
    closed = closed_batches(w.event for w in everything)
    by_subject: dict[str, list[Written]] = defaultdict(list)
    for w in everything:
        by_subject[w.event.subject].append(w)
    person_ids = {w.event.subject for w in everything if w.event.kind == "person.add" and counts(w.event, closed)}
    who = survivors(person_ids, (w.event for w in everything if counts(w.event, closed)))
    records = {
        (kind, subject): found
        for subject, those in by_subject.items()
        for kind in sorted({w.event.kind for w in those} & RECORD_KINDS)
        if (found := registers((w for w in those if w.event.kind == kind), closed))
    }
    chains: dict[tuple[str, str], list[Event]] = defaultdict(list)
    for w in everything:
        if w.event.kind in presence.CHAIN:
            chains[who.get(w.event.subject, w.event.subject), w.event.point].append(w.event)
    settles = [w.event for w in everything if w.event.kind == "settle"]
    living = {e.id for chain in chains.values() for e in presence.active(chain)}
    undone = frozenset(e.id for chain in chains.values() for e in chain if e.id not in living)
    flags = presence.flagged_codes(
        (w.event for w in everything),
        (w.event for w in everything if w.event.kind == "credential.revoke" and counts(w.event, closed)),
        settles,
        undone,
    )
    return Projection(
        people={p: person_of(p, by_subject[p], closed) for p in sorted(person_ids)},
        records=records,
        survivors=who,
        presence={(*key, day): p for key, chain in chains.items() for day, p in presence_of(chain).items()},
        duplicates={
            key: pairs
            for key, chain in chains.items()
            if (pairs := presence.duplicates(chain, rule_of(records, key[1]), settles))
        },
        flagged_codes=flags,
        late=late_events(w.event for w in everything),
        granted=granted_seats(w.event for w in everything),
    )


def late_events(events: Iterable[Event]) -> frozenset[EventId]:
    """What revoked devices wrote later than their revocations knew."""
    events = list(events)
    known = devices.known_until(events)
    return frozenset(e.id for e in events if devices.is_late(e, known))


def granted_seats(events: Iterable[Event]) -> dict[tuple[str, str], int]:
    """For each point and day with blocks, how many seats stand in them."""
    about = [e for e in events if e.kind in blocks.KINDS]
    places = sorted({(e.point, e.day) for e in about if e.kind == blocks.GRANT})
    return {place: -blocks.pool(0, about, *place) for place in places}


def rule_of(records: Mapping[tuple[str, str], Mapping[str, Register]], point: str) -> Rule:
    """The rule that stands for a point, ``once`` where none was written."""
    register = records.get(("point.set", point), {}).get("rule")
    try:
        return Rule(str(register.value)) if register else Rule.ONCE
    except ValueError:
        return Rule.ONCE
