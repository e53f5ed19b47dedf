"""Who may do what at a desk: the table of duties as people are told it."""

import pytest

from wego_desk.core.duties import UNDO_OWN_SECONDS, Act, Duty, duty_named, may, who_may

NEW_AT = {
    Duty.STEWARD: "scan",
    Duty.STAFF: "find print walk_in edit undo_own",
    Duty.SUPERVISOR: "undo override back_entry cancel credentials settle seats enrol",
    Duty.ORGANIZER: "import programme congress operators export purge",
}


@pytest.mark.parametrize("duty", Duty)
def test_each_duty_may_do_its_own_and_what_those_below_may(duty: Duty) -> None:
    wanted = {Act(word) for other in Duty if other <= duty for word in NEW_AT[other].split()}
    assert {act for act in Act if may(duty, act)} == wanted


@pytest.mark.parametrize("act", Act)
def test_the_least_duty_is_named_to_those_who_may_not(act: Act) -> None:
    assert act in NEW_AT[who_may(act)].split()


def test_staff_may_take_back_their_own_act_for_five_minutes() -> None:
    assert UNDO_OWN_SECONDS == 300


@pytest.mark.parametrize("word", ["supervisor", "Supervisor", " SUPERVISOR "])
def test_a_duty_is_read_in_any_case(word: str) -> None:
    assert duty_named(word) is Duty.SUPERVISOR


@pytest.mark.parametrize("word", ["", "owner", "4", "__class__", "name"])
def test_other_words_are_no_duty(word: str) -> None:
    assert duty_named(word) is None
