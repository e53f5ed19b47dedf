"""Logo, photo and background from every kind of file, once in a document, and a broken one in one clear sentence."""

import dataclasses
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image
from pypdf import PdfWriter
from reportlab.pdfgen.canvas import Canvas
from test_badge import CODE, MAYOR

from wego_desk.badges.layout import Box, Layout
from wego_desk.badges.layout_file import load_layout, read_layout
from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble

RED, BLUE = (200, 30, 30), (20, 60, 200)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20">'
    '<rect width="20" height="20" fill="#C81E1E"/><rect x="20" width="20" height="20" fill="#143CC8"/></svg>'
)
NAME = Box("text", "name", 5, 60, 90, 10)


def halves(form: str, mode: str = "RGB") -> bytes:
    """Left red, right blue, twice as wide as high."""
    picture = Image.new("RGB", (40, 20), RED)
    picture.paste(BLUE, (20, 0, 40, 20))
    out = io.BytesIO()
    picture.convert(mode).save(out, form, **({"quality": 95} if form == "JPEG" else {}))
    return out.getvalue()


def pdf_halves(rotation: int = 0) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(80, 40) if rotation % 180 == 0 else (40, 80))
    x, y = (40, 0) if rotation % 180 == 0 else (0, 40)
    first, second = (RED, BLUE) if rotation in (0, 90) else (BLUE, RED)
    for colour, place in ((first, (0, 0)), (second, (x, y))):
        canvas.setFillColorRGB(*(part / 255 for part in colour))
        canvas.rect(*place, 40, 40, stroke=0, fill=1)
    canvas.setFont("Helvetica", 6)
    canvas.drawString(2, 2, "host")
    canvas.showPage()
    canvas.save()
    writer = PdfWriter(clone_from=io.BytesIO(out.getvalue()))
    writer.pages[0].rotate(rotation)
    turned = io.BytesIO()
    writer.write(turned)
    return turned.getvalue()


