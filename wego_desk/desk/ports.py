"""What a desk asks of the things that are plugged into it; devices/ answers, the tests' twins too."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from wego_desk.core.trouble import Trouble

#: The name of the folder that stands for a printer: screens have a word for it in the person's language.
FOLDER_PRINTER: Final = "folder"


class Condition(StrEnum):
    """What a printer says of itself, or what hinders the folder that stands for one.

    ``silent``: it is there and does not speak, as label printers do that need hands and can't say for what."""

    READY = "ready"
    BUSY = "busy"
    OUT_OF_PAPER = "out_of_paper"
    OUT_OF_INK = "out_of_ink"
    JAM = "jam"
    COVER_OPEN = "cover_open"
    WRONG_MEDIA = "wrong_media"
    SILENT = "silent"
    OFFLINE = "offline"
    STOPPED = "stopped"
    NOT_FOUND = "not_found"
    CANNOT_WRITE = "cannot_write"
    DISK_FULL = "disk_full"
    UNKNOWN = "unknown"


#: It prints what it gets.
TAKES: Final = frozenset({Condition.READY, Condition.BUSY, Condition.UNKNOWN})
#: It would keep what it gets until a person has seen to it; what it says may be old news.
NEEDS_HANDS: Final = frozenset(
    {
        Condition.OUT_OF_PAPER, Condition.OUT_OF_INK, Condition.JAM, Condition.COVER_OPEN, Condition.WRONG_MEDIA,
        Condition.SILENT, Condition.OFFLINE,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PrinterState:
    """``detail``: a stable word or the printer's own, for a person who knows it; never a sentence of ours.
    ``supply``: percent left of the ribbon, toner or ink that will be empty first, None when it does not say."""

    condition: Condition
    detail: str = ""
    supply: int | None = None


class Answer(StrEnum):
    """What became of a badge; ``unknown``: the printer can't tell, and asking again will not help."""

    PRINTED = "printed"
    WAITING = "waiting"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrintOutcome:
    """``detail``: why it failed, or by what it is known to be printed."""

    answer: Answer
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One badge to print: a PDF of one page of exactly this size.

    ``title`` names it where strangers may read it (a spooler's list): no name, no code. ``label`` is for the eyes of
    the desk: time, code and name.
    """

    pdf: bytes
    width_mm: float
    height_mm: float
    title: str
    label: str


@dataclass(frozen=True, slots=True)
class Handed:
    """The printer has it. ``reference``: its own name of the job, ``""`` when it gave none. ``printed_by``: what
    confirms at once that it is done (``"file"``), else ``""``."""

    reference: str
    printed_by: str = ""


class PrinterWaits(Trouble):
    """The printer took nothing, and would take no other badge either: the badge waits until it does."""


class MaybePrinted(Trouble):
    """The printer may have taken the badge or not: only a person who looks can tell."""


class BadgePrinter(Protocol):
    """Something that brings a badge to paper. Every method may take seconds: call them on the printer's lane."""

    @property
    def name(self) -> str: ...

    def send(self, sheet: Sheet) -> Handed:
        """Hand one badge over. PrinterWaits, MaybePrinted, or a Trouble that is this badge's own."""

    def state(self) -> PrinterState:
        """What it says of itself now; never raises a Trouble."""

    def outcome(self, reference: str) -> PrintOutcome:
        """What became of a job that it took; never raises a Trouble."""

    def withdraw(self, reference: str) -> PrintOutcome:
        """Take a job back that has not come out: ``failed`` when it will not come out any more."""


class Told(Protocol):
    """Where one asks to be told; a signal of the window toolkit is one."""

    def connect(self, slot: Callable[[str], object], /) -> object: ...


class Scanner(Protocol):
    """Something that reads codes: keys that type themselves, a camera."""

    @property
    def scanned(self) -> Told:
        """A code, once."""

    @property
    def repeated(self) -> Told:
        """The code that was just scanned, seen again."""
