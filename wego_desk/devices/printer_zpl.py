"""A label printer that speaks ZPL on a socket: it gets the badge's page as a picture in its own dots.

It numbers no jobs. What it was given on this line is printed when it has nothing left to print, and it still is the
same line: a printer that was switched off has forgotten all, and has hung up.
"""

from itertools import count
from typing import Final

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
from wego_desk.devices import zpl
from wego_desk.devices.dots import black_and_white
from wego_desk.devices.zpl_address import ZplAddress
from wego_desk.devices.zpl_line import Lost, Silent, ZplLine

SEND_SECONDS: Final = 10.0
#: Without paper many answer nothing at all.
ANSWER_SECONDS: Final = 1.0
CONNECT_SECONDS: Final = 2.0
#: What nearly every label printer has, for one that does not say.
_DPI: Final = 203
#: It has nothing left while the last label is still moving: so many askings in a row must say so.
_SURE: Final = 2


class ZplPrinter:
    """``name`` is what the desk calls it, ``run`` tells this start of the program from all others: its references hold
    no longer. The line stays open while a badge is in the printer."""

    def __init__(
        self, address: ZplAddress, name: str, *, run: str, answer_seconds: float = ANSWER_SECONDS,
        send_seconds: float = SEND_SECONDS,
    ) -> None:  # fmt: skip
        self._address = address
        self._name = name
        self._answer_seconds = answer_seconds
        self._send_seconds = send_seconds
        self._line: ZplLine | None = None
        self._run = run
        self._jobs = count(1)
        #: Of the line that is open: reference -> how often the printer had nothing left since.
        self._given: dict[str, int] = {}
        self._dpi: int | None = None

    @property
    def name(self) -> str:
        return self._name

    def send(self, sheet: Sheet) -> Handed:
        """PrinterWaits: ``printer_offline``, ``printer_says_nothing``; MaybePrinted: ``printer_silent``,
        ``line_broke_off``."""
        self._ask_first()
        label = zpl.label(black_and_white(sheet.pdf, self._dpi or _DPI))
        line = self._open()
        try:
            line.give(label, self._send_seconds)
        except Silent as error:
            self._hang_up()
            raise MaybePrinted("printer_silent", printer=self._name) from error
        except Lost as error:
            self._hang_up()
            raise MaybePrinted("line_broke_off", printer=self._name) from error
        reference = f"{self._run}-{next(self._jobs)}"
        self._given[reference] = 0
        return Handed(reference)

    def state(self) -> PrinterState:
        try:
            return zpl.state_of(self._status())
        except Silent:
            return PrinterState(Condition.SILENT)
        except Lost:
            return PrinterState(Condition.OFFLINE)
        finally:
            if not self._given:
                self._hang_up()

    def outcome(self, reference: str) -> PrintOutcome:
        """Printed when it has nothing left; a line that is gone has taken the answer with it."""
        if reference not in self._given:
            return PrintOutcome(Answer.UNKNOWN, "not_told")
        try:
            status = self._status()
        except Silent:
            return PrintOutcome(Answer.WAITING)
        except Lost:
            return PrintOutcome(Answer.UNKNOWN, "not_told")
        well = zpl.state_of(status).condition is Condition.READY
        self._given[reference] = self._given[reference] + 1 if well else 0
        if self._given[reference] < _SURE:
            return PrintOutcome(Answer.WAITING)
        del self._given[reference]
        return PrintOutcome(Answer.PRINTED)

    def withdraw(self, reference: str) -> PrintOutcome:
        """A label printer can only throw all away, those of other desks too: a person must look."""
        outcome = self.outcome(reference)
        if outcome.answer is Answer.WAITING:
            self._given.pop(reference, None)
            return PrintOutcome(Answer.UNKNOWN, "not_told")
        return outcome

    def _ask_first(self) -> None:
        """Before anything is given: whether it answers, and how many dots it has."""
        try:
            self._status()
            if self._dpi is None:
                self._dpi = self._asked_dpi()
        except Silent as error:
            raise PrinterWaits("printer_says_nothing", printer=self._name) from error
        except Lost as error:
            self._hang_up()
            raise PrinterWaits("printer_offline", printer=self._name) from error

    def _asked_dpi(self) -> int:
        """Raises Lost. One that knows the question about its state and not this one is taken for the usual kind."""
        try:
            said = self._open().ask(zpl.ASK_IDENTITY, 1, self._answer_seconds)
        except Silent:
            return _DPI
        return zpl.read_dpi(said) or _DPI

    def _status(self) -> zpl.Status:
        """Raises Silent, Lost; a line that is lost is closed, and what was given on it can't be told any more."""
        try:
            status = zpl.read_status(self._open().ask(zpl.ASK_STATUS, zpl.STATUS_STRINGS, self._answer_seconds))
        except Lost:
            self._hang_up()
            raise
        if status is None:
            raise Silent
        return status

    def _open(self) -> ZplLine:
        if self._line is None:
            self._line = ZplLine(self._address, connect_seconds=CONNECT_SECONDS)
        return self._line

    def _hang_up(self) -> None:
        if self._line is not None:
            self._line.close()
        self._line = None
        self._given.clear()
