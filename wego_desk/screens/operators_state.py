"""Who works at the desks, who of them is looked at, what is asked about them, and what came of the last act."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TypeAlias

from wego_desk.core.duties import Act, Duty, may, who_may
from wego_desk.desk.values import Operator, Programme
from wego_desk.screens.who_has import who_has


@dataclass(frozen=True, slots=True)
class Worker:
    """``has_pin`` and ``has_code``: how they can prove who they are."""

    id: str
    name: str
    duty: Duty
    has_pin: bool
    has_code: bool


# ---- what is asked in the place of the choices


@dataclass(frozen=True, slots=True)
class AskNewcomer:
    """The name of somebody new, and their duty."""


class PinStep(Enum):
    """Which PIN the cells take: the one that holds, a new one, the new one once more."""

    OLD = auto()
    NEW = auto()
    AGAIN = auto()


@dataclass(frozen=True, slots=True)
class AskPin:
    """``clearing``: the PIN is to be taken away, and only the old one is asked. ``old`` and ``new``: typed so far."""

    step: PinStep
    clearing: bool = False
    old: str = field(default="", repr=False)
    new: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class AskRemoval:
    """Whether they really work here no more."""


@dataclass(frozen=True, slots=True)
class NewCode:
    """An own code that was made just now and can't be shown again."""

    code: str = field(repr=False)


Ask: TypeAlias = AskNewcomer | AskPin | AskRemoval | NewCode


# ---- what came of it


class Done(Enum):
    ADDED = auto()
    DUTY = auto()
    PIN_SET = auto()
    PIN_CLEARED = auto()
    CODE_MADE = auto()
    CODE_ENDED = auto()
    REMOVED = auto()


@dataclass(frozen=True, slots=True)
class WasDone:
    what: Done
    name: str


@dataclass(frozen=True, slots=True)
class OtherPin:
    """The new PIN was typed twice, and not alike."""


@dataclass(frozen=True, slots=True)
class WrongOld:
    """``left``: tries before a wait; 0: the wait has begun."""

    left: int


@dataclass(frozen=True, slots=True)
class PaperSent:
    """``file``: where the PDF lies, ``""`` when a printer has it."""

    file: str


@dataclass(frozen=True, slots=True)
class WasNotDone:
    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


Said: TypeAlias = WasDone | OtherPin | WrongOld | PaperSent | WasNotDone


@dataclass(frozen=True, slots=True)
class OperatorsState:
    """``me``: who is signed in. ``least``: the duty that may change others, None when the operator's own is enough;
    ``able``: for each duty who has it or more, by name. ``tries`` counts what was said.
    """

    people: tuple[Worker, ...] = ()
    chosen: str = ""
    me: str = ""
    least: Duty | None = None
    able: Mapping[Duty, tuple[str, ...]] = field(default_factory=dict)
    ask: Ask | None = None
    said: Said | None = None
    busy: bool = False
    tries: int = 0

    @property
    def person(self) -> Worker | None:
        """Who is looked at."""
        return next((worker for worker in self.people if worker.id == self.chosen), None)

    @property
    def is_own(self) -> bool:
        return bool(self.me) and self.chosen == self.me

    @property
    def may_change(self) -> bool:
        return self.least is None


def told(state: OperatorsState, said: Said) -> OperatorsState:
    return replace(state, said=said, busy=False, tries=state.tries + 1)


def choosing(state: OperatorsState, person: str) -> OperatorsState:
    """Somebody else is looked at: what was asked and said of another is gone."""
    if person == state.chosen or state.busy:
        return state
    return replace(state, chosen=person, ask=None, said=None)


def read(state: OperatorsState, programme: Programme, me: Operator, look_at: str = "") -> OperatorsState:
    """The state over another programme; who was looked at (or shall be) stays if they are still there."""
    people = workers(programme.operators.values())
    ids = [worker.id for worker in people]
    wanted = look_at or state.chosen
    chosen = wanted if wanted in ids else me.id if me.id in ids else (ids[0] if ids else "")
    least = None if may(me.duty, Act.OPERATORS) else who_may(Act.OPERATORS)
    able = {duty: who_has(programme, duty) for duty in Duty}
    ask = state.ask if chosen == state.chosen else None
    return replace(state, people=people, chosen=chosen, me=me.id, least=least, able=able, ask=ask)


def workers(operators: Iterable[Operator]) -> tuple[Worker, ...]:
    """By name."""
    known = sorted(operators, key=lambda o: (o.name.casefold(), o.id))
    return tuple(Worker(o.id, o.name, o.duty, bool(o.pin), bool(o.code_hash)) for o in known)
