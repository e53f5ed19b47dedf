"""Where badges stand on what is printed: alone on a page, folded, or many on a sheet of paper that is cut."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wego_desk.badges.ink import MM
from wego_desk.badges.layout import Layout, Side
from wego_desk.core.trouble import Trouble

#: Width and height of the paper, millimetres.
PAPERS: Final = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
_SPECIFICATION: Final = re.compile(r"(a4|letter)-([1-9]\d?)up")
#: A badge that is too large by less than a printer's own error still fits.
_TOLERANCE_MM: Final = 0.5
_MARK, _MARK_GAP, _SHORT_MARK = 5 * MM, 1.5 * MM, 3 * MM


@dataclass(frozen=True, slots=True)
class Panel:
    """One side of a badge on its leaf: where its own upper left corner is, in points from the leaf's, and whether it
    stands on its head."""

    side: Side
    left: float
    top: float
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Leaf:
    """A badge as it leaves the printer, in points. ``faces``: the panels on the front of the paper, and on its back if
    that is printed; ``fold``: a line as ``(x1, y1, x2, y2)`` from the upper left corner."""

    width: float
    height: float
    faces: tuple[tuple[Panel, ...], ...]
    fold: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Paper with places for leaves, their upper left corners in points from the paper's; ``cut``: it has marks."""

    width: float
    height: float
    places: tuple[tuple[float, float], ...]
    cut: bool

    def behind(self, leaf: Leaf) -> tuple[tuple[float, float], ...]:
        """The places of the same leaves on the back of the paper, which is turned about its upright edge."""
        return tuple((self.width - x - leaf.width, y) for x, y in self.places)


def leaf_of(layout: Layout) -> Leaf:
    """How the sides of a badge lie on its leaf."""
    width, height = (side * MM for side in (layout.width_mm, layout.height_mm))
    across, down = (_on_dots(place, layout.dpi) for place in ((width, 0), (0, height)))
    match layout.fold:
        case "top":  # the back hangs over: before it is folded it stands on its head
            faces = (Panel("back", *_on_dots((width, height), layout.dpi), turned=True), Panel("front", *down))
            return Leaf(width, 2 * height, (faces,), (0, height, width, height))
        case "left":
            faces = (Panel("back", 0, 0), Panel("front", *across))
            return Leaf(2 * width, height, (faces,), (width, 0, width, height))
        case _:
            sides: Sequence[Side] = ("front", "back") if layout.has_back else ("front",)
            return Leaf(width, height, tuple((Panel(side, 0, 0),) for side in sides))


def single(leaf: Leaf) -> Sheet:
    """A page as large as the leaf."""
    return Sheet(leaf.width, leaf.height, ((0.0, 0.0),), cut=False)


def sheet_for(specification: str, layout: Layout) -> Sheet:
    """The paper of ``a4-4up`` and the like, its leaves in the middle, edge to edge.

    Trouble: ``unknown_paper`` (sheet, papers); ``paper_too_small`` (sheet, layout, most): so many would fit.
    """
    found = _SPECIFICATION.fullmatch(specification.strip().casefold())
    if found is None:
        raise Trouble("unknown_paper", sheet=specification, papers=", ".join(PAPERS))
    paper, count = PAPERS[found[1]], int(found[2])
    leaf = layout.printed_mm
    grids = [(across, down, size) for size in (paper, paper[::-1]) for across, down in _grids(count, size, leaf)]
    if not grids:
        most = max(_fitting(size, leaf)[0] * _fitting(size, leaf)[1] for size in (paper, paper[::-1]))
        raise Trouble("paper_too_small", sheet=specification, layout=layout.name, most=most)
    across, down, (width, height) = grids[0]
    left, top = (width - across * leaf[0]) / 2 * MM, (height - down * leaf[1]) / 2 * MM
    places = tuple(
        (left + column * leaf[0] * MM, top + row * leaf[1] * MM) for row in range(down) for column in range(across)
    )
    return Sheet(width * MM, height * MM, tuple(_on_dots(place, layout.dpi) for place in places), cut=True)


