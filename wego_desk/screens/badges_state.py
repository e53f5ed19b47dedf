"""What the page of badges knows and shows, as values without words; the step between them is `badges_derive`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Final, TypeAlias

from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Duty
from wego_desk.core.event import id_text
from wego_desk.core.print_job import PrintJob
from wego_desk.desk.badges_on_their_way import BadgeRow
from wego_desk.desk.ports import Condition, PrinterState
from wego_desk.desk.values import Operator


class BadgeDo(StrEnum):
    """What a person can do with badges; one key each, on a row and on a printer's card."""

    MOVE = "move"
    MOVE_ALL = "move_all"
    AGAIN = "again"
    CAME_OUT = "came_out"
    CANCEL = "cancel"
    UNDO = "undo"
    SHOW = "show"
    TEST = "test"


KEY: Final[Mapping[BadgeDo, str]] = {
    BadgeDo.MOVE: "F7", BadgeDo.MOVE_ALL: "Shift F7", BadgeDo.AGAIN: "F6", BadgeDo.CAME_OUT: "F10",
    BadgeDo.CANCEL: "Ctrl Del", BadgeDo.UNDO: "F8", BadgeDo.SHOW: "F12", BadgeDo.TEST: "Ctrl T",
}  # fmt: skip


class Standing(StrEnum):
    """How far a badge is. ``stuck``: it waits for a printer that prints nothing now; ``idle``: for one that was not
    asked yet; ``sent``: nobody will ever confirm it but a person who looks."""

    PRINTING = "printing"
    NEXT = "next"
    FOLLOWS = "follows"
    IDLE = "idle"
    STUCK = "stuck"
    SENT = "sent"
    FAILED = "failed"
    UNCERTAIN = "uncertain"


class Kind(StrEnum):
    """What the chips part the list by."""

    ALL = "all"
    VIP = "vip"
    STUCK = "stuck"
    FAILED = "failed"
    NOT_CONFIRMED = "not_confirmed"


@dataclass(frozen=True, slots=True)
class Line:
    """A badge in the list. ``condition``: its printer's, None before that was asked; ``ahead``: badges before it.

    ``lamp`` as of `controls.Lamp`.
    """

    job: PrintJob
    delegate: Delegate | None
    since: datetime
    standing: Standing
    lamp: str
    condition: Condition | None = None
    ahead: int = 0

    @property
    def key(self) -> str:
        return id_text(self.job.id)

    @property
    def name(self) -> str:
        """Whose badge it is; ``""`` when the delegate is gone."""
        return "" if self.delegate is None else self.delegate.large_name

    @property
    def is_vip(self) -> bool:
        return self.job.priority > 0


@dataclass(frozen=True, slots=True)
class Act:
    """A button. ``to``: the printer that badges go to; ``number``: how many badges it is about."""

    do: BadgeDo
    to: str = ""
    number: int = 1
    primary: bool = False


@dataclass(frozen=True, slots=True)
class PrinterCard:
    """A printer with its badges. ``condition`` None before it was asked; ``lamp`` as of `controls.Lamp`.

    ``waiting``: badges that it has not printed; ``printing``: whose badge it prints, ``""`` for nobody's;
    ``unconfirmed``: badges of which a person must say that they came out.
    """

    name: str
    condition: Condition | None
    lamp: str
    waiting: int = 0
    printing: str = ""
    unconfirmed: int = 0
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """The row that is chosen, and what can be done with it."""

    line: Line
    acts: tuple[Act, ...]


# ---- what came of an act, told in a line


@dataclass(frozen=True, slots=True)
class Done:
    """``name``: whose badge, when it was one; ``key``: the badge, where that can be undone."""

    do: BadgeDo
    number: int = 1
    printer: str = ""
    name: str = ""
    key: str = ""


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


# ---- what stands in the list's place


@dataclass(frozen=True, slots=True)
class Reading:
    """The badges are being read for the first time."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """No badge is on its way; ``kind``: or none of the chosen kind."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Broken:
    """The badges can't be read: a trouble's kind and values, or ``our_fault``."""

    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Locked:
    """Nobody is signed in: no names are shown."""


@dataclass(frozen=True, slots=True)
class Listed:
    pass


Card: TypeAlias = Reading | Nothing | Broken | Locked | Listed


# ---- all that is known, and all that is shown


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that the model has heard. ``rows`` None before they were read; ``total``: how many there are.

    ``names`` are the printers that are set up, ``states`` what each said last. ``tests``: whether a test badge can be
    printed. ``busy``: an act is under way.
    """

    operator: Operator
    locked: bool = False
    operators: tuple[Operator, ...] = ()
    congress: str = ""
    rows: tuple[BadgeRow, ...] | None = None
    total: int = 0
    done: int = 0
    names: tuple[str, ...] = ()
    states: Mapping[str, PrinterState] = field(default_factory=dict)
    tests: bool = False
    kind: Kind = Kind.ALL
    chosen: str = ""
    notice: Notice | None = None
    trouble: Broken | None = None
    busy: bool = False
    zone: tzinfo | None = None
    now: datetime | None = None


@dataclass(frozen=True, slots=True)
class BadgesState:
    """All that the page paints. ``total``: badges on their way; ``done``: that left this desk today.

    ``chips``: kinds with how many there are; ``hands``: badges that nothing moves but a person.
    """

    card: Card
    printers: tuple[PrinterCard, ...] = ()
    lines: tuple[Line, ...] = ()
    total: int = 0
    done: int | None = None
    congress: str = ""
    chips: tuple[tuple[Kind, int], ...] = ()
    kind: Kind = Kind.ALL
    chosen: Chosen | None = None
    notice: Notice | None = None
    may_act: bool = True
    busy: bool = False
    hands: int = 0
    zone: tzinfo | None = None
    now: datetime | None = None
