"""What the program says of a layout that can be used and might be better."""

from collections.abc import Sequence
from typing import Any, assert_never

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
)  # fmt: skip


def document(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """For programs: the kind, in words joined by ``_``, and its facts."""
    return [{"kind": _kind(f), **{name: getattr(f, name) for name in f.__dataclass_fields__}} for f in findings]


def _kind(finding: Finding) -> str:
    name = type(finding).__name__
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


def sentence(finding: Finding) -> str:
    """For people; boxes count from 1, as they stand in the file."""
    match finding:
        case OffPage(box):
            return f"box {box} lies off the page"
        case OnCode(box, code):
            return f"box {box} covers the code in box {code}"
        case CodeTooSmall(box, smallest):
            return f"the code in box {box} is smaller than {smallest:g} mm"
        case TooFewDots(box, dots, fewest):
            return f"a module of the code in box {box} has {dots} printer dots; {fewest} are needed to be read for sure"
        case Overlapping(box, other):
            return f"box {box} and box {other} stand on each other"
        case InSlot(box):
            return f"box {box} reaches into the lanyard's slot"
        case TextTooSmall(box, points, smallest):
            return f"the text in box {box} may become {points:g} pt small; nobody reads less than {smallest:g}"
        case ColourWithoutWord(box):
            return f"box {box} shows the role by colour alone; put its word on the same side"
        case WithoutEffect(box, key):
            return f"{key} has no effect on box {box}; take it out"
        case NoName():
            return "no box says whose it is"
        case _:
            assert_never(finding)
