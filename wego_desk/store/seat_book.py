"""The blocks of seats that this start of this desk may draw from, and who sits in them; on the ledger lane only."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from wego_desk.core import blocks, devices
from wego_desk.core.event import Event, EventId, recall_header
from wego_desk.core.seal import Sealed
from wego_desk.store import ledger
from wego_desk.store.engines import fetch
from wego_desk.store.ledger import Group
from wego_desk.store.tables import IS_KEPT_BY_KIND

_KINDS: Final = sorted(blocks.KINDS | {devices.START, devices.HERE})
_NEWEST: Final = f"""SELECT coalesce(max(gseq), 0) FROM event
WHERE {IS_KEPT_BY_KIND} AND kind IN ({", ".join(map(repr, _KINDS))})"""  # noqa: S608 - our own words
_IN_AT: Final = "SELECT person FROM presence WHERE point = ? AND day = ? AND admissions > 0"


@dataclass(frozen=True, slots=True)
class Seats:
    """What a desk may do at a point where a hub grants seats. ``block``: has one left, None when none has.

    ``left``: over all blocks of this stream. ``is_asked``: an ask of ours waits for its answer.
    """

    block: EventId | None
    left: int
    is_asked: bool


class SeatBook:
    """``stream``: that of this start, ``""`` before its first event; a block ends with the stream it was granted to."""

    def __init__(self, log: Connection, device: str, stream: Callable[[], str], group: Group) -> None:
        self._log = log
        self._device = device
        self._stream = stream
        self._group = group
        self._drawn: dict[EventId, list[Event]] = defaultdict(list)
        self._read_at = -1
        self._events: list[Event] = []
        self._order: dict[EventId, int] = {}
        self._answered: dict[EventId, EventId] = {}

    def note(self, written: Iterable[Sealed]) -> None:
        """Admissions of ours that took a seat are durable now."""
        for one in written:
            if one.event.kind == "in" and one.event.ref:
                self._drawn[one.event.ref[0]].append(one.event)

    def seats(self, point: str, day: str) -> Seats | None:
        """What is left at a point, for a day or (``""``) for good; None where no hub grants seats."""
        self._read()
        if not any(e.kind == devices.START for e in self._events):
            return None
        block, left = None, 0
        for one in blocks.blocks_of(self._stream(), self._events, point, day):
            if blocks.may_draw(one, self._events, self._order, self._answered):
                here = self._left(one)
                left += max(0, here)
                block = one.id if block is None and here > 0 else block
        asked = any((e.stream, e.point, e.day) == (self._stream(), point, day) for e in blocks.open_asks(self._events))
        return Seats(block, left, asked)

    def unreturned(self) -> list[tuple[Event, int]]:
        """Blocks that nobody draws from any more, or that are ours, with the seats that a supervisor may give back."""
        self._read()
        found = []
        for one in (e for e in self._events if e.kind == blocks.GRANT):
            if blocks.may_give_back(one, self._events, self._stream()):
                sitting = [e for e in self._seated(one) if blocks.holds_seat(e, self._chain(e))]
                left = blocks.left(one, len(sitting), self._events)
                if left > 0:
                    found.append((one, left))
        return found

    def given_back(self, block: Event) -> int:
        """Seats of a block that were given back so far."""
        return blocks.given_back(block, self._events)

    def ended(self) -> list[EventId]:
        """(stream, last seq) of earlier starts of this device that hold a block and were not yet said to have ended."""
        self._read()
        sealed = {e.subject for e in self._events if e.kind == blocks.SEAL}
        held = {e.subject for e in self._events if e.kind == blocks.GRANT} - sealed - {self._stream()}
        own = fetch(self._log, "SELECT stream, seq FROM stream WHERE device = ?", (self._device,))
        return sorted((stream, seq) for stream, seq in own if stream in held)

    def open_asks(self) -> list[Event]:
        """What a granting hub has to answer, in the order in which it came."""
        self._read()
        return blocks.open_asks(self._events)

    def pool(self, point: str, day: str, capacity: int) -> int:
        """Seats that the hub may still grant."""
        self._read()
        people = fetch(self._log, _IN_AT, (point, day))
        chains = ([w.event for w in ledger.chain_of(self._log, self._group(p), point)] for (p,) in people)
        alone = sum(blocks.sits_without_block(chain, day) for chain in chains)
        return blocks.pool(capacity, self._events, point, day, alone)

    def _seated(self, block: Event) -> list[Event]:
        """Every admission of a block, whoever wrote it."""
        rows = fetch(self._log, "SELECT header FROM event WHERE stream = ? AND kind = 'in'", (block.subject,))
        return [e for (header,) in rows if (e := recall_header(header)).ref == (block.id,)]

    def _left(self, block: Event) -> int:
        sitting = self._drawn[block.id]
        left = blocks.left(block, len(sitting), self._events)
        if left > 0:
            return left
        # Once free a seat stays free, so who left is not looked at again.
        sitting[:] = [e for e in sitting if blocks.holds_seat(e, self._chain(e))]
        return blocks.left(block, len(sitting), self._events)

    def _chain(self, admission: Event) -> Sequence[Event]:
        chain = ledger.chain_of(self._log, self._group(admission.subject), admission.point)
        return [w.event for w in chain]

    def _read(self) -> None:
        newest = fetch(self._log, _NEWEST)[0][0]
        if newest == self._read_at:
            return
        stored = ledger.of_kinds(self._log, _KINDS)
        self._events = [s.written.event for s in stored]
        self._order = {s.written.event.id: s.gseq for s in stored}
        self._answered = {
            i: e.id for e in self._events if e.kind == devices.HERE and e.device == self._device for i in e.ref
        }  # fmt: skip
        self._read_at = newest
