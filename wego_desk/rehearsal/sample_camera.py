"""A camera that is not there: a flat picture in, what a hand-held phone would take of it out.

Whole-number arithmetic wherever a pixel depends on it, so that every machine takes the same picture.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from PIL.Image import Image

Corner: TypeAlias = tuple[int, int]

LARGEST_FILE: Final = 58_000
_FINER: Final = 2


@dataclass(frozen=True, slots=True)
class Shot:
    """One press of the button. ``corners``: where top left, top right, bottom right, bottom left of the flat picture
    come to lie, in pixels of a picture of ``size``. ``light``: 0 is night, 100 daylight, per cent a colour in ``tint``.
    ``shadow`` turns the falling-off of the light, in quarters. ``blur`` and ``shake`` in tenths of a pixel and pixels.
    """

    size: Corner
    corners: tuple[Corner, Corner, Corner, Corner]
    ground: tuple[int, int, int]
    light: int
    tint: tuple[int, int, int]
    shadow: int
    blur: int
    shake: int
    grain: int
    seed: str


def take(flat: "Image", shot: Shot) -> bytes:
    """The photograph of an RGBA picture, as a JPEG of at most 58 KB."""
    picture = _grainy(_out_of_focus(_lit(_seen_from(flat, shot), shot), shot), shot)
    for quality in range(76, 20, -6):
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True)
        if out.tell() <= LARGEST_FILE:
            break
    return out.getvalue()


def _seen_from(flat: "Image", shot: Shot) -> "Image":
    """Lay the flat picture on a table, seen from the side."""
    from PIL import Image

    left, top = (min(corner[axis] for corner in shot.corners) for axis in (0, 1))
    right, bottom = (max(corner[axis] for corner in shot.corners) for axis in (0, 1))
    at = [((x - left) * _FINER, (y - top) * _FINER) for x, y in shot.corners]
    edges = ((0, 0), (flat.width, 0), (flat.width, flat.height), (0, flat.height))
    fine = ((right - left) * _FINER, (bottom - top) * _FINER)
    how = exact(projection(at, edges))
    laid = flat.transform(fine, Image.Transform.PERSPECTIVE, how, Image.Resampling.NEAREST).reduce(_FINER)
    table = Image.new("RGB", shot.size, shot.ground)
    table.paste(laid, (left, top), mask=laid)
    return table


def projection(seen: Sequence[Corner], flat: Sequence[Corner]) -> list[float]:
    """The eight numbers that carry four seen points to four flat ones: x' = (ax + by + c) / (gx + hy + 1), y' alike."""
    rows = []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return solved([[float(cell) for cell in row] for row in rows])


def solved(rows: list[list[float]]) -> list[float]:
    """Linear equations, the right side last in each row, by Gauss and Jordan with the largest pivot."""
    count = len(rows)
    for column in range(count):
        best = max(range(column, count), key=lambda at: abs(rows[at][column]))
        rows[column], rows[best] = rows[best], rows[column]
        top = [cell / rows[column][column] for cell in rows[column]]
        rows = [
            top if at == column else [cell - row[column] * above for cell, above in zip(row, top, strict=True)]
            for at, row in enumerate(rows)
        ]
    return [row[-1] for row in rows]


def exact(how: Sequence[float]) -> list[float]:
    """The same numbers with so few digits that sums and products of them are exact, on any processor."""
    return [round(number * 2**bits) / 2**bits for number, bits in zip(how, (30,) * 6 + (40, 40), strict=True)]


def _lit(picture: "Image", shot: Shot) -> "Image":
    """Light that falls off to one side, of a colour, and little of it."""
    from PIL import Image, ImageChops

    slope = Image.linear_gradient("L").point([150 + at * 105 // 255 for at in range(256)])
    turned = slope.rotate(90 * shot.shadow).resize(picture.size)
    picture = ImageChops.multiply(picture, Image.merge("RGB", (turned, turned, turned)))
    table = [4 + at * shot.light * tint // 10_000 for tint in shot.tint for at in range(256)]
    return picture.point([min(255, value) for value in table])


def _out_of_focus(picture: "Image", shot: Shot) -> "Image":
    from PIL import ImageChops, ImageFilter

    for step in range(1, shot.shake + 1):
        moved = ImageChops.offset(picture, step, step // 2)
        picture = ImageChops.add(picture, moved, scale=2)
    return picture.filter(ImageFilter.GaussianBlur(shot.blur / 10)) if shot.blur else picture


def _grainy(picture: "Image", shot: Shot) -> "Image":
    """The noise of a small sensor: the same in all three colours."""
    from PIL import Image, ImageChops

    chance = Random(shot.seed)  # noqa: S311 - grain of a picture
    width, height = picture.size
    grain = Image.frombytes("L", (width, height), chance.randbytes(width * height))
    fine = grain.point([at * 2 * shot.grain // 255 for at in range(256)])
    return ImageChops.add(picture, Image.merge("RGB", (fine, fine, fine)), offset=-shot.grain)
