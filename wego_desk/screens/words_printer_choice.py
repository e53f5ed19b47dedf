"""Where badges come out and how a test badge went, in whole sentences."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from wego_desk.core.measuring import CORNERS, Measured
from wego_desk.desk.ports import Condition
from wego_desk.desk.sample_badge import OfferedLayout
from wego_desk.screens.printer_choice_state import (
    FOLDER,
    IPP,
    ZPL,
    Address,
    Looking,
    NotSent,
    Place,
    PrinterChoiceState,
    Printing,
    Reached,
    Sent,
    Test,
)
from wego_desk.screens.words_moment import isolated, left_to_right, path_words, together
from wego_desk.screens.words_printer import how_it_is, remedy
from wego_desk.screens.words_world import trouble

translate = QCoreApplication.translate


def place(of: Place, folder: str) -> tuple[str, str]:
    """Title and second line of a choice. ``folder``: the desk's own."""
    if of.kind == FOLDER:
        second = translate("PrinterChoice", "Each badge is a PDF in {folder}").format(
            folder=path_words(of.target or folder)
        )
        return translate("PrinterChoice", "A folder of PDFs"), second
    if of.kind == IPP:
        second = translate("PrinterChoice", "A network printer at {address}")
        return place_name(of), second.format(address=left_to_right(short_address(of.target)))
    if of.kind == ZPL:
        second = translate("PrinterChoice", "A label printer at {address}")
        return place_name(of), second.format(address=left_to_right(short_address(of.target)))
    if of.is_default:
        return of.target, translate("PrinterChoice", "This computer's own choice")
    return of.target, translate("PrinterChoice", "A printer of this computer")


def place_name(of: Place) -> str:
    """What it calls itself, else where it is."""
    return of.label or short_address(of.target)


def short_address(target: str) -> str:
    """``10.0.0.7`` of ``ipp://10.0.0.7:631/ipp/print``."""
    return target.rpartition("://")[2].partition("/")[0].removesuffix(":631")


def address(of: Address) -> tuple[str, str]:
    """What came of an address that was typed: family and sentence."""
    match of:
        case Looking():
            return "unknown", translate("PrinterChoice", "Looking whether a printer is there …")
        case Reached(place=there):
            words = translate("PrinterChoice", "{printer} answers. Print a test badge to see that it is the right one.")
            return "admitted", words.format(printer=isolated(place_name(there)))
        case NotSent(kind=kind, values=values):
            typed = isolated(str(values.get("address", values.get("printer", ""))))
            return "refused", _not_there(kind).format(address=typed)


def _not_there(kind: str) -> str:
    match kind:
        case "bad_printer_address":
            return translate("PrinterChoice", "{address} is no address. Type it like 10.0.0.7 or printer.local.")
        case "nobody_at_address":
            return translate("PrinterChoice", "No printer answers at {address}. Is it on, and in the same network?")
        case "printer_says_nothing":
            return translate("PrinterChoice", "{address} is there and says nothing. Look at its paper and its cover.")
        case "printer_reads_no_pdf":
            return translate(
                "PrinterChoice", "{address} reads no PDF. Install it on this computer, and choose it above."
            )
        case "printer_forbids":
            return translate("PrinterChoice", "{address} wants a password. Allow printing without one there.")
        case _:
            return translate("PrinterChoice", "{address} takes no badges now. Look at the printer, then try again.")


def unfound(kind: str) -> str:
    """Why no printers of the computer are to choose."""
    match kind:
        case "":
            return ""
        case "no_queues":
            return translate("PrinterChoice", "This computer has no printers set up yet.")
        case "cups_missing":
            return translate("PrinterChoice", "This computer has no printing service. Badges go into the folder.")
        case "spooler_off":
            return translate("PrinterChoice", "The printing service is off. Start it, then look again.")
        case _:
            return translate("PrinterChoice", "The printers of this computer can't be asked now.")


def layout(of: OfferedLayout) -> tuple[str, str]:
    """Title and second line: its size stands in one of them."""
    size = translate("PrinterChoice", "{size} mm").format(size=left_to_right(f"{of.width_mm:g} × {of.height_mm:g}"))
    match of.name:
        case "100x140":
            return size, translate("PrinterChoice", "Badge stock")
        case "62x100" | "100x150" | "82x203":
            return size, translate("PrinterChoice", "Labels")
        case _:
            return layout_name(of.name), size


def layout_name(name: str) -> str:
    """A layout by its name alone: ``A6``, ``100 × 140``, or the file of somebody's own."""
    match name:
        case "a6":
            return "A6"
        case "a6-butterfly":
            return translate("PrinterChoice", "A6, folded at the top")
        case "wristband":
            return translate("PrinterChoice", "Wristband")
        case _ if name[0].isdigit():
            return left_to_right(name.replace("x", " × "))
        case _:
            return isolated(Path(name).stem)


