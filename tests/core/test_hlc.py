"""The clock that orders: it never stands still or goes back, and believes nobody who is far ahead."""

from hypothesis import given
from hypothesis import strategies as st

from wego_desk.core.hlc import MAX_AHEAD_MS, adopt, tick

NOW = 1_695_610_800_000
stamps = st.integers(0, 2**62)
moments = st.integers(0, 2**45)


@given(stamps, moments)
def test_the_next_stamp_is_later_and_never_before_the_wall_clock(last: int, now_ms: int) -> None:
    stamp = tick(last, now_ms)
    assert stamp > last
    assert stamp >> 16 >= now_ms


def test_a_burst_within_one_millisecond_counts_up() -> None:
    first = tick(0, NOW)
    assert [tick(first, NOW), tick(tick(first, NOW), NOW)] == [first + 1, first + 2]


def test_more_acts_than_the_counter_holds_run_into_the_next_millisecond() -> None:
    assert tick((NOW << 16) + 0xFFFF, NOW) == (NOW + 1) << 16


def test_a_stamp_five_minutes_ahead_is_adopted_and_one_beyond_is_flagged() -> None:
    last = NOW << 16
    at_the_edge, beyond = (NOW + MAX_AHEAD_MS) << 16, (NOW + MAX_AHEAD_MS + 1) << 16
    assert adopt(last, at_the_edge, NOW) == (at_the_edge, False)
    assert adopt(last, beyond, NOW) == (last, True)


def test_a_stamp_of_the_past_changes_nothing() -> None:
    assert adopt(NOW << 16, (NOW - 86_400_000) << 16, NOW) == (NOW << 16, False)


@given(stamps, stamps, moments)
def test_adopting_never_goes_back_and_never_runs_five_minutes_ahead(last: int, remote: int, now_ms: int) -> None:
    stamp, flagged = adopt(last, remote, now_ms)
    assert stamp >= last
    assert flagged == (remote >> 16 > now_ms + MAX_AHEAD_MS)
    assert stamp in (last, remote)
