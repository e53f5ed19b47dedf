"""Reads the whole ledger back and proves it: every chain, every hash, and that the rows say what the events say."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby, islice
from typing import Any

from sqlalchemy import Connection, select

from wego_desk.core.event import BadEvent, Event, Written, body_hash, decode_header, digest
from wego_desk.core.presence import CHAIN
from wego_desk.core.projection import RECORD_KINDS, Person, closed_batches, counts, person_of, presence_of, registers
from wego_desk.store import ledger, roster
from wego_desk.store.applying import delegate_of, survivors
from wego_desk.store.roster import PersonRow, Standing
from wego_desk.store.store import Reader
from wego_desk.store.tables import event, person, presence, record, stream


@dataclass(slots=True)
class Findings:
    """What was read, and each break as (kind, where): an event's name, a stream, a person's id."""

    events: int = 0
    streams: int = 0
    breaks: list[tuple[str, str]] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        return not self.breaks


def verify(reader: Reader) -> Findings:
    """Check a profile from end to end; nothing is changed."""
    findings = Findings()
    for connection, file in ((reader.log, "log.db"), (reader.roster, "roster.db")):
        answer = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())
        if answer != "ok":
            findings.breaks.append(("file", file))
            return findings
    _chains(reader.log, findings)
    if findings.ok:
        _rows(reader, findings)
    return findings


def _chains(log: Connection, findings: Findings) -> None:
    query = select(event).order_by(event.c.stream, event.c.seq).execution_options(yield_per=1000)
    heads = {row.stream: row for row in log.execute(select(stream))}
    for name, rows in groupby(log.execute(query), key=lambda row: str(row.stream)):
        findings.streams += 1
        seq, last = 0, b""
        for seq, row in enumerate(rows, 1):
            findings.events += 1
            broken = _broken(row, name, seq, last)
            if broken:
                findings.breaks.append((broken, f"{name}:{row.seq}"))
                break
            last = row.digest
        else:
            head = heads.pop(name, None)
            if head is None or (head.seq, head.digest) != (seq, last):
                findings.breaks.append(("head", name))
    findings.breaks += [
        ("head", name) for name, head in heads.items() if not any(name in b[1] for b in findings.breaks)
    ]


def _broken(row: Any, name: str, seq: int, last: bytes) -> str:
    try:
        e = decode_header(row.header)
    except BadEvent:
        return "unreadable"
    if row.seq != seq or (e.stream, e.seq) != (name, seq):
        return "gap"
    if digest(row.header) != row.digest or e.prev != last.hex():
        return "chain"
    if row.body is not None and body_hash(row.body) != e.body_hash:
        return "body"
    columns = (row.device, row.hlc, row.kind, row.subject, row.point, row.credential, row.batch)
    return "" if columns == (e.device, e.hlc, e.kind, e.subject, e.point, e.credential, e.batch) else "columns"


def _rows(reader: Reader, findings: Findings) -> None:
    """The projection made anew, subject by subject, beside the rows that stand."""
    log = reader.log
    done = closed_batches(s.written.event for s in ledger.of_kinds(log, ["batch.done"]))
    who = survivors(log, done)
    standing = {row.id for row in reader.roster.execute(select(person.c.id))}
    records = {(row.kind, row.id) for row in reader.roster.execute(select(record.c.kind, record.c.id))}
    chains: dict[tuple[str, str], list[Event]] = {}
    kept_records = {kind: roster.records(reader.roster, kind) for kind in RECORD_KINDS}
    for page in _pages(_by_subject(log)):
        people = roster.standing(reader.roster, [subject for subject, _ in page])
        for subject, events in page:
            if any(w.event.kind == "person.add" and counts(w.event, done) for w in events):
                standing.discard(subject)
                if people.get(subject) != _standing(person_of(subject, events, done), who.get(subject, subject)):
                    findings.breaks.append(("person", subject))
            for kind in sorted({w.event.kind for w in events} & RECORD_KINDS):
                values = {n: r.value for n, r in registers([w for w in events if w.event.kind == kind], done).items()}
                if values:
                    records.discard((kind, subject))
                    if kept_records[kind].get(subject) != values:
                        findings.breaks.append(("record", subject))
            for w in events:
                if w.event.kind in CHAIN:
                    chains.setdefault((who.get(subject, subject), w.event.point), []).append(w.event)
    findings.breaks += [("person", one) for one in sorted(standing)] + [("record", i) for _, i in sorted(records)]
    wanted = {
        (*key, day): (p.present, p.admissions) for key, chain in chains.items() for day, p in presence_of(chain).items()
    }
    kept = {(r.person, r.point, r.day): (r.present, r.admissions) for r in log.execute(select(presence))}
    wrong = {key[0] for key in wanted.keys() | kept.keys() if wanted.get(key) != kept.get(key)}
    findings.breaks += [("presence", one) for one in sorted(wrong)]


def _by_subject(log: Connection) -> Iterator[tuple[str, list[Written]]]:
    query = (
        select(event.c.subject, event.c.header, event.c.body)
        .where(event.c.subject != "", event.c.kind != "refused")
        .order_by(event.c.subject, event.c.gseq)
        .execution_options(yield_per=1000)
    )
    for subject, rows in groupby(log.execute(query), key=lambda row: str(row.subject)):
        yield subject, [ledger.written(row.header, row.body) for row in rows]


def _pages(subjects: Iterator[tuple[str, list[Written]]]) -> Iterator[list[tuple[str, list[Written]]]]:
    while page := list(islice(subjects, roster.ID_PAGE)):
        yield page


def _standing(rebuilt: Person, survivor: str) -> Standing:
    """The rows that a person must have."""
    return Standing(
        delegate_of(PersonRow(rebuilt, 0, survivor)),
        survivor,
        rebuilt.row_digest,
        frozenset((c.id, c.code, c.form, c.state, c.ended_at) for c in rebuilt.credentials),
    )