def _grids(count: int, paper: tuple[float, float], leaf: tuple[float, float]) -> list[tuple[int, int]]:
    """Every way of columns and rows that makes so many, squarest first."""
    most_across, most_down = _fitting(paper, leaf)
    ways = [(n, count // n) for n in range(1, count + 1) if count % n == 0]
    return sorted((w for w in ways if w[0] <= most_across and w[1] <= most_down), key=lambda way: abs(way[0] - way[1]))


def _fitting(paper: tuple[float, float], leaf: tuple[float, float]) -> tuple[int, int]:
    return int((paper[0] + _TOLERANCE_MM) / leaf[0]), int((paper[1] + _TOLERANCE_MM) / leaf[1])


def _on_dots(place: tuple[float, float], dpi: int) -> tuple[float, float]:
    """Moved to the next printer dot, so that codes stay on theirs."""
    return round(place[0] * dpi / 72) * 72 / dpi, round(place[1] * dpi / 72) * 72 / dpi


def marks(sheet: Sheet, leaf: Leaf) -> str:
    """Crop marks along every cut, in the margins where there is room for them and else inside at the paper's edge, and
    short broken ones where a leaf is folded. Hairlines in black."""
    cuts: list[tuple[float, float, float, float]] = []
    if sheet.cut:
        for x in sorted({edge for left, _ in sheet.places for edge in (left, left + leaf.width)}):
            cuts += _pair(sheet.height, min(y for _, y in sheet.places), upright=True, at=x)
        for y in sorted({edge for _, top in sheet.places for edge in (top, top + leaf.height)}):
            cuts += _pair(sheet.width, min(x for x, _ in sheet.places), upright=False, at=y)
    folds = [ends for place in sheet.places for ends in _fold_marks(leaf, place)]
    if not cuts and not folds:
        return ""
    solid, broken = (" ".join(_line(*ends, sheet.height) for ends in lines) for lines in (cuts, folds))
    return f"q 0.25 w 0 G {solid} [2 1.5] 0 d {broken} Q"


def _pair(length: float, margin: float, *, upright: bool, at: float) -> list[tuple[float, float, float, float]]:
    """The two marks of one cut, at both ends of the paper."""
    room = margin - _MARK_GAP
    start, end = (max(0.0, room - _MARK), room) if room >= _SHORT_MARK else (0.0, _SHORT_MARK)
    spans = ((start, end), (length - end, length - start))
    return [(at, a, at, b) if upright else (a, at, b, at) for a, b in spans]


def _fold_marks(leaf: Leaf, place: tuple[float, float]) -> list[tuple[float, float, float, float]]:
    if leaf.fold is None:
        return []
    x1, y1, x2, y2 = (end + place[index % 2] for index, end in enumerate(leaf.fold))
    if y1 == y2:
        return [(x1, y1, x1 + _SHORT_MARK, y1), (x2 - _SHORT_MARK, y2, x2, y2)]
    return [(x1, y1, x1, y1 + _SHORT_MARK), (x2, y2 - _SHORT_MARK, x2, y2)]


def _line(x1: float, y1: float, x2: float, y2: float, height: float) -> str:
    return f"{x1:.2f} {height - y1:.2f} m {x2:.2f} {height - y2:.2f} l S"


def panel_matrix(panel: Panel, place: tuple[float, float], sheet_height: float, height: float) -> str:
    """From a panel's own points, up from its lower left corner, to the sheet's."""
    left, top = place[0] + panel.left, place[1] + panel.top
    if panel.turned:
        return f"-1 0 0 -1 {left:.4f} {sheet_height - top + height:.4f} cm"
    return f"1 0 0 1 {left:.4f} {sheet_height - top - height:.4f} cm"
