"""The code on paper: whole printer dots to a module, so that a 203 dpi printer makes every module the same."""

from dataclasses import dataclass
from itertools import pairwise
from operator import and_
from typing import Final

from wego_desk.badges.code_pictures import QUIET_ZONE, Modules, dark_runs

#: How far ink keeps from the edge of its dots: a printer that fills every dot it touches takes none beyond.
_INSET_DOTS: Final = 0.1
#: Of a dot, so that all numbers of the path are whole.
_PARTS: Final = 10


@dataclass(frozen=True, slots=True)
class PlacedCode:
    """A symbol in a square box: points from the left and the top of its page; ``dots`` printer dots a module (less than
    1 when the box is too small for any)."""

    left: float
    top: float
    module: float
    dots: float


def place_code(count: int, x: float, y: float, side: float, dpi: int) -> PlacedCode:
    """Where ``count`` modules a side go in a box of ``side`` points, from its upper left corner and with their quiet
    zone: as large as whole dots let them be, in the middle, starting on a dot."""
    dot = 72 / dpi
    dots = side / (count + 2 * QUIET_ZONE) / dot
    if dots >= 1:
        dots = float(int(dots + 1e-6))
    module = dots * dot
    spare = (side - count * module) / 2
    return PlacedCode(round((x + spare) / dot) * dot, round((y + spare) / dot) * dot, module, dots)


def code_operations(modules: Modules, placed: PlacedCode, page_height: float) -> str:
    """All dark modules as one path, pure black: their rows, and what joins each row to the next."""
    count = len(modules)
    unit, inset = _PARTS, 0
    if placed.dots >= 1:
        unit, inset = round(placed.dots * _PARTS), round(_INSET_DOTS * _PARTS)
    path = [
        f"{column * unit + inset} {(count - 1 - row) * unit + inset} {length * unit - 2 * inset} {unit - 2 * inset} re"
        for column, row, length in dark_runs(modules)
    ]
    if inset:
        below = (bytes(map(and_, upper, lower)) for upper, lower in pairwise(modules))
        path += [
            f"{column * unit + inset} {(count - 1 - row) * unit - inset} {length * unit - 2 * inset} {2 * inset} re"
            for column, row, length in dark_runs(below)
        ]
    bottom = page_height - placed.top - count * placed.module
    scale = f"{placed.module / unit:.8f}"
    return f"q 0 g {scale} 0 0 {scale} {placed.left:.4f} {bottom:.4f} cm {' '.join(path)} f Q"
