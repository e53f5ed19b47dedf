"""The words of the desk page around its verdicts: ready, locked, questions, notices, buttons, counts."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from wego_desk.core.duties import Duty
from wego_desk.core.print_job import PrintReason
from wego_desk.screens.desk_state import (
    AdmitReason,
    Ask,
    Do,
    HereNow,
    NotDone,
    Notice,
    NotKept,
    OnceMore,
    PrinterTrouble,
    ReprintReason,
    TookOver,
    TroubleRow,
    UnclearBadges,
    UndoReason,
    WhoMay,
)
from wego_desk.screens.rich import paragraph
from wego_desk.screens.words_moment import isolated, listed, together
from wego_desk.screens.words_printer import badges_wait, how_it_is, printer_name, remedy

translate = QCoreApplication.translate


def button(do: Do, to: str = "") -> str:
    """``to``: the printer that badges are moved to."""
    match do:
        case Do.PRINT:
            return translate("Desk", "Print badge")
        case Do.REPRINT:
            return translate("Desk", "Reprint")
        case Do.UNDO:
            return translate("Desk", "Undo")
        case Do.OPEN:
            return translate("Desk", "Open")
        case Do.ADMIT:
            return translate("Desk", "Admit with a reason")
        case Do.FIND:
            return translate("Desk", "Find by name")
        case Do.WALK_IN:
            return translate("Desk", "Walk-in")
        case Do.CALL:
            return translate("Desk", "Call a supervisor")
        case Do.MOVE:
            return translate("Desk", "Print on {printer}").format(printer=printer_name(to))
        case Do.BADGES:
            return translate("Desk", "See badges")


def admit_again() -> str:
    return translate("Desk", "Admit again")


def question(ask: Ask) -> tuple[str, str]:
    """What is asked in the card, and a line below it."""
    match ask:
        case UndoReason():
            return translate("Desk", "Why is it taken back?"), ""
        case AdmitReason():
            return translate("Desk", "Why are they admitted all the same?"), ""
        case ReprintReason():
            return translate("Desk", "Why is the badge printed again?"), ""
        case WhoMay(wanted=Do.CALL, names=names):
            return translate("Desk", "A supervisor can help here."), call(names)
        case WhoMay(least=least, names=names):
            return needs(least), call(names)


def needs(least: Duty) -> str:
    """Which duty an act takes."""
    match least:
        case Duty.STEWARD | Duty.STAFF:
            return translate("Desk", "Registration staff may do this.")
        case Duty.SUPERVISOR:
            return translate("Desk", "A supervisor may do this.")
        case Duty.ORGANIZER:
            return translate("Desk", "An organizer may do this.")


def call(names: Sequence[str]) -> str:
    """Who has it."""
    if not names:
        return translate("Desk", "Nobody with this duty is known at this desk.")
    people = listed(*names[:4])
    return translate("Desk", "Call {people}. Their own code, scanned here, lets it go on.").format(people=people)


def undo_reasons() -> tuple[str, ...]:
    return (
        translate("Desk", "Wrong person"),
        translate("Desk", "Scanned by mistake"),
        translate("Desk", "Did not go in"),
    )


def admit_reasons(verdict: str) -> tuple[str, ...]:
    if verdict == "already_in":
        return (
            translate("Desk", "Went out and came back"),
            translate("Desk", "The first scan was a mistake"),
        )
    return (
        translate("Desk", "The organizers agreed"),
        translate("Desk", "Missing on the list"),
        translate("Desk", "Comes with their delegation"),
    )


def print_reason(reason: PrintReason) -> str:
    match reason:
        case PrintReason.FIRST:
            return translate("Desk", "First badge")
        case PrintReason.AHEAD:
            return translate("Desk", "Printed ahead")
        case PrintReason.LOST:
            return translate("Desk", "Lost: make the old code invalid")
        case PrintReason.DAMAGED:
            return translate("Desk", "Damaged")
        case PrintReason.NAME_CORRECTED:
            return translate("Desk", "Name corrected")
        case PrintReason.PRINTER_FAULT:
            return translate("Desk", "Badly printed")


def other_reason() -> str:
    return translate("Desk", "Another reason")


def confirm(ask: Ask) -> str:
    """On the button that takes one's own words."""
    return translate("Desk", "Admit") if isinstance(ask, AdmitReason) else translate("Desk", "Take back")


