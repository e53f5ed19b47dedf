"""How far a badge is: a few words for its row, and whole sentences for whoever chose it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from wego_desk.core.print_job import JobState
from wego_desk.desk.ports import Condition
from wego_desk.screens.badges_state import Line, Standing
from wego_desk.screens.words_moment import isolated, left_to_right, together
from wego_desk.screens.words_printer import how_it_is, printer_name, remedy

translate = QCoreApplication.translate


def state(line: Line) -> str:
    """``Waits for paper``."""
    match line.standing:
        case Standing.PRINTING:
            return translate("Badges", "Printing")
        case Standing.NEXT:
            return translate("Badges", "Next")
        case Standing.FOLLOWS:
            return translate("Badges", "After %n more", "", line.ahead)
        case Standing.IDLE:
            return translate("Badges", "Waits")
        case Standing.HELD:
            return translate("Badges", "On hold")
        case Standing.STUCK:
            return _stuck(line.condition)
        case Standing.SENT:
            return translate("Badges", "Sent, not confirmed")
        case Standing.FAILED:
            return translate("Badges", "Not printed")
        case Standing.UNCERTAIN:
            return translate("Badges", "Did it come out?")
        case Standing.PRINTED if line.job.handed_at:
            return translate("Badges", "Handed over")
        case Standing.PRINTED:
            return translate("Badges", "Printed")
        case Standing.IN_BOX:
            return place(line.job.box, line.job.number)


def _stuck(condition: Condition | None) -> str:
    match condition:
        case Condition.OUT_OF_PAPER:
            return translate("Badges", "Waits for paper")
        case Condition.OUT_OF_INK:
            return translate("Badges", "Waits for ink")
        case Condition.JAM:
            return translate("Badges", "Paper is stuck")
        case Condition.COVER_OPEN:
            return translate("Badges", "Printer is open")
        case Condition.WRONG_MEDIA:
            return translate("Badges", "Waits for other paper")
        case Condition.SILENT:
            return translate("Badges", "Printer says nothing")
        case Condition.OFFLINE:
            return translate("Badges", "Printer does not answer")
        case Condition.STOPPED:
            return translate("Badges", "Printer was stopped")
        case Condition.NOT_FOUND:
            return translate("Badges", "Printer is not there")
        case Condition.CANNOT_WRITE:
            return translate("Badges", "Folder can't be written")
        case Condition.DISK_FULL:
            return translate("Badges", "Disk is full")
        case Condition.READY | Condition.BUSY | Condition.UNKNOWN | None:
            return translate("Badges", "Waits for the printer")


def place(box: str, number: int) -> str:
    """Where a badge lies that was printed ahead."""
    return translate("Badges", "Box {box}, number {number}").format(box=isolated(box), number=number)


def sentences(line: Line) -> tuple[str, str]:
    """What is with this badge; and why, with what to do about it."""
    lead, rest = _standing(line)
    name, printer = isolated(line.name or line.job.person), printer_name(line.job.printer)
    whole = lead.format(name=name, printer=printer, box=isolated(line.job.box), number=line.job.number)
    return whole, together(rest, _notices(line))


def _standing(line: Line) -> tuple[str, str]:
    match line.standing:
        case Standing.PRINTING:
            return translate("Badges", "{printer} prints the badge of {name} now."), ""
        case Standing.NEXT:
            return translate("Badges", "{printer} prints the badge of {name} next."), _nothing_to_do()
        case Standing.FOLLOWS:
            words = translate("Badges", "{printer} prints the badge of {name} after %n other(s).", "", line.ahead)
            return words, _nothing_to_do()
        case Standing.IDLE:
            return translate("Badges", "{printer} prints the badge of {name} as soon as it answers."), ""
        case Standing.HELD if line.job.is_held:
            words = translate("Badges", "The badge of {name} is on hold.")
            return words, translate("Badges", "It is printed when somebody lets it go.")
        case Standing.HELD:
            words = translate("Badges", "The badge of {name} waits, for {printer} is on hold.")
            return words, translate("Badges", "It comes out when the printer goes on.")
        case Standing.STUCK if line.job.state is JobState.SENT:
            words = translate("Badges", "The badge of {name} lies inside {printer} and is not out yet.")
            return words, _held_up(line)
        case Standing.STUCK:
            return translate("Badges", "The badge of {name} waits for {printer}."), _held_up(line)
        case Standing.SENT:
            words = translate("Badges", "{printer} was given the badge of {name}; whether it came out it can't tell.")
            return words, translate("Badges", "Look in the tray and say what you see.")
        case Standing.FAILED:
            words = translate("Badges", "The badge of {name} was not printed.")
            return words, failure(line.job.why, line.job.values or {})
        case Standing.UNCERTAIN:
            words = translate("Badges", "The badge of {name} may lie in the tray of {printer}, or not.")
            return words, _doubt(line.job.why)
        case Standing.PRINTED if line.job.handed_at:
            return translate("Badges", "The badge of {name} was handed over."), ""
        case Standing.PRINTED:
            return translate("Badges", "The badge of {name} is printed, on {printer}."), _who_says(line.job.why)
        case Standing.IN_BOX:
            words = translate("Badges", "The badge of {name} lies ready in box {box}, number {number}.")
            return words, translate("Badges", "It counts as handed over when its owner comes in.")


def _who_says(by: str) -> str:
    match by:
        case "person":
            return translate("Badges", "Somebody saw it come out.")
        case "file":
            return translate("Badges", "It is a PDF file in the folder.")
        case _:
            return translate("Badges", "The printer says so.")


def _nothing_to_do() -> str:
    return translate("Badges", "It comes out by itself.")


def _held_up(line: Line) -> str:
    """What hinders it, and what a person does."""
    if line.job.is_put_back:
        why = failure(line.job.why, line.job.values or {})
        return together(why, translate("Badges", "It is tried again by itself."))
    condition = line.condition or Condition.UNKNOWN
    return together(how_it_is(line.job.printer, condition), remedy(condition))


def _doubt(why: str) -> str:
    """Why nobody knows; and the two things to say."""
    match why:
        case "printer_silent":
            reason = translate("Badges", "The printer did not answer when it was handed over.")
        case "line_broke_off":
            reason = translate("Badges", "The line to the printer broke off when it was handed over.")
        case "driver_broke_off":
            reason = translate("Badges", "The printer's driver gave up when it was handed over.")
        case "printer_broke_off":
            reason = translate("Badges", "Something went wrong in this program when it was handed over.")
        case _:
            reason = translate("Badges", "This program was ended while it was handed over.")
    return together(reason, translate("Badges", "Look: if it is there, it came out; if not, print it again."))


def failure(why: str, values: Mapping[str, object]) -> str:
    """Why a badge was not printed, or a printer did not take it, and what to do about it."""
    return _of_the_person(why) or _of_the_layout(why, values) or _of_the_printer(why, values)


def _of_the_person(why: str) -> str:
    match why:
        case "badge_of_cancelled":
            return translate("Badges", "The registration is cancelled.")
        case "unknown_delegate":
            return translate("Badges", "This person is not on the roster any more.")
        case "no_active_code":
            return translate(
                "Badges", "This person has no valid code. A supervisor gives a new one on the page People."
            )
        case "badge_code_ended":
            return translate("Badges", "The code was replaced meanwhile. Print it again with the new one.")
        case _:
            return ""


def _of_the_layout(why: str, values: Mapping[str, object]) -> str:
    layout = isolated(str(values.get("layout", "")))
    match why:
        case "layout_not_found":
            return translate("Badges", "The layout {layout} is not there. Choose one in Set-up.").format(layout=layout)
        case "badge_not_made":
            return translate("Badges", "This program could not make it; a report was written. Call for help.")
        case _ if why.startswith("layout_"):
            return translate("Badges", "The layout {layout} has a mistake. Choose another one in Set-up.").format(
                layout=layout
            )
        case _:
            return ""


def _of_the_printer(why: str, values: Mapping[str, object]) -> str:
    printer, detail = printer_name(str(values.get("printer", ""))), isolated(str(values.get("detail", "")))
    match why:
        case "printer_gave_up":
            return translate("Badges", "{printer} gave it up. Print it again.").format(printer=printer)
        case "print_refused" if detail:
            return translate("Badges", "The printer refused it and says: {detail}").format(detail=detail)
        case "print_refused":
            return translate("Badges", "The printer refused it.")
        case "spooler_off":
            return translate("Badges", "The print service of this computer does not run.")
        case "cups_missing":
            return translate("Badges", "This computer has no print service. Choose a folder in Set-up.")
        case "no_such_printer":
            return translate("Badges", "This computer has no such printer any more. Choose another one in Set-up.")
        case "printer_not_accepting":
            return translate("Badges", "The printer takes nothing just now.")
        case "disk_full":
            return translate("Badges", "The disk is full.")
        case "cannot_write":
            return translate("Badges", "The folder can't be written.")
        case _:
            return _of_the_line(why, printer, detail) or _of_the_paper(why, printer, values)


def _of_the_line(why: str, printer: str, detail: str) -> str:
    """What an address and the network have to do with."""
    match why:
        case "printer_offline":
            words = translate("Badges", "{printer} can't be reached: look at its plug and its cable.")
        case "printer_says_nothing":
            words = translate("Badges", "{printer} says nothing: look at its paper, its ribbon and its cover.")
        case "bad_printer_address":
            words = translate("Badges", "The address of {printer} can't be read. Type it again in Set-up.")
        case "printer_forbids":
            words = translate("Badges", "{printer} wants a password. Allow printing without one at the printer.")
        case "printer_busy":
            words = translate("Badges", "{printer} prints something else just now.")
        case "printer_not_now" if detail:
            words = translate("Badges", "{printer} can't take it now and says: {detail}")
        case "printer_not_now":
            words = translate("Badges", "{printer} can't take it now.")
        case _:
            return ""
    return words.format(printer=printer, detail=detail)


def _of_the_paper(why: str, printer: str, values: Mapping[str, object]) -> str:
    match why:
        case "wrong_media":
            size = left_to_right(f"{values.get('width', '')} × {values.get('height', '')}")
            words = translate("Badges", "{printer} has no paper of {size} mm. Put it in, or choose another one.")
            return words.format(printer=printer, size=size)
        case "printer_reads_no_pdf":
            words = translate("Badges", "{printer} reads no PDF. Choose it in Set-up as a printer of this computer.")
            return words.format(printer=printer)
        case _:
            return translate("Badges", "The printer did not take it.")


def _notices(line: Line) -> str:
    """What could not be printed as it should be."""
    missing = [n for n in line.job.notices if n.get("kind") == "missing_glyph"]
    characters = "".join(dict.fromkeys("".join(map(str, n.get("characters", ()))) for n in missing))
    if characters:
        return translate("Badges", "These characters are not on it: {characters}").format(
            characters=isolated(characters)
        )
    return ""
