"""A newcomer at the desk: on the roster once, with a code, and a badge wanted in the same act."""

import pytest

from wego_desk.core.credential import is_code
from wego_desk.core.print_job import JobState
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import point_named
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.print_badge import PrintWish
from wego_desk.desk.register import OnRosterAlready, Registered, register
from wego_desk.desk.same_person import maybe_these

A6 = PrintWish("Printer 2", "a6")


def new(congress, typed, by="Ana", **how):
    return register(congress.desk, typed, operator=congress.operator(by), **how)


def alike(congress, *names):
    desk = congress.desk
    with desk.store.reading() as reader:
        lines = maybe_these(reader, names, point_named(desk.programme, "main"), desk.clock())
    return [line.large_name for line in lines]


def test_a_newcomer_has_a_code_and_a_badge_on_its_way_in_one_act(congress):
    before = congress.count()
    answer = new(congress, {"full_name": "Zoe Quinn", "vip": "yes"}, print_badge=A6)
    assert isinstance(answer, Registered)
    assert is_code(answer.delegate.code)
    assert (answer.badge.state, answer.badge.printer, answer.badge.priority) == (JobState.WANTED, "Printer 2", 1)
    made = congress.events("person.add", "credential.issue", "badge.wanted")
    assert len(made) == congress.count() - before == 3
    assert len({w.event.at for w in made}) == 1
    (badge,) = congress.events("badge.wanted")
    (code,) = congress.events("credential.issue")
    assert badge.event.credential == code.event.credential


def test_the_first_admission_wants_no_second_badge(congress):
    answer = new(congress, {"full_name": "Zoe Quinn"}, print_badge=A6)
    assert congress.scan(answer.delegate, print_badge=A6).badge is None
    assert len(congress.events("badge.wanted")) == 1


def test_without_a_wish_no_badge_is_wanted(congress):
    assert new(congress, {"full_name": "Zoe Quinn"}).badge is None
    assert congress.events("badge.wanted") == []


@pytest.mark.parametrize("name", ["Amina Diallo", "DIALLO, Amina", "amina  diallo", "Amína Diallo"])
def test_somebody_of_the_same_name_is_asked_about_first(congress, amina, name):
    answer = new(congress, {"full_name": name})
    assert isinstance(answer, OnRosterAlready)
    assert [line.id for line in answer.people] == [amina.id]
    assert len(congress.people()) == 1
    assert isinstance(new(congress, {"full_name": name}, others=[amina.id]), Registered)
    assert len(congress.people()) == 2


def test_another_of_that_name_who_was_not_looked_at_is_asked_about_too(congress, amina):
    assert isinstance(new(congress, {"full_name": "Amina Diallo"}, others=[amina.id]), Registered)
    answer = new(congress, {"full_name": "Amina Diallo"}, others=[amina.id])
    assert isinstance(answer, OnRosterAlready)
    assert len(answer.people) == 1


def test_either_name_is_enough_to_be_the_same(congress):
    congress.add("Kim Cheolsu", native_name="김철수", latin_name="Kim Cheolsu")
    assert isinstance(new(congress, {"native_name": "김철수", "full_name": "Kim Chulsoo"}), OnRosterAlready)
    assert isinstance(new(congress, {"native_name": "김철소", "full_name": "Cheolsu Kim"}), OnRosterAlready)
    assert isinstance(new(congress, {"native_name": "김영희", "full_name": "Kim Younghee"}), Registered)


def test_who_comes_close_is_shown_but_never_in_the_way(congress, amina):
    assert alike(congress, "Amina Dialo") == ["Amina Diallo"]
    assert isinstance(new(congress, {"full_name": "Amina Dialo"}), Registered)


def test_those_of_the_same_name_come_first_and_each_once(congress, amina):
    congress.add("Aminata Diallo-Ba")
    congress.add("Kim Cheolsu", native_name="김철수", latin_name="Kim Cheolsu")
    assert alike(congress, "diallo amina")[0] == "Amina Diallo"
    assert alike(congress, "김철수", "Kim Cheolsu") == ["김철수"]
    assert alike(congress, "a", " ", "") == []


def test_an_organization_of_that_name_is_no_person(congress, amina):
    assert alike(congress, "City of Dakar") == []


def test_a_name_with_marks_that_are_vowels_is_not_taken_for_another(congress):
    congress.add("สมชาย")
    assert isinstance(new(congress, {"full_name": "สมชาย"}), OnRosterAlready)
    assert isinstance(new(congress, {"full_name": "สมชิย"}), Registered)


def test_a_duty_that_may_not_is_refused_before_anybody_is_looked_for(congress, amina):
    with pytest.raises(NotAllowed):
        new(congress, {"full_name": "Amina Diallo"}, by="Kofi")
    with pytest.raises(Trouble, match="no_name"):
        new(congress, {"city": "Dakar"})
    assert len(congress.people()) == 1
