"""The language of label printers (Zebra: ZPL II Programming Guide), as far as a badge needs it."""

import base64
import binascii
import re
import zlib
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from wego_desk.desk.ports import Condition, PrinterState
from wego_desk.devices.dots import Dots

#: Host Status, Host Identification: answered at once, between two labels too.
ASK_STATUS: Final = b"~HS"
ASK_IDENTITY: Final = b"~HI"
#: Strings in the answer to `ASK_STATUS`.
STATUS_STRINGS: Final = 3
_STRING: Final = re.compile(rb"\x02([^\x02\x03]*)\x03")
_DOTS_IN_MM: Final = {6: 152, 8: 203, 12: 300, 24: 600}


@dataclass(frozen=True, slots=True)
class Status:
    """``formats``: labels that it has taken and not begun; ``labels``: left of the one it is at."""

    paper_out: bool
    paused: bool
    head_open: bool
    ribbon_out: bool
    formats: int
    labels: int

    @property
    def is_idle(self) -> bool:
        return not (self.formats or self.labels)


def label(dots: Dots) -> bytes:
    """One label that is this picture, one bit a dot."""
    size = len(dots.rows)
    packed = base64.b64encode(zlib.compress(dots.rows, 9))
    check = binascii.crc_hqx(packed, 0)
    head = f"^XA^PW{dots.width}^LL{dots.height}^LH0,0^LS0^PON^FO0,0^GFA,{size},{size},{dots.stride},:Z64:"
    return head.encode() + packed + f":{check:04X}^FS^PQ1^XZ".encode()


def strings(heard: bytes) -> list[bytes]:
    """The whole strings in what a printer has said so far."""
    return _STRING.findall(heard)


def read_status(said: list[bytes]) -> Status | None:
    """The last answer to `ASK_STATUS` among these strings; None when there is no whole one."""
    for first, second in reversed(list(pairwise(said))):
        one, two = first.split(b","), second.split(b",")
        if len(one) >= 12 and len(two) >= 11:
            try:
                return Status(
                    paper_out=int(one[1]) != 0, paused=int(one[2]) != 0, head_open=int(two[2]) != 0,
                    ribbon_out=int(two[3]) != 0, formats=int(one[4]), labels=int(two[8]),
                )  # fmt: skip
            except ValueError:
                continue
    return None


def read_dpi(said: list[bytes]) -> int | None:
    """Dots in an inch, of the answer to `ASK_IDENTITY`: model, firmware, dots in a millimetre, memory."""
    for one in said:
        parts = one.split(b",")
        if 4 <= len(parts) <= 6 and parts[2].strip().isdigit():
            return _DOTS_IN_MM.get(int(parts[2]))
    return None


def state_of(status: Status) -> PrinterState:
    """The gravest that it says."""
    if status.head_open:
        return PrinterState(Condition.COVER_OPEN, "head-open")
    if status.paper_out:
        return PrinterState(Condition.OUT_OF_PAPER, "paper-out")
    if status.ribbon_out:
        return PrinterState(Condition.OUT_OF_INK, "ribbon-out")
    if status.paused:
        return PrinterState(Condition.STOPPED, "paused")
    return PrinterState(Condition.READY if status.is_idle else Condition.BUSY)
