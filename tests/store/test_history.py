"""Whatever a desk went through, its tables say what its events say, and say it again when they are made anew."""

import shutil
import sqlite3
import tempfile
from contextlib import ExitStack, closing, suppress
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from profile_bench import DAILY, HALL, Bench, copied, kept_rows, order_of_arrival, programme_file, wanted_rows

from wego_desk.core.projection import MERGED_INTO
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.check_in import check_in
from wego_desk.desk.credentials import replace, revoke
from wego_desk.desk.edit import cancel, edit
from wego_desk.desk.programme import set_programme
from wego_desk.desk.undo import undo
from wego_desk.desk.walk_in import walk_in
from wego_desk.work import DrainedLane

NAMES = ("Amina Diallo", "김민준", "Özgür Şahin", "José Álvarez")
ORGANIZATIONS = ("Seoul", "Dakar", "")
POINTS = ("main", "hall", "lunch")
numbers = st.integers(0, 30)
someone = st.fixed_dictionaries(
    {"full_name": st.sampled_from(NAMES), "organization": st.sampled_from(ORGANIZATIONS)},
    optional={
        "city": st.sampled_from(("Seoul", "Busan")),
        "foreign_code": st.sampled_from(("F-1", "F-2", "F-3")),
        "status": st.sampled_from(("active", "cancelled")),
    },
)


class GivenUp(Exception):
    """Somebody pressed cancel."""


