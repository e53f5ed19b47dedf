"""Whole congresses, drawn by hypothesis: what a set of events means, whatever the order, the copies, the clocks."""

from collections import Counter
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from ledger_bench import YEAR_MS
from ledger_plays import DESKS, PEOPLE, Step, act_out, plays, random_play
from ledger_truth import judge

from wego_desk.core.event import EventId, Written
from wego_desk.core.projection import Projection, project

chance = st.randoms(use_true_random=False)


def shuffled(events: list[Written], random: Random) -> list[Written]:
    return random.sample(events, len(events))


@settings(max_examples=60, deadline=None)
@given(plays)
def test_the_projection_says_what_follows_from_who_knew_what(play: list[Step]) -> None:
    congress = act_out(play)
    everything = congress.everything()
    judge(congress.truth, everything, project(everything))


@settings(max_examples=40, deadline=None)
@given(plays, chance)
def test_order_and_copies_of_events_change_nothing(play: list[Step], random: Random) -> None:
    everything = act_out(play).everything()
    copies = everything + random.choices(everything, k=len(everything))
    assert project(shuffled(copies, random)) == project(everything)


@settings(max_examples=40, deadline=None)
@given(plays, chance)
def test_order_changes_nothing_even_when_events_in_between_are_missing(play: list[Step], random: Random) -> None:
    everything = act_out(play).everything()
    some = [w for w in everything if random.random() < 0.7]
    assert project(shuffled(some, random)) == project(some)


@settings(max_examples=30, deadline=None)
@given(plays, chance)
def test_desks_agree_in_whatever_order_they_meet(play: list[Step], random: Random) -> None:
    congress = act_out(play)
    wanted = project(congress.everything())
    for _ in range(8):
        one, other = random.sample(congress.desks, 2)
        one.learn(other, share=random.choice((0.5, 1.0)))
    congress.meet(*random.sample(congress.desks, DESKS))
    assert [desk.view() for desk in congress] == [wanted] * DESKS


@settings(max_examples=40, deadline=None)
@given(plays, st.integers(0, DESKS - 1), st.sampled_from([-YEAR_MS, YEAR_MS]))
def test_a_clock_a_year_off_changes_only_which_of_two_blind_writes_shows(
    play: list[Step], desk: int, off_ms: int
) -> None:
    right, wrong = act_out(play), act_out(play, ahead_ms=[off_ms if n == desk else 0 for n in range(DESKS)])
    a, b = project(right.everything()), project(wrong.everything())
    assert a.presence == b.presence
    assert a.survivors == b.survivors
    assert a.flagged_codes == b.flagged_codes
    assert standing(a) == standing(b)
    assert states(a) == states(b)
    calm = {key for key in {*a.duplicates, *b.duplicates} if not disputed(a, key[1])}
    assert {k: a.duplicates.get(k) for k in calm} == {k: b.duplicates.get(k) for k in calm}
    for person, field in shown(a):
        if len(a.people[person].registers[field].standing) == 1:
            assert a.people[person].text(field) == b.people[person].text(field)
    judge(wrong.truth, wrong.everything(), b)


def shown(view: Projection) -> list[tuple[str, str]]:
    return [(person, field) for person, it in view.people.items() for field in it.registers]


def standing(view: Projection) -> dict[tuple[str, str], frozenset[EventId]]:
    return {(p, field): frozenset(view.people[p].registers[field].standing) for p, field in shown(view)}


def states(view: Projection) -> dict[str, str]:
    return {code.id: code.state for person in view.people.values() for code in person.credentials}


def disputed(view: Projection, point: str) -> bool:
    """Two blind writes of a point's rule: until they are settled a clock says which of them shows."""
    return len(view.records["point.set", point]["rule"].standing) > 1


def test_the_plays_reach_what_they_are_for() -> None:
    """A strategy that never makes a conflict proves nothing."""
    seen: Counter[str] = Counter()
    for seed in range(40):
        view = project(act_out(random_play(seed)).everything())
        seen["duplicates"] += len(view.duplicates)
        seen["admissions on a replaced code"] += len(view.flagged_codes)
        seen["fields in conflict"] += sum(len(those) > 1 for those in standing(view).values())
        seen["merged"] += sum(person != survivor for person, survivor in view.survivors.items())
        seen["inside"] += sum(it.present for it in view.presence.values())
        seen["newcomers"] += len(view.people) - len(PEOPLE)
    assert len(seen) == 6
    assert min(seen.values()) >= 10, seen
