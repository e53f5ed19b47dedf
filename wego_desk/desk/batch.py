"""Many events that count together or not at all: written page by page between scans, then their people put in place."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final, TypeVar

from wego_desk.core.event import EventId
from wego_desk.core.seal import Draft
from wego_desk.desk.desk import Desk
from wego_desk.store.placing import place
from wego_desk.store.programme import Operator
from wego_desk.work import AnyLane

#: People to a page: the ledger lane is free for a scan after each.
PAGE: Final = 100
#: Told (done, total); raises ``Cancelled`` to stop.
Progress = Callable[[int, int], None]
T = TypeVar("T")


class Cancelled(Exception):
    """Somebody stopped an import; raised by its progress function."""


class Batch:
    """One batch on its way, from the long lane. ``steps``: how many people it writes.

    On any error, and when ``progress`` raises ``Cancelled``, the batch stays open and nothing of it ever counts; once
    it is closed it is too late for that.
    """

    def __init__(self, desk: Desk, operator: Operator, ledger_lane: AnyLane, progress: Progress, steps: int) -> None:
        self.id = desk.new_id()
        self._desk = desk
        self._operator = operator
        self._lane = ledger_lane
        self._progress = progress
        self._total = steps * 2
        self._done = 0

    def write(self, page: Callable[[], list[Draft]], steps: int) -> None:
        """Make one page's events on the ledger lane, and append them."""
        self._lane.call(lambda: self._append(page()))
        self._done += steps
        self._progress(self._done, self._total)

    def close(self, people: Sequence[str], body: Mapping[str, Any], ref: Sequence[EventId] = ()) -> None:
        """Say that the batch is done: from here on all of it counts. Then put its people in place, page by page.

        ``ref``: the events that it speaks of; without people and without these there was nothing to do.
        """
        if people or ref:
            done = Draft("batch.done", batch=self.id, n=len(people), ref=tuple(ref), body=dict(body))
            self._lane.call(lambda: self._end(done))
        if people:
            store = self._desk.store
            with store.reading() as reader:
                place(store, reader, people, self._lane, self._told)
        with suppress(Cancelled):
            self._progress(self._total, self._total)

    def _append(self, drafts: Sequence[Draft]) -> None:
        if drafts:
            self._desk.store.write(drafts, operator=self._operator.id, now_ms=self._desk.now_ms())

    def _end(self, done: Draft) -> None:
        if done.n:
            self._desk.store.begin_pending()
        self._append([done])

    def _told(self, placed: int) -> None:
        with suppress(Cancelled):
            self._progress(min(self._done + placed, self._total), self._total)


def pages(items: Sequence[T], size: int = PAGE) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
