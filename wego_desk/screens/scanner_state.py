"""What arrives while a scanner is tried: the line that the wedge tells, taken apart, and what it means."""

import ast
import re
from dataclasses import dataclass
from typing import Final, TypeAlias

_LINE: Final = re.compile(
    r"text=(?P<text>'.*'|\".*\") keys=(?P<keys>\S*) gaps=(?P<gaps>\S*) end=(?P<end>\S+) way=(?P<way>\S+)"
    r"(?: code=(?P<code>'.*'|\".*\"))?$",
    re.DOTALL,
)
BY_HAND: Final = "by-hand"
PLAIN: Final = "plain"
KEYS: Final = "keys"


@dataclass(frozen=True, slots=True)
class Arrival:
    """``keys``: numbers of the physical keys, ``-`` where there is none; ``gap``: ms between two keys at the median,
    None for one key; ``end``: ``Return``, ``Linefeed``, ``Tab`` or ``-``; ``way``: how it was read; ``code``: as what;
    ``line``: all of it, as it was told.
    """

    text: str
    keys: str
    gap: int | None
    end: str
    way: str
    code: str
    line: str = ""

    @property
    def by_hand(self) -> bool:
        return self.way == BY_HAND


@dataclass(frozen=True, slots=True)
class Works:
    """The test code was read; ``way``: how."""

    way: str


@dataclass(frozen=True, slots=True)
class Taught:
    """The test code came as other letters; the desk now knows how this scanner types."""

    way: str


@dataclass(frozen=True, slots=True)
class Another:
    """A scan, and not of the test code."""


@dataclass(frozen=True, slots=True)
class ByHand:
    """The test code key by key: typed by hand, or by a scanner that waits between its keys."""


@dataclass(frozen=True, slots=True)
class Mistyped:
    """The code was typed into the field, and not as it stands there."""


Result: TypeAlias = Works | Taught | Another | ByHand | Mistyped


@dataclass(frozen=True, slots=True)
class ScannerState:
    """``tries`` counts the results: the same twice is two."""

    arrival: Arrival | None = None
    result: Result | None = None
    tries: int = 0

    @property
    def works(self) -> bool:
        return isinstance(self.result, Works | Taught)


def arrival_of(line: str) -> Arrival | None:
    """The wedge's line taken apart; None for what is none."""
    found = _LINE.fullmatch(line.strip())
    if found is None:
        return None
    gaps = sorted(int(gap) for gap in found["gaps"].split(",") if gap.lstrip("-").isdigit())
    return Arrival(
        text=_text(found["text"]),
        keys=found["keys"].replace(",", " "),
        gap=gaps[len(gaps) // 2] if gaps else None,
        end=found["end"],
        way=found["way"],
        code=_text(found["code"]) if found["code"] else "",
        line=line.strip(),
    )


def _text(literal: str) -> str:
    value = ast.literal_eval(literal)
    return value if isinstance(value, str) else ""
