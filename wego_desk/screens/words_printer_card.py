"""What the card of a printer says: how it is with how many badges wait, and what to do about it."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from wego_desk.desk.ports import TAKES, Condition
from wego_desk.screens.badges_state import PrinterCard
from wego_desk.screens.words_moment import hour, isolated, together
from wego_desk.screens.words_printer import printer_name, remedy

translate = QCoreApplication.translate


def number(count: int) -> str:
    return QLocale().toString(count)


def title(card: PrinterCard) -> str:
    """``Out of paper, 14 badges wait``."""
    match card.condition:
        case None | Condition.READY | Condition.BUSY | Condition.UNKNOWN if card.held_since is not None:
            return _on_hold(card.waiting)
        case None:
            return translate("PrinterCard", "Not asked yet")
        case Condition.READY | Condition.BUSY | Condition.UNKNOWN:
            return _at_work(card)
        case condition:
            return _waiting(condition, card.waiting) if card.waiting else short(condition)


def _on_hold(waiting: int) -> str:
    if waiting:
        return translate("PrinterCard", "On hold, %n badge(s) wait", "", waiting)
    return translate("PrinterCard", "On hold")


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
        case Condition.WRONG_MEDIA:
            return translate("PrinterCard", "Wrong paper")
        case Condition.SILENT:
            return translate("PrinterCard", "Says nothing")
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
        case Condition.WRONG_MEDIA:
            return translate("PrinterCard", "Wrong paper, %n badge(s) wait", "", count)
        case Condition.SILENT:
            return translate("PrinterCard", "Says nothing, %n badge(s) wait", "", count)
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


def sentence(card: PrinterCard, zone: tzinfo | None) -> str:
    """What follows, or what a person does; ``zone``: the event's, for the hour."""
    return together(_held_by(card, zone), "" if card.held_since and _works(card) else _what(card), _stock_warning(card))


def _works(card: PrinterCard) -> bool:
    return card.condition is None or card.condition in TAKES


def _held_by(card: PrinterCard, zone: tzinfo | None) -> str:
    if card.held_since is None or zone is None:
        return ""
    time = hour(card.held_since, zone)
    if not card.held_by:
        return translate("PrinterCard", "On hold since {time}.").format(time=time)
    words = translate("PrinterCard", "{name} has held it since {time}.")
    return words.format(name=isolated(card.held_by), time=time)


def _stock_warning(card: PrinterCard) -> str:
    """Before the badges run out, and when by count they have."""
    if not card.is_low or card.left is None:
        return ""
    if card.left:
        return translate("PrinterCard", "%n badge(s) are left in it.", "", card.left)
    return translate("PrinterCard", "By count it is empty: put badges in, and say how many.")


def stock(card: PrinterCard) -> tuple[str, str, float] | None:
    """Label, figure and share of the badges that are left; None when nobody counts them."""
    if card.loaded is None or card.left is None:
        return None
    figure = translate("PrinterCard", "{left} of {all}").format(left=number(card.left), all=number(card.loaded))
    return translate("PrinterCard", "Badges"), figure, card.left / max(1, card.loaded)


def supply(card: PrinterCard) -> tuple[str, str, float] | None:
    """The same for ribbon, toner or ink; None when the printer does not say."""
    if card.supply is None:
        return None
    figure = translate("PrinterCard", "{percent} %").format(percent=number(card.supply))
    return translate("PrinterCard", "Ribbon or ink"), figure, card.supply / 100


def _what(card: PrinterCard) -> str:
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


def spoken(card: PrinterCard, zone: tzinfo | None) -> str:
    """The card as a screen reader says it."""
    whole = translate("PrinterCard", "{printer}: {state}. {sentence}").format(
        printer=printer_name(card.name), state=title(card), sentence=sentence(card, zone)
    )
    levels = (one for one in (stock(card), supply(card)) if one is not None)
    each = translate("PrinterCard", "{what}: {figure}.")
    return together(whole, *(each.format(what=what, figure=figure) for what, figure, _ in levels))
