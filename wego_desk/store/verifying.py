"""Reads the whole ledger back and proves it: every chain, every hash, and that the rows say what the events say."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby, islice
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select
from sqlalchemy.exc import DatabaseError

from wego_desk.core.event import Event, Written
from wego_desk.core.presence import CHAIN
from wego_desk.core.projection import (
    RECORD_KINDS,
    Person,
    closed_batches,
    contested,
    counts,
    person_of,
    presence_of,
    registers,
)
from wego_desk.core.trouble import Trouble
from wego_desk.store import ledger, roster
from wego_desk.store.applying import delegate_of, is_behind, survivors
from wego_desk.store.engines import transaction
from wego_desk.store.roster import PersonRow, Standing, names_text
from wego_desk.store.schema_text import is_as_made
from wego_desk.store.search_tables import search_key
from wego_desk.store.store import Reader
from wego_desk.store.tables import credential, event, person, presence, record
from wego_desk.store.verify_chains import check_chains
from wego_desk.store.world import kind_of

#: Tries to see both files agree while a desk writes: each edit leaves them apart for a millisecond.
_LOOKS: Final = 50


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
    """Check a profile from end to end; nothing is changed.

    Trouble ``profile_in_use``: its writer is putting a roster in place, which can only be compared when it is there.
    """
    findings = Findings()
    file = "log.db"
    try:
        with _standing_still(reader):
            for connection, file in ((reader.log, "log.db"), (reader.roster, "roster.db")):
                answer = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())
                if answer != "ok":
                    findings.breaks.append(("file", file))
                    return findings
                if not is_as_made(connection, file.removesuffix(".db")):
                    findings.breaks.append(("schema", file))
                    return findings
            file = "log.db"
            findings.events, findings.streams, findings.breaks = check_chains(reader.log)
            if findings.ok:
                file = "roster.db"
                _rows(reader, findings)
    except DatabaseError as error:
        if kind_of(error) != "damaged_file":
            raise
        findings.breaks.append(("file", file))
    except UnicodeDecodeError:  # SQLite quotes a damaged schema in bytes that are no text
        findings.breaks.append(("file", file))
    return findings


@contextmanager
def _standing_still(reader: Reader) -> Iterator[None]:
    """One state of both files. The ledger is looked at last: beside a desk at work it may only be the newer one."""
    for _ in range(_LOOKS):
        with transaction(reader.roster, "BEGIN"):
            roster.applied_until(reader.roster)
            with transaction(reader.log, "BEGIN"):
                if not is_behind(reader.log, reader.roster):
                    yield
                    return
    place = str(reader.log.exec_driver_sql("PRAGMA database_list").one()[2])
    raise Trouble("profile_in_use", file=str(Path(place).parent))


def _rows(reader: Reader, findings: Findings) -> None:
    """The projection made anew, subject by subject, beside the rows that stand."""
    log = reader.log
    done = closed_batches(s.written.event for s in ledger.of_kinds(log, ["batch.done"]))
    who = survivors(log, done)
    standing = {row.id for row in reader.roster.execute(select(person.c.id))}
    unfound = set(reader.roster.execute(select(person.c.id).where(person.c.n.not_in(select(search_key.c.n)))).scalars())
    codeless = select(credential.c.person).where(credential.c.person.not_in(select(person.c.id))).distinct()
    records = {(row.kind, row.id): (row.fields, row.contested) for row in reader.roster.execute(select(record))}
    chains: dict[tuple[str, str], list[Event]] = {}
    for page in _pages(_by_subject(log)):
        people = roster.standing(reader.roster, [subject for subject, _ in page])
        for subject, events in page:
            if any(w.event.kind == "person.add" and counts(w.event, done) for w in events):
                standing.discard(subject)
                wanted = _standing(person_of(subject, events, done), who.get(subject, subject))
                if people.get(subject) != wanted or subject in unfound:
                    findings.breaks.append(("person", subject))
            for kind in sorted({w.event.kind for w in events} & RECORD_KINDS):
                shown = registers([w for w in events if w.event.kind == kind], done)
                fields, differ = records.pop((kind, subject), ("", "")) if shown else ("{}", "")
                if _values(fields) != {n: r.value for n, r in shown.items()} or differ != names_text(contested(shown)):
                    findings.breaks.append(("record", subject))
            for w in events:
                if w.event.kind in CHAIN:
                    chains.setdefault((who.get(subject, subject), w.event.point), []).append(w.event)
    standing.update(reader.roster.execute(codeless).scalars())
    # As text: what stands in a damaged row need not be of its column's type.
    findings.breaks += [("person", one) for one in sorted(map(str, standing))]
    findings.breaks += [("record", one) for one in sorted(str(name) for _, name in records)]
    inside = {
        (*key, day): (p.present, p.admissions) for key, chain in chains.items() for day, p in presence_of(chain).items()
    }
    kept = {(r.person, r.point, r.day): (r.present, r.admissions) for r in log.execute(select(presence))}
    wrong = {key[0] for key in inside.keys() | kept.keys() if inside.get(key) != kept.get(key)}
    findings.breaks += [("presence", one) for one in sorted(map(str, wrong))]


def _by_subject(log: Connection) -> Iterator[tuple[str, list[Written]]]:
    query = (
        select(event.c.subject, event.c.header, event.c.body)
        .where(event.c.subject != "", event.c.kind != "refused")
        .order_by(event.c.subject, event.c.gseq)
        .execution_options(yield_per=1000)
    )
    for subject, rows in groupby(log.execute(query), key=lambda row: str(row.subject)):
        yield subject, [ledger.written(row.header, row.body) for row in rows]


def _values(fields: str) -> object:
    try:
        return json.loads(fields)
    except ValueError:
        return None


def _pages(subjects: Iterator[tuple[str, list[Written]]]) -> Iterator[list[tuple[str, list[Written]]]]:
    while page := list(islice(subjects, roster.ID_PAGE)):
        yield page


def _standing(rebuilt: Person, survivor: str) -> Standing:
    """The rows that a person must have."""
    return Standing(
        delegate_of(PersonRow(rebuilt, 0, survivor)),
        survivor,
        rebuilt.row_digest,
        rebuilt.row_source,
        rebuilt.row_left,
        names_text(contested(rebuilt.registers)),
        frozenset((c.id, c.code, c.form, c.state, c.ended_at) for c in rebuilt.credentials),
    )
