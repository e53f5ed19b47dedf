"""What can be done with badges, what that asks of a person, and what came of it; as values without words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeAlias

from wego_desk.core.duties import Duty
from wego_desk.core.print_job import PrintReason


class BadgeDo(StrEnum):
    """What a person can do with one badge (the first ones), or with a printer's."""

    CAME_OUT = "came_out"
    AGAIN = "again"
    MOVE = "move"
    FIRST = "first"
    HOLD = "hold"
    RELEASE = "release"
    HAND = "hand"
    CANCEL = "cancel"
    MOVE_ALL = "move_all"
    SHOW = "show"
    PAUSE = "pause"
    RESUME = "resume"
    LOAD = "load"
    TEST = "test"
    AHEAD = "ahead"
    UNDO = "undo"


#: One meaning each; of several buttons with the same key the chosen badge's has it, else the first printer's.
KEY: Final[Mapping[BadgeDo, str]] = {
    BadgeDo.CAME_OUT: "F10", BadgeDo.AGAIN: "F6", BadgeDo.MOVE: "F7", BadgeDo.CANCEL: "Ctrl Del",
    BadgeDo.FIRST: "Ctrl Up", BadgeDo.HOLD: "Ctrl H", BadgeDo.RELEASE: "Ctrl H",
    BadgeDo.MOVE_ALL: "Shift F7", BadgeDo.SHOW: "F12", BadgeDo.PAUSE: "Ctrl P", BadgeDo.RESUME: "Ctrl P",
    BadgeDo.HAND: "F10", BadgeDo.AHEAD: "Shift F6", BadgeDo.LOAD: "Ctrl B", BadgeDo.TEST: "Ctrl T", BadgeDo.UNDO: "F8",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Target:
    """A printer that would print badges now, and how many are before them there."""

    printer: str
    waiting: int


# ---- what is asked


@dataclass(frozen=True, slots=True)
class Where:
    """Several printers could print the chosen badge: which one? ``name``: whose it is."""

    name: str
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Why:
    """Why is the chosen badge printed once more? ``name``: whose it is; ``may``: what this operator may say, the other
    reasons take another duty."""

    name: str
    reasons: tuple[PrintReason, ...]
    may: tuple[PrintReason, ...]


@dataclass(frozen=True, slots=True)
class HowMany:
    """How many badges lie in a printer now? ``before``: what was put in the last time."""

    printer: str
    before: int


Question: TypeAlias = Where | Why | HowMany


class Asked(StrEnum):
    """What was asked of the chosen badge."""

    WHERE = "where"
    WHY = "why"


# ---- what came of an act, told in a line


@dataclass(frozen=True, slots=True)
class Done:
    """``printer``: where to, or whose; ``name``: whose badge, when it was one; ``key``: the badge, where that can be
    undone. ``left``: badges that stay in the printer ``source``."""

    do: BadgeDo
    number: int = 1
    printer: str = ""
    name: str = ""
    key: str = ""
    left: int = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class NotDone:
    """An act that the world refused; nothing changed."""

    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WhoMay:
    """Another duty is needed: the least one, and who has it, by name. ``asked``: the operator has just tried."""

    least: Duty
    names: tuple[str, ...]
    asked: bool = False


Notice: TypeAlias = Done | NotDone | WhoMay
