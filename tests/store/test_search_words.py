"""Words of names in every script: what two people would call the same word must become the same word."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wego_desk.core.delegate import Delegate
from wego_desk.store.search_keys import compute_keys, sections_of
from wego_desk.store.search_scripts import in_latin, wade_giles
from wego_desk.store.search_typed import read_typed
from wego_desk.store.search_words import fold, pieces_of, skeleton, sound


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Özgür", "OZGUR"), ("Álvarez", "A\u0301lvarez"), ("D’Orsay", "d'orsay"), ("Straße", "strasse"),
        ("أحمد", "احمد"), ("فاطمة", "فاطمه"), ("یوسف", "يوسف"), ("مُحَمَّد", "محمد"), ("محـــمد", "محمد"), ("علاء", "علا"),
        ("علی\u200cرضا", "علیرضا"), ("サトウ", "さとう"), ("ｻﾄｳ", "さとう"), ("שָׁלוֹם", "שלום"), ("Фёдор", "Федор"),
        ("②", "2"), ("ㄱㅅ", "ㄳ"),
    ],
)  # fmt: skip
def test_spellings_of_one_word_fold_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("कमल", "कोमल"), ("कि", "की"), ("ปา", "ป่า"), ("か", "が"), ("김", "금"), ("Ivan", "Ivo")]
)
def test_marks_that_are_letters_keep_words_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("word", "latin"),
    [
        ("иван", "ivan"), ("김", "gim"), ("伟", "wei"), ("कुमार", "kumar"), ("さとう", "satou"), ("ევა", "eva"),
        ("łukasz", "lukasz"), ("þor", "thor"), ("ευγενια", "evgenia"), ("רוזן", "rozn"), ("လွင်", "lwn"), ("०१", "01"),
    ],
)  # fmt: skip
def test_every_script_is_read_in_latin_letters(word: str, latin: str) -> None:
    assert in_latin(fold(word)) == latin


@pytest.mark.parametrize(
    ("pinyin", "taiwanese"),
    [
        ("xu", "hsu"),
        ("zhi", "chih"),
        ("cai", "tsai"),
        ("guo", "kuo"),
        ("rong", "jung"),
        ("ye", "yeh"),
        ("jie", "chieh"),
    ],
)
def test_a_passport_of_taiwan_spells_pinyin_otherwise(pinyin: str, taiwanese: str) -> None:
    assert wade_giles(pinyin) == taiwanese


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kyung", "gyeong"), ("chul", "cheol"), ("soo", "su"), ("young", "yeong"), ("steven", "stephen"),
        ("katherine", "catherine"), ("layla", "laila"), ("yusuf", "youssouf"), ("hristo", "risto"),
    ],
)  # fmt: skip
def test_words_that_sound_the_same(one: str, other: str) -> None:
    assert sound(one) == sound(other)
    assert skeleton(one) == skeleton(other)


def test_words_that_share_consonants_only_do_not_sound_the_same() -> None:
    assert skeleton("mohammed") == skeleton("mhmd") != skeleton("mahler")
    assert sound("kang") != sound("king")


def test_a_korean_name_is_kept_syllable_by_syllable_and_as_romanised() -> None:
    (piece,) = pieces_of("김철수")
    assert [*piece.written] == ["\u1100\u1175\u11b7", "\u110e\u1165\u11af", "\u1109\u116e"]
    assert {"kim", "gim", "cheolsu", "gimcheolsu"} <= set(piece.derived)
    assert piece.initials == "\u1100\u110e\u1109"


@pytest.mark.parametrize("surname", ["lee", "yi", "rhee"])
def test_a_korean_surname_has_the_spellings_of_its_bearers(surname: str) -> None:
    assert surname in sections_of(compute_keys(Delegate("1", full_name="이영희")).words).terms


def test_each_field_keeps_to_its_own_section() -> None:
    delegate = Delegate(
        "1", code="BCDEFGHJKNPRSTVX", foreign_code="A-17", full_name="Amina Otieno", organization="City of Nairobi",
        city="Nairobi", email="a.otieno@nairobi.example",
    )  # fmt: skip
    keys = compute_keys(delegate)
    person = sections_of(keys.words)
    assert person.written == ["amina", "otieno"]
    assert person.organization == ["city", "of", "nairobi"]
    assert person.city == ["nairobi"]
    assert person.marks == ["cbcdefghjknprstvx", "fa17", "eaotienonairobiexample", "dnairobiexample"]
    assert keys.terms == ("amina", "otieno")


def test_a_delegate_without_anything_has_no_keys() -> None:
    keys = compute_keys(Delegate("1"))
    person = sections_of(keys.words)
    assert [person.written, person.terms, person.organization, person.city, person.marks] == [[]] * 5
    assert keys.terms == ()


@given(st.text(max_size=40))
@example("\N{MATHEMATICAL FRAKTUR CAPITAL J}")
@settings(max_examples=150, deadline=None)
def test_no_text_breaks_a_key_and_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    words = compute_keys(Delegate("1", full_name=text, organization=text, email=text, foreign_code=text)).words
    stored = words.replace("|", " ").split()
    assert all(not (set(word) & set("\"'*()^:+-{}\0")) for word in stored)
    read_typed(text)
