"""Lists and letters that organizers take away: read from the profile, written in the form that was asked for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final, Literal, TypeAlias, TypeVar, assert_never, get_args

from wego_desk.assets import asset
from wego_desk.core.delegate import Delegate
from wego_desk.core.programme import Point, instant
from wego_desk.core.trouble import Trouble
from wego_desk.desk.attendance import attendance
from wego_desk.desk.desk import congress_zone, point_named
from wego_desk.desk.reading import delegates
from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.choice import By, Choice
from wego_desk.reports.export import export_attendance
from wego_desk.reports.whole_file import whole_file
from wego_desk.store.programme import Programme, read_programme
from wego_desk.store.store import Reader
from wego_desk.typeset.fontset import FontSet

Form: TypeAlias = Literal["pdf", "csv", "xlsx", "json", "parquet"]
FORMS: Final[tuple[Form, ...]] = get_args(Form)
_Row = TypeVar("_Row", AttendanceRow, Delegate)
_ALL: Final = Choice()
_INSTANT: Final = timedelta(microseconds=1)


class Kind(StrEnum):
    """``arrivals``: to tick by hand on a day without power; ``names``: with a place for the seat."""

    ATTENDANCE = "attendance"
    ARRIVALS = "arrivals"
    NAMES = "names"
    INVITATIONS = "invitations"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted. ``point``: the name of one, ``""`` for every one; ``language`` of what a paper says of itself;
    ``letters``: a folder of the organizer's own."""

    kind: Kind = Kind.ATTENDANCE
    form: Form = "pdf"
    choice: Choice = _ALL
    point: str = ""
    language: str = "en"
    letters: Path | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """Rows or letters that were written, on how many pages (0: no paper), as of when, in the congress's zone; the ids
    of whom a letter could not be written to."""

    rows: int
    pages: int
    as_of: datetime
    without_code: tuple[str, ...] = ()


#: Called for every row that goes by, with how many have.
Progress: TypeAlias = Callable[[int], None]


def write_list(
    reader: Reader, wish: Wish, file: Path, *, as_of: datetime, fonts: Callable[[], FontSet], progress: Progress
) -> Made:
    """Write a list whole, or leave the file as it was.

    Trouble: ``only_paper`` (list), ``unknown_point``, ``unknown_language``, ``columns_off_page``, ``nobody_chosen``, as
    of ``attendance``, ``export_attendance`` and ``load_letters``. What ``progress`` raises comes out as it is.
    """
    known = read_programme(reader.roster)
    zone = congress_zone(known)
    if wish.kind is not Kind.ATTENDANCE and wish.form != "pdf":
        raise Trouble("only_paper", list=wish.kind.value)
    if wish.kind is Kind.INVITATIONS:
        return _letters(reader, known, wish, file, as_of.astimezone(zone), fonts(), progress)
    point = point_named(known, wish.point) if wish.point else None
    counted = _counted(attendance(reader, point, wish.choice, as_of=as_of), progress)
    if wish.form == "pdf":
        with whole_file(file) as out:
            rows, pages = _paper(counted, out, wish, known, point, as_of, fonts())
        return Made(rows, pages, as_of.astimezone(zone))
    rows = export_attendance(
        counted, file, wish.form, choice=wish.choice, zone=zone, zone_name=known.zone_name, as_of=as_of,
        congress_name=known.name,
    )  # fmt: skip
    return Made(rows, 0, as_of.astimezone(zone))


def _paper(
    rows: Iterable[AttendanceRow], out: BinaryIO, wish: Wish, known: Programme, point: Point | None, as_of: datetime,
    fonts: FontSet,
) -> tuple[int, int]:  # fmt: skip
    from wego_desk.papers.arrival_list import write_arrival_list  # bring ReportLab
    from wego_desk.papers.attendance_list import Occasion, write_attendance_paper
    from wego_desk.papers.name_list import write_name_list
    from wego_desk.papers.words import words_in

    words = words_in(wish.language)
    of = (point.name or point.id) if point else ""
    occasion = Occasion(known.name, congress_zone(known), known.zone_name, as_of, of)
    match wish.kind:
        case Kind.ATTENDANCE:
            return write_attendance_paper(rows, out, choice=wish.choice, occasion=occasion, words=words, fonts=fonts)
        case Kind.ARRIVALS:
            return write_arrival_list(rows, out, choice=wish.choice, occasion=occasion, words=words, fonts=fonts)
        case Kind.NAMES:
            return write_name_list(rows, out, choice=wish.choice, occasion=occasion, words=words, fonts=fonts)
        case Kind.INVITATIONS:
            raise AssertionError("letters have a road of their own")
        case _:
            assert_never(wish.kind)


def _letters(
    reader: Reader, known: Programme, wish: Wish, file: Path, as_of: datetime, fonts: FontSet, progress: Progress
) -> Made:
    chosen = delegates(reader, wish.choice.wanted)
    people = (who for who in chosen if not who.is_cancelled or "status" in wish.choice.wanted)
    made = write_letters(_counted(people, progress), known, file, wish.letters, fonts)
    return Made(made[0], made[0], as_of, made[1])


def write_letters(
    people: Iterable[Delegate], known: Programme, file: Path, letters: Path | None, fonts: FontSet
) -> tuple[int, tuple[str, ...]]:
    """A letter of invitation to each: how many there are, and the ids of whom without a code.

    Trouble ``nobody_chosen`` when there is none, as of ``load_letters``; then the file is as it was.
    """
    from wego_desk.papers.invitations import write_invitations
    from wego_desk.papers.letters import load_letters

    texts = load_letters(letters or asset("resources", "letters"))
    first, last = days_of_congress(known)
    with whole_file(file) as out:
        made = write_invitations(
            people, out, letters=texts, congress=known.name, first_day=first, last_day=last, fonts=fonts
        )
        if not made.letters:
            raise Trouble("nobody_chosen")
    return made.letters, made.without_code


def days_of_congress(known: Programme) -> tuple[date | None, date | None]:
    """From when to when its points are open, None where none says."""
    zone = congress_zone(known)
    opens = [day for point in known.points.values() if (day := _day(point.starts, zone, end=False))]
    closes = [day for point in known.points.values() if (day := _day(point.ends, zone, end=True))]
    return min(opens, default=None), max(closes, default=None)


def _day(text: str, zone: tzinfo, *, end: bool) -> date | None:
    moment = instant(text, zone, end=end)
    if moment is None:
        return None
    return (moment - _INSTANT if end else moment).astimezone(zone).date()


def usual_wish(kind: Kind, point: str) -> Wish:
    """A list as it is mostly wanted: what is ticked or sat down by is of one point, in the order of names."""
    if kind in (Kind.ARRIVALS, Kind.NAMES):
        return Wish(kind, choice=Choice(by=By.NAME), point=point)
    return Wish(kind)


def _counted(rows: Iterable[_Row], progress: Progress) -> Iterable[_Row]:
    for number, row in enumerate(rows, 1):
        progress(number)
        yield row
