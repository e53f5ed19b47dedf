"""Puts the rows of many people in place: made ready on the lane that asks, page by page between two scans."""

from collections.abc import Callable, Sequence
from typing import Final

from wego_desk.store import applying
from wego_desk.store.store import Reader, Store
from wego_desk.work import AnyLane

#: People to a page: the ledger lane is free for a scan after each.
PAGE: Final = 100


def place(
    store: Store, reader: Reader, people: Sequence[str], ledger_lane: AnyLane, told: Callable[[int], None]
) -> None:
    """After ``begin_pending``: put the rows of these people in place, and say so; call it off the ledger lane.

    ``told``: how many stand after each page. When it raises, or the disk does, the next act or start does the rest.
    """
    placed = False
    try:
        closed = applying.closed(reader.log)
        for start in range(0, len(people), PAGE):
            ready = applying.ready_people(reader.log, people[start : start + PAGE], closed)
            ledger_lane.call(lambda ready=ready: store.put_in_place(ready))  # type: ignore[misc]  # bound now
            told(min(start + PAGE, len(people)))
        placed = True
    finally:
        if people:
            ledger_lane.call(lambda: store.end_pending(complete=placed))
