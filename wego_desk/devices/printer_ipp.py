"""A printer on the network that speaks IPP: it gets the badge's own PDF and says itself what became of it."""

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
from wego_desk.devices import ipp_answers, ipp_media
from wego_desk.devices.ipp_address import IppAddress
from wego_desk.devices.ipp_job_state import asking
from wego_desk.devices.ipp_message import (
    VERSION_1,
    VERSION_2,
    Attributes,
    Given,
    Operation,
    Tag,
    number,
    request,
    text,
    texts,
)
from wego_desk.devices.ipp_message import Answer as Said
from wego_desk.devices.ipp_wire import BrokenOff, NotReached, Refused, to_printer
from wego_desk.devices.old_news import OldNews
from wego_desk.devices.printer_reasons import stems

SEND_SECONDS: Final = 15.0
ASK_SECONDS: Final = 3.0
_ATTRIBUTES: Final = (
    "printer-state", "printer-state-reasons", "printer-is-accepting-jobs", "printer-up-time", "marker-levels",
    "marker-types", "document-format-supported", "job-creation-attributes-supported", "media-supported",
    "media-size-supported", "media-col-supported", "media-ready", "media-col-ready", "print-scaling-supported",
    "sides-supported", "media-bottom-margin-supported", "media-left-margin-supported", "media-right-margin-supported",
    "media-top-margin-supported",
)  # fmt: skip


