"""Seats that a hub hands out in blocks, so that desks without a line to each other never admit more than fit.

A desk asks, the one granting hub answers each ask at most once, and the block belongs to the *stream* that asked: a
restored or cloned desk begins a new one and can't draw from what it may have used up already.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from wego_desk.core import presence
from wego_desk.core.devices import START
from wego_desk.core.event import Event, EventId
from wego_desk.core.seal import Draft

ASK: Final = "block.ask"
GRANT: Final = "block.grant"
RETURN: Final = "block.return"
SEAL: Final = "stream.seal"
#: Kinds from which everything below follows, with the hubs' starts.
KINDS: Final = frozenset({ASK, GRANT, RETURN, SEAL})

#: Largest block: what a desk that dies may keep from the others until a supervisor gives it back.
LARGEST: Final = 50


def ask(point: str, day: str) -> Draft:
    """A wish for seats, for the stream that it stands in; ``day`` is ``""`` where a seat is for good."""
    return Draft(ASK, point=point, day=day)


def grant(wish: Event, seats: int) -> Draft:
    """The one answer to an ask."""
    return Draft(GRANT, wish.stream, wish.point, wish.day, ref=(wish.id,), n=seats)


def give_back(block: Event, seats: int) -> Draft:
    """So many seats of a block have been given back in all: said twice, by whomever, they are the same seats."""
    return Draft(RETURN, block.subject, block.point, block.day, ref=(block.id,), n=seats)


def seal(stream: str, seq: int) -> Draft:
    """A device's word that one of its earlier streams ended: nobody draws from its blocks any more."""
    return Draft(SEAL, stream, ref=((stream, seq),))


def blocks_of(stream: str, events: Iterable[Event], point: str, day: str) -> list[Event]:
    """The blocks that a stream was granted at a point, for a day."""
    return [e for e in events if e.kind == GRANT and e.subject == stream and (e.point, e.day) == (point, day)]


def open_asks(events: Iterable[Event]) -> list[Event]:
    """The asks that no grant answers, in the order given."""
    events = list(events)
    answered = {i for e in events if e.kind == GRANT for i in e.ref}
    return [e for e in events if e.kind == ASK and e.id not in answered]


def given_back(block: Event, events: Iterable[Event]) -> int:
    """How many seats of a block were given back. Of two returns that did not know each other the greater counts."""
    told = (e.n for e in events if e.kind == RETURN and block.id in e.ref)
    return min(block.n, max(0, max(told, default=0)))


def holds_seat(admission: Event, chain: Sequence[Event]) -> bool:
    """Whether an ``in`` still takes a seat: until it is undone, or an active exit knew of it.

    Once free, a seat stays free: where seats are counted no exit is undone, and an undo never is.
    """
    living = presence.active(chain)
    if admission.id not in {e.id for e in living}:
        return False
    known = presence.knowledge(chain)
    return not any(e.kind == "out" and admission.id in known[e.id] for e in living)


def left(block: Event, taken: int, events: Iterable[Event]) -> int:
    """Seats that a block still has when so many of its admissions hold one."""
    return block.n - taken - given_back(block, events)


def may_draw(
    block: Event, events: Iterable[Event], order: Mapping[EventId, int], answered: Mapping[EventId, EventId]
) -> bool:
    """Whether the granting hub, as far as its starts are known here, still knew of a block.

    For each other start known here: an earlier start of the granting stream named it, or the block was here before the
    start was answered, so that the answer told of it. ``order``: where events stand in this node's order of arrival;
    ``answered``: for each start this device's own answer.
    """
    starts = [e for e in events if e.kind == START]
    before = {i for e in starts if e.stream == block.stream and e.seq < block.seq for i in e.ref}
    place = order[block.id]
    return all(
        e.stream == block.stream or e.id in before or (e.id in answered and place < order[answered[e.id]])
        for e in starts
    )  # fmt: skip


def sits_without_block(chain: Sequence[Event], day: str) -> bool:
    """Whether a delegate holds a seat, and none that a block gave; ``day`` as in an ask."""
    seated = [e for e in presence.active(chain) if e.kind == "in" and day in ("", e.day) and holds_seat(e, chain)]
    return bool(seated) and not any(e.ref for e in seated)


def pool(capacity: int, events: Iterable[Event], point: str, day: str, without_block: int = 0) -> int:
    """Seats that the hub may still grant. ``without_block``: delegates who hold a seat that no block gave.

    Below zero when more were let in than fit: by a supervisor, or by a desk that counted alone.
    """
    events = [e for e in events if (e.point, e.day) == (point, day)]
    granted = sum(e.n - given_back(e, events) for e in events if e.kind == GRANT)
    return capacity - granted - without_block


def block_size(seats: int, desks: int) -> int:
    """How many of the seats that are left one ask gets: half of an even share, so that a later ask gets some too."""
    return max(0, min(LARGEST, seats, max(1, seats // (2 * max(1, desks)))))


def may_give_back(block: Event, events: Iterable[Event], stream: str) -> bool:
    """Whether a supervisor may give back the rest of a block: nobody draws from it, or only this very stream does."""
    return block.subject == stream or any(e.kind == SEAL and e.subject == block.subject for e in events)
