"""Heads, presence and duplicates of any set of events, those of a broken or hostile device too."""

from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wego_desk.core import presence
from wego_desk.core.event import Event, EventId
from wego_desk.core.programme import Rule

DAYS = ("2023-09-25", "2023-09-26")


def passing(n: int, after: tuple[int, ...] = (), kind: str = "in", day: str = DAYS[0], **more: Any) -> Event:
    """The n-th event, which knew those numbered ``after``."""
    blank = Event(1, "s", n, "", "d", "o", "c", n << 16, n, 0, kind, "p", "hall", day, (), (), (), "", "", 0, "")
    return blank._replace(after=tuple(("s", a) for a in after), **more)


@st.composite
def webs(draw: st.DrawFn) -> list[Event]:
    """Any events naming any others: circles, themselves, what is not there. No honest desk writes most of them."""
    size = draw(st.integers(1, 9))
    numbers = st.integers(1, size + 1)
    return [
        passing(
            n,
            tuple(draw(st.lists(numbers, max_size=3))),
            draw(st.sampled_from(["in", "in", "out", "undo"])),
            draw(st.sampled_from(DAYS)),
            ref=(("s", draw(numbers)),),
        )
        for n in range(1, size + 1)
    ]


def reach(events: list[Event], start: EventId) -> set[EventId]:
    """All that the named one knew, by stepping until nothing is new."""
    after = {e.id: set(e.after) for e in events if e.kind in ("in", "out")}
    found = set(after[start])
    while more := {j for i in found for j in after.get(i, ())} - found:
        found |= more
    return found


@settings(max_examples=80)
@given(webs(), st.randoms(use_true_random=False))
def test_knowing_is_what_after_leads_to_in_any_order_of_arrival(events: list[Event], random: Random) -> None:
    known = presence.knowledge(random.sample(events, len(events)))
    assert known == {e.id: reach(events, e.id) for e in events if e.kind in ("in", "out")}


@settings(max_examples=60)
@given(webs(), st.randoms(use_true_random=False))
def test_any_order_gives_the_same_heads_presence_and_duplicates(events: list[Event], random: Random) -> None:
    other = random.sample(events, len(events))
    for day in (None, *DAYS):
        assert presence.heads(other, day) == presence.heads(events, day)
        assert presence.is_present(other, day) == presence.is_present(events, day)
    for rule in Rule:
        assert presence.duplicates(other, rule) == presence.duplicates(events, rule)


def test_a_door_that_is_passed_thousands_of_times_is_answered_at_once() -> None:
    chain = [passing(n, (n - 1,) if n > 1 else (), "in" if n % 2 else "out") for n in range(1, 3001)]
    assert presence.heads(chain) == (("s", 3000),)
    assert not presence.is_present(chain)
    assert presence.duplicates(chain[:200], Rule.IN_OUT) == frozenset()


def test_an_admission_knows_through_one_that_was_undone() -> None:
    chain = [passing(1), passing(2, (1,)), passing(3, (2,)), passing(4, kind="undo", ref=(("s", 2),))]
    assert presence.duplicates(chain, Rule.ONCE) == frozenset()
    assert presence.heads(chain) == (("s", 3),)


def test_undoing_the_exit_brings_back_in_who_was_in() -> None:
    chain = [passing(1), passing(2, (1,), "out"), passing(3, kind="undo", ref=(("s", 2),))]
    assert presence.is_present(chain)


def test_an_exit_of_another_day_does_not_end_a_daily_admission() -> None:
    chain = [passing(1), passing(2, (1,), "out", DAYS[1])]
    assert presence.is_present(chain, DAYS[0])
    assert not presence.is_present(chain, DAYS[1])
    assert not presence.is_present(chain)


@pytest.mark.parametrize(
    ("rule", "flagged"), [(Rule.ONCE, 3), (Rule.DAILY, 1), (Rule.IN_OUT, 3), (Rule.FREE, 0)], ids=str
)
def test_what_is_a_duplicate_depends_on_the_rule(rule: Rule, flagged: int) -> None:
    chain = [passing(1), passing(2), passing(3, day=DAYS[1])]
    assert len(presence.duplicates(chain, rule)) == flagged


def test_two_settles_of_one_each_settle_nothing() -> None:
    chain = [passing(1), passing(2)]
    halves = [passing(n, kind="settle", names=(("duplicate", (("s", n),)),)) for n in (1, 2)]
    whole = passing(3, kind="settle", names=(("duplicate", (("s", 1), ("s", 2))),))
    about_codes = passing(4, kind="settle", names=(("code", (("s", 1), ("s", 2))),))
    assert len(presence.duplicates(chain, Rule.ONCE, halves)) == 1
    assert len(presence.duplicates(chain, Rule.ONCE, [about_codes])) == 1
    assert presence.duplicates(chain, Rule.ONCE, [whole]) == frozenset()
