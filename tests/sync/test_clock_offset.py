"""How wrong our clock is: what most of the last answers say, whatever one slow or odd one says."""

from wego_desk.sync.clock_offset import REMEMBERED, ClockOffset


def test_nothing_is_said_before_an_answer() -> None:
    assert ClockOffset().ms == 0


def test_the_answer_lies_in_the_middle_of_asking_and_hearing() -> None:
    offset = ClockOffset()
    offset.heard(1_000, 1_200, 61_100)
    assert offset.ms == 60_000


def test_one_slow_answer_says_nothing() -> None:
    offset = ClockOffset()
    for _ in range(REMEMBERED):
        offset.heard(1_000, 1_010, 1_005)
    offset.heard(1_000, 601_000, 1_000)
    assert offset.ms == 0


def test_a_clock_that_was_corrected_is_believed_after_half_of_the_answers() -> None:
    offset = ClockOffset()
    for _ in range(REMEMBERED):
        offset.heard(0, 0, 300_000)
    assert offset.is_worth_a_word
    for _ in range(REMEMBERED // 2 + 1):
        offset.heard(0, 0, 0)
    assert not offset.is_worth_a_word


def test_an_answer_across_which_our_own_clock_was_set_back_is_passed_over() -> None:
    offset = ClockOffset()
    offset.heard(10_000, 2_000, 500_000)
    assert offset.ms == 0
