"""The sentences of the frame around the pages."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from wego_desk.core.duties import Duty
from wego_desk.desk.ports import Condition
from wego_desk.screens.window_state import Heading, LampState, Standing, WindowState

translate = QCoreApplication.translate


def clock_time(moment: datetime, zone: tzinfo) -> str:
    """``09:41``, in every language as on paper."""
    return moment.astimezone(zone).strftime("%H:%M")


def city(zone_name: str) -> str:
    """The city that gives an IANA zone its name, in the person's language where we have the word."""
    match zone_name:
        case "Asia/Seoul":
            return translate("Window", "Seoul")
        case "Europe/London":
            return translate("Window", "London")
        case "Europe/Zurich":
            return translate("Window", "Geneva")
        case "Asia/Bangkok":
            return translate("Window", "Bangkok")
        case _:
            return zone_name.rpartition("/")[2].replace("_", " ")


def duty(value: Duty) -> str:
    match value:
        case Duty.STEWARD:
            return translate("Window", "Steward")
        case Duty.STAFF:
            return translate("Window", "Staff")
        case Duty.SUPERVISOR:
            return translate("Window", "Supervisor")
        case Duty.ORGANIZER:
            return translate("Window", "Organizer")


def who(state: WindowState) -> tuple[str, str]:
    """The two lines of the operator's button."""
    standing = state.standing
    if standing is None:
        return state.desk, ""
    if standing.locked:
        return state.desk, translate("Window", "Nobody is signed in")
    first = translate("Window", "{desk} · {operator}").format(desk=state.desk, operator=standing.operator)
    return first, _since(standing, state.zone)


def _since(standing: Standing, zone: tzinfo) -> str:
    words = translate("Window", "{duty}, since {time}")
    return words.format(duty=duty(standing.duty), time=clock_time(standing.since, zone))


def desk_heading(state: WindowState) -> Heading:
    """The congress, and where this desk checks."""
    title = state.congress or translate("Window", "Registration")
    return Heading(title, state.point or (translate("Window", "Registration") if state.congress else ""))


def title_bar(state: WindowState) -> str:
    if not state.congress:
        return "wego-desk"
    return translate("Window", "{congress} · {desk}").format(congress=state.congress, desk=state.desk)


def page_label(key: str) -> str:
    """What the rail calls a page."""
    match key:
        case "desk":
            return translate("Window", "Desk")
        case "people":
            return translate("Window", "People")
        case "badges":
            return translate("Window", "Badges")
        case "conflicts":
            return translate("Window", "Conflicts")
        case "setup":
            return translate("Window", "Set-up")
        case _:
            raise KeyError(key)


def opening() -> tuple[str, str]:
    """While the store is being opened, a moment after the first frame."""
    return translate("Window", "One moment"), translate("Window", "The desk opens its roster.")


def not_open() -> str:
    """Over the sentence that says what keeps the desk from its files."""
    return translate("Window", "The desk can't open yet")


def printer_unknown() -> LampState:
    """Before any printer was asked."""
    return LampState("unused", translate("Window", "Printer"), translate("Window", "Not asked yet"))


def printer_phrase(condition: Condition, waiting: int) -> str:
    """Two or three words on a printer."""
    match condition:
        case Condition.READY | Condition.BUSY if waiting:
            return translate("Window", "%n badge(s) wait", "", waiting)
        case Condition.READY:
            return translate("Window", "Ready")
        case Condition.BUSY:
            return translate("Window", "Printing")
        case Condition.OUT_OF_PAPER:
            return translate("Window", "Out of paper")
        case Condition.OUT_OF_INK:
            return translate("Window", "Out of ink")
        case Condition.JAM:
            return translate("Window", "Paper is stuck")
        case Condition.COVER_OPEN:
            return translate("Window", "Cover is open")
        case Condition.WRONG_MEDIA:
            return translate("Window", "Wrong paper")
        case Condition.SILENT:
            return translate("Window", "Says nothing")
        case Condition.OFFLINE:
            return translate("Window", "Does not answer")
        case Condition.STOPPED:
            return translate("Window", "Stopped")
        case Condition.NOT_FOUND:
            return translate("Window", "Not there")
        case Condition.CANNOT_WRITE:
            return translate("Window", "Can't be written")
        case Condition.DISK_FULL:
            return translate("Window", "Disk is full")
        case Condition.UNKNOWN:
            return translate("Window", "Does not tell")


def fault() -> tuple[str, str]:
    """A mistake of ours, in the band: word and detail."""
    return (
        translate("Window", "The program made a mistake"),
        translate("Window", "Go on: nothing that was said is lost. A report lies in Set-up."),
    )


def venue_unused() -> LampState:
    return LampState("unused", translate("Window", "Venue"), translate("Window", "Not used here"))


def centre_unused() -> LampState:
    return LampState("unused", translate("Window", "Centre"), translate("Window", "Not used here"))


def all_is_well() -> str:
    return translate("Window", "All is well")


def several_need_a_look(count: int) -> str:
    return translate("Window", "%n thing(s) need a look", "", count)


def one_lamp(lamp: LampState) -> str:
    return translate("Window", "{name}: {phrase}").format(name=lamp.name, phrase=lamp.phrase)


def rail_hint(pages: int) -> str:
    """Below the rail: how to go to a page by key."""
    return translate("Window", "Alt + 1 to {last}").format(last=pages)
