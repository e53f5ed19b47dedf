"""The list for a day without power: a box to tick for everyone, a line for the time, and the code to enter them by."""

from collections.abc import Iterable
from typing import BinaryIO, Final

from wego_desk.badges.ink import MM
from wego_desk.papers.attendance_list import Occasion, group_of, heading_of
from wego_desk.papers.people_cells import name_cell, words_cell
from wego_desk.papers.sheet import Sheet
from wego_desk.papers.table import Cell, Column, Heading, Line, Table
from wego_desk.papers.words import Words
from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.choice import Choice
from wego_desk.typeset.fontset import FontSet

#: A module of the code is then a third of a millimetre: a reader at arm's length, a camera at a hand's.
_CODE: Final = 11 * MM


def write_arrival_list(
    rows: Iterable[AttendanceRow], out: BinaryIO, *, choice: Choice, occasion: Occasion, words: Words, fonts: FontSet
) -> tuple[int, int]:
    """Write who is expected; how many people on how many pages. Who came already has their time printed.

    The code of each line is that of the delegate: a scanner reads it from the sheet when the desk runs again.
    """
    sheet = Sheet(out, occasion.congress, fonts, from_right=words.from_right)
    plain = heading_of("arrivals", choice, occasion, words)
    heading = Heading(
        plain.congress, plain.title, plain.lines, plain.as_of, words.say("how_to_tick"),
        (words.say("desk_line"), words.say("day_line"), words.say("kept_by")),
    )  # fmt: skip
    said = words.columns
    columns = (
        Column(said["number"], "number", fixed=9 * MM), Column(said["came"], "tick", fixed=11 * MM),
        Column(said["time"], "time", fixed=17 * MM), Column(said["name"], "name", 3.0),
        Column(said["organization"], "words", 2.6), Column(said["scan"], "code", fixed=_CODE),
    )  # fmt: skip
    table = Table(sheet, columns, heading, words, least_height=_CODE)
    for row in rows:
        who = row.delegate
        if not row.expected:
            continue
        came = "" if row.first_in is None else f"{row.first_in.astimezone(occasion.zone):%H:%M}"
        below = ", ".join(part for part in (who.role, who.country) if part)
        cells = (
            Cell(str(table.lines + 1)), Cell(came), Cell(came), name_cell(who),
            words_cell(who, who.organization, below), Cell(who.code),
        )  # fmt: skip
        table.add(Line(cells, group_of(row, choice)))
    return table.lines, table.close()
