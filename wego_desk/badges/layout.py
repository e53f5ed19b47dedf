"""What a badge looks like: pages, boxes, roles; frozen, in millimetres from the top left corner."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as a_field
from pathlib import Path
from typing import Final, Literal, TypeAlias, get_args

from wego_desk.typeset.writing import Hand

Kind: TypeAlias = Literal["text", "qr", "image", "band"]
Field: TypeAlias = Literal[
    "name", "latin", "organization", "job_title", "city", "country", "role", "zones", "photo", "id", "congress"
]
Align: TypeAlias = Literal["start", "center"]
VerticalAlign: TypeAlias = Literal["top", "middle", "bottom"]
Filling: TypeAlias = Literal["contain", "cover"]
Side: TypeAlias = Literal["front", "back"]
#: The edge of the front at which the sheet is folded; beyond it lies the back. "" is not folded.
Fold: TypeAlias = Literal["", "top", "left"]
Per: TypeAlias = Literal["delegate", "organization"]

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
#: ``""`` with words or a file of the layout's own.
FIELDS_OF_KIND: Final[Mapping[Kind, tuple[str, ...]]] = {
    "text": ("", *(name for name in get_args(Field) if name != "photo")),
    "qr": ("id",),
    "image": ("", "photo"),
    "band": ("", "role", "congress"),
}
#: What may stand in braces in a text of the layout's own.
PLACEHOLDERS: Final = ("congress", "name", "latin", "organization", "job_title", "city", "country", "role")


@dataclass(frozen=True, slots=True)
class Box:
    """A place on one side of a badge.

    ``colour`` is ``#RRGGBB`` of a text (black if empty), of a band (the role's if empty), or behind an image (none if
    empty). Text boxes that share a ``block`` are set one under another: a short text leaves its room to the next, an
    absent one leaves no hole. ``words``, by language, are a text of the layout's own; ``file`` a picture beside the
    layout's file.
    """

    kind: Kind
    field: str
    x_mm: float
    y_mm: float
    w_mm: float
    h_mm: float
    max_pt: float = 12
    min_pt: float = 6
    weight: int = 400
    align: Align = "start"
    valign: VerticalAlign = "top"
    lines: int = 1
    colour: str = ""
    block: str = ""
    side: Side = "front"
    words: Mapping[str, str] = a_field(default_factory=dict)
    file: str = ""
    fill: Filling = "contain"

    @property
    def right_mm(self) -> float:
        return self.x_mm + self.w_mm

    @property
    def bottom_mm(self) -> float:
        return self.y_mm + self.h_mm


@dataclass(frozen=True, slots=True)
class Slot:
    """Where the lanyard's hole is punched, on both sides: nothing that matters stands there."""

    x_mm: float
    y_mm: float
    w_mm: float
    h_mm: float

    @property
    def right_mm(self) -> float:
        return self.x_mm + self.w_mm

    @property
    def bottom_mm(self) -> float:
        return self.y_mm + self.h_mm


@dataclass(frozen=True, slots=True)
class Role:
    """A role's colour (``#RRGGBB``) and its word by language."""

    colour: str
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout of version 1; ``roles`` by casefolded name.

    ``width_mm`` and ``height_mm`` are those of one side; a folded badge is printed twice as wide or high. ``dpi``: of
    the printers that it is made for, the code is drawn in whole dots of theirs. ``per``: a badge for every delegate, or
    one for every organization. ``backgrounds`` by side, files in ``folder``. ``urdu``: the hand for those who write it.
    """

    name: str
    width_mm: float
    height_mm: float
    boxes: tuple[Box, ...]
    roles: Mapping[str, Role]
    dpi: int = 300
    fold: Fold = ""
    per: Per = "delegate"
    slot: Slot | None = None
    backgrounds: Mapping[Side, str] = a_field(default_factory=dict)
    folder: Path = Path()
    urdu: Hand = ""

    @property
    def has_back(self) -> bool:
        return "back" in self.backgrounds or any(box.side == "back" for box in self.boxes)

    @property
    def printed_mm(self) -> tuple[float, float]:
        """Width and height of what leaves the printer, before it is folded."""
        return self.width_mm * (2 if self.fold == "left" else 1), self.height_mm * (2 if self.fold == "top" else 1)

    @property
    def shows_a_code(self) -> bool:
        return any(box.kind == "qr" or box.field == "id" for box in self.boxes)
