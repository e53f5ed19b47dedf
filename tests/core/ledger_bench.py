"""Desks without a disk: they write through the real seal, decide by the real rules, and meet when they are told to."""

from collections.abc import Iterator
from dataclasses import replace

from ledger_truth import Truth

from wego_desk.core import hlc, presence, projection
from wego_desk.core.event import Event, EventId, Written, decode_body, decode_header
from wego_desk.core.projection import MERGED_INTO, PERSON_WRITES, Projection
from wego_desk.core.seal import Draft, Pen, seal

YEAR_MS = 365 * 86_400_000
MORNING_MS = 1_695_600_000_000  # 25 September 2023, 09:00 in Seoul
MONDAY, TUESDAY = "2023-09-25", "2023-09-26"
RULES = {"forum": "once", "assembly": "once", "lunch": "daily", "hall": "in_out", "open": "free"}
AMINA = "a" * 16
AMINAS_CODE = "0" * 16


class Desk:
    """One node: what it holds, in its own order of arrival, and the pen it writes with."""

    def __init__(self, congress: "Congress", number: int) -> None:
        self.congress = congress
        self.pen = Pen(stream=f"{number:016x}", device=f"{number:016x}", congress="c" * 16)
        self.log: dict[EventId, Written] = {}
        self.ahead_ms = 0

    # ---- knowing

    def learn(self, other: "Desk", share: float = 1.0) -> None:
        """Take over what the other holds, or the first share of it: never an event before what it names."""
        for written in list(other.log.values())[: round(len(other.log) * share)]:
            if written.event.id not in self.log:
                self.log[written.event.id] = written
                stamp, _ = hlc.adopt(self.pen.hlc, written.event.hlc, self.now_ms)
                self.pen = replace(self.pen, hlc=stamp)

    @property
    def now_ms(self) -> int:
        return self.congress.now_ms + self.ahead_ms

    def events(self, *kinds: str) -> list[Event]:
        return [w.event for w in self.log.values() if w.event.kind in kinds]

    def closed(self) -> dict[tuple[str, str], int]:
        return projection.closed_batches(self.events("batch.done"))

    def group(self, person: str) -> set[str]:
        people = {e.subject for e in self.events("person.add")}
        who = projection.survivors(people, self.events("person.merge"))
        return {p for p in people if who[p] == who.get(person)} | {person}

    def chain(self, person: str, point: str) -> list[Event]:
        group = self.group(person)
        return [e for e in self.events(*presence.CHAIN) if e.subject in group and e.point == point]

    def codes(self, person: str) -> list[str]:
        """The codes that this desk takes for valid."""
        ended = {e.credential for e in self.events("credential.revoke")}
        issued = {e.credential for e in self.events("credential.issue") if e.subject == person}
        return sorted(issued - ended)

    # ---- writing

    def write(self, draft: Draft) -> EventId:
        self.congress.now_ms += 1000
        (sealed,), self.pen = seal([draft], self.pen, operator="owner", now_ms=self.now_ms, salt=bytes)
        written = Written(decode_header(sealed.header), decode_body(sealed.body))
        self.congress.truth.note(self.log, written.event)
        self.log[written.event.id] = written
        return written.event.id

    def after(self, person: str, point: str) -> tuple[EventId, ...]:
        return presence.heads(self.chain(person, point))

    def admit(self, person: str = AMINA, *, at: str, day: str = MONDAY, credential: str = "") -> EventId:
        """An admission whatever the rules say: where they refuse, it is an override."""
        return self.write(Draft("in", person, at, day, self.after(person, at), credential=credential))

    def leave(self, person: str = AMINA, *, at: str, day: str = MONDAY) -> EventId:
        return self.write(Draft("out", person, at, day, self.after(person, at)))

    def undo(self, event_id: EventId) -> EventId:
        event = self.log[event_id].event
        return self.write(Draft("undo", event.subject, event.point, event.day, ref=(event_id,)))

    def settle(self, *ids: EventId, about: str = "duplicate") -> EventId:
        return self.write(Draft("settle", names=((about, ids),)))

    def add(self, person: str, *, batch: str = "", **fields: str) -> EventId:
        return self.write(Draft("person.add", person, names=tuple((f, ()) for f in fields), batch=batch, body=fields))

    def edit(self, subject: str = AMINA, kind: str = "person.set", *, batch: str = "", **fields: str) -> EventId:
        names = tuple((name, self.standing(subject, kind, name, batch)) for name in fields)
        return self.write(Draft(kind, subject, names=names, batch=batch, body=fields))

    def standing(self, subject: str, kind: str, name: str, batch: str) -> tuple[EventId, ...]:
        """The writes that a new one replaces: all that nobody replaced; inside a batch also the batch's own."""
        kinds = PERSON_WRITES if kind in PERSON_WRITES else {kind}
        writes = [w for w in self.log.values() if w.event.kind in kinds and w.event.subject == subject]
        closed = self.closed() | ({(self.pen.stream, batch): self.pen.seq + 1} if batch else {})
        register = projection.registers(writes, closed).get(name)
        return tuple(sorted(register.standing)) if register else ()

    def end_batch(self, batch: str) -> EventId:
        return self.write(Draft("batch.done", batch=batch))

    def cancel(self, person: str) -> EventId:
        return self.write(Draft("person.cancel", person))

    def merge(self, person: str, into: str) -> EventId:
        return self.write(Draft("person.merge", person, names=((MERGED_INTO, ((into, 0),)),)))

    def issue(self, person: str, credential: str) -> EventId:
        return self.write(Draft("credential.issue", person, credential=credential, body={"code": credential.upper()}))

    def revoke(self, person: str, credential: str, *, replaced: bool = False) -> EventId:
        made = tuple(sorted(e.id for e in self.events("in") if e.credential == credential))
        names = (("admissions", made),)
        return self.write(Draft("credential.revoke", person, names=names, credential=credential, n=int(replaced)))

    # ---- seeing

    def view(self) -> Projection:
        return projection.project(self.log.values())

    def flags(self, at: str, person: str = AMINA) -> int:
        """Pairs flagged as two admissions of one delegate at one point."""
        return len(self.view().duplicates.get((person, at), ()))

    def inside(self, at: str, person: str = AMINA, day: str = "") -> bool:
        return self.view().presence[person, at, day].present


class Congress:
    """Some desks with a common roster of one delegate, and the truth beside them."""

    def __init__(self, desks: int, kind: type[Desk] = Desk) -> None:
        self.now_ms = MORNING_MS
        self.truth = Truth()
        self.desks = [kind(self, number + 1) for number in range(desks)]
        first = self.desks[0]
        for point, rule in RULES.items():
            first.edit(point, "point.set", rule=rule)
        first.add(AMINA, full_name="Amina")
        first.issue(AMINA, AMINAS_CODE)
        self.meet()

    def __iter__(self) -> Iterator[Desk]:
        return iter(self.desks)

    def meet(self, *desks: Desk) -> None:
        """Afterwards each of them knows all that any of them knew (nobody named: all)."""
        those = desks or tuple(self.desks)
        for _ in range(2):
            for one in those:
                for other in those:
                    one.learn(other)

    def everything(self) -> list[Written]:
        """All that was ever written."""
        union: dict[EventId, Written] = {}
        for desk in self.desks:
            union |= desk.log
        return list(union.values())
