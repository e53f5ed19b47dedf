"""Every verdict in words: the big one, the line below it, what to do next; each sentence whole and translatable."""

from datetime import datetime, tzinfo
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from wego_desk.core.outcome import (
    Admitted,
    AlreadyIn,
    Cancelled,
    Damaged,
    Exited,
    Full,
    NotEntitled,
    NotIn,
    Replaced,
    Revoked,
    TooEarly,
    TooLate,
    Unknown,
)
from wego_desk.core.programme import Point, Rule
from wego_desk.desk.check_in import Checked
from wego_desk.screens.desk_state import Scanned
from wego_desk.screens.words_moment import Day, beside, date, day_of, end_hour, hour, isolated, last_day, moment

translate = QCoreApplication.translate


def word(scanned: Scanned) -> str:
    """The word that is read from two metres away."""
    if scanned.undone is not None:
        return translate("Verdict", "Taken back")
    now, zone = scanned.checked.at, scanned.zone
    match scanned.checked.outcome:
        case Admitted():
            return translate("Verdict", "Admitted")
        case AlreadyIn():
            return translate("Verdict", "Already in")
        case Exited():
            return translate("Verdict", "Out")
        case NotIn():
            return translate("Verdict", "Not inside")
        case NotEntitled():
            return translate("Verdict", "Not on the list")
        case TooEarly(opens_at=at):
            return _opens(at, now, zone)
        case TooLate(closes_at=at):
            return _closed(at, now, zone)
        case Full():
            return translate("Verdict", "Full")
        case Cancelled():
            return translate("Verdict", "Cancelled")
        case Revoked():
            return translate("Verdict", "Code not valid")
        case Replaced():
            return translate("Verdict", "Badge replaced")
        case Unknown():
            return translate("Verdict", "Code not known")
        case Damaged():
            return translate("Verdict", "Code not readable")
        case other:
            assert_never(other)


def short_word(verdict: str) -> str:
    """The same in the lists, beside a name: small letters, no times."""
    match verdict:
        case "admitted":
            return translate("Verdict", "admitted")
        case "already_in":
            return translate("Verdict", "already in")
        case "exited":
            return translate("Verdict", "out")
        case "not_in":
            return translate("Verdict", "not inside")
        case "not_entitled":
            return translate("Verdict", "not on the list")
        case "too_early":
            return translate("Verdict", "too early")
        case "too_late":
            return translate("Verdict", "too late")
        case "full":
            return translate("Verdict", "full")
        case "cancelled":
            return translate("Verdict", "cancelled")
        case "revoked":
            return translate("Verdict", "code not valid")
        case "replaced":
            return translate("Verdict", "badge replaced")
        case "unknown":
            return translate("Verdict", "Code not known")
        case "damaged":
            return translate("Verdict", "Code not readable")
        case "undone":
            return translate("Verdict", "taken back")
        case _:
            return translate("Verdict", "not kept")


def detail(scanned: Scanned) -> str:
    """The line below the word: since when, where, why; ``""`` when the word says it all."""
    if scanned.undone is not None:
        return isolated(scanned.undone)
    checked, zone = scanned.checked, scanned.zone
    match checked.outcome:
        case Admitted(overridden=""):
            return ""
        case Admitted(overridden=verdict):
            return _although(verdict)
        case AlreadyIn():
            return _since(checked, zone)
        case NotEntitled() | TooEarly() | TooLate() | NotIn():
            return isolated(place(checked.point))
        case Full(capacity=capacity):
            return translate("Verdict", "All %n place(s) are taken", "", capacity)
        case Cancelled():
            return translate("Verdict", "This registration does not count any more")
        case Revoked(at=at) | Replaced(at=at):
            return "" if at is None else _from(at, checked.at, zone)
        case Exited() | Unknown() | Damaged():
            return ""
        case other:
            assert_never(other)


