"""The rules of the exchange broken on purpose, one by one, in the real code: most are earlier wordings of a rule."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

import exchange_cases
import msgspec
import pytest

from wego_desk.core import arrival, blocks, devices, projection
from wego_desk.core.arrival import Message, Sorted, Top
from wego_desk.core.event import Event, EventId, Written, decode_body, decode_header
from wego_desk.core.presence import active, heads
from wego_desk.core.seal import Draft
from wego_desk.desk import undo
from wego_desk.store import applying, arrivals, exchange, history, ledger, peers, snapshot_make, snapshot_take
from wego_desk.store.engines import fetch
from wego_desk.store.print_jobs import follow
from wego_desk.sync import line, node
from wego_desk.sync.serving import Server
from wego_desk.sync.wire import runs_of

Patch = pytest.MonkeyPatch

_sort_out, _is_stale, _take_in, _bare = (
    arrival.sort_out,
    Server._is_stale,
    exchange.Exchange.take_in,
    snapshot_make._bare,
)
_registers, _open_pen, _may_draw = projection.registers, ledger.open_pen, blocks.may_draw


def beyond_gap(patch: Patch) -> None:
    """What follows a gap is stored all the same."""

    def sort_out(message: Message, tops: Mapping[str, Top], held: Any, ends: Any) -> Sorted:
        closer, reached = dict(tops), {stream: top.seq for stream, top in tops.items()}
        for e in (one.event for one in message.events):
            if e.seq > reached.get(e.stream, 0) + 1:
                closer[e.stream] = Top(e.seq - 1, bytes.fromhex(e.prev), e.device)
            reached[e.stream] = max(e.seq, reached.get(e.stream, 0))
        return _sort_out(message, closer, held, ends)

    patch.setattr(arrivals, "sort_out", sort_out)


def plain_cursor(patch: Patch) -> None:
    """Marks without digests, epochs or tails: a number in the other's order."""
    patch.setattr(peers, "is_mark", lambda _log, _mark: True)
    patch.setattr(Server, "_is_stale", lambda _self, _request: "")


def no_epoch(patch: Patch) -> None:
    """A hub that was put back is told by its marks alone."""

    def is_stale(self: Server, request: Any) -> str:
        return _is_stale(self, _with_epoch(request, peers.epoch(self._node.reader.log)))

    patch.setattr(Server, "_is_stale", is_stale)


def _with_epoch(request: Any, epoch: str) -> Any:
    return msgspec.structs.replace(request, epoch=epoch)


def store_on_tail_missing(patch: Patch) -> None:
    """What is sent to a hub that was put back is stored before hands are shaken."""

    def is_stale(self: Server, request: Any) -> str:
        stale = _is_stale(self, request)
        if stale:
            self._node.take_in(runs_of(request.runs))
        return stale

    patch.setattr(Server, "_is_stale", is_stale)


def cursor_first(patch: Patch) -> None:
    """The mark moves before what stands before it is stored."""

    def take_in(self: Any, message: Message, *, now_ms: int, peer: Any = None) -> Any:
        if peer is not None:
            with self._writer.writing():
                peers.keep_peer(self._log, peer)
        if peer is not None and not message.events:
            return _take_in(self, message, now_ms=now_ms)
        return _take_in(
            self, Message() if peer is not None and len(message.events) % 3 == 0 else message, now_ms=now_ms
        )

    patch.setattr(exchange.Exchange, "take_in", take_in)


def same_stream(patch: Patch) -> None:
    """A device goes on with its stream after a start, as if no disk were ever put back."""
    remembered: dict[str, Any] = {}

    def open_pen(log: Any, who: Any, new_stream: str, now_ms: int) -> Any:
        stream = remembered.setdefault(who.device, new_stream)
        pen = _open_pen(log, who, stream, now_ms)
        top = arrivals.tops_of(log, [stream]).get(stream)
        return replace(pen, seq=top.seq, last=top.digest) if top else pen

    patch.setattr(ledger, "open_pen", open_pen)


