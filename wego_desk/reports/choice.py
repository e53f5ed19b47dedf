"""What an attendance list is to hold: who, which columns, in which groups; a choice may be kept under a name."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, tzinfo
from enum import StrEnum
from itertools import groupby
from typing import Final, TypeVar

from wego_desk.core.trouble import Trouble
from wego_desk.reports.attendance import AttendanceRow


class Who(StrEnum):
    """``absent``: was to come and did not; ``inside``: is there now."""

    ALL = "all"
    CAME = "came"
    ABSENT = "absent"
    INSIDE = "inside"


class By(StrEnum):
    """What a list is parted by, each part in the order of names; ``day``: a row for each day, ``name``: one part."""

    NOTHING = ""
    NAME = "name"
    ORGANIZATION = "organization"
    COUNTRY = "country"
    ROLE = "role"
    DAY = "day"
    POINT = "point"


_Word = TypeVar("_Word", Who, By)


@dataclass(frozen=True, slots=True)
class Choice:
    """``columns``: () for all; ``day``: only the passages of that one; ``wanted``: fields and what they must say."""

    columns: tuple[str, ...] = ()
    who: Who = Who.ALL
    by: By = By.NOTHING
    day: date | None = None
    wanted: dict[str, str] = field(default_factory=dict)


_WHO: Final = ("full_name", "native_name", "latin_name", "organization", "country", "role")
_WHEN: Final = ("point_name", "arrived", "left", "present")

#: The choices that come with the program; nothing else can bear their names.
PRESETS: Final = {
    "everything": Choice(),
    "organizations": Choice(("organization", *_WHO[:3], "job_title", *_WHO[4:], *_WHEN), by=By.ORGANIZATION),
    "countries": Choice(("country", *_WHO[:4], "role", *_WHEN), by=By.COUNTRY),
    "roles": Choice(("role", *_WHO[:5], *_WHEN), by=By.ROLE),
    "days": Choice(("day", *_WHO, "point_name", "arrived", "left", "times_admitted"), who=Who.CAME, by=By.DAY),
    "no-shows": Choice((*_WHO, "email", "phone", "point_name"), who=Who.ABSENT, by=By.ORGANIZATION),
    "inside": Choice((*_WHO, "phone", "point_name", "last_in", "desk"), who=Who.INSIDE),
    "hours": Choice(
        (*_WHO[:4], "point_name", "hours_present", "stays_without_exit", "arrived", "left"), who=Who.CAME
    ),
}  # fmt: skip


def named(enum: type[_Word], word: str) -> _Word:
    """The member that a person wrote, in any case; Trouble ``unknown_choice`` (word, words)."""
    try:
        return enum(word.strip().casefold())
    except ValueError as error:
        words = tuple(member.value for member in enum if member.value)
        raise Trouble("unknown_choice", word=word, words=words) from error


def picked(row: AttendanceRow, choice: Choice, zone: tzinfo) -> Iterator[AttendanceRow]:
    """The rows of a list that a delegate at a point gives: none, one, or one for each day."""
    if choice.day is not None:
        row = narrowed(row, choice.day, zone)
    if not _is_wanted(row, choice.who):
        return
    if choice.by is By.DAY and row.admissions:
        yield from (narrowed(row, day, zone) for day in days_of(row, zone))
    else:
        yield row


def label_of(row: AttendanceRow, by: By) -> str:
    """The group that a row belongs to, ``""`` when that is not given."""
    match by:
        case By.NOTHING | By.NAME:
            return ""
        case By.ORGANIZATION:
            return row.delegate.organization
        case By.COUNTRY:
            return row.delegate.country
        case By.ROLE:
            return row.delegate.role
        case By.DAY:
            return "" if row.day is None else row.day.isoformat()
        case By.POINT:
            return row.point_name or row.point


def days_of(row: AttendanceRow, zone: tzinfo) -> list[date]:
    """The days of a row's passages, in order."""
    days = sorted(passage.when.astimezone(zone).date() for passage in row.admissions)
    return [day for day, _ in groupby(days)]


def narrowed(row: AttendanceRow, day: date, zone: tzinfo) -> AttendanceRow:
    """A row with the passages of one day."""
    kept = tuple(passage for passage in row.admissions if passage.when.astimezone(zone).date() == day)
    stays = row.stays and tuple(stay for stay in row.stays if stay.since.astimezone(zone).date() == day)
    return replace(row, admissions=kept, stays=stays, day=day)


def _is_wanted(row: AttendanceRow, who: Who) -> bool:
    match who:
        case Who.ALL:
            return True
        case Who.CAME:
            return row.attended
        case Who.ABSENT:
            return row.expected and not row.attended
        case Who.INSIDE:
            return row.present
