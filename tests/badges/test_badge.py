"""A badge as the person who wears it, the desk that scans it and the printer that prints it see it."""

import dataclasses
import re
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wego_desk.badges.layout_file import load_layout
from wego_desk.core.credential import in_fours, make_code
from wego_desk.core.delegate import Delegate
from wego_desk.typeset.cleaning import clean
from wego_desk.typeset.line import Reason

CODE = make_code(bytes(range(8)))
MAYOR = Delegate(
    id="00000000000000a1",
    code=CODE,
    native_name="김철수",
    full_name="Kim Cheolsu",
    organization="City of Gwangju",
    city="Gwangju",
    country="Republic of Korea",
    role="Mayor",
    zones="A, B; Stage",
    language="ko",
)


def unbroken(text: str) -> str:
    """Without blanks and line ends (a line may break where no blank stands), ligatures spelt out as PDFium does."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def person(**fields: str) -> Delegate:
    return Delegate(id="00000000000000b2", code=CODE, **fields)


@pytest.mark.parametrize("layout", ["100x140", "a6"])
def test_a_badge_says_everything_in_words_that_can_be_copied(print_badges: Callable[..., Any], layout: str) -> None:
    printed = print_badges(MAYOR, layout=layout)
    assert printed.lines() == [
        "World Mayors Forum",
        "김철수",
        "Kim Cheolsu",
        in_fours(CODE),
        "City of Gwangju",
        "Gwangju",
        "Republic of Korea",
        "A B Stage",
        "Mayor 시장",
    ]
    assert (printed.report.badges, printed.report.pages, printed.pages()) == (1, 1, 1)
    assert not printed.report.missing_glyphs + printed.report.shrunk


@pytest.mark.parametrize("layout", ["100x140", "a6"])
def test_the_code_is_25_mm_on_pure_white_and_black(print_badges: Callable[..., Any], layout: str) -> None:
    box = next(box for box in load_layout(layout).boxes if box.kind == "qr")
    picture = print_badges(MAYOR, layout=layout).picture(254).convert("L")  # ten pixels a millimetre
    area = picture.crop([round(10 * edge) for edge in (box.x_mm, box.y_mm, box.right_mm, box.bottom_mm)])
    ink = area.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert ink is not None
    assert ink[2] - ink[0] == pytest.approx(250, abs=2)
    assert ink[0] == pytest.approx(4 * 250 / 21, abs=2)
    assert area.getextrema() == (0, 255)


def test_it_is_a_page_of_the_right_size_with_no_picture_in_it(print_badges: Callable[..., Any]) -> None:
    printed = print_badges(MAYOR, layout="100x140")
    assert printed.size_mm() == pytest.approx((100, 140), abs=0.01)
    assert b"/Subtype /Image" not in printed.pdf


def test_the_same_people_give_the_same_bytes(print_badges: Callable[..., Any]) -> None:
    people = [MAYOR, person(full_name="João Pereira"), person(native_name="李明", latin_name="Li Ming")]
    assert print_badges(*people).pdf == print_badges(*people).pdf


@pytest.mark.parametrize(
    ("native", "latin"),
    [
        ("Nguyễn Phước Quỳnh Hương", ""),
        ("Александр Сергеевич Иванов", "Alexander Ivanov"),
        ("李明", "Li Ming"),
        ("渡邉さくら", "Watanabe Sakura"),
        ("𠮷野髙志", "Yoshino Takashi"),
        ("Ελευθερία Παπαγιαννοπούλου", "Eleftheria Papagiannopoulou"),
        ("አበበ ቢቂላ", "Abebe Bikila"),
        ("ნინო ჯავახიშვილი", "Nino Javakhishvili"),
        ("Հովհաննես", "Hovhannes"),
    ],
)
def test_names_of_every_plain_script_stand_as_they_were_sent(
    print_badges: Callable[..., Any], native: str, latin: str
) -> None:
    printed = print_badges(person(native_name=native, latin_name=latin))
    assert unbroken(native + latin) in unbroken(printed.text())
    assert not printed.report.missing_glyphs


@pytest.mark.parametrize(
    "native",
    ["สมชาย ณ อยุธยา", "श्रीमती लक्ष्मी", "ශ්‍රී ලක්ෂ්මී", "ស្រីពៅ ច័ន្ទ្រា", "ဒေါ်အောင်ဆန်း", "བསྟན་འཛིན", "ᠮᠣᠩᠭᠣᠯ", "Yọ̀rùbá Gbẹ̀"],
)
def test_names_that_join_and_stack_stand_as_they_were_sent(print_badges: Callable[..., Any], native: str) -> None:
    printed = print_badges(person(native_name=native, latin_name="Somebody"))
    assert unbroken(native) in unbroken(printed.text())
    assert not printed.report.missing_glyphs


@pytest.mark.parametrize("native", ["محمد ولد سالم", "שמעון", "އަޙްމަދު"])
def test_names_from_the_right_are_on_the_badge_in_their_own_letters(
    print_badges: Callable[..., Any], native: str
) -> None:
    printed = print_badges(person(native_name=native, latin_name="Somebody"))
    assert set(unbroken(native)) <= set(unbroken(printed.text()))
    assert not printed.report.missing_glyphs


def test_without_a_latin_name_the_code_stands_in(print_badges: Callable[..., Any]) -> None:
    printed = print_badges(person(full_name="ᏣᎳᎩ", organization="ꆈꌠ", country="Thailand"))
    assert unbroken(printed.text()).count(CODE) == 2
    assert [missing.field for missing in printed.report.missing_glyphs] == ["name", "organization"]
    assert "Thailand" in printed.text()


def test_a_form_that_no_font_has_is_printed_as_usual_and_told(print_badges: Callable[..., Any]) -> None:
    printed = print_badges(person(native_name="山\U000e01ef田", language="ja"))
    assert [(m.reason, m.characters) for m in printed.report.missing_glyphs] == [(Reason.USUAL_FORM, ("山\U000e01ef",))]


def test_a_letter_without_a_glyph_is_named_and_never_a_box(print_badges: Callable[..., Any]) -> None:
    printed = print_badges(person(native_name="Ꮳ Ann \ue123", latin_name="Ann"), person(full_name="Jo\ufffdo"))
    told = [(missing.field, missing.reason, missing.characters) for missing in printed.report.missing_glyphs]
    assert told == [("name", Reason.NO_GLYPH, ("\ue123",)), ("name", Reason.NO_GLYPH, ("\ufffd",))]
    assert "\nAnn\r" in printed.text(0)
    assert "Jo" not in printed.text(1)


def test_an_emoji_is_left_out_and_told(print_badges: Callable[..., Any]) -> None:
    printed = print_badges(person(full_name="Ana 🎉 María"))
    assert "Ana María" in printed.text()
    assert [m.reason for m in printed.report.missing_glyphs] == [Reason.LEFT_OUT]


def test_a_revoked_code_prints_no_badge(print_badges: Callable[..., Any]) -> None:
    revoked = dataclasses.replace(MAYOR, code="")
    printed = print_badges(revoked, person(full_name="João"))
    assert (printed.report.badges, printed.pages()) == (1, 1)
    assert [(skipped.id, skipped.reason) for skipped in printed.report.not_printed] == [(MAYOR.id, "no code")]
    assert print_badges(revoked).pdf == b""


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("mayor", "Mayor 시장"),
        ("SPEAKER", "Speaker 연사"),
        ("시장", "Mayor 시장"),
        ("accompanying  person", "Accompanying person 동반자"),
        ("Protocol officer", "Protocol officer"),
    ],
)
def test_the_role_is_a_word(print_badges: Callable[..., Any], role: str, words: str) -> None:
    assert print_badges(person(full_name="Ann", role=role)).lines()[-1] == words


def test_every_role_has_a_colour_of_its_own_and_white_words_can_be_read_on_it(
    print_badges: Callable[..., Any],
) -> None:
    seen = set()
    for role in load_layout("a6").roles:
        picture = print_badges(person(full_name="Ann", role=role)).picture(72).convert("RGB")
        band = picture.getpixel((5, picture.height - 5))
        red, green, blue = ((value / 255) ** 2.2 for value in band)
        assert 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 4.5
        seen.add(band)
    assert len(seen) == len(load_layout("a6").roles) == 9


def test_a_long_organization_is_whole_and_flagged_when_small(print_badges: Callable[..., Any]) -> None:
    name = "Bundesministerium für Wohnen, Stadtentwicklung und Bauwesen der Bundesrepublik Deutschland " * 2
    printed = print_badges(person(full_name="Ann", organization=name.strip()))
    assert unbroken(name) in unbroken(printed.text())
    assert [(shrunk.field, shrunk.smallest) for shrunk in printed.report.shrunk] == [("organization", 8)]
    assert printed.report.shrunk[0].points < 8


def test_an_empty_delegate_and_a_very_long_name_still_give_a_badge(print_badges: Callable[..., Any]) -> None:
    printed = print_badges(person(), person(full_name="x" * 200), person(full_name="ab " * 66 + "c"))
    assert printed.codes(203, 0) == printed.codes(203, 2) == [CODE]
    assert [shrunk.field for shrunk in printed.report.shrunk].count("name") == 2


PRINTABLE = st.characters(max_codepoint=0x24F) | st.characters() | st.sampled_from("김李あアЖΩ \u0301\u200d\u2067")


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(PRINTABLE, min_size=1, max_size=12))
def test_any_name_is_printed_exactly_or_reported(print_badges: Callable[..., Any], name: str) -> None:
    printed = print_badges(person(native_name=name))
    text = clean(name).text
    reported = {missing.field for missing in printed.report.missing_glyphs}
    if text and "name" not in reported:
        copied = unbroken(printed.text())
        in_order = not any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in text)
        assert unbroken(text) in copied if in_order else set(unbroken(text)) <= set(copied)
    assert reported <= {"name"}
