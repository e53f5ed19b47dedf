"""Composition: builds every object once by plain constructors and hands in the clock, chance and the place on disk."""

import logging
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_data_path

from wego_desk import settings
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk
from wego_desk.desk.founding import found
from wego_desk.settings import Settings
from wego_desk.store import profile
from wego_desk.store.store import Reader

log = logging.getLogger(__name__)

PROFILE_VARIABLE = "WEGO_DESK_PROFILE"
_LOG_BYTES = 1_000_000
_LOG_FILES = 5


@dataclass(frozen=True, slots=True)
class Profile:
    """Where one desk keeps its files."""

    folder: Path

    @property
    def settings_file(self) -> Path:
        return self.folder / "settings.toml"

    @property
    def photos(self) -> Path:
        return self.folder / "photos"

    @property
    def log_folder(self) -> Path:
        return self.folder / "log"

    @property
    def founded(self) -> bool:
        return profile.exists(self.folder)


def profile_at(given: str | None, environment: Mapping[str, str]) -> Profile:
    """The profile that was asked for, else the environment's, else the platform's data folder."""
    chosen = given or environment.get(PROFILE_VARIABLE)
    return Profile(Path(chosen).expanduser() if chosen else user_data_path("wego-desk", appauthor=False))


def now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def working(at: Profile, clock: Callable[[], datetime] = now, what: str = "desk") -> Iterator[tuple[Desk, Settings]]:
    """A desk at work: the one writer of its profile, which is made when there is none.

    ``what`` names the work in the log.
    """
    chosen = settings.load(at.settings_file)
    with profile.writing(at.folder, os.urandom) as store, logging_to(at, what):
        desk = Desk(store, clock, os.urandom, chosen.desk.point)
        found(desk, chosen.desk.name)
        yield desk, chosen


@contextmanager
def reading(at: Profile) -> Iterator[Reader]:
    """A profile only to read, beside an open desk or without one."""
    with profile.reading(at.folder) as reader:
        yield reader


@contextmanager
def logging_to(at: Profile, what: str) -> Iterator[None]:
    """A rotating log in the profile: what was done and how it ended; never a name, a code or a scanned text."""
    at.log_folder.mkdir(exist_ok=True)
    handler = RotatingFileHandler(
        at.log_folder / "wego-desk.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES - 1, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.getLogger("wego_desk")
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield
        log.info("%s: done", what)
    except Trouble as error:
        log.info("%s: %s", what, error.kind)
        raise
    except Exception as error:
        log.exception("%s: %s", what, type(error).__name__)
        raise
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)
        handler.close()
