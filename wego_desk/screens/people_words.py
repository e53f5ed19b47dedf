"""The sentences of the page People: its list, what parts it, and what stands in its place."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from wego_desk.core.duties import Duty
from wego_desk.core.fields import CANCELLED
from wego_desk.desk.facets import Where
from wego_desk.desk.people import Line
from wego_desk.screens.controls import Row
from wego_desk.screens.people_match import Part, is_whole, matching_parts
from wego_desk.screens.people_state import Broken, Card, Empty, Listed, Locked, Nobody, NotYours, Reading
from wego_desk.screens.words_card import role
from wego_desk.screens.words_moment import Day, date, day_of, hour, isolated, listed, together

translate = QCoreApplication.translate


def number(count: int) -> str:
    return QLocale().toString(count)


# ---- rows


def row(line: Line, text: str, now: datetime, zone: tzinfo) -> Row:
    """A line of the list as its row shows it; what was typed is underlined."""
    cancelled = line.status == CANCELLED
    shapes = {Where.HERE: ("admitted", "admitted"), Where.LEFT: ("out", "unknown"), Where.NOT_YET: ("ring", "unknown")}
    shape, family = ("bar", "refused") if cancelled else shapes[line.where]
    return Row(
        name=line.large_name, latin=line.small_name, second=second(line), shape=shape, family=family,
        end=where_is(line, now, zone), end_second=why(line.why), end_bold=line.where is Where.HERE and not cancelled,
        found=_found(text, line) if text else (),
    )  # fmt: skip


def _found(text: str, line: Line) -> tuple[Part, ...]:
    """The Latin name stands three marks behind the large one, as `Row` is laid."""
    large, latin = matching_parts(text, line.large_name), matching_parts(text, line.small_name)
    other = line.why == "other script" or (line.why == "name" and is_whole(latin, line.small_name))
    if not large and line.large_name and line.small_name and other:
        large = ((0, len(line.large_name)),)
    behind = len(line.large_name) + 3
    return (*large, *((start + behind, length) for start, length in latin))


def second(line: Line) -> str:
    """``Mayor · City of Gwangju``."""
    organization = line.organization or line.city or line.country
    if not organization:
        return role(line.role)
    return translate("People", "{role} · {organization}").format(
        role=isolated(role(line.role)), organization=isolated(organization)
    )


def where_is(line: Line, now: datetime, zone: tzinfo) -> str:
    """``Here since 09:41``."""
    if line.status == CANCELLED:
        return translate("People", "Cancelled")
    match line.where:
        case Where.HERE:
            if line.since is None:
                return translate("People", "Here")
            return translate("People", "Here since {time}").format(time=when(line.since, now, zone))
        case Where.LEFT:
            if line.since is None:
                return translate("People", "Left")
            return translate("People", "Left at {time}").format(time=when(line.since, now, zone))
        case Where.NOT_YET:
            return translate("People", "Not yet here")


def when(at: datetime, now: datetime, zone: tzinfo) -> str:
    """The hour of today, else the day: rows are narrow."""
    return hour(at, zone) if day_of(at, now, zone) is Day.TODAY else date(at, zone)


def why(reason: str) -> str:
    """Why a text found somebody."""
    match reason:
        case "code":
            return translate("People", "This code")
        case "code starts with":
            return translate("People", "Code begins so")
        case "e-mail":
            return translate("People", "This e-mail")
        case "e-mail starts with":
            return translate("People", "E-mail begins so")
        case "name":
            return translate("People", "Exact name")
        case "name starts with":
            return translate("People", "Name begins so")
        case "initials":
            return translate("People", "Initials")
        case "organization":
            return translate("People", "Organization")
        case "city":
            return translate("People", "City")
        case "name and place":
            return translate("People", "Name and place")
        case "other script":
            return translate("People", "Another script")
        case "similar name":
            return translate("People", "Similar spelling")
        case "sounds like":
            return translate("People", "Sounds alike")
        case _:
            return ""


def spoken(line: Line, now: datetime, zone: tzinfo) -> str:
    """A row as a screen reader says it."""
    return listed(line.large_name, line.small_name, second(line), where_is(line, now, zone), why(line.why))


def waiting_row() -> str:
    return translate("People", "Being read")


# ---- what parts the list


def segment(where: Where | None, count: int) -> str:
    match where:
        case None:
            pattern = translate("People", "All {count}")
        case Where.HERE:
            pattern = translate("People", "Here {count}")
        case Where.NOT_YET:
            pattern = translate("People", "Not yet {count}")
        case Where.LEFT:
            pattern = translate("People", "Left {count}")
    return pattern.format(count=number(count))


def counted(value: str, count: int) -> str:
    return translate("People", "{value} · {count}").format(value=isolated(value), count=number(count))


def any_role() -> str:
    return translate("People", "Role")


def any_kind() -> str:
    return translate("People", "Member kind")


def any_region() -> str:
    return translate("People", "Region")


def subtitle(total: int | None) -> str:
    return "" if total is None else translate("People", "%n on the roster", "", total)


# ---- what stands in place of the list, and below it


def message(card: Card) -> tuple[str, str]:
    """What stands where people would: a word, and a sentence with what to do."""
    match card:
        case Reading():
            return translate("People", "One moment"), translate("People", "The roster is being read.")
        case Empty(may_walk_in=True):
            return (
                translate("People", "Nobody yet"),
                together(
                    translate("People", "Everyone on the roster will be here."),
                    translate("People", "Open a roster file in Set-up, or add the first person as a walk-in."),
                ),
            )
        case Empty():
            return (
                translate("People", "Nobody yet"),
                together(
                    translate("People", "Everyone on the roster will be here."),
                    translate("People", "An organizer opens a roster file in Set-up."),
                ),
            )
        case Nobody(narrowed=True):
            return (
                translate("People", "Nobody here"),
                translate("People", "Nobody fits what is chosen above. Take the choices back to look among everyone."),
            )
        case Nobody(text=text):
            sentence = translate(
                "People", "Nobody comes close to {text}. Ask for the name as in the passport, or add them as a walk-in."
            )
            return translate("People", "Nobody found"), sentence.format(text=isolated(text))
        case Broken(kind=kind):
            lost = translate("People", "People can't be shown just now. Nothing is lost, and scanning works.")
            return translate("People", "Not now"), together(lost, _remedy(kind))
        case NotYours(least=least, names=names):
            return translate("People", "Not for this duty"), together(_least(least), _ask(names))
        case Locked():
            return (
                translate("People", "Nobody is signed in"),
                translate("People", "Sign in, and the people on the roster are shown again."),
            )
        case Listed():
            return "", ""


def _remedy(kind: str) -> str:
    match kind:
        case "damaged_file" | "ledger_missing":
            return translate("People", "A file of this desk is damaged or missing. Call for help.")
        case "unknown_point":
            return translate("People", "The door that this desk checks is not in the programme. Choose it in Set-up.")
        case _:
            return translate("People", "Try again; if it comes back, call for help.")


def _least(least: Duty) -> str:
    match least:
        case Duty.STEWARD | Duty.STAFF:
            return translate("People", "Registration staff may look people up.")
        case Duty.SUPERVISOR:
            return translate("People", "A supervisor may look people up.")
        case Duty.ORGANIZER:
            return translate("People", "An organizer may look people up.")


def _ask(names: tuple[str, ...]) -> str:
    return translate("People", "Call {people}.").format(people=listed(*names[:4])) if names else ""


def list_end(card: Listed) -> str:
    """Below the last row of what a text found."""
    if card.more:
        return translate("People", "More people come close. Type more of the name.")
    return translate("People", "Nobody else comes close to this.")
