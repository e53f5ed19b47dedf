"""Desks without a line do the same thing twice: both are told once they meet, one settles it, and all are quiet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exchange_cases import ONE_HUB, Case

from wego_desk.desk.conflicts import AdmittedTwice, Inbox, OnReplacedCode, SaidDifferently, inbox
from wego_desk.desk.credentials import replace
from wego_desk.desk.edit import edit
from wego_desk.desk.settle import CODE, DUPLICATE, settle


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    it = Case(tmp_path, ONE_HUB[:-1])
    it.meet("D0", "C")
    it.meet("D1", "C")
    yield it
    assert it.end() == []


def all_meet(case: Case) -> None:
    for name in ("D0", "D1", "D0"):
        case.meet(name, "C")


def seen(case: Case, name: str) -> Inbox:
    with case[name].store.reading() as reader:
        return inbox(reader)


def everywhere(case: Case) -> list[Inbox]:
    return [seen(case, name) for name in ("D0", "D1", "C")]


def test_a_delegate_admitted_blindly_at_two_desks_is_told_at_both_with_when_where_and_by_whom(case: Case) -> None:
    first, second = case.scan("D0"), case.scan("D1")
    assert seen(case, "D0").waiting == ()
    all_meet(case)
    one, other, hub = everywhere(case)
    assert one == other == hub
    (conflict,) = one.waiting
    assert isinstance(conflict, AdmittedTwice)
    assert conflict.person.id == case.people[0]
    assert conflict.point.id == "forum"
    assert [side.event for side in conflict.sides] == [first.event, second.event]
    assert [(side.desk, side.operator) for side in conflict.sides] == [("D0", "owner"), ("D1", "owner")]
    assert conflict.sides[0].at < conflict.sides[1].at


def test_settled_at_one_desk_is_settled_at_all_with_its_reason(case: Case) -> None:
    ids = [case.scan("D0").event, case.scan("D1").event]
    all_meet(case)
    case.do("D1", lambda box: settle(box.desk, ids, about=DUPLICATE, operator=box.owner, reason="came twice"))
    assert len(seen(case, "D0").waiting) == 1
    all_meet(case)
    for it in everywhere(case):
        assert it.waiting == ()
        (settled,) = it.settled
        assert (settled.about, settled.reason, settled.operator) == (DUPLICATE, "came twice", "owner")
        assert settled.person is not None
        assert settled.person.id == case.people[0]


def test_a_point_that_counts_freely_knows_no_duplicates(case: Case) -> None:
    case.scan("D0", 0, "open")
    case.scan("D1", 0, "open")
    all_meet(case)
    assert all(it.waiting == () for it in everywhere(case))


def test_coming_and_going_at_one_desk_is_no_conflict(case: Case) -> None:
    for leaving in (False, True, False):
        case.scan("D0", 0, "hall", leaving=leaving)
    all_meet(case)
    assert all(it.waiting == () for it in everywhere(case))


def test_an_undo_of_one_of_both_ends_the_conflict(case: Case) -> None:
    case.scan("D0")
    second = case.scan("D1")
    all_meet(case)
    case.undo("D1", second.event)
    all_meet(case)
    assert all(it.waiting == () for it in everywhere(case))


def test_an_admission_on_a_code_that_another_desk_had_replaced_is_told_until_it_is_settled(case: Case) -> None:
    case.do("D1", lambda box: replace(box.desk, case.people[0], operator=box.owner, reason="lost"))
    admitted = case.scan("D0")
    all_meet(case)
    for it in everywhere(case):
        (conflict,) = it.waiting
        assert isinstance(conflict, OnReplacedCode)
        assert [side.event for side in conflict.sides] == [admitted.event]
    case.do("C", lambda box: settle(box.desk, [admitted.event], about=CODE, operator=box.owner, reason="found it"))
    all_meet(case)
    assert all(it.waiting == () for it in everywhere(case))


def test_a_field_that_two_desks_wrote_differently_waits_until_somebody_says_which(case: Case) -> None:
    case.edit("D0", 0, city="Busan")
    case.edit("D1", 0, city="Abuja")
    all_meet(case)
    for it in everywhere(case):
        (conflict,) = it.waiting
        assert isinstance(conflict, SaidDifferently)
        assert (conflict.field, [side.value for side in conflict.sides]) == ("city", ["Busan", "Abuja"])
        assert [side.desk for side in conflict.sides] == ["D0", "D1"]
        assert conflict.person.city == "Abuja"
    case.do("D0", lambda box: edit(box.desk, case.people[0], {"city": "Abuja"}, operator=box.owner))
    all_meet(case)
    assert all(it.waiting == () for it in everywhere(case))
    assert case["D1"].store.delegate(case.people[0]).city == "Abuja"  # type: ignore[union-attr]  # is on the roster
