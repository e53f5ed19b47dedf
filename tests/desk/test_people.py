"""Walk-ins, corrections, cancelling and codes: what the roster then says, and what the ledger keeps."""

import pytest

from wego_desk.core.credential import is_code, make_code
from wego_desk.core.trouble import Trouble
from wego_desk.desk.credentials import replace, revoke
from wego_desk.desk.edit import cancel, edit
from wego_desk.desk.walk_in import walk_in


def kind_of(act, congress):
    """The kind of trouble, and proof that it changed nothing."""
    before = congress.count()
    with pytest.raises(Trouble) as trouble:
        act()
    assert congress.count() == before
    return trouble.value.kind


def change(congress, person, by="Ana", **fields):
    return edit(congress.desk, person.id, fields, operator=congress.operator(by))


def test_a_walk_in_has_a_code_and_is_found_at_once(congress):
    kim = walk_in(
        congress.desk,
        {"native_name": "김철수", "latin_name": "Kim Cheolsu", "country": "KR", "role": "Press", "vip": "yes"},
        operator=congress.operator("Ana"),
    )
    assert is_code(kim.code)
    assert (kim.full_name, kim.large_name, kim.small_name) == ("김철수", "김철수", "Kim Cheolsu")
    assert (kim.role, kim.status, kim.is_vip) == ("Press", "active", True)
    assert congress.verdict(kim.code) == "admitted"
    assert congress.people() == [kim]


def test_a_walk_in_may_bring_codes(congress, amina):
    own = make_code(b"12345678")
    guest = congress.add("Guest", code=own.lower(), foreign_code="T-9")
    assert (guest.code, guest.foreign_code) == (own, "T-9")
    foreign = congress.add("Foreign", code="TICKET 7")
    assert is_code(foreign.code)
    assert foreign.foreign_code == "TICKET 7"
    assert congress.verdict("TICKET 7") == "admitted"
    for fields in ({"code": own}, {"foreign_code": "T-9"}, {"code": amina.code}):
        assert kind_of(lambda fields=fields: congress.add("X", **fields), congress) == "code_in_use"


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"city": "Dakar"}, "no_name"),
        ({"full_name": "n/a"}, "no_name"),
        ({"full_name": "x" * 201}, "name_too_long"),
        ({"full_name": "A", "notes": "x" * 17_000}, "row_too_long"),
        ({"full_name": "A", "city": "Da\x1bkar"}, "control_character"),
        ({"full_name": "A", "valid_from": "soon"}, "unreadable_date"),
        ({"full_name": "A", "valid_from": "2026-09-22", "valid_until": "2026-09-21"}, "dates_out_of_order"),
        ({"full_name": "A", "colour": "red"}, "unknown_field"),
        ({"full_name": "A", "photo": "a.jpg"}, "photo_by_import"),
        ({"full_name": "A", "notes": "\udcff"}, "act_unwritable"),
    ],
)
def test_a_walk_in_that_cannot_be(congress, fields, kind):
    assert kind_of(lambda: walk_in(congress.desk, fields, operator=congress.operator("Ana")), congress) == kind
    assert congress.people() == []


def test_an_edit_says_what_changed_and_writes_only_that(congress, amina):
    assert change(congress, amina, city=" Dakar ", role="mayor", needs="wheelchair") == ["city", "needs"]
    (written,) = congress.events("person.set")
    assert written.body == {"city": "Dakar", "needs": "wheelchair"}
    assert (congress.again(amina).city, congress.again(amina).needs) == ("Dakar", "wheelchair")
    before = congress.count()
    assert change(congress, amina, city="Dakar") == []
    assert congress.count() == before
    assert change(congress, amina, needs="") == ["needs"]
    assert congress.again(amina).needs == ""


def test_an_emptied_role_is_that_of_a_delegate(congress, amina):
    change(congress, amina, role="")
    assert congress.again(amina).role == "delegate"


@pytest.mark.parametrize(
    ("typed", "full_name"),
    [
        ({"family_name": "Dialo"}, "Amina Dialo"),
        ({"language": "hu"}, "Diallo Amina"),
        ({"family_name": ""}, "Amina"),
        ({"family_name": "Sow", "full_name": "Dr Amina Sow"}, "Dr Amina Sow"),
        ({"city": "Dakar"}, "Amina Diallo"),
    ],
)
def test_a_name_put_together_from_parts_follows_them(congress, typed, full_name):
    amina = walk_in(congress.desk, {"given_name": "Amina", "family_name": "Diallo"}, operator=congress.operator("Ana"))
    assert amina.full_name == "Amina Diallo"
    changed = change(congress, amina, **typed)
    assert congress.again(amina).full_name == full_name
    assert ("full_name" in changed) == (full_name != "Amina Diallo")


