"""The code as a scanner meets it: off a badge that a printer of few dots made in black and white."""

import dataclasses
import io
from collections.abc import Callable
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from test_badge import MAYOR

from wego_desk.badges.code_drawing import place_code
from wego_desk.badges.code_pictures import QUIET_ZONE, qr_modules
from wego_desk.badges.ink import MM
from wego_desk.badges.layout import Layout
from wego_desk.badges.layout_file import load_layout, shipped_layouts
from wego_desk.badges.layout_reader import PRINTER_DPI
from wego_desk.badges.render import render_badges
from wego_desk.core.credential import make_code
from wego_desk.typeset.fontset import FontSet


def printed_in_dots(pdf: bytes, dpi: int) -> Image.Image:
    """A page as a printer without grey makes it."""
    with pypdfium2.PdfDocument(pdf) as document:
        grey = document[0].render(scale=dpi / 72).to_pil().convert("L")
    return grey.point(lambda value: 255 if value >= 128 else 0).convert("1")


def badge(fonts: FontSet, layout: Layout, code: str = MAYOR.code) -> bytes:
    out = io.BytesIO()
    delegate = dataclasses.replace(MAYOR, code=code)
    render_badges([delegate], layout, out, fonts=fonts, congress_name="World Mayors Forum")
    return out.getvalue()


def codes(picture: Image.Image) -> list[str]:
    formats = zxingcpp.barcode_formats_from_str("QRCode")
    return [found.text for found in zxingcpp.read_barcodes(picture.convert("L"), formats=formats)]


def coded_layouts() -> list[str]:
    return [name for name in shipped_layouts() if any(box.kind == "qr" for box in load_layout(name).boxes)]


@pytest.mark.parametrize("name", coded_layouts())
@pytest.mark.parametrize("dpi", [203, 300])
def test_the_code_scans_off_every_layout_in_black_and_white(fonts: FontSet, name: str, dpi: int) -> None:
    layout = dataclasses.replace(load_layout(name), dpi=dpi)
    assert codes(printed_in_dots(badge(fonts, layout), dpi)) == [MAYOR.code]


@pytest.mark.parametrize("dpi", PRINTER_DPI)
def test_every_module_is_the_same_whole_number_of_dots(fonts: FontSet, dpi: int) -> None:
    dot = 25.4 / dpi
    # On a page of whole dots (PDFium rounds up), so that a pixel of the picture is a dot.
    width, height = (round(side / dot) * dot - 0.0005 for side in (105, 148))
    layout = dataclasses.replace(load_layout("a6"), dpi=dpi, width_mm=width, height_mm=height)
    box = next(box for box in layout.boxes if box.kind == "qr")
    picture = printed_in_dots(badge(fonts, layout), dpi).convert("L")
    modules = qr_modules(MAYOR.code)
    placed = place_code(len(modules), box.x_mm * MM, box.y_mm * MM, box.w_mm * MM, dpi)
    side = int(placed.dots)
    assert side == placed.dots >= 9
    left, top = round(placed.left / 72 * dpi), round(placed.top / 72 * dpi)
    for row, line in enumerate(modules):
        for column, dark in enumerate(line):
            x, y = left + column * side, top + row * side
            dots = picture.crop((x, y, x + side, y + side)).getextrema()
            assert dots == ((0, 0) if dark else (255, 255)), (row, column)


@given(
    st.floats(0, 300), st.floats(0, 300), st.floats(60, 200), st.sampled_from(PRINTER_DPI), st.sampled_from([21, 33])
)
def test_a_code_starts_on_a_dot_and_keeps_its_quiet_zone(x: float, y: float, side: float, dpi: int, count: int) -> None:
    placed = place_code(count, x, y, side, dpi)
    dot = 72 / dpi
    for offset, start in ((placed.left, x), (placed.top, y)):
        assert offset / dot == pytest.approx(round(offset / dot), abs=1e-6)
        assert offset - start >= QUIET_ZONE * placed.module - dot / 2 - 1e-6
        assert start + side - offset - count * placed.module >= QUIET_ZONE * placed.module - dot / 2 - 1e-6
    assert placed.module * (count + 2 * QUIET_ZONE) > side - (count + 2 * QUIET_ZONE) * dot


def test_no_colour_of_a_layout_takes_contrast_or_quiet_zone(fonts: FontSet) -> None:
    layout = load_layout("a6")
    box = next(box for box in layout.boxes if box.kind == "qr")
    cover = dataclasses.replace(layout.boxes[0], x_mm=0, y_mm=0, w_mm=105, h_mm=148, colour="#202020")
    covered = dataclasses.replace(layout, boxes=(*layout.boxes, cover))
    picture = printed_in_dots(badge(fonts, covered), 203)
    assert codes(picture) == [MAYOR.code]
    edges = [round(edge / 25.4 * 203) for edge in (box.x_mm, box.y_mm, box.right_mm, box.bottom_mm)]
    assert picture.getpixel((edges[0] - 3, edges[1] - 3)) == 0
    assert picture.getpixel((edges[0] + 3, edges[1] + 3)) == 255
    assert picture.getpixel((edges[2] - 3, edges[3] - 3)) == 255


@settings(max_examples=15, deadline=None)
@given(st.binary(min_size=8, max_size=8))
def test_any_code_scans_off_a_printer_of_203_dots(fonts: FontSet, random: bytes) -> None:
    code = make_code(random)
    layout = dataclasses.replace(load_layout("100x140"), dpi=203)
    assert codes(printed_in_dots(badge(fonts, layout, code), 203)) == [code]


def test_the_layouts_own_printer_decides(print_badges: Callable[..., Any]) -> None:
    assert load_layout("a6").dpi == 300
    assert print_badges(MAYOR).codes(300) == [MAYOR.code]
