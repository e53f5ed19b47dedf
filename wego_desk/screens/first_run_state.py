"""A first start step by step: where somebody is, what is done, and what the one button does now."""

from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from typing import Final

from wego_desk.screens.preferences import NotKept
from wego_desk.screens.roster_state import LookedOver, NoFile, Reading, RosterState, TakingIn
from wego_desk.screens.setup_state import Known, Part


class Step(StrEnum):
    """In their order; ``TRY`` is the desk page itself."""

    DESK = "desk"
    PEOPLE = "people"
    PRINTER = "printer"
    SCANNER = "scanner"
    TRY = "try"


#: The part of Set-up that a step is.
PART_OF: Final = {
    Step.DESK: Part.DESK, Step.PEOPLE: Part.ROSTER, Step.PRINTER: Part.PRINTER, Step.SCANNER: Part.SCANNER,
}  # fmt: skip


class Forward(Enum):
    """What F10 does: take the list in, wait for it, go on, or leave this for later."""

    TAKE_IN = auto()
    WAIT = auto()
    GO_ON = auto()
    SKIP = auto()


@dataclass(frozen=True, slots=True)
class FirstRunState:
    """``seen``: steps that somebody went on from. ``refused``: why the last change was not kept, if it was not."""

    step: Step
    known: Known
    roster: RosterState = field(default_factory=NoFile)
    seen: frozenset[Step] = frozenset()
    refused: NotKept | None = None


def is_done(state: FirstRunState, step: Step) -> bool:
    """Whether a step needs nobody any more; the folder of PDFs and the name of a desk are always there."""
    match step:
        case Step.PEOPLE:
            return bool(state.known.people)
        case Step.SCANNER:
            return state.known.scanner_works
        case _:
            return step in state.seen


def forward(state: FirstRunState) -> Forward:
    match state.step, state.roster:
        case Step.PEOPLE, Reading() | TakingIn():
            return Forward.WAIT
        case Step.PEOPLE, LookedOver(foreseen=foreseen) if foreseen.added + foreseen.updated:
            return Forward.TAKE_IN
        case Step.PEOPLE | Step.SCANNER, _ if not is_done(state, state.step):
            return Forward.SKIP
        case _:
            return Forward.GO_ON


def following(step: Step) -> Step:
    steps = tuple(Step)
    return steps[min(steps.index(step) + 1, len(steps) - 1)]


def preceding(step: Step) -> Step | None:
    """None before the first."""
    steps = tuple(Step)
    at = steps.index(step)
    return steps[at - 1] if at else None
