"""Every verdict with its facts, in the order of the contract, through the real store."""

from datetime import datetime, timedelta

import pytest

from wego_desk.core.outcome import AlreadyIn, Full, Replaced, Revoked, TooEarly, TooLate
from wego_desk.core.trouble import Trouble
from wego_desk.desk.credentials import replace, revoke
from wego_desk.desk.edit import cancel, edit


def test_a_delegate_is_admitted_once_and_then_is_in_already(congress, clock, amina):
    first = congress.scan(amina, by="Kofi")
    assert (first.outcome.verdict, first.outcome.delegate.full_name) == ("admitted", "Amina Diallo")
    assert (first.desk, first.operator, first.at) == ("Desk 1", "Kofi", clock.now)
    admitted_at = clock.now
    clock.forward(minutes=40)
    second = congress.scan(amina)
    assert isinstance(second.outcome, AlreadyIn)
    assert (second.since, second.desk, second.operator) == (admitted_at, "Desk 1", "Kofi")
    assert second.event != first.event


def test_texts_that_are_nobodys(congress, amina):
    code = amina.code
    wrong = code[:-1] + ("B" if code[-1] != "B" else "C")
    for text in ("", "   ", wrong, "a\0b", "x" * 513, "\udcff", code[:8] + "\x1b" + code[8:]):
        assert congress.verdict(text) == "damaged", repr(text)
    for text in ("NOBODY", "x" * 512, "https://example.org/t?c=1", "아미나"):
        assert congress.verdict(text) == "unknown", repr(text)


def test_a_code_is_read_as_people_and_scanners_write_it(congress, amina):
    code = amina.code
    spaced = " ".join(code[i : i + 4] for i in range(0, 16, 4)).lower()
    for text in (spaced, f"  {code}\r", f"https://wego.example/b?code={code}", f"]Q1{code}", code.replace("", "-")[1:]):
        assert congress.scan(text).outcome.delegate.id == amina.id, text


def test_a_replaced_code_is_refused_everywhere_with_its_time(congress, clock, amina):
    congress.programme("hall | Hall ||||| free")
    clock.forward(minutes=5)
    replaced_at = clock.now
    old, new = replace(congress.desk, amina.id, operator=congress.operator("Ji-woo"), reason="lost")
    assert old == [amina.code]
    clock.forward(hours=3)
    for how in ({}, {"point": "hall"}, {"leaving": True}, {"by": "Ji-woo", "override": "known to me"}):
        outcome = congress.scan(amina.code, **how).outcome
        assert isinstance(outcome, Replaced)
        assert (outcome.at, outcome.delegate.id) == (replaced_at, amina.id)
    assert congress.verdict(new) == "admitted"
    assert congress.verdict(old[0]) == "replaced"


def test_a_revoked_code_is_refused_until_a_new_one_is_given(congress, clock, amina):
    assert revoke(congress.desk, amina.id, operator=congress.operator("Ji-woo"), reason="lost") == [amina.code]
    revoked_at = clock.now
    clock.forward(minutes=1)
    outcome = congress.scan(amina).outcome
    assert isinstance(outcome, Revoked)
    assert outcome.at == revoked_at
    assert congress.again(amina).code == ""
    with pytest.raises(Trouble) as trouble:
        revoke(congress.desk, amina.id, operator=congress.operator("Ji-woo"), reason="lost")
    assert trouble.value.kind == "no_active_code"
    none, new = replace(congress.desk, amina.id, operator=congress.operator("Ji-woo"), reason="found again")
    assert none == []
    assert congress.verdict(new) == "admitted"
    assert congress.again(amina).code == new


def test_a_foreign_code_admits_like_our_own_and_a_replaced_one_does_not(congress):
    zoe = congress.add("Zoë Müller", foreign_code="PRETIX-77")
    assert congress.scan("PRETIX-77").outcome.delegate.id == zoe.id
    assert congress.verdict(zoe) == "already_in"
    edit(congress.desk, zoe.id, {"foreign_code": "PRETIX-78"}, operator=congress.operator("Ana"))
    assert congress.verdict("PRETIX-77") == "replaced"
    assert congress.verdict("PRETIX-78") == "already_in"
    edit(congress.desk, zoe.id, {"foreign_code": ""}, operator=congress.operator("Ana"))
    assert congress.verdict("PRETIX-78") == "revoked"
    assert congress.verdict(zoe) == "already_in"


