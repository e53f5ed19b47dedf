"""What the print spooler's own programs say, read: options of a queue, lists of jobs, why it took nothing."""

import re
import shlex
from collections.abc import Mapping
from typing import Final

from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import Answer, Condition, PrinterState, PrinterWaits, PrintOutcome
from wego_desk.devices.printer_reasons import gravest, least_left, stems

REQUEST: Final = re.compile(r"request id is (\S+-\d+)")
#: How a queue's device must be reached for "completed" to mean that the device has done it; the others only tell that
#: the last byte has left this computer.
_TELLING: Final = ("ipp:", "ipps:", "cups-pdf:", "file:")
_TELLING_DNSSD: Final = re.compile(r"dnssd://.*_ipps?\._tcp")
_STATES: Final = {"3": Condition.READY, "4": Condition.BUSY, "5": Condition.STOPPED}


def read_options(line: str) -> dict[str, str]:
    """``lpoptions -p QUEUE``: ``name=value`` words, values with blanks in quotes. Empty for no such queue."""
    try:
        words = shlex.split(line)
    except ValueError:
        words = line.split()
    return {name: value for name, _, value in (word.partition("=") for word in words)}


def printer_state(options: Mapping[str, str]) -> PrinterState:
    """What a queue's options say of its printer; a reason counts by its stem, whatever severity it ends with."""
    supply = supply_of(options)
    found = gravest(stems(options.get("printer-state-reasons", "").split(",")))
    if found is not None:
        return PrinterState(*found, supply)
    if options.get("printer-is-accepting-jobs") == "false":
        return PrinterState(Condition.STOPPED, "not-accepting", supply)
    return PrinterState(_STATES.get(options.get("printer-state", ""), Condition.UNKNOWN), supply=supply)


def supply_of(options: Mapping[str, str]) -> int | None:
    """As `least_left`; CUPS lists numbers and kinds as words between commas."""
    levels = [int(level) if level.isdecimal() else -1 for level in options.get("marker-levels", "").split(",")]
    return least_left(levels, options.get("marker-types", "").split(","))


def tells(options: Mapping[str, str]) -> bool:
    """Whether the device behind a queue says itself what it has printed."""
    device = options.get("device-uri", "")
    return device.startswith(_TELLING) or bool(_TELLING_DNSSD.match(device))


def alerts(listing: str) -> dict[str, str]:
    """``lpstat -l -o QUEUE``: for each job the reasons of its state."""
    found: dict[str, str] = {}
    job = ""
    for line in listing.splitlines():
        if line[:1].strip():
            job = line.split()[0]
            found[job] = ""
        elif job and line.strip().startswith("Alerts:"):
            found[job] = line.partition(":")[2].strip()
    return found


def outcome_of(alert: str) -> PrintOutcome | None:
    """What the reasons of a finished job say, None when they don't."""
    for reason in alert.split():
        if reason == "job-completed-successfully":
            return PrintOutcome(Answer.PRINTED)
        if reason.startswith(("job-canceled", "job-aborted", "aborted", "job-completed-with-errors")):
            return PrintOutcome(Answer.FAILED, reason)
    return None


def refusal(queue: str, said: str) -> Trouble:
    """Why ``lp`` took nothing, from what it said."""
    words = said.casefold()
    if "not accepting" in words:
        return PrinterWaits("printer_not_accepting", printer=queue)
    if "does not exist" in words or "unknown destination" in words:
        return PrinterWaits("no_such_printer", printer=queue)
    if any(word in words for word in ("unable to connect", "connection refused", "scheduler", "bad file descriptor")):
        return PrinterWaits("spooler_off", printer=queue)
    return Trouble("print_refused", printer=queue, detail=" ".join(said.split())[:200])
