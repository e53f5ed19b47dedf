"""An open profile: what an act asks and writes. One thread at a time, the ledger lane's."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

from wego_desk.core.delegate import Delegate
from wego_desk.core.event import BadEvent, EventId, Written
from wego_desk.core.seal import Draft, Sealed
from wego_desk.store import ledger, roster
from wego_desk.store.applying import ROSTER_KINDS, ReadyPerson, touched_by
from wego_desk.store.device_book import DeviceBook
from wego_desk.store.door_book import DoorBook
from wego_desk.store.engines import open_reader, transaction
from wego_desk.store.exchange import Exchange
from wego_desk.store.ledger import Node
from wego_desk.store.print_book import PrintBook
from wego_desk.store.programme import Programme
from wego_desk.store.roster import Found
from wego_desk.store.roster_keeper import RosterKeeper
from wego_desk.store.seat_book import SeatBook
from wego_desk.store.world import world_errors
from wego_desk.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Reader:
    """Connections that can only read, for other lanes and for commands beside an open desk."""

    log: Connection
    roster: Connection


class Store:
    """The two files of one profile, open for writing.

    ``append`` returns when the events are durable in log.db and the rows that follow from them stand in roster.db;
    should the second file fail alone, the next question makes it up, or says why it can't. The rows of a batch are
    put in place by its writer, page by page (``pending`` tells that this is under way).
    """

    def __init__(
        self, folder: Path, log: Engine, roster_engine: Engine, node: Node, random_bytes: Callable[[int], bytes]
    ) -> None:
        self.folder = folder
        self.node = node
        self._engines = (log, roster_engine)
        self._log = log.connect()
        self._roster = roster_engine.connect()
        self._keeper = RosterKeeper(folder, self._log, self._roster)
        self._writer = Writer(self._log, node, random_bytes)
        self.prints = PrintBook(self._log, folder)
        self.devices = DeviceBook(self._log)
        self.door = DoorBook(self._log, folder)
        self.seats = SeatBook(self._log, node.device, lambda: self._writer.stream, self.group)
        self.exchange = Exchange(folder, self._log, self._roster, self._keeper, self._writer)

    # ---- asking

    def look_up(self, code: str) -> list[Found]:
        with self._asking():
            return roster.look_up(self._roster, code)

    def delegate(self, person_id: str) -> Delegate | None:
        with self._asking():
            return roster.delegate_by_id(self._roster, person_id)

    def credentials(self, person_id: str) -> list[Found]:
        with self._asking():
            return roster.credentials_of(self._roster, person_id)

    def group(self, person_id: str) -> Sequence[str]:
        """All ids that this delegate stands for, the survivor first."""
        return self._keeper.group(person_id)

    def chain(self, person_id: str, point: str) -> list[Written]:
        with self._asking():
            return ledger.chain_of(self._log, self.group(person_id), point)

    def counted(self, point: str, day: str, *, present: bool) -> int:
        with self._asking():
            return ledger.counted(self._log, point, day, present=present)

    def event(self, event_id: EventId) -> Written | None:
        with self._asking():
            return ledger.find_event(self._log, event_id)

    def about(self, subject: str) -> list[Written]:
        """Every event about a subject but its passages, oldest first."""
        with self._asking():
            return [s.written for s in ledger.about(self._log, [subject])[subject]]

    def closed_batches(self) -> dict[tuple[str, str], int]:
        with self._asking():
            return dict(self._keeper.closed_batches())

    @property
    def stream(self) -> str:
        """That of this start; ``""`` before its first event."""
        return self._writer.stream

    def last_gseq(self) -> int:
        """The place of the newest event in this node's own order of arrival."""
        return ledger.last_gseq(self._log)

    def admissions_on(self, credential: str) -> tuple[EventId, ...]:
        with self._asking():
            return ledger.admissions_on(self._log, credential)

    @property
    def programme(self) -> Programme:
        with self._asking():
            return self._keeper.programme

    def _asking(self) -> AbstractContextManager[None]:
        return self._keeper.asking()

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """Read-only connections of one's own, for any lane."""
        with open_profile_reader(self.folder) as reader:
            yield reader

    # ---- writing

    def append(
        self, drafts: Iterable[Draft], *, operator: str, now_ms: int, chain: Sequence[Written] | None = None
    ) -> list[Sealed]:
        """Make these acts durable, and the roster that follows from them. ``chain``: see ``ledger.append``."""
        drafts = list(drafts)
        with self._asking():
            if not any(draft.kind in ROSTER_KINDS for draft in drafts):
                return self._write(drafts, operator, now_ms, chain)
            self._keeper.behind = True
            durable: list[Sealed] = []
            try:
                with transaction(self._roster):
                    with self._writer.writing():
                        sealed = self._seal(drafts, operator, now_ms, chain)
                        self._keeper.apply(touched_by(self._log, [one.event for one in sealed]))
                    durable = sealed
                    self.seats.note(durable)
                self._keeper.behind = False
            except (DatabaseError, BadEvent):
                if not durable:
                    self._nothing_happened(drafts)
                    raise
            return durable

    def _nothing_happened(self, drafts: Sequence[Draft]) -> None:
        """Both files are as before: no reason to go through an import under way, only to read anew what was read."""
        self._keeper.forget_all()
        self._keeper.behind = any(draft.kind in ("person.merge", "batch.done") for draft in drafts)

    def write(
        self, drafts: Iterable[Draft], *, operator: str, now_ms: int, chain: Sequence[Written] | None = None
    ) -> list[Sealed]:
        """Make acts durable in the ledger and leave the roster as it is: for the pages of an open batch."""
        with world_errors(self.folder):
            return self._write(list(drafts), operator, now_ms, chain)

    def _write(
        self, drafts: Sequence[Draft], operator: str, now_ms: int, chain: Sequence[Written] | None
    ) -> list[Sealed]:
        with self._writer.writing():
            sealed = self._seal(drafts, operator, now_ms, chain)
        self.seats.note(sealed)
        return sealed

    def _seal(
        self, drafts: Sequence[Draft], operator: str, now_ms: int, chain: Sequence[Written] | None
    ) -> list[Sealed]:
        """Inside a transaction on log.db."""
        if any(draft.kind == "batch.done" for draft in drafts):
            self._keeper.forget_batches()
        return self._writer.append(drafts, self.group, operator=operator, now_ms=now_ms, chain=chain)

    def catch_up(self) -> None:
        """Put in place what log.db holds and roster.db lacks."""
        self._keeper.catch_up()

    # ---- rows that another lane makes ready

    def begin_pending(self) -> None:
        self._keeper.begin_pending()

    def put_in_place(self, ready: Sequence[ReadyPerson]) -> None:
        self._keeper.put_in_place(ready)

    def end_pending(self, *, complete: bool = True) -> None:
        self._keeper.end_pending(complete=complete)

    def close(self) -> None:
        for connection in (self._log, self._roster):
            connection.close()
        for engine in self._engines:
            engine.dispose()


@contextmanager
def open_profile_reader(folder: Path) -> Iterator[Reader]:
    """Read-only connections to a profile, beside an open desk or without one."""
    log, roster_engine = open_reader(folder / "log.db", "log"), open_reader(folder / "roster.db", "roster")
    try:
        with log.connect() as log_connection, roster_engine.connect() as roster_connection:
            yield Reader(log_connection, roster_connection)
    finally:
        log.dispose()
        roster_engine.dispose()
