"""Which font draws what, in which direction, and that no character is lost on the way."""

import shutil
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from names import NAMES, Name
from pictures import line_of

from wego_desk.assets import asset
from wego_desk.typeset.cleaning import clean
from wego_desk.typeset.fontset import BOLD, REGULAR, FontSet
from wego_desk.typeset.items import itemise
from wego_desk.typeset.line import Line, Reason, Unprintable, lay_out
from wego_desk.typeset.line import line_of as part_of
from wego_desk.typeset.scripts import scripts_in
from wego_desk.typeset.writing import HanForm, Writing, han_form, writing_of

KOREAN = Writing("ko", "ko")


def said(line: Line) -> str:
    """The characters of a line's glyphs, in reading order."""
    runs = sorted(line.runs, key=lambda run: line.text.find(run.text))
    return "".join("".join(glyph.text for glyph in run.glyphs[:: -1 if run.from_right else 1]) for run in runs)


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name.key)
def test_every_character_of_a_name_is_drawn_in_a_font_for_its_script(fonts: FontSet, name: Name) -> None:
    line = line_of(fonts, name.text, name.language, name.urdu)
    assert sorted(said(line)) == sorted(clean(name.text).text)
    assert line.width > 0 < line.top
    assert line.from_right is name.from_right
    assert all(glyph.number for run in line.runs for glyph in run.glyphs)
    assert any(name.script in run.font.file.scripts for run in line.runs)


def test_a_letter_that_no_font_has_is_named(fonts: FontSet) -> None:
    assert lay_out(fonts, "Ann ᏣᎳᎩ", KOREAN, BOLD) == Unprintable(Reason.NO_GLYPH, ("Ꮳ", "Ꮃ", "Ꭹ"))
    assert lay_out(fonts, "กa\u0e49\u1039", KOREAN, BOLD) == Unprintable(Reason.NO_GLYPH, ("\u0e49", "\u1039"))


def test_an_orphaned_mark_gets_no_dotted_circle(fonts: FontSet) -> None:
    line = lay_out(fonts, "ि", Writing("hi"), BOLD)
    assert isinstance(line, Line)
    assert [glyph.text for run in line.runs for glyph in run.glyphs] == ["ि"]


def test_no_vowel_is_added_to_a_name(fonts: FontSet) -> None:
    (run,) = line_of(fonts, "محمد", "ar").runs
    assert [glyph.text for glyph in run.glyphs] == ["د", "م", "ح", "م"]


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Ali (محمد)", ["Ali (", "محمد", ")"]),
        ("محمد (Ali)", [")", "Ali", "(", "محمد "]),
        ("محمد Ali بن", ["بن", " ", "Ali", "محمد "]),
        ("گروه ۱۴۰۳ الف", [" الف", "۱۴۰۳", "گروه "]),
        ("דוד 2026", ["2026", "דוד "]),
    ],
)
def test_runs_stand_from_left_to_right_as_they_are_seen(fonts: FontSet, text: str, runs: list[str]) -> None:
    assert [run.text for run in line_of(fonts, text).runs] == runs


def test_a_part_keeps_the_direction_of_the_whole(fonts: FontSet) -> None:
    items = itemise(fonts, "محمد بن Ali Baba!", Writing("ar"), BOLD)
    part = part_of(items, 8)
    assert isinstance(part, Line)
    assert part.from_right
    assert [run.text for run in part.runs] == ["!", "Ali Baba"]


@pytest.mark.parametrize(
    ("text", "language", "country", "form"),
    [
        ("李明", "", "", "zh-Hans"),
        ("李明", "zh", "", "zh-Hans"),
        ("李明", "zh-TW", "", "zh-Hant"),
        ("李明", "zh_Hant_HK", "", "zh-Hant"),
        ("李明", "en", "Hong Kong", "zh-Hant"),
        ("田中太郎", "ja-JP", "", "ja"),
        ("田中太郎", "en", "Japan", "ja"),
        ("田中さくら", "zh", "", "ja"),
        ("金哲洙", "Korean", "", "ko"),
        ("金哲洙 김철수", "zh", "", "ko"),
    ],
)
def test_han_is_written_as_the_person_writes_it(
    fonts: FontSet, text: str, language: str, country: str, form: HanForm
) -> None:
    assert han_form(text, language, country) == form
    line = lay_out(fonts, text, writing_of(text, language, country), BOLD)
    assert isinstance(line, Line)
    assert form in {run.font.file.han for run in line.runs}


