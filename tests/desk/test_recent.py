"""The side column: the last attempts of this desk and the counts, against the ledger's own meaning."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wego_desk.core import presence
from wego_desk.core.programme import Rule
from wego_desk.core.projection import project
from wego_desk.core.trouble import Trouble
from wego_desk.desk import facets, people, roll
from wego_desk.desk.admit import admit
from wego_desk.desk.check_in import check_in
from wego_desk.desk.credentials import replace
from wego_desk.desk.edit import cancel, edit
from wego_desk.desk.founding import OWNER
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.recent import counts, last_attempts
from wego_desk.desk.undo import undo
from wego_desk.store import ledger

POINTS = (
    "hall | Hall | | | | | in_out | | ",
    "lunch | Lunch | | | | | daily | | ",
    "foyer | Foyer | | | | | free | | ",
)


def attempts(congress, limit=10):
    with congress.desk.store.reading() as reader:
        return last_attempts(reader, congress.desk.store.node.device, limit)


def counted(congress, point="main", before=None):
    with congress.desk.store.reading() as reader:
        where = congress.desk.programme.points[point]
        return counts(reader, where, congress.clock.now, congress.desk.store.node.device, before)


def test_every_attempt_stands_in_the_column_newest_first(congress, amina):
    congress.scan(amina)
    congress.clock.forward(minutes=1)
    congress.scan(amina, by="Kofi")
    congress.scan("NOBODY HAS THIS")
    congress.scan(amina, leaving=True)
    shown = attempts(congress)
    assert [a.verdict for a in shown] == ["exited", "unknown", "already_in", "admitted"]
    assert [a.delegate for a in shown] == [amina, None, amina, amina]
    assert [a.operator for a in shown] == ["Ana", "Ana", "Kofi", "Ana"]
    assert shown[0].at - shown[-1].at == timedelta(minutes=1)
    assert {a.point for a in shown} == {"main"}
    assert attempts(congress, 2) == shown[:2]


def test_what_was_undone_overridden_or_typed_in_later_says_so(congress, amina):
    joao = congress.add("João Pereira")
    first = congress.scan(amina)
    undo(congress.desk, first.event, operator=congress.operator("Ji-woo"), reason="wrong person")
    earlier = congress.clock.now - timedelta(hours=1)
    congress.scan(amina, by="Ji-woo", stated_at=earlier)
    congress.scan(amina, by="Ji-woo", override="second badge")
    admit(congress.desk, joao.id, operator=congress.operator("Ana"))
    by_name, again, stated, undone = attempts(congress)
    assert [a.undone for a in (by_name, again, stated, undone)] == [False, False, False, True]
    assert (stated.stated_at, by_name.stated_at) == (earlier, None)
    assert (again.verdict, again.overridden) == ("admitted", "already_in")
    assert [a.by_name for a in (by_name, again)] == [True, False]


def test_what_a_duty_forbids_is_no_attempt_of_a_delegate(congress, amina):
    for _ in range(60):
        with pytest.raises(NotAllowed):
            congress.scan(amina, by="Kofi", override="please")
    congress.scan(amina)
    assert [a.verdict for a in attempts(congress, 5)] == ["admitted"]


def test_an_import_between_hides_no_attempt(congress, amina):
    congress.scan(amina)
    congress.roster("name\n" + "".join(f"Delegate {i}\n" for i in range(120)))
    assert [a.delegate for a in attempts(congress)] == [amina]


def test_a_corrected_name_stands_in_the_column_too(congress, amina):
    congress.scan(amina)
    edit(congress.desk, amina.id, {"full_name": "Aminata Diallo"}, operator=congress.operator("Ana"))
    assert attempts(congress)[0].delegate.full_name == "Aminata Diallo"


def test_counts_say_who_is_here_by_the_rule_of_the_point(congress):
    congress.programme(*POINTS)
    crowd = [congress.add(f"Delegate {i}") for i in range(5)]
    for point in ("main", "hall", "lunch", "foyer"):
        for one in crowd[:3]:
            congress.scan(one, point=point)
        congress.scan(crowd[0], point=point, leaving=True)
        assert (counted(congress, point).here, counted(congress, point).active) == (2, 5)
    congress.clock.forward(days=1)
    here = {point: counted(congress, point).here for point in ("main", "hall", "lunch", "foyer")}
    assert here == {"main": 2, "hall": 2, "lunch": 0, "foyer": 0}
    assert (counted(congress).today, counted(congress).at_desk) == (0, 0)


def test_the_cancelled_are_not_on_the_roster_and_the_undone_not_at_the_desk(congress, amina):
    joao = congress.add("João Pereira")
    admitted = congress.scan(amina)
    assert (counted(congress).at_desk, counted(congress).active) == (1, 2)
    undo(congress.desk, admitted.event, operator=congress.operator("Ji-woo"), reason="wrong person")
    cancel(congress.desk, joao.id, operator=congress.operator(OWNER), reason="ill")
    assert (counted(congress).at_desk, counted(congress).here, counted(congress).active) == (0, 0, 1)


def test_a_day_begins_at_midnight_where_the_point_is(congress, amina):
    congress.clock.now = congress.clock.now.replace(hour=23, minute=59)
    congress.scan(amina)
    assert counted(congress).at_desk == 1
    congress.clock.forward(minutes=2)
    assert counted(congress).at_desk == 0


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["scan", "scan", "scan", "leave", "undo", "late", "wait", "day", "code", "walk_in"]),
        st.integers(0, 5),
        st.sampled_from(["main", "hall", "lunch", "foyer"]),
    ),
    max_size=40,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS, asked=st.integers(1, 9), at=st.sampled_from(["main", "hall", "lunch", "foyer"]))
def test_whatever_happens_the_window_shows_what_the_ledger_means(congress, steps, asked, at):
    """Counts, lists and facets, kept up step by step, against the projection of every event."""
    if "hall" not in congress.desk.programme.points:
        congress.programme(*POINTS)
    crowd = congress.people()
    while len(crowd) < 6:
        crowd.append(congress.add(f"Delegate {len(crowd)}", role=["speaker", "press"][len(crowd) % 2]))
    before = rolled = None
    for n, step in enumerate(steps):
        _take(congress, crowd, *step)
        if n % asked == 0:
            before, rolled = _shown(congress, at, before, rolled)
    _shown(congress, at, before, rolled)


def _take(congress, crowd, what, who, point):
    person = congress.again(crowd[who])
    owner = congress.operator(OWNER)
    match what:
        case "scan":
            congress.scan(person, by=OWNER, point=point)
        case "leave":
            congress.scan(person, by=OWNER, point=point, leaving=True)
        case "undo":
            passages = congress.events("in", "out")
            if passages:
                try:
                    undo(congress.desk, passages[-1 - who % len(passages)].event.id, operator=owner, reason="test")
                except Trouble as trouble:
                    assert trouble.kind == "already_undone"  # noqa: PT017 - either way is right
        case "late":
            check_in(
                congress.desk, person.code, operator=owner, point=point,
                stated_at=congress.clock.now - timedelta(days=who % 2),
            )  # fmt: skip
        case "wait":
            congress.clock.forward(minutes=who * 7 + 1)
        case "day":
            congress.clock.forward(hours=17)
        case "code":
            replace(congress.desk, person.id, operator=owner, reason="lost")
        case "walk_in":
            crowd.append(congress.add(f"Walk-in {len(crowd)} {who}", role="guest"))


def _shown(congress, at, before, rolled):
    with congress.desk.store.reading() as reader:
        meant = project(s.written for s in ledger.since(reader.log, 0, sorted(_KINDS)))
        point = congress.desk.programme.points[at]
        device, now = congress.desk.store.node.device, congress.clock.now
        found = counts(reader, point, now, device, before)
        rolled = roll.call_roll(reader, point, now, rolled)
        assert counts(reader, point, now, device) == found, "counted anew it is the same"
        fresh = roll.call_roll(reader, point, now)
        assert (fresh.ids, dict(fresh.inside), fresh.sizes()) == (rolled.ids, dict(rolled.inside), rolled.sizes())
        listing = people.everyone(rolled)
        lines = people.lines(reader, listing, 0, len(listing))
    today = now.date().isoformat()
    day = today if point.rule in (Rule.DAILY, Rule.FREE) else ""
    inside = {p for (p, at, d), it in meant.presence.items() if (at, d) == (point.id, day) and it.present}
    came = {p for (p, at, d), it in meant.presence.items() if (at, d) == (point.id, today) and it.admissions}
    assert (found.here, found.today) == (len(inside), len(came))
    assert found.active == len([p for p in meant.people.values() if not p.cancelled])
    chains = congress.events(*presence.CHAIN)
    standing = {e.id for e in presence.active(w.event for w in chains) if e.kind == "in"}
    midnight = now.replace(hour=0, minute=0).timestamp() * 1000
    assert found.at_desk == len([w for w in chains if w.event.id in standing and w.event.at >= midnight])
    assert {line.id for line in lines if line.where is facets.Where.HERE} == inside
    assert [line.id for line in lines] == list(listing.ids)
    assert set(listing.ids) == set(meant.people)
    assert all((line.since is None) == (line.where is facets.Where.NOT_YET) for line in lines)
    return found, rolled


_KINDS = {
    "in", "out", "undo", "refused", "person.add", "person.set", "person.cancel", "credential.issue",
    "credential.revoke", "point.set", "batch.done",
}  # fmt: skip
