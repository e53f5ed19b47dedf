"""Where a desk keeps its files, and opening them: the one place that hands in the clock and chance."""

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wego_desk import settings
from wego_desk.app.journal import logging_to
from wego_desk.core.trouble import Trouble
from wego_desk.settings import Settings

if TYPE_CHECKING:  # half a second of imports: the window stands before a profile is opened
    from wego_desk.desk.desk import Desk
    from wego_desk.store.store import Reader

PROFILE_VARIABLE = "WEGO_DESK_PROFILE"


@dataclass(frozen=True, slots=True)
class Profile:
    """Where one desk keeps its files."""

    folder: Path

    @property
    def settings_file(self) -> Path:
        return self.folder / "settings.toml"

    @property
    def presets_file(self) -> Path:
        """The lists that organizers keep under a name."""
        return self.folder / "presets.toml"

    @property
    def photos(self) -> Path:
        return self.folder / "photos"

    @property
    def reports(self) -> Path:
        """What was written of our own faults."""
        return self.folder / "reports"

    @property
    def badges(self) -> Path:
        """Where badges come out that no printer takes."""
        return self.folder / "badges"

    @property
    def log_folder(self) -> Path:
        return self.folder / "log"

    @property
    def founded(self) -> bool:
        from wego_desk.store import profile

        return profile.exists(self.folder)


def profile_at(given: str | None, environment: Mapping[str, str]) -> Profile:
    """The profile that was asked for, else the environment's, else the platform's data folder."""
    if chosen := given or environment.get(PROFILE_VARIABLE):
        return Profile(Path(chosen).expanduser())
    from platformdirs import user_data_path

    return Profile(user_data_path("wego-desk", appauthor=False))


def now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def working(at: Profile, clock: Callable[[], datetime] = now, what: str = "desk") -> "Iterator[tuple[Desk, Settings]]":
    """A desk at work: the one writer of its profile, which is made when there is none.

    A profile that was made here, and in which trouble came before any act but its founding, is taken away again.
    ``what`` names the work in the log.
    """
    from wego_desk.desk.desk import Desk
    from wego_desk.desk.founding import found
    from wego_desk.store import profile

    chosen = settings.load(at.settings_file)
    before = _content(at.folder)
    with profile.writing(at.folder, os.urandom) as store:
        desk = Desk(store, clock, os.urandom, chosen.desk.point)
        is_new = not desk.programme.operators
        if is_new and any((at.folder / "hubs").glob("*.json")):
            raise Trouble("not_synced_yet", file=str(at.folder))  # a founding of its own would stand against the hub's
        found(desk, chosen.desk.name)
        start = store.last_gseq()
        try:
            with logging_to(at.log_folder, what):
                yield desk, chosen
        except Trouble:
            if is_new and store.last_gseq() == start:
                store.close()
                _unmake(at.folder, before)
            raise


def _content(folder: Path) -> set[Path] | None:
    """What stands in a folder, None when it is not there."""
    try:
        return set(folder.iterdir()) if folder.is_dir() else None
    except OSError as error:
        raise Trouble("cannot_open", file=str(folder)) from error


def _unmake(folder: Path, before: set[Path] | None) -> None:
    """Bad use leaves no desk behind: what was not there before goes, the lock last while it is still held."""
    import shutil

    from wego_desk.store.profile import LOCK

    with contextlib.suppress(OSError):
        for path in sorted(set(folder.iterdir()) - (before or set()), key=lambda path: path.name == LOCK):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
        if before is None:
            folder.rmdir()


@contextmanager
def reading(at: Profile) -> "Iterator[Reader]":
    """A profile only to read, beside an open desk or without one."""
    from wego_desk.store import profile

    with profile.reading(at.folder) as reader:
        yield reader
