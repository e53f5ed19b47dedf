"""Photographs and screenshots of codes: whatever a phone sends, read as a scanner would."""

import struct
import warnings
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wego_desk.core.credential import normal_code

if TYPE_CHECKING:
    from PIL.Image import Image

QR_CODE: Final = "QRCode"
NOT_FOUND: Final = "picture_not_found"
NOT_A_PICTURE: Final = "not_a_picture"
DAMAGED: Final = "picture_damaged"
TOO_LARGE: Final = "picture_too_large"
NO_CODE: Final = "no_code_in_picture"

#: A picture of more pixels than any phone takes is not opened: a small file may unfold to gigabytes.
LARGEST_PIXELS: Final = 80_000_000
_QUICK_SIDE: Final = 1400
_FULL_SIDE: Final = 4200
_SMALL_SIDE: Final = 900
#: What Pillow's readers raise on broken files, beside OSError.
_BROKEN: Final = (SyntaxError, ValueError, EOFError, IndexError, KeyError, OverflowError, struct.error, zlib.error)


@dataclass(frozen=True, slots=True)
class PictureRead:
    """What a picture holds: the code's text and symbology (``QRCode``), or a stable word why there is none.

    Reasons: ``picture_not_found``, ``not_a_picture``, ``picture_damaged``, ``picture_too_large``,
    ``no_code_in_picture``.
    """

    text: str | None
    format: str | None
    reason: str | None = None


def read_picture(path: Path) -> PictureRead:
    """Find a QR code in a picture file; of several, one that is ours goes first. Never raises for what a file holds.

    A clear photograph takes about 40 ms; only one that does not read at once is tried harder, up to about 1 s.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path) as picture:
                if picture.width * picture.height > LARGEST_PIXELS:
                    return PictureRead(None, None, TOO_LARGE)
                return _read(path, picture)
    except FileNotFoundError:
        return PictureRead(None, None, NOT_FOUND)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        return PictureRead(None, None, TOO_LARGE)
    except UnidentifiedImageError:
        return PictureRead(None, None, NOT_A_PICTURE)
    except IsADirectoryError:
        return PictureRead(None, None, NOT_A_PICTURE)
    except (OSError, *_BROKEN):
        return PictureRead(None, None, DAMAGED)


def _read(path: Path, picture: "Image") -> PictureRead:
    from PIL import Image

    width, height = picture.size
    picture.draft("L", (_QUICK_SIDE, _QUICK_SIDE))  # a JPEG is decoded at a fraction of its size, in grey at once
    quick = _grey(picture)
    if text := _decode(_at_most(quick, _QUICK_SIDE)):
        return PictureRead(text, QR_CODE)
    full = quick
    if quick.size != (width, height):
        with Image.open(path) as again:
            full = _grey(again)
    for harder in _harder(_at_most(full, _FULL_SIDE)):
        if text := _decode(harder):
            return PictureRead(text, QR_CODE)
    return PictureRead(None, None, NO_CODE)


def _grey(picture: "Image") -> "Image":
    """The picture in grey; what is transparent is paper. How a camera was held does not matter to a QR reader."""
    from PIL import Image, ImageOps

    if picture.mode.startswith("I;16"):
        return ImageOps.autocontrast(picture.point(lambda value: value / 256).convert("L"))
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        layer = picture.convert("RGBA")
        paper = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(paper, layer).convert("L")
    return picture.convert("L")


def _at_most(picture: "Image", side: int) -> "Image":
    longest = max(picture.size)
    return picture.reduce(-(-longest // side)) if longest > side else picture


def _harder(grey: "Image") -> Iterator["Image"]:
    """The same picture again, each time made easier in another way; lazily, the likeliest first."""
    from PIL import ImageFilter, ImageOps

    yield grey
    stretched = ImageOps.autocontrast(grey, cutoff=1)
    yield stretched
    quick = _at_most(stretched, _QUICK_SIDE)
    yield quick.filter(ImageFilter.GaussianBlur(2))  # moiré of a screen, dust on a lens
    if max(grey.size) <= _SMALL_SIDE:
        for factor in (2, 3):
            larger = stretched.resize((grey.width * factor, grey.height * factor))
            yield larger
            yield larger.filter(ImageFilter.UnsharpMask(radius=4 * factor, percent=250, threshold=0))
    yield quick.filter(ImageFilter.UnsharpMask(radius=6, percent=300, threshold=0))
    yield _at_most(stretched, _SMALL_SIDE).filter(ImageFilter.MedianFilter(7))  # the cracks of a broken screen
    yield ImageOps.equalize(quick)
    for angle in (30, 60, 45):
        yield quick.rotate(angle, expand=True, fillcolor=255)
    yield _at_most(stretched, _SMALL_SIDE // 2)


def _decode(grey: "Image") -> str | None:
    import zxingcpp

    formats = zxingcpp.barcode_formats_from_str(QR_CODE)
    found = zxingcpp.read_barcodes(grey, formats=formats, text_mode=zxingcpp.TextMode.Plain)
    texts = [barcode.text for barcode in found if barcode.valid and barcode.text]
    return next((text for text in texts if normal_code(text)), texts[0] if texts else None)
