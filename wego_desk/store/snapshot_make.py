"""Makes the file that a new node begins from: the roster as it stands, and of every stream what may still be asked for.

Of what lies below its bases it keeps every header but those of refused scans, and every body but those of writes that
others replaced: so each later event finds what it names, and the projection is that of the whole ledger.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from wego_desk.core.event import Written
from wego_desk.core.projection import PERSON_WRITES, RECORD_KINDS, beaten, writes_together
from wego_desk.store import applying, ledger
from wego_desk.store.engines import fetch, file_uri
from wego_desk.store.pages import Sign
from wego_desk.store.snapshot_tables import KEPT_TABLES
from wego_desk.store.store import Reader
from wego_desk.store.world import world_errors

_IS_WRITE: Final = f"kind IN ({', '.join(repr(kind) for kind in sorted(PERSON_WRITES | RECORD_KINDS))})"
_REPLACED: Final = f"""SELECT subject, kind, header FROM event WHERE gseq <= ? AND {_IS_WRITE} AND subject IN (
    SELECT subject FROM event WHERE gseq <= ? AND {_IS_WRITE} GROUP BY subject HAVING count(*) > 1
) ORDER BY subject"""  # noqa: S608 - our own words
_EVENTS: Final = """INSERT INTO kept_event
SELECT gseq, stream, seq, digest, header, body, device, hlc, kind, subject, point, credential, batch
FROM log.event WHERE gseq <= ? AND kind != 'refused' ORDER BY gseq"""
_BASES: Final = """INSERT INTO kept_base
SELECT s.stream, coalesce(e.seq, b.seq), coalesce(e.digest, b.digest), s.device, coalesce(e.hlc, 0),
       coalesce(h.signature, x'')
FROM log.stream s LEFT JOIN log.base b ON b.stream = s.stream
LEFT JOIN log.event e ON e.stream = s.stream
    AND e.seq = (SELECT max(seq) FROM log.event WHERE stream = s.stream AND gseq <= ?) AND e.seq >= coalesce(b.seq, 0)
LEFT JOIN log.head h ON h.stream = s.stream AND h.seq = coalesce(e.seq, b.seq)
WHERE e.seq IS NOT NULL OR b.seq IS NOT NULL"""


@dataclass(frozen=True, slots=True)
class Made:
    """What a snapshot file holds: up to which place in the maker's order of arrival, how many events and streams."""

    gseq: int
    events: int
    streams: int


def make(reader: Reader, folder: Path, target: Path, *, device: str, sign: Sign | None) -> Made:
    """Write a snapshot of the profile in ``folder`` to a new file; on any lane but the ledger's.

    The ledger goes exactly as far as the roster does. ``sign``: for the streams of this device. Trouble: those of the
    disk.
    """
    with world_errors(folder):
        reader.roster.exec_driver_sql("VACUUM INTO ?", (str(target),))
        with closing(sqlite3.connect(file_uri(target, "rw"), uri=True, isolation_level=None)) as file:
            made = _add_ledger(reader, folder, file)
            if sign is not None:
                own = file.execute("SELECT stream, seq, digest FROM kept_base WHERE device = ?", (device,)).fetchall()
                rows = [(sign(stream, seq, digest), stream) for stream, seq, digest in own]
                file.executemany("UPDATE kept_base SET signature = ? WHERE stream = ?", rows)
            return made


def _add_ledger(reader: Reader, folder: Path, file: sqlite3.Connection) -> Made:
    gseq = file.execute("SELECT coalesce(max(gseq), 0) FROM applied").fetchone()[0]
    file.execute("PRAGMA synchronous=OFF")
    file.execute("ATTACH ? AS log", (file_uri(folder / "log.db", "ro"),))
    file.execute("BEGIN")
    for statement in KEPT_TABLES:
        file.execute(statement)
    file.execute(_EVENTS, (gseq,))
    file.execute(_BASES, (gseq,))
    file.executemany("UPDATE kept_event SET body = NULL WHERE stream = ? AND seq = ?", _bare(reader, gseq))
    # Numbers of this node's own order, which say nothing at another.
    for table in ("person", "credential", "record"):
        file.execute(f"UPDATE {table} SET gseq = 0")  # noqa: S608 - names of our own tables
    file.execute("COMMIT")
    file.execute("DETACH log")
    events, streams = (file.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in ("kept_event", "kept_base"))  # noqa: S608 - as above
    return Made(gseq, events, streams)


def _bare(reader: Reader, gseq: int) -> Iterator[tuple[str, int]]:
    """The writes whose values nobody asks for again."""
    done = {key: seq for key, seq in applying.closed(reader.log).items() if _is_within(reader, key, seq, gseq)}
    rows = fetch(reader.log, _REPLACED, (gseq, gseq))
    for _, those in groupby(rows, key=lambda row: row[0]):
        kinds: dict[frozenset[str], list[Written]] = {}
        for _, kind, header in those:
            kinds.setdefault(frozenset(writes_together(kind)), []).append(ledger.written(header, None))
        for writes in kinds.values():
            yield from beaten(writes, done)


def _is_within(reader: Reader, batch: tuple[str, str], seq: int, gseq: int) -> bool:
    rows: list[Any] = fetch(reader.log, "SELECT gseq FROM event WHERE stream = ? AND seq = ?", (batch[0], seq))
    return bool(rows) and rows[0][0] <= gseq
