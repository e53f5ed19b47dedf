"""Keeps roster.db following log.db: which rows an event touches, who stands for whom, and what a crash left undone."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

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
from wego_desk.store.engines import transaction
from wego_desk.store.programme import Programme, read_programme
from wego_desk.store.search_index import clear_keys
from wego_desk.store.world import world_errors

PEOPLE_PAGE: Final = 200


class RosterKeeper:
    """On the ledger lane only, like the store that it belongs to.

    ``behind``: the ledger holds what the roster lacks; the next question makes it up before it is answered. While rows
    are pending, which another lane makes ready, nobody says that the roster is up to date.
    """

    def __init__(self, folder: Path, log: Connection, roster_db: Connection) -> None:
        self._folder = folder
        self._log = log
        self._roster = roster_db
        self.behind = True
        self._pending = 0
        self._who: dict[str, str] = {}
        self._done: dict[tuple[str, str], int] | None = None
        self._programme: Programme | None = None

    # ---- asking

    @contextmanager
    def asking(self) -> Iterator[None]:
        """No decision while an event written here is unapplied; what the disk says then is a Trouble."""
        with world_errors(self._folder):
            if self.behind:
                self.catch_up()
            yield

    def group(self, person_id: str) -> Sequence[str]:
        """All ids that this delegate stands for, the survivor first."""
        survivor = self._who.get(person_id)
        if survivor is None:
            return (person_id,)
        return (survivor, *sorted(p for p, s in self._who.items() if s == survivor and p != survivor))

    def closed_batches(self) -> dict[tuple[str, str], int]:
        """The batches that are done, read again when one more is."""
        if self._done is None:
            self._done = closed(self._log)
        return self._done

    @property
    def programme(self) -> Programme:
        if self._programme is None:
            self._programme = read_programme(self._roster)
        return self._programme

    # ---- following

    def took_over(self) -> None:
        """All rows came with their events, ready made; inside transactions on both files."""
        self.forget_all()
        self._who = survivors(self._log, self.closed_batches())
        self._note_applied()

    def forget_batches(self) -> None:
        """One more is about to be done."""
        self._done = None

    def forget_all(self) -> None:
        """What was read of the ledger may be another's by now: an act failed, or events were taken out."""
        self._programme = None
        self._done = None

    def catch_up(self) -> None:
        """Put in place what log.db holds and roster.db lacks, after a crash between the two; all of it if need be."""
        until = holds_until(self._log, self._roster)
        if not until:
            with transaction(self._roster):
                clear_keys(self._roster)
                roster.clear(self._roster)
        self.forget_all()
        self._who = survivors(self._log, self.closed_batches())
        touched = touched_by(self._log, (s.written.event for s in ledger.since(self._log, until, ROSTER_KINDS)))
        people = list(touched.people)
        touched.people.clear()
        for start in range(0, len(people), PEOPLE_PAGE):
            self.put_in_place(ready_people(self._log, people[start : start + PEOPLE_PAGE], self.closed_batches()))
        with transaction(self._roster), transaction(self._log):
            self.apply(touched)
        self.behind = False

    def apply(self, touched: Touched) -> None:
        """Make rows anew, inside transactions on both files. The note of it comes last: a crash does the work again."""
        done = self.closed_batches()
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

    # ---- rows that another lane makes ready, put in place page by page

    def begin_pending(self) -> None:
        """From here until ``end_pending`` a crash replays what came: its rows are being put in place elsewhere."""
        self._pending += 1

    def put_in_place(self, ready: Sequence[ReadyPerson]) -> None:
        """Prepared rows. Who stands for whom may have changed since they were read."""
        if self._who:
            ready = [replace(one, row=replace(one.row, survivor=self.group(one.row.person.id)[0])) for one in ready]
        if ready:
            with world_errors(self._folder), transaction(self._roster):
                write_ready(self._roster, ready)

    def end_pending(self, *, complete: bool = True) -> None:
        """``complete`` False: not all rows were put in place; the next act, or the next start, does the rest."""
        self._pending -= 1
        self._programme = None
        if not complete:
            self.behind = True
        elif not self.behind:
            with world_errors(self._folder), transaction(self._roster):
                self._note_applied()