def test_the_order_of_verdicts(congress, clock, amina):
    """Each next fault hides behind the ones before it."""
    congress.programme("gala | Gala || 2026-09-21 18:00 | 2026-09-21 23:00 || once | 1 | speaker")
    speaker = congress.add("Kim Cheolsu", role="speaker")
    other = congress.add("Lee Younghee", role="speaker")
    assert congress.verdict(amina, point="gala") == "not_entitled"
    assert congress.verdict(speaker, point="gala") == "too_early"
    clock.forward(hours=10)
    assert congress.verdict(speaker, point="gala") == "admitted"
    assert congress.verdict(other, point="gala") == "full"
    clock.forward(hours=10)
    assert congress.verdict(other, point="gala") == "too_late"
    assert congress.verdict(speaker, point="gala") == "already_in"
    edit(congress.desk, speaker.id, {"role": "guest"}, operator=congress.operator("Ana"))
    assert congress.verdict(speaker, point="gala") == "not_entitled"
    cancel(congress.desk, speaker.id, operator=congress.operator("Ji-woo"), reason="ill")
    assert congress.verdict(speaker, point="gala") == "cancelled"
    revoke(congress.desk, speaker.id, operator=congress.operator("Ji-woo"), reason="ill")
    assert congress.verdict(speaker, point="gala") == "revoked"


def test_opening_and_closing_are_told_as_instants(congress, clock, amina):
    congress.programme("gala | Gala || 2026-09-21 18:00 | 2026-09-21 23:00 || once")
    early = congress.scan(amina, point="gala").outcome
    assert isinstance(early, TooEarly)
    assert early.opens_at == clock.now + timedelta(hours=9)
    clock.forward(hours=14)
    late = congress.scan(amina, point="gala").outcome
    assert isinstance(late, TooLate)
    assert late.closes_at == clock.now


def test_leaving(congress, amina):
    congress.programme("hall | Hall ||||| in_out")
    assert congress.verdict(amina, point="hall", leaving=True) == "not_in"
    assert congress.verdict(amina, point="hall") == "admitted"
    assert congress.verdict(amina, point="hall", leaving=True) == "exited"
    assert congress.verdict(amina, point="hall", leaving=True) == "not_in"
    assert congress.verdict("NOBODY", point="hall", leaving=True) == "unknown"


def test_who_was_cancelled_inside_may_still_leave(congress, amina):
    congress.programme("hall | Hall ||||| in_out")
    congress.scan(amina, point="hall")
    cancel(congress.desk, amina.id, operator=congress.operator("Ji-woo"), reason="left the delegation")
    assert congress.verdict(amina, point="hall") == "cancelled"
    assert congress.verdict(amina, point="hall", leaving=True) == "exited"


def test_full_tells_how_many_places_there_are(congress, amina):
    congress.programme("room | Room ||||| once | 1")
    congress.scan(congress.add("First In"), point="room")
    outcome = congress.scan(amina, point="room").outcome
    assert isinstance(outcome, Full)
    assert outcome.capacity == 1


def test_an_unknown_point_names_those_there_are_and_writes_nothing(congress, amina):
    before = congress.count()
    with pytest.raises(Trouble) as trouble:
        congress.scan(amina, point="cellar")
    assert (trouble.value.kind, trouble.value.values["points"]) == ("unknown_point", ["main"])
    assert congress.count() == before


def test_a_point_is_named_in_any_case(congress, amina):
    congress.programme("Salle É | Salle ||||| free")
    assert congress.scan(amina, point="salle e\u0301").point.id == "Salle É"


def test_what_the_clock_says_is_what_is_kept(congress, clock, amina):
    checked = congress.scan(amina)
    written = congress.desk.store.event(checked.event)
    assert written.event.at == clock.now.timestamp() * 1000
    assert written.event.day == "2026-09-21"
    assert datetime.fromisoformat(written.event.day).date() == clock.now.date()
