"""Takes in what other nodes wrote: whole messages in one transaction, never beyond a gap, never a print job."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from wego_desk.core.arrival import Message, Sorted, Top, sort_out
from wego_desk.core.event import Event, EventId
from wego_desk.core.seal import Sealed
from wego_desk.store import ledger
from wego_desk.store.engines import fetch, fill
from wego_desk.store.ledger import Group

_TOP: Final = "SELECT seq, digest, device FROM stream WHERE stream = ?"
_DIGEST: Final = "SELECT digest FROM event WHERE stream = ? AND seq = ?"
_RESTS: Final = "SELECT 1 FROM base WHERE stream = ? AND seq >= ?"
_BARE: Final = "SELECT 1 FROM event WHERE stream = ? AND seq = ? AND digest = ? AND body IS NULL"
_FILL: Final = "UPDATE event SET body = ? WHERE stream = ? AND seq = ?"
_ADD_HEAD: Final = "INSERT OR IGNORE INTO head (stream, seq, signature) VALUES (?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a message. ``filled``: got the body they lacked; ``passages``: (ids of a delegate, point) moved."""

    sorted: Sorted
    filled: tuple[Event, ...] = ()
    passages: tuple[tuple[tuple[str, ...], str], ...] = ()

    @property
    def events(self) -> list[Event]:
        """What is new here."""
        return [one.event for one in self.sorted.new]


def tops_of(log: Connection, streams: Iterable[str]) -> dict[str, Top]:
    """Where these streams end here; unknown ones are left out."""
    found = {}
    for stream in streams:
        for seq, digest, device in fetch(log, _TOP, (stream,)):
            found[stream] = Top(seq, digest, device)
    return found


def digest_of(log: Connection, event_id: EventId) -> bytes | None:
    """Of an event that is here."""
    rows = fetch(log, _DIGEST, event_id)
    return rows[0][0] if rows else None


def holds(log: Connection, event_id: EventId) -> bool:
    """Whether an event is here, or rests below a base."""
    return digest_of(log, event_id) is not None or bool(fetch(log, _RESTS, event_id))


def forked_at(log: Connection) -> dict[str, int]:
    """The streams that forked, and where."""
    return {stream: seq for stream, seq in fetch(log, "SELECT stream, seq FROM fork")}  # noqa: C416 - rows are no pairs


def take_in(log: Connection, message: Message, group: Group, cover_purged: Callable[[Iterable[Event]], None]) -> Taken:
    """Store a message, or nothing of it when it begins beyond a gap; inside the caller's transaction."""
    tops = tops_of(log, {one.event.stream for one in message.events})
    found = sort_out(message, tops, lambda event_id: digest_of(log, event_id), forked_at(log))
    if found.gap is not None:
        return Taken(found)
    ledger.add_events(log, found.new)
    filled = fill_bodies(log, found.known)
    events = [one.event for one in found.new]
    cover_purged([*events, *filled])
    _keep_heads(log, message, found)
    return Taken(found, tuple(filled), tuple(ledger.follow_passages(log, events, group)))


def fill_bodies(log: Connection, known: Iterable[Sealed]) -> list[Event]:
    """Put bodies where none is; returns the events that got theirs. What is purged must be covered again."""
    filled = []
    for one in known:
        if one.body is not None and fetch(log, _BARE, (*one.event.id, one.digest)):
            fill(log, _FILL, [(one.body, *one.event.id)])
            filled.append(one.event)
    return filled


def _keep_heads(log: Connection, message: Message, found: Sorted) -> None:
    """The signatures under events that are here now."""
    here = {one.event.id: one.digest for one in (*found.new, *found.known)}
    rows = [(h.stream, h.seq, h.signature) for h in message.heads if here.get((h.stream, h.seq)) == h.digest]
    fill(log, _ADD_HEAD, rows)
