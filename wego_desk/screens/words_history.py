"""What happened to a person, each event as one sentence."""

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from wego_desk.core.print_job import CANCELLED_BY_HAND, PrintReason
from wego_desk.core.programme import Point
from wego_desk.desk.happenings import (
    BadgeStep,
    CameIn,
    CancelledForGood,
    CodeEnded,
    CodeGiven,
    Edited,
    FieldChange,
    Happening,
    MergedInto,
    NotPermitted,
    OnRoster,
    TakenBack,
    TurnedAway,
    WentOut,
)
from wego_desk.screens.words_card import role
from wego_desk.screens.words_desk import print_reason
from wego_desk.screens.words_moment import Day, beside, day_of, hour, isolated, short_date, together
from wego_desk.screens.words_printer import printer_name
from wego_desk.screens.words_roster import field_name
from wego_desk.screens.words_verdict import place, short_word

translate = QCoreApplication.translate


def when(at: datetime, now: datetime, zone: tzinfo) -> str:
    """``09:41``; of another day ``18 Sep`` and the hour below it."""
    if day_of(at, now, zone) is Day.TODAY:
        return hour(at, zone)
    return f"{short_date(at, zone)}\n{hour(at, zone)}"


def whence(happening: Happening) -> str:
    """``Desk 4 · Ana Souza``."""
    return beside(happening.desk, happening.operator)


def sentence(happening: Happening, points: Mapping[str, Point], zone: tzinfo) -> str:
    """What it was; without a full stop, for it stands in a list."""
    match happening.what:
        case CameIn() as came:
            return _came_in(came, _place(came.point, points), zone)
        case WentOut(point=point, undone=undone, stated_at=stated):
            return _went_out(_place(point, points), undone, stated, zone)
        case TakenBack(was=was, reason=reason):
            return _taken_back(was, isolated(reason))
        case TurnedAway(point=point, verdict=verdict):
            where = _place(point, points)
            if not verdict:
                return translate("History", "Not let in: {place}").format(place=where)
            words = translate("History", "Scanned at {place}: {verdict}")
            return words.format(place=where, verdict=isolated(short_word(verdict)))
        case NotPermitted(act=act):
            return _not_permitted(act)
        case OnRoster(imported=True):
            return translate("History", "Put on the roster from a file")
        case OnRoster():
            return translate("History", "Registered at the desk")
        case Edited(changes=changes):
            return "\n".join(dict.fromkeys(map(_change, changes)))
        case CodeGiven(form="foreign"):
            return translate("History", "Code of another system came with the roster")
        case CodeGiven(replacing=True):
            return translate("History", "New code given")
        case CodeGiven():
            return translate("History", "Code given")
        case CodeEnded(replaced=replaced, reason=reason):
            return _code_ended(replaced, reason)
        case BadgeStep() as step:
            return _badge(step)
        case CancelledForGood(reason=reason):
            return translate("History", "Registration cancelled: {reason}").format(reason=isolated(reason))
        case MergedInto():
            return translate("History", "Joined with another record of the same person")
        case other:
            assert_never(other)


def _place(name: str, points: Mapping[str, Point]) -> str:
    return isolated(place(points.get(name) or Point(name)))


def _came_in(came: CameIn, where: str, zone: tzinfo) -> str:
    stated = "" if came.stated_at is None else hour(came.stated_at, zone)
    if came.overridden and came.undone:
        words = translate("History", "Admitted with a reason, taken back later: {place} ({reason})")
    elif came.overridden:
        words = translate("History", "Admitted with a reason: {place} ({reason})")
    elif stated and came.undone:
        words = translate("History", "Came in at {time}, entered later and taken back: {place}")
    elif stated:
        words = translate("History", "Came in at {time}, entered later: {place}")
    elif came.undone:
        words = translate("History", "Came in, taken back later: {place}")
    elif came.by_name:
        words = translate("History", "Came in, found by name: {place}")
    else:
        words = translate("History", "Came in: {place}")
    return words.format(place=where, reason=isolated(came.reason), time=stated)


def _went_out(where: str, undone: bool, stated: datetime | None, zone: tzinfo) -> str:
    if undone:
        return translate("History", "Went out, taken back later: {place}").format(place=where)
    if stated is not None:
        words = translate("History", "Went out at {time}, entered later: {place}")
        return words.format(place=where, time=hour(stated, zone))
    return translate("History", "Went out: {place}").format(place=where)


def _taken_back(was: str, reason: str) -> str:
    match was:
        case "in":
            words = translate("History", "Admission taken back: {reason}")
        case "out":
            words = translate("History", "Exit taken back: {reason}")
        case _:
            words = translate("History", "Something was taken back: {reason}")
    return words.format(reason=reason)


def _not_permitted(act: str) -> str:
    match act:
        case "edit":
            return translate("History", "Somebody tried to change the record without the duty for it")
        case "cancel":
            return translate("History", "Somebody tried to cancel the registration without the duty for it")
        case "credentials":
            return translate("History", "Somebody tried to replace the code without the duty for it")
        case "override":
            return translate("History", "Somebody tried to admit with a reason without the duty for it")
        case "print":
            return translate("History", "Somebody tried to print a badge without the duty for it")
        case _:
            return translate("History", "Somebody tried what their duty does not allow")


def _change(change: FieldChange) -> str:
    name, old, new = field_name(change.field), change.old, change.new
    if change.field == "role":
        old, new = role(old), role(new)
    if not old:
        return translate("History", "{field}: now {new}").format(field=name, new=isolated(new))
    if not new:
        return translate("History", "{field}: {old} taken away").format(field=name, old=isolated(old))
    words = translate("History", "{field}: {old} became {new}")
    return words.format(field=name, old=isolated(old), new=isolated(new))


def _code_ended(replaced: bool, reason: str) -> str:
    if reason == PrintReason.LOST:
        return translate("History", "Badge lost: its code lets nobody in any more")
    if not reason:
        return translate("History", "Code ended: the roster brought another")
    if replaced:
        return translate("History", "Code replaced: {reason}").format(reason=isolated(reason))
    return translate("History", "Code made invalid: {reason}").format(reason=isolated(reason))


def _badge(step: BadgeStep) -> str:
    printer = printer_name(step.printer)
    match step.step:
        case "wanted" if step.why in list(PrintReason) and step.why != PrintReason.FIRST:
            words = translate("History", "Badge wanted again on {printer}: {reason}")
            return words.format(printer=printer, reason=isolated(print_reason(PrintReason(step.why))))
        case "wanted":
            return translate("History", "Badge wanted on {printer}").format(printer=printer)
        case "sent":
            return translate("History", "Badge sent to {printer}").format(printer=printer)
        case "printed":
            return translate("History", "Badge printed on {printer}").format(printer=printer)
        case "failed" if step.why == CANCELLED_BY_HAND:
            return translate("History", "Badge taken back before it was printed")
        case "failed":
            return translate("History", "Badge did not come out of {printer}").format(printer=printer)
        case _:
            return translate("History", "Badge handed over")


def spoken(happening: Happening, points: Mapping[str, Point], now: datetime, zone: tzinfo) -> str:
    """A line as a screen reader says it."""
    line = when(happening.at, now, zone).replace("\n", " ")
    return together(f"{line}.", f"{sentence(happening, points, zone)}.", whence(happening))
