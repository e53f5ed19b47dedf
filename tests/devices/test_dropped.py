"""Codes that are pasted or dropped: what a person has at hand when there is no scanner."""

from pathlib import Path

import pytest
from layout_texts import CODE
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from qr_pictures import grey_picture, image_of

from wego_desk.core.credential import make_code
from wego_desk.devices.dropped import CodesFound, NoCodes, codes_in, codes_of, handed
from wego_desk.devices.pictures import read_picture

pytestmark = pytest.mark.window
OTHER = make_code(b"another!")


def text(content: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(content)
    return mime


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def image(content: QImage) -> QMimeData:
    mime = QMimeData()
    mime.setImageData(content)
    return mime


@pytest.mark.parametrize(
    ("pasted", "codes"),
    [
        (CODE, (CODE,)),
        (f"  {CODE.lower()}\n", (CODE,)),
        ("PHCE FVJS TXGN KRDB", (CODE,)),
        (f"Dear Amina,\nyour code is PHCE-FVJS-TXGN-KRDB.\nYour friend's: {OTHER}", (CODE, OTHER)),
        (f"{CODE}\n{CODE}", (CODE,)),
        (f"https://desk.example/b?c={CODE}", (CODE,)),
        ("WMF-2023/117", ("WMF-2023/117",)),
        ("WMF-1\n\nWMF-2\n", ("WMF-1", "WMF-2")),
        ("ЗРСУАМОЫЕЧПТЛКВИ", (CODE,)),
        ("зрсу амоы ечпт лкви", (CODE,)),
    ],
)
def test_codes_in_pasted_text(pasted, codes):
    found = codes_in(text(pasted), read_picture)
    assert isinstance(found, CodesFound)
    assert tuple(code.upper().replace(" ", "") for code in found.codes) == tuple(code.upper() for code in codes)


@pytest.mark.parametrize("pasted", ["see you at the desk tomorrow", "x " * 300])
def test_text_without_a_code_says_so(pasted):
    assert codes_in(text(pasted), read_picture) == NoCodes("no_code_in_text")


@pytest.mark.parametrize("mime", [QMimeData(), text(""), text(" \n"), image(QImage())])
def test_nothing_to_read_says_so(mime):
    assert codes_in(mime, read_picture) == NoCodes("nothing_to_read")


def test_a_pasted_screenshot(qapp):
    assert codes_in(image(image_of(grey_picture(CODE))), read_picture) == CodesFound((CODE,))


def test_a_picture_whose_paper_is_transparent(qapp):
    picture = image_of(grey_picture(CODE)).convertToFormat(QImage.Format.Format_ARGB32)
    see_through = picture.createMaskFromColor(QColor(255, 255, 255).rgba())
    see_through.invertPixels()
    picture.setAlphaChannel(see_through)
    assert codes_in(image(picture), read_picture) == CodesFound((CODE,))


def test_a_pasted_image_without_a_code_says_so(qapp):
    assert codes_in(image(image_of(grey_picture())), read_picture) == NoCodes("no_code_in_picture")


def test_dropped_pictures_in_their_order(tmp_path):
    for name, code in (("b.png", OTHER), ("a.jpg", CODE)):
        grey_picture(code).save(tmp_path / name)
    grey_picture().save(tmp_path / "wall.png")
    dropped = files(tmp_path / "b.png", tmp_path / "wall.png", tmp_path / "a.jpg")
    assert codes_in(dropped, read_picture) == CodesFound((OTHER, CODE))


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [("letter.docx", b"PK nothing", "not_a_picture"), ("gone.png", None, "picture_not_found")],
)
def test_a_dropped_file_that_holds_no_code_says_why(tmp_path, name, content, reason):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert codes_in(files(path), read_picture) == NoCodes(reason)


def test_a_link_dropped_from_a_browser(qapp):
    mime = QMimeData()
    mime.setUrls([QUrl(f"https://desk.example/b?c={CODE}")])
    assert codes_in(mime, read_picture) == CodesFound((CODE,))


def test_what_was_handed_in_outlives_the_clipboard(qapp, tmp_path):
    mime = image(image_of(grey_picture(CODE)))
    what = handed(mime)
    mime.clear()
    assert what is not None
    assert codes_of(what, read_picture) == CodesFound((CODE,))
