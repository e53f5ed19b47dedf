"""Composition: builds every object once by plain constructors and hands in the clock, chance and the place on disk."""

import contextlib
import logging
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wego_desk import settings
from wego_desk.core.trouble import Trouble
from wego_desk.settings import Settings
from wego_desk.work import Lane, responsive

if TYPE_CHECKING:  # half a second of imports: the window stands before a profile is opened
    from wego_desk.desk.desk import Desk
    from wego_desk.store.store import Reader

log = logging.getLogger(__name__)

PROFILE_VARIABLE = "WEGO_DESK_PROFILE"
_LOG_BYTES = 1_000_000
_LOG_FILES = 5
#: Seconds that a closed window waits for each lane.
_PATIENCE_S = 5.0


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
        found(desk, chosen.desk.name)
        start = store.last_gseq()
        try:
            with logging_to(at, what):
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


def _log_file(path: Path) -> logging.Handler:
    """A log that can't be written, on a full disk, stops nothing and says nothing."""
    from logging.handlers import RotatingFileHandler  # brings sockets and more: not before the first frame

    class LogFile(RotatingFileHandler):
        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name that logging calls
            del record

    return LogFile(path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES - 1, encoding="utf-8", delay=True)


@contextmanager
def logging_to(at: Profile, what: str) -> Iterator[None]:
    """A rotating log in the profile: what was done and how it ended; never a name, a code or a scanned text."""
    with contextlib.suppress(OSError):
        at.log_folder.mkdir(exist_ok=True)
    handler = _log_file(at.log_folder / "wego-desk.log")
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
        # Where it happened, without what it says: the message of an error may hold what was being written.
        import traceback

        log.error("%s: %s\n%s", what, type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
        raise
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)
        handler.close()


def open_window(at: Profile, clock: Callable[[], datetime] = now) -> int:
    """Show the desk's window and work until it is closed; the exit code.

    The first frame comes before the store, which is opened on its lane. Trouble: ``no_window`` (reason) where no
    window can open, and those of the settings file.
    """
    chosen = settings.load(at.settings_file)
    _display_or_trouble(os.environ)
    try:
        from wego_desk.screens import opening
        from wego_desk.screens.home import Home
    except ImportError as error:
        raise Trouble("no_window", reason=str(error)) from error
    look = chosen.look
    application = opening.dressed(opening.Wishes(look.theme, look.text_percent, chosen.desk.language))
    window = opening.first_window(chosen.desk.name, clock())
    home = Home(window)
    lanes = opening.Lanes(Lane("ledger", home), Lane("find", home, newest_wins=True), Lane("long", home))
    held = contextlib.ExitStack()
    desk_opening = opening.Opening(
        window, lanes, lambda: held.enter_context(working(at, clock, "window"))[0], chosen.desk.language
    )

    def furnish(desk: "Desk") -> None:
        from wego_desk.screens.furnishing import furnish

        furnish(window, desk, lanes, clock, at.photos)

    desk_opening.opened.connect(furnish)
    responsive()
    desk_opening.start()
    try:
        return application.exec()
    finally:
        for lane in (lanes.long, lanes.find):
            lane.close(_PATIENCE_S)
        lanes.ledger.call(held.close, urgent=True)
        lanes.ledger.close(_PATIENCE_S)


def _display_or_trouble(environment: Mapping[str, str]) -> None:
    """Qt ends the whole program where it finds no display: look before it does. Trouble ``no_window`` (reason)."""
    wanted = environment.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or wanted.partition(":")[0] not in ("", "xcb", "wayland"):
        return
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        raise Trouble("no_window", reason="no display")
    try:
        import ctypes

        from PySide6.QtCore import QLibraryInfo

        plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
        ctypes.CDLL(str(plugins / "platforms" / "libqxcb.so"))
    except (ImportError, OSError) as error:
        if not environment.get("WAYLAND_DISPLAY"):
            raise Trouble("no_window", reason=str(error)) from error
