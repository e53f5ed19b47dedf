"""The answering side: a hub, for desks and other hubs. It remembers nothing of an asker but what the ledger holds."""

from typing import Final, assert_never

from wego_desk.core.event import EventId
from wego_desk.store import arrivals, history, peers
from wego_desk.store.history import Gap
from wego_desk.store.pages import Damaged
from wego_desk.store.snapshot_take import Unfit
from wego_desk.sync.messages import (
    PAGE_EVENTS,
    PROTOCOL,
    Answer,
    Exchange,
    Exchanged,
    Fill,
    Filled,
    HandedOver,
    HandOver,
    Handshake,
    NewSnapshot,
    Part,
    PartIs,
    Place,
    Refusal,
    Request,
    Shaken,
    SnapshotIs,
    Unreadable,
    WireRun,
)
from wego_desk.sync.node import Node
from wego_desk.sync.shelf import Shelf
from wego_desk.sync.signing import from_base64, wipe_statement
from wego_desk.sync.wire import base64, event_id, gaps_of, mark_of, place_of, runs_of, told, wire_gaps, wire_runs

#: Gaps told at once, and events that fill them.
GAPS: Final = 100
#: What an asker may wish for at most.
MOST_EVENTS: Final = 1_000
MOST_BYTES: Final = 2 << 20