FILES: dict[str, bytes] = {
    "logo.png": halves("PNG"), "grey.png": halves("PNG", "P"), "veil.png": halves("PNG", "RGBA"),
    "logo.jpg": halves("JPEG"), "press.jpeg": halves("JPEG", "CMYK"), "logo.svg": SVG.encode(),
    "logo.pdf": pdf_halves(), "turned.pdf": pdf_halves(90), "head.pdf": pdf_halves(180), "left.pdf": pdf_halves(270),
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


def layout_with(folder: Path, box: Box | None = None, **more: Any) -> Layout:
    return Layout("test", 100, 80, (NAME, *([box] if box else [])), {}, folder=folder, **more)


def close(seen: Any, wanted: tuple[int, int, int]) -> bool:
    return all(abs(one - other) < 24 for one, other in zip(seen[:3], wanted, strict=True))


def pixel(picture: Image.Image, x_mm: float, y_mm: float) -> Any:
    return picture.convert("RGB").getpixel((round(x_mm * 10), round(y_mm * 10)))  # at 254 dpi


@pytest.mark.parametrize("name", FILES)
def test_a_logo_stands_whole_in_the_middle_of_its_box(
    print_badges: Callable[..., Any], folder: Path, name: str
) -> None:
    box = Box("image", "", 10, 5, 40, 40, file=name)  # the picture is 40 x 20: ten above and below stay free
    picture = print_badges(MAYOR, layout=layout_with(folder, box)).picture(254)
    assert close(pixel(picture, 14, 25), RED)
    assert close(pixel(picture, 46, 25), BLUE)
    for outside in ((30, 13), (30, 37), (8, 25), (52, 25)):
        assert close(pixel(picture, *outside), (255, 255, 255))


def test_a_picture_may_cover_its_box_and_not_a_hair_more(print_badges: Callable[..., Any], folder: Path) -> None:
    box = Box("image", "", 10, 5, 20, 40, file="logo.svg", fill="cover")
    picture = print_badges(MAYOR, layout=layout_with(folder, box)).picture(254)
    assert close(pixel(picture, 11, 6), RED)
    assert close(pixel(picture, 29, 44), BLUE)
    for outside in ((9, 25), (31, 25), (20, 4), (20, 46)):
        assert close(pixel(picture, *outside), (255, 255, 255))


def test_a_tile_lies_behind_a_logo_that_asks_for_it(print_badges: Callable[..., Any], folder: Path) -> None:
    ground = Box("band", "", 0, 0, 100, 50, colour="#0A1F3C")
    logo = Box("image", "", 10, 5, 40, 40, file="logo.png", colour="#FFFFFF")
    layout = dataclasses.replace(layout_with(folder), boxes=(ground, logo, NAME))
    picture = print_badges(MAYOR, layout=layout).picture(254)
    assert close(pixel(picture, 30, 8), (255, 255, 255))
    assert close(pixel(picture, 60, 8), (10, 31, 60))


@pytest.mark.parametrize("name", ["logo.png", "logo.jpg", "logo.svg", "logo.pdf"])
def test_a_background_fills_its_side_under_everything(
    print_badges: Callable[..., Any], folder: Path, name: str
) -> None:
    a6 = dataclasses.replace(load_layout("a6"), backgrounds={"front": name}, folder=folder)
    printed = print_badges(MAYOR, layout=a6)
    picture = printed.picture(254)
    assert close(pixel(picture, 2, 40), RED)
    assert close(pixel(picture, 103, 40), BLUE)
    assert printed.codes(203) == printed.codes(300) == [CODE]
    assert "김철수" in printed.text()


def test_a_back_of_its_own_is_a_second_page(print_badges: Callable[..., Any], folder: Path) -> None:
    printed = print_badges(MAYOR, MAYOR, layout=layout_with(folder, backgrounds={"back": "logo.pdf"}))
    assert (printed.report.badges, printed.report.pages, printed.pages()) == (2, 4, 4)
    assert close(pixel(printed.picture(254, 1), 10, 40), RED)
    assert "host" in printed.text(1)


@pytest.mark.parametrize("name", FILES)
def test_a_picture_is_in_a_document_once(print_badges: Callable[..., Any], folder: Path, name: str) -> None:
    layout = layout_with(folder, Box("image", "", 10, 5, 40, 40, file=name))
    people = [dataclasses.replace(MAYOR, id=f"{n:016x}") for n in range(20)]
    many, few = print_badges(*people, layout=layout), print_badges(*people[:10], layout=layout)
    plain_many, plain_few = (print_badges(*who, layout=layout_with(folder)) for who in (people, people[:10]))
    added = (len(many.pdf) - len(few.pdf)) - (len(plain_many.pdf) - len(plain_few.pdf))
    assert added < 10 * 120  # a reference to it and its place, for each
    assert many.pdf == print_badges(*people, layout=layout).pdf


def test_a_photo_is_shown_and_one_that_is_broken_is_told(print_badges: Callable[..., Any], folder: Path) -> None:
    layout = layout_with(folder, Box("image", "photo", 10, 5, 20, 20, fill="cover"))
    people = [Delegate(id=f"{n:016x}", code=CODE, full_name="Ann", photo=photo) for n, photo in enumerate("gbn")]
    photos = {"g": halves("JPEG"), "b": b"\xff\xd8\xff no picture"}
    printed = print_badges(*people, layout=layout, photo_of=photos.get)
    assert printed.pages() == 3
    assert close(pixel(printed.picture(254, 0), 12, 15), RED)
    assert close(pixel(printed.picture(254, 1), 12, 15), (255, 255, 255))
    assert printed.report.unread_photos == (f"{1:016x}",)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("broken.png", halves("PNG")[:60]), ("broken.jpg", halves("JPEG")[:200]), ("text.png", b"hello"),
        ("broken.svg", b"<svg"), ("sizeless.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>'),
        ("broken.pdf", b"%PDF-1.4 nothing"), ("empty.pdf", b""),
    ],
)  # fmt: skip
def test_a_broken_picture_is_one_trouble_that_names_it(
    print_badges: Callable[..., Any], tmp_path: Path, name: str, data: bytes
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Trouble) as caught:
        print_badges(MAYOR, layout=layout_with(tmp_path, Box("image", "", 10, 5, 40, 40, file=name)))
    assert (caught.value.kind, caught.value.values["file"]) == ("picture_unreadable", name)


