"""An open profile: what an act asks and writes. One thread at a time, the ledger lane's."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine

from wego_desk.core.delegate import Delegate
from wego_desk.core.event import EventId, Written
from wego_desk.core.projection import PROJECTION_VERSION
from wego_desk.core.seal import Draft, Pen, Sealed
from wego_desk.store import ledger, roster
from wego_desk.store.applying import (
    ROSTER_KINDS,
    ReadyPerson,
    Touched,
    closed,
    ready_people,
    survivors,
    touched_by,
    write_ready,
    write_records,
)
from wego_desk.store.engines import open_reader, transaction
from wego_desk.store.ledger import Node
from wego_desk.store.programme import Programme, read_programme
from wego_desk.store.roster import Found
from wego_desk.store.world import world_errors

PEOPLE_PAGE = 200


@dataclass(frozen=True, slots=True)
class Reader:
    """Connections that can only read, for other lanes and for commands beside an open desk."""

    log: Connection
    roster: Connection


class Store:
    """The two files of one profile, open for writing.

    ``append`` returns when the events are durable in log.db *and* the rows that follow from them stand in roster.db;
    the rows of a batch are put in place by its writer, page by page (``pending`` tells that this is under way).
    """

    def __init__(
        self, folder: Path, log: Engine, roster_engine: Engine, node: Node, random_bytes: Callable[[int], bytes]
    ) -> None:
        self.folder = folder
        self.node = node
        self._engines = (log, roster_engine)
        self._log = log.connect()
        self._roster = roster_engine.connect()
        self._random_bytes = random_bytes
        self._pen: Pen | None = None
        self._pending = 0
        self._behind = True
        self._merged: bool = False
        self._programme: Programme | None = None

    # ---- asking

    def look_up(self, code: str) -> list[Found]:
        return roster.look_up(self._roster, code)

    def delegate(self, person_id: str) -> Delegate | None:
        return roster.delegate_by_id(self._roster, person_id)

    def credentials(self, person_id: str) -> list[Found]:
        return roster.credentials_of(self._roster, person_id)

    def group(self, person_id: str) -> Sequence[str]:
        """All ids that this delegate stands for, the survivor first."""
        return roster.group_of(self._roster, person_id) if self._merged else (person_id,)

    def chain(self, person_id: str, point: str) -> list[Written]:
        return ledger.chain_of(self._log, self.group(person_id), point)

    def counted(self, point: str, day: str, *, present: bool) -> int:
        return ledger.counted(self._log, point, day, present=present)

    def event(self, event_id: EventId) -> Written | None:
        return ledger.find_event(self._log, event_id)

    def about(self, subject: str) -> list[Written]:
        """Every event about a subject but its passages, oldest first."""
        return [s.written for s in ledger.about(self._log, [subject])[subject]]

    def closed_batches(self) -> dict[tuple[str, str], int]:
        return closed(self._log)

    def admissions_on(self, credential: str) -> tuple[EventId, ...]:
        return ledger.admissions_on(self._log, credential)

    @property
    def programme(self) -> Programme:
        if self._programme is None:
            self._programme = read_programme(self._roster)
        return self._programme

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
        with world_errors(self.folder):
            if self._behind:
                self.catch_up()
            sealed = self.write(drafts, operator=operator, now_ms=now_ms, chain=chain)
            events = [one.event for one in sealed if one.event.kind in ROSTER_KINDS]
            if events:
                self._behind = True
                self._apply(touched_by(self._log, events))
                self._behind = False
            return sealed

    def write(
        self, drafts: Iterable[Draft], *, operator: str, now_ms: int, chain: Sequence[Written] | None = None
    ) -> list[Sealed]:
        """Make acts durable in the ledger and leave the roster as it is: for the pages of an open batch."""
        with world_errors(self.folder):
            if self._pen is None:
                self._pen = ledger.open_pen(self._log, self.node, self._random_bytes(8).hex())
            sealed, self._pen = ledger.append(
                self._log, drafts, self._pen, self.group,
                operator=operator, now_ms=now_ms, salt=self._random_bytes, chain=chain,
            )  # fmt: skip
            return sealed

    def catch_up(self) -> None:
        """Put in place what log.db holds and roster.db lacks, after a crash between the two."""
        until, version = roster.applied_until(self._roster)
        if version != PROJECTION_VERSION:
            until = 0
        self._merged = bool(survivors(self._log, closed(self._log)))
        events = [s.written.event for s in ledger.since(self._log, until, ROSTER_KINDS)]
        self._apply(touched_by(self._log, events))
        self._behind = False

    def _apply(self, touched: Touched) -> None:
        done = closed(self._log)
        people = sorted(touched.people)
        for start in range(0, len(people), PEOPLE_PAGE):
            self.put_in_place(ready_people(self._log, people[start : start + PEOPLE_PAGE], done))
        with transaction(self._roster):
            write_records(self._log, self._roster, touched.records, done)
        if touched.merged:
            self._join(survivors(self._log, done))
        self._applied()
        if touched.records:
            self._programme = None

    def _join(self, who: dict[str, str]) -> None:
        with transaction(self._roster):
            roster.write_survivors(self._roster, who)
        self._merged = bool(who)
        with transaction(self._log):
            ledger.rewrite_presence(self._log, sorted({tuple(self.group(p)) for p in who}))

    def _applied(self) -> None:
        """Note that the rows are up to date; last of all, so that a crash before it does the work again."""
        if not self._pending:
            with transaction(self._roster):
                roster.write_applied(self._roster, ledger.last_gseq(self._log))

    # ---- a batch, written by another lane page by page

    def begin_pending(self) -> None:
        """From here until ``end_pending`` a crash replays the batch: its rows are being put in place elsewhere."""
        self._pending += 1

    def put_in_place(self, ready: Sequence[ReadyPerson]) -> None:
        if ready:
            with world_errors(self.folder), transaction(self._roster):
                write_ready(self._roster, ready)

    def end_pending(self) -> None:
        self._pending -= 1
        self._programme = None
        self._applied()

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
