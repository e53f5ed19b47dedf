"""The sentences of the frame around the pages."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from wego_desk.core.duties import Duty
from wego_desk.screens.window_state import Heading, LampState, Standing, WindowState

_TR = QCoreApplication.translate


def clock_time(moment: datetime, zone: tzinfo) -> str:
    """``09:41``, in every language as on paper."""
    return moment.astimezone(zone).strftime("%H:%M")


def city(zone_name: str) -> str:
    """The city that gives an IANA zone its name, in the person's language where we have the word."""
    match zone_name:
        case "Asia/Seoul":
            return _TR("Window", "Seoul")
        case "Europe/London":
            return _TR("Window", "London")
        case "Europe/Zurich":
            return _TR("Window", "Geneva")
        case "Asia/Bangkok":
            return _TR("Window", "Bangkok")
        case _:
            return zone_name.rpartition("/")[2].replace("_", " ")


def duty(value: Duty) -> str:
    match value:
        case Duty.STEWARD:
            return _TR("Window", "Steward")
        case Duty.STAFF:
            return _TR("Window", "Staff")
        case Duty.SUPERVISOR:
            return _TR("Window", "Supervisor")
        case Duty.ORGANIZER:
            return _TR("Window", "Organizer")


def who(state: WindowState) -> tuple[str, str]:
    """The two lines of the operator's button."""
    standing = state.standing
    if standing is None:
        return state.desk, ""
    if standing.locked:
        return state.desk, _TR("Window", "Nobody is signed in")
    first = _TR("Window", "{desk} · {operator}").format(desk=state.desk, operator=standing.operator)
    return first, _since(standing, state.zone)


def _since(standing: Standing, zone: tzinfo) -> str:
    words = _TR("Window", "{duty}, since {time}")
    return words.format(duty=duty(standing.duty), time=clock_time(standing.since, zone))


def desk_heading(state: WindowState) -> Heading:
    """The congress, and where this desk checks."""
    title = state.congress or _TR("Window", "Registration")
    return Heading(title, state.point or (_TR("Window", "Registration") if state.congress else ""))


def title_bar(state: WindowState) -> str:
    if not state.congress:
        return "wego-desk"
    return _TR("Window", "{congress} · {desk}").format(congress=state.congress, desk=state.desk)


def venue_unused() -> LampState:
    return LampState("unused", _TR("Window", "Venue"), _TR("Window", "Not used here"))


def centre_unused() -> LampState:
    return LampState("unused", _TR("Window", "Centre"), _TR("Window", "Not used here"))


def all_is_well() -> str:
    return _TR("Window", "All is well")


def several_need_a_look(count: int) -> str:
    return _TR("Window", "%n thing(s) need a look", "", count)


def one_lamp(lamp: LampState) -> str:
    return _TR("Window", "{name}: {phrase}").format(name=lamp.name, phrase=lamp.phrase)


def rail_hint(pages: int) -> str:
    """Below the rail: how to go to a page by key."""
    return _TR("Window", "Alt + 1 to {last}").format(last=pages)
