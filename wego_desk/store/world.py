"""What the disk says when it can't, as troubles that a person can act on."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DatabaseError

from wego_desk.core.event import BadEvent, Unwritable
from wego_desk.core.trouble import Trouble

#: SQLite's primary result codes -> the kind of trouble; https://www.sqlite.org/rescode.html
_KINDS: Final = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
    sqlite3.SQLITE_PERM: "cannot_open",
    sqlite3.SQLITE_BUSY: "profile_in_use",
    sqlite3.SQLITE_LOCKED: "profile_in_use",
    sqlite3.SQLITE_NOTADB: "damaged_file",
    sqlite3.SQLITE_CORRUPT: "damaged_file",
}
#: Of the extended codes of a failed read or write these are reads; a write fails on a quota as on a full disk.
_READS: Final = frozenset({
    sqlite3.SQLITE_IOERR, sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_IOERR_CORRUPTFS,
    sqlite3.SQLITE_IOERR_DATA,
})  # fmt: skip
#: Words without a code of their own: Python's for text that is no UTF-8 any more, and SQLite's for a table or column
#: that is gone from a file at a revision that has it.
_DAMAGE: Final = re.compile(r"Could not decode to UTF-8|no such (table|column|index|module)|has no column named")


@contextmanager
def world_errors(folder: Path) -> Iterator[None]:
    """Turn what SQLite says of disk and files into Trouble; our own mistakes pass through.

    Trouble: ``disk_full``, ``read_only``, ``cannot_open``, ``profile_in_use``, ``damaged_file``; for an act that is no
    event ``act_too_large``, ``act_unwritable``.
    """
    try:
        yield
    except DatabaseError as error:
        kind = kind_of(error)
        if kind:
            raise Trouble(kind, file=str(folder)) from error
        raise
    except Unwritable as error:
        raise Trouble("act_too_large" if str(error) == "too large" else "act_unwritable") from error
    except (BadEvent, UnicodeDecodeError) as error:  # SQLite quotes a damaged schema in bytes that are no text
        raise Trouble("damaged_file", file=str(folder)) from error


def kind_of(error: DatabaseError) -> str:
    """The kind of trouble that a database error is, ``""`` for a mistake of ours."""
    code: int = getattr(error.orig, "sqlite_errorcode", 0)
    if code & 0xFF == sqlite3.SQLITE_IOERR:
        return "damaged_file" if code in _READS else "disk_full"
    return _KINDS.get(code & 0xFF, "damaged_file" if _DAMAGE.search(str(error.orig)) else "")