@pytest.mark.parametrize(
    ("language", "country", "hand"),
    [
        ("ur", "", "nastaliq"),
        ("ur-PK", "", "nastaliq"),
        ("", "Pakistan", "nastaliq"),
        ("ar", "Pakistan", ""),
        ("fa", "", ""),
    ],
)
def test_nastaliq_is_for_those_who_write_urdu(language: str, country: str, hand: str) -> None:
    assert writing_of("محمد", language, country, "nastaliq").hand == hand
    assert writing_of("محمد", language, country).hand == ""


def test_a_language_is_a_tag_or_nothing() -> None:
    assert writing_of("Ana", "pt_BR").language == "pt-BR"
    assert writing_of("Ana", "Portuguese").language == ""


def test_a_rare_ideograph_comes_from_whichever_form_has_it(fonts: FontSet) -> None:
    assert "NotoSansJP-Bold" in {run.font.name for run in line_of(fonts, "𠮷野髙", "zh-TW").runs}


def test_the_form_of_a_letter_that_a_family_writes_is_drawn_or_told(fonts: FontSet) -> None:
    asked = "葛\U000e0100城"
    usual = itemise(fonts, "葛城", Writing("ja", "ja"), BOLD)
    other = itemise(fonts, asked, Writing("ja", "ja"), BOLD)
    assert (other.default_form, usual.default_form) == ((), ())
    drawn, plain = part_of(other), part_of(usual)
    assert isinstance(drawn, Line)
    assert isinstance(plain, Line)
    assert drawn.runs[0].glyphs[0].number != plain.runs[0].glyphs[0].number
    assert itemise(fonts, "山\U000e01ef", Writing("ja", "ja"), BOLD).default_form == ("山\U000e01ef",)


def test_second_lines_are_regular_where_a_regular_exists(fonts: FontSet) -> None:
    line = lay_out(fonts, "Kim 김철수", KOREAN, REGULAR)
    assert isinstance(line, Line)
    assert [run.font.name for run in line.runs] == ["NotoSans-Regular", "NotoSansKR-Regular"]


def test_brackets_and_digits_go_with_their_neighbours() -> None:
    assert scripts_in("Seoul (서울) 26") == ["Latn"] * 7 + ["Hang"] * 2 + ["Latn"] * 4
    assert set(scripts_in("2026 서울")) == {"Hang"}
    assert set(scripts_in("ヴァレー・ノ")) == {"Kana"}


def test_fonts_are_found_in_a_folder_of_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "글꼴 خطوط"
    shutil.copytree(asset("resources", "fonts"), folder, ignore=shutil.ignore_patterns("*JP*", "*SC*", "*TC*", "*KR*"))
    assert [run.font.name for run in line_of(FontSet(folder), "João שלום").runs] == [
        "NotoSans-Bold",
        "NotoSansHebrew-Bold",
    ]


def test_every_font_is_there_with_its_licence() -> None:
    folder = asset("resources", "fonts")
    files = {file.path.name for file in FontSet(folder).files}
    assert files == {path.name for path in folder.glob("*.ttf")}
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8")


ANY = (
    st.characters()
    | st.sampled_from("".join(name.text for name in NAMES))
    | st.sampled_from("ab )(.-1٣ \u0301\u0e49\u094d\u200d\u064e")
)


@settings(max_examples=200, deadline=None)
@given(st.text(ANY, min_size=1, max_size=12), st.sampled_from(["", "ko", "ja", "zh-TW", "ur", "ar"]))
def test_every_character_is_drawn_or_reported_whatever_the_name(fonts: FontSet, name: str, language: str) -> None:
    text = clean(name).text
    laid = lay_out(fonts, text, writing_of(text, language), BOLD)
    if isinstance(laid, Unprintable):
        assert laid.characters
        assert set(laid.characters) <= set(text)
    else:
        assert sorted(said(laid)) == sorted(text)
        assert sorted("".join(run.text for run in laid.runs)) == sorted(text)
        letters = [c for c in text if unicodedata.category(c)[0] in "LN"]
        assert all(glyph.number for run in laid.runs for glyph in run.glyphs)
        assert len(letters) == 0 or laid.width > 0
