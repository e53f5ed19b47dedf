"""A file that organizers take away is whole or not there: a full disk leaves the old one, never half of a new one."""

import contextlib
import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from wego_desk.core.trouble import Trouble

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def whole_file(file: Path) -> Iterator[BinaryIO]:
    """Write beside the file, then put it in its place, durable; an exception inside leaves everything as it was.

    What is no regular file (a pipe, ``/dev/stdout``) is written to as it stands. Trouble: ``disk_full`` and
    ``cannot_write`` (file, reason) for every OSError, those raised inside too.
    """
    with _told(file), _open(file) as out:
        yield out


@contextmanager
def folder_for(folder: Path) -> Iterator[Path]:
    """A folder to put many small files in, made when it is not there; troubles as of ``whole_file``.

    They are not forced to the disk one by one: what can be made again at will need not survive a power cut.
    """
    with _told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        yield folder


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        kind = "disk_full" if error.errno in _FULL else "cannot_write"
        raise Trouble(kind, file=str(path), reason=error.strerror or str(error)) from error


def beside(file: Path) -> Path | None:
    """The folder for working files of the same disk, None (the system's own) where the file is no regular one."""
    target = file.resolve()
    return target.parent if _is_replaceable(target) else None


def _is_replaceable(target: Path) -> bool:
    return target.is_file() or not target.exists()


@contextmanager
def _open(file: Path) -> Iterator[BinaryIO]:
    target = file.resolve()  # a link stays a link
    if not _is_replaceable(target):
        with target.open("wb") as out:
            yield out
        return
    part = target.with_name(f".{target.name[:40]}.{os.getpid()}.part")
    try:
        with part.open("wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        if target.exists():
            shutil.copymode(target, part)
        part.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    _keep_the_name(target.parent)


def _keep_the_name(folder: Path) -> None:
    """After a power cut the new name stands; Windows needs and allows nothing here."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