class History(RuleBasedStateMachine):
    founded: Path

    def __init__(self) -> None:
        super().__init__()
        self.scratch = Path(tempfile.mkdtemp())
        self.bench = Bench(copied(self.founded, self.scratch / "profile"))
        self.open = ExitStack()
        self.codes: list[str] = ["no such code"]
        self.backups: list[Path] = []
        self.start()

    def start(self) -> None:
        self.work = self.open.enter_context(self.bench.working())
        self.owner = self.work.owner

    def person(self, number: int) -> str:
        people = sorted(self.people())
        return people[number % len(people)] if people else "0" * 16

    def people(self) -> set[str]:
        return {row[0] for row in self.bench.sql("roster", "SELECT id FROM person")}

    def learn_codes(self) -> None:
        for row in self.bench.sql("roster", "SELECT code FROM credential ORDER BY gseq, id"):
            if row[0] not in self.codes:
                self.codes.append(row[0])

    # ---- acts

    @rule(who=someone)
    def somebody_walks_in(self, who: dict[str, str]) -> None:
        with suppress(Trouble):
            walk_in(self.work.desk, who, operator=self.owner)
        self.learn_codes()

    @rule(people=st.lists(someone, max_size=6), given_up=st.sampled_from((False, False, False, True)))
    def a_roster_comes(self, people: list[dict[str, str]], given_up: bool) -> None:
        def progress(_done: int, _total: int) -> None:
            if given_up:
                raise GivenUp

        people = [{k: v for k, v in person.items() if v} for person in people]
        with suppress(GivenUp):
            self.work.take_in(people, DrainedLane("ledger"), progress)
        self.learn_codes()

    @rule(number=numbers, field=st.sampled_from(("full_name", "city", "role", "zones")), value=st.sampled_from(NAMES))
    def a_field_is_edited(self, number: int, field: str, value: str) -> None:
        with suppress(Trouble):
            edit(self.work.desk, self.person(number), {field: value}, operator=self.owner)

    @rule(number=numbers, code=st.sampled_from(("F-1", "F-9", "")))
    def a_foreign_code_is_edited(self, number: int, code: str) -> None:
        with suppress(Trouble):
            edit(self.work.desk, self.person(number), {"foreign_code": code}, operator=self.owner)
        self.learn_codes()

    @rule(number=numbers)
    def somebody_cancels(self, number: int) -> None:
        with suppress(Trouble):
            cancel(self.work.desk, self.person(number), operator=self.owner, reason="ill")

    @rule(
        number=numbers,
        point=st.sampled_from(POINTS),
        leaving=st.booleans(),
        override=st.sampled_from((None, "the mayor waits")),
        minutes_ago=st.sampled_from((None, None, 90, 3000)),
    )
    def a_code_is_scanned(
        self, number: int, point: str, leaving: bool, override: str | None, minutes_ago: int | None
    ) -> None:
        stated_at = None if minutes_ago is None else self.bench.clock() - timedelta(minutes=minutes_ago)
        with suppress(Trouble):
            check_in(
                self.work.desk, self.codes[number % len(self.codes)], operator=self.owner, point=point,
                leaving=leaving, override=override, stated_at=stated_at,
            )  # fmt: skip

    @rule(number=numbers)
    def a_passage_is_undone(self, number: int) -> None:
        passages = [w.event for w in self.bench.events() if w.event.kind in ("in", "out")]
        if passages:
            with suppress(Trouble):
                undo(self.work.desk, passages[number % len(passages)].id, operator=self.owner, reason="mistaken")

    @rule(number=numbers, again=st.booleans())
    def a_badge_is_lost(self, number: int, again: bool) -> None:
        with suppress(Trouble):
            (replace if again else revoke)(self.work.desk, self.person(number), operator=self.owner, reason="lost")
        self.learn_codes()

    @rule(capacity=st.sampled_from((None, 1, 500)))
    def a_programme_comes(self, capacity: int | None) -> None:
        from dataclasses import replace as with_values

        set_programme(
            self.work.desk, programme_file(with_values(HALL, capacity=capacity), DAILY), operator=self.owner
        )  # fmt: skip

    @rule(number=numbers, other=numbers)
    def two_are_one(self, number: int, other: int) -> None:
        one, into = self.person(number), self.person(other)
        if one != into and one in self.people():
            draft = Draft("person.merge", one, names=((MERGED_INTO, ((into, 0),)),))
            self.work.desk.append([draft], self.owner)

    @rule(hours=st.sampled_from((0.01, 5, 30)))
    def time_passes(self, hours: float) -> None:
        self.bench.clock.pass_by(hours * 3600)

    # ---- what happens to the files

    @rule()
    def the_desk_is_closed_and_opened(self) -> None:
        self.open.close()
        self.start()

    @rule()
    def the_roster_is_lost(self) -> None:
        self.open.close()
        before = kept_rows(self.bench), order_of_arrival(self.bench)
        (self.bench.folder / "roster.db").unlink()
        self.start()
        assert (kept_rows(self.bench), order_of_arrival(self.bench)) == before

    @rule()
    def the_roster_is_backed_up(self) -> None:
        copy = self.scratch / f"roster-{len(self.backups)}.db"
        with (
            closing(sqlite3.connect(self.bench.folder / "roster.db")) as running,
            closing(sqlite3.connect(copy)) as kept,
        ):
            running.backup(kept)
        self.backups.append(copy)

    @rule(number=numbers)
    def an_older_roster_is_put_back(self, number: int) -> None:
        if self.backups:
            self.open.close()
            shutil.copy(self.backups[number % len(self.backups)], self.bench.folder / "roster.db")
            self.start()
            assert kept_rows(self.bench) == wanted_rows(self.bench)

    def teardown(self) -> None:
        try:
            wanted = wanted_rows(self.bench)
            assert kept_rows(self.bench) == wanted
            self.open.close()
            found = self.bench.verify()
            assert found.breaks == []
            assert found.events == len(self.bench.events())
            assert kept_rows(self.bench) == wanted
        finally:
            self.open.close()
            shutil.rmtree(self.scratch)


@pytest.mark.timeout(300)
def test_any_history_stands_in_the_tables_as_the_events_tell_it(founded):
    History.founded = founded
    run_state_machine_as_test(
        History,
        settings=settings(
            max_examples=8, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
