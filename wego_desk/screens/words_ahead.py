"""The words of printing badges before people come."""

from PySide6.QtCore import QCoreApplication, QLocale

from wego_desk.desk.print_ahead import Whom
from wego_desk.screens.badges_ahead_model import AheadState
from wego_desk.screens.words_card import role
from wego_desk.screens.words_moment import isolated

translate = QCoreApplication.translate


def title() -> str:
    return translate("Ahead", "Print badges before people come")


def line() -> str:
    return translate(
        "Ahead",
        "VIPs first, then one organization after the other. Whoever waits at a desk goes before. "
        "When somebody comes in, the desk says in which box the badge lies.",
    )


def reading() -> str:
    return translate("Ahead", "Looking who is without a badge.")


def nobody() -> str:
    return translate("Ahead", "Everyone on the roster has a badge, or one on its way.")


def whom(of: Whom) -> str:
    if of.vip:
        return translate("Ahead", "VIPs")
    return role(of.role) if of.role else translate("Ahead", "Everyone")


def without(count: int) -> str:
    return translate("Ahead", "%n without a badge", "", count)


def box() -> str:
    return translate("Ahead", "Box")


def each() -> str:
    return translate("Ahead", "Badges in a box")


def printer() -> str:
    return translate("Ahead", "Printer")


def held() -> str:
    return translate("Ahead", "Hold them until I let them go")


def where(state: AheadState) -> str:
    """``38 badges go into box VIP.``"""
    if not state.number or not state.box.strip():
        return ""
    if state.first == state.last:
        return translate("Ahead", "%n badge(s) go into box {box}.", "", state.number).format(box=isolated(state.first))
    words = translate("Ahead", "%n badge(s) go into the boxes {first} to {last}.", "", state.number)
    return words.format(first=isolated(state.first), last=isolated(state.last))


def begin(state: AheadState) -> str:
    return translate("Ahead", "Print %n badge(s)", "", state.number)


def so_far(state: AheadState) -> str:
    """While it is under way."""
    locale = QLocale()
    words = translate("Ahead", "{done} of {all} are wanted.")
    return words.format(done=locale.toString(state.done or 0), all=locale.toString(state.number))


def back() -> str:
    return translate("Ahead", "Back")