def advice(scanned: Scanned) -> tuple[str, str]:
    """What to do next: the first sentence in bold, the others plain; empty when the card says it otherwise."""
    if scanned.undone is not None:
        return "", translate("Verdict", "Nothing is lost: the next scan of this code is judged anew.")
    checked = scanned.checked
    match checked.outcome:
        case AlreadyIn():
            return (
                translate("Verdict", "If they have their badge, they may go in."),
                translate("Verdict", "If they have none, print it again."),
            )
        case NotIn():
            return (
                translate("Verdict", "As far as this desk knows, they did not come in here."),
                translate("Verdict", "Let them go; nothing is counted twice."),
            )
        case NotEntitled():
            return translate("Verdict", "The badge is valid, but not for this door."), ""
        case TooEarly(opens_at=at):
            return "", _come_back(at, checked.at, scanned.zone)
        case TooLate():
            return "", translate("Verdict", "The badge is valid, but nobody is let in here any more.")
        case Full():
            return _full(checked.point)
        case Cancelled():
            return (
                translate("Verdict", "Do not hand over a badge."),
                translate("Verdict", "Ask them to wait, and call a supervisor."),
            )
        case Revoked():
            return (
                translate("Verdict", "This code lets nobody in."),
                translate("Verdict", "Ask them to wait, and call a supervisor."),
            )
        case Replaced():
            return (
                translate("Verdict", "Ask for the newer badge."),
                translate("Verdict", "Who has none needs a supervisor: this code was made invalid when it was lost."),
            )
        case Unknown():
            return (
                translate("Verdict", "Nobody on this roster has this code."),
                translate("Verdict", "Find them by name, or let them register."),
            )
        case Damaged():
            return (
                translate("Verdict", "Only a part of the code arrived."),
                translate("Verdict", "Turn up the brightness of the telephone and scan again, or find them by name."),
            )
        case Admitted() | Exited():
            return "", ""
        case other:
            assert_never(other)


def elsewhere(scanned: Scanned) -> str:
    """Where they may go now; ``""`` when nothing else is open to them."""
    open_now = scanned.open_now[:2]
    if not open_now:
        return ""
    first = open_now[0]
    if len(open_now) > 1:
        places = beside(*(place(one.point) for one in open_now))
        return translate("Verdict", "Open to them now: {places}").format(places=places)
    where = isolated(place(first.point))
    if first.until is None or day_of(last_day(first.until), scanned.checked.at, scanned.zone) is not Day.TODAY:
        return translate("Verdict", "Open to them now: {places}").format(places=where)
    until = end_hour(first.until, scanned.zone)
    return translate("Verdict", "Open to them now: {place}, until {time}").format(place=where, time=until)


def place(point: Point) -> str:
    """A point as people call it."""
    if point.name:
        return point.name
    return translate("Verdict", "Registration") if point.id == "main" else point.id


def _although(verdict: str) -> str:
    match verdict:
        case "not_entitled":
            return translate("Verdict", "Although not on the list")
        case "already_in":
            return translate("Verdict", "Although already in")
        case "too_early":
            return translate("Verdict", "Although it is too early")
        case "too_late":
            return translate("Verdict", "Although it is too late")
        case "full":
            return translate("Verdict", "Although it is full")
        case _:
            return translate("Verdict", "With a reason")


def _opens(at: datetime, now: datetime, zone: tzinfo) -> str:
    time = hour(at, zone)
    match day_of(at, now, zone):
        case Day.TODAY:
            return translate("Verdict", "Opens at {time}").format(time=time)
        case Day.TOMORROW:
            return translate("Verdict", "Opens tomorrow at {time}").format(time=time)
        case _:
            return translate("Verdict", "Opens on {date} at {time}").format(date=date(at, zone), time=time)


def _closed(at: datetime, now: datetime, zone: tzinfo) -> str:
    match day_of(last_day(at), now, zone):
        case Day.TODAY:
            return translate("Verdict", "Closed since {time}").format(time=hour(at, zone))
        case Day.YESTERDAY:
            return translate("Verdict", "Closed since yesterday")
        case _:
            return translate("Verdict", "Closed since {date}").format(date=date(last_day(at), zone))


def _since(checked: Checked, zone: tzinfo) -> str:
    since = checked.since or checked.at
    when = moment(since, checked.at, zone)
    if not checked.desk:
        return translate("Verdict", "Since {time}").format(time=when)
    return translate("Verdict", "Since {time}, {desk}").format(time=when, desk=isolated(checked.desk))


def _from(at: datetime, now: datetime, zone: tzinfo) -> str:
    return translate("Verdict", "Since {time}").format(time=moment(at, now, zone))


def _come_back(at: datetime, now: datetime, zone: tzinfo) -> str:
    if day_of(at, now, zone) is Day.TODAY:
        time = hour(at, zone)
        return translate("Verdict", "The badge is valid. They only come back to this door at {time}.").format(time=time)
    return translate("Verdict", "The badge is valid. They only come back on that day.")


def _full(point: Point) -> tuple[str, str]:
    if point.rule is Rule.IN_OUT:
        return (
            translate("Verdict", "Ask them to wait."),
            translate("Verdict", "When somebody leaves, a place is free: scan again."),
        )
    return "", translate("Verdict", "The places are counted at this desk. A supervisor may admit with a reason.")
