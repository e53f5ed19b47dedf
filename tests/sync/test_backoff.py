"""Waiting: at random, longer with each failure, never before a peer says, and from the beginning after a success."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desk.sync.backoff import FIRST_S, LONGEST_S, Backoff


@given(st.lists(st.floats(0, 1, exclude_max=True), min_size=1, max_size=40))
def test_no_wait_is_longer_than_the_limit_of_its_turn(chances: list[float]) -> None:
    backoff = Backoff(iter(chances).__next__)
    waits = [backoff.after_failure() for _ in chances]
    assert all(0 <= wait <= min(LONGEST_S, FIRST_S * 2**turn) for turn, wait in enumerate(waits))


def test_the_first_wait_after_a_success_is_short_again() -> None:
    backoff = Backoff(lambda: 1.0)
    assert [backoff.after_failure() for _ in range(8)] == [0.5, 1, 2, 4, 8, 16, 30, 30]
    backoff.after_success()
    assert backoff.after_failure() == FIRST_S


@pytest.mark.parametrize("chance", [lambda: 0.0, lambda: 0.9])
def test_nobody_comes_back_before_the_peer_said(chance: Callable[[], float]) -> None:
    assert Backoff(chance).after_failure(retry_after=7.0) >= 7.0