def own_layout(name: str) -> tuple[str, str]:
    """A layout that somebody made, by its path."""
    return layout_name(name), translate("PrinterChoice", "An own layout: {file}").format(file=path_words(name))


def condition(state: PrinterChoiceState) -> tuple[str, str]:
    """How the chosen printer is: the family of its colours, and the sentence; ``""`` when it said nothing yet."""
    if state.condition is None:
        return "unknown", ""
    name = place_name(state.chosen) or translate("PrinterChoice", "the folder")
    said = how_it_is(name, state.condition)
    if not said:
        busy = state.condition is Condition.BUSY
        ready = (
            translate("PrinterChoice", "It prints just now.") if busy else translate("PrinterChoice", "It is ready.")
        )
        return "admitted", ready
    return "already_in", together(said, remedy(state.condition))


def measured(of: Measured) -> tuple[str, str]:
    """What the scanned codes of a measuring sheet tell, and what is still to do: family and sentence."""
    left = len(CORNERS) - of.corners
    if left:
        words = translate("PrinterChoice", "Scan the code in %n more corner(s). What is missing was cut off.", "", left)
        return "unknown", words
    if of.finest is None or of.dpi is None:
        words = translate("PrinterChoice", "All corners are there, nothing is cut off. Scan the small codes now.")
        return "unknown", words
    can_read = translate(
        "PrinterChoice",
        "All corners are there, and modules of {mm} mm can be read: the printer makes {dpi} dots in an inch or more.",
    )
    scale = translate("PrinterChoice", "Hold a ruler to the scale: when it agrees, the size is right too.")
    return "admitted", together(can_read.format(mm=f"{of.finest:g}", dpi=str(of.dpi)), scale)


def test(of: Test, *, is_measuring: bool) -> tuple[str, str]:
    """How the test badge or the measuring sheet went: family and sentence."""
    match of:
        case Printing():
            return "unknown", translate("PrinterChoice", "The test badge is on its way.")
        case Sent(file="") if is_measuring:
            return "admitted", translate("PrinterChoice", "The measuring sheet was sent.")
        case Sent(file=file) if is_measuring:
            words = translate("PrinterChoice", "The measuring sheet lies in {file}. Print it in its actual size.")
            return "admitted", words.format(file=path_words(file))
        case Printing() if is_measuring:
            return "unknown", translate("PrinterChoice", "The measuring sheet is on its way.")
        case Sent(file=""):
            return "admitted", translate("PrinterChoice", "The test badge was sent. See whether it came out.")
        case Sent(file=file):
            return "admitted", translate("PrinterChoice", "The test badge lies in {file}").format(file=path_words(file))
        case NotSent(kind=kind, values=values):
            printer = isolated(str(values.get("printer", "")))
            return "refused", _not_sent(kind, printer) or _not_fit(kind, values) or trouble(kind, values)


def _not_sent(kind: str, printer: str) -> str:
    match kind:
        case "cups_missing":
            return translate("PrinterChoice", "This computer has no printing service. Choose the folder.")
        case "spooler_off":
            return translate("PrinterChoice", "The printing service of this computer is off. Start it, then try again.")
        case "no_such_printer":
            return translate("PrinterChoice", "There is no printer {printer} any more. Choose another one.").format(
                printer=printer
            )
        case "printer_not_accepting":
            return translate("PrinterChoice", "{printer} takes nothing at present. Start it on this computer.").format(
                printer=printer
            )
        case "printer_silent" | "print_refused" | "printer_not_now" | "line_broke_off" | "driver_broke_off":
            return translate("PrinterChoice", "{printer} did not take it. Look at the printer, then try again.").format(
                printer=printer
            )
        case "printer_busy":
            return translate("PrinterChoice", "{printer} prints something else. Wait a moment, then try again.").format(
                printer=printer
            )
        case "printer_offline":
            return translate("PrinterChoice", "{printer} can't be reached. Is it on, and in the same network?").format(
                printer=printer
            )
        case "printer_says_nothing" | "printer_reads_no_pdf" | "printer_forbids":
            return _not_there(kind).format(address=printer)
        case _:
            return ""


def _not_fit(kind: str, values: Mapping[str, object]) -> str:
    if kind != "wrong_media":
        return ""
    size = left_to_right(f"{values.get('width', '')} × {values.get('height', '')}")
    words = translate("PrinterChoice", "{printer} has no paper of {size} mm. Choose another paper below.")
    return words.format(printer=isolated(str(values.get("printer", ""))), size=size)