TOML = """
version = 1
name = "mine"
[page]
width_mm = 90
height_mm = 60
{page}
[[box]]
kind = "text"
field = "name"
x_mm = 35
y_mm = 2
w_mm = 50
h_mm = 30
[[box]]
kind = "image"
x_mm = 1
y_mm = 1
w_mm = 20
h_mm = 20
{box}
"""


def test_a_layout_names_pictures_beside_it(folder: Path) -> None:
    layout = read_layout(TOML.format(page='background = "logo.pdf"', box='file = "logo.svg"'), "mine", folder)
    assert (layout.backgrounds, layout.boxes[1].file, layout.folder) == ({"front": "logo.pdf"}, "logo.svg", folder)


@pytest.mark.parametrize(
    ("page", "box", "kind"),
    [
        ("", 'file = "none.png"', "layout_no_file"), ('background = "none.svg"', 'field = "photo"', "layout_no_file"),
        ("", 'file = "../logo.svg"', "layout_bad_value"), ("", 'file = "/etc/logo.svg"', "layout_bad_value"),
        ("", 'file = "logo.gif"', "layout_bad_value"), ("", 'file = "a\\\\logo.svg"', "layout_bad_value"),
        ("", 'file = "logo.svg"\nfield = "photo"', "layout_bad_value"), ("", "", "layout_missing_key"),
        ("", 'file = "logo.svg"\nfill = "stretch"', "layout_bad_value"),
        ("fold = 'right'", 'field = "photo"', "layout_bad_value"),
        ("per = 'city'", 'field = "photo"', "layout_bad_value"),
        ("urdu = 'kufi'", 'field = "photo"', "layout_bad_value"),
        ("dpi = 200", 'field = "photo"', "layout_bad_value"),
        ("", 'field = "photo"\ntext.en = "Hello"', "layout_bad_value"),
        ("", 'field = "photo"\nside = "top"', "layout_bad_value"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_picture_or_a_side_is_named(folder: Path, page: str, box: str, kind: str) -> None:
    with pytest.raises(Trouble) as caught:
        read_layout(TOML.format(page=page, box=box), "mine", folder)
    assert caught.value.kind == kind


@pytest.mark.parametrize("text", ["{email}", "{name!r}", "{name:>9}", "{", "{0}", "{name.first}"])
def test_a_text_holds_only_what_a_badge_can_say(text: str) -> None:
    toml = TOML.format(page="", box='field = "photo"').replace('field = "name"', f'text.en = "{text}"')
    with pytest.raises(Trouble) as caught:
        read_layout(toml, "mine")
    assert (caught.value.kind, caught.value.values["key"]) == ("layout_bad_value", "box 1.text")


def test_a_text_that_speaks_of_nothing_is_silent(print_badges: Callable[..., Any]) -> None:
    box = Box("text", "", 5, 30, 90, 10, words={"en": "Mayor of {city}"})
    layout = Layout("test", 100, 80, (NAME, box), {})
    assert "Mayor of Gwangju" in print_badges(MAYOR, layout=layout).text()
    assert "Mayor of" not in print_badges(dataclasses.replace(MAYOR, city=""), layout=layout).text()


def test_pdfium_finds_nothing_wrong_with_what_was_taken_in(print_badges: Callable[..., Any], folder: Path) -> None:
    printed = print_badges(MAYOR, layout=layout_with(folder, Box("image", "", 10, 5, 40, 40, file="logo.pdf")))
    with pypdfium2.PdfDocument(printed.pdf) as document:
        kinds = {item.type for item in document[0].get_objects()}
    assert pypdfium2.raw.FPDF_PAGEOBJ_FORM in kinds or pypdfium2.raw.FPDF_PAGEOBJ_PATH in kinds
