"""The words of what is done with badges: buttons, questions, and what came of an act."""

from PySide6.QtCore import QCoreApplication

from wego_desk.core.duties import Duty
from wego_desk.screens.badges_asked import (
    BadgeDo,
    Done,
    HowMany,
    NotDone,
    Notice,
    Question,
    Target,
    Where,
    WhoMay,
    Why,
)
from wego_desk.screens.words_moment import isolated, listed, together
from wego_desk.screens.words_printer import printer_name
from wego_desk.screens.words_world import trouble

translate = QCoreApplication.translate


# ---- buttons


def button(do: BadgeDo, count: int = 1, to: tuple[Target, ...] = ()) -> str:
    """``to``: the printers that badges can go to; a single one is named."""
    printer = printer_name(to[0].printer) if len(to) == 1 else ""
    match do:
        case BadgeDo.CAME_OUT:
            return translate("Badges", "Came out")
        case BadgeDo.AGAIN:
            return translate("Badges", "Print again")
        case BadgeDo.MOVE if printer:
            return translate("Badges", "Print on {printer}").format(printer=printer)
        case BadgeDo.MOVE:
            return translate("Badges", "Print elsewhere")
        case BadgeDo.MOVE_ALL:
            return translate("Badges", "Move %n to {printer}", "", count).format(printer=printer)
        case BadgeDo.FIRST:
            return translate("Badges", "Print first")
        case BadgeDo.HOLD:
            return translate("Badges", "Hold")
        case BadgeDo.RELEASE:
            return translate("Badges", "Let go")
        case BadgeDo.CANCEL:
            return translate("Badges", "Do not print")
        case BadgeDo.HAND:
            return translate("Badges", "Handed over")
        case BadgeDo.AHEAD:
            return translate("Badges", "Print ahead")
        case BadgeDo.PAUSE:
            return translate("Badges", "Pause")
        case BadgeDo.RESUME:
            return translate("Badges", "Go on")
        case BadgeDo.LOAD:
            return translate("Badges", "Refill")
        case BadgeDo.SHOW:
            return translate("Badges", "See which")
        case BadgeDo.TEST:
            return translate("Badges", "Test")
        case BadgeDo.UNDO:
            return translate("Badges", "Undo")


def question(asked: Question) -> str:
    match asked:
        case HowMany(printer=printer):
            return translate("Badges", "How many badges are in {printer} now?").format(printer=printer_name(printer))
        case Why(name=""):
            return translate("Badges", "Why is this badge printed once more?")
        case Why(name=name):
            words = translate("Badges", "Why is the badge of {name} printed once more?")
            return words.format(name=isolated(name))
        case Where():
            return _where(asked)


def _where(asked: Where) -> str:
    if not asked.name:
        return translate("Badges", "Where shall this badge come out?")
    return translate("Badges", "Where shall the badge of {name} come out?").format(name=isolated(asked.name))


def target(to: Target) -> str:
    """A printer to choose, and how busy it is."""
    name = printer_name(to.printer)
    if not to.waiting:
        return translate("Badges", "{printer}: free").format(printer=name)
    return translate("Badges", "{printer}: %n before", "", to.waiting).format(printer=name)


def save() -> str:
    return translate("Badges", "Save")


def back() -> str:
    return translate("Badges", "Back")


# ---- what came of an act


def notice(told: Notice) -> tuple[str, str]:
    """A sentence, and the family of its colours."""
    match told:
        case Done():
            return done(told), "already_in" if told.left else "admitted"
        case NotDone(kind=kind, values=values):
            return not_done(kind, values), "refused"
        case WhoMay(asked=asked):
            return may_print(told), "already_in" if asked else "unknown"


def done(told: Done) -> str:
    name, printer = isolated(told.name), printer_name(told.printer)
    match told.do:
        case BadgeDo.MOVE_ALL:
            return _moved(told)
        case BadgeDo.CAME_OUT if not name:
            return translate("Badges", "%n badge(s) of {printer} have come out.", "", told.number).format(
                printer=printer
            )
        case BadgeDo.AHEAD:
            return _ahead(told)
        case BadgeDo.TEST | BadgeDo.PAUSE | BadgeDo.RESUME | BadgeDo.LOAD:
            return _done_with_printer(told)
        case _ if not name:
            return _done_with_somebodys(told)
        case BadgeDo.CAME_OUT:
            return translate("Badges", "The badge of {name} has come out.").format(name=name)
        case BadgeDo.CANCEL:
            return translate("Badges", "The badge of {name} is not printed.").format(name=name)
        case BadgeDo.HOLD:
            return translate("Badges", "The badge of {name} is on hold.").format(name=name)
        case BadgeDo.HAND:
            return translate("Badges", "The badge of {name} was handed over.").format(name=name)
        case BadgeDo.FIRST:
            return translate("Badges", "{printer} prints the badge of {name} next.").format(name=name, printer=printer)
        case BadgeDo.UNDO:
            words = translate("Badges", "The badge of {name} comes out of {printer} after all.")
            return words.format(name=name, printer=printer)
        case _:
            return translate("Badges", "The badge of {name} goes to {printer}.").format(name=name, printer=printer)