def back() -> str:
    return translate("Desk", "Back")


def notice(told: Notice) -> str:
    match told:
        case OnceMore():
            return translate("Desk", "The same code again: counted once.")
        case TookOver(operator=operator):
            return translate("Desk", "{operator} works here now.").format(operator=isolated(operator))
        case NotDone():
            return not_done(told)


def not_done(told: NotDone) -> str:
    """Why an act was refused by the world; nothing changed."""
    if why := no_badge(told.kind, told.values):
        return why
    match told.kind:
        case "already_undone":
            return translate("Desk", "This was taken back before.")
        case "not_undoable":
            return translate("Desk", "This can't be taken back: the place may be given away.")
        case _:
            return together(translate("Desk", "That did not work; nothing was changed."), _world(told.kind))


def no_badge(kind: str, values: Mapping[str, object]) -> str:
    """Why no badge is printed, ``""`` when it is no such trouble."""
    match kind:
        case "no_printer":
            return translate("Desk", "No printer is set up yet. Choose one in Set-up.")
        case "badge_on_its_way":
            printer = printer_name(str(values.get("printer", "")))
            return translate("Desk", "A badge is on its way already, on {printer}.").format(printer=printer)
        case "badge_exists":
            return translate("Desk", "They have a badge. A further one needs a reason.")
        case "badge_of_cancelled":
            return translate("Desk", "This registration is cancelled: no badge is printed.")
        case "no_active_code":
            return translate("Desk", "They have no valid code. A supervisor gives a new one on the page People.")
        case "badge_is_printing":
            return translate("Desk", "A badge is printing just now. Try again in a moment.")
        case _:
            return ""


def not_kept(card: NotKept) -> tuple[str, str, str]:
    """Word, reason and remedy of a scan that was not decided."""
    return (
        translate("Desk", "Not checked"),
        translate("Desk", "Nobody was let in by this scan"),
        _world(card.kind)
        or translate("Desk", "Scan again. If it comes back, note the names on paper and call for help."),
    )


def _world(kind: str) -> str:
    match kind:
        case "disk_full":
            return translate("Desk", "The disk is full. Make room; then scan again.")
        case "read_only" | "cannot_write" | "cannot_open":
            return translate("Desk", "This computer's disk can't be written. Call for help; then scan again.")
        case "profile_in_use":
            return translate("Desk", "Another program holds the desk's files. Close it; then scan again.")
        case "damaged_file":
            return translate("Desk", "The desk's files are damaged. Note the names on paper and call for help.")
        case "unknown_point":
            return translate("Desk", "The door that this desk checks is not in the programme. Choose it in Set-up.")
        case "not_allowed":
            return translate("Desk", "Who is signed in may not scan here.")
        case _:
            return ""


def trouble(row: TroubleRow) -> tuple[str, str]:
    """Sentence and remedy of a row."""
    match row:
        case PrinterTrouble(printer=printer):
            return together(how_it_is(printer.name, printer.condition), badges_wait(printer.waiting)), remedy(
                printer.condition
            )
        case UnclearBadges(number=number):
            return (
                translate("Desk", "%n badge(s) may not have come out.", "", number),
                translate("Desk", "Look at the printer; what is missing is printed again from the page Badges."),
            )


def number(count: int) -> str:
    """With the language's own grouping, in Western digits."""
    return QLocale().toString(count)


def _here_pattern(counts: HereNow) -> str:
    if counts.by_day:
        return translate("Desk", "{here} of {all} here today")
    return translate("Desk", "{here} of {all} are here")


def here_sentence(counts: HereNow) -> str:
    """How many are here, of how many."""
    return _here_pattern(counts).format(here=number(counts.here), all=number(counts.active))


