"""What the sync lane asks of the one writer: take in messages, move marks, set aside. On the ledger lane only.

Records and joined people stand in the roster when a method returns. People may be thousands: whose rows still wait is
said, and whoever asked makes them ready on another lane, puts them in place page by page and says ``end_pending``.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from wego_desk.core.arrival import IsSigned, Message, Run
from wego_desk.core.event import BadEvent, Event
from wego_desk.store import arrivals, history, peers, quarantine, roster
from wego_desk.store.applying import ROSTER_KINDS, Touched, touch, touched_by
from wego_desk.store.arrivals import Taken
from wego_desk.store.engines import transaction
from wego_desk.store.peers import Peer
from wego_desk.store.roster_keeper import RosterKeeper
from wego_desk.store.world import world_errors
from wego_desk.store.writer import Writer

T = TypeVar("T")
#: Whose rows of the roster still wait to be put in place.
Waiting = tuple[str, ...]


class Exchange:
    """Every change that another node causes; each method is one transaction, durable when it returns."""

    def __init__(
        self, folder: Path, log: Connection, roster_db: Connection, keeper: RosterKeeper, writer: Writer
    ) -> None:
        self._folder = folder
        self._log = log
        self._roster = roster_db
        self._keeper = keeper
        self._writer = writer

    def take_in(self, message: Message, *, now_ms: int, peer: Peer | None = None) -> tuple[Taken, Waiting]:
        """Store a message whole, or nothing of it when there is a gap; ``peer`` is kept in the same transaction."""

        def work() -> tuple[Taken, Touched]:
            taken = arrivals.take_in(self._log, message, self._keeper.group, self._writer.cover_purged)
            if peer is not None and taken.sorted.gap is None:
                peers.keep_peer(self._log, peer)
            return taken, self._touched(taken.events, taken.filled)

        taken, waiting = self._follow({one.event.kind for one in message.events}, work)
        self._writer.heard(taken.events, now_ms)
        return taken, waiting

    def fill(
        self, runs: Iterable[Run], congress: str, is_signed: IsSigned | None
    ) -> tuple[list[Event], Waiting]:  # fmt: skip
        """Put in place what was lacked below a base, or of a body; returns what came."""

        def work() -> tuple[list[Event], Touched]:
            come = history.fill(self._log, runs, congress, is_signed)
            self._writer.cover_purged(come)
            return come, self._touched((), come)

        return self._follow(ROSTER_KINDS, work)

    def _touched(self, new: Iterable[Event], filled: Iterable[Event]) -> Touched:
        """A body that comes late changes what its event says, whether or not that stands in a batch."""
        touched = touched_by(self._log, new)
        for e in filled:
            touch(touched, e.kind, e.subject)
        return touched

    def _follow(self, kinds: Iterable[str], work: Callable[[], tuple[T, Touched]]) -> tuple[T, Waiting]:
        """Do some work on the ledger, and what follows from it for the roster but for the rows of people."""
        with self._keeper.asking():
            if not ROSTER_KINDS.intersection(kinds):
                with self._writer.writing():
                    return work()[0], ()
            self._keeper.begin_pending()
            self._keeper.behind = True
            durable: list[tuple[T, Waiting]] = []
            try:
                with transaction(self._roster):
                    with self._writer.writing():
                        self._keeper.forget_batches()
                        result, touched = work()
                        waiting = tuple(touched.people)
                        touched.people.clear()
                        self._keeper.apply(touched)
                    durable.append((result, waiting))
                self._keeper.behind = False
            except (DatabaseError, BadEvent):
                self._keeper.forget_all()
                self._keeper.end_pending(complete=False)
                if not durable:
                    raise
                return durable[0][0], ()
            if not waiting:
                self._keeper.end_pending()
            return result, waiting

    # ---- what this node knows of others

    def keep_peer(self, peer: Peer) -> None:
        with world_errors(self._folder), transaction(self._log):
            peers.keep_peer(self._log, peer)

    def trust(self, device: str, key: str) -> None:
        """Take a hub's key as given by hand: from it on others are trusted."""
        with world_errors(self._folder), transaction(self._log):
            peers.trust(self._log, device, key)

    def begin_epoch(self, name: str) -> None:
        """Marks that were handed out before are good no more: for a hub at every start."""
        with world_errors(self._folder), transaction(self._log):
            peers.begin_epoch(self._log, name)

    # ---- this node's own disk

    def set_aside(self, stream: str, *, now_ms: int, epoch: str = "") -> int | None:
        """Take out what of a stream is rotten here, if anything is; returns from which seq on.

        ``epoch``: the new one of a hub. Own events are to be done again, in a new stream.
        """
        with self._keeper.asking():
            seq = quarantine.first_rotten(self._log, stream)
            if seq is None:
                return None
            self._take_out(stream, seq, "rotten", now_ms, epoch)
            return seq

    def _take_out(self, stream: str, seq: int, why: str, now_ms: int, epoch: str) -> None:
        # First of all, so that a crash in between makes the whole roster anew.
        with transaction(self._roster):
            roster.forget_applied(self._roster)
        with self._writer.writing():
            quarantine.set_aside(self._log, stream, seq, self._keeper.group, why=why, now_ms=now_ms)
            peers.shake_with_all(self._log)
            if epoch:
                peers.begin_epoch(self._log, epoch)
        if stream == self._writer.stream:
            self._writer.begin_stream()
        self._keeper.catch_up()
