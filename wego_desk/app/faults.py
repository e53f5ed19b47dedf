"""Our own faults: each goes into a report file that holds nothing about anybody, and the desk goes on."""

import contextlib
import logging
import platform
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import Final

from wego_desk import __version__

log = logging.getLogger("wego_desk.app")

#: A fault that comes again with every scan must not fill the disk.
MOST_FILES: Final = 50


class Faults:
    """Takes what nobody caught, from any thread. ``told`` hears of each new one, on its thread."""

    def __init__(self, folder: Path, clock: Callable[[], datetime], told: Callable[[], None]) -> None:
        self._folder, self._clock, self._told = folder, clock, told
        self._known: set[str] = set()

    @contextmanager
    def taken(self) -> Iterator[None]:
        """While this lasts, what would go to standard error goes into reports too."""
        before, before_threads = sys.excepthook, threading.excepthook

        def took(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
            if issubclass(kind, Exception):
                self.take(error)
            before(kind, error, where)

        def took_in_thread(args: threading.ExceptHookArgs) -> None:
            if isinstance(args.exc_value, Exception):
                self.take(args.exc_value)
            before_threads(args)

        sys.excepthook, threading.excepthook = took, took_in_thread
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook = before, before_threads

    def take(self, error: BaseException) -> None:
        """Write a report, once for each place where it happens, and tell. A disk that is full stops nothing."""
        told = report_of(error)
        if told in self._known:
            return
        self._known.add(told)
        name = type(error).__name__
        log.error("fault: %s\n%s", name, told)
        now = self._clock()
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            if sum(1 for _ in self._folder.iterdir()) < MOST_FILES:
                file = self._folder / f"{now:%Y-%m-%dT%H-%M-%S}-{len(self._known)}-{name}.txt"
                file.write_text(f"{now.isoformat(timespec='seconds')}\n{surroundings()}\n{told}", encoding="utf-8")
        self._told()


def surroundings() -> str:
    """The versions that matter to who reads a report."""
    lines = [
        f"wego-desk {__version__}",
        f"Python {platform.python_version()}",
        f"{platform.system()} {platform.release()}",
    ]
    if core := sys.modules.get("PySide6.QtCore"):
        lines.append(f"Qt {core.qVersion()}")
    return "\n".join(lines)


def report_of(error: BaseException) -> str:
    """Kinds and places, innermost last, of an error and what led to it; never what it says, which may hold a name."""
    lines: list[str] = []
    seen: set[int] = set()
    at: BaseException | None = error
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        lines.append(f"{type(at).__module__}.{type(at).__qualname__}")
        for frame, line in walk_tb(at.__traceback__):
            code = frame.f_code
            lines.append(f"  {_place(code.co_filename)}:{line} in {code.co_qualname}")
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    return "\n".join(lines) + "\n"


def _place(file: str) -> str:
    """From the package on: where it is installed may name who installed it."""
    parts = Path(file).parts
    for start in ("wego_desk", "site-packages", "lib"):
        if start in parts:
            at = len(parts) - 1 - parts[::-1].index(start)
            return Path(*parts[at:]).as_posix()
    return Path(file).name
