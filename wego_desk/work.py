"""Lanes: slow things ride here so that the GUI thread never waits; all thread code of the product is in this file.

A lane is one thread and one queue: jobs never overlap inside it, urgent ones (scans) start before the others (pages
of an import, of a sync), each kind in the order given. Results go home through a function handed in, so no Qt here.
"""

import sys
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Final, Protocol, TypeVar

T = TypeVar("T")

Act = Callable[[], None]
Home = Callable[[Act], None]
Failed = Callable[[BaseException], None]

#: Seconds after which a computing thread must offer the interpreter to a waiting one. A small durable SQLite insert
#: gives the interpreter away several times and waits this long for each return. Measured four times on 2 cores
#: beside a computing thread: p50 1 to 47 ms, p99 36 to 88 ms at Python's own 5 ms; p50 0.3 to 4 ms, p99 7 to 15 ms at
#: this (alone: 0.2 and 0.3 ms). Two computing threads together take no longer for it.
SWITCH_SECONDS: Final = 0.0005


class LaneClosed(RuntimeError):
    """A job came to a lane after its end, or the lane ended before the job began."""


class AnyLane(Protocol):
    """What the rest of the program asks of a lane; `Lane` in the product, `DrainedLane` in tests and commands."""

    def run(
        self, job: Callable[[], T], then: Callable[[T], None] | None = None, failed: Failed | None = None,
        *, urgent: bool = False,
    ) -> None: ...  # fmt: skip

    def call(self, job: Callable[[], T], *, urgent: bool = False) -> T: ...

    def close(self, timeout: float) -> int: ...


def responsive() -> None:
    """Keep a computing lane from holding up a scan; call once at the start of a process with lanes."""
    sys.setswitchinterval(SWITCH_SECONDS)


def at_once(act: Act) -> None:
    """The home of results where no other thread wants them: whoever did the job."""
    act()


def to_the_excepthook(error: BaseException) -> None:
    """The last resort: Python's own report of a failed thread."""
    threading.excepthook(
        threading.ExceptHookArgs((type(error), error, error.__traceback__, threading.current_thread()))
    )


@dataclass(frozen=True, slots=True)
class _Queued:
    work: Act
    abandoned: Act | None = None  # someone waits for this job: never overtaken, and told when it will not be done


class _Queue:
    """Urgent before others, first come first served; with ``newest_wins`` a newer job replaces those not begun."""

    def __init__(self, newest_wins: bool) -> None:
        self._urgent: deque[_Queued] = deque()
        self._others: deque[_Queued] = deque()
        self._newest_wins = newest_wins

    def __len__(self) -> int:
        return len(self._urgent) + len(self._others)

    def put(self, job: _Queued, urgent: bool) -> None:
        if urgent:
            self._urgent.append(job)
            return
        if self._newest_wins and job.abandoned is None:
            self._others = deque(other for other in self._others if other.abandoned is not None)
        self._others.append(job)

    def take(self) -> _Queued:
        return (self._urgent or self._others).popleft()

    def take_all(self) -> tuple[_Queued, ...]:
        left = (*self._urgent, *self._others)
        self._urgent.clear()
        self._others.clear()
        return left


def _answering(job: Callable[[], T], then: Callable[[T], None] | None, failed: Failed, home: Home) -> Act:
    """The job and the way of its answer home, in one act that raises only what ``home`` raises."""

    def act() -> None:
        try:
            result = job()
        except BaseException as error:  # whatever a job raises is its asker's, the lane goes on
            home(partial(failed, error))
            return
        if then is not None:
            home(partial(then, result))

    return act


