"""The one place that opens a database file, so that a key or a pragma is set for all of them."""

import sqlite3
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool, StaticPool

BUSY_MS: Final = 5_000

#: log.db must survive a power cut; roster.db can be made anew from it.
_SYNCHRONOUS: Final = {"log": "FULL", "roster": "NORMAL"}

_PAGES_AT_A_TIME: Final = 512

#: Of each connection; readers are several, and the system keeps their pages too.
_CACHE_KB: Final = {"rwc": 8_192, "ro": 4_096}


def open_writer(path: Path, file: str) -> Engine:
    """An engine with one connection for the one writer of ``"log"`` or ``"roster"``; makes the file if need be."""
    return create_engine("sqlite://", creator=lambda: _connect(path, "rwc", file), poolclass=StaticPool)


def open_reader(path: Path, file: str) -> Engine:
    """An engine that can only read, beside an open writer; several threads may use it at once."""
    return create_engine("sqlite://", creator=lambda: _connect(path, "ro", file), poolclass=QueuePool, pool_size=3)


def file_uri(path: Path, mode: str) -> str:
    """A database file as SQLite takes one: ``rwc`` makes it, ``rw`` and ``ro`` don't."""
    return f"file:{quote(str(path))}?mode={mode}"


def _connect(path: Path, mode: str, file: str) -> sqlite3.Connection:
    connection = sqlite3.connect(file_uri(path, mode), uri=True, isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    if mode != "ro":
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(f"PRAGMA synchronous={_SYNCHRONOUS[file]}")
        if sys.platform == "darwin":
            connection.execute("PRAGMA fullfsync=1")
            connection.execute("PRAGMA checkpoint_fullfsync=1")
    # Without it INSERT OR REPLACE would take an event away behind the triggers that keep it.
    connection.execute("PRAGMA recursive_triggers=ON")
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.execute(f"PRAGMA cache_size={-_CACHE_KB[mode]}")
    return connection


@contextmanager
def transaction(connection: Connection, begin: str = "BEGIN IMMEDIATE") -> Iterator[None]:
    """One transaction of SQLite's own; a writer takes its lock at the start, not at the first write.

    The driver's transaction handling is off (``isolation_level=None``), so a read outside of this takes no lock that
    stays. ``begin="BEGIN"``: several reads of one state.
    """
    driver = cast(sqlite3.Connection, connection.connection.dbapi_connection)
    try:
        driver.execute(begin)
        yield
        if driver.in_transaction:
            driver.execute("COMMIT")
    except sqlite3.Error as error:
        raise DatabaseError("transaction", None, error) from error
    finally:
        if driver.in_transaction:
            driver.execute("ROLLBACK")


def fetch(connection: Connection, statement: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> list[Any]:
    """The rows of a query straight from the driver: for a wide row SQLAlchemy's own part takes longer than SQLite's."""
    driver = cast(sqlite3.Connection, connection.connection.dbapi_connection)
    try:
        return driver.execute(statement, values).fetchall()
    except sqlite3.Error as error:
        raise DatabaseError(statement, None, error) from error


def fill(connection: Connection, statement: str, rows: Iterable[Sequence[Any]]) -> None:
    """A statement for each of these rows, straight to the driver."""
    driver = cast(sqlite3.Connection, connection.connection.dbapi_connection)
    try:
        driver.executemany(statement, rows)
    except sqlite3.Error as error:
        raise DatabaseError(statement, None, error) from error


def copy_to(connection: Connection, file: Path) -> None:
    """Copy the database of a connection, as its open transaction sees it, into a new file; pages at a time, so that a
    scan gets the disk in between. sqlite3.Error as it comes.
    """
    driver = cast(sqlite3.Connection, connection.connection.dbapi_connection)
    with closing(sqlite3.connect(file_uri(file, "rwc"), uri=True, isolation_level=None)) as target:
        driver.backup(target, pages=_PAGES_AT_A_TIME, sleep=0.002)
        target.execute("PRAGMA journal_mode=DELETE")


def quick_check(file: Path) -> bool:
    """Whether SQLite finds a file whole. sqlite3.Error for what is no database at all."""
    with closing(sqlite3.connect(file_uri(file, "ro"), uri=True)) as connection:
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))


def sqlite_here() -> tuple[tuple[int, ...], bool]:
    """The SQLite that this Python carries: its version, and whether it has full text search."""
    with closing(sqlite3.connect(":memory:")) as connection:
        options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    return sqlite3.sqlite_version_info, "ENABLE_FTS5" in options


def pragma(connection: Connection, name: str) -> Any:
    """The value of a pragma."""
    return connection.execute(text(f"PRAGMA {name}")).scalar()
