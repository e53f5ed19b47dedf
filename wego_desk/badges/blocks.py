"""Text boxes that stand together: how large each text is set, and what the gaps between them are."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from wego_desk.badges.ink import MM
from wego_desk.badges.layout import Box
from wego_desk.badges.wording import Text, Wording
from wego_desk.typeset.fit import Fitted, Room, fit
from wego_desk.typeset.fontset import FontSet
from wego_desk.typeset.line import Unprintable

#: A text that has a block to itself still keeps some air around it.
_ALONE: Final = 0.86


class FittedBox(NamedTuple):
    """A box with its text as it is set; ``gap``: points between it and the text before it."""

    box: Box
    fitted: Fitted
    gap: float


def block_of(box: Box, boxes: Iterable[Box]) -> list[Box]:
    """The boxes that close up with one, itself among them; a box without a block is alone."""
    return [other for other in boxes if other is box or (box.block and _place(other) == _place(box))]


def _place(box: Box) -> tuple[str, str]:
    return box.block, box.side


def fit_block(boxes: Sequence[Box], wording: Wording, fonts: FontSet) -> list[FittedBox]:
    """Every text of a block that is not silent; one that is left alone takes the room of the others."""
    said = [(box, text) for box in boxes if (text := wording.text_of(box))]
    whole_mm = boxes[-1].bottom_mm - boxes[0].y_mm
    alone = len(boxes) > 1 and len(said) == 1
    found: list[FittedBox] = []
    for box, text in said:
        gap = (box.y_mm - boxes[boxes.index(box) - 1].bottom_mm) * MM if found else 0.0
        found.append(FittedBox(box, _fitted(box, text, whole_mm * _ALONE if alone else box.h_mm, fonts), gap))
    return found


def _fitted(box: Box, text: Text, height_mm: float, fonts: FontSet) -> Fitted:
    room = Room(box.w_mm * MM, height_mm * MM, box.max_pt, box.min_pt, box.lines)
    fitted = fit(fonts, text.text, text.writing, box.weight, room)
    if isinstance(fitted, Unprintable):
        raise AssertionError("a wording holds printable texts only")
    return fitted