def writer_keeps_bad(patch: Patch) -> None:
    """Nobody looks at their own disk, whatever a peer says of it."""
    patch.setattr(node.Node, "look_at_own_disk", lambda _self, _refused: [])


def no_new_epoch(patch: Patch) -> None:
    """After a hub took over a base, or filled up below one, nobody shakes hands anew."""
    patch.setattr(exchange.Exchange, "_tell_all", lambda _self, _epoch: None)


def no_snapshot_back(patch: Patch) -> None:
    """A desk has nothing for a hub that ends below its bases."""
    patch.setattr(line, "_ends_below", lambda *_about: False)


def snapshot_of_heads(patch: Patch) -> None:
    """A snapshot keeps only the heads of each chain, and what is active."""

    original = snapshot_make._add_ledger

    def add_ledger(reader: Any, folder: Any, file: Any) -> Any:
        made = original(reader, folder, file)
        chains: dict[tuple[str, str], list[Event]] = {}
        rows = file.execute("SELECT header FROM kept_event WHERE kind IN ('in', 'out', 'undo')").fetchall()
        for (header,) in rows:
            e = decode_header(header)
            chains.setdefault((e.subject, e.point), []).append(e)
        for chain in chains.values():
            kept = {*heads(chain), *(e.id for e in active(chain) if e.kind == "in")}
            for e in chain:
                if e.id not in kept:
                    file.execute("DELETE FROM kept_event WHERE stream = ? AND seq = ?", e.id)
        return made

    patch.setattr(snapshot_make, "_add_ledger", add_ledger)


def snapshot_without_bases(patch: Patch) -> None:
    """A snapshot holds events and says not from where on a stream is whole."""

    def reaches(_log: Any) -> bool:
        return True

    original = snapshot_take.adopt

    def adopt(log: Any, sha256: str, manifest: str) -> Any:
        found = original(log, sha256, manifest)
        log.exec_driver_sql("UPDATE base SET seq = 0")
        return found

    patch.setattr(snapshot_take, "reaches_further", reaches)
    patch.setattr(snapshot_take, "adopt", adopt)


def snapshot_without_open_batches(patch: Patch) -> None:
    """Of a batch that is still open a snapshot keeps no values."""

    def bare(reader: Any, gseq: int) -> Iterable[EventId]:
        yield from _bare(reader, gseq)
        done = applying.closed(reader.log)
        for stream, seq, batch in fetch(
            reader.log, "SELECT stream, seq, batch FROM event WHERE batch != '' AND gseq <= ?", (gseq,)
        ):
            if seq > done.get((stream, batch), 0):
                yield (stream, seq)

    patch.setattr(snapshot_make, "_bare", bare)


def snapshot_of_what_shows(patch: Patch) -> None:
    """Of writes that did not know of each other a snapshot keeps only the one that shows."""
    original = snapshot_make._add_ledger

    def add_ledger(reader: Any, folder: Any, file: Any) -> Any:
        made = original(reader, folder, file)
        writes: dict[str, list[Written]] = {}
        for header, body in file.execute(
            "SELECT header, body FROM kept_event WHERE kind IN ('person.add', 'person.set')"
        ):
            written = Written(decode_header(header), decode_body(body))
            writes.setdefault(written.event.subject, []).append(written)
        closed = applying.closed(reader.log)
        for those in writes.values():
            order = {w.event.id: w.event.hlc for w in those}
            for register in _registers(those, closed).values():
                hidden = sorted(register.standing, key=lambda i: (order[i], i))[:-1]
                file.executemany("DELETE FROM kept_event WHERE stream = ? AND seq = ?", hidden)
        return made

    patch.setattr(snapshot_make, "_add_ledger", add_ledger)


def names_in_body(patch: Patch) -> None:
    """Which writes a field replaces is read from the body, which a purge and a snapshot take away."""

    def registers(writes: Iterable[Written], closed: projection.Closed) -> Any:
        return _registers(
            [w if w.body else Written(w.event._replace(names=_emptied(w.event)), w.body) for w in writes], closed
        )

    patch.setattr(projection, "registers", registers)


def _emptied(event: Event) -> Any:
    return tuple((name, ()) for name, _ in event.names)


