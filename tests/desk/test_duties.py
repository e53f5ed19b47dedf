"""Who may do what: every act under every duty, and every try on record."""

from typing import Any, NamedTuple

import pytest

from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Act, Duty, may
from wego_desk.core.trouble import Trouble
from wego_desk.desk.congress import set_congress
from wego_desk.desk.credentials import replace, revoke
from wego_desk.desk.edit import cancel, edit
from wego_desk.desk.founding import OWNER
from wego_desk.desk.merge import merge
from wego_desk.desk.operator_codes import issue_operator_code, operator_of_code
from wego_desk.desk.operators import add_operator, remove_operator, set_operator
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.programme import set_programme
from wego_desk.desk.sign_in import set_pin, sign_in
from wego_desk.desk.undo import undo
from wego_desk.desk.walk_in import walk_in
from wego_desk.rosters.sent import ProgrammeFile
from wego_desk.store.programme import Operator

WHO = {Duty.STEWARD: "Kofi", Duty.STAFF: "Ana", Duty.SUPERVISOR: "Ji-woo", Duty.ORGANIZER: "Minister"}


class Try(NamedTuple):
    """One operator, by name and as known, about to do something to a person."""

    congress: Any
    person: Delegate
    name: str
    who: Operator

    @property
    def desk(self):
        return self.congress.desk

    def scan(self, **how):
        return self.congress.scan(self.person, by=self.name, **how)


def own_undo(it):
    undo(it.desk, it.scan().event, operator=it.who, reason="wrong person")


def anothers_undo(it):
    event = it.congress.scan(it.person, by="Minister" if it.name != "Minister" else "Ana").event
    undo(it.desk, event, operator=it.who, reason="wrong person")


def an_import(it):
    file = it.congress.folder / "r.csv"
    file.write_text("Name\nB\n")
    it.congress.take(file, by=it.name)


