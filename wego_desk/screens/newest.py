"""One question at a time: of those asked while it is answered only the newest is asked at all."""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from wego_desk.work import AnyLane

T = TypeVar("T")


class Newest(Generic[T]):
    """``told`` gets each answer, ``failed`` what a question raised, both at home.

    On a lane where the newest wins these questions are urgent: another page's must not take their place.
    """

    def __init__(self, lane: AnyLane, told: Callable[[T], None], failed: Callable[[BaseException], None]) -> None:
        self._lane, self._told, self._failed = lane, told, failed
        self._under_way = False
        self._next: Callable[[], T] | None = None

    def ask(self, job: Callable[[], T]) -> None:
        if self._under_way:
            self._next = job
            return
        self._under_way = True
        self._lane.run(job, then=partial(self._home, self._told), failed=partial(self._home, self._failed), urgent=True)

    def forget(self) -> None:
        """Ask no more what was not asked yet."""
        self._next = None

    def _home(self, take: Callable[[T], None] | Callable[[BaseException], None], answer: T | BaseException) -> None:
        self._under_way = False
        job, self._next = self._next, None
        if job is not None:
            self.ask(job)
        take(answer)  # type: ignore[arg-type]  # `told` with an answer, `failed` with an error: as `ask` pairs them
