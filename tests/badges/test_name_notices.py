"""What is said of a name before the event: what no font has, what is taken out, and nothing about a good name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wego_desk.badges.name_notices import NameProof, Notice, shown
from wego_desk.core.delegate import Delegate
from wego_desk.typeset.cleaning import clean
from wego_desk.typeset.fontset import BOLD, FontSet
from wego_desk.typeset.line import Unprintable, lay_out
from wego_desk.typeset.writing import Writing


@pytest.fixture(scope="module")
def proof(fonts: FontSet) -> NameProof:
    return NameProof(fonts)


def told(proof: NameProof, native: str, latin: str = "Somebody") -> list[tuple[str, Notice, str]]:
    delegate = Delegate(id="0" * 16, native_name=native, full_name=latin)
    return [(n.field, n.notice, shown(n.characters)) for n in proof.notices(delegate)]


def test_a_good_name_is_not_mentioned(proof: NameProof) -> None:
    for name in ("김철수", "محمد بن سالم", "གཞོན་ནུ", "João", "渡邉", "Yọ̀rùbá", "گلستانی\u200cنژاد"):
        assert told(proof, name) == []


def test_what_a_badge_will_not_show_is_told_by_its_kind(proof: NameProof) -> None:
    assert told(proof, "Ann Ꮳ \ue000") == [("name", Notice.NO_GLYPH, "U+E000 Ꮳ")]
    assert told(proof, "김\u200b철수 🎉") == [("name", Notice.REMOVED, "U+200B 🎉")]
    assert told(proof, "山\U000e01ef") == [("name", Notice.USUAL_FORM, "山\U000e01ef")]
    assert told(proof, "김철수", "Kim\u00ad") == [("latin", Notice.REMOVED, "U+00AD")]


ANY = st.characters(exclude_categories=["Cs"]) | st.sampled_from("김محمaéก้े\u0301 Ꮳ")


@settings(max_examples=200, deadline=None)
@given(st.text(ANY, min_size=1, max_size=8))
def test_it_is_told_before_the_event_exactly_when_it_is_not_printed(
    fonts: FontSet, proof: NameProof, name: str
) -> None:
    cleaned = clean(name)
    laid = lay_out(fonts, cleaned.text, Writing(), BOLD)
    prevented = isinstance(laid, Unprintable) or bool(cleaned.unreadable)
    notices = proof.notices(Delegate(id="0" * 16, native_name=name))
    assert any(n.field == "name" and n.notice is Notice.NO_GLYPH for n in notices) is prevented
