"""What a verdict card must not pass over."""

import pytest

from wego_desk.core.delegate import Delegate
from wego_desk.desk.attention import Attention, attention


def kinds(**fields: str) -> list[str]:
    return [a.kind.value for a in attention(Delegate("0" * 16, full_name="Amina Diallo", **fields))]


def test_most_people_need_none():
    assert kinds(role="delegate", job_title="Deputy Mayor for Transport", notes="Arrives on Tuesday") == []


def test_the_gravest_comes_first():
    found = kinds(role="Finalist", vip="yes", job_title="Mayor", needs="nut allergy; wheelchair", notes="!Seat 12")
    assert found == ["vip", "mayor", "wheelchair", "allergy", "finalist", "note"]


@pytest.mark.parametrize(
    "role", ["mayor", "MAYOR", " Lord  Mayor ", "시장", "Alcaldesa", "Bürgermeister", "市长", "عمدة"]
)
def test_a_mayor_is_one_in_any_language(role):
    assert kinds(role=role) == ["mayor"]


@pytest.mark.parametrize(
    ("needs", "kind"),
    [
        ("wheelchair", "wheelchair"), ("Wheelchair access", "wheelchair"), ("휠체어", "wheelchair"),
        ("step-free seat", "step_free"), ("guide dog", "guide_dog"), ("sign language interpreter", "sign_language"),
        ("Interpreter (French)", "interpreter"), ("통역 필요", "interpreter"), ("hearing loop", "hearing"),
        ("nut allergy", "allergy"), ("a quiet room", "need"),
    ],
)  # fmt: skip
def test_a_need_is_known_by_its_words_and_keeps_them(needs, kind):
    (found,) = attention(Delegate("0" * 16, needs=needs))
    assert (found.kind.value, found.value) == (kind, needs)


def test_what_the_kitchen_must_know_the_desk_need_not():
    assert kinds(needs="vegetarian, Halal") == []
    assert kinds(needs="vegan, guide dog") == ["guide_dog"]


def test_only_notes_that_the_organizers_flagged_are_shown():
    found = attention(Delegate("0" * 16, notes="Head of delegation\n! Hand over the gift\n!\nFlight details to follow"))
    assert found == (Attention(found[0].kind, "Hand over the gift"),)
    assert found[0].kind.value == "note"


def test_a_vip_may_be_one_for_a_reason():
    assert attention(Delegate("0" * 16, vip="yes"))[0].value == ""
    assert attention(Delegate("0" * 16, vip="Keynote, Tuesday"))[0].value == "Keynote, Tuesday"
