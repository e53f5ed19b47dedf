"""Who came, when and where, on paper: the columns of a choice, its groups with their sums, and figures over all."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import BinaryIO, Final

from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.papers.people_cells import name_cell, words_cell
from wego_desk.papers.sheet import Sheet
from wego_desk.papers.table import Cell, Column, Figures, Heading, Line, Shape, Table
from wego_desk.papers.words import Words
from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.choice import By, Choice, Who, label_of
from wego_desk.reports.columns import KINDS, Kind, cells_of, columns_named
from wego_desk.reports.summary import Tally
from wego_desk.typeset.fontset import FontSet

#: More columns than these, and no word stands whole on its line.
MOST_COLUMNS: Final = 12
_WIDE_FROM: Final = 7
#: What stands on paper when no columns are chosen: all fifty have no room.
_USUAL: Final = ("full_name", "organization", "country", "role", "arrived", "left")
_NAMES: Final = frozenset({"full_name", "native_name", "latin_name"})
_SHARES: Final = {
    "name": 3.0, "organization": 2.6, "job_title": 2.2, "email": 2.6, "notes": 2.6, "needs": 2.2, "override": 2.2,
    "point_name": 1.7, "country": 1.5, "city": 1.5, "phone": 1.7, "code": 1.9, "operator": 1.3, "role": 1.3,
}  # fmt: skip
_OTHER_SHARE: Final = 1.2
_LISTED: Final = {Who.CAME: "only_came", Who.ABSENT: "only_absent", Who.INSIDE: "only_inside"}
_GROUPED_BY: Final = {By.ORGANIZATION: "organization", By.COUNTRY: "country", By.ROLE: "role", By.DAY: "day",
                      By.POINT: "point_name"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Occasion:
    """What every list says of itself. ``point``: the name of the one that it is of, ``""`` for every one."""

    congress: str
    zone: tzinfo
    zone_name: str
    as_of: datetime
    point: str = ""


def write_attendance_paper(
    rows: Iterable[AttendanceRow], out: BinaryIO, *, choice: Choice, occasion: Occasion, words: Words, fonts: FontSet
) -> tuple[int, int]:
    """Write the list as a PDF; how many rows on how many pages.

    Upright up to six columns, then across. Trouble ``unknown_column_name``, ``columns_off_page`` (columns, limit).
    """
    names = _on_paper(choice)
    sheet = Sheet(out, occasion.congress, fonts, from_right=words.from_right, wide=len(names) >= _WIDE_FROM)
    figures, tally = Figures(), Tally(occasion.zone)
    columns = [_column(name, words) for name in names]
    table = Table(
        sheet, columns, heading_of("attendance", choice, occasion, words), words, figures=figures,
        sums=choice.who is Who.ALL,
    )  # fmt: skip
    makers = [_cell_maker(name, words, occasion.zone) for name in names]
    for row in rows:
        tally.add(row)
        cells = tuple(make(row) for make in makers)
        table.add(Line(cells, group_of(row, choice), (row.expected, row.attended)))
    summary = tally.result()
    figures.shown += [
        (f"{summary.everyone.expected:,}", words.say("expected")), (f"{summary.everyone.came:,}", words.say("came")),
        (f"{summary.everyone.did_not_come:,}", words.say("did_not_come")),
        (f"{summary.present:,}", words.say("present")),
    ]  # fmt: skip
    figures.share = summary.everyone.share
    return table.lines, table.close()


def heading_of(title: str, choice: Choice, occasion: Occasion, words: Words) -> Heading:
    """What a list is of, and when it was true."""
    of = [words.say("at_point", point=occasion.point) if occasion.point else words.say("every_point")]
    if choice.day is not None:
        of.append(words.say("on_day", day=words.say_day(choice.day)))
    if choice.who is not Who.ALL:
        of.append(words.say(_LISTED[choice.who]))
    of += [words.say("only_where", column=words.columns[name], value=value) for name, value in choice.wanted.items()]
    now = occasion.as_of.astimezone(occasion.zone)
    as_of = words.say("as_of", when=f"{words.say_day(now)} {now:%H:%M}", zone=occasion.zone_name)
    return Heading(occasion.congress, words.say(title), tuple(of), as_of)


def group_of(row: AttendanceRow, choice: Choice) -> str | None:
    """The part of the list that a row stands in, None where it has none."""
    return None if choice.by in (By.NOTHING, By.NAME) else label_of(row, choice.by)


def _on_paper(choice: Choice) -> tuple[str, ...]:
    """The columns of a choice as paper has them: all names of a person in one, and none that the group says."""
    wanted = columns_named(choice.columns) if choice.columns else _USUAL
    merged = dict.fromkeys("name" if name in _NAMES else name for name in wanted)
    said = _GROUPED_BY.get(choice.by)
    found = tuple(name for name in merged if name != said) or tuple(merged)
    if len(found) > MOST_COLUMNS:
        raise Trouble("columns_off_page", columns=len(found), limit=MOST_COLUMNS)
    return found


def _column(name: str, words: Words) -> Column:
    shape: Shape = "words"
    if name == "name":
        shape = "name"
    elif KINDS[name] in (Kind.COUNT, Kind.HOURS):
        shape = "number"
    return Column(words.columns[name], shape, _SHARES.get(name, _OTHER_SHARE))


def _cell_maker(name: str, words: Words, zone: tzinfo) -> Callable[[AttendanceRow], Cell]:
    if name == "name":
        return lambda row: name_cell(row.delegate)
    cells = cells_of((name,), zone)
    return lambda row: _said(name, cells(row), row.delegate, words)


def _said(name: str, cells: Sequence[object], who: Delegate, words: Words) -> Cell:
    """A cell as people read it; times by the clock, their day below."""
    (value,) = cells
    match value:
        case None | "":
            return Cell()
        case bool():
            return Cell(words.say("yes" if value else "no"))
        case datetime():
            return Cell(f"{value:%H:%M}", words.say_day(value))
        case date():
            return Cell(words.say_day(value))
        case float():
            return Cell(f"{value:.2f}")
        case _ if name == "flags":
            return Cell(", ".join(words.texts.get(flag, flag) for flag in str(value).split(", ")))
        case _:
            return words_cell(who, str(value))
