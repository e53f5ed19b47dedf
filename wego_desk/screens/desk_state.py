"""What the desk page knows and shows, as values without words; the step between them is `desk_derive`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Final, TypeAlias

from wego_desk.core.duties import Act, Duty
from wego_desk.core.print_job import PrintJob, PrintReason
from wego_desk.core.programme import Point
from wego_desk.desk.attention import Attention
from wego_desk.desk.beside_verdict import OpenPoint
from wego_desk.desk.check_in import Checked
from wego_desk.desk.ports import Condition
from wego_desk.desk.recent import Attempt, Counts
from wego_desk.desk.try_it import ToTry
from wego_desk.desk.values import Operator


class Do(StrEnum):
    """What a person can do from the card; one key each, the same on every page."""

    PRINT = "print"
    REPRINT = "reprint"
    UNDO = "undo"
    OPEN = "open"
    ADMIT = "admit"
    FIND = "find"
    WALK_IN = "walk_in"
    CALL = "call"
    MOVE = "move"
    BADGES = "badges"


KEY: Final[Mapping[Do, str]] = {
    Do.PRINT: "F6", Do.REPRINT: "F6", Do.UNDO: "F8", Do.OPEN: "F4", Do.ADMIT: "F7", Do.FIND: "F2", Do.WALK_IN: "F3",
    Do.CALL: "F9", Do.MOVE: "F7", Do.BADGES: "F12",
}  # fmt: skip

#: What each takes; calling somebody is anyone's.
ACT: Final[Mapping[Do, Act]] = {
    Do.PRINT: Act.PRINT, Do.REPRINT: Act.PRINT, Do.UNDO: Act.UNDO_OWN, Do.OPEN: Act.FIND, Do.ADMIT: Act.OVERRIDE,
    Do.FIND: Act.FIND, Do.WALK_IN: Act.WALK_IN, Do.MOVE: Act.PRINT, Do.BADGES: Act.PRINT,
}  # fmt: skip


# ---- what came home from the ledger lane


@dataclass(frozen=True, slots=True)
class Scanned:
    """A verdict with what stands beside it. ``number`` counts the answers of this window; ``zone`` is the point's.

    ``text`` is what was scanned, ``""`` for who was found by name. ``badge``: the newest of this person.
    ``undone``: why the admission was taken back, None while it stands.
    """

    number: int
    checked: Checked
    zone: tzinfo
    text: str
    attention: tuple[Attention, ...] = ()
    open_now: tuple[OpenPoint, ...] = ()
    badge: PrintJob | None = None
    undone: str | None = None

    @property
    def verdict(self) -> str:
        """As the outcome names it, or ``"undone"``."""
        return self.checked.outcome.verdict if self.undone is None else "undone"


@dataclass(frozen=True, slots=True)
class ScannerWorks:
    """The test code was scanned."""

    number: int


@dataclass(frozen=True, slots=True)
class Entered:
    """An operator's own code was scanned: this one works here now."""

    number: int
    operator: Operator


@dataclass(frozen=True, slots=True)
class NotKept:
    """A scan was not decided: the world's trouble, or (``our_fault``) ours. Nobody was let in."""

    number: int
    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NotRead:
    """What was pasted or dropped held no code; ``reason`` as `handed_in` tells it. Nothing was checked."""

    number: int
    reason: str


Last: TypeAlias = Scanned | ScannerWorks | Entered | NotKept | NotRead


# ---- what is asked in the card's place, and told in a line


@dataclass(frozen=True, slots=True)
class UndoReason:
    pass


@dataclass(frozen=True, slots=True)
class AdmitReason:
    """``verdict``: what is set aside."""

    verdict: str


@dataclass(frozen=True, slots=True)
class ReprintReason:
    """``may``: the reasons that this operator may give; the others are a supervisor's."""

    may: tuple[PrintReason, ...]


@dataclass(frozen=True, slots=True)
class WhoMay:
    """Another duty is needed: the least one, and who has it, by name."""

    wanted: Do
    least: Duty
    names: tuple[str, ...]


Ask: TypeAlias = UndoReason | AdmitReason | ReprintReason | WhoMay


@dataclass(frozen=True, slots=True)
class OnceMore:
    """The same code within a moment: one scan."""


@dataclass(frozen=True, slots=True)
class NotDone:
    """An act that the world refused; nothing changed."""

    wanted: Do
    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TookOver:
    operator: str


Notice: TypeAlias = OnceMore | NotDone | TookOver


# ---- all that is known, and all that is shown


@dataclass(frozen=True, slots=True)
class PrinterNow:
    """``waiting``: badges wanted there; ``takes``: whether it prints what it gets."""

    name: str
    condition: Condition
    waiting: int
    takes: bool


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that the model has heard; ``zone`` and ``point`` None until the store was read once.

    ``unclear``: badges that a person must look for. ``busy``: a scan takes longer than the eye should wait.
    ``to_try``: whose code a desk that was just set up offers.
    """

    operator: Operator
    locked: bool = False
    now: datetime | None = None
    zone: tzinfo | None = None
    point: Point | None = None
    operators: tuple[Operator, ...] = ()
    last: Last | None = None
    ask: Ask | None = None
    notice: Notice | None = None
    recent: tuple[Attempt, ...] = ()
    counts: Counts | None = None
    printers: tuple[PrinterNow, ...] = ()
    unclear: int = 0
    busy: bool = False
    leaving: bool = False
    to_try: ToTry | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """``least``: the duty that this takes when the operator's is not enough, else None."""

    do: Do
    primary: bool = False
    least: Duty | None = None


@dataclass(frozen=True, slots=True)
class PrinterTrouble:
    """Badges wait for a printer; ``elsewhere``: another printer that takes them, ``""`` for none."""

    printer: PrinterNow
    elsewhere: str


@dataclass(frozen=True, slots=True)
class UnclearBadges:
    """Badges that failed, or of which nobody knows whether they came out."""

    number: int


TroubleRow: TypeAlias = PrinterTrouble | UnclearBadges


@dataclass(frozen=True, slots=True)
class Ready:
    """Nobody stands here. ``empty``: the roster has nobody. ``both_ways``: people leave here too, ``leaving``: now.

    ``to_try``: after a first start a code that is shown until it, or another, was scanned.
    """

    troubles: tuple[TroubleRow, ...] = ()
    empty: bool = False
    both_ways: bool = False
    leaving: bool = False
    to_try: ToTry | None = None


@dataclass(frozen=True, slots=True)
class Checking:
    pass


@dataclass(frozen=True, slots=True)
class Locked:
    """``operator``: who worked here last."""

    operator: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """``printer``: the one that the badge is on, if it said how it is."""

    scanned: Scanned
    actions: tuple[Button, ...]
    ask: Ask | None = None
    notice: Notice | None = None
    printer: PrinterNow | None = None


Card: TypeAlias = Ready | Checking | Locked | Verdict | ScannerWorks | Entered | NotKept | NotRead


@dataclass(frozen=True, slots=True)
class HereNow:
    """``here`` of ``active`` people on the roster, today's when ``by_day``; ``at_desk``: let in by this desk today."""

    here: int
    active: int
    at_desk: int
    by_day: bool = False


@dataclass(frozen=True, slots=True)
class DeskState:
    """All that the page paints."""

    card: Card
    recent: tuple[Attempt, ...] = ()
    counts: HereNow | None = None
    zone: tzinfo | None = None
    now: datetime | None = None
