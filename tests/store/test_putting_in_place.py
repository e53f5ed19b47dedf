"""What follows from the ledger is put in place in the right order, wherever the power goes."""

from pathlib import Path
from random import Random

import pytest
from profile_bench import HALL, Bench, copied, crowd, kept_rows, order_of_arrival, programme_file, wanted_rows

from wego_desk.core.projection import MERGED_INTO
from wego_desk.core.seal import Draft
from wego_desk.desk.check_in import check_in
from wego_desk.desk.edit import edit
from wego_desk.desk.programme import set_programme
from wego_desk.desk.undo import undo
from wego_desk.desk.walk_in import walk_in
from wego_desk.work import DrainedLane


def test_the_power_may_go_at_any_step_of_an_import_and_of_an_edit_beside_it(bench, tmp_path):
    """A copy of the files between two steps is what a dead machine leaves."""
    images: list[Path] = []
    people = crowd(250)
    with bench.working() as work:
        amina = walk_in(work.desk, {"full_name": "Amina"}, operator=work.owner)

        def progress(_done: int, _total: int) -> None:
            images.append(copied(bench.folder, tmp_path / f"before-edit-{len(images)}"))
            edit(work.desk, amina.id, {"city": str(len(images))}, operator=work.owner)
            images.append(copied(bench.folder, tmp_path / f"after-edit-{len(images)}"))

        work.take_in(people, DrainedLane("ledger"), progress)
    assert len(images) > 12
    counted = []
    for number, folder in enumerate(images):
        left = Bench(folder, Random(f"left {number}"))
        with left.working():
            assert kept_rows(left) == wanted_rows(left)
        counted.append(len(order_of_arrival(left)))
    assert sorted(set(counted)) == [1, 251]
    assert counted == sorted(counted)


def test_rows_stand_in_the_order_in_which_people_came(bench):
    with bench.working() as work:
        first = walk_in(work.desk, {"full_name": "Zo"}, operator=work.owner)
        work.take_in(crowd(30))
        last = walk_in(work.desk, {"full_name": "Abe"}, operator=work.owner)
    order = order_of_arrival(bench)
    assert (order[0], order[-1]) == (first.id, last.id)
    names = kept_rows(bench)["people"]
    assert [names[p]["delegate"]["full_name"] for p in order[1:-1]] == [p["full_name"] for p in crowd(30)]
    (bench.folder / "roster.db").unlink()
    with bench.working():
        assert order_of_arrival(bench) == order


@pytest.fixture
def twins(bench):
    """One delegate on two records, let in on both codes at two points; (work, the older record, the other)"""
    with bench.working() as work:
        set_programme(work.desk, programme_file(HALL), operator=work.owner)
        one, other = (walk_in(work.desk, {"full_name": name}, operator=work.owner) for name in ("Kim", "김"))
        one, other = sorted((one, other), key=lambda delegate: delegate.id)
        for delegate in (one, other):
            assert check_in(work.desk, delegate.code, operator=work.owner, point="hall").outcome.verdict == "admitted"
        yield work, one, other


def join(work, one: str, into: str) -> None:
    work.desk.append([Draft("person.merge", one, names=((MERGED_INTO, ((into, 0),)),))], work.owner)


def test_two_records_that_are_joined_are_one_person_at_every_door(bench, twins):
    work, one, other = twins
    assert work.store.counted("hall", "", present=True) == 2
    join(work, one.id, other.id)
    assert work.store.counted("hall", "", present=True) == 1
    for delegate in (one, other):
        again = check_in(work.desk, delegate.code, operator=work.owner, point="hall")
        assert again.outcome.verdict == "already_in"
        assert again.outcome.delegate.id == other.id
    assert check_in(work.desk, one.code, operator=work.owner, point="hall", leaving=True).outcome.verdict == "exited"
    assert work.store.counted("hall", "", present=True) == 0
    assert kept_rows(bench) == wanted_rows(bench)
    assert bench.verify().ok


def test_an_undo_on_one_of_two_joined_records_counts_for_both(bench, twins):
    work, one, other = twins
    join(work, one.id, other.id)
    for written in [w for w in bench.events() if w.event.kind == "in"]:
        undo(work.desk, written.event.id, operator=work.owner, reason="twice")
    assert work.store.counted("hall", "", present=True) == 0
    assert kept_rows(bench) == wanted_rows(bench)


def test_who_stands_for_whom_may_change_with_a_later_join(bench, twins):
    """The survivor is the least id that was never merged away; a third record may be less."""
    work, one, other = twins
    third = walk_in(work.desk, {"full_name": "Kim M."}, operator=work.owner)
    join(work, one.id, other.id)
    join(work, one.id, third.id)
    least = min(other.id, third.id)
    rows = kept_rows(bench)
    assert {row["survivor"] for row in rows["people"].values()} == {least}
    assert {person for person, *_ in rows["presence"]} == {least}
    assert rows == wanted_rows(bench)
