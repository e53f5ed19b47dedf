"""Letters of invitation: each in the language of whom it goes to, whole, with the code that admits them."""

import io
from dataclasses import replace
from datetime import date

import pytest
from attendance_samples import EXPERT, MAYOR
from paper_reading import Paper

from wego_desk.assets import asset
from wego_desk.core.credential import make_code
from wego_desk.core.trouble import Trouble
from wego_desk.papers.invitations import write_invitations
from wego_desk.papers.letters import letter_for, load_letters

SHIPPED = load_letters(asset("resources", "letters"))
LANGUAGES = ("en", "ko", "ar", "fr", "es", "zh", "ja")
GUESTS = [
    replace(MAYOR, language=language, id=f"{n:016x}", code=make_code(n.to_bytes(8)))
    for n, language in enumerate(LANGUAGES)
]


def letters(people, fonts, texts=SHIPPED, days=(date(2026, 9, 14), date(2026, 9, 16))):
    out = io.BytesIO()
    made = write_invitations(
        people, out, letters=texts, congress="World Mayors Forum", first_day=days[0], last_day=days[1], fonts=fonts
    )
    return Paper(out.getvalue()) if made.letters else None, made


def test_everyone_gets_a_page_in_their_language_with_their_code(fonts):
    made, counted = letters(GUESTS, fonts)
    assert (len(made), counted.letters, counted.without_code) == (7, 7, ())
    days = ("14 September 2026", "2026년 9월 14일", "14 سبتمبر 2026", "14 septembre 2026", "14 de septiembre de 2026",
            "2026年9月14日", "2026年9月14日")  # fmt: skip
    for page, (guest, day) in enumerate(zip(GUESTS, days, strict=True)):
        assert made.codes(page) == [guest.code]
        said = made.text(page)
        assert day in said or page == 2, day
        assert "أمينة أوزغور" in said
        left, top, right, bottom = made.ink(page)
        assert bottom < 280, "nothing runs off the page"
        assert (left, top, right) == (0, 0, pytest.approx(210, abs=0.5)), "the band in the brand's colour"
    assert made.find(2, " ".join(GUESTS[2].code[i : i + 4] for i in range(0, 16, 4))).left < 100
    assert made.find(0, " ".join(GUESTS[0].code[i : i + 4] for i in range(0, 16, 4))).left > 60


def test_what_is_not_known_is_not_half_said(fonts):
    made, _ = letters([replace(EXPERT, code=GUESTS[0].code, organization="", language="")], fonts, days=(None, None))
    assert "takes place" not in made.text(0)
    assert "registered for" not in made.text(0)
    assert "great pleasure" in made.text(0), "who has no language gets the English one"


def test_who_has_no_code_gets_no_letter_and_is_named(fonts):
    made, counted = letters([replace(MAYOR, code=""), GUESTS[0]], fonts)
    assert (len(made), counted.without_code) == (1, (MAYOR.id,))
    assert letters([replace(MAYOR, code="")], fonts)[0] is None


@pytest.mark.parametrize(
    ("said", "tag"),
    [("Korean", "ko"), ("fr-CA", "fr"), ("zh_Hant", "zh"), ("العربية", "ar"), ("", "en"), ("Klingon", "en")],
)
def test_a_language_is_a_tag_or_a_name(said, tag):
    assert letter_for(SHIPPED, said).language == tag


def test_a_letter_of_ones_own_counts_and_a_broken_one_is_named(fonts, tmp_path):
    text = (asset("resources", "letters") / "en.toml").read_text(encoding="utf-8")
    (tmp_path / "pt.toml").write_text(text.replace("Dear {name}", "Caro {name}"), encoding="utf-8")
    made, _ = letters([replace(GUESTS[0], language="pt-BR")], fonts, load_letters(tmp_path))
    assert "Caro" in made.text(0)
    for broken in ("Dear {nome},", "Dear {name!r},", "Dear {name", "Dear {0},"):
        (tmp_path / "pt.toml").write_text(text.replace("Dear {name},", broken), encoding="utf-8")
        with pytest.raises(Trouble, match="letter_unreadable"):
            load_letters(tmp_path)
    (tmp_path / "pt.toml").write_text("greeting =", encoding="utf-8")
    with pytest.raises(Trouble, match="letter_unreadable"):
        load_letters(tmp_path)
    with pytest.raises(Trouble, match="no_letters"):
        load_letters(tmp_path / "nowhere")


def test_a_long_letter_grows_smaller_and_stays_above_its_code(fonts):
    long = replace(SHIPPED["en"], paragraphs=SHIPPED["en"].paragraphs * 4)
    made, _ = letters([GUESTS[0]], fonts, {"en": long})
    assert len(made) == 1
    assert made.codes(0) == [GUESTS[0].code]
    assert made.find(0, "We look forward").top < made.find(0, "Your code").top - 10