class IppPrinter:
    """``name`` is what the desk calls it. A printer takes one request at a time: so does this object."""

    def __init__(
        self, address: IppAddress, name: str, *, ask_seconds: float = ASK_SECONDS, send_seconds: float = SEND_SECONDS
    ) -> None:
        self._address = address
        self._name = name
        self._ask_seconds = ask_seconds
        self._send_seconds = send_seconds
        self._version = VERSION_2
        self._known: Attributes | None = None
        self._size: tuple[float, float] | None = None
        self._news = OldNews()

    @property
    def name(self) -> str:
        return self._name

    def send(self, sheet: Sheet) -> Handed:
        """The PDF as it is, on paper of exactly its size.

        PrinterWaits: ``printer_offline``, ``no_such_printer``, ``printer_forbids``, ``printer_reads_no_pdf``,
        ``wrong_media`` (width, height), ``printer_not_accepting``, ``printer_busy``, ``printer_not_now`` (detail);
        MaybePrinted: ``printer_silent``, ``line_broke_off``; Trouble: ``print_refused`` (detail).
        """
        self._size = (sheet.width_mm, sheet.height_mm)
        printer = self._known if self._known is not None else self._attributes()
        hindered = ipp_answers.hindrance(self._name, printer, sheet)
        if hindered is not None:
            raise hindered
        given = (
            Given("requesting-user-name", Tag.NAME, "wego-desk"),
            Given("job-name", Tag.NAME, sheet.title),
            Given("document-format", Tag.MIME_TYPE, "application/pdf"),
        )
        media = ipp_media.asked_for(printer, sheet.width_mm, sheet.height_mm)
        try:
            said = self._ask(Operation.PRINT_JOB, given, media, document=sheet.pdf)
        except NotReached as error:
            raise PrinterWaits("printer_offline", printer=self._name) from error
        except Refused as error:
            raise ipp_answers.refusal_of_http(self._name, error.status) from error
        except BrokenOff as error:
            return self._looked_up(sheet, printer, error)
        return self._taken(said, sheet)

    def look(self) -> None:
        """For who sets it up: PrinterWaits of `send` when badges can't come out there at all."""
        hindered = ipp_answers.no_pdf(self._name, self._attributes())
        if hindered is not None:
            raise hindered

    def state(self) -> PrinterState:
        try:
            printer = self._attributes()
        except PrinterWaits as trouble:
            gone = trouble.kind == "no_such_printer"
            condition = Condition.NOT_FOUND if gone else Condition.OFFLINE
            if trouble.kind in ("printer_forbids", "printer_not_now"):
                condition = Condition.STOPPED
            return PrinterState(condition, trouble.kind)
        named = self._news.news(stems(texts(printer, "printer-state-reasons")), works=ipp_answers.works(printer))
        return ipp_answers.state_of(printer, named, self._size)

    def outcome(self, reference: str) -> PrintOutcome:
        """A printer that was switched off knows its jobs no more: then nobody can tell."""
        if not reference.isdecimal():
            return PrintOutcome(Answer.UNKNOWN, "not_told")
        try:
            said = self._ask(
                Operation.GET_JOB_ATTRIBUTES,
                (Given("job-id", Tag.INTEGER, int(reference)), *asking("job-state", "job-state-reasons")),
            )
        except (NotReached, BrokenOff, Refused):
            return PrintOutcome(Answer.WAITING)
        if not said.is_done or not said.jobs:
            known_no_more = said.status in (ipp_answers.NOT_FOUND, 0x0407)
            return PrintOutcome(Answer.UNKNOWN, "not_told") if known_no_more else PrintOutcome(Answer.WAITING)
        outcome = ipp_answers.outcome_of(said.jobs[0])
        if outcome.answer is Answer.PRINTED:
            self._news.came_out()
        return outcome

    def withdraw(self, reference: str) -> PrintOutcome:
        """Cancelled is only what the printer then calls so: the badge may be half out of it."""
        if reference.isdecimal():
            who = Given("requesting-user-name", Tag.NAME, "wego-desk")
            try:
                self._ask(Operation.CANCEL_JOB, (Given("job-id", Tag.INTEGER, int(reference)), who))
            except (NotReached, BrokenOff, Refused):
                return PrintOutcome(Answer.WAITING)
        return self.outcome(reference)

    def _attributes(self) -> Attributes:
        """What the printer says of itself now. PrinterWaits as of `send`; nothing was sent."""
        self._known = None
        try:
            said = self._ask(Operation.GET_PRINTER_ATTRIBUTES, asking(*_ATTRIBUTES))
        except Refused as error:
            raise ipp_answers.refusal_of_http(self._name, error.status) from error
        except (NotReached, BrokenOff) as error:
            raise PrinterWaits("printer_offline", printer=self._name) from error
        if not said.is_done:
            raise ipp_answers.refusal_to_tell(self._name, said)
        self._known = said.printer
        return said.printer

    def _taken(self, said: Said, sheet: Sheet) -> Handed:
        if not said.is_done:
            self._known = None
            raise ipp_answers.refusal(self._name, said, sheet)
        job = number(said.jobs[0], "job-id") if said.jobs else None
        reference = "" if job is None else str(job)
        if ipp_answers.would_be_resized(said) and self.withdraw(reference).answer is Answer.FAILED:
            raise ipp_answers.wrong_media(self._name, sheet)
        return Handed(reference)

    def _looked_up(self, sheet: Sheet, printer: Attributes, error: BrokenOff) -> Handed:
        """The answer was lost, the badge need not be: the printer's own list may name it.

        A job of this name that is older than the sending is a former badge of the same delegate.
        """
        since = number(printer, "printer-up-time")
        try:
            for job in self._jobs() if since is not None else ():
                made, found = number(job, "time-at-creation"), number(job, "job-id")
                is_this = text(job, "job-name") == sheet.title and found is not None
                if is_this and made is not None and since is not None and made >= since:
                    return Handed(str(found))
        except (NotReached, BrokenOff, Refused):
            pass  # the doubt below says it
        if error.silent:
            raise MaybePrinted("printer_silent", printer=self._name) from error
        raise MaybePrinted("line_broke_off", printer=self._name) from error

    def _jobs(self) -> tuple[Attributes, ...]:
        which = (Given("which-jobs", Tag.KEYWORD, "not-completed"), Given("which-jobs", Tag.KEYWORD, "completed"))
        wanted = asking("job-id", "job-name", "time-at-creation")
        said = [self._ask(Operation.GET_JOBS, (*wanted, one)) for one in which]
        return tuple(job for answer in said if answer.is_done for job in answer.jobs)

    def _ask(
        self, operation: Operation, given: tuple[Given, ...], job: tuple[Given, ...] = (), *, document: bytes = b""
    ) -> Said:
        """Raises NotReached, BrokenOff, Refused. An old printer that knows only IPP 1.1 is asked in that."""
        seconds = self._send_seconds if document else self._ask_seconds
        said = Said(ipp_answers.VERSION_NOT_SUPPORTED)
        for version in dict.fromkeys((self._version, VERSION_1)):
            body = request(operation, self._address.uri, given, job, version=version) + document
            said = to_printer(self._address, body, connect_seconds=self._ask_seconds, seconds=seconds)
            if said.status != ipp_answers.VERSION_NOT_SUPPORTED:
                self._version = version
                break
        return said
