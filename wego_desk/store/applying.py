"""From events to rows: which subjects a set of events touches, and their rows made anew from all that is known of them.

A row is a function of the set of its subject's events, never of the order in which they came: so a rebuilt roster and
a running one are equal.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import Connection, func, select

from wego_desk.core import projection
from wego_desk.core.delegate import Delegate
from wego_desk.core.event import Event, EventId, Written
from wego_desk.core.projection import RECORD_KINDS, closed_batches, counts, person_of, registers
from wego_desk.store import ledger, roster
from wego_desk.store.roster import PersonRow
from wego_desk.store.search_index import write_keys
from wego_desk.store.search_keys import SearchKeys, compute_keys
from wego_desk.store.tables import event

PERSON_KINDS: Final = frozenset(
    {"person.add", "person.set", "person.cancel", "credential.issue", "credential.revoke", projection.PURGE}
)  # fmt: skip
#: Kinds that change a row of roster.db.
ROSTER_KINDS: Final = PERSON_KINDS | RECORD_KINDS | {"person.merge", "batch.done"}


@dataclass(slots=True)
class Touched:
    """The subjects whose rows must be made anew; people in the order in which they first counted."""

    people: dict[str, None] = field(default_factory=dict)
    records: set[tuple[str, str]] = field(default_factory=set)
    merged: bool = False

    def __bool__(self) -> bool:
        return bool(self.people or self.records or self.merged)


@dataclass(frozen=True, slots=True)
class ReadyPerson:
    """A person's row with the keys to find them by: all that takes time is done, only writing is left."""

    row: PersonRow
    delegate: Delegate
    keys: SearchKeys


def touched_by(log: Connection, events: Iterable[Event]) -> Touched:
    """What these events change: those of an open batch nothing, a ``batch.done`` all that its batch holds."""
    touched = Touched()
    for e in events:
        if e.kind == "batch.done":
            for kind, subject in _in_batch(log, e.id, e.batch):
                touch(touched, kind, subject)
        elif e.kind in ROSTER_KINDS and not e.batch:
            touch(touched, e.kind, e.subject)
    return touched


def touch(touched: Touched, kind: str, subject: str) -> None:
    """What an event of this kind about this subject changes when it counts."""
    if kind in RECORD_KINDS:
        touched.records.add((kind, subject))
    elif kind in PERSON_KINDS:
        touched.people[subject] = None
        if kind == projection.PURGE:
            touched.records |= {(of_kind, subject) for of_kind in RECORD_KINDS}
    elif kind == "person.merge":
        touched.merged = True


def _in_batch(log: Connection, done: EventId, batch: str) -> list[tuple[str, str]]:
    query = (
        select(event.c.kind, event.c.subject)
        .where(event.c.stream == done[0], event.c.seq < done[1], event.c.batch == batch)
        .group_by(event.c.kind, event.c.subject)
        .order_by(func.min(event.c.seq))
    )
    return [(row.kind, row.subject) for row in log.execute(query)]


def closed(log: Connection) -> dict[tuple[str, str], int]:
    """The batches that are done."""
    return closed_batches(s.written.event for s in ledger.of_kinds(log, ["batch.done"]))


def survivors(log: Connection, done: projection.Closed) -> dict[str, str]:
    """Merged people -> who stands for them; nobody else is in it."""
    merges = [s.written.event for s in ledger.of_kinds(log, ["person.merge"])]
    return projection.survivors((), [e for e in merges if counts(e, done)])


def holds_until(log: Connection, roster_db: Connection) -> int:
    """The last event whose rows stand in a roster; 0 when they must all be made anew.

    They must when other rules made them, and when they follow from another ledger than this: log.db was put back
    from a backup, or the roster was.
    """
    stands = roster.applied_until(roster_db)
    if stands is None or stands.version != projection.PROJECTION_VERSION:
        return 0
    return stands.gseq if ledger.digest_at(log, stands.gseq) == stands.digest else 0


def is_behind(log: Connection, roster_db: Connection) -> bool:
    """Whether the ledger holds what its roster lacks."""
    until = holds_until(log, roster_db)
    return until == 0 or any(touched_by(log, [s.written.event]) for s in ledger.since(log, until, ROSTER_KINDS))


def ready_people(log: Connection, people: Sequence[str], done: projection.Closed) -> list[ReadyPerson]:
    """The rows of these people from all events about them. Slow for many: keep it off the ledger lane."""
    who = survivors(log, done)
    ready = []
    for person_id, stored in ledger.about(log, people).items():
        events = [s.written for s in stored]
        if any(w.event.kind == "person.add" and counts(w.event, done) for w in events):
            row = PersonRow(person_of(person_id, events, done), stored[-1].gseq, who.get(person_id, person_id))
            delegate = delegate_of(row)
            ready.append(ReadyPerson(row, delegate, compute_keys(delegate)))
    return ready


def delegate_of(row: PersonRow) -> Delegate:
    """The delegate that a row will show."""
    active = {"own": "", "foreign": ""}
    for c in row.person.credentials:
        if c.state == "active":
            active[c.form] = max(active.get(c.form, ""), c.code)
    return Delegate(id=row.person.id, code=active["own"], foreign_code=active["foreign"], **row.person.fields())


def write_ready(roster_db: Connection, ready: Sequence[ReadyPerson]) -> None:
    """Put prepared people in place, none over a newer row; inside the caller's transaction."""
    newest = roster.gseqs(roster_db, [one.row.person.id for one in ready])
    ready = [one for one in ready if newest.get(one.row.person.id, 0) <= one.row.gseq]
    numbers = roster.write_people(roster_db, [one.row for one in ready])
    people = [(numbers[one.row.person.id], one.delegate) for one in ready]
    write_keys(roster_db, people, keys=[one.keys for one in ready])


def write_records(
    log: Connection, roster_db: Connection, records: set[tuple[str, str]], done: projection.Closed
) -> None:
    """Make these records anew; inside the caller's transaction."""
    by_kind: dict[str, list[str]] = defaultdict(list)
    for kind, subject in sorted(records):
        by_kind[kind].append(subject)
    for kind, subjects in by_kind.items():
        for subject, stored in ledger.about(log, subjects).items():
            writes: list[Written] = [s.written for s in stored if s.written.event.kind == kind]
            shown = registers(writes, done)
            if shown:
                roster.write_record(roster_db, kind, subject, shown, stored[-1].gseq)
