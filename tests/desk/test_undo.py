"""Taking back what was done by mistake."""

import pytest

from wego_desk.core.trouble import Trouble
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.undo import undo


def take_back(congress, checked, by="Ji-woo"):
    return undo(congress.desk, checked.event, operator=congress.operator(by), reason="wrong person")


def refusal(congress, checked, by="Ji-woo"):
    before = congress.count()
    with pytest.raises(Trouble) as trouble:
        take_back(congress, checked, by)
    assert congress.count() == before
    return trouble.value.kind


def test_an_undone_admission_admits_again(congress, amina):
    checked = congress.scan(amina)
    undone = take_back(congress, checked)
    (written,) = congress.events("undo")
    assert (written.event.id, written.event.ref, written.body) == (undone, (checked.event,), {"reason": "wrong person"})
    assert congress.verdict(amina) == "admitted"
    assert next(w.event.id for w in congress.events("in")) == checked.event, "the event itself stays"
    assert congress.is_whole()


def test_staff_take_back_their_own_act_for_five_minutes(congress, clock, amina):
    checked = congress.scan(amina, by="Ana")
    clock.forward(minutes=5)
    take_back(congress, checked, by="Ana")
    again = congress.scan(amina, by="Ana")
    clock.forward(minutes=5, milliseconds=1)
    with pytest.raises(NotAllowed) as no:
        take_back(congress, again, by="Ana")
    assert no.value.values["duty"] == "supervisor"
    clock.forward(days=2)
    take_back(congress, again, by="Ji-woo")


def test_staff_do_not_take_back_what_others_did(congress, amina):
    checked = congress.scan(amina, by="Kofi")
    for name in ("Ana", "Kofi"):
        with pytest.raises(NotAllowed):
            take_back(congress, checked, by=name)
    assert [w.body["act"] for w in congress.events("refused")] == ["undo", "undo_own"]


def test_a_clock_that_was_set_back_gives_nobody_more_time(congress, clock, amina):
    checked = congress.scan(amina, by="Ana")
    clock.forward(minutes=-1)
    with pytest.raises(NotAllowed):
        take_back(congress, checked, by="Ana")


def test_an_exit_is_taken_back_where_no_seats_are_counted(congress, amina):
    congress.programme("hall | Hall ||||| in_out", "room | Room ||||| in_out | 5")
    for point in ("hall", "room"):
        congress.scan(amina, point=point)
    out, capped = (congress.scan(amina, point=point, leaving=True) for point in ("hall", "room"))
    take_back(congress, out)
    assert congress.verdict(amina, point="hall") == "already_in"
    assert refusal(congress, capped) == "not_undoable"
    assert congress.verdict(amina, point="room") == "admitted"


def test_what_cannot_be_taken_back(congress, amina):
    checked = congress.scan(amina)
    refused = congress.scan(amina)
    assert refusal(congress, refused) == "not_undoable"
    undone = take_back(congress, checked)
    assert refusal(congress, checked) == "already_undone"
    with pytest.raises(Trouble) as trouble:
        undo(congress.desk, undone, operator=congress.operator("Ji-woo"), reason="changed my mind")
    assert trouble.value.kind == "not_undoable"
    with pytest.raises(Trouble) as trouble:
        undo(congress.desk, ("0" * 16, 7), operator=congress.operator("Ji-woo"), reason="x")
    assert (trouble.value.kind, trouble.value.values["event"]) == ("unknown_event", "0000000000000000:7")


def test_an_undone_admission_frees_its_seat(congress):
    congress.programme("room | Room ||||| in_out | 1")
    a, b = congress.add("A"), congress.add("B")
    checked = congress.scan(a, point="room")
    assert congress.verdict(b, point="room") == "full"
    take_back(congress, checked)
    assert congress.verdict(b, point="room") == "admitted"
    assert congress.verdict(a, point="room") == "full"