#: What a person does -> the act that the table of duties names for it.
DEEDS = {
    "scan": (Act.SCAN, lambda it: it.scan()),
    "leave": (Act.SCAN, lambda it: it.scan(leaving=True)),
    "override": (Act.OVERRIDE, lambda it: it.scan(override="known")),
    "back entry": (Act.BACK_ENTRY, lambda it: it.scan(stated_at=it.congress.clock.now)),
    "walk in": (Act.WALK_IN, lambda it: walk_in(it.desk, {"full_name": "B"}, operator=it.who)),
    "edit": (Act.EDIT, lambda it: edit(it.desk, it.person.id, {"city": "Dakar"}, operator=it.who)),
    "undo own": (Act.UNDO_OWN, own_undo),
    "undo another's": (Act.UNDO, anothers_undo),
    "cancel": (Act.CANCEL, lambda it: cancel(it.desk, it.person.id, operator=it.who, reason="ill")),
    "revoke": (Act.CREDENTIALS, lambda it: revoke(it.desk, it.person.id, operator=it.who, reason="lost")),
    "replace": (Act.CREDENTIALS, lambda it: replace(it.desk, it.person.id, operator=it.who, reason="lost")),
    "merge": (Act.SETTLE, lambda it: merge(it.desk, it.congress.add("Twin").id, it.person.id, operator=it.who)),
    "import": (Act.IMPORT, an_import),
    "programme": (Act.PROGRAMME, lambda it: set_programme(it.desk, ProgrammeFile((), ()), operator=it.who)),
    "congress": (Act.CONGRESS, lambda it: set_congress(it.desk, operator=it.who, name="Forum")),
    "operators": (Act.OPERATORS, lambda it: set_operator(it.desk, "New", "staff", operator=it.who)),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_every_duty_may_do_what_the_table_says_and_no_more(congress, deed):
    act, do = DEEDS[deed]
    for duty, name in WHO.items():
        person = congress.add(f"For {name}")
        before = congress.events("refused")
        if may(duty, act):
            do(Try(congress, person, name, congress.operator(name)))
            refused = congress.events("refused")[len(before) :]
            assert all("act" not in w.body for w in refused), (deed, name)
        else:
            with pytest.raises(NotAllowed) as no:
                do(Try(congress, person, name, congress.operator(name)))
            (kept,) = congress.events("refused")[len(before) :]
            assert kept.body == {"act": act.value}, (deed, name)
            assert kept.event.operator == congress.operator(name).id
            assert no.value.values["operator"] == name
            assert Duty[str(no.value.values["duty"]).upper()] is no.value.least
            assert congress.again(person) == person, "nothing was changed"
    assert congress.is_whole()


def test_a_refused_try_names_the_person_or_the_point(congress, amina):
    with pytest.raises(NotAllowed):
        cancel(congress.desk, amina.id, operator=congress.operator("Ana"), reason="ill")
    with pytest.raises(NotAllowed):
        congress.scan(amina, by="Kofi", override="known")
    cancelling, overriding = (w.event for w in congress.events("refused"))
    assert (cancelling.subject, cancelling.point) == (amina.id, "")
    assert overriding.point == "main"


def test_every_refused_scan_is_kept_with_what_was_scanned(congress, amina):
    texts = ["", "NOBODY", "a\0b", "\udcff\udcfe", "x" * 2000, "한글"]
    for text in texts:
        congress.scan(text, by="Kofi")
    congress.scan(amina)
    congress.scan(amina)
    kept = congress.events("refused")
    assert [w.body["text"] for w in kept[:-1]] == ["", "NOBODY", "a\0b", "\\udcff\\udcfe", "x" * 512, "한글"]
    assert [w.body["verdict"] for w in kept] == [
        "damaged",
        "unknown",
        "damaged",
        "damaged",
        "damaged",
        "unknown",
        "already_in",
    ]
    assert (kept[-1].event.subject, kept[-1].body) == (amina.id, {"verdict": "already_in"})
    assert kept[-1].event.credential
    assert {w.event.operator for w in kept[:-1]} == {congress.operator("Kofi").id}
    assert congress.is_whole()


def test_a_reason_is_one_that_says_something(congress, amina):
    boss = congress.operator("Minister")
    event = congress.scan(amina).event
    before = congress.count()
    for act in (
        lambda: cancel(congress.desk, amina.id, operator=boss, reason="  "),
        lambda: revoke(congress.desk, amina.id, operator=boss, reason="\n"),
        lambda: replace(congress.desk, amina.id, operator=boss, reason=""),
        lambda: undo(congress.desk, event, operator=boss, reason=" "),
        lambda: congress.scan(amina, by="Minister", override=""),
    ):
        with pytest.raises(Trouble) as trouble:
            act()
        assert trouble.value.kind == "no_reason"
    assert congress.count() == before


def test_a_reason_that_cannot_be_kept_is_told_and_changes_nothing(congress, amina):
    boss = congress.operator("Minister")
    before = congress.count()
    for reason, kind in (("\udcff", "act_unwritable"), ("x" * 70_000, "act_too_large")):
        with pytest.raises(Trouble) as trouble:
            cancel(congress.desk, amina.id, operator=boss, reason=reason)
        assert trouble.value.kind == kind
    assert (congress.count(), congress.again(amina)) == (before, amina)


def test_operators(congress):
    boss = congress.operator(OWNER)
    added = set_operator(congress.desk, "  José   Álvarez ", "STAFF", operator=boss)
    assert (added.name, added.duty) == ("José Álvarez", Duty.STAFF)
    assert congress.operator("JOSE\u0301 A\u0301LVAREZ").id == added.id, "however the accents are composed"
    before = congress.count()
    assert set_operator(congress.desk, "josé álvarez", "staff", operator=boss).id == added.id
    assert congress.count() == before, "nothing new, nothing written"
    assert set_operator(congress.desk, "José Álvarez", "supervisor", operator=boss).duty is Duty.SUPERVISOR
    with pytest.raises(Trouble) as trouble:
        congress.operator("nobody")
    assert trouble.value.values["operators"] == ["Ana", "Ji-woo", "José Álvarez", "Kofi", "Minister", "owner"]


@pytest.mark.parametrize(
    ("name", "duty", "kind"),
    [
        ("Bo", "king", "unknown_duty"),
        ("  ", "staff", "no_name"),
        ("x" * 201, "staff", "name_too_long"),
        ("a\x1bb", "staff", "control_character"),
        ("\udcff", "staff", "control_character"),
    ],
)
def test_an_operator_that_cannot_be(congress, name, duty, kind):
    before = congress.count()
    with pytest.raises(Trouble) as trouble:
        set_operator(congress.desk, name, duty, operator=congress.operator(OWNER))
    assert (trouble.value.kind, congress.count()) == (kind, before)


def test_the_last_organizer_stays_one(congress):
    boss = congress.operator("Minister")
    set_operator(congress.desk, OWNER, "staff", operator=boss)
    with pytest.raises(Trouble) as trouble:
        set_operator(congress.desk, "Minister", "staff", operator=boss)
    assert trouble.value.kind == "last_organizer"
    assert set_operator(congress.desk, "Minister", "organizer", operator=boss).duty is Duty.ORGANIZER
    with pytest.raises(NotAllowed):
        set_operator(congress.desk, OWNER, "organizer", operator=congress.operator(OWNER))


def test_who_was_removed_works_here_no_more_and_what_they_did_keeps_their_name(congress):
    desk, owner, amina = congress.desk, congress.operator(OWNER), congress.add()
    ana = congress.operator("Ana")
    congress.scan(amina, by="Ana")
    set_pin(desk, ana.id, "271828", operator=owner)
    code = issue_operator_code(desk, ana.id, operator=owner)
    remove_operator(desk, ana.id, operator=owner)
    assert "Ana" not in {o.name for o in desk.programme.operators.values()}
    assert operator_of_code(desk, code) is None
    with pytest.raises(Trouble, match="unknown_operator"):
        sign_in(desk, ana.id, "271828")
    assert congress.scan(amina, by="Kofi").operator == "Ana"


def test_who_comes_back_is_the_same_person_without_pin_and_code(congress):
    desk, owner, ana = congress.desk, congress.operator(OWNER), congress.operator("Ana")
    set_pin(desk, ana.id, "271828", operator=owner)
    remove_operator(desk, ana.id, operator=owner)
    back = add_operator(desk, " ANA ", "steward", operator=owner)
    assert (back.id, back.name, back.duty, back.pin, back.code_hash) == (ana.id, "ANA", Duty.STEWARD, "", "")
    assert congress.is_whole()


def test_nobody_removes_the_last_organizer_or_themselves(congress):
    desk, boss, owner = congress.desk, congress.operator("Minister"), congress.operator(OWNER)
    with pytest.raises(Trouble, match="own_removal"):
        remove_operator(desk, owner.id, operator=owner)
    remove_operator(desk, owner.id, operator=boss)
    with pytest.raises(Trouble, match="last_organizer"):
        remove_operator(desk, boss.id, operator=boss)


def test_adding_changes_nobodys_duty(congress):
    before = congress.count()
    with pytest.raises(Trouble, match="already_works_here"):
        add_operator(congress.desk, "ana", "organizer", operator=congress.operator(OWNER))
    assert congress.count() == before


def test_the_congress(congress):
    boss = congress.operator(OWNER)
    set_congress(congress.desk, operator=boss, name="  World   Mayors Forum ", time_zone="Europe/London")
    programme = congress.desk.programme
    assert (programme.name, programme.zone_name) == ("World Mayors Forum", "Europe/London")
    before = congress.count()
    set_congress(congress.desk, operator=boss, name="World Mayors Forum")
    for values, kind in (
        ({"time_zone": "Mars/Base"}, "unknown_time_zone"),
        ({"time_zone": ""}, "unknown_time_zone"),
        ({"time_zone": "../etc/passwd"}, "unknown_time_zone"),
        ({"name": "x" * 201}, "bad_value"),
        ({"name": "a\0b"}, "bad_value"),
    ):
        with pytest.raises(Trouble) as trouble:
            set_congress(congress.desk, operator=boss, **values)
        assert trouble.value.kind == kind
    assert (congress.count(), congress.desk.programme) == (before, programme)
