"""What a desk shows without changing anything: lists, finding, and who came."""

from datetime import timedelta

import pytest

from wego_desk.core.trouble import Trouble
from wego_desk.desk import reading
from wego_desk.desk.attendance import attendance as read_attendance
from wego_desk.desk.desk import Desk
from wego_desk.desk.edit import cancel
from wego_desk.desk.founding import OWNER, found
from wego_desk.desk.undo import undo
from wego_desk.store import profile


def attendance(congress, point=None):
    with congress.desk.store.reading() as reader:
        at = None if point is None else congress.desk.programme.points[point]
        return list(read_attendance(reader, at, as_of=congress.desk.clock()))


def test_filters_compare_as_people_do(congress):
    mayor = congress.add("M", role="Mayor", country="Senegal", zones="press, Stage")
    press = congress.add("P", role="press", country="senegal")
    assert congress.people(role="MAYOR") == [mayor]
    assert congress.people(country=" SENEGAL ") == [mayor, press]
    assert congress.people(zones="stage") == [mayor]
    assert congress.people(zones="") == [press]
    assert congress.people(role="mayor", country="Mali") == []
    assert congress.people(code=mayor.code.lower()) == [mayor]
    with pytest.raises(Trouble) as trouble:
        congress.people(shoe_size="44")
    assert trouble.value.kind == "unknown_field"


def test_people_are_found_and_who_is_not_in_yet_leads(congress):
    inside, outside = congress.add("Kim Minjun", organization="Seoul"), congress.add("Kim Minjun", organization="Busan")
    congress.scan(inside)
    with congress.desk.store.reading() as reader:
        hits = reading.find(reader, "minjun kim")
        assert [hit.delegate.id for hit in hits] == [outside.id, inside.id]
        assert all(hit.why for hit in hits)
        assert [h.delegate.id for h in reading.find(reader, inside.code)][:1] == [inside.id]
        assert reading.find(reader, "zzzzqqqq") == []
        assert len(reading.find(reader, "kim", limit=1)) == 1


def test_a_list_of_ids_keeps_its_order_and_names_the_unknown(congress):
    a, b = congress.add("A"), congress.add("B")
    with congress.desk.store.reading() as reader:
        assert reading.delegates_by_id(reader, [b.id, a.id.upper()]) == [b, a]
        with pytest.raises(Trouble) as trouble:
            reading.delegates_by_id(reader, [a.id, "f" * 16])
    assert trouble.value.values["id"] == "f" * 16


def test_who_came_when_at_which_desk_by_whom_and_who_did_not(congress, clock):
    congress.programme("hall | Hall ||||| in_out")
    came, went, absent, gone = (congress.add(name) for name in ("Came", "Went", "Absent", "Gone"))
    cancel(congress.desk, gone.id, operator=congress.operator("Ji-woo"), reason="ill")
    first = clock.now
    congress.scan(came, by="Kofi")
    congress.scan(came, by="Ana", point="hall")
    congress.scan(went, point="hall")
    clock.forward(hours=2)
    congress.scan(went, point="hall", leaving=True)
    rows = {(row.delegate.id, row.point): row for row in attendance(congress)}
    assert set(rows) == {(came.id, "main"), (came.id, "hall"), (went.id, "hall"), (absent.id, ""), (gone.id, "")}
    at_main = rows[came.id, "main"]
    assert (at_main.first_in, at_main.present) == (first, True)
    assert (at_main.arrival.desk, at_main.arrival.operator) == ("Desk 1", "Kofi")
    left = rows[went.id, "hall"]
    assert (left.first_in, left.last_out, left.present, left.attended) == (first, clock.now, False, True)
    at_hall = attendance(congress, "hall")
    assert [row.delegate.full_name for row in at_hall] == ["Came", "Went", "Absent", "Gone"]
    assert [row.attended for row in at_hall] == [True, True, False, False]


def test_what_was_undone_did_not_happen(congress, amina):
    event = congress.scan(amina).event
    undo(congress.desk, event, operator=congress.operator("Ji-woo"), reason="wrong person")
    (row,) = attendance(congress, "main")
    assert (row.attended, row.present, row.admissions) == (False, False, ())


def test_a_back_entry_and_an_override_are_told_as_such(congress, clock, amina):
    stated = clock.now - timedelta(minutes=30)
    congress.scan(amina, by="Ji-woo", stated_at=stated)
    congress.scan(amina, by="Ji-woo", override="second badge")
    (row,) = attendance(congress, "main")
    first, second = row.admissions
    assert (first.when, first.at, first.override) == (stated, clock.now, "")
    assert (second.stated_at, second.override) == (None, "second badge")
    assert row.flags == ()


def test_the_first_events_of_a_profile(tmp_path, clock):
    with profile.writing(tmp_path / "p", lambda size: bytes(range(size))) as store:
        desk = Desk(store, clock, lambda size: bytes(range(size)), "main")
        found(desk, "Desk 7")
        programme = desk.programme
        assert (programme.name, programme.zone_name) == ("", "Asia/Seoul")
        assert [(p.id, p.rule.value) for p in programme.points.values()] == [("main", "once")]
        assert [(o.name, o.duty.name) for o in programme.operators.values()] == [(OWNER, "ORGANIZER")]
        assert programme.desks == {store.node.device: "Desk 7"}
        before = store.last_gseq()
        found(desk, "Desk 7")
        assert store.last_gseq() == before
        found(desk, "Desk 8")
        assert desk.programme.desks == {store.node.device: "Desk 8"}
        assert store.last_gseq() == before + 1
