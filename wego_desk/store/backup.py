"""Copies of a profile in a second place: whole or not there, read back before they count, few enough to fit.

A place holds one folder for each desk, ``wego-desk-DEVICE``; in it a folder for each copy, named by its time in UTC,
and the photographs once for all copies. The roster is not copied: it follows from the ledger.
"""

import contextlib
import errno
import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from wego_desk.core.trouble import Trouble
from wego_desk.store import ledger
from wego_desk.store.engines import copy_to, open_reader, quick_check, transaction
from wego_desk.store.ledger import Node
from wego_desk.store.world import world_errors

LEDGER, MANIFEST, PHOTOS = "log.db", "backup.json", "photos"
#: Small files of a profile that a person made and would miss.
EXTRAS: Final = ("settings.toml", "presets.toml")
_NAME: Final = "%Y-%m-%dT%H%M%SZ"
_PART: Final = ".part"
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_BLOCK: Final = 1 << 20
#: How many of the newest copies stay, and one an hour, and one a day.
_NEWEST, _HOURS, _DAYS = 4, 12, 14


@dataclass(frozen=True, slots=True)
class Backup:
    """One whole copy: its folder, when it was made, how many events it holds, whose it is, and the ledger's SHA-256."""

    folder: Path
    made_at: datetime
    events: int
    congress: str
    device: str
    digest: str


def make_backup(profile: Path, place: Path, now: datetime) -> Backup:
    """Copy a profile, also one that is open and written to; then take away copies that are too many.

    The copy is of one instant. Trouble: ``no_profile`` (file), ``no_place`` (file) for a stick that is not there,
    ``disk_full``, ``cannot_write``, ``damaged_file``; then the copies before stand as they were.
    """
    if not (profile / LEDGER).is_file():
        raise Trouble("no_profile", file=str(profile))
    if not place.is_dir():
        raise Trouble("no_place", file=str(place))
    with _writing_to(place):
        with _reading(profile) as source:
            node = ledger.node_of(source)
            if node is None:
                raise Trouble("no_profile", file=str(profile))
            home = place / f"wego-desk-{node.device}"
            part = home / f"{now.astimezone(UTC).strftime(_NAME)}{_PART}"
            part.mkdir(parents=True, exist_ok=True)
            try:
                made = _copy(source, profile, part, node, now)
            except BaseException:
                shutil.rmtree(part, ignore_errors=True)
                raise
        _copy_photos(profile / PHOTOS, home / PHOTOS)
        _durable(part)
        folder = part.with_suffix("")
        part.replace(folder)
        _durable(home)
        _rotate(home)
    return Backup(folder, **made)


def backups_in(place: Path) -> list[Backup]:
    """Every whole copy of any desk below a place, or in a desk's own folder; the newest first. Nothing is opened."""
    homes = [place, *(home for home in _folders(place) if home.name.startswith("wego-desk-"))]
    found = [backup for home in homes for folder in _folders(home) if (backup := backup_at(folder))]
    return sorted(found, key=lambda backup: (backup.made_at, backup.folder.name), reverse=True)


def backup_at(folder: Path) -> Backup | None:
    """The copy in a folder, None for what is none or was cut short."""
    if folder.suffix == _PART or not (folder / LEDGER).is_file():
        return None
    try:
        told: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return Backup(
            folder, datetime.fromisoformat(told["made_at"]), int(told["events"]), str(told["congress"]),
            str(told["device"]), str(told["digest"]),
        )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError):
        return None


def digest_of(file: Path) -> str:
    """SHA-256 in hex."""
    with file.open("rb") as opened:
        found = sha256()
        while block := opened.read(_BLOCK):
            found.update(block)
    return found.hexdigest()


def keep_of(times: Sequence[datetime]) -> set[datetime]:
    """Of copies made at these times those that stay: the newest few, the newest of each hour, and of each day."""
    ordered = sorted(times, reverse=True)
    kept = set(ordered[:_NEWEST])
    for span, most in (("%Y%m%d%H", _HOURS), ("%Y%m%d", _DAYS)):
        newest: dict[str, datetime] = {}
        for time in ordered:
            newest.setdefault(time.astimezone(UTC).strftime(span), time)
        kept |= set(list(newest.values())[:most])
    return kept


def _copy(source: Connection, profile: Path, part: Path, node: Node, now: datetime) -> dict[str, Any]:
    file = part / LEDGER
    events = int(source.exec_driver_sql("SELECT count(*) FROM event").scalar() or 0)
    try:
        copy_to(source, file)
        if not quick_check(file):
            raise Trouble("damaged_file", file=str(file))
    except sqlite3.Error as error:
        raise DatabaseError("backup", None, error) from error
    for name in EXTRAS:
        if (profile / name).is_file():
            shutil.copyfile(profile / name, part / name)
    made_at = now.astimezone(UTC)
    made: dict[str, Any] = {
        "events": events,
        "congress": node.congress,
        "device": node.device,
        "digest": digest_of(file),
    }
    manifest = json.dumps({"made_at": made_at.isoformat(), **made}, indent=1)
    (part / MANIFEST).write_text(manifest + "\n", encoding="utf-8")
    return {"made_at": made_at, **made}


@contextlib.contextmanager
def _reading(profile: Path) -> Iterator[Connection]:
    """The ledger as it is at this instant: else SQLite would begin again with each act that comes in meanwhile."""
    engine = open_reader(profile / LEDGER, "log")
    try:
        with world_errors(profile), engine.connect() as connection, transaction(connection, "BEGIN"):
            yield connection
    finally:
        engine.dispose()


def _copy_photos(source: Path, target: Path) -> None:
    """Those that are not there yet: a photograph is named by its hash and never changes."""
    if not source.is_dir():
        return
    target.mkdir(exist_ok=True)
    there = {entry.name for entry in os.scandir(target)}
    for entry in os.scandir(source):
        if entry.name not in there and entry.is_file():
            part = target / f"{entry.name}{_PART}"
            shutil.copyfile(entry.path, part)
            part.replace(target / entry.name)


def _rotate(home: Path) -> None:
    """Copies that are too many go, and what a broken one left."""
    for folder in _folders(home):
        if folder.suffix == _PART:
            shutil.rmtree(folder, ignore_errors=True)
    backups = [backup for folder in _folders(home) if (backup := backup_at(folder))]
    kept = keep_of([backup.made_at for backup in backups])
    for backup in backups:
        if backup.made_at not in kept:
            shutil.rmtree(backup.folder, ignore_errors=True)


def _folders(place: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return [Path(entry.path) for entry in os.scandir(place) if entry.is_dir()]
    return []


def _durable(folder: Path) -> None:
    """What stands in a folder survives the power, or the stick being pulled out, as far as the system can promise."""
    for path in (*folder.iterdir(), folder):
        if path.is_file() or sys.platform != "win32":
            handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


@contextlib.contextmanager
def _writing_to(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if not place.is_dir():
            raise Trouble("no_place", file=str(place)) from error
        if error.errno in _FULL:
            raise Trouble("disk_full", file=str(place)) from error
        raise Trouble("cannot_write", file=str(place), reason=error.strerror or str(error)) from error