class Lane:
    """One thread that does one job after the other.

    ``home`` brings an answer to the thread that wants it (the GUI's); without it answers run in the lane.
    ``failed`` takes what a job raised that brought no ``failed`` of its own, and what an answer raised in the lane.
    ``newest_wins``: of the jobs given to ``run`` that have not begun only the newest stays (find as you type).
    """

    def __init__(
        self, name: str, home: Home = at_once, *, failed: Failed = to_the_excepthook, newest_wins: bool = False
    ) -> None:
        self.name = name
        self._home = home
        self._failed = failed
        self._queue = _Queue(newest_wins)
        self._changed = threading.Condition()
        self._open = True
        self._busy = False
        # A daemon: a job that hangs (a dead printer) must not keep the program from ending.
        self._thread = threading.Thread(target=self._live, name=f"lane {name}", daemon=True)
        self._thread.start()

    def run(
        self, job: Callable[[], T], then: Callable[[T], None] | None = None, failed: Failed | None = None,
        *, urgent: bool = False,
    ) -> None:  # fmt: skip
        """Queue a job and return at once; its result goes to ``then``, what it raises to ``failed``, both at home."""
        self._put(_Queued(_answering(job, then, failed or self._failed, self._home)), urgent)

    def call(self, job: Callable[[], T], *, urgent: bool = False) -> T:
        """Queue a job, wait, and return what it returns or raise what it raises. Never from the GUI thread.

        Inside this lane's own jobs it is done at once. LaneClosed when the lane ends before the job begins.
        """
        if threading.current_thread() is self._thread:
            return job()
        answer: Future[T] = Future()
        act = _answering(job, answer.set_result, answer.set_exception, at_once)
        self._put(_Queued(act, abandoned=lambda: answer.set_exception(LaneClosed(self.name))), urgent)
        return answer.result()

    def close(self, timeout: float) -> int:
        """Take no new jobs, do those queued for up to ``timeout`` seconds, drop the rest; how many are not done.

        The count holds a job still under way. A second call waits again for that one.
        """
        with self._changed:
            self._open = False
            self._changed.notify_all()
        if threading.current_thread() is not self._thread:
            self._thread.join(timeout)
        with self._changed:
            left = self._queue.take_all()
            not_done = len(left) + self._busy
        self._abandon(left)
        return not_done

    def _put(self, job: _Queued, urgent: bool) -> None:
        with self._changed:
            if not self._open:
                raise LaneClosed(self.name)
            self._queue.put(job, urgent)
            self._changed.notify()

    def _next(self) -> _Queued | None:
        with self._changed:
            self._busy = False
            self._changed.wait_for(lambda: len(self._queue) or not self._open)
            if not len(self._queue):
                return None
            self._busy = True
            return self._queue.take()

    def _live(self) -> None:
        try:
            while (job := self._next()) is not None:
                try:
                    job.work()
                except BaseException as error:  # an answer's own fault: told, and the lane goes on
                    self._failed(error)
        finally:
            self._end()

    def _end(self) -> None:
        """Reached early only when ``failed`` itself raised: nobody may wait for a lane that is dead."""
        with self._changed:
            self._open = False
            self._busy = False
            left = self._queue.take_all()
        self._abandon(left)

    @staticmethod
    def _abandon(left: tuple[_Queued, ...]) -> None:
        for job in left:
            if job.abandoned is not None:
                job.abandoned()


def _raise(error: BaseException) -> None:
    raise error


class DrainedLane:
    """The lane of tests and commands: no thread; jobs wait until ``drain``, ``call`` is done at once.

    What nobody takes (no ``failed`` of the job, none of the lane) comes out of ``drain``.
    """

    def __init__(self, name: str, home: Home = at_once, *, failed: Failed = _raise, newest_wins: bool = False) -> None:
        self.name = name
        self._home = home
        self._failed = failed
        self._queue = _Queue(newest_wins)
        self._open = True

    def run(
        self, job: Callable[[], T], then: Callable[[T], None] | None = None, failed: Failed | None = None,
        *, urgent: bool = False,
    ) -> None:  # fmt: skip
        """As `Lane.run`; nothing happens before ``drain``."""
        if not self._open:
            raise LaneClosed(self.name)
        self._queue.put(_Queued(_answering(job, then, failed or self._failed, self._home)), urgent)

    def call(self, job: Callable[[], T], *, urgent: bool = False) -> T:  # noqa: ARG002 - the interface of Lane
        """The job's own answer, at once, before those queued."""
        if not self._open:
            raise LaneClosed(self.name)
        return job()

    def drain(self) -> int:
        """Do every queued job, those too that jobs queue meanwhile; how many were done."""
        done = 0
        while len(self._queue):
            self._queue.take().work()
            done += 1
        return done

    def close(self, timeout: float) -> int:  # noqa: ARG002 - the interface of Lane
        """Do what is queued and take nothing more; always 0."""
        self._open = False
        self.drain()
        return 0
