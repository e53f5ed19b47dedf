"""Hours present, from scans of which some are always missing."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desk.core.stays import LONGEST_STAY, stays

BANGKOK = ZoneInfo("Asia/Bangkok")


def at(text: str) -> datetime:
    """``21 09:00`` in March 2026, in Bangkok."""
    day, time = text.split()
    hour, minute = time.split(":")
    return datetime(2026, 3, int(day), int(hour), int(minute), tzinfo=BANGKOK)


def told(passages: str, closes: str = "", as_of: str = "25 12:00") -> tuple[list[tuple[float, bool]], float]:
    """``in 21 09:00, out 21 12:00`` as hours of each stay with whether it has an exit, and in all."""
    words = [entry.strip().partition(" ") for entry in passages.split(",") if entry.strip()]
    found = stays(
        ((at(when), direction) for direction, _, when in words),  # type: ignore[misc]  # in or out
        closes=at(closes) if closes else None, as_of=at(as_of), zone=BANGKOK,
    )  # fmt: skip
    each = [(stay.lasted / timedelta(hours=1), stay.has_exit) for stay in found]
    return each, sum(hours for hours, _ in each)


@pytest.mark.parametrize(
    ("passages", "how", "each"),
    [
        ("", {}, []),
        ("in 21 09:00, out 21 12:30", {}, [(3.5, True)]),
        ("out 21 12:00, in 21 09:00", {}, [(3, True)]),  # as two desks tell of it
        ("in 21 09:00, out 21 12:00, in 21 13:00, out 21 17:00", {}, [(3, True), (4, True)]),
        ("in 21 09:00, in 21 10:00, out 21 12:00", {}, [(3, True)]),  # a second desk let them in again
        ("out 21 09:00, in 21 10:00, out 21 11:00, out 21 12:00", {}, [(1, True)]),
        ("in 21 22:00, out 22 01:00", {}, [(3, True)]),  # a gala
        ("in 21 09:00", {}, [(0, False)]),  # nobody knows when they left
        ("in 21 09:00", {"closes": "21 17:00"}, [(8, False)]),
        ("in 21 09:00", {"closes": "22 00:00"}, [(15, False)]),  # until the end of the day
        ("in 21 09:00", {"closes": "24 17:00"}, [(0, False)]),  # the last of four days
        ("in 21 18:00", {"closes": "21 17:00"}, [(0, False)]),
        ("in 21 09:00", {"as_of": "21 11:00"}, [(2, False)]),  # still there
        ("in 21 09:00", {"as_of": "21 11:00", "closes": "21 17:00"}, [(2, False)]),
        ("in 21 09:00, in 22 09:00, out 22 17:00", {}, [(0, False), (8, True)]),
        ("in 21 09:00, out 22 09:05, in 22 09:05, out 22 17:05", {}, [(0, False), (8, True)]),
        ("in 21 09:00, out 23 09:05", {"closes": "21 12:00"}, [(3, False)]),
    ],
)
def test_hours(passages: str, how: dict[str, str], each: list[tuple[float, bool]]) -> None:
    assert told(passages, **how)[0] == each


PASSAGES = st.lists(
    st.tuples(
        st.datetimes(datetime(2026, 3, 20), datetime(2026, 3, 28), timezones=st.just(UTC)),  # noqa: DTZ001 - bounds
        st.sampled_from(["in", "out"]),
    )
)


@given(passages=PASSAGES, order=st.randoms(), as_of=st.datetimes(datetime(2026, 3, 27), timezones=st.just(UTC)))  # noqa: DTZ001
def test_nobody_is_there_twice_at_a_time_nor_too_long_and_the_order_does_not_count(passages, order, as_of) -> None:
    found = stays(passages, closes=None, as_of=as_of, zone=BANGKOK)
    for stay in found:
        assert timedelta() <= stay.lasted
        assert stay.lasted <= LONGEST_STAY or not stay.has_exit
    for stay, later in pairwise(found):
        assert stay.since + (stay.lasted if stay.has_exit else timedelta()) <= later.since
    order.shuffle(passages)
    assert stays(passages, closes=None, as_of=as_of, zone=BANGKOK) == found
