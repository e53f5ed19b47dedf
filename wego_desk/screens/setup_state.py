"""What the page Set-up shows beside its parts: which there are, what is set in each, and what came of a change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from wego_desk.core.duties import Duty
from wego_desk.core.programme import Point
from wego_desk.screens.preferences import Kept, NotKept, Value


class Part(StrEnum):
    """In the order of the column."""

    DESK = "desk"
    OPERATORS = "operators"
    ROSTER = "roster"
    PRINTER = "printer"
    SCANNER = "scanner"
    LOOK = "look"
    SOUNDS = "sounds"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class CongressNow:
    """The congress as it stands. ``least``: the duty that may change it, None when the operator's own is enough.

    ``names``: who has that duty.
    """

    name: str
    zone_name: str
    points: tuple[Point, ...]
    least: Duty | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What a line of the column tells of a part; None where nothing was read yet."""

    values: Mapping[str, Value]
    version: str
    congress: CongressNow | None = None
    operators: int | None = None
    people: int | None = None
    scanner_works: bool = False


Told: TypeAlias = Kept | NotKept


@dataclass(frozen=True, slots=True)
class SetupState:
    """``told``: what came of the last change in this part; ``tries`` counts them: the same answer twice is two."""

    part: Part
    known: Known
    told: Told | None = None
    tries: int = field(default=0)
