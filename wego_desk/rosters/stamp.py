"""Whether a file is still the one that was looked over."""

from pathlib import Path
from typing import TypeAlias

from wego_desk.core.trouble import Trouble

#: Size in bytes, time of the last change in nanoseconds.
Stamp: TypeAlias = tuple[int, int]


def stamp_of(path: Path) -> Stamp:
    """Trouble ``file_changed`` when it is gone."""
    try:
        found = path.stat()
    except OSError as error:
        raise Trouble("file_changed", file=path.name) from error
    return found.st_size, found.st_mtime_ns
