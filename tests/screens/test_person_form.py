"""What a change in the fields of a panel means on the roster: names keep their places, nothing else is touched."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desk.core.delegate import Delegate
from wego_desk.desk.badge_preview import edited
from wego_desk.desk.known_values import KnownValues, Organization
from wego_desk.screens.person_form import Form, Place, edits, form_of, is_changed, placed, squeezed, with_latin_kept

NOTHING = KnownValues()
DAKAR = Organization("City of Dakar", "city", "full", "Dakar", "Senegal", "Africa")
SUWON = Organization("City of Suwon", "city", "associate", "Suwon", "Republic of Korea", "Asia")
KNOWN = KnownValues((DAKAR, SUWON))

LATIN = Delegate("1", full_name="Amina Diallo")
HANGUL = Delegate("2", full_name="김철수")
BOTH = Delegate("3", full_name="Kim Cheolsu", native_name="김철수", latin_name="Kim Cheolsu")
FULL_IS_SMALL = Delegate("4", full_name="Kim Cheolsu", native_name="김철수")
FULL_IS_LARGE = Delegate("5", full_name="김철수", native_name="김철수", latin_name="Kim Cheolsu")
OF_PARTS = Delegate("6", full_name="Kim Cheolsu", given_name="Cheolsu", family_name="Kim", language="ko")


@pytest.mark.parametrize(
    ("delegate", "own", "latin", "typed"),
    [
        (LATIN, "Aminata Diallo", "", {"full_name": "Aminata Diallo"}),
        (LATIN, "أمينة ديالو", "Amina Diallo", {"native_name": "أمينة ديالو"}),
        (HANGUL, "김철수", "Kim Cheolsu", {"latin_name": "Kim Cheolsu"}),
        (HANGUL, "김철소", "", {"full_name": "김철소"}),
        (BOTH, "김철수", "Kim Chulsoo", {"latin_name": "Kim Chulsoo", "full_name": "Kim Chulsoo"}),
        (BOTH, "김철소", "Kim Cheolsu", {"native_name": "김철소"}),
        (FULL_IS_SMALL, "김철수", "Kim Chulsoo", {"full_name": "Kim Chulsoo"}),
        (FULL_IS_LARGE, "김철소", "Kim Cheolsu", {"native_name": "김철소", "full_name": "김철소"}),
        (FULL_IS_LARGE, "김철수", "", {"latin_name": ""}),
        (BOTH, "", "Kim Cheolsu", {"native_name": "Kim Cheolsu"}),
        (OF_PARTS, "Kim Chulsoo", "", {"full_name": "Kim Chulsoo"}),
    ],
)
def test_a_name_changes_where_it_stood(delegate, own, latin, typed):
    before = {name: getattr(delegate, name) for name in ("full_name", "native_name", "latin_name")}
    named = edits(replace(form_of(delegate), own_name=own, latin_name=latin), delegate, NOTHING)
    assert {name: value for name, value in named.items() if value != before[name]} == typed


words = st.text("abcXYZ éАбв김철수李明سلمى", min_size=0, max_size=12)
delegates = st.builds(
    Delegate, id=st.just("9"), full_name=words.map(lambda text: f"A {text}".strip()), native_name=words.map(str.strip),
    latin_name=words.map(str.strip), given_name=words.map(str.strip), family_name=words.map(str.strip),
    organization=st.sampled_from(["", "City of Dakar", "Acme"]), city=words.map(str.strip),
)  # fmt: skip


@given(delegates, words, words)
def test_what_was_typed_is_what_the_badge_will_say(delegate, own, latin):
    form = replace(form_of(delegate), own_name=own, latin_name=latin)
    if not form.has_name:
        return
    after = form_of(edited(delegate, edits(form, delegate, NOTHING)))
    assert squeezed(after) == squeezed(form)


@given(delegates, words)
def test_a_corrected_name_stays_nowhere(delegate, own):
    form = replace(form_of(delegate), own_name=f"Z{own}")
    after = edited(delegate, edits(form, delegate, NOTHING))
    now = {after.full_name, after.native_name, after.latin_name}
    gone = delegate.large_name
    assert gone not in now or gone in (squeezed(form).own_name, squeezed(form).latin_name)


@given(delegates)
def test_who_is_left_as_they_are_is_not_touched(delegate):
    form = form_of(delegate)
    spaced = Form(**{f.name: f"  {getattr(form, f.name)} " for f in fields(Form)})
    assert not is_changed(form, delegate)
    assert not is_changed(spaced, delegate)
    assert edits(spaced, delegate, KNOWN) == {}


def test_without_any_name_no_name_is_touched():
    assert edits(Form(role="guest"), LATIN, NOTHING) == {"role": "guest"}


def test_an_organization_of_the_roster_brings_its_kind_and_an_unknown_one_does_not():
    form = replace(form_of(LATIN), organization="city of  dakar")
    assert edits(form, LATIN, KNOWN) == {
        "organization": "city of dakar", "organization_kind": "city", "standing": "full", "region": "Africa",
    }  # fmt: skip
    assert edits(replace(form, organization="Acme"), LATIN, KNOWN) == {"organization": "Acme"}


def test_another_script_lets_the_latin_name_go_down_and_only_then():
    before = form_of(LATIN)
    turned = with_latin_kept(replace(before, own_name="أ"), before, LATIN)
    assert turned == replace(before, own_name="أ", latin_name="Amina Diallo")
    emptied = replace(turned, latin_name="")
    assert with_latin_kept(replace(emptied, own_name="أم"), emptied, LATIN).latin_name == ""
    assert with_latin_kept(replace(before, own_name="Ami"), before, LATIN).latin_name == ""


@pytest.mark.parametrize(
    ("city", "country", "taken", "organization", "place"),
    [
        ("", "", Place(), "City of Suwon", Place("Suwon", "Republic of Korea")),
        ("Dakar", "Senegal", Place("Dakar", "Senegal"), "city of suwon", Place("Suwon", "Republic of Korea")),
        ("Thiès", "Senegal", Place("Dakar", "Senegal"), "City of Suwon", Place("Thiès", "Republic of Korea")),
        ("Dakar", "Senegal", Place("Dakar", "Senegal"), "City of Suw", None),
        ("", "", Place(), "", None),
    ],
)
def test_an_organization_brings_its_place_but_leaves_what_a_hand_typed(city, country, taken, organization, place):
    assert placed(city, country, taken, organization, KNOWN) == place
