"""The words of the page Badges: its head, its list, its buttons, and what came of an act."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from wego_desk.core.print_job import JobState, Kind, PrintReason
from wego_desk.screens.badges_state import Broken, Card, Line, Listed, Locked, NoPrinter, Nothing, Reading, Standing
from wego_desk.screens.words_badge_state import state
from wego_desk.screens.words_card import role
from wego_desk.screens.words_moment import Day, beside, date, day_of, isolated, listed, moment, together
from wego_desk.screens.words_printer import printer_name

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
    if not total:
        return translate("Badges", "No badge is on its way")
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
        case Kind.PRINTED:
            pattern = translate("Badges", "Printed today {count}")
        case Kind.IN_BOX:
            pattern = translate("Badges", "In boxes {count}")
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
        case PrintReason.AHEAD if line.job.box:
            words = translate("Badges", "Ahead: box {box}, {number}")
            return words.format(box=isolated(line.job.box), number=line.job.number)
        case PrintReason.AHEAD:
            return translate("Badges", "Printed ahead")
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
    if line.standing in (Standing.PRINTED, Standing.IN_BOX):
        return moment(line.since, now, zone)
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
