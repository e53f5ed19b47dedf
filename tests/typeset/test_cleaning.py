"""What a roster sends and what a badge may show of it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desk.typeset.cleaning import clean


@pytest.mark.parametrize(
    ("sent", "printed"),
    [
        ("  João   Pereira ", "João Pereira"),
        ("Jo\u00e3o\u00a0Pereira\n", "João Pereira"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("\u1100\u1175\u11b7\u110e\u1165\u11af\u1109\u116e", "김철수"),
        ("\ufeffKim\u200b Cheol\u00adsu\u200e", "Kim Cheolsu"),
        ("Ana 🎉 María 👩🏽‍💻", "Ana María"),
        ("1\ufe0f\u20e3 Ann", "1 Ann"),
        ("山田\u3000太郎", "山田 太郎"),
        ("㈜위고 · No. 7™", "㈜위고 · No. 7™"),
        ("\ufa19", "\ufa19"),
        ("ﬁ Ａ", "ﬁ Ａ"),
    ],
)
def test_a_name_is_composed_and_rid_of_what_no_eye_sees(sent: str, printed: str) -> None:
    assert clean(sent).text == printed


def test_joiners_stay_inside_the_scripts_that_need_them_and_nowhere_else() -> None:
    assert clean("گلستانی\u200cنژاد").text == "گلستانی\u200cنژاد"
    assert clean("ද්\u200dරවිඩ").text == "ද්\u200dරවිඩ"
    assert clean("Ann\u200dMarie\u200c").text == "AnnMarie"
    assert clean("葛\U000e0100城").text == "葛\U000e0100城"
    assert clean("Anna\ufe0f").text == "Anna"


def test_what_was_taken_out_is_told_and_a_possible_letter_is_told_apart() -> None:
    cleaned = clean("A\u200bnn\U0001f389 \ue000 \ufffd \U000e0fff")
    assert set(cleaned.unreadable) == {"\ue000", "\ufffd", "\U000e0fff"}
    assert cleaned.decoration == ("\U0001f389",)
    assert "\u200b" in cleaned.removed


@given(st.text())
def test_cleaning_twice_changes_nothing_and_nothing_vanishes_untold(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned.text).text == cleaned.text
    letters = [c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c) in ("Lu", "Ll", "Lo", "Nd")]
    kept = unicodedata.normalize("NFC", cleaned.text)
    assert [c for c in kept if unicodedata.category(c) in ("Lu", "Ll", "Lo", "Nd")] == letters
