"""Pictures as phones, screens and mail programs send them."""

import io
import random
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

from wego_desk.badges.code_pictures import qr_png
from wego_desk.core.credential import make_code
from wego_desk.devices.pictures import PictureRead, read_picture

CODE = make_code(b"pictured")


def code_picture(code: str = CODE) -> Image.Image:
    return Image.open(io.BytesIO(qr_png(code))).convert("L")


def photograph(side: int = 300, size: tuple[int, int] = (1200, 900)) -> Image.Image:
    """A printed code on a table, held at a slant."""
    table = Image.effect_noise((size[0] // 4, size[1] // 4), 50).resize(size)
    slanted = code_picture().resize((side, side)).rotate(23, expand=True, fillcolor=235)
    table.paste(slanted, (size[0] // 3, size[1] // 4))
    return table


DISTORTED = {
    "clear": lambda p: p,
    "dim": lambda p: ImageEnhance.Brightness(p).enhance(0.15),
    "faded": lambda p: ImageEnhance.Contrast(p).enhance(0.15),
    "blurred": lambda p: p.filter(ImageFilter.GaussianBlur(2.5)),
    "inverted": ImageOps.invert,
    "mirrored": ImageOps.mirror,
    "upside down": lambda p: p.rotate(180),
    "small": lambda p: p.resize((360, 270)),
    "huge": lambda p: p.resize((2800, 2100)),
}


@pytest.mark.parametrize("kind", DISTORTED)
@pytest.mark.parametrize("suffix", ["jpg", "png"])
def test_a_photograph_is_read_however_it_was_taken(tmp_path: Path, kind: str, suffix: str) -> None:
    path = tmp_path / f"IMG {kind}.{suffix}"
    DISTORTED[kind](photograph()).save(path)
    assert read_picture(path) == PictureRead(CODE, "QRCode")


def test_the_cracks_of_a_screen_do_not_matter(tmp_path: Path) -> None:
    chance = random.Random(5)
    picture = photograph()
    draw = ImageDraw.Draw(picture)
    for _ in range(4):
        draw.line([(chance.randrange(1200), chance.randrange(900)) for _ in range(3)], fill=255, width=4)
    picture.save(tmp_path / "cracked.jpg", quality=50)
    assert read_picture(tmp_path / "cracked.jpg").text == CODE


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_phone_held_any_way_round(tmp_path: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    photograph().save(tmp_path / "held.jpg", exif=exif)
    assert read_picture(tmp_path / "held.jpg").text == CODE


@pytest.mark.parametrize("mode", ["1", "P", "RGB", "CMYK", "RGBA", "LA", "I;16"])
def test_every_kind_of_pixel_is_read(tmp_path: Path, mode: str) -> None:
    picture = code_picture()
    path = tmp_path / ("code.tif" if mode == "CMYK" else "code.png")
    if mode == "I;16":
        picture.convert("I").point(lambda value: value * 256).convert("I;16").save(path)
    elif mode in ("RGBA", "LA"):  # black on nothing, as a transparent logo is
        clear = Image.new("RGBA", picture.size, (0, 0, 0, 0))
        clear.putalpha(ImageOps.invert(picture))
        clear.convert(mode).save(path)
    else:
        picture.convert(mode).save(path)
    assert read_picture(path).text == CODE


def test_of_several_codes_ours_goes_first(tmp_path: Path) -> None:
    page = Image.new("L", (900, 420), 255)
    page.paste(code_picture("https://wego.example/"), (20, 20))
    page.paste(code_picture(), (500, 20))
    page.save(tmp_path / "poster.png")
    assert read_picture(tmp_path / "poster.png").text == CODE


def bomb() -> bytes:
    """A PNG of 40,000 x 40,000 pixels in a few bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">2I5B", 40_000, 40_000, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not_a_picture"),
        (b"not a picture", "not_a_picture"),
        (b"%PDF-1.7", "not_a_picture"),
        (bomb(), "picture_too_large"),
        (qr_png(CODE)[:200], "picture_damaged"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "sent.png"
    path.write_bytes(content)
    assert read_picture(path) == PictureRead(None, None, reason)


def test_missing_files_folders_and_pictures_without_a_code(tmp_path: Path) -> None:
    assert read_picture(tmp_path / "gone.jpg").reason == "picture_not_found"
    assert read_picture(tmp_path).reason == "not_a_picture"
    Image.effect_noise((300, 300), 80).save(tmp_path / "noise.png")
    assert read_picture(tmp_path / "noise.png") == PictureRead(None, None, "no_code_in_picture")
