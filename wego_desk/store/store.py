"""An open profile: what an act asks and writes. One thread at a time, the ledger lane's."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

from wego_desk.core.delegate import Delegate
from wego_desk.core.event import BadEvent, EventId, Written
from wego_desk.core.seal import Draft, Pen, Sealed
from wego_desk.store import ledger, roster
from wego_desk.store.applying import (
    ROSTER_KINDS,
    ReadyPerson,
    Touched,
    closed,
    holds_until,
    ready_people,
    survivors,
    touched_by,
    write_ready,
    write_records,
)
from wego_desk.store.engines import open_reader, transaction
from wego_desk.store.ledger import Node
from wego_desk.store.print_book import PrintBook
from wego_desk.store.programme import Programme, read_programme
from wego_desk.store.roster import Found
from wego_desk.store.search_index import clear_keys
from wego_desk.store.world import world_errors

PEOPLE_PAGE: Final = 200


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
        self.prints = PrintBook(self._log, folder)
        self._random_bytes = random_bytes
        self._pen: Pen | None = None
        self._pending = 0
        self._behind = True
        self._who: dict[str, str] = {}
        self._done: dict[tuple[str, str], int] | None = None
        self._programme: Programme | None = None

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
        survivor = self._who.get(person_id)
        if survivor is None:
            return (person_id,)
        return (survivor, *sorted(p for p, s in self._who.items() if s == survivor and p != survivor))

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
            return dict(self._closed())

    def last_gseq(self) -> int:
        """The place of the newest event in this node's own order of arrival."""
        return ledger.last_gseq(self._log)

    def admissions_on(self, credential: str) -> tuple[EventId, ...]:
        with self._asking():
            return ledger.admissions_on(self._log, credential)

    @property
    def programme(self) -> Programme:
        with self._asking():
            if self._programme is None:
                self._programme = read_programme(self._roster)
            return self._programme

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """No decision while an event written here is unapplied; what the disk says then is a Trouble."""
        with world_errors(self.folder):
            if self._behind:
                self.catch_up()
            yield

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
            self._behind = True
            durable: list[Sealed] = []
            try:
                with transaction(self._roster):
                    with transaction(self._log):
                        sealed, pen = self._seal(drafts, operator, now_ms, chain)
                        self._apply(touched_by(self._log, [one.event for one in sealed]))
                    durable, self._pen = sealed, pen
                self._behind = False
            except (DatabaseError, BadEvent):
                if not durable:
                    self._nothing_happened(drafts)
                    raise
            return durable

    def _nothing_happened(self, drafts: Sequence[Draft]) -> None:
        """Both files are as before: no reason to go through an import under way, only to read anew what was read."""
        self._programme = None
        self._done = None
        self._behind = any(draft.kind in ("person.merge", "batch.done") for draft in drafts)

    def write(
        self, drafts: Iterable[Draft], *, operator: str, now_ms: int, chain: Sequence[Written] | None = None
    ) -> list[Sealed]:
        """Make acts durable in the ledger and leave the roster as it is: for the pages of an open batch."""
        with world_errors(self.folder):
            return self._write(list(drafts), operator, now_ms, chain)

    def _write(
        self, drafts: Sequence[Draft], operator: str, now_ms: int, chain: Sequence[Written] | None
    ) -> list[Sealed]:
        with transaction(self._log):
            sealed, pen = self._seal(drafts, operator, now_ms, chain)
        self._pen = pen
        return sealed

    def _closed(self) -> dict[tuple[str, str], int]:
        """The batches that are done, read again when one more is."""
        if self._done is None:
            self._done = closed(self._log)
        return self._done

    def _seal(
        self, drafts: Sequence[Draft], operator: str, now_ms: int, chain: Sequence[Written] | None
    ) -> tuple[list[Sealed], Pen]:
        """Inside a transaction on log.db; the pen moves on when that is durable."""
        self._done = None if any(draft.kind == "batch.done" for draft in drafts) else self._done
        pen = self._pen or ledger.open_pen(self._log, self.node, self._random_bytes(8).hex())
        return ledger.append(
            self._log, drafts, pen, self.group,
            operator=operator, now_ms=now_ms, salt=self._random_bytes, chain=chain,
        )  # fmt: skip

    def catch_up(self) -> None:
        """Put in place what log.db holds and roster.db lacks, after a crash between the two; all of it if need be."""
        until = holds_until(self._log, self._roster)
        if not until:
            with transaction(self._roster):
                clear_keys(self._roster)
                roster.clear(self._roster)
        self._programme = None
        self._done = None
        self._who = survivors(self._log, self._closed())
        touched = touched_by(self._log, (s.written.event for s in ledger.since(self._log, until, ROSTER_KINDS)))
        people = list(touched.people)
        touched.people.clear()
        for start in range(0, len(people), PEOPLE_PAGE):
            self.put_in_place(ready_people(self._log, people[start : start + PEOPLE_PAGE], self._closed()))
        with transaction(self._roster), transaction(self._log):
            self._apply(touched)
        self._behind = False

    def _apply(self, touched: Touched) -> None:
        """Make rows anew, inside transactions on both files. The note of it comes last: a crash does the work again."""
        done = self._closed()
        write_ready(self._roster, ready_people(self._log, list(touched.people), done))
        write_records(self._log, self._roster, touched.records, done)
        if touched.records:
            self._programme = None
        if touched.merged:
            self._who = survivors(self._log, done)
            roster.write_survivors(self._roster, self._who)
            ledger.rewrite_presence(self._log, sorted({tuple(self.group(p)) for p in self._who}))
        self._note_applied()

    def _note_applied(self) -> None:
        if not self._pending:
            last = ledger.last_gseq(self._log)
            roster.write_applied(self._roster, last, ledger.digest_at(self._log, last))

    # ---- a batch, written by another lane page by page

    def begin_pending(self) -> None:
        """From here until ``end_pending`` a crash replays the batch: its rows are being put in place elsewhere."""
        self._pending += 1

    def put_in_place(self, ready: Sequence[ReadyPerson]) -> None:
        """Prepared rows of a batch that is done. Who stands for whom may have changed since they were read."""
        if self._who:
            ready = [replace(one, row=replace(one.row, survivor=self.group(one.row.person.id)[0])) for one in ready]
        if ready:
            with world_errors(self.folder), transaction(self._roster):
                write_ready(self._roster, ready)

    def end_pending(self, *, complete: bool = True) -> None:
        """``complete`` False: not all rows were put in place; the next act, or the next start, does the rest."""
        self._pending -= 1
        self._programme = None
        if not complete:
            self._behind = True
        elif not self._behind:
            with world_errors(self.folder), transaction(self._roster):
                self._note_applied()

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
