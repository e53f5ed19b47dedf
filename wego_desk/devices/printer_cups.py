"""A queue of CUPS (Linux, macOS), through the spooler's own programs: ``lp``, ``lpstat``, ``lpoptions``, ``cancel``."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import (
    Answer,
    Condition,
    Handed,
    MaybePrinted,
    PrinterState,
    PrinterWaits,
    PrintOutcome,
    Sheet,
)
from wego_desk.devices import cups_words
from wego_desk.devices.ipp_job_state import ABORTED, CANCELLED, COMPLETED, job_state

SEND_SECONDS: Final = 15.0
ASK_SECONDS: Final = 5.0


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue that a desk may choose."""

    name: str
    is_default: bool
    kind: str = "cups"


class _Silent(Exception):
    """A program of the spooler did not end in time."""


class CupsPrinter:
    """One queue. ``environment`` is the process's, for the path of the programs and the address of the scheduler."""

    def __init__(
        self, queue: str, environment: Mapping[str, str], *, send_seconds: float = SEND_SECONDS,
        ask_seconds: float = ASK_SECONDS,
    ) -> None:  # fmt: skip
        self._queue = queue
        self._programs = _Programs(environment)
        self._send_seconds = send_seconds
        self._ask_seconds = ask_seconds

    @property
    def name(self) -> str:
        return self._queue

    def send(self, sheet: Sheet) -> Handed:
        """One page of exactly this size: without a size CUPS takes the queue's own, often Letter; ``media=`` would cut
        it to whole points.

        PrinterWaits: ``cups_missing``, ``spooler_off``, ``no_such_printer``, ``printer_not_accepting``; MaybePrinted:
        ``printer_silent``; Trouble: ``print_refused`` (detail).
        """
        words = (
            "lp", "-d", self._queue, "-n", "1", "-t", sheet.title,
            "-o", f"PageSize=Custom.{sheet.width_mm:g}x{sheet.height_mm:g}mm",
            "-o", "print-scaling=none", "-o", "fit-to-page=false", "-o", "number-up=1", "-o", "sides=one-sided",
            "-o", "job-sheets=none,none",
        )  # fmt: skip
        try:
            done = self._programs.run(words, self._send_seconds, given=sheet.pdf)
        except _Silent as error:
            raise MaybePrinted("printer_silent", printer=self._queue) from error
        if done.returncode:
            raise self._refusal(done.stderr.decode(errors="replace"))
        found = cups_words.REQUEST.search(done.stdout.decode(errors="replace"))
        return Handed(found[1] if found else "")

    def state(self) -> PrinterState:
        try:
            options = self._options()
            if options:
                return cups_words.printer_state(options)
            if self._programs.is_running(self._ask_seconds):
                return PrinterState(Condition.NOT_FOUND)
            return PrinterState(Condition.STOPPED, "spooler_off")
        except PrinterWaits as trouble:
            return PrinterState(Condition.STOPPED, trouble.kind)
        except _Silent:
            return PrinterState(Condition.UNKNOWN, "printer_silent")

    def outcome(self, reference: str) -> PrintOutcome:
        """Printed only when the device itself says so; a queue on a cable or a socket only knows what it has sent."""
        try:
            unfinished = self._jobs("not-completed")
            if reference in unfinished:
                return self._of_unfinished(reference, unfinished[reference])
            finished = self._jobs("completed")
            said = cups_words.outcome_of(finished[reference]) if reference in finished else None
            if said is None:
                said = self._asked(reference)
            if said.answer is Answer.PRINTED and not cups_words.tells(self._options()):
                return PrintOutcome(Answer.UNKNOWN, "not_told")
            return said
        except (_Silent, Trouble):
            return PrintOutcome(Answer.WAITING)

    def withdraw(self, reference: str) -> PrintOutcome:
        try:
            self._programs.run(("cancel", reference), self._ask_seconds)
        except (_Silent, Trouble):
            return PrintOutcome(Answer.WAITING)
        return self.outcome(reference)

    def _refusal(self, said: str) -> Trouble:
        """``lp`` says of every queue that there is none when nobody answers."""
        refusal = cups_words.refusal(self._queue, said)
        try:
            if refusal.kind == "no_such_printer" and not self._programs.is_running(self._ask_seconds):
                return PrinterWaits("spooler_off", printer=self._queue)
        except _Silent:
            return PrinterWaits("spooler_off", printer=self._queue)
        return refusal

    def _options(self) -> dict[str, str]:
        done = self._programs.run(("lpoptions", "-p", self._queue), self._ask_seconds)
        return cups_words.read_options(done.stdout.decode(errors="replace"))

    def _jobs(self, which: str) -> dict[str, str]:
        """Reference -> its alerts. Trouble ``spooler_off``: an empty list would mean that the job is done."""
        done = self._programs.run(("lpstat", "-l", "-W", which, "-o", self._queue), self._ask_seconds)
        if done.returncode:
            raise PrinterWaits("spooler_off", printer=self._queue)
        return cups_words.alerts(done.stdout.decode(errors="replace"))

    def _of_unfinished(self, reference: str, alert: str) -> PrintOutcome:
        """A job whose filters failed is kept, to be started again by hand: out with it, or it comes out some day."""
        said = cups_words.outcome_of(alert)
        if said is None or said.answer is not Answer.FAILED:
            return PrintOutcome(Answer.WAITING)
        self._programs.run(("cancel", reference), self._ask_seconds)
        return said

    def _asked(self, reference: str) -> PrintOutcome:
        """The scheduler's own word on a job that its list is vague about, or that it has forgotten."""
        server = self._programs.run(("lpstat", "-H"), self._ask_seconds).stdout.decode(errors="replace").strip()
        number = reference.rpartition("-")[2]
        state = job_state(server, self._queue, int(number), self._ask_seconds) if number.isdecimal() else None
        match state:
            case None:
                return PrintOutcome(Answer.UNKNOWN, "not_told")
            case found if found == COMPLETED:
                return PrintOutcome(Answer.PRINTED)
            case found if found in (CANCELLED, ABORTED):
                return PrintOutcome(Answer.FAILED, "job-canceled" if found == CANCELLED else "job-aborted")
            case _:
                return PrintOutcome(Answer.WAITING)


