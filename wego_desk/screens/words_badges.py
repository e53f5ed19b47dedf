"""The words of the page Badges: its head, its list, its buttons, and what came of an act."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from wego_desk.core.print_job import JobState, Kind, PrintReason
from wego_desk.screens.badges_state import (
    BadgeDo,
    Broken,
    Card,
    Done,
    HowMany,
    Line,
    Listed,
    Locked,
    NoPrinter,
    NotDone,
    Nothing,
    Notice,
    Question,
    Reading,
    Target,
    Where,
    WhoMay,
)
from wego_desk.screens.words_badge_state import state
from wego_desk.screens.words_card import role
from wego_desk.screens.words_moment import Day, beside, date, day_of, isolated, listed, together
from wego_desk.screens.words_printer import printer_name
from wego_desk.screens.words_world import trouble

translate = QCoreApplication.translate

_MINUTE, _HOUR = 60, 3600


def number(count: int) -> str:
    return QLocale().toString(count)


def subtitle(congress: str, done: int | None) -> str:
    """``World Mayors Forum · 436 printed today``."""
    if done is None:
        return isolated(congress)
    return beside(congress, translate("Badges", "%n printed today", "", done))


def on_their_way(total: int) -> str:
    return translate("Badges", "%n badge(s) are on their way", "", total)


def chip(kind: Kind, count: int) -> str:
    match kind:
        case Kind.ALL:
            pattern = translate("Badges", "All {count}")
        case Kind.VIP:
            pattern = translate("Badges", "VIP {count}")
        case Kind.HELD:
            pattern = translate("Badges", "On hold {count}")
        case Kind.STUCK:
            pattern = translate("Badges", "Stuck {count}")
        case Kind.FAILED:
            pattern = translate("Badges", "Not printed {count}")
        case Kind.NOT_CONFIRMED:
            pattern = translate("Badges", "Not confirmed {count}")
    return pattern.format(count=number(count))


# ---- a row


def whose(line: Line) -> str:
    return line.name or translate("Badges", "Not on the roster any more")


def role_and_place(line: Line) -> str:
    """``Mayor · Rufisque``."""
    found = line.delegate
    return "" if found is None else beside(role(found.role), found.city or found.organization or found.country)


def reason(line: Line) -> str:
    """Why this badge is printed."""
    match line.job.reason:
        case PrintReason.LOST:
            return translate("Badges", "Lost badge replaced")
        case PrintReason.DAMAGED:
            return translate("Badges", "Damaged badge replaced")
        case PrintReason.NAME_CORRECTED:
            return translate("Badges", "Name corrected")
        case PrintReason.PRINTER_FAULT:
            return translate("Badges", "Badly printed before")
        case _:
            return translate("Badges", "First badge")


def at_end(line: Line, now: datetime, zone: tzinfo) -> str:
    """How long it has been waiting or standing there."""
    if line.overtook:
        return translate("Badges", "Moved by itself: VIP first")
    waits = line.job.state in (JobState.WANTED, JobState.SENDING)
    since = datetime.fromtimestamp(line.job.wanted_at / 1000, zone) if waits else line.since
    return how_long(since, now, zone)


def how_long(since: datetime, now: datetime, zone: tzinfo) -> str:
    """``4 minutes``; of another day, that."""
    passed = (now - since).total_seconds()
    if passed < _MINUTE:
        return translate("Badges", "Just now")
    if passed < _HOUR:
        return translate("Badges", "%n minute(s)", "", int(passed // _MINUTE))
    if day_of(since, now, zone) is Day.TODAY:
        return translate("Badges", "%n hour(s)", "", int(passed // _HOUR))
    return date(since, zone)


def spoken(line: Line, now: datetime, zone: tzinfo) -> str:
    """A row as a screen reader says it."""
    vip = translate("Badges", "VIP") if line.job.is_vip else ""
    parts = vip, whose(line), role_and_place(line), reason(line), printer_name(line.job.printer), state(line)
    return listed(*parts, at_end(line, now, zone))


def more(count: int) -> str:
    """Below the last row."""
    return translate("Badges", "%n more badge(s) follow.", "", count)


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
        case BadgeDo.FIRST:
            return translate("Badges", "{printer} prints the badge of {name} next.").format(name=name, printer=printer)
        case BadgeDo.UNDO:
            words = translate("Badges", "The badge of {name} comes out of {printer} after all.")
            return words.format(name=name, printer=printer)
        case _:
            return translate("Badges", "The badge of {name} goes to {printer}.").format(name=name, printer=printer)


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
    if people:
        return translate("Badges", "Registration staff may print and move badges: {people}.").format(people=people)
    return translate("Badges", "Registration staff may print and move badges.")


# ---- what stands in place of the list


def message(card: Card) -> tuple[str, str]:
    """A word, and a sentence with what to do."""
    match card:
        case Reading():
            return translate("Badges", "One moment"), translate("Badges", "The badges are being read.")
        case Nothing(kind=Kind.ALL):
            return (
                translate("Badges", "Nothing waits"),
                translate("Badges", "Badges stand here from the moment they are wanted until they are out."),
            )
        case Nothing():
            return translate("Badges", "None of these"), translate("Badges", "Other badges may wait: show all.")
        case NoPrinter():
            return (
                translate("Badges", "No printer yet"),
                translate("Badges", "Choose a printer in Set-up, or a folder that takes badges as PDF files."),
            )
        case Broken(kind=kind):
            lost = translate("Badges", "Badges can't be shown just now. Nothing is lost, and scanning works.")
            return translate("Badges", "Not now"), together(lost, _remedy(kind))
        case Locked():
            return (
                translate("Badges", "Nobody is signed in"),
                translate("Badges", "Badges go on printing. Sign in, and they are shown again."),
            )
        case Listed():
            return "", ""


def _remedy(kind: str) -> str:
    if kind in ("damaged_file", "ledger_missing"):
        return translate("Badges", "A file of this desk is damaged or missing. Call for help.")
    return translate("Badges", "Try again; if it comes back, call for help.")
