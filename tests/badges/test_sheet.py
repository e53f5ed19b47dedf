"""Many badges on a sheet: each whole and at its own size, cut along its marks, front and back on each other."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from test_badge import MAYOR

from wego_desk.badges.ink import MM
from wego_desk.badges.layout import Box, Fold, Layout
from wego_desk.badges.layout_file import load_layout
from wego_desk.badges.sheet import PAPERS, leaf_of, sheet_for
from wego_desk.core.credential import make_code
from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble

PEOPLE = [
    dataclasses.replace(
        MAYOR, id=f"{n:016x}", code=make_code(n.to_bytes(8, "big")), full_name=f"Guest {n}", native_name=""
    )
    for n in range(1, 10)
]
SMALL = load_layout("62x100")


@pytest.mark.parametrize(
    ("name", "sheet", "paper", "pages"),
    [
        ("a6", "a4-4up", (210, 297), 3), ("a6", "A4-2up", (210, 297), 5), ("a6", "a4-1up", (210, 297), 9),
        ("62x100", "letter-4up", (215.9, 279.4), 3), ("62x100", "letter-8up", (279.4, 215.9), 2),
        ("seat-card", "a4-8up", (210, 297), 2), ("a6-butterfly", "a4-2up", (210, 297), 5),
        ("table-tent", "a4-1up", (210, 297), 9),
    ],
)  # fmt: skip
def test_everybody_is_on_a_sheet(
    print_badges: Callable[..., Any], name: str, sheet: str, paper: tuple[float, float], pages: int
) -> None:
    printed = print_badges(*PEOPLE, layout=name, sheet=sheet)
    assert printed.size_mm() == pytest.approx(paper, abs=0.05)
    assert (printed.report.badges, printed.report.pages, printed.pages()) == (9, pages, pages)
    said = "".join(printed.text(page) for page in range(pages))
    assert all(person.full_name in said for person in PEOPLE)


@pytest.mark.parametrize("dpi", [203, 300])
def test_every_code_on_a_sheet_scans(print_badges: Callable[..., Any], dpi: int) -> None:
    for name, sheet in (("a6", "a4-4up"), ("62x100", "a4-6up"), ("a6-butterfly", "letter-1up")):
        layout = dataclasses.replace(load_layout(name), dpi=dpi)
        if sheet == "letter-1up":
            with pytest.raises(Trouble, match="paper_too_small"):
                print_badges(*PEOPLE, layout=layout, sheet=sheet)
            continue
        count = int(sheet.partition("-")[2].removesuffix("up"))
        printed = print_badges(*PEOPLE, layout=layout, sheet=sheet)
        assert sorted(printed.codes(dpi)) == sorted(person.code for person in PEOPLE[:count])


def test_marks_show_every_cut_and_stay_off_the_badges(print_badges: Callable[..., Any]) -> None:
    blank = dataclasses.replace(SMALL, boxes=(Box("text", "zones", 20, 40, 10, 5),))
    picture = print_badges(dataclasses.replace(MAYOR, zones=""), layout=blank, sheet="a4-4up").picture(254).convert("L")
    left, top = (210 - 124) / 2, (297 - 200) / 2
    for x in (left, left + 62, left + 124):  # ten pixels a millimetre
        column = picture.crop((round(x * 10) - 3, 0, round(x * 10) + 4, picture.height)).resize((1, picture.height))
        dark = [y / 10 for y in range(picture.height) if column.getpixel((0, y)) < 250]
        assert dark
        assert min(dark) == pytest.approx(top - 6.5, abs=0.3)
        assert max(y for y in dark if y < 148) == pytest.approx(top - 1.5, abs=0.3)
        assert not [y for y in dark if top <= y <= top + 200]


def test_where_there_is_no_margin_marks_stand_at_the_edge_of_the_paper(print_badges: Callable[..., Any]) -> None:
    picture = print_badges(*PEOPLE[:4], layout="seat-card", sheet="a4-8up").picture(254).convert("L")
    cut = picture.crop((1045, 0, 1056, 40)).getextrema()
    assert cut[0] < 200


def test_the_back_of_a_sheet_lies_behind_its_front(print_badges: Callable[..., Any]) -> None:
    back = Box("text", "name", 5, 20, 50, 20, max_pt=12, side="back")
    layout = dataclasses.replace(SMALL, boxes=(Box("text", "name", 5, 20, 50, 20, max_pt=12), back))
    printed = print_badges(*PEOPLE[:2], layout=layout, sheet="a4-2up")
    assert (printed.report.badges, printed.pages()) == (2, 2)
    sheet, leaf = sheet_for("a4-2up", layout), leaf_of(layout)
    for (x, y), (behind, same) in zip(sheet.places, sheet.behind(leaf), strict=True):
        assert x + leaf.width == pytest.approx(sheet.width - behind)
        assert y == same
    front, rear = (printed.picture(72, page).convert("L") for page in (0, 1))
    assert {printed.text(0).strip()[:7], printed.text(1).strip()[:7]} == {"Guest 1"}
    for page, places in ((front, sheet.places), (rear, sheet.behind(leaf))):
        x, y = places[1]
        area = page.crop((round(x) + 10, round(y) + 50, round(x + leaf.width) - 10, round(y + 120)))
        assert area.getextrema()[0] < 128


@pytest.mark.parametrize("wrong", ["a5-2up", "a4", "a4-0up", "a4-up", "a4 4up", "letter-100up", ""])
def test_a_sheet_that_nobody_knows_is_told(wrong: str) -> None:
    with pytest.raises(Trouble) as caught:
        sheet_for(wrong, SMALL)
    assert (caught.value.kind, caught.value.values["papers"]) == ("unknown_paper", "a4, letter")


def test_too_many_are_told_with_how_many_fit() -> None:
    with pytest.raises(Trouble) as caught:
        sheet_for("a4-12up", load_layout("a6"))
    assert (caught.value.kind, caught.value.values["most"]) == ("paper_too_small", 4)


@given(st.floats(30, 200), st.floats(30, 200), st.integers(1, 20), st.sampled_from(["a4", "letter"]))
def test_no_badge_leaves_the_paper_and_none_lies_on_another(
    width: float, height: float, count: int, paper: str
) -> None:
    layout = Layout("x", width, height, (), {})
    try:
        sheet = sheet_for(f"{paper}-{count}up", layout)
    except Trouble as trouble:
        assume(trouble.kind != "paper_too_small")
        raise
    assert len(sheet.places) == count
    assert sorted((sheet.width, sheet.height)) == sorted(side * MM for side in PAPERS[paper])
    for x, y in sheet.places:
        assert x >= -MM
        assert y >= -MM
        assert x + width * MM <= sheet.width + MM
        assert y + height * MM <= sheet.height + MM
    for i, (x, y) in enumerate(sheet.places):
        for u, v in sheet.places[i + 1 :]:
            assert abs(u - x) >= width * MM - 0.3 or abs(v - y) >= height * MM - 0.3


@pytest.mark.parametrize("fold", ["top", "left"])
@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_the_sides_of_a_folded_badge_start_on_a_printer_dot(fold: Fold, dpi: int) -> None:
    layout = dataclasses.replace(load_layout("a6"), fold=fold, dpi=dpi)
    for panel in leaf_of(layout).faces[0]:
        for offset in (panel.left, panel.top):
            assert offset * dpi / 72 == pytest.approx(round(offset * dpi / 72), abs=1e-6)


@pytest.mark.parametrize("dpi", [203, 300])
def test_the_code_of_a_folded_badge_scans(print_badges: Callable[..., Any], dpi: int) -> None:
    for fold in ("top", "left"):
        layout = dataclasses.replace(load_layout("a6-butterfly"), fold=fold, dpi=dpi)
        assert print_badges(MAYOR, layout=layout).codes(dpi) == [MAYOR.code]


def test_what_is_small_on_both_sides_is_told_once(print_badges: Callable[..., Any]) -> None:
    long = dataclasses.replace(MAYOR, native_name="Rakotondrazafindrabemananjaranirina" * 2)
    assert [s.field for s in print_badges(long, layout="table-tent").report.shrunk] == ["name"]


def test_a_person_who_gets_no_badge_leaves_no_gap(print_badges: Callable[..., Any]) -> None:
    nobody = Delegate(id="0" * 16, full_name="Nobody")
    printed = print_badges(PEOPLE[0], nobody, *PEOPLE[1:4], layout="a6", sheet="a4-4up")
    assert (printed.report.badges, printed.pages(), len(printed.report.not_printed)) == (4, 1, 1)