class Server:
    """Answers one request after the other. Whoever carries it makes sure that ``request.node`` is who asks."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._shelf = Shelf(node)

    def start(self) -> None:
        """A hub begins: the marks that it handed out before are good no more."""
        epoch = self._node.new_epoch()
        self._node.ledger_lane.call(lambda: self._node.store.exchange.begin_epoch(epoch))

    def answer(self, request: Request) -> Answer:
        """Never raises for what a request says: what can't be understood is refused."""
        devices = self._node.trust.devices
        if devices.keys and request.node not in devices.keys:
            return self._refusal(request, "unknown_node")
        try:
            match request:
                case Handshake():
                    return self._shake(request)
                case Exchange():
                    return self._exchange(request)
                case Fill():
                    return self._fill(request)
                case NewSnapshot():
                    return self._new_snapshot(request)
                case Part():
                    return self._part(request)
                case HandOver():
                    return self._hand_over(request)
                case _:
                    assert_never(request)
        except Unreadable:
            return self._refusal(request, "unreadable")
        except Unfit:
            return self._refusal(request, "unfit")

    # ---- shaking hands

    def _shake(self, request: Handshake) -> Answer:
        node = self._node
        if request.protocol != PROTOCOL:
            return self._refusal(request, "upgrade")
        if request.congress != node.congress:
            return self._refusal(request, "other_congress")
        node.look_at_own_disk(request.refused)
        with node.one_state() as reader:
            log = reader.log
            return Shaken(
                node=node.id,
                nonce=request.nonce,
                epoch=peers.epoch(log),
                server_time=node.now_ms(),
                tops=peers.tops(log),
                bases=peers.bases(log),
                next=place_of(peers.first_lacking(log, request.tops)),
                end=place_of(peers.end(log)),
                gaps=wire_gaps(history.gaps(log, whole_history=node.is_hub)[:GAPS]),
                wipe=self._wipe(request.node),
            )

    # ---- events there and back

    def _exchange(self, request: Exchange) -> Answer:
        node = self._node
        node.look_at_own_disk(request.refused)
        stale = self._is_stale(request)
        if stale:
            return self._exchanged(request, shake=stale)
        taken = node.take_in(runs_of(request.runs))
        if taken.sorted.gap is not None:
            return self._exchanged(request, gap=taken.sorted.gap)
        refused = told(taken.sorted.refused)
        wipe = self._wipe(request.node)
        if request.pull is None or wipe:
            return self._exchanged(request, ack=request.to, refused=refused, next_=request.pull, wipe=wipe)
        held = dict(request.held)
        for run in request.runs:
            held[run.stream] = max(held.get(run.stream, 0), run.seq + len(run.events) - 1)
        for stream, (seq, _) in refused.items():
            held[stream] = min(held.get(stream, 0), seq - 1)
        limit, limit_bytes = min(request.limit, MOST_EVENTS), min(request.limit_bytes, MOST_BYTES)
        try:
            page = node.page(mark_of(request.pull), held, max(1, limit), max(1, limit_bytes))
        except Damaged as damaged:
            node.look_at_own_disk({damaged.args[0][0]: damaged.args[0][1]})
            return self._exchanged(request, ack=request.to, refused=refused, shake="epoch")
        return self._exchanged(
            request, ack=request.to, refused=refused, runs=wire_runs(page.runs), next_=place_of(page.to), more=page.more
        )

    def is_good(self, request: Exchange) -> bool:
        """Whether what a request pushes may be stored."""
        try:
            return not self._is_stale(request)
        except Unreadable:
            return False

    def _is_stale(self, request: Exchange) -> str:
        """Why nothing of a request may be stored: it speaks to a node that was another since."""
        log = self._node.reader.log
        if request.epoch != peers.epoch(log):
            return "epoch"
        if request.pull is not None and not peers.is_mark(log, mark_of(request.pull)):
            return "pull_gone"
        tail = event_id(request.tail)
        return "tail_missing" if tail is not None and not arrivals.holds(log, tail) else ""

    # ---- what is lacked

    def _fill(self, request: Fill) -> Answer:
        node = self._node
        give = runs_of(request.give)
        if give:
            node.fill(give)
        want = gaps_of(request.want)
        with node.one_state() as reader:
            runs, more = history.what_fills(reader.log, want, PAGE_EVENTS)
            lacked = history.gaps(reader.log, whole_history=node.is_hub)
        after = event_id(request.gaps_after)
        rest = [gap for gap in lacked if follows(gap, after)]
        return Filled(
            node.id, request.nonce, node.now_ms(), wire_runs(runs), more, wire_gaps(rest[:GAPS])
        )  # fmt: skip

    # ---- snapshots

    def _new_snapshot(self, request: NewSnapshot) -> Answer:
        node = self._node
        if request.congress != node.congress:
            return self._refusal(request, "other_congress")
        if not node.is_hub or request.node in node.trust.devices.revoked:
            return self._refusal(request, "no_snapshot")
        return SnapshotIs(node.id, request.nonce, node.now_ms(), self._shelf.fresh())

    def _part(self, request: Part) -> Answer:
        node = self._node
        data = self._shelf.part(request.sha256, request.offset, request.size)
        if data is None or request.node in node.trust.devices.revoked:
            return self._refusal(request, "no_snapshot")
        return PartIs(node.id, request.nonce, node.now_ms(), base64(data))

    def _hand_over(self, request: HandOver) -> Answer:
        node = self._node
        have = self._shelf.add(request.manifest, request.offset, from_base64(request.data))
        whole = have == request.manifest.bytes
        taken = whole and self._shelf.take(request.manifest)
        return HandedOver(node.id, request.nonce, node.now_ms(), have, taken)

    # ---- words that come again

    def _wipe(self, device: str) -> str:
        """The order to a revoked device, signed so that no stranger gives it."""
        node = self._node
        if device not in node.trust.devices.revoked or node.key is None:
            return ""
        return base64(node.key.sign(wipe_statement(node.congress, device)))

    def _exchanged(
        self,
        request: Exchange,
        *,
        shake: str = "",
        gap: EventId | None = None,
        ack: Place | None = None,
        refused: dict[str, tuple[int, str]] | None = None,
        runs: tuple[WireRun, ...] = (),
        next_: Place | None = None,
        more: bool = False,
        wipe: str = "",
    ) -> Exchanged:
        node = self._node
        epoch = peers.epoch(node.reader.log)
        return Exchanged(
            node.id, request.nonce, epoch, node.now_ms(), shake, gap, ack, refused or {}, runs, next_, more, wipe
        )

    def _refusal(self, request: Request, why: str) -> Refusal:
        return Refusal(self._node.id, request.nonce, self._node.now_ms(), why)


def follows(gap: Gap, after: EventId | None) -> bool:
    """Gaps stand by stream, in each the newest first."""
    return after is None or gap.stream > after[0] or (gap.stream == after[0] and gap.last < after[1])
