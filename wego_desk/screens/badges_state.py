"""What the page of badges knows and shows, as values without words; the step between them is `badges_derive`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import TypeAlias

from wego_desk.core.delegate import Delegate
from wego_desk.core.event import id_text
from wego_desk.core.print_job import Kind, Lot, PrintJob
from wego_desk.core.printer_notes import PrinterNotes
from wego_desk.desk.badges_on_their_way import BadgeRow
from wego_desk.desk.ports import Condition, PrinterState
from wego_desk.desk.values import Operator
from wego_desk.screens.badges_asked import Asked, BadgeDo, Notice, Question, Target


class Standing(StrEnum):
    """How far a badge is. ``held``: a person keeps it, or its printer, back; ``stuck``: it waits for a printer that
    takes nothing now; ``idle``: for one that was not asked yet; ``sent``: nobody will ever confirm it but a person who
    looks; ``in_box``: printed ahead, not handed over."""

    PRINTING = "printing"
    NEXT = "next"
    FOLLOWS = "follows"
    IDLE = "idle"
    HELD = "held"
    STUCK = "stuck"
    SENT = "sent"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    PRINTED = "printed"
    IN_BOX = "in_box"


@dataclass(frozen=True, slots=True)
class Line:
    """A badge in the list. ``condition``: its printer's, None before that was asked; ``ahead``: badges before it.

    ``lamp`` as of `controls.Lamp`. ``overtook``: a VIP's badge that was put before others. ``printer_held``: it waits
    because its printer is held.
    """

    job: PrintJob
    delegate: Delegate | None
    since: datetime
    standing: Standing
    lamp: str
    condition: Condition | None = None
    ahead: int = 0
    overtook: bool = False
    printer_held: bool = False

    @property
    def key(self) -> str:
        return id_text(self.job.id)

    @property
    def name(self) -> str:
        """Whose badge it is; ``""`` when the delegate is gone."""
        return "" if self.delegate is None else self.delegate.large_name


@dataclass(frozen=True, slots=True)
class Act:
    """A button. ``number``: how many badges it is about; ``to``: the printers that they can go to, the emptiest
    first."""

    do: BadgeDo
    number: int = 1
    to: tuple[Target, ...] = ()
    primary: bool = False


@dataclass(frozen=True, slots=True)
class PrinterCard:
    """A printer with its badges. ``condition`` None before it was asked; ``lamp`` as of `controls.Lamp`.

    ``waiting``: badges that it has not printed; ``printing``: whose badge it prints, ``""`` for nobody's;
    ``unconfirmed``: badges of which a person must say that they came out, ``uncertain`` of them after a crash.
    ``held_since``: since when a person holds it, ``held_by`` who (name). ``loaded`` badges were put in, ``left`` are
    there by count; None when nobody counts. ``supply``: percent of ribbon, toner or ink.
    """

    name: str
    condition: Condition | None
    lamp: str
    waiting: int = 0
    printing: str = ""
    unconfirmed: int = 0
    uncertain: int = 0
    held_since: datetime | None = None
    held_by: str = ""
    loaded: int | None = None
    left: int | None = None
    is_low: bool = False
    supply: int | None = None
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """The row that is chosen, and what can be done with it."""

    line: Line
    acts: tuple[Act, ...]


# ---- what stands in the list's place


@dataclass(frozen=True, slots=True)
class Reading:
    """The badges are being read for the first time."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """No badge is on its way; ``kind``: or none of the chosen kind."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class NoPrinter:
    """No printer is set up, and no badge waits."""


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
    """``more``: badges that follow below the last row."""

    more: int = 0


Card: TypeAlias = Reading | Nothing | NoPrinter | Broken | Locked | Listed


# ---- all that is known, and all that is shown


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that the model has heard. ``rows`` None before they were read; they are of the kind ``rows_of``.

    ``lots``: all badges on their way, counted; ``under_way``: what printers are at work on; ``notes``: what people said
    of printers; ``seen``: when that was read. ``names`` are the printers that are set up, ``states`` what each said
    last. ``tests``: whether a test badge can be printed. ``busy``: an act is under way. ``asks``: a printer's name: how
    many badges are in it; or what is asked of the chosen badge.
    """

    operator: Operator
    locked: bool = False
    operators: tuple[Operator, ...] = ()
    congress: str = ""
    rows: tuple[BadgeRow, ...] | None = None
    rows_of: Kind = Kind.ALL
    lots: tuple[Lot, ...] = ()
    under_way: tuple[BadgeRow, ...] = ()
    notes: Mapping[str, PrinterNotes] = field(default_factory=dict)
    done: int | None = None
    printed: int = 0
    in_boxes: int = 0
    seen: datetime | None = None
    names: tuple[str, ...] = ()
    states: Mapping[str, PrinterState] = field(default_factory=dict)
    tests: bool = False
    kind: Kind = Kind.ALL
    chosen: str = ""
    asks: Asked | str | None = None
    notice: Notice | None = None
    trouble: Broken | None = None
    busy: bool = False
    zone: tzinfo | None = None
    now: datetime | None = None


@dataclass(frozen=True, slots=True)
class BadgesState:
    """All that the page paints. ``total``: badges on their way; ``done``: that left this desk today, None unread.

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
    question: Question | None = None
    notice: Notice | None = None
    may_act: bool = True
    busy: bool = False
    hands: int = 0
    zone: tzinfo | None = None
    now: datetime | None = None
