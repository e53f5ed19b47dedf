"""What the lamps in the page head say: each a kind, a name and a short phrase."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from wego_desk.desk.hub_now import HubNow, Link
from wego_desk.desk.ports import NEEDS_HANDS, Condition
from wego_desk.screens import window_words as words
from wego_desk.screens import words_hub
from wego_desk.screens.desk_state import PrinterNow
from wego_desk.screens.window_state import LampState
from wego_desk.screens.words_printer import printer_name


def printer_lamp(printers: Sequence[PrinterNow], chosen: str) -> LampState:
    """The printer that badges come out of now; ``chosen``: its name. One that was not asked yet is not in the list."""
    printer = next((one for one in printers if one.name == chosen), None)
    if printer is None:
        return words.printer_unknown()
    kind = "well" if printer.takes else "hands" if printer.condition in NEEDS_HANDS else "stopped"
    if printer.takes and printer.condition is Condition.UNKNOWN:
        kind = "waits"
    return LampState(kind, printer_name(printer.name), words.printer_phrase(printer.condition, printer.waiting))


def hub_lamp(hub: HubNow, now: datetime, zone: tzinfo) -> LampState:
    """A hub: whether it has everything, else what waits and since when; who must do something about it, if anybody."""
    name = words_hub.venue() if hub.is_venue else words_hub.centre()
    match hub.link:
        case Link.REFUSED:
            kind = "hands"
        case Link.WELL if hub.clock_ms:
            kind = "hands"
        case Link.WELL if not hub.waiting:
            kind = "well"
        case _:
            kind = "waits"
    return LampState(kind, name, words_hub.phrase(hub, now, zone))
