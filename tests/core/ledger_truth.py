"""The truth beside the desks: who knew what when they wrote, and what must follow from it. Uses none of our rules."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from wego_desk.core.event import Event, EventId, Written
from wego_desk.core.projection import Projection

Known = Mapping[EventId, Written]
PERSON_FIELD_KINDS = ("person.add", "person.set")


class Truth:
    """Notes, for every event as it is written, which of the events that matter for it its writer held."""

    def __init__(self) -> None:
        self.knew: dict[EventId, frozenset[EventId]] = {}

    def note(self, log: Known, new: Event) -> None:
        held = [w.event for w in log.values()]
        match new.kind:
            case "in" | "out":
                group = joined(held, new.subject)
                seen = [e for e in held if e.kind in ("in", "out") and e.point == new.point and e.subject in group]
            case "person.add" | "person.set" | "point.set":
                own = (new.stream, new.batch)
                writes = [e for e in held if e.subject == new.subject and is_write(e)]
                seen = [e for e in writes if settled(e, held) or (new.batch and (e.stream, e.batch) == own)]
            case "credential.revoke":
                seen = [e for e in held if e.kind == "in" and e.credential == new.credential]
            case _:
                seen = []
        self.knew[new.id] = frozenset(e.id for e in seen)

    def blind(self, a: Event, b: Event) -> bool:
        """Neither knew of the other."""
        return a.id not in self.knew[b.id] and b.id not in self.knew[a.id]


def is_write(event: Event) -> bool:
    return event.kind in (*PERSON_FIELD_KINDS, "point.set")


def settled(event: Event, held: Iterable[Event]) -> bool:
    """Not in a batch, or its batch was done later in the same stream."""
    if not event.batch:
        return True
    return any(
        d.kind == "batch.done" and d.batch == event.batch and d.stream == event.stream and d.seq > event.seq
        for d in held
    )


def joined(events: Iterable[Event], person: str) -> set[str]:
    """Everybody who was merged with this person, by whatever way round."""
    links = [{e.subject, e.names[0][1][0][0]} for e in events if e.kind == "person.merge"]
    group = {person}
    while more := {p for link in links if link & group for p in link} - group:
        group |= more
    return group


def judge(truth: Truth, everything: Iterable[Written], view: Projection) -> None:
    """Whether a projection of all events says what must follow from who knew what."""
    events = [w.event for w in everything]
    bodies = {w.event.id: w.body for w in everything}
    people = {e.subject for e in events if e.kind == "person.add" and settled(e, events)}
    assert set(view.people) == people, "the people"
    _judge_merges(events, people, view)
    undone = {i for e in events if e.kind == "undo" for i in e.ref}
    living = [e for e in events if e.kind in ("in", "out") and e.id not in undone]
    _judge_presence(truth, events, living, view)
    _judge_duplicates(truth, events, living, view)
    _judge_codes(truth, events, living, view)
    for person in people:
        writes = [e for e in events if e.kind in PERSON_FIELD_KINDS and e.subject == person and settled(e, events)]
        _judge_fields(truth, writes, bodies, view.people[person].registers)
        cancelled = any(e.kind == "person.cancel" and e.subject == person for e in events)
        assert view.people[person].cancelled == cancelled, "cancelled"
    for point in {e.subject for e in events if e.kind == "point.set"}:
        writes = [e for e in events if e.kind == "point.set" and e.subject == point]
        _judge_fields(truth, writes, bodies, view.records["point.set", point])


def _judge_merges(events: list[Event], people: set[str], view: Projection) -> None:
    gone = {e.subject for e in events if e.kind == "person.merge"}
    for person in people:
        group = joined(events, person)
        assert view.survivors[person] == min(group - gone or group), "who stands for merged records"


def _judge_presence(truth: Truth, events: list[Event], living: list[Event], view: Projection) -> None:
    for (survivor, point, day), found in view.presence.items():
        group = joined(events, survivor)
        those = [e for e in living if e.subject in group and e.point == point and day in ("", e.day)]
        inside = any(e.kind == "in" and not any(e.id in truth.knew[o.id] for o in those) for e in those)
        assert found.present == inside, "present"
        assert found.admissions == sum(e.kind == "in" for e in those), "admissions counted"
    assert {(e.subject, e.point, e.day) for e in living if joined(events, e.subject) == {e.subject}} <= set(
        view.presence
    ), "presence left out"


def _judge_duplicates(truth: Truth, events: list[Event], living: list[Event], view: Projection) -> None:
    quiet = [set(ids) for e in events if e.kind == "settle" for about, ids in e.names if about == "duplicate"]
    admissions: dict[tuple[str, str], list[Event]] = defaultdict(list)
    for e in living:
        if e.kind == "in":
            admissions[min(joined(events, e.subject)), e.point].append(e)
    wanted = set()
    for (_, point), those in admissions.items():
        rule = view.records["point.set", point]["rule"].value
        for a, b in combinations(those, 2):
            same = rule != "free" and (rule != "daily" or a.day == b.day)
            if same and truth.blind(a, b) and not any({a.id, b.id} <= named for named in quiet):
                wanted.add(frozenset((a.id, b.id)))
    flagged = {frozenset(pair) for pairs in view.duplicates.values() for pair in pairs}
    assert not wanted - flagged, "a duplicate is not flagged"
    assert not flagged - wanted, "an informed admission is flagged"


def _judge_codes(truth: Truth, events: list[Event], living: list[Event], view: Projection) -> None:
    cleared = {i for e in events if e.kind == "settle" for about, ids in e.names if about == "code" for i in ids}
    revokes = [e for e in events if e.kind == "credential.revoke"]
    wanted = {
        e.id
        for e in living
        if e.kind == "in" and e.id not in cleared
        if any(r.credential == e.credential and e.id not in truth.knew[r.id] for r in revokes)
    }
    assert view.flagged_codes == wanted, "admissions on a replaced code"
    for person in view.people.values():
        for code in person.credentials:
            said = {bool(r.n) for r in revokes if r.credential == code.id}
            assert code.state == ("replaced" if True in said else "revoked" if said else "active"), "state of a code"


def _judge_fields(truth: Truth, writes: list[Event], bodies: Mapping[EventId, dict], registers: Mapping) -> None:
    for name in {field for e in writes for field, _ in e.names}:
        those = [e for e in writes if name in dict(e.names)]
        top = [e for e in those if not any(e.id in truth.knew[o.id] for o in those)]
        shown = max(top, key=lambda e: (e.hlc, e.id))
        assert set(registers[name].standing) == {e.id for e in top}, "the conflicts of a field"
        assert registers[name].value == bodies[shown.id][name], "the value of a field"
