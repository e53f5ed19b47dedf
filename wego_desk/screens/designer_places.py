"""Where a badge's side lies on the designer's table, and what of it is under the mouse; pure, in pixels and mm."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from wego_desk.desk.layout_values import Box

#: Handles by their share of the box's width and height.
HANDLES: Final = tuple((x, y) for y in (0.0, 0.5, 1.0) for x in (0.0, 0.5, 1.0) if (x, y) != (0.5, 0.5))
#: How near the mouse must be to a handle, in pixels.
_REACH: Final = 9
#: What a drag is rounded to, in mm: coarse, or fine with Ctrl.
COARSE_MM, FINE_MM = 0.5, 0.1


@dataclass(frozen=True, slots=True)
class Table:
    """One side of a badge on the table: its upper left corner and pixels for a millimetre."""

    left: float
    top: float
    scale: float

    def x(self, mm: float) -> float:
        return self.left + mm * self.scale

    def y(self, mm: float) -> float:
        return self.top + mm * self.scale


@dataclass(frozen=True, slots=True)
class Grip:
    """What the mouse has taken hold of: a box (``handle`` None) or one of its handles, and where all began."""

    at: int
    box: Box
    handle: tuple[float, float] | None
    x: float
    y: float


def laid(width_mm: float, height_mm: float, width: float, height: float, margin: float) -> Table:
    """As large as it can be, in the middle, with a margin at its start for the rulers."""
    room_w, room_h = max(1.0, width - 2 * margin), max(1.0, height - 2 * margin)
    scale = min(room_w / width_mm, room_h / height_mm)
    return Table(
        margin + (room_w - width_mm * scale) / 2, margin + (room_h - height_mm * scale) / 2, scale
    )  # fmt: skip


def handle_at(table: Table, box: Box, x: float, y: float) -> tuple[float, float] | None:
    """The handle of a box that is under the mouse."""
    for across, down in HANDLES:
        dx = table.x(box.x_mm + across * box.w_mm) - x
        dy = table.y(box.y_mm + down * box.h_mm) - y
        if abs(dx) <= _REACH and abs(dy) <= _REACH:
            return across, down
    return None


def box_at(table: Table, boxes: Iterable[tuple[int, Box]], x: float, y: float) -> int:
    """The smallest box under the mouse, of those alike the one on top; -1 for none."""
    under = [
        (box.w_mm * box.h_mm, -at)
        for at, box in boxes
        if table.x(box.x_mm) <= x <= table.x(box.right_mm) and table.y(box.y_mm) <= y <= table.y(box.bottom_mm)
    ]
    return -min(under)[1] if under else -1


def dragged(grip: Grip, table: Table, x: float, y: float, step: float) -> tuple[float, float, float, float]:
    """Where a box stands when what was gripped is here now: x, y, width, height in mm, its free edges on the grid."""
    dx, dy = (x - grip.x) / table.scale, (y - grip.y) / table.scale
    box = grip.box
    if grip.handle is None:
        return _round(box.x_mm + dx, step), _round(box.y_mm + dy, step), box.w_mm, box.h_mm
    across, down = grip.handle
    left, right = _edges(box.x_mm, box.right_mm, across, dx, step)
    top, bottom = _edges(box.y_mm, box.bottom_mm, down, dy, step)
    return left, top, round(right - left, 2), round(bottom - top, 2)


def _edges(low: float, high: float, share: float, by: float, step: float) -> tuple[float, float]:
    """The two edges of a box in one direction; the one that is dragged stops 1 mm before the other."""
    if share == 0.0:
        return min(_round(low + by, step), high - 1), high
    if share == 1.0:
        return low, max(_round(high + by, step), low + 1)
    return low, high


def _round(mm: float, step: float) -> float:
    return round(round(mm / step) * step, 2)
