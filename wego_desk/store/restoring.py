"""Puts a profile back from a copy: looked over first, beside what is there, and what was there stays aside."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from wego_desk.core.trouble import Trouble
from wego_desk.store import profile as profiles
from wego_desk.store.backup import EXTRAS, LEDGER, PHOTOS, Backup, backup_at, backups_in, digest_of
from wego_desk.store.engines import fetch, open_reader
from wego_desk.store.migrating import refuse_newer
from wego_desk.store.world import world_errors

_FILES: Final = tuple(f"{file}.db{end}" for file in profiles.FILES for end in ("", "-wal", "-shm"))


@dataclass(frozen=True, slots=True)
class Restored:
    """What stands now: from which copy, and where what was there before lies, None when nothing was."""

    backup: Backup
    aside: Path | None


def chosen_backup(source: Path) -> Backup:
    """The copy in a folder, else the newest whole one below it; Trouble ``no_backup`` (file)."""
    found = backup_at(source) or next(iter(backups_in(source)), None)
    if found is None:
        raise Trouble("no_backup", file=str(source))
    return found


def restore(
    backup: Backup, folder: Path, now: datetime, random_bytes: Callable[[int], bytes], *, replace: bool = False
) -> Restored:
    """Put a copy in the place of the profile in ``folder``, which may be empty or damaged.

    Without ``replace`` a ledger with acts that the copy lacks is left alone. What was there is moved into
    ``before-TIME`` beside it, never deleted. Trouble: ``profile_in_use``, ``damaged_file``, ``newer_profile``,
    ``other_congress``, ``would_lose_events`` (count), ``disk_full``, ``cannot_write``; then nothing has changed.
    """
    _look_over(backup)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with FileLock(folder / profiles.LOCK, timeout=0, thread_local=False):
            if not replace:
                _refuse_to_lose(backup, folder)
            aside = _put_in_place(backup, folder, now)
    except Timeout as error:
        raise Trouble("profile_in_use", file=str(folder)) from error
    except OSError as error:
        raise Trouble("cannot_write", file=str(folder), reason=error.strerror or str(error)) from error
    with profiles.writing(folder, random_bytes):  # the roster is made again from the ledger
        return Restored(backup, aside)


def _look_over(backup: Backup) -> None:
    """Whether the copy is what was written, and of a program that is not newer than this."""
    file = backup.folder / LEDGER
    with world_errors(file):
        try:
            is_whole = digest_of(file) == backup.digest
        except OSError as error:
            raise Trouble("cannot_open", file=str(file)) from error
        if not is_whole:
            raise Trouble("damaged_file", file=str(file))
        engine = open_reader(file, "log")
        try:
            with engine.connect() as connection:
                refuse_newer(connection, "log", file)
        finally:
            engine.dispose()


def _refuse_to_lose(backup: Backup, folder: Path) -> None:
    """Acts that stand here and not in the copy would be out of sight; what can't be read can't be kept."""
    if not profiles.exists(folder):
        return
    try:
        with world_errors(folder):
            theirs = _streams(backup.folder / LEDGER)
            ours = _streams(folder / LEDGER)
    except Trouble as trouble:
        if trouble.kind in ("damaged_file", "cannot_open"):
            return
        raise
    if lost := sum(max(0, last - theirs.get(stream, 0)) for stream, last in ours.items()):
        raise Trouble("would_lose_events", count=lost, file=str(folder))


def _streams(file: Path) -> dict[str, int]:
    """How far each stream goes in a ledger."""
    engine = open_reader(file, "log")
    try:
        with closing(engine.connect()) as connection:
            return dict(fetch(connection, "SELECT stream, max(seq) FROM event GROUP BY stream"))
    finally:
        engine.dispose()


def _put_in_place(backup: Backup, folder: Path, now: datetime) -> Path | None:
    """The ledger is copied whole beside the old one before that is moved: a full disk or a power cut leaves one."""
    part = folder / f"{LEDGER}.part"
    try:
        shutil.copyfile(backup.folder / LEDGER, part)
        handle = os.open(part, os.O_RDWR)
        os.fsync(handle)
        os.close(handle)
        _copy_photos_back(backup, folder)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    there = [folder / name for name in (*_FILES, *EXTRAS) if (folder / name).exists()]
    aside = folder / now.astimezone(UTC).strftime("before-%Y-%m-%dT%H%M%SZ") if there else None
    if aside is not None:
        aside.mkdir()
        for path in there:
            if path.name in EXTRAS:
                shutil.copyfile(path, aside / path.name)
            else:
                path.replace(aside / path.name)
    part.replace(folder / LEDGER)
    for name in EXTRAS:
        if (backup.folder / name).is_file():
            shutil.copyfile(backup.folder / name, folder / name)
    return aside


def _copy_photos_back(backup: Backup, folder: Path) -> None:
    source, target = backup.folder.parent / PHOTOS, folder / PHOTOS
    if source.is_dir():
        target.mkdir(exist_ok=True)
        for photo in source.iterdir():
            if not (target / photo.name).exists():
                shutil.copyfile(photo, target / photo.name)
