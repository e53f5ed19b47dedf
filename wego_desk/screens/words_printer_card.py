"""What the card of a printer says: how it is with how many badges wait, and what to do about it."""

from PySide6.QtCore import QCoreApplication

from wego_desk.desk.ports import Condition
from wego_desk.screens.badges_state import PrinterCard
from wego_desk.screens.words_moment import isolated
from wego_desk.screens.words_printer import printer_name, remedy

translate = QCoreApplication.translate


def title(card: PrinterCard) -> str:
    """``Out of paper, 14 badges wait``."""
    match card.condition:
        case None:
            return translate("PrinterCard", "Not asked yet")
        case Condition.READY | Condition.BUSY | Condition.UNKNOWN:
            return _at_work(card)
        case condition:
            return _waiting(condition, card.waiting) if card.waiting else short(condition)


def _at_work(card: PrinterCard) -> str:
    if card.uncertain:
        return translate("PrinterCard", "Did %n badge(s) come out?", "", card.uncertain)
    if card.printing:
        return translate("PrinterCard", "Prints: {name}").format(name=isolated(card.printing))
    if card.unconfirmed:
        return translate("PrinterCard", "Prints, but cannot answer")
    return short(card.condition or Condition.UNKNOWN)


def short(condition: Condition) -> str:
    """``Out of paper``: a printer in two words, for its card and its lamp."""
    match condition:
        case Condition.READY:
            return translate("PrinterCard", "Ready")
        case Condition.BUSY:
            return translate("PrinterCard", "Busy")
        case Condition.OUT_OF_PAPER:
            return translate("PrinterCard", "Out of paper")
        case Condition.OUT_OF_INK:
            return translate("PrinterCard", "Out of ink")
        case Condition.JAM:
            return translate("PrinterCard", "Paper is stuck")
        case Condition.COVER_OPEN:
            return translate("PrinterCard", "Open")
        case Condition.OFFLINE:
            return translate("PrinterCard", "Does not answer")
        case Condition.STOPPED:
            return translate("PrinterCard", "Stopped")
        case Condition.NOT_FOUND:
            return translate("PrinterCard", "Not there any more")
        case Condition.CANNOT_WRITE:
            return translate("PrinterCard", "Folder can't be written")
        case Condition.DISK_FULL:
            return translate("PrinterCard", "Disk is full")
        case Condition.UNKNOWN:
            return translate("PrinterCard", "Does not say how it is")


def _waiting(condition: Condition, count: int) -> str:
    match condition:
        case Condition.OUT_OF_PAPER:
            return translate("PrinterCard", "Out of paper, %n badge(s) wait", "", count)
        case Condition.OUT_OF_INK:
            return translate("PrinterCard", "Out of ink, %n badge(s) wait", "", count)
        case Condition.JAM:
            return translate("PrinterCard", "Paper is stuck, %n badge(s) wait", "", count)
        case Condition.COVER_OPEN:
            return translate("PrinterCard", "Open, %n badge(s) wait", "", count)
        case Condition.OFFLINE:
            return translate("PrinterCard", "Does not answer, %n badge(s) wait", "", count)
        case Condition.STOPPED:
            return translate("PrinterCard", "Stopped, %n badge(s) wait", "", count)
        case Condition.NOT_FOUND:
            return translate("PrinterCard", "Not there any more, %n badge(s) wait", "", count)
        case Condition.CANNOT_WRITE:
            return translate("PrinterCard", "Folder can't be written, %n badge(s) wait", "", count)
        case Condition.DISK_FULL:
            return translate("PrinterCard", "Disk is full, %n badge(s) wait", "", count)
        case Condition.READY | Condition.BUSY | Condition.UNKNOWN:
            return translate("PrinterCard", "%n badge(s) wait", "", count)


def sentence(card: PrinterCard) -> str:
    """What follows, or what a person does."""
    match card.condition:
        case None:
            return translate("PrinterCard", "It is being asked how it is.")
        case Condition.READY | Condition.BUSY | Condition.UNKNOWN if card.unconfirmed:
            return translate("PrinterCard", "Look in the tray for %n badge(s).", "", card.unconfirmed)
        case Condition.READY | Condition.BUSY | Condition.UNKNOWN if card.waiting:
            return translate("PrinterCard", "%n badge(s) follow.", "", card.waiting)
        case Condition.BUSY if not card.printing:
            return translate("PrinterCard", "It prints something else just now.")
        case Condition.READY | Condition.BUSY | Condition.UNKNOWN:
            return translate("PrinterCard", "No badge waits for it.")
        case condition:
            return remedy(condition)


def spoken(card: PrinterCard) -> str:
    """The card as a screen reader says it."""
    return translate("PrinterCard", "{printer}: {state}. {sentence}").format(
        printer=printer_name(card.name), state=title(card), sentence=sentence(card)
    )