def test_a_name_that_was_sent_as_a_whole_does_not_follow_its_parts(congress):
    amina = congress.add("H. E. Amina Diallo", given_name="Amina", family_name="Diallo")
    change(congress, amina, family_name="Sow")
    assert congress.again(amina).full_name == "H. E. Amina Diallo"


def test_what_an_edit_may_not_touch(congress, amina):
    zoe = congress.add("Zoë", foreign_code="T-1")
    for fields, kind in (
        ({"code": "BCDEFGHJKNPRSTVX"}, "code_by_replace"),
        ({"photo": "a.jpg"}, "photo_by_import"),
        ({"status": "cancelled"}, "cancel_by_cancel"),
        ({"foreign_code": "T-1"}, "code_in_use"),
        ({"full_name": "-"}, "no_name"),
        ({"valid_until": "then"}, "unreadable_date"),
        ({"shoe_size": "44"}, "unknown_field"),
    ):
        assert kind_of(lambda fields=fields: change(congress, amina, **fields), congress) == kind
    assert kind_of(
        lambda: edit(congress.desk, "0" * 16, {"city": "x"}, operator=congress.operator("Ana")), congress
    ) == ("unknown_delegate")
    assert change(congress, zoe, foreign_code="T-1") == []


def test_an_id_is_taken_as_people_copy_it(congress, amina):
    assert edit(congress.desk, f" {amina.id.upper()} ", {"city": "Dakar"}, operator=congress.operator("Ana")) == [
        "city"
    ]
    assert replace(congress.desk, amina.id.upper(), operator=congress.operator("Ji-woo"), reason="lost")[0] == [
        amina.code
    ]


def test_cancelling_is_for_good(congress, amina):
    boss = congress.operator("Ji-woo")
    assert cancel(congress.desk, amina.id, operator=boss, reason="visa refused") == amina.id
    assert congress.again(amina).is_cancelled
    assert congress.verdict(amina) == "cancelled"
    assert congress.events("person.cancel")[0].body == {"reason": "visa refused"}
    assert kind_of(lambda: cancel(congress.desk, amina.id, operator=boss, reason="x"), congress) == "already_cancelled"
    assert kind_of(lambda: change(congress, amina, status="active"), congress) == "stays_cancelled"
    assert change(congress, amina, city="Thiès") == ["city"], "the rest can still be corrected"


def test_who_a_roster_cancelled_can_be_taken_back(congress):
    congress.roster("Name,Status\nAmina Diallo,cancelled\n")
    amina = congress.named("Amina Diallo")
    assert congress.verdict(amina) == "cancelled"
    assert change(congress, amina, status="active") == ["status"]
    assert congress.verdict(amina) == "admitted"


def test_a_revoke_lists_the_admissions_that_it_knew(congress, amina):
    event = congress.scan(amina).event
    revoke(congress.desk, amina.id, operator=congress.operator("Ji-woo"), reason="stolen")
    (written,) = congress.events("credential.revoke")
    assert written.event.names == (("admissions", (event,)),)
    assert written.body == {"reason": "stolen"}


def test_replacing_ends_every_code_that_stood(congress):
    zoe = congress.add("Zoë", foreign_code="T-1")
    old, new = replace(congress.desk, zoe.id, operator=congress.operator("Ji-woo"), reason="lost")
    assert sorted(old) == sorted([zoe.code, "T-1"])
    assert is_code(new)
    assert {text: congress.verdict(text) for text in (*old, new)} == {
        old[0]: "replaced",
        old[1]: "replaced",
        new: "admitted",
    }
    second, newest = replace(congress.desk, zoe.id, operator=congress.operator("Ji-woo"), reason="lost again")
    assert second == [new]
    assert congress.verdict(new) == "replaced"
    assert congress.verdict(newest) == "already_in"
    assert congress.again(zoe).code == newest
    assert congress.is_whole()


def test_codes_are_drawn_anew_for_everyone(congress):
    codes = {congress.add(f"Guest {n}").code for n in range(20)}
    assert len(codes) == 20
