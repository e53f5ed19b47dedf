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
from wego_desk.core.print_job import HANDED
from wego_desk.core.projection import PURGE
from wego_desk.store import arrivals, history, ledger, peers, print_jobs, quarantine, roster, snapshot_take
from wego_desk.store.applying import ROSTER_KINDS, Touched, closed, survivors, touch, touched_by
from wego_desk.store.arrivals import Taken
from wego_desk.store.engines import transaction
from wego_desk.store.ledger import follow_passages, of_kinds, rewrite_all_presence
from wego_desk.store.peers import Peer
from wego_desk.store.roster_keeper import RosterKeeper
from wego_desk.store.snapshot_take import attached
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
            self._note_handed([*taken.events, *taken.filled])
            if peer is not None and taken.sorted.gap is None:
                peers.keep_peer(self._log, peer)
            return taken, self._touched(taken.events, taken.filled)

        taken, waiting = self._follow({one.event.kind for one in message.events}, work)
        self._writer.heard(((e.stream, e.hlc) for e in taken.events), now_ms)
        return taken, waiting

    def _note_handed(self, events: Iterable[Event]) -> None:
        """Badges of this desk that another one handed over."""
        handed = [e.id for e in events if e.kind == HANDED]
        written = [w for event_id in handed if (w := ledger.find_event(self._log, event_id)) is not None]
        print_jobs.note_handed(self._log, written)

    def fill(
        self, runs: Iterable[Run], congress: str, is_signed: IsSigned | None, *, epoch: str
    ) -> tuple[list[Event], Waiting]:
        """Put in place what was lacked below a base, or of a body; returns what came.

        Others may have lacked it as well: hands are shaken again, and a hub's ``epoch`` is new.
        """

        def work() -> tuple[list[Event], Touched]:
            come = history.fill(self._log, runs, congress, is_signed)
            self._note_handed(come)
            self._writer.cover_purged(come)
            follow_passages(self._log, come, self._keeper.group)
            if come:
                self._tell_all(epoch)
            return come, self._touched((), come)

        return self._follow(ROSTER_KINDS, work)

    def adopt(self, file: Path, sha256: str, manifest: str, *, now_ms: int, epoch: str) -> Waiting | None:
        """Rest on a checked snapshot file for the streams that end here below its bases; None when none does.

        A node that holds nothing yet takes its roster as well. Hands are shaken with all; a hub's ``epoch`` is new.
        """
        with self._keeper.asking(), attached(self._log, file), attached(self._roster, file):
            if not snapshot_take.reaches_further(self._log):
                return None
            is_empty = not peers.tops(self._log)
            waiting: Waiting = ()

            def work() -> tuple[list[tuple[str, int]], Touched]:
                adopted = snapshot_take.adopt(self._log, sha256, manifest)
                self._writer.cover_purged(s.written.event for s in of_kinds(self._log, [PURGE]))
                print_jobs.note_handed(self._log, (s.written for s in of_kinds(self._log, [HANDED])))
                rewrite_all_presence(self._log, survivors(self._log, closed(self._log)))
                self._tell_all(epoch)
                return adopted.stamps, adopted.touched

            if is_empty and snapshot_take.fits_here(self._roster):
                self._keeper.behind = True
                with transaction(self._roster):
                    snapshot_take.copy_roster(self._roster)
                    with self._writer.writing():
                        stamps, _ = work()
                        self._keeper.took_over()
                self._keeper.behind = False
            else:
                stamps, waiting = self._follow(ROSTER_KINDS, work)
            self._writer.heard(stamps, now_ms)
            return waiting

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

    def must_shake(self, peer: str) -> None:
        with world_errors(self._folder), transaction(self._log):
            peers.must_shake(self._log, peer)

    def have_shaken(self, peer: Peer) -> None:
        with world_errors(self._folder), transaction(self._log):
            peers.have_shaken(self._log, peer)

    def set_offset(self, offset_ms: int) -> None:
        """How much more the hub's clock shows: written into every event from now on."""
        self._writer.offset_ms = offset_ms

    def trust(self, device: str, key: str) -> None:
        """Take a hub's key as given by hand: from it on others are trusted."""
        with world_errors(self._folder), transaction(self._log):
            peers.trust(self._log, device, key)

    def note_revoked(self) -> None:
        """A hub's order came: this device only gives from now on."""
        with world_errors(self._folder), transaction(self._log):
            peers.note_revoked(self._log)

    def begin_epoch(self, name: str) -> None:
        """Marks that were handed out before are good no more: for a hub at every start."""
        with world_errors(self._folder), transaction(self._log):
            peers.begin_epoch(self._log, name)

    def _tell_all(self, epoch: str) -> None:
        """What others know of this node's order, bases or bodies is old; inside a transaction."""
        peers.must_shake_all(self._log)
        if epoch:
            peers.begin_epoch(self._log, epoch)

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
            self._tell_all(epoch)
        if stream == self._writer.stream:
            self._writer.begin_stream()
        self._keeper.catch_up()
