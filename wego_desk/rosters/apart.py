"""A stranger's file is read in a process of its own: whatever the file does to its reader, the desk goes on.

A reader in native code ends its process when a broken file makes it ask for more memory than there is (docs/adr/0013).
"""

import multiprocessing
import os
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any, Final, TypeAlias

from wego_desk.core.trouble import Trouble
from wego_desk.rosters.limits import MOST_MEMORY, MOST_SECONDS

#: What runs apart: gets the other end of the pipe and the file, and sends what it finds.
Work: TypeAlias = Callable[[Connection, Path], None]
#: Called a few times a second while one waits; raises to give up.
Watch: TypeAlias = Callable[[], None]

_SLICE: Final = 0.2
_GOODBYE: Final = 10


class Apart:
    """One piece of work on one file; a context that ends the process, whatever it is doing."""

    def __init__(self, work: Work, file: Path, watch: Watch | None = None) -> None:
        self._file = file
        self._watch = watch
        context = multiprocessing.get_context("spawn")  # a fork of a process with threads may hang
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_live, args=(theirs, work, file), daemon=True)
        self._process.start()
        theirs.close()

    def __enter__(self) -> "Apart":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.join()
        self._process.close()
        self._pipe.close()

    def tell(self, message: object) -> None:
        with suppress(OSError):  # one that has died says so when it is heard
            self._pipe.send(message)

    def hear(self) -> Any:
        """The next message. Trouble: what the work found, or ``too_demanding`` when it died or never answered."""
        for _ in range(round(MOST_SECONDS / _SLICE)):
            if self._pipe.poll(_SLICE):
                return self._heard()
            if self._watch is not None:
                self._watch()
        raise Trouble("too_demanding", file=self._file.name)

    def _heard(self) -> Any:
        try:
            message = self._pipe.recv()
        except (EOFError, OSError) as error:
            self._process.join(_GOODBYE)
            raise Trouble("too_demanding", file=self._file.name) from error
        match message:
            case ("trouble", str(kind), dict(values)):
                raise Trouble(kind, **values)
            case ("fault", str(report)):
                raise RuntimeError(report)
            case _:
                return message


def _live(pipe: Connection, work: Work, file: Path) -> None:
    """The whole life of the other process."""
    _confine()
    try:
        work(pipe, file)
    except Trouble as trouble:
        _send(pipe, ("trouble", trouble.kind, dict(trouble.values)))
    except MemoryError:
        _send(pipe, ("trouble", "too_demanding", {"file": file.name}))
    except Exception:  # a mistake of ours: told where somebody sees it
        _send(pipe, ("fault", traceback.format_exc()))


def _send(pipe: Connection, message: object) -> None:
    with suppress(OSError):  # nobody listens any more
        pipe.send(message)


def _confine() -> None:
    """No words of a dying reader on the terminal, no core file with names in it, no more memory or time than agreed."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    if sys.platform != "win32":
        import resource

        for what, most in (
            (resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, MOST_SECONDS), (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_FSIZE, 0),
        ):  # fmt: skip
            with suppress(OSError, ValueError):  # macOS knows no limit of addresses
                resource.setrlimit(what, (most, resource.getrlimit(what)[1]))
