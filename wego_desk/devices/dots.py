"""The page of a badge in the dots of a printer: what a label printer burns and a driver paints."""

from dataclasses import dataclass
from typing import Final

from wego_desk.desk.pdf_pages import first_page

_MM: Final = 25.4
_POINTS: Final = 72


@dataclass(frozen=True, slots=True, eq=False)
class Dots:
    """Rows from the top, each of ``stride`` bytes. One bit a dot, 1 is black; or three bytes, red, green and blue."""

    width: int
    height: int
    stride: int
    rows: bytes


def dots_of(mm: float, dpi: int) -> int:
    return round(mm / _MM * dpi)


def black_and_white(pdf: bytes, dpi: int) -> Dots:
    """Letters and modules are black or white, each dot as it falls; colours and photographs become patterns of dots."""
    from PIL import Image, ImageChops

    with first_page(pdf) as page:
        bitmap = page.render(
            scale=dpi / _POINTS, grayscale=True, no_smoothtext=True, no_smoothpath=True, no_smoothimage=False
        )
        grey: Image.Image = bitmap.to_pil().convert("L")
        bitmap.close()
    black = ImageChops.invert(grey.convert("1"))
    return Dots(black.width, black.height, (black.width + 7) // 8, black.tobytes())


def in_colour(pdf: bytes, dpi: int) -> Dots:
    """On white."""
    with first_page(pdf) as page:
        bitmap = page.render(scale=dpi / _POINTS, rev_byteorder=True, prefer_bgrx=False)
        dots = Dots(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        bitmap.close()
    return dots
