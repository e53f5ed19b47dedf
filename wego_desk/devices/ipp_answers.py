"""What an IPP printer answers, read: how it is, what became of a badge, why it took none (RFC 8011)."""

from typing import Final

from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import Answer, Condition, PrinterState, PrinterWaits, PrintOutcome, Sheet
from wego_desk.devices import ipp_media
from wego_desk.devices.ipp_job_state import ABORTED, CANCELLED, COMPLETED
from wego_desk.devices.ipp_message import Answer as Said
from wego_desk.devices.ipp_message import Attributes, number, numbers, texts
from wego_desk.devices.printer_reasons import ASKS_FOR_MEDIA, gravest, least_left

NOT_FOUND: Final = 0x0406
VERSION_NOT_SUPPORTED: Final = 0x0503
_FORBIDS: Final = frozenset({0x0401, 0x0402, 0x0403})
_GONE: Final = frozenset({NOT_FOUND, 0x0407})
_NO_SUCH_FORMAT: Final = 0x040A
_ATTRIBUTES: Final = 0x040B
_NOT_ACCEPTING: Final = 0x0506
_BUSY: Final = 0x0507
_JOB_CANCELLED: Final = 0x0508
_SERVER: Final = 0x0500
_STATES: Final = {3: Condition.READY, 4: Condition.BUSY, 5: Condition.STOPPED}
_PDF: Final = "application/pdf"


def works(printer: Attributes) -> bool:
    """Whether it has something to print: a printer without paper is still *processing*."""
    return number(printer, "printer-state") == 4


def state_of(printer: Attributes, named: frozenset[str], size: tuple[float, float] | None) -> PrinterState:
    """``named``: the stems of its reasons that count. ``size``: of the last badge in mm, None before the first."""
    supply = least_left(numbers(printer, "marker-levels"), texts(printer, "marker-types"))
    found = gravest(named)
    if found is not None:
        wrong = found[1] in ASKS_FOR_MEDIA and size is not None and _lacks(ipp_media.ready(printer), size)
        return PrinterState(Condition.WRONG_MEDIA if wrong else found[0], found[1], supply)
    if size is not None and _lacks(ipp_media.supported(printer), size):
        return PrinterState(Condition.WRONG_MEDIA, "media-size", supply)
    if False in printer.get("printer-is-accepting-jobs", ()):
        return PrinterState(Condition.STOPPED, "not-accepting", supply)
    return PrinterState(_STATES.get(number(printer, "printer-state") or 0, Condition.UNKNOWN), supply=supply)


def _lacks(sizes: tuple[ipp_media.Sizes, ...], size: tuple[float, float]) -> bool:
    return bool(sizes) and ipp_media.fitting(sizes, *size) is None


def hindrance(name: str, printer: Attributes, sheet: Sheet) -> PrinterWaits | None:
    """Why this badge is not even sent; None when nothing is known against it."""
    if _lacks(ipp_media.supported(printer), (sheet.width_mm, sheet.height_mm)):
        return no_pdf(name, printer) or wrong_media(name, sheet)
    return no_pdf(name, printer)


def no_pdf(name: str, printer: Attributes) -> PrinterWaits | None:
    formats = texts(printer, "document-format-supported")
    if formats and _PDF not in formats:
        return PrinterWaits("printer_reads_no_pdf", printer=name)
    return None


def wrong_media(name: str, sheet: Sheet) -> PrinterWaits:
    return PrinterWaits("wrong_media", printer=name, width=f"{sheet.width_mm:g}", height=f"{sheet.height_mm:g}")


def would_be_resized(said: Said) -> bool:
    """It took the badge, and would put it on other paper than it was told."""
    return bool({"media", "media-col", "media-size"} & said.unsupported.keys())


def refusal(name: str, said: Said, sheet: Sheet) -> Trouble:
    """Why it took nothing."""
    status = said.status
    if status in _FORBIDS:
        return PrinterWaits("printer_forbids", printer=name)
    if status in _GONE:
        return PrinterWaits("no_such_printer", printer=name)
    if status == _NO_SUCH_FORMAT:
        return PrinterWaits("printer_reads_no_pdf", printer=name)
    if status == _ATTRIBUTES and would_be_resized(said):
        return wrong_media(name, sheet)
    if status == _NOT_ACCEPTING:
        return PrinterWaits("printer_not_accepting", printer=name)
    if status == _BUSY:
        return PrinterWaits("printer_busy", printer=name)
    if status >= _SERVER and status != _JOB_CANCELLED:
        return PrinterWaits("printer_not_now", printer=name, detail=_detail(said))
    return Trouble("print_refused", printer=name, detail=_detail(said))


def _detail(said: Said) -> str:
    return " ".join(said.message.split())[:200] or f"0x{said.status:04x}"


def refusal_to_tell(name: str, said: Said) -> PrinterWaits:
    """Why it does not even say how it is."""
    if said.status in _GONE:
        return PrinterWaits("no_such_printer", printer=name)
    return PrinterWaits("printer_not_now", printer=name, detail=_detail(said))


def refusal_of_http(name: str, status: int) -> PrinterWaits:
    if status in (404, 410):
        return PrinterWaits("no_such_printer", printer=name)
    return PrinterWaits("printer_forbids", printer=name)


def outcome_of(job: Attributes) -> PrintOutcome:
    """What became of a job that the printer still knows."""
    reasons = tuple(reason for reason in texts(job, "job-state-reasons") if reason != "none")
    match number(job, "job-state"):
        case found if found == COMPLETED:
            flawed = next((reason for reason in reasons if reason == "job-completed-with-errors"), None)
            return PrintOutcome(Answer.PRINTED) if flawed is None else PrintOutcome(Answer.FAILED, flawed)
        case found if found in (CANCELLED, ABORTED):
            by_itself = "job-canceled" if found == CANCELLED else "job-aborted"
            return PrintOutcome(Answer.FAILED, next(iter(reasons), by_itself))
        case _:
            return PrintOutcome(Answer.WAITING)
