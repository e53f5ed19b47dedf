"""Somebody who was found by name passes as with a scan; a test code passes never."""

import pytest

from wego_desk.core.credential import in_fours, is_code
from wego_desk.core.trouble import Trouble
from wego_desk.desk.admit import admit
from wego_desk.desk.credentials import replace, revoke
from wego_desk.desk.edit import cancel
from wego_desk.desk.founding import OWNER
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.test_code import TEST_CODE, is_test_code


def let_in(congress, delegate, by="Ana", **how):
    return admit(congress.desk, delegate.id, operator=congress.operator(by), **how)


def test_found_by_name_is_admitted_once_like_a_scan(congress, amina):
    checked = let_in(congress, amina)
    assert checked.outcome.verdict == "admitted"
    assert checked.outcome.delegate == amina
    scanned = congress.scan(amina)
    assert (scanned.outcome.verdict, scanned.since) == ("already_in", checked.at)
    assert let_in(congress, amina).outcome.verdict == "already_in"
    (admission,) = congress.events("in")
    assert admission.event.credential == congress.desk.store.credentials(amina.id)[0].credential
    assert congress.is_whole()


def test_every_rule_of_the_door_holds(congress, amina):
    congress.programme("hall | Hall | | | | | in_out | 1 | mayor")
    guest = congress.add("Guest of Nobody", role="guest")
    other = congress.add("Another Mayor", role="mayor")
    assert let_in(congress, guest, point="hall").outcome.verdict == "not_entitled"
    assert let_in(congress, amina, point="hall").outcome.verdict == "admitted"
    assert let_in(congress, other, point="hall").outcome.verdict == "full"
    assert let_in(congress, amina, point="hall", leaving=True).outcome.verdict == "exited"
    with pytest.raises(NotAllowed):
        let_in(congress, guest, point="hall", override="the minister asked")
    assert (
        let_in(congress, guest, "Ji-woo", point="hall", override="the minister asked").outcome.overridden
        == "not_entitled"
    )


def test_whoever_has_no_valid_code_is_told_so(congress, amina):
    owner = congress.operator(OWNER)
    revoke(congress.desk, amina.id, operator=owner, reason="lost")
    answer = let_in(congress, amina)
    assert (answer.outcome.verdict, answer.outcome.at) == ("revoked", congress.clock.now)
    replace(congress.desk, amina.id, operator=owner, reason="found a printer")
    assert let_in(congress, amina).outcome.verdict == "admitted"


def test_cancelled_is_cancelled(congress, amina):
    cancel(congress.desk, amina.id, operator=congress.operator(OWNER), reason="not coming")
    assert let_in(congress, amina).outcome.verdict == "cancelled"


def test_a_foreign_code_will_do(congress):
    congress.roster("name,barcode\nJoão Pereira,TICKET-77\n")
    joao = congress.named("João Pereira")
    own = [f for f in congress.desk.store.credentials(joao.id) if f.form == "own"]
    assert own, "every delegate gets a code of ours"
    assert let_in(congress, joao).outcome.verdict == "admitted"
    assert congress.verdict("TICKET-77") == "already_in"


def test_stewards_scan_and_do_not_find(congress, amina):
    with pytest.raises(NotAllowed):
        let_in(congress, amina, "Kofi")


def test_nobody_is_nobody(congress):
    with pytest.raises(Trouble) as caught:
        admit(congress.desk, "0" * 16, operator=congress.operator("Ana"))
    assert caught.value.kind == "unknown_delegate"


def test_the_test_code_is_of_our_form_and_known_however_it_is_read():
    assert is_code(TEST_CODE)
    for text in (TEST_CODE, in_fours(TEST_CODE).lower(), f" {TEST_CODE}\n"):
        assert is_test_code(text)
    assert not is_test_code("")
    assert not is_test_code(TEST_CODE[:-1] + "B")


def test_the_test_code_admits_nobody_even_if_a_roster_gave_it(congress):
    congress.roster(f"name,code\nSomebody Unlucky,{TEST_CODE}\n")
    assert congress.verdict(TEST_CODE) == "unknown"
    assert let_in(congress, congress.named("Somebody Unlucky")).outcome.verdict == "admitted"
