"""What a badge looks like: a page, its boxes, the roles; frozen, in millimetres from the top left corner."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias, get_args

Kind: TypeAlias = Literal["text", "qr", "image", "band"]
Field: TypeAlias = Literal[
    "name", "latin", "organization", "job_title", "city", "country", "role", "zones", "photo", "id", "congress"
]
Align: TypeAlias = Literal["start", "center"]
VerticalAlign: TypeAlias = Literal["top", "middle", "bottom"]

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
FIELDS_OF_KIND: Final[Mapping[Kind, tuple[str, ...]]] = {
    "text": tuple(field for field in get_args(Field) if field != "photo"),
    "qr": ("id",),
    "image": ("photo",),
    "band": ("", "role", "congress"),
}


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the page.

    ``colour`` is ``#RRGGBB`` of a text (black if empty) or of a band (the role's if empty). Text boxes that share a
    ``block`` are set one under another: a short text leaves its room to the next, an absent one leaves no hole.
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
    """A badge layout of version 1; ``roles`` by casefolded name. ``dpi``: of the printers that it is made for; the code
    is drawn in whole dots of theirs."""

    name: str
    width_mm: float
    height_mm: float
    boxes: tuple[Box, ...]
    roles: Mapping[str, Role]
    dpi: int = 300
