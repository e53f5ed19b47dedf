"""The hardest names of a roster: found, shown as the badge prints them, and every script among them."""

import dataclasses
import io

import pypdfium2
import pytest
from test_badge import CODE, MAYOR, unbroken

from wego_desk.badges.hardest import HardName, hardest_names
from wego_desk.badges.layout import Layout
from wego_desk.badges.layout_file import load_layout, shipped_layouts
from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.papers.contact_sheet import ContactSheet, contact_sheet, why_hard
from wego_desk.papers.words import words_in
from wego_desk.typeset.fontset import FontSet

LONG = "Rakotondrazafindrabemananjaranirina"
NAMES = {
    "Ꮳ Cherokee": "Somebody", "Ana\u200b María": "", LONG: "", "山\U000e01ef田": "Yamada", "محمد عبد الله": "Mohammed",
    "김철수": "Kim", "Maria Auxiliadora dos Santos Albuquerque e Vasconcelos": "", "Li Na": "",
}  # fmt: skip


def person(number: int, name: str, latin: str = "") -> Delegate:
    return Delegate(id=f"{number:016x}", code=CODE, native_name=name, latin_name=latin, organization=f"City {number}")


ROSTER = [person(n, name, latin) for n, (name, latin) in enumerate(NAMES.items())]
EASY = [person(100 + n, f"Ann Lee{'e' * (n % 3)}") for n in range(200)]


@pytest.fixture(scope="module")
def hard(fonts: FontSet) -> tuple[HardName, ...]:
    return hardest_names([*EASY, *ROSTER], load_layout("a6"), fonts, count=20)


def sheet_of(
    names: tuple[HardName, ...], fonts: FontSet, layout: str = "a6", language: str = "en"
) -> tuple[bytes, ContactSheet]:
    out = io.BytesIO()
    made = contact_sheet(
        names, load_layout(layout), out, fonts=fonts, congress_name="World Mayors Forum", words=words_in(language)
    )  # fmt: skip
    return out.getvalue(), made


def test_what_loses_something_comes_first_then_what_is_small(hard: tuple[HardName, ...]) -> None:
    names = [name.delegate.native_name for name in hard]
    assert names[:4] == ["Ꮳ Cherokee", "Ana\u200b María", "山\U000e01ef田", LONG]
    assert names[4].startswith("Maria Auxiliadora")
    assert len(names) == 20
    assert {"محمد عبد الله", "김철수"} <= set(names), "a script that one person writes is there"


def test_it_is_judged_as_it_is_printed(fonts: FontSet) -> None:
    """Without a Latin line below it the name takes its room, in the judgement too."""
    (name,) = hardest_names([person(1, "Ximena Domínguez Zúñiga")], load_layout("a6"), fonts)
    (shown,) = hardest_names([person(1, "Ximena Domínguez Zúñiga", "Ximena")], load_layout("a6"), fonts)
    assert (name.lines, shown.lines) == (3, 2)
    assert name.points > shown.points


def test_why_it_is_hard_is_said(hard: tuple[HardName, ...]) -> None:
    why = {name.delegate.native_name: why_hard(name, words_in("en")) for name in hard}
    assert "no font has U+13E3" in why["Ꮳ Cherokee"]
    assert "without U+200B" in why["Ana\u200b María"]
    assert "U+5C71 U+E01EF in its usual form" in why["山\U000e01ef田"]
    assert why[LONG][:2] == ("Latin", "letters narrowed to 85%")
    assert why[LONG][2].endswith(" pt, the layout wants 20")
    assert why["محمد عبد الله"][:2] == ("Arabic", "from right to left")
    assert why["김철수"] == ("Hangul", "44 pt")


def test_the_sheet_shows_the_names_and_has_room_for_a_signature(fonts: FontSet, hard: tuple[HardName, ...]) -> None:
    pdf, made = sheet_of(hard, fonts)
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [str(page.get_textpage().get_text_range()) for page in document]
        size = document[0].get_size()
    assert made == ContactSheet(20, len(pages)) == ContactSheet(20, 2)
    assert size == pytest.approx((595.3, 841.9), abs=0.1)
    whole = unbroken("".join(pages))
    assert whole.count("Approvedby") == 2
    assert whole.count("wrong") == 20
    for words in ("김철수", LONG, "Ana María", "Somebody", "City 0", "20 names to approve", f"{2:016x}"):
        assert unbroken(words) in whole
    assert "Ꮳ" not in whole
    assert pdf == sheet_of(hard, fonts)[0]


def test_fifty_names_are_a_few_pages(fonts: FontSet) -> None:
    chosen = hardest_names([*EASY, *ROSTER], load_layout("a6"), fonts)
    assert (len(chosen), sheet_of(chosen, fonts)[1].pages) == (50, 4)


@pytest.mark.parametrize("layout", shipped_layouts())
def test_every_layout_has_a_sheet(fonts: FontSet, layout: str) -> None:
    chosen = hardest_names([MAYOR, *ROSTER], load_layout(layout), fonts)
    pdf, made = sheet_of(chosen, fonts, layout)
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == made.pages
        text = unbroken(str(document[0].get_textpage().get_text_range()))
    assert unbroken(MAYOR.organization if layout == "delegation-sign" else "김철수") in text


def test_nobody_gives_no_sheet_and_a_layout_without_names_is_told(fonts: FontSet) -> None:
    assert hardest_names([Delegate(id="0" * 16)], load_layout("certificate"), fonts) == ()
    assert sheet_of((), fonts) == (b"", ContactSheet(0, 0))
    bare = dataclasses.replace(load_layout("a6"), boxes=())
    with pytest.raises(Trouble, match="layout_without_name"):
        hardest_names(ROSTER, Layout("bare", bare.width_mm, bare.height_mm, (), {}), fonts)
