"""Opens the desk's window, or says why none can open here; nothing of the window toolkit is imported before."""

import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from wego_desk import settings
from wego_desk.app.memory import keep_little
from wego_desk.app.profiles import Profile, now
from wego_desk.core.trouble import Trouble
from wego_desk.work import responsive


def open_window(at: Profile, clock: Callable[[], datetime] = now) -> int:
    """Show the desk's window and work until it is closed; the exit code.

    The first frame comes before the store, which is opened on its lane. Trouble: ``no_window`` (reason) where no
    window can open, and those of the settings file.
    """
    chosen = settings.load(at.settings_file)
    display_or_trouble(os.environ)
    try:
        from wego_desk.app.desktop import Desktop
    except ImportError as error:
        raise Trouble("no_window", reason=str(error)) from error
    keep_little()
    desktop = Desktop(at, chosen, clock, os.environ)
    responsive()
    with _ended_politely(desktop.leave):
        desktop.start()
        try:
            return desktop.application.exec()
        finally:
            desktop.close()


@contextmanager
def _ended_politely(leave: Callable[[], None]) -> Iterator[None]:
    """The system ends the program (a shutdown, Ctrl C in its terminal): as if the window had been closed.

    Python hears a signal when it runs next: the window's clock sees to that each second.
    """
    before = {number: signal.signal(number, lambda *_: leave()) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def display_or_trouble(environment: Mapping[str, str]) -> None:
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
