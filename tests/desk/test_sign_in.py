"""Operators sign in: with a PIN, with their own code, or on a new desk without being asked."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from wego_desk.core.credential import in_fours
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk, operator_named
from wego_desk.desk.founding import OWNER, found
from wego_desk.desk.operator_codes import (
    end_operator_code,
    issue_operator_code,
    operator_of_code,
    sign_in_by_code,
)
from wego_desk.desk.operators import set_operator
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.sign_in import (
    TRIES,
    Ask,
    Locked,
    NeedsPin,
    PinSet,
    SignedIn,
    Way,
    WrongPin,
    asks_for_pin,
    clear_pin,
    opening,
    set_pin,
    sign_in,
    unlock,
)
from wego_desk.store import profile

TEAM = ["Ana", "Ji-woo", "Kofi", "Minister", OWNER]
PIN, OTHER, WRONG = "271828", "314159", "000001"


@contextmanager
def started(folder: Path, clock, seed: int) -> Iterator[Desk]:
    """A profile as at a start of the program; a new one has its owner only."""
    chance = random.Random(seed)
    with profile.writing(folder, chance.randbytes) as store:
        desk = Desk(store, clock, chance.randbytes, "main")
        found(desk, "Desk 1")
        yield desk


def who(desk: Desk, name: str):
    return operator_named(desk.programme, name)


def give(desk: Desk, name: str, pin: str, by: str = OWNER):
    answer = set_pin(desk, who(desk, name).id, pin, operator=who(desk, by))
    assert isinstance(answer, PinSet)
    return answer.operator


def sign_ins(congress) -> list[tuple[str, str]]:
    return [(w.event.operator, w.body["way"]) for w in congress.events("operator.in")]


def test_a_new_desk_lets_its_only_operator_in_and_says_that_nobody_was_asked(tmp_path, clock):
    with started(tmp_path / "new", clock, 3) as desk:
        answer = opening(desk)
        assert isinstance(answer, SignedIn)
        assert (answer.operator.name, answer.way) == (OWNER, Way.OPEN)


def test_a_desk_with_a_team_asks_who_it_is(congress):
    asked = opening(congress.desk)
    assert isinstance(asked, Ask)
    assert [o.name for o in asked.operators] == TEAM


def test_an_only_owner_with_a_pin_is_asked_for_it(tmp_path, clock):
    with started(tmp_path / "new", clock, 3) as desk:
        give(desk, OWNER, PIN)
        assert isinstance(opening(desk), Ask)


def test_until_an_organizer_has_a_pin_nobody_needs_one(congress):
    desk = congress.desk
    ana = who(desk, "Ana")
    assert not asks_for_pin(desk.programme, ana)
    assert sign_in(desk, ana.id).way is Way.OPEN
    give(desk, "Minister", PIN)
    assert asks_for_pin(desk.programme, ana)
    assert sign_in(desk, ana.id, PIN) == NeedsPin(ana)


def test_the_pin_in_any_digits_signs_in_and_the_ledger_says_so(congress):
    desk = congress.desk
    ana = give(desk, "Ana", PIN)
    for typed in (PIN, "٢٧١٨٢٨", "２７１ ８２８"):
        answer = sign_in(desk, ana.id, typed)
        assert isinstance(answer, SignedIn)
        assert (answer.operator, answer.way, answer.at) == (ana, Way.PIN, congress.clock.now)
    assert sign_ins(congress) == [(ana.id, "pin")] * 3


def test_what_is_no_pin_is_told_and_is_no_try(congress):
    ana = give(congress.desk, "Ana", PIN)
    before = congress.count()
    for typed in ("", "12345", "1234567", "12345x", "½½½½½½"):
        with pytest.raises(Trouble) as caught:
            sign_in(congress.desk, ana.id, typed)
        assert caught.value.kind == "pin_form"
    assert congress.count() == before


@pytest.mark.parametrize("plain", ["777777", "123456", "654321", "012345", "٠٠٠٠٠٠"])
def test_a_pin_that_everybody_tries_first_is_refused(congress, plain):
    with pytest.raises(Trouble) as caught:
        give(congress.desk, "Ana", plain)
    assert caught.value.kind == "pin_too_plain"


def test_after_five_wrong_pins_the_right_one_must_wait(congress):
    desk, ana = congress.desk, give(congress.desk, "Ana", PIN)
    answers = [sign_in(desk, ana.id, WRONG) for _ in range(TRIES)]
    assert [a.left for a in answers[:-1] if isinstance(a, WrongPin)] == [4, 3, 2, 1]
    locked = answers[-1]
    assert isinstance(locked, Locked)
    congress.clock.forward(minutes=4)
    assert sign_in(desk, ana.id, PIN) == locked
    congress.clock.now = locked.until
    assert isinstance(sign_in(desk, ana.id, WRONG), Locked), "after the wait one try, not five"
    congress.clock.forward(minutes=5)
    assert isinstance(sign_in(desk, ana.id, PIN), SignedIn)
    assert sign_in(desk, ana.id, WRONG) == WrongPin(ana, 4)


def test_a_restart_forgets_no_wrong_try(tmp_path, clock):
    for start in range(TRIES):
        with started(tmp_path / "profile", clock, 10 + start) as desk:
            if start == 0:
                give(desk, OWNER, PIN)
            answer = sign_in(desk, who(desk, OWNER).id, WRONG)
    assert isinstance(answer, Locked)


def test_a_right_pin_in_between_begins_the_count_anew(congress):
    desk, ana = congress.desk, give(congress.desk, "Ana", PIN)
    for _ in range(2):
        for _ in range(TRIES - 1):
            assert isinstance(sign_in(desk, ana.id, WRONG), WrongPin)
        assert isinstance(sign_in(desk, ana.id, PIN), SignedIn)


def test_wrong_tries_of_one_operator_lock_nobody_else(congress):
    desk, ana, kofi = congress.desk, give(congress.desk, "Ana", PIN), give(congress.desk, "Kofi", OTHER)
    for _ in range(TRIES):
        sign_in(desk, ana.id, WRONG)
    assert isinstance(sign_in(desk, kofi.id, OTHER), SignedIn)


def test_a_supervisor_unlocks_with_a_reason_and_staff_may_not(congress):
    desk, ana = congress.desk, give(congress.desk, "Ana", PIN)
    for _ in range(TRIES):
        sign_in(desk, ana.id, WRONG)
    with pytest.raises(NotAllowed):
        unlock(desk, ana.id, operator=who(desk, "Kofi"), reason="asked nicely")
    unlock(desk, ana.id, operator=who(desk, "Ji-woo"), reason="new glasses")
    assert isinstance(sign_in(desk, ana.id, PIN), SignedIn)
    assert who(desk, "Ana") == ana


def test_the_own_pin_changes_with_the_old_one_only(congress):
    desk, ana = congress.desk, give(congress.desk, "Ana", PIN)
    assert set_pin(desk, ana.id, OTHER, operator=ana, old=WRONG) == WrongPin(ana, 4)
    assert isinstance(set_pin(desk, ana.id, OTHER, operator=ana, old=PIN), PinSet)
    assert isinstance(sign_in(desk, ana.id, OTHER), SignedIn)
    assert isinstance(sign_in(desk, ana.id, PIN), WrongPin)


def test_a_pin_is_taken_away_by_an_organizer_or_with_itself(congress):
    desk, ana, owner = congress.desk, give(congress.desk, "Ana", PIN), who(congress.desk, OWNER)
    with pytest.raises(NotAllowed):
        clear_pin(desk, ana.id, operator=who(desk, "Ji-woo"))
    assert clear_pin(desk, ana.id, operator=ana, old=WRONG) == WrongPin(ana, 4)
    assert clear_pin(desk, ana.id, operator=ana, old=PIN).operator.pin == ""
    give(desk, "Ana", PIN)
    assert clear_pin(desk, ana.id, operator=owner).operator.pin == ""
    before = congress.count()
    assert clear_pin(desk, ana.id, operator=owner).operator.pin == ""
    assert congress.count() == before


def test_a_first_own_pin_needs_no_old_one(congress):
    ana = who(congress.desk, "Ana")
    assert isinstance(set_pin(congress.desk, ana.id, PIN, operator=ana), PinSet)


def test_only_organizers_give_others_a_pin(congress):
    with pytest.raises(NotAllowed):
        give(congress.desk, "Ana", PIN, by="Ji-woo")
    assert give(congress.desk, "Ana", PIN, by="Minister").pin


def test_a_new_duty_leaves_pin_and_code_as_they_are(congress):
    desk = congress.desk
    ana = give(desk, "Ana", PIN)
    code = issue_operator_code(desk, ana.id, operator=who(desk, OWNER))
    set_operator(desk, "Ana", "supervisor", operator=who(desk, OWNER))
    assert isinstance(sign_in(desk, ana.id, PIN), SignedIn)
    assert operator_of_code(desk, code) == who(desk, "Ana")


def test_an_own_code_signs_in_however_it_was_scanned_and_only_the_newest_does(congress):
    desk, owner = congress.desk, who(congress.desk, OWNER)
    ana = who(desk, "Ana")
    first = issue_operator_code(desk, ana.id, operator=owner)
    second = issue_operator_code(desk, ana.id, operator=owner)
    assert sign_in_by_code(desk, first) is None
    for text in (second, in_fours(second).lower(), f"https://desk.example.org/o?code={second}"):
        assert sign_in_by_code(desk, text).operator.id == ana.id
    assert sign_ins(congress) == [(ana.id, "code")] * 3
    end_operator_code(desk, ana.id, operator=owner)
    assert operator_of_code(desk, second) is None


def test_no_delegate_is_an_operator(congress, amina):
    issue_operator_code(congress.desk, who(congress.desk, "Ana").id, operator=who(congress.desk, OWNER))
    assert operator_of_code(congress.desk, amina.code) is None
    assert operator_of_code(congress.desk, "") is None


def test_neither_pin_nor_code_stands_anywhere_in_the_files(congress):
    desk, owner = congress.desk, who(congress.desk, OWNER)
    ana = give(desk, "Ana", PIN)
    code = issue_operator_code(desk, ana.id, operator=owner)
    sign_in(desk, ana.id, PIN)
    sign_in(desk, ana.id, OTHER)
    sign_in_by_code(desk, code)
    assert congress.verdict(code) == "unknown", "scanned by a program that does not sign in"
    files = b"".join(f.read_bytes() for f in desk.store.folder.iterdir() if f.is_file())
    assert code.encode() not in files
    for digits in (PIN, OTHER):
        assert f'"{digits}"'.encode() not in files
    assert PIN not in repr(ana)
    assert congress.is_whole()
