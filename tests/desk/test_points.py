"""Rules, windows, capacity and entitlements of a programme, as a door meets them."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from wego_desk.core.outcome import Admitted, TooEarly, TooLate
from wego_desk.core.trouble import Trouble
from wego_desk.desk.check_in import passage_time
from wego_desk.desk.congress import set_congress
from wego_desk.desk.credentials import revoke
from wego_desk.desk.edit import cancel
from wego_desk.desk.founding import OWNER
from wego_desk.desk.undo import undo

UTC = ZoneInfo("UTC")


def test_free_points_admit_as_often_as_one_comes(congress, amina):
    congress.programme("lounge | Lounge ||||| free")
    assert [congress.verdict(amina, point="lounge") for _ in range(3)] == ["admitted"] * 3


def test_in_and_out_again(congress, amina):
    congress.programme("hall | Hall ||||| in_out")
    how = [congress.verdict(amina, point="hall", leaving=leaving) for leaving in (False, False, True, False)]
    assert how == ["admitted", "already_in", "exited", "admitted"]


def test_once_stays_once_after_leaving(congress, amina):
    how = [congress.verdict(amina, leaving=leaving) for leaving in (False, True, False)]
    assert how == ["admitted", "exited", "already_in"]


def test_once_a_day_at_the_point(congress, clock, amina):
    congress.programme("lunch | Lunch ||||| daily")
    assert congress.verdict(amina, point="lunch") == "admitted"
    assert congress.verdict(amina, point="lunch") == "already_in"
    clock.forward(hours=15)  # midnight in Seoul
    assert congress.verdict(amina, point="lunch") == "admitted"
    assert [e.event.day for e in congress.events("in")] == ["2026-09-21", "2026-09-22"]


def test_the_day_is_that_of_the_points_own_zone(congress, clock, amina):
    """London's Monday ends when Seoul's Tuesday is eight hours old."""
    congress.programme("london | Climate Summit |||| Europe/London | daily", "seoul | Forum ||||| daily")
    clock.now = datetime(2026, 9, 21, 23, 30, tzinfo=UTC)
    for point in ("london", "seoul"):
        assert congress.verdict(amina, point=point) == "admitted"
    assert {e.event.point: e.event.day for e in congress.events("in")} == {
        "london": "2026-09-22",  # summer time
        "seoul": "2026-09-22",
    }
    clock.now = datetime(2026, 9, 21, 22, 30, tzinfo=UTC)
    other = congress.add("Other")
    for point in ("london", "seoul"):
        congress.scan(other, point=point)
    days = {(e.event.subject, e.event.point): e.event.day for e in congress.events("in")}
    assert days[other.id, "london"] == "2026-09-21"
    assert days[other.id, "seoul"] == "2026-09-22"


def test_a_window_opens_at_the_hour_of_its_own_place(congress, clock, amina):
    congress.programme(
        "geneva | Information Society || 2026-09-21 09:00 | 2026-09-21 17:00 | Europe/Zurich | free",
        "seoul | Forum || 2026-09-21 09:00 | 2026-09-21 17:00 || free",
    )
    clock.now = datetime(2026, 9, 21, 0, 0, tzinfo=UTC)
    assert congress.verdict(amina, point="seoul") == "admitted"
    early = congress.scan(amina, point="geneva").outcome
    assert isinstance(early, TooEarly)
    assert early.opens_at == datetime(2026, 9, 21, 7, 0, tzinfo=UTC)
    clock.now = datetime(2026, 9, 21, 7, 0, tzinfo=UTC)
    assert congress.verdict(amina, point="geneva") == "admitted"
    clock.now = datetime(2026, 9, 21, 15, 0, tzinfo=UTC)
    late = congress.scan(amina, point="geneva").outcome
    assert isinstance(late, TooLate)
    assert late.closes_at == clock.now


def test_the_congress_moves_to_another_zone_and_its_windows_with_it(congress, clock, amina):
    congress.programme("main | Main || 2026-09-21 09:00 ||| once")
    set_congress(congress.desk, operator=congress.operator(OWNER), time_zone="Europe/London")
    assert congress.verdict(amina) == "too_early"
    clock.forward(hours=8)
    assert congress.verdict(amina) == "admitted"


@pytest.mark.parametrize(
    ("fields", "verdict", "at"),
    [
        ({"valid_from": "2026-09-21"}, "admitted", None),
        ({"valid_from": "2026-09-22"}, "too_early", "2026-09-22T00:00+09:00"),
        ({"valid_until": "2026-09-21"}, "admitted", None),
        ({"valid_until": "2026-09-20"}, "too_late", "2026-09-21T00:00+09:00"),
        ({"valid_from": "2026-09-21 09:01"}, "too_early", "2026-09-21T09:01+09:00"),
        ({"valid_until": "2026-09-21T08:59"}, "too_late", "2026-09-21T08:59+09:00"),
        ({"valid_from": "2026-09-20", "valid_until": "2026-09-22"}, "admitted", None),
    ],
)
def test_a_delegates_own_days_narrow_the_window(congress, fields, verdict, at):
    outcome = congress.scan(congress.add(**fields)).outcome
    assert outcome.verdict == verdict
    if at is not None:
        moment = outcome.opens_at if isinstance(outcome, TooEarly) else outcome.closes_at
        assert moment == datetime.fromisoformat(at)


def test_seats_are_counted_by_who_is_inside(congress):
    congress.programme("room | Room ||||| in_out | 2")
    a, b, c = (congress.add(name) for name in ("A One", "B Two", "C Three"))
    assert [congress.verdict(p, point="room") for p in (a, b, c)] == ["admitted", "admitted", "full"]
    assert congress.verdict(b, point="room", leaving=True) == "exited"
    assert [congress.verdict(p, point="room") for p in (c, b)] == ["admitted", "full"]


def test_lunches_are_counted_by_the_day(congress, clock):
    congress.programme("lunch | Lunch ||||| daily | 1")
    a, b = congress.add("A One"), congress.add("B Two")
    assert [congress.verdict(p, point="lunch") for p in (a, b)] == ["admitted", "full"]
    clock.forward(days=1)
    assert [congress.verdict(p, point="lunch") for p in (b, a)] == ["admitted", "full"]


def test_seats_of_a_once_point_stay_taken_until_undone(congress, amina):
    congress.programme("gala | Gala ||||| once | 1")
    first = congress.scan(amina, point="gala")
    other = congress.add("B Two")
    congress.scan(amina, point="gala", leaving=True)
    assert congress.verdict(other, point="gala") == "full"
    undo(congress.desk, first.event, operator=congress.operator("Ji-woo"), reason="wrong door")
    assert congress.verdict(other, point="gala") == "admitted"


def test_who_may_enter_by_role_by_zone_and_everyone(congress):
    congress.programme(
        "stage | Stage | backstage |||| free || Mayor; speaker",
        "vip | VIP lounge | vip |||| free",
        "foyer | Foyer ||||| free",
    )
    mayor = congress.add("M", role="MAYOR")
    zoned = congress.add("Z", zones="press, Backstage; vip ")
    guest = congress.add("G", role="guest")
    plain = congress.add("P")
    assert plain.role == "delegate"
    table = {
        "stage": ["admitted", "admitted", "not_entitled", "not_entitled"],
        "vip": ["not_entitled", "admitted", "not_entitled", "not_entitled"],
        "foyer": ["admitted"] * 4,
    }
    for point, verdicts in table.items():
        assert [congress.verdict(p, point=point) for p in (mayor, zoned, guest, plain)] == verdicts, point


def test_a_programme_twice_writes_nothing_the_second_time(congress):
    rows = (
        "stage | Stage | backstage | 2026-09-21 09:00 | 2026-09-21 17:00 | Europe/London | in_out | 20 | mayor; press",
        "main | Main hall ||||| once",
    )
    first = congress.programme(*rows)
    assert (first.points, first.entitlements, first.refused) == (2, 2, ())
    before = congress.count()
    assert congress.programme(*rows).points == 2
    assert congress.programme(rows[0].replace("stage |", "STAGE |", 1), rows[1].replace("main", "Main")).points == 2
    assert congress.count() == before


def test_a_role_that_the_sheet_takes_back_may_not_enter_any_more(congress):
    mayor, guest = congress.add("M", role="mayor"), congress.add("G", role="guest")
    congress.programme("stage | Stage ||||| free || mayor; guest")
    assert [congress.verdict(p, point="stage") for p in (mayor, guest)] == ["admitted", "admitted"]
    congress.programme("stage | Stage ||||| free || mayor")
    assert [congress.verdict(p, point="stage") for p in (mayor, guest)] == ["admitted", "not_entitled"]
    congress.programme("stage | Stage ||||| free || guest")
    assert [congress.verdict(p, point="stage") for p in (mayor, guest)] == ["not_entitled", "admitted"]
    congress.programme("stage | Stage ||||| free")
    assert [congress.verdict(p, point="stage") for p in (mayor, guest)] == ["admitted", "admitted"]


def test_points_that_a_sheet_does_not_name_stay(congress):
    congress.programme("stage | Stage ||||| free")
    congress.programme("hall | Hall ||||| daily")
    assert sorted(congress.desk.programme.points) == ["hall", "main", "stage"]
    assert congress.desk.programme.points["stage"].rule.value == "free"


def test_a_programme_with_bad_rows_takes_the_good_ones(congress):
    taken = congress.programme(
        "a | A ||||| never", "b | B || tomorrow", "c | C ||||| once | many", "d | D |||| Mars", "e | E", "E | Again"
    )
    assert [(r.line, r.reason_kind) for r in taken.refused] == [
        (2, "wrong_rule"),
        (3, "wrong_time"),
        (4, "wrong_capacity"),
        (5, "wrong_time_zone"),
        (7, "duplicate_point"),
    ]
    assert (taken.points, sorted(congress.desk.programme.points)) == (1, ["e", "main"])


@pytest.mark.parametrize(
    ("point", "who", "verdict"),
    [
        ("stage", "guest", "not_entitled"),
        ("main", "inside", "already_in"),
        ("dawn", "guest", "too_late"),
        ("gala", "guest", "too_early"),
        ("tiny", "guest", "full"),
    ],
)
def test_what_a_supervisor_may_set_aside(congress, point, who, verdict):
    congress.programme(
        "stage | Stage ||||| free || mayor",
        "dawn | Dawn ||| 2026-09-21 08:00 || free",
        "gala | Gala || 2026-09-21 18:00 ||| free",
        "tiny | Tiny ||||| once | 1",
    )
    inside = congress.add("Inside")
    congress.scan(inside)
    congress.scan(inside, point="tiny")
    person = inside if who == "inside" else congress.add("Guest", role="guest")
    assert congress.verdict(person, point=point) == verdict
    checked = congress.scan(person, by="Ji-woo", point=point, override="  invited by \n the chair ")
    assert checked.outcome == Admitted(person, verdict)
    body = congress.events("in")[-1].body
    assert body["override"] == {"verdict": verdict, "reason": "invited by the chair"}


def test_what_nobody_may_set_aside(congress):
    boss = congress.operator("Minister")
    gone, lost = congress.add("Gone"), congress.add("Lost")
    cancel(congress.desk, gone.id, operator=boss, reason="ill")
    revoke(congress.desk, lost.id, operator=boss, reason="lost")
    for text, verdict in (("", "damaged"), ("NOBODY", "unknown"), (lost.code, "revoked"), (gone.code, "cancelled")):
        assert congress.verdict(text, by="Minister", override="let them in") == verdict
    assert congress.verdict(congress.add("X"), by="Minister", override="y", leaving=True) == "not_in"
    assert congress.events("in") == []


def test_an_override_that_was_not_needed_is_an_admission_like_any_other(congress, amina):
    assert congress.scan(amina, by="Ji-woo", override="just in case").outcome == Admitted(amina)
    assert "override" not in congress.events("in")[0].body


def test_a_back_entry_is_judged_and_kept_by_the_time_it_states(congress, clock, amina):
    congress.programme("lunch | Lunch || 2026-09-20 12:00 | 2026-09-20 14:00 || daily")
    assert congress.verdict(amina, point="lunch") == "too_late"
    stated = clock.now - timedelta(hours=20)  # 13:00 yesterday
    checked = congress.scan(amina, by="Ji-woo", point="lunch", stated_at=stated)
    assert checked.outcome.verdict == "admitted"
    written = congress.events("in")[0]
    assert written.event.day == "2026-09-20"
    assert written.body["stated_at"] == stated.timestamp() * 1000
    assert written.event.at == clock.now.timestamp() * 1000
    assert passage_time(written) == stated
    again = congress.scan(amina, by="Ji-woo", point="lunch", stated_at=stated + timedelta(minutes=5))
    assert (again.outcome.verdict, again.since) == ("already_in", stated)
    early = congress.scan(congress.add("B"), by="Ji-woo", point="lunch", stated_at=stated - timedelta(hours=2))
    assert early.outcome.verdict == "too_early"


def test_a_time_to_come_is_refused_and_nothing_is_written(congress, clock, amina):
    before = congress.count()
    with pytest.raises(Trouble) as trouble:
        congress.scan(amina, by="Ji-woo", stated_at=clock.now + timedelta(seconds=1))
    assert (trouble.value.kind, congress.count()) == ("time_to_come", before)
    assert congress.verdict(amina, by="Ji-woo", stated_at=clock.now) == "admitted"