def queues(environment: Mapping[str, str], *, seconds: float = ASK_SECONDS) -> list[Queue]:
    """The queues of this computer, for set-up. PrinterWaits: ``cups_missing``, ``spooler_off``."""
    programs = _Programs(environment)
    try:
        listed = programs.run(("lpstat", "-e"), seconds)
        default = programs.run(("lpstat", "-d"), seconds).stdout.decode(errors="replace").rpartition(": ")[2].strip()
        names = listed.stdout.decode(errors="replace").split()
        if not names and not programs.is_running(seconds):
            raise PrinterWaits("spooler_off", printer="")
    except _Silent as error:
        raise PrinterWaits("spooler_off", printer="") from error
    return [Queue(name, name == default) for name in names]


class _Programs:
    """Runs the spooler's programs in English, never longer than it is told."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = {**environment, "LC_ALL": "C", "LANG": "C", "LANGUAGE": "C"}

    def run(self, words: tuple[str, ...], seconds: float, *, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        """Raises _Silent, and PrinterWaits ``cups_missing``."""
        try:
            return subprocess.run(  # noqa: S603 - fixed programs, no shell; the queue's name is one word of its own
                words, input=given, capture_output=True, timeout=seconds, env=self._environment, check=False
            )
        except (FileNotFoundError, PermissionError, NotADirectoryError) as error:
            raise PrinterWaits("cups_missing") from error
        except subprocess.TimeoutExpired as error:
            raise _Silent from error

    def is_running(self, seconds: float) -> bool:
        """Whether a scheduler answers. Raises as `run`."""
        return b"not running" not in self.run(("lpstat", "-r"), seconds).stdout