def _ahead(told: Done) -> str:
    """``name`` is the box here."""
    if not told.number:
        return translate("Badges", "Nobody is without a badge any more: nothing is printed.")
    words = translate("Badges", "%n badge(s) come out of {printer}, for box {box}.", "", told.number)
    return words.format(printer=printer_name(told.printer), box=isolated(told.name))


def _done_with_printer(told: Done) -> str:
    printer = printer_name(told.printer)
    match told.do:
        case BadgeDo.PAUSE:
            return translate("Badges", "{printer} is on hold. What it has comes out, nothing more.").format(
                printer=printer
            )
        case BadgeDo.RESUME:
            return translate("Badges", "{printer} goes on.").format(printer=printer)
        case BadgeDo.LOAD:
            return translate("Badges", "%n badge(s) are in {printer} now.", "", told.number).format(printer=printer)
        case _:
            return translate("Badges", "{printer} has a test badge now. Look at it.").format(printer=printer)


def _done_with_somebodys(told: Done) -> str:
    """Whose badge it is, nobody knows any more, or it was not asked."""
    printer = printer_name(told.printer)
    match told.do:
        case BadgeDo.CANCEL:
            return translate("Badges", "The badge is not printed.")
        case BadgeDo.HOLD:
            return translate("Badges", "The badge is on hold.")
        case BadgeDo.HAND:
            return translate("Badges", "The badge was handed over.")
        case BadgeDo.FIRST:
            return translate("Badges", "{printer} prints the badge next.").format(printer=printer)
        case BadgeDo.UNDO:
            return translate("Badges", "The badge comes out of {printer} after all.").format(printer=printer)
        case _:
            return translate("Badges", "The badge goes to {printer}.").format(printer=printer)


def _moved(told: Done) -> str:
    moved = translate("Badges", "%n badge(s) go to {printer} now.", "", told.number).format(
        printer=printer_name(told.printer)
    )
    left = translate("Badges", "%n badge(s) could not be taken out of {printer}.", "", told.left).format(
        printer=printer_name(told.source)
    )
    return together(moved if told.number or not told.left else "", left if told.left else "")


def not_done(kind: str, values: object) -> str:
    """Why an act was refused by the world; nothing changed."""
    facts = values if isinstance(values, dict) else {}
    printer = printer_name(str(facts.get("printer", "")))
    match kind:
        case "badge_is_printing":
            return translate("Badges", "This badge is printing just now. Wait a moment.")
        case "badge_is_printed":
            return translate("Badges", "This badge has come out. For another one, open the person on the page People.")
        case "badge_in_printer":
            words = translate("Badges", "{printer} did not give the badge back. Take it out by hand, or wait.")
            return words.format(printer=printer)
        case "badge_not_sent":
            return translate("Badges", "This badge was not given to a printer yet.")
        case "badge_on_its_way":
            return translate("Badges", "A badge is on its way already, on {printer}.").format(printer=printer)
        case "badge_of_cancelled":
            return translate("Badges", "The registration is cancelled: no badge is printed.")
        case "no_active_code":
            return translate("Badges", "This person has no valid code. A supervisor gives one on the page People.")
        case "no_box_name":
            return translate("Badges", "Say what the box is called.")
        case "box_name_too_long":
            return translate("Badges", "The name of the box is too long.")
        case "box_taken":
            words = translate("Badges", "There is a box {box} already. Call the new one otherwise.")
            return words.format(box=isolated(str(facts.get("box", ""))))
        case "badge_not_in_box":
            return translate("Badges", "This badge lies in no box any more.")
        case "badge_not_waiting":
            return translate("Badges", "This badge does not wait any more.")
        case "badges_unclear":
            return translate("Badges", "There is more than one badge to look at. Choose the one that is missing.")
        case "unknown_badge":
            return translate("Badges", "This badge is not known here any more.")
        case _:
            return trouble(kind, facts)


def may_print(told: WhoMay) -> str:
    """``Registration staff may print badges: Ana Souza.``"""
    people = listed(*told.names[:4])
    if told.least > Duty.STAFF:
        if people:
            return translate("Badges", "A supervisor may replace a lost badge: {people}.").format(people=people)
        return translate("Badges", "A supervisor may replace a lost badge.")
    if people:
        return translate("Badges", "Registration staff may print and move badges: {people}.").format(people=people)
    return translate("Badges", "Registration staff may print and move badges.")
