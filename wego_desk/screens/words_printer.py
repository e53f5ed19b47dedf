"""How a printer is and what to do about it, in whole sentences."""

from PySide6.QtCore import QCoreApplication

from wego_desk.desk.ports import FOLDER_PRINTER, Condition
from wego_desk.screens.words_moment import isolated

translate = QCoreApplication.translate


def printer_name(name: str) -> str:
    """As it is called on this computer; the folder that stands for a printer has no name of its own."""
    return translate("Printer", "PDF folder") if name == FOLDER_PRINTER else isolated(name)


def how_it_is(printer: str, condition: Condition) -> str:
    """``Printer 2 is out of paper.``; ``""`` for one that works."""
    name = printer_name(printer)
    match condition:
        case Condition.OUT_OF_PAPER:
            return translate("Printer", "{printer} is out of paper.").format(printer=name)
        case Condition.OUT_OF_INK:
            return translate("Printer", "{printer} is out of ink.").format(printer=name)
        case Condition.JAM:
            return translate("Printer", "Paper is stuck in {printer}.").format(printer=name)
        case Condition.COVER_OPEN:
            return translate("Printer", "{printer} is open.").format(printer=name)
        case Condition.WRONG_MEDIA:
            return translate("Printer", "{printer} has paper of another size.").format(printer=name)
        case Condition.SILENT:
            return translate("Printer", "{printer} is there and says nothing.").format(printer=name)
        case Condition.OFFLINE:
            return translate("Printer", "{printer} does not answer.").format(printer=name)
        case Condition.STOPPED:
            return translate("Printer", "{printer} was stopped.").format(printer=name)
        case Condition.NOT_FOUND:
            return translate("Printer", "{printer} is not there any more.").format(printer=name)
        case Condition.CANNOT_WRITE:
            return translate("Printer", "{printer} can't be written.").format(printer=name)
        case Condition.DISK_FULL:
            return translate("Printer", "The disk of {printer} is full.").format(printer=name)
        case Condition.READY | Condition.BUSY | Condition.UNKNOWN:
            return ""


def remedy(condition: Condition) -> str:
    """What a person does, and what then happens by itself."""
    match condition:
        case Condition.OUT_OF_PAPER:
            return translate("Printer", "Put in paper; the badges follow by themselves.")
        case Condition.OUT_OF_INK:
            return translate("Printer", "Put in ink or a ribbon; the badges follow by themselves.")
        case Condition.JAM:
            return translate("Printer", "Take the paper out and close the printer; the badges follow by themselves.")
        case Condition.COVER_OPEN:
            return translate("Printer", "Close the cover; the badges follow by themselves.")
        case Condition.WRONG_MEDIA:
            return translate("Printer", "Put in the paper of these badges, or choose their size in Set-up.")
        case Condition.SILENT:
            return translate("Printer", "Look at its paper, its ribbon and its cover; the badges follow by themselves.")
        case Condition.OFFLINE:
            return translate("Printer", "Switch it on and look at its cable; the badges follow by themselves.")
        case Condition.STOPPED:
            return translate("Printer", "Start it again at the printer or on this computer; the badges follow.")
        case Condition.NOT_FOUND:
            return translate("Printer", "Choose another printer in Set-up.")
        case Condition.CANNOT_WRITE:
            return translate("Printer", "Choose another folder in Set-up.")
        case Condition.DISK_FULL:
            return translate("Printer", "Make room on the disk; the badges follow by themselves.")
        case Condition.READY | Condition.BUSY | Condition.UNKNOWN:
            return ""


def badges_wait(count: int) -> str:
    return translate("Printer", "%n badge(s) wait.", "", count) if count else ""