def here_rich(counts: HereNow, figure_style: str) -> str:
    """The same as rich text, the first figure in a style of its own."""
    figure = f'<span style="{escape(figure_style)}">{number(counts.here)}</span>'
    return paragraph(escape(_here_pattern(counts)).format(here=figure, all=number(counts.active)))


def at_desk(count: int) -> str:
    return translate("Desk", "%n at this desk today", "", count)


def just_now() -> str:
    return translate("Desk", "Just now")


def hint() -> str:
    return translate("Desk", "Scan the next code at any time")


def ready(leaving: bool) -> tuple[str, str]:
    """The large word and a sentence while nobody stands here."""
    if leaving:
        return translate("Desk", "Way out"), translate("Desk", "Each scan lets somebody out.")
    return translate("Desk", "Ready to scan"), translate(
        "Desk", "Scanning works. This desk checks against its own roster."
    )


def to_try(name: str) -> tuple[str, str]:
    """After a first start: whose code is on the screen, and that it can be taken back."""
    sentence = translate("Desk", "Scan this code: it is {name}'s, from your list. F8 takes it back.")
    return translate("Desk", "Try it"), sentence.format(name=isolated(name))


def try_without_scanner() -> str:
    return translate("Desk", "Try without a scanner")


def code_to_try() -> str:
    """The picture, to who can't see it."""
    return translate("Desk", "A code to try")


def empty() -> tuple[str, str]:
    return (
        translate("Desk", "Nobody is on the roster"),
        translate("Desk", "Take in a roster file in Set-up, or let people register here with F3."),
    )


def checking() -> tuple[str, str]:
    return translate("Desk", "Checking"), translate("Desk", "The disk is slow just now. Nothing is lost.")


def locked(operator: str) -> tuple[str, str]:
    return (
        translate("Desk", "Locked"),
        translate("Desk", "{operator} worked here last. Scan your own code, or sign in with Ctrl+L.").format(
            operator=isolated(operator)
        ),
    )


def scanner_works() -> tuple[str, str]:
    return translate("Desk", "The scanner works"), translate("Desk", "That was the test code. Nothing was written.")


def not_read(reason: str) -> tuple[str, str]:
    """What was pasted or dropped, and no code was in it."""
    word = translate("Desk", "No code found")
    match reason:
        case "nothing_to_read":
            return word, translate("Desk", "Paste or drop a picture of a code, or the code itself.")
        case "no_code_in_text":
            return word, translate("Desk", "The text holds no code of ours. A code has sixteen letters.")
        case "not_a_picture":
            return word, translate("Desk", "This file is no picture. Take a photograph of the code, or a screenshot.")
        case "picture_not_found" | "picture_damaged":
            return word, translate("Desk", "The picture can't be read. Save it on this computer, then drop it again.")
        case "picture_too_large":
            return word, translate("Desk", "The picture is too large. Cut it to the code, then drop it again.")
        case _:
            return word, translate("Desk", "Try a sharper picture with the whole code in it, or find them by name.")


def camera_button(is_on: bool) -> str:
    return translate("Desk", "Camera off") if is_on else translate("Desk", "Use the camera")


def camera_on(name: str) -> str:
    return translate("Desk", "Hold the code before {camera}.").format(camera=isolated(name))


def camera_unavailable(kind: str) -> str:
    """Why no pictures come, and what works instead."""
    match kind:
        case "camera_library_missing":
            return translate("Desk", "Cameras need the package libpulse0 on this computer. Scanning by scanner works.")
        case "no_camera":
            return translate("Desk", "This computer has no camera. Plug one in, or use the scanner.")
        case _:
            return translate("Desk", "The camera gives no picture. Close what else uses it, then try again.")


def entered(operator: str) -> tuple[str, str]:
    return isolated(operator), translate("Desk", "You work at this desk now.")


def direction(leaving: bool) -> str:
    """The button that says which way people pass from now on."""
    return translate("Desk", "People leave") if leaving else translate("Desk", "People come in")


def came_in() -> str:
    return translate("Desk", "Came in")


def badge_printed() -> str:
    return translate("Desk", "Badge printed")
