"""What ships beside the two badges of the forum: labels, a folded badge, and what is no badge at all."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
from test_badge import MAYOR, unbroken

from wego_desk.badges.layout_check import check_layout
from wego_desk.badges.layout_file import load_layout, shipped_layouts
from wego_desk.core.credential import in_fours

SIZES = {
    "100x140": (100, 140), "100x150": (100, 150), "62x100": (62, 100), "82x203": (82, 203), "a6": (105, 148),
    "a6-butterfly": (105, 296), "certificate": (297, 210), "delegation-sign": (297, 210), "seat-card": (105, 74),
    "table-tent": (210, 198), "wristband": (254, 25),
}  # fmt: skip
GUEST = dataclasses.replace(
    MAYOR, id="0" * 15 + "2", full_name="Maria Auxiliadora dos Santos Albuquerque e Vasconcelos", native_name="",
    organization="Prefeitura Municipal de São José dos Campos", role="accompanying person", zones="", language="pt",
)  # fmt: skip


def test_there_is_one_for_every_purpose() -> None:
    assert set(shipped_layouts()) == SIZES.keys()


@pytest.mark.parametrize("name", SIZES)
def test_nothing_is_wrong_with_it_and_it_is_as_large_as_its_paper(print_badges: Callable[..., Any], name: str) -> None:
    layout = load_layout(name)
    assert (layout.name, check_layout(layout)) == (name, ())
    printed = print_badges(MAYOR, layout=name)
    assert printed.size_mm() == pytest.approx(SIZES[name], abs=0.01)
    assert layout.printed_mm == SIZES[name]
    assert (printed.report.badges, printed.report.pages, printed.pages()) == (1, 1, 1)


@pytest.mark.parametrize("name", [name for name in SIZES if name != "delegation-sign"])
def test_it_says_who_it_is(print_badges: Callable[..., Any], name: str) -> None:
    said = print_badges(MAYOR, layout=name).text()
    for words in ("김철수", "Kim Cheolsu", "City of Gwangju"):
        assert unbroken(words) in unbroken(said)
    assert not print_badges(MAYOR, layout=name).report.shrunk
    assert unbroken(GUEST.full_name) in unbroken(print_badges(GUEST, layout=name).text())


@pytest.mark.parametrize("name", [name for name in SIZES if any(b.kind == "qr" for b in load_layout(name).boxes)])
def test_a_badge_says_role_and_code_in_words_too(print_badges: Callable[..., Any], name: str) -> None:
    said = unbroken(print_badges(MAYOR, layout=name).text())
    assert "Mayor시장" in said
    assert (unbroken(in_fours(MAYOR.code)) in said) is (name != "wristband")


def test_a_certificate_speaks_the_language_that_is_asked_for(print_badges: Callable[..., Any]) -> None:
    english = print_badges(MAYOR, layout="certificate").lines()
    assert "Certificate of attendance" in english
    assert "has taken part in the World Mayors Forum." in english
    korean = print_badges(MAYOR, layout="certificate", languages=("ko", "en")).lines()
    assert "위 분은 World Mayors Forum에 참가하였음을 확인합니다." in korean
    assert "شهادة حضور" in print_badges(MAYOR, layout="certificate", languages=("ar",)).text()


def test_urdu_comes_in_the_hand_that_the_layout_wants(print_badges: Callable[..., Any]) -> None:
    writer = dataclasses.replace(MAYOR, native_name="محمّد ابراہیم", language="ur")
    a6 = load_layout("a6")
    pictures = [print_badges(writer, layout=dataclasses.replace(a6, urdu=hand)).pdf for hand in ("", "nastaliq")]
    assert [b"NotoNastaliqUrdu" in pdf for pdf in pictures] == [False, True]
    assert b"NotoNastaliqUrdu" not in print_badges(MAYOR, layout=dataclasses.replace(a6, urdu="nastaliq")).pdf


def test_a_certificate_needs_no_code_and_a_badge_does(print_badges: Callable[..., Any]) -> None:
    left = dataclasses.replace(MAYOR, code="")
    assert print_badges(left, layout="certificate").report.badges == 1
    assert print_badges(left, layout="a6").report.badges == 0


def test_a_delegation_has_one_sign_however_many_come(print_badges: Callable[..., Any]) -> None:
    others = [dataclasses.replace(MAYOR, id=f"{n:016x}", organization=o) for n, o in enumerate(
        ["city  of gwangju", "Dakar", "", "Dakar"]
    )]  # fmt: skip
    printed = print_badges(MAYOR, *others, layout="delegation-sign")
    assert (printed.report.badges, printed.pages()) == (2, 2)
    assert [(n.id, n.reason) for n in printed.report.not_printed] == [(f"{2:016x}", "no organization")]
    assert "Dakar" in printed.text(1)


def test_a_folded_badge_says_who_it_is_from_both_sides(print_badges: Callable[..., Any]) -> None:
    for name in ("a6-butterfly", "table-tent"):
        printed = print_badges(MAYOR, layout=name)
        assert unbroken(printed.text()).count("김철수") == 2
        upright, turned = printed.picture(72), printed.picture(72).rotate(180)
        middle = upright.height // 2
        box = (0, middle + 20, upright.width, middle + 200)
        name_rows = [picture.crop(box).convert("1").getextrema() for picture in (upright, turned)]
        assert name_rows == [(0, 255), (0, 255)]
