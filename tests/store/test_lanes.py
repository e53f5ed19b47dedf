"""A roster of thousands comes in while the queue at the door moves on: one process, two lanes, real threads."""

import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

import pytest
from profile_bench import Work, crowd, kept_rows, quietly, wanted_rows

from wego_desk.desk.check_in import Checked, check_in
from wego_desk.desk.edit import edit
from wego_desk.desk.import_roster import PAGE, Imported
from wego_desk.desk.walk_in import walk_in
from wego_desk.work import Lane, responsive

ROWS = 5_000


@pytest.fixture
def switching() -> Iterator[None]:
    before = sys.getswitchinterval()
    responsive()
    yield
    sys.setswitchinterval(before)


@pytest.fixture
def lanes(switching) -> Iterator[tuple[Lane, Lane]]:
    ledger, long = Lane("ledger"), Lane("long")
    yield ledger, long
    assert long.close(60) == 0
    assert ledger.close(60) == 0


class Watched:
    """The ledger lane as an import sees it, counting the pages that it got through."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self.pages = 0

    def __getattr__(self, name: str):
        return getattr(self._lane, name)

    def call(self, job, *, urgent: bool = False):
        def counted():
            try:
                return job()
            finally:
                self.pages += 1

        return self._lane.call(counted, urgent=urgent)


@dataclass(frozen=True)
class Scan:
    """``asked`` and ``begun``: how many pages were through when it was given to the lane, and when its turn came."""

    checked: Checked
    asked: int
    begun: int


def scan_beside(
    work: Work, lanes: tuple[Lane, Lane], people: list[dict[str, str]], codes: list[str]
) -> tuple[Imported, list[Scan], int]:
    """Import on the long lane; meanwhile one scan after the other, each as soon as the one before is answered."""
    ledger, long = lanes
    watched = Watched(ledger)
    ended = threading.Event()
    failed: list[BaseException] = []
    taken: list[Imported] = []

    def come_in() -> None:
        try:
            taken.append(work.take_in(people, watched, quietly))
        finally:
            ended.set()

    long.run(come_in, failed=failed.append)
    scans: list[Scan] = []
    owner = work.owner
    chance = Random(1)
    while not ended.is_set():
        asked = watched.pages
        code = chance.choice(codes)

        def scan(code: str = code, asked: int = asked) -> Scan:
            begun = watched.pages
            return Scan(check_in(work.desk, code, operator=owner), asked, begun)

        scans.append(ledger.call(scan, urgent=True))
    assert failed == []
    return taken[0], scans, watched.pages


def test_scans_are_answered_between_the_pages_of_an_import(bench, lanes):
    with bench.working() as work:
        codes = [walk_in(work.desk, {"full_name": f"Early {i}"}, operator=work.owner).code for i in range(40)]
        taken, scans, pages = scan_beside(work, lanes, crowd(ROWS), codes)
        assert taken.added == ROWS
        assert pages >= 2 * ROWS // PAGE
        behind = max(one.begun - one.asked for one in scans)
        assert behind <= 2, f"a scan stood behind {behind} pages: the one under way, and one begun meanwhile"
        assert len({one.begun for one in scans}) > pages // 5, "scans came only at the ends of the import"
        kept = {w.event.id: w.event.kind for w in bench.events()}
        for one in scans:
            assert kept[one.checked.event] == {"admitted": "in", "already_in": "refused"}[one.checked.outcome.verdict]
        admitted = [one.checked.outcome.delegate.id for one in scans if one.checked.outcome.verdict == "admitted"]
        assert len(admitted) == len(set(admitted)) == list(kept.values()).count("in")
        assert kept_rows(bench) == wanted_rows(bench)
    assert bench.verify().breaks == []


def test_what_is_edited_while_its_row_waits_to_be_put_in_place_stays_edited(bench, lanes):
    """The rows of a page are made on the long lane, from what the ledger said a moment before."""
    people = crowd(300)
    with bench.working() as work:
        work.take_in(people)
        ids = [row[0] for row in bench.sql("roster", "SELECT id FROM person ORDER BY n")]
        ledger, long = lanes
        meddler = Meddler(work, ledger, ids[:: PAGE // 2])
        long.call(lambda: work.take_in([{**person, "phone": "+82 2 1"} for person in people], meddler, quietly))
        assert meddler.edited == ids[:: PAGE // 2]
        rows = kept_rows(bench)
        assert {rows["people"][p]["delegate"]["full_name"] for p in meddler.edited} == {"Corrected Meanwhile"}
        assert {row["delegate"]["phone"] for row in rows["people"].values()} == {"+82 2 1"}
        assert rows == wanted_rows(bench)
    assert bench.verify().breaks == []


class Meddler:
    """Between the making of a page's rows and their putting in place, somebody at the desk corrects names."""

    def __init__(self, work: Work, lane: Lane, people: list[str]) -> None:
        self._work = work
        self._lane = lane
        self._people = people
        self.edited: list[str] = []

    def __getattr__(self, name: str):
        return getattr(self._lane, name)

    def call(self, job, *, urgent: bool = False):
        closed = bool(self._work.store.closed_batches()) and len(self._work.store.closed_batches()) == 2
        if closed and not self.edited:
            for person in self._people:
                self._lane.call(lambda person=person: self._correct(person), urgent=True)
        return self._lane.call(job, urgent=urgent)

    def _correct(self, person: str) -> None:
        edit(self._work.desk, person, {"full_name": "Corrected Meanwhile"}, operator=self._work.owner)
        self.edited.append(person)


def test_an_import_that_is_given_up_lets_the_desk_go_on(bench, lanes):
    ledger, long = lanes

    def progress(done: int, _total: int) -> None:
        if done >= 2 * PAGE:
            raise KeyboardInterrupt

    with bench.working() as work:
        amina = walk_in(work.desk, {"full_name": "Amina"}, operator=work.owner)
        with pytest.raises(KeyboardInterrupt):
            long.call(lambda: work.take_in(crowd(1_000), ledger, progress))
        assert ledger.call(lambda: check_in(work.desk, amina.code, operator=work.owner)).outcome.verdict == "admitted"
        assert set(kept_rows(bench)["people"]) == {amina.id}
        assert long.call(lambda: work.take_in(crowd(1_000), ledger, quietly)).added == 1_000
        assert kept_rows(bench) == wanted_rows(bench)
    assert bench.verify().breaks == []


def test_an_import_given_up_while_its_rows_are_put_in_place_is_made_up_for(bench, lanes):
    """By then it counts: the rows that are missing come with the next act."""
    ledger, long = lanes

    def progress(done: int, total: int) -> None:
        if done >= total * 3 // 4:
            raise KeyboardInterrupt

    with bench.working() as work:
        with pytest.raises(KeyboardInterrupt):
            long.call(lambda: work.take_in(crowd(600), ledger, progress))
        ledger.call(lambda: walk_in(work.desk, {"full_name": "Amina"}, operator=work.owner))
        assert len(kept_rows(bench)["people"]) == 601
        assert kept_rows(bench) == wanted_rows(bench)
        assert long.call(lambda: work.take_in(crowd(600), ledger, quietly)).unchanged == 600
    assert bench.verify().breaks == []
