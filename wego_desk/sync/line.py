"""The asking side towards one peer: what to ask next, and what follows from each answer. A transport carries both.

One request is open at a time, and an answer to any other is dropped. Marks move only in the transaction that stored
everything before them; whatever is in doubt is settled by shaking hands.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from wego_desk.core.event import Event, EventId
from wego_desk.core.trouble import Trouble
from wego_desk.store import peers
from wego_desk.store.pages import Damaged, Page
from wego_desk.store.peers import START, Mark, Peer
from wego_desk.store.snapshot_take import Unfit
from wego_desk.sync.carrying import Fetching, Handing
from wego_desk.sync.clock_offset import ClockOffset
from wego_desk.sync.filling import Filling
from wego_desk.sync.messages import (
    PAGE_BYTES,
    PAGE_EVENTS,
    Answer,
    Exchange,
    Exchanged,
    Handshake,
    Refusal,
    Request,
    Shaken,
)
from wego_desk.sync.node import Node
from wego_desk.sync.shelf import Shelf
from wego_desk.sync.signing import from_base64, is_signed, wipe_statement
from wego_desk.sync.wire import gaps_of, mark_of, place_of, runs_of, told, wire_runs

#: Hands shaken in a row without an exchange between: then something is wrong that shaking does not mend.
MOST_SHAKES: Final = 8
#: After so long the peer is offered again what it refused: it may know the writer's key by now.
REFUSED_AGAIN_MS: Final = 10 * 60_000


@dataclass(frozen=True, slots=True)
class Heard:
    """What an answer brought. ``events``: new here; ``passages``: (ids of a delegate, point) whose chain grew.

    ``idle``: neither side has more for the other just now. ``refused``: why nothing came of it, in the peer's word or
    ours (``other_node unknown_hub unfit keeps_shaking``); ``retry_after``: seconds, where the peer said so.
    """

    events: tuple[Event, ...] = ()
    passages: tuple[tuple[tuple[str, ...], str], ...] = ()
    idle: bool = False
    refused: str = ""
    retry_after: float | None = None


@dataclass(slots=True)
class _Shaking:
    """A handshake that is under way: for which reasons, what the peer said, and what is left to do in turn."""

    reasons: int
    answer: Shaken
    steps: list[Fetching | Handing | Filling]

    def request(self) -> Request | None:
        while self.steps:
            request = self.steps[0].request()
            if request is not None:
                return request
            del self.steps[0]
        return None


@dataclass(slots=True)
class _Open:
    """The request whose answer is awaited."""

    nonce: str
    asked_ms: int
    page: Page | None = None
    reasons: int = 0


@dataclass(slots=True)
class _Known:
    """What is known of the peer since hands were shaken; forgotten with the process, at the cost of some copies.

    ``tops``: what it holds of each stream. ``end``: its newest event then; until it is reached, the peer is told what
    is here already. ``echo``: what it was sent since it last had no more for us: it would send it back.
    """

    tops: dict[str, int] = field(default_factory=dict)
    end: Mark = START
    echo: dict[str, int] = field(default_factory=dict)
    tail: EventId | None = None


class Line:
    """One peer, asked over and over: ``ask``, carry it there, ``heard`` what comes back."""

    def __init__(self, node: Node, peer: str, offset: ClockOffset) -> None:
        self._node = node
        self._peer = peer
        self._offset = offset
        self._shelf = Shelf(node)
        self._open: _Open | None = None
        self._shaking: _Shaking | None = None
        self._known = _Known()
        self._tell: dict[str, tuple[int, str]] = {}
        self._shakes = 0
        self._is_new = True
        self._refused_at = 0

    @property
    def peer(self) -> Peer:
        """The marks as they stand."""
        return peers.peer_of(self._node.reader.log, self._peer)

    # ---- asking

    def ask(self) -> Request:
        """The next request; whatever was open before is forgotten."""
        node, now_ms = self._node, self._node.now_ms()
        again = self._refused_at and now_ms - self._refused_at > REFUSED_AGAIN_MS
        if self._is_new or again or not peers.is_mark(node.reader.log, self.peer.push):
            self._is_new, self._refused_at = False, 0
            self._doubt()
        peer = self.peer
        if self._shaking is not None and self._shaking.reasons != peer.shake:
            self._shaking = None
        if peer.shake and self._shaking is None:
            return self._handshake(peer, now_ms)
        if self._shaking is not None:
            request = self._shaking.request()
            if request is not None:
                self._open = _Open(request.nonce, now_ms)
                return request
            peer = self._have_shaken(peer)
        return self._exchange(peer, now_ms)

    def _handshake(self, peer: Peer, now_ms: int) -> Handshake:
        node = self._node
        with node.one_state() as reader:
            tops, bases = peers.tops(reader.log), peers.bases(reader.log)
        request = Handshake(node.id, node.nonce(), node.congress, tops, bases, refused=self._tell)
        self._open = _Open(request.nonce, now_ms, reasons=peer.shake)
        return request

    def _exchange(self, peer: Peer, now_ms: int) -> Request:
        node = self._node
        try:
            page = node.page(peer.push, self._known.tops, PAGE_EVENTS, PAGE_BYTES)
        except Damaged as damaged:
            stream, seq = damaged.args[0]
            if not node.look_at_own_disk({stream: seq}):
                raise Trouble("damaged_file", file=str(node.store.folder)) from damaged
            return self.ask()
        known = self._known
        catching_up = peer.pull.gseq < known.end.gseq
        request = Exchange(
            node=node.id,
            nonce=node.nonce(),
            epoch=peer.epoch,
            pull=place_of(peer.pull) if not self.is_push_only else None,
            held=peers.tops(node.reader.log) if catching_up else dict(known.echo),
            runs=wire_runs(page.runs),
            to=place_of(page.to),
            tail=known.tail,
            refused=self._tell,
        )
        self._open = _Open(request.nonce, now_ms, page)
        return request

    # ---- hearing

    def heard(self, answer: Answer) -> Heard:
        """What follows from an answer; nothing from one that nobody waits for. Unreadable: it makes no sense."""
        opened = self._open
        if opened is None or answer.nonce != opened.nonce:
            return Heard()
        if answer.node != self._peer:
            return Heard(refused="other_node")
        self._open = None
        now_ms = self._node.now_ms()
        self._offset.heard(opened.asked_ms, now_ms, answer.server_time)
        self._node.store.exchange.set_offset(self._offset.ms)
        match answer:
            case Refusal():
                return self._refused(answer)
            case Shaken():
                self._obey(answer.wipe)
                return self._begin_shaking(answer, opened.reasons)
            case Exchanged():
                self._obey(answer.wipe)
                return self._exchanged(answer, opened.page, now_ms)
            case _:
                return self._step_heard(answer)

    def _refused(self, answer: Refusal) -> Heard:
        step = self._shaking.steps[0] if self._shaking is not None and self._shaking.steps else None
        if answer.why == "no_snapshot" and isinstance(step, Fetching):
            step.refused()
            return Heard()
        return Heard(refused=answer.why, retry_after=answer.retry_after)

    def _begin_shaking(self, answer: Shaken, reasons: int) -> Heard:
        """Whoever rests on a base that the other lacks goes first; then what either lacks; then events again."""
        self._shakes += 1
        if self._shakes > MOST_SHAKES:
            self._shakes = 0
            return Heard(refused="keeps_shaking")
        node, devices = self._node, self._node.trust.devices
        if devices.keys and self._peer not in devices.hubs:
            return Heard(refused="unknown_hub")
        with node.one_state() as reader:
            tops, bases = peers.tops(reader.log), peers.bases(reader.log)
        steps: list[Fetching | Handing | Filling] = []
        if not self.is_push_only and (not tops or _ends_below(tops, answer.bases)):
            steps.append(Fetching(node, self._shelf))
        if _ends_below(answer.tops, bases):
            steps.append(Handing(node, self._shelf, self._shelf.to_hand_over()))
        steps.append(Filling(node, gaps_of(answer.gaps)))
        self._shaking = _Shaking(reasons, answer, steps)
        return Heard()

    def _step_heard(self, answer: Answer) -> Heard:
        if self._shaking is None or not self._shaking.steps:
            return Heard()
        try:
            come = self._shaking.steps[0].heard(answer)
        except Unfit:
            return Heard(refused="unfit")
        if come:
            self._shaking.reasons += 1  # what came is a reason to shake hands with all peers, and this one gave it
        return Heard(tuple(come))

    def _have_shaken(self, peer: Peer) -> Peer:
        """Both know now where to go on."""
        assert self._shaking is not None
        shaking, node = self._shaking, self._node
        answer, self._shaking = shaking.answer, None
        self._known = _Known(tops=dict(answer.tops), end=mark_of(answer.end))
        with node.one_state() as reader:
            push = peers.first_lacking(reader.log, answer.tops)
        shaken = replace(
            peer,
            epoch=answer.epoch,
            shake=shaking.reasons,
            pull=mark_of(answer.next),
            push=push,
            heard_at=node.now_ms(),
        )
        node.ledger_lane.call(lambda: node.store.exchange.have_shaken(shaken))
        return shaken

    def _exchanged(self, answer: Exchanged, page: Page | None, now_ms: int) -> Heard:
        node, peer = self._node, self.peer
        if answer.shake or answer.gap is not None or page is None:
            self._doubt()
            return Heard()
        ack = mark_of(answer.ack) if answer.ack is not None else peer.push
        moved = replace(
            peer,
            pull=mark_of(answer.next) if answer.next is not None else peer.pull,
            push=ack if peers.is_mark(node.reader.log, ack) else peer.push,
            heard_at=now_ms,
        )
        taken = node.take_in(runs_of(answer.runs), moved)
        if taken.sorted.gap is not None:
            self._doubt()
            return Heard()
        self._shakes = 0
        self._tell = told(taken.sorted.refused)
        self._acknowledged(answer, page)
        if (answer.refused and not node.look_at_own_disk(answer.refused)) or taken.sorted.refused:
            self._refused_at = now_ms
        return Heard(tuple(taken.events), taken.passages, idle=not (answer.more or page.more) and not self.peer.shake)

    def _acknowledged(self, answer: Exchanged, page: Page) -> None:
        known = self._known
        for run in answer.runs:
            known.tops[run.stream] = max(known.tops.get(run.stream, 0), run.seq + len(run.events) - 1)
        for stream, seq in page.tops.items():
            if stream not in answer.refused:
                known.tops[stream] = max(known.tops.get(stream, 0), seq)
                known.tail = (stream, seq)
        if answer.more:
            known.echo.update(page.tops)
        else:
            known.echo = dict(page.tops)

    # ---- a desk that is no longer ours

    @property
    def is_push_only(self) -> bool:
        """This device was revoked: it gives what it holds and takes nothing."""
        return peers.is_revoked(self._node.reader.log)

    def _obey(self, wipe: str) -> None:
        """Only a hub gives that order, by its signature."""
        node, devices = self._node, self._node.trust.devices
        if not wipe or self._peer not in devices.hubs:
            return
        if is_signed(wipe_statement(node.congress, node.id), from_base64(wipe), devices.keys[self._peer]):
            node.ledger_lane.call(node.store.exchange.note_revoked)

    def _doubt(self) -> None:
        """What either knows of the other can't be right."""
        node, peer = self._node, self._peer
        node.ledger_lane.call(lambda: node.store.exchange.must_shake(peer))


def _ends_below(tops: Mapping[str, int], bases: Mapping[str, int]) -> bool:
    return any(tops.get(stream, 0) < seq for stream, seq in bases.items())
