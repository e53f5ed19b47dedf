"""Several profiles of one congress, and what one of them would send to another."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from random import Random

from profile_bench import Bench, Work

from wego_desk.core.arrival import Message, Run, read_message
from wego_desk.store import pages
from wego_desk.store.arrivals import Taken
from wego_desk.store.pages import Page, page_after
from wego_desk.store.peers import START, Mark
from wego_desk.store.placing import place
from wego_desk.store.store import Store
from wego_desk.work import DrainedLane


def other_node(bench: Bench, folder: Path) -> Bench:
    """A new profile of the same congress, of a device of its own."""
    return Bench(
        folder, Random(str(folder)), congress=bench.sql("log", "SELECT value FROM node WHERE name = 'congress'")[0][0]
    )


def page_of(
    store: Store, start: Mark = START, *, held: Mapping[str, int] | None = None, limit: int = 10_000,
    max_bytes: int = 1 << 30, sign: pages.Sign | None = None,
) -> Page:  # fmt: skip
    """What a node sends after a mark."""
    with store.reading() as reader:
        return page_after(
            reader.log, start, held=held or {}, limit=limit, max_bytes=max_bytes, device=store.node.device, sign=sign
        )


def read(store: Store, runs: Iterable[Run]) -> Message:
    return read_message(runs, store.node.congress, None)


def hear(work: Work, runs: Iterable[Run]) -> Taken:
    """Take in a message, and the rows that follow from it."""
    taken, waiting = work.store.exchange.take_in(read(work.store, runs), now_ms=work.desk.now_ms())
    finish(work, waiting)
    return taken


def finish(work: Work, waiting: Sequence[str]) -> None:
    """Put the rows of people in place, as the lane of the wire does."""
    with work.store.reading() as reader:
        place(work.store, reader, waiting, DrainedLane("ledger"), lambda _count: None)
