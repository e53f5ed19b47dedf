"""What the frame around the pages shows, as values; and how lamps become one when there is little room."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Final

from wego_desk.core.duties import Duty


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a page, and the line below it."""

    title: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class LampState:
    """``kind`` as of `controls.Lamp`; ``name`` and ``phrase`` in the person's words."""

    kind: str
    name: str
    phrase: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Who stands at this desk: the operator's name and duty, since when (aware)."""

    operator: str
    duty: Duty
    since: datetime
    locked: bool = False


@dataclass(frozen=True, slots=True)
class WindowState:
    """``zone`` and ``zone_name`` are the event's. ``congress`` and ``standing`` are empty until the store is open."""

    now: datetime
    zone: tzinfo
    zone_name: str
    congress: str = ""
    desk: str = ""
    point: str = ""
    standing: Standing | None = None
    lamps: tuple[LampState, ...] = field(default=())


#: What needs a person comes before what heals by itself; what is not used comes last.
_GRAVITY: Final = ("stopped", "hands", "waits", "well", "unused")

_SIDE_BY_SIDE: Final = 1180
"""Pixels of window that three lamps beside title and clock need."""


@dataclass(frozen=True, slots=True)
class Fold:
    """What gives way: the rail becomes a menu button, the lamps one sentence, the foot keeps its three actions."""

    rail: bool
    lamps: bool


def fold(width: int, large: bool) -> Fold:
    """Large text folds everything; a narrow window only the lamps."""
    return Fold(rail=large, lamps=large or width < _SIDE_BY_SIDE)


def worst_of(
    lamps: Sequence[LampState], all_well: str, several: Callable[[int], str], one: Callable[[LampState], str]
) -> LampState:
    """The lamps as one: the gravest kind, and a sentence: all is well, what one of them says, or how many say it."""
    used = [lamp for lamp in lamps if lamp.kind != "unused"]
    if not used:
        return LampState("unused", "", all_well)
    kind = min((lamp.kind for lamp in used), key=_GRAVITY.index)
    troubled = [lamp for lamp in used if lamp.kind not in ("well", "unused")]
    if not troubled:
        return LampState("well", "", all_well)
    if len(troubled) > 1:
        return LampState(kind, "", several(len(troubled)))
    return LampState(kind, "", one(troubled[0]))
