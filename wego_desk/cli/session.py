"""What a command gets: the profile, its streams, the clock of an answer; and what it gives back."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TextIO

from wego_desk import app
from wego_desk.app import Profile
from wego_desk.core.fields import FIELDS
from wego_desk.core.trouble import Trouble
from wego_desk.settings import Settings

if TYPE_CHECKING:  # the window stands before the store is imported
    from wego_desk.core.delegate import Delegate
    from wego_desk.desk.desk import Desk
    from wego_desk.store.programme import Operator
    from wego_desk.store.store import Reader

DONE: Final = 0
OUR_FAULT: Final = 1
BAD_USE: Final = 2
THE_ANSWER_IS_NO: Final = 3
PARTLY: Final = 4

OPERATOR_VARIABLE: Final = "WEGO_DESK_OPERATOR"


@dataclass(frozen=True, slots=True)
class Answer:
    """``document`` for programs, ``lines`` for people, and the exit code."""

    document: dict[str, Any]
    lines: Sequence[str] = ()
    code: int = DONE
    #: A command that answers line by line has said everything already.
    said: bool = False


class Unheard(Exception):
    """The answer can't be written where it is wanted."""


@dataclass(frozen=True, slots=True)
class Session:
    """One call of the program. ``operator`` is None when none was named on the command line."""

    command: str
    profile: Profile
    environment: Mapping[str, str]
    out: TextIO
    err: TextIO
    operator: str | None = None
    json: bool = False
    quiet: bool = False
    verbose: bool = False

    @property
    def operator_name(self) -> str:
        """Who acts: as said, else as the environment says, else the owner."""
        from wego_desk.desk.founding import OWNER

        return self.operator or self.environment.get(OPERATOR_VARIABLE) or OWNER

    @contextmanager
    def working(self) -> "Iterator[tuple[Desk, Settings, Operator]]":
        """The desk as its only writer, and the operator who acts. Trouble ``unknown_operator``."""
        from wego_desk.desk.desk import operator_named

        with app.working(self.profile, what=self.command) as (desk, settings):
            yield desk, settings, operator_named(desk.programme, self.operator_name)

    @contextmanager
    def reading(self) -> "Iterator[Reader]":
        with app.reading(self.profile) as reader:
            yield reader

    def give(self, text: str) -> None:
        """A part of the answer, on its way when this returns; BrokenPipeError or Unheard when nobody can hear it."""
        try:
            print(text, file=self.out, flush=True)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise Unheard(f"The answer can't be written: {error.strerror}. What was asked for is done.") from error

    def say(self, text: str) -> None:
        """A message beside the answer."""
        if not self.quiet:
            print(text, file=self.err, flush=True)

    @contextmanager
    def progress(self, what: str) -> Iterator[Callable[[int, int], None]]:
        """A bar on stderr when that is a terminal; gives the function to report (done, total) to."""
        if self.quiet or not self.err.isatty():
            yield lambda _done, _total: None
            return
        from tqdm import tqdm

        with tqdm(desc=what, file=self.err, leave=False, unit="") as bar:

            def report(done: int, total: int) -> None:
                bar.total = total
                bar.update(done - bar.n)

            yield report


class Stopwatch:
    """Milliseconds from its making to the answer."""

    def __init__(self) -> None:
        self._start = time.perf_counter()

    @property
    def ms(self) -> float:
        return round((time.perf_counter() - self._start) * 1000, 3)


def as_document(delegate: "Delegate") -> dict[str, Any]:
    """A delegate in an answer: the id, and every field in the order of the files that we write."""
    return {"id": delegate.id} | {name: getattr(delegate, name) for name in FIELDS}


def assignments(words: Sequence[str]) -> dict[str, str]:
    """``FIELD=VALUE`` words as a mapping; Trouble ``no_assignment``."""
    found = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or not name.strip():
            raise Trouble("no_assignment", word=word)
        found[name.strip()] = value
    return found


def iso(moment: datetime | None) -> str | None:
    """ISO 8601 with offset, in the zone that the time carries."""
    return None if moment is None else moment.isoformat(timespec="milliseconds")
