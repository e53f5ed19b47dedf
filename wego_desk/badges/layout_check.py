"""What is wrong with a layout, before it is printed: typed findings that a page can show beside the box."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields
from itertools import combinations
from typing import Final, TypeAlias

from wego_desk.badges.code_drawing import place_code
from wego_desk.badges.ink import MM
from wego_desk.badges.layout import Box, Layout, Slot

#: With its quiet zone; below this a phone camera at arm's length sees too few pixels a module.
SMALLEST_CODE_MM: Final = 20.0
#: Printer dots a module: with fewer, one dot too many or too few closes a gap.
FEWEST_DOTS: Final = 4
#: Modules of one of our codes, without quiet zone.
_MODULES: Final = 21
#: Nobody reads smaller print on a badge.
SMALLEST_PT: Final = 5.0
_TOLERANCE_MM: Final = 0.01


@dataclass(frozen=True, slots=True)
class OffPage:
    """A box reaches beyond its side. ``box`` here and below counts from 1, as the file does."""

    box: int


@dataclass(frozen=True, slots=True)
class OnCode:
    """A box covers the code or its quiet zone."""

    box: int
    code: int


@dataclass(frozen=True, slots=True)
class CodeTooSmall:
    """The code's box, quiet zone included, is smaller than ``smallest_mm``."""

    box: int
    smallest_mm: float


@dataclass(frozen=True, slots=True)
class TooFewDots:
    """A module of the code has so few dots of the layout's printer that it may not be read."""

    box: int
    dots: int
    fewest: int


@dataclass(frozen=True, slots=True)
class Overlapping:
    """Two boxes stand over each other, and neither is a band to stand on."""

    box: int
    other: int


@dataclass(frozen=True, slots=True)
class InSlot:
    """A box reaches into the lanyard's hole."""

    box: int


@dataclass(frozen=True, slots=True)
class TextTooSmall:
    """A text may be set smaller than anybody reads."""

    box: int
    points: float
    smallest: float


@dataclass(frozen=True, slots=True)
class ColourWithoutWord:
    """A band shows the role by its colour, and on that side no word says which."""

    box: int


@dataclass(frozen=True, slots=True)
class WithoutEffect:
    """A key says something that this kind of box does not do."""

    box: int
    key: str


@dataclass(frozen=True, slots=True)
class NoName:
    """Nothing on the front says who it is, or for a badge per organization which."""


Finding: TypeAlias = (
    OffPage
    | OnCode
    | CodeTooSmall
    | TooFewDots
    | Overlapping
    | InSlot
    | TextTooSmall
    | ColourWithoutWord
    | WithoutEffect
    | NoName
)
#: The keys that change something, by kind; of a band only where it carries words.
_EFFECTIVE: Final[Mapping[str, frozenset[str]]] = {
    "text": frozenset("words max_pt min_pt weight align valign lines colour block".split()),
    "band": frozenset("max_pt min_pt align colour".split()),
    "image": frozenset("file fill colour".split()),
    "qr": frozenset(),
}
_PLAIN: Final = {f.name: f.default for f in fields(Box) if f.default is not MISSING}
_ALWAYS: Final = frozenset({"kind", "field", "side"})
#: With one of these a layout is refused; the others are advice.
FATAL: Final = (OffPage, OnCode, CodeTooSmall)


def check_layout(layout: Layout) -> tuple[Finding, ...]:
    """Everything that is wrong with a layout, what makes it be refused first."""
    found = [*_of_boxes(layout), *_of_pairs(layout), *_of_the_whole(layout)]
    return tuple(sorted(found, key=lambda finding: not isinstance(finding, FATAL)))


def _of_boxes(layout: Layout) -> Iterator[Finding]:
    for number, box in enumerate(layout.boxes, 1):
        inside = box.x_mm >= 0 and box.y_mm >= 0 and box.right_mm <= layout.width_mm + _TOLERANCE_MM
        if not inside or box.bottom_mm > layout.height_mm + _TOLERANCE_MM:
            yield OffPage(number)
        if box.kind == "qr":
            yield from _of_code(layout, number, box)
        elif layout.slot and box.kind != "band" and _overlap(box, layout.slot):
            yield InSlot(number)
        yield from (WithoutEffect(number, key) for key in _idle_keys(box))
        if _is_text(box) and box.min_pt < SMALLEST_PT:
            yield TextTooSmall(number, box.min_pt, SMALLEST_PT)


def _idle_keys(box: Box) -> list[str]:
    useful = _EFFECTIVE[box.kind] | _ALWAYS
    if box.kind == "band" and not box.field:
        useful -= {"max_pt", "min_pt", "align"}
    return [key for key, plain in _PLAIN.items() if key not in useful and getattr(box, key) != plain]


def _of_code(layout: Layout, number: int, box: Box) -> Iterator[Finding]:
    side = min(box.w_mm, box.h_mm)
    if side < SMALLEST_CODE_MM:
        yield CodeTooSmall(number, SMALLEST_CODE_MM)
    dots = place_code(_MODULES, box.x_mm * MM, box.y_mm * MM, side * MM, layout.dpi).dots
    if dots < FEWEST_DOTS:
        yield TooFewDots(number, int(dots), FEWEST_DOTS)
    if layout.slot and _overlap(box, layout.slot):
        yield InSlot(number)


def _of_pairs(layout: Layout) -> Iterator[Finding]:
    for (first, one), (second, other) in combinations(enumerate(layout.boxes, 1), 2):
        if one.side != other.side or not _overlap(one, other):
            continue
        if "qr" in (one.kind, other.kind):
            yield OnCode(second, first) if one.kind == "qr" else OnCode(first, second)
        elif "band" not in (one.kind, other.kind) and not (_on_picture(one, other) or _on_picture(other, one)):
            yield Overlapping(first, second)


def _on_picture(one: Box, other: Box) -> bool:
    """A text may stand on a picture of the layout's own that lies wholly under it, as on a background."""
    return one.kind == "image" and bool(one.file) and other.kind == "text" and _covers(one, other)


def _of_the_whole(layout: Layout) -> Iterator[Finding]:
    worded = {box.side for box in layout.boxes if box.field == "role"}
    for number, box in enumerate(layout.boxes, 1):
        if box.kind == "band" and not box.colour and box.side not in worded:
            yield ColourWithoutWord(number)
    whose = "organization" if layout.per == "organization" else "name"
    said = {box.field for box in layout.boxes} | {w for box in layout.boxes for w in _named(box)}
    if whose not in said:
        yield NoName()


def _named(box: Box) -> list[str]:
    return [word for word in ("name", "organization") if any(f"{{{word}}}" in said for said in box.words.values())]


def _is_text(box: Box) -> bool:
    return box.kind == "text" or (box.kind == "band" and bool(box.field))


def _overlap(one: Box | Slot, other: Box | Slot) -> bool:
    across = min(one.right_mm, other.right_mm) - max(one.x_mm, other.x_mm)
    down = min(one.bottom_mm, other.bottom_mm) - max(one.y_mm, other.y_mm)
    return across > _TOLERANCE_MM and down > _TOLERANCE_MM


def _covers(under: Box, over: Box) -> bool:
    beside = under.x_mm > over.x_mm + _TOLERANCE_MM or under.y_mm > over.y_mm + _TOLERANCE_MM
    beyond = under.right_mm < over.right_mm - _TOLERANCE_MM or under.bottom_mm < over.bottom_mm - _TOLERANCE_MM
    return not beside and not beyond
