"""What the disk says when it can't, as troubles that a person can act on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DatabaseError

from wego_desk.core.event import BadEvent
from wego_desk.core.trouble import Trouble

#: A part of SQLite's message -> the kind of trouble.
_KINDS: Final = (
    ("disk is full", "disk_full"),
    ("disk I/O error", "disk_full"),
    ("readonly database", "read_only"),
    ("unable to open", "cannot_open"),
    ("database is locked", "profile_in_use"),
    ("not a database", "damaged_file"),
    ("malformed", "damaged_file"),
)


@contextmanager
def world_errors(folder: Path) -> Iterator[None]:
    """Turn what SQLite says of disk and files into Trouble; our own mistakes pass through."""
    try:
        yield
    except DatabaseError as error:
        said = str(error.orig)
        for part, kind in _KINDS:
            if part in said:
                raise Trouble(kind, file=str(folder)) from error
        raise
    except BadEvent as error:
        raise Trouble("damaged_file", file=str(folder)) from error
