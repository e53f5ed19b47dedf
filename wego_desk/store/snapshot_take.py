"""Takes over what a snapshot file holds: checked before it is attached, then for the streams that end here below it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from wego_desk.core.projection import MERGE, PROJECTION_VERSION, RECORD_KINDS
from wego_desk.store.applying import PERSON_KINDS, Touched, touch
from wego_desk.store.engines import fetch, file_uri
from wego_desk.store.search_tables import FTS_TABLES
from wego_desk.store.snapshot_tables import KEPT_TABLES
from wego_desk.store.tables import tables_of

_COPIED: Final = ("person", "credential", "record", "search_key", "search_term")
_REBUILT: Final = ("search_word", "search_cut")
_FORKED: Final = "EXISTS (SELECT 1 FROM fork f WHERE f.stream = b.stream AND f.seq <= b.seq)"
#: Another event here under a name that the file has: what it says of that stream is not to be rested on.
_CONTRADICTED: Final = """EXISTS (SELECT 1 FROM main.event e
JOIN snap.kept_event k ON k.stream = e.stream AND k.seq = e.seq WHERE e.stream = b.stream AND e.digest != k.digest)"""
_FURTHER: Final = f"""SELECT b.stream FROM snap.kept_base b LEFT JOIN main.stream s ON s.stream = b.stream
WHERE b.seq > coalesce(s.seq, 0) AND NOT {_FORKED} AND NOT {_CONTRADICTED}"""  # noqa: S608 - our own words
_ADOPT: Final = (
    """INSERT INTO main.stream (stream, device, seq, digest, hlc)
    SELECT stream, device, seq, digest, hlc FROM snap.kept_base WHERE stream IN (SELECT stream FROM temp.took)
    ON CONFLICT (stream) DO UPDATE SET seq = excluded.seq, digest = excluded.digest, hlc = excluded.hlc""",
    """INSERT INTO main.base (stream, seq, digest, snapshot)
    SELECT stream, seq, digest, :sha256 FROM snap.kept_base WHERE stream IN (SELECT stream FROM temp.took)
    ON CONFLICT (stream) DO UPDATE SET seq = excluded.seq, digest = excluded.digest, snapshot = excluded.snapshot""",
    """INSERT INTO main.event
        (stream, seq, digest, header, body, device, hlc, kind, subject, point, credential, batch)
    SELECT stream, seq, digest, header, body, device, hlc, kind, subject, point, credential, batch
    FROM snap.kept_event k WHERE stream IN (SELECT stream FROM temp.took)
        AND NOT EXISTS (SELECT 1 FROM main.event e WHERE e.stream = k.stream AND e.seq = k.seq) ORDER BY n""",
    """INSERT OR IGNORE INTO main.head (stream, seq, signature)
    SELECT stream, seq, signature FROM snap.kept_base
    WHERE stream IN (SELECT stream FROM temp.took) AND signature != x''""",
    """INSERT OR IGNORE INTO main.snapshot (sha256, manifest) VALUES (:sha256, :manifest)""",
)
_TOUCHED: Final = """SELECT kind, subject FROM snap.kept_event WHERE stream IN (SELECT stream FROM temp.took)
GROUP BY kind, subject ORDER BY min(n)"""


class Unfit(ValueError):
    """A file that is no snapshot as this program makes them: another schema, more in it than there may be, damaged."""


@dataclass(frozen=True, slots=True)
class Adopted:
    """``stamps``: the newest of each stream that was taken over; ``touched``: what its events change."""

    stamps: list[tuple[str, int]]
    touched: Touched


def check(file: Path) -> None:
    """Look a file over before anything of it is used; Unfit."""
    known = {table.name for table in tables_of("roster")} | set(FTS_TABLES) | {"alembic_version", "sqlite_sequence"}
    try:
        with closing(sqlite3.connect(file_uri(file, "ro"), uri=True)) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            objects = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
            kept = {name: sql for kind, name, _, sql in objects if kind == "table" and name.startswith("kept_")}
            if sorted(kept.values()) != sorted(KEPT_TABLES):
                raise Unfit("no ledger in it")
            if any(kind not in ("table", "index") or of not in known | kept.keys() for kind, _, of, _ in objects):
                raise Unfit("more in it than there may be")
            answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.Error as error:
        raise Unfit(str(error)) from error
    if answer != "ok":
        raise Unfit(str(answer))


@contextmanager
def attached(connection: Connection, file: Path) -> Iterator[None]:
    """A checked snapshot as ``snap`` beside the tables of a connection; outside of any transaction."""
    fetch(connection, "ATTACH ? AS snap", (file_uri(file, "ro"),))
    try:
        yield
    finally:
        fetch(connection, "DETACH snap")


def reaches_further(log: Connection) -> bool:
    """Whether some stream ends here below the snapshot's base."""
    return bool(fetch(log, f"{_FURTHER} LIMIT 1"))


def adopt(log: Connection, sha256: str, manifest: str) -> Adopted:
    """Take over the bases of the streams that end here below them, with what was kept of these.

    Inside the caller's transaction, with the file attached; presence, and what is purged, are the caller's to see to.
    """
    values = {"sha256": sha256, "manifest": manifest}
    fetch(log, f"CREATE TEMP TABLE took AS {_FURTHER}")
    try:
        for statement in _ADOPT:
            fetch(log, statement, {name: value for name, value in values.items() if f":{name}" in statement})
        touched = Touched()
        for kind, subject in fetch(log, _TOUCHED):
            if kind in PERSON_KINDS or kind in RECORD_KINDS or kind == MERGE:
                touch(touched, kind, subject)
        stamps = fetch(log, "SELECT stream, hlc FROM snap.kept_base WHERE stream IN (SELECT stream FROM temp.took)")
    finally:
        fetch(log, "DROP TABLE temp.took")
    return Adopted(stamps, touched)


def fits_here(roster_db: Connection) -> bool:
    """Whether the rows in the file are what this program would make of their events."""
    rules = fetch(roster_db, "SELECT projection_version FROM snap.applied")
    schema = fetch(
        roster_db, "SELECT 1 FROM snap.alembic_version a JOIN main.alembic_version b ON a.version_num = b.version_num"
    )
    return rules == [(PROJECTION_VERSION,)] and bool(schema)


def copy_roster(roster_db: Connection) -> None:
    """The rows of a snapshot into an empty roster; inside the caller's transaction, with the file attached."""
    for name in _COPIED:
        columns = ", ".join(row[0] for row in fetch(roster_db, "SELECT name FROM pragma_table_info(?)", (name,)))
        fetch(roster_db, f"INSERT INTO main.{name} ({columns}) SELECT {columns} FROM snap.{name}")  # noqa: S608 - names of our own tables
    for name in _REBUILT:
        fetch(roster_db, f"INSERT INTO main.{name} ({name}) VALUES ('rebuild')")  # noqa: S608 - as above
