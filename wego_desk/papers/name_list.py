"""Who is expected, by name: for a door, a head of delegation, or the plan of a hall with a place to write seats."""

from collections.abc import Iterable
from typing import BinaryIO

from wego_desk.badges.ink import MM
from wego_desk.papers.attendance_list import Occasion, group_of, heading_of
from wego_desk.papers.people_cells import name_cell, words_cell
from wego_desk.papers.sheet import Sheet
from wego_desk.papers.table import Cell, Column, Line, Table
from wego_desk.papers.words import Words
from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.choice import Choice
from wego_desk.typeset.fontset import FontSet


def write_name_list(
    rows: Iterable[AttendanceRow], out: BinaryIO, *, choice: Choice, occasion: Occasion, words: Words, fonts: FontSet
) -> tuple[int, int]:
    """Write everyone who is expected, each with a line for the seat; how many people on how many pages."""
    sheet = Sheet(out, occasion.congress, fonts, from_right=words.from_right)
    said = words.columns
    columns = (
        Column(said["number"], "number", fixed=10 * MM), Column(said["name"], "name", 3.0),
        Column(said["organization"], "words", 2.8), Column(said["role"], "words", 1.4),
        Column(said["seat"], "blank", fixed=20 * MM),
    )  # fmt: skip
    table = Table(sheet, columns, heading_of("names", choice, occasion, words), words, least_height=8 * MM)
    for row in rows:
        who = row.delegate
        if row.expected:
            cells = (
                Cell(str(table.lines + 1)), name_cell(who), words_cell(who, who.organization, who.country),
                words_cell(who, who.role), Cell(),
            )  # fmt: skip
            table.add(Line(cells, group_of(row, choice)))
    return table.lines, table.close()
