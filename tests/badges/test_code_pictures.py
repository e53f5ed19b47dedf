"""The code as a picture of its own: what goes out by mail can be scanned."""

import io
import re
from xml.etree import ElementTree

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from wego_desk.badges.code_pictures import qr_modules, qr_png, qr_svg
from wego_desk.core.credential import make_code

CODES = st.binary(min_size=8, max_size=8).map(make_code)


def read(picture: Image.Image) -> zxingcpp.Barcode:
    (found,) = zxingcpp.read_barcodes(picture, formats=zxingcpp.barcode_formats_from_str("QRCode"))
    return found


@settings(max_examples=30, deadline=None)
@given(CODES)
def test_our_codes_are_version_1_at_level_q_and_scan(code: str) -> None:
    assert len(qr_modules(code)) == 21
    picture = Image.open(io.BytesIO(qr_png(code)))
    assert (picture.mode, picture.size) == ("1", (348, 348))
    found = read(picture.convert("L"))
    assert (found.text, found.ec_level) == (code, "Q")


@pytest.mark.parametrize("text", ["https://wego.example/t/ABC-123", "Ünïcode 김", "1234567890"])
def test_a_code_of_another_system_scans_too(text: str) -> None:
    assert read(Image.open(io.BytesIO(qr_png(text))).convert("L")).text == text


def test_the_svg_shows_the_same_modules() -> None:
    code = make_code(b"wegodesk")
    root = ElementTree.fromstring(qr_svg(code))
    assert root.get("viewBox") == "0 0 29 29"
    path = root.findall("{http://www.w3.org/2000/svg}path")[1].get("d") or ""
    drawn = Image.new("L", (29, 29), 255)
    for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", path):
        drawn.paste(0, (int(x), int(y), int(x) + int(length), int(y) + 1))
    assert read(drawn.resize((290, 290), Image.Resampling.NEAREST)).text == code


def test_the_same_code_gives_the_same_files() -> None:
    code = make_code(b"\0" * 8)
    assert (qr_png(code), qr_svg(code)) == (qr_png(code), qr_svg(code))