def no_fill(patch: Patch) -> None:
    """A hub that began from a snapshot never asks for the rest of its history."""
    patch.setattr(history, "gaps", lambda _log, **_how: [])


def unsigned(patch: Patch) -> None:
    """Whoever carries an event is believed."""
    patch.setattr(node, "head_is_signed", lambda *_about: True)


def block_by_device(patch: Patch) -> None:
    """A block belongs to a device and survives its restarts and restores."""
    original = blocks.blocks_of

    def blocks_of(_stream: str, events: Iterable[Event], point: str, day: str) -> list[Event]:
        events = list(events)
        asks = {e.id: e for e in events if e.kind == blocks.ASK}
        device = next((e.device for e in asks.values() if e.stream == _stream), None)
        mine = {e.stream for e in asks.values() if e.device == device}
        return [e for stream in mine for e in original(stream, events, point, day)]

    patch.setattr(blocks, "blocks_of", blocks_of)


def grant_at_once(patch: Patch) -> None:
    """A hub grants before everybody answered its start, and a desk draws whatever it was granted."""
    patch.setattr(devices, "silent", lambda *_about: frozenset())
    patch.setattr(blocks, "may_draw", lambda *_about: True)


def undo_exits_where_seats_are_counted(patch: Patch) -> None:
    """An exit may be taken back where its seat may be given away."""
    original = undo.undo

    def anyway(desk: Any, event_id: EventId, *, operator: Any, reason: str) -> EventId:
        found = desk.store.event(event_id)
        if found is not None and found.event.kind == "out":
            e = found.event
            return desk.append([Draft("undo", e.subject, e.point, e.day, ref=(e.id,))], operator)[0].event.id
        return original(desk, event_id, operator=operator, reason=reason)

    patch.setattr(exchange_cases, "undo", anyway)


def revoked_by_the_clock(patch: Patch) -> None:
    """Whatever a revoked device wrote after the moment of its revocation is late, by the clocks."""

    def late(events: Iterable[Event]) -> frozenset[EventId]:
        events = list(events)
        revoked = {e.subject: e.hlc for e in events if e.kind == "device.revoke"}
        return frozenset(e.id for e in events if e.device in revoked and e.hlc > revoked[e.device])

    patch.setattr(projection, "late_events", late)


def prints_what_came(patch: Patch) -> None:
    """A badge that another node wanted is a job here too."""
    original = ledger.add_events

    def add_events(log: Any, events: Any) -> None:
        events = list(events)
        original(log, events)
        follow(log, [Written(one.event, decode_body(one.body)) for one in events if one.event.kind == "badge.wanted"])

    patch.setattr(ledger, "add_events", add_events)


#: What is broken, and the story that goes wrong by it.
MUTANTS: dict[Callable[[Patch], None], str] = {
    beyond_gap: "page_that_begins_beyond_a_gap",
    plain_cursor: "letter_to_a_hub_that_was_put_back",
    no_epoch: "hubs_end_below_a_desks_base",
    store_on_tail_missing: "letter_to_a_hub_that_was_put_back",
    cursor_first: "answer_lost",
    same_stream: "desk_put_back",
    writer_keeps_bad: "event_rots",
    no_new_epoch: "hubs_end_below_a_desks_base",
    no_snapshot_back: "hubs_end_below_a_desks_base",
    snapshot_of_heads: "snapshot_between_in_and_undo",
    snapshot_without_bases: "snapshot_of_an_open_batch",
    snapshot_without_open_batches: "snapshot_of_an_open_batch",
    snapshot_of_what_shows: "snapshot_of_replaced_writes",
    names_in_body: "purged_writes",
    no_fill: "history_below_a_base",
    unsigned: "event_that_its_device_did_not_write",
    block_by_device: "block_of_a_desk_that_is_put_back",
    grant_at_once: "hub_forgets_what_it_granted",
    undo_exits_where_seats_are_counted: "exit_taken_back_where_seats_are_counted",
    revoked_by_the_clock: "desk_revoked",
    prints_what_came: "badge_wanted_elsewhere",
}
