"""What is wrong with a layout: found, typed and told by the number of its box."""

import dataclasses

import pytest

from wego_desk.badges.layout import Box, Layout, Slot
from wego_desk.badges.layout_check import (
    CodeTooSmall,
    ColourWithoutWord,
    Finding,
    InSlot,
    NoName,
    OffPage,
    OnCode,
    Overlapping,
    TextTooSmall,
    TooFewDots,
    WithoutEffect,
    check_layout,
)  # fmt: skip

NAME = Box("text", "name", 10, 10, 60, 20, max_pt=30, min_pt=12)
CODE = Box("qr", "id", 10, 40, 30, 30)
ROLE = Box("band", "role", 0, 90, 80, 10)
GOOD = Layout("good", 80, 100, (NAME, CODE, ROLE), {})


def moved(number: int, **change: object) -> Layout:
    boxes = list(GOOD.boxes)
    boxes[number - 1] = dataclasses.replace(boxes[number - 1], **change)  # type: ignore[arg-type]  # fields by name
    return dataclasses.replace(GOOD, boxes=tuple(boxes))


def with_box(box: Box, **change: object) -> Layout:
    return dataclasses.replace(GOOD, boxes=(*GOOD.boxes, box), **change)  # type: ignore[arg-type]  # fields by name


CASES: list[tuple[Layout, tuple[Finding, ...]]] = [
    (GOOD, ()),
    (moved(1, x_mm=-1), (OffPage(1),)),
    (moved(3, y_mm=91), (OffPage(3),)),
    (moved(2, w_mm=19), (CodeTooSmall(2, 20),)),
    (moved(1, y_mm=25), (OnCode(1, 2),)),
    (moved(1, y_mm=25, side="back"), ()),
    (moved(1, min_pt=4), (TextTooSmall(1, 4, 5),)),
    (with_box(Box("text", "city", 10, 29, 20, 5)), (Overlapping(1, 4),)),
    (with_box(Box("band", "", 0, 0, 80, 35, colour="#0A1F3C")), ()),
    (with_box(Box("image", "", 5, 5, 70, 30, file="sky.png")), ()),
    (with_box(Box("image", "", 5, 5, 40, 30, file="sky.png")), (Overlapping(1, 4),)),
    (with_box(Box("image", "photo", 5, 5, 70, 30)), (Overlapping(1, 4),)),
    (dataclasses.replace(GOOD, slot=Slot(30, 12, 14, 4)), (InSlot(1),)),
    (dataclasses.replace(GOOD, slot=Slot(12, 45, 14, 4)), (InSlot(2),)),
    (dataclasses.replace(GOOD, slot=Slot(30, 92, 14, 4)), ()),
    (moved(3, field=""), (ColourWithoutWord(3),)),
    (moved(3, field="", colour="#000000"), ()),
    (with_box(Box("band", "", 0, 0, 80, 5, side="back")), (ColourWithoutWord(4),)),
    (moved(1, field="city"), (NoName(),)),
    (moved(1, field="", words={"en": "For {name}"}), ()),
    (moved(2, colour="#C00000"), (WithoutEffect(2, "colour"),)),
    (moved(3, weight=700), (WithoutEffect(3, "weight"),)),
    (with_box(Box("band", "", 0, 0, 80, 5, colour="#000000", max_pt=20)), (WithoutEffect(4, "max_pt"),)),
    (moved(1, fill="cover"), (WithoutEffect(1, "fill"),)),
    (dataclasses.replace(GOOD, per="organization"), (NoName(),)),
    (moved(1, x_mm=-1, min_pt=4), (OffPage(1), TextTooSmall(1, 4, 5))),
]


@pytest.mark.parametrize(("layout", "findings"), CASES)
def test_what_is_wrong_is_found_and_the_worst_comes_first(layout: Layout, findings: tuple[Finding, ...]) -> None:
    assert check_layout(layout) == findings


def test_a_code_of_too_few_dots_is_found_for_the_printer_of_the_layout() -> None:
    small = moved(2, w_mm=20.0, h_mm=20.0)
    assert check_layout(dataclasses.replace(small, dpi=203)) == ()
    assert check_layout(dataclasses.replace(small, dpi=96)) == (TooFewDots(2, 2, 4),)
