"""Layout files: what ships is sound, what is wrong is named by its key."""

import io
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from wego_desk.badges.layout_file import load_layout, read_layout, shipped_layouts
from wego_desk.badges.render import render_badges
from wego_desk.core.credential import make_code
from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.typeset.fontset import FontSet

GOOD = """
version = 1
name = "mine"
[page]
width_mm = 90
height_mm = 60
[[box]]
kind = "qr"
field = "id"
x_mm = 2
y_mm = 2
w_mm = 30
h_mm = 30
[[box]]
kind = "text"
field = "name"
x_mm = 35
y_mm = 2
w_mm = 50
h_mm = 30
max_pt = 30
min_pt = 12
weight = 700
align = "center"
[roles.mayor]
colour = "#0B4F9C"
word.en = "Mayor"
word.fr = "Maire"
"""


def test_the_forums_own_layouts_load_by_name() -> None:
    assert (load_layout("a6").width_mm, load_layout("a6").height_mm) == (105, 148)
    assert (load_layout("100x140").width_mm, load_layout("100x140").height_mm) == (100, 140)
    roles = "mayor", "delegate", "speaker", "finalist", "jury", "press", "staff", "guest", "accompanying person"
    for name in ("100x140", "a6"):
        layout = load_layout(name)
        assert layout.name == name
        assert tuple(layout.roles) == roles
        assert all({"en", "ko"} <= set(role.words) for role in layout.roles.values())


def test_a_layout_of_ones_own_loads_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("\ufeff" + GOOD, encoding="utf-8")
    layout = load_layout(str(path))
    assert [box.kind for box in layout.boxes] == ["qr", "text"]
    assert layout.boxes[1].align == "center"
    assert layout.roles["mayor"].words["fr"] == "Maire"


@pytest.mark.parametrize(
    ("change", "kind", "key"),
    [
        (("name = ", "nmae = "), "layout_unknown_key", "nmae"),
        (("max_pt", "font_size"), "layout_unknown_key", "box 2.font_size"),
        (("height_mm = 60", "height_mm = 60\nbleed = 3"), "layout_unknown_key", "page.bleed"),
        (("word.en", "words.en"), "layout_unknown_key", "roles.mayor.words"),
        (("version = 1", "version = 2"), "layout_version", None),
        (("x_mm = 35\n", ""), "layout_missing_key", "box 2.x_mm"),
        (('name = "mine"\n', ""), "layout_missing_key", "name"),
        (("weight = 700", "weight = 500"), "layout_bad_value", "box 2.weight"),
        (("max_pt = 30", "max_pt = 'big'"), "layout_bad_value", "box 2.max_pt"),
        (("max_pt = 30", "max_pt = nan"), "layout_bad_value", "box 2.max_pt"),
        (("min_pt = 12", "min_pt = 31"), "layout_bad_value", "box 2.min_pt"),
        (('field = "name"', 'field = "email"'), "layout_bad_value", "box 2.field"),
        (('align = "center"', 'align = "left"'), "layout_bad_value", "box 2.align"),
        (("width_mm = 90", "width_mm = -90"), "layout_bad_value", "page.width_mm"),
        (("width_mm = 90", "width_mm = true"), "layout_bad_value", "page.width_mm"),
        (("#0B4F9C", "blue"), "layout_bad_value", "roles.mayor.colour"),
        (('word.en = "Mayor"', "word.en = 1"), "layout_bad_value", "roles.mayor.word"),
        (("w_mm = 50", "w_mm = 56"), "layout_off_page", None),
        (("x_mm = 35", "x_mm = -1"), "layout_off_page", None),
        (("w_mm = 30\nh_mm = 30", "w_mm = 15\nh_mm = 30"), "layout_code_too_small", None),
        (("x_mm = 35", "x_mm = 31"), "layout_on_code", None),
        (("version = 1", "version = "), "layout_unreadable", None),
    ],
)
def test_what_is_wrong_is_named(change: tuple[str, str], kind: str, key: str | None) -> None:
    assert change[0] in GOOD
    with pytest.raises(Trouble) as caught:
        read_layout(GOOD.replace(*change, 1), "mine.toml")
    assert caught.value.kind == kind
    assert caught.value.values["layout"] == "mine.toml"
    assert caught.value.values.get("key") == key


def test_a_file_that_is_not_there_or_no_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as caught:
        load_layout("a7")
    assert caught.value.kind == "layout_not_found"
    assert caught.value.values["shipped"] == ", ".join(shipped_layouts())
    path = tmp_path / "logo.toml"
    path.write_bytes(b"\x89PNG\xff\xfe")
    with pytest.raises(Trouble) as caught:
        load_layout(str(path))
    assert caught.value.kind == "layout_unreadable"


def test_a_photo_stands_in_its_box_when_there_is_one(fonts: FontSet) -> None:
    face = io.BytesIO()
    Image.new("RGB", (60, 80), "#C04000").save(face, "JPEG")
    layout = read_layout(
        GOOD + '[[box]]\nkind = "image"\nfield = "photo"\nx_mm = 2\ny_mm = 36\nw_mm = 15\nh_mm = 20\n', "mine.toml"
    )
    person = Delegate(id="0" * 16, code=make_code(b"portrait"), full_name="Ann", photo="hash")
    for photo_of, red in (({"hash": face.getvalue()}.get, True), ({}.get, False)):
        out = io.BytesIO()
        render_badges([person], layout, out, fonts=fonts, congress_name="", photo_of=photo_of)
        with pypdfium2.PdfDocument(out.getvalue()) as document:
            pixel = document[0].render(scale=254 / 72).to_pil().getpixel((95, 460))
        assert (pixel[0] > 150 and pixel[2] < 60) is red
