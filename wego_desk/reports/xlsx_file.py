"""The attendance list as a spreadsheet: the list itself, a page of counts, and who did not come."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from typing import BinaryIO, Final

from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.choice import By, Choice, Who
from wego_desk.reports.columns import cells_of, columns_named
from wego_desk.reports.summary import Summary, Tally, Traffic, Turnout
from wego_desk.reports.workbook import Share, Sheet, Workbook, workbook_into

ABSENT_COLUMNS: Final = (
    "organization", "country", "role", "full_name", "native_name", "latin_name", "email", "phone", "point", "code",
)  # fmt: skip

_WIDTHS: Final = {
    "code": 19, "full_name": 28, "given_name": 18, "family_name": 18, "native_name": 24, "latin_name": 28,
    "job_title": 28, "organization": 32, "organization_kind": 18, "city": 18, "country": 16, "region": 16, "role": 14,
    "email": 30, "phone": 20, "zones": 20, "needs": 24, "notes": 32, "id": 18, "point_name": 24, "arrived": 20,
    "arrived_utc": 20, "desk": 14, "operator": 16, "times_admitted": 15, "last_in": 20, "last_in_utc": 20, "left": 20,
    "left_utc": 20, "recorded_utc": 20, "override": 28, "flags": 18,
}  # fmt: skip
_OTHER_WIDTH: Final = 12
_LISTED: Final = {Who.CAME: "who came", Who.ABSENT: "who did not come", Who.INSIDE: "who is inside"}
_DIGITS: Final = frozenset({"id", "code", "foreign_code", "phone"})  # a spreadsheet would make numbers of these


def write_xlsx(
    rows: Iterable[AttendanceRow],
    out: BinaryIO,
    *,
    scratch: Path,
    choice: Choice = Choice(),  # noqa: B008 - a frozen value
    zone: tzinfo,
    zone_name: str,
    as_of: datetime,
    congress_name: str,
) -> int:
    """Write the three sheets; how many rows the list has.

    ``scratch`` is an empty folder with room for about ten times the file; the caller removes it. Times are typed dates
    showing the event's ``zone``, each with its twin in UTC. Trouble ``too_many_rows`` (limit).
    """
    written = 0
    tally = Tally(zone)
    columns = columns_named(choice.columns)
    cells = cells_of(columns, zone)
    with workbook_into(out, scratch, title=congress_name, made_at=as_of) as book:
        listed, counted, absent = (book.sheet(name) for name in ("Attendance", "Summary", "Did not come"))
        listed.table(columns, [_WIDTHS.get(name, _OTHER_WIDTH) for name in columns], _DIGITS)
        absent.table(ABSENT_COLUMNS, [_WIDTHS.get(name, _OTHER_WIDTH) for name in ABSENT_COLUMNS], _DIGITS)
        for row in rows:
            listed.row(cells(row))
            if row.expected and not row.attended:
                absent.row(_absent(row))
            tally.add(row)
            written += 1
        listed.filters()
        absent.filters()
        _front(counted, book, tally.result(), congress_name, zone_name, as_of.astimezone(zone), listed.cut, choice)
    return written


def _absent(row: AttendanceRow) -> tuple[str, ...]:
    who = row.delegate
    return (
        who.organization, who.country, who.role, who.full_name, who.native_name, who.latin_name, who.email, who.phone,
        row.point_name or row.point, who.code,
    )  # fmt: skip


def _front(
    sheet: Sheet, book: Workbook, summary: Summary, congress_name: str, zone_name: str, as_of: datetime, cut: int,
    choice: Choice,
) -> None:  # fmt: skip
    sheet.columns((40, 21, 14, 14, 10))
    sheet.row(("Attendance",), book.title)
    for label, value in (
        ("Congress", congress_name),
        ("As of", as_of),
        ("As of (UTC)", as_of.astimezone(UTC)),
        ("Time zone", zone_name),
        *_of_what(choice),
        ("Expected", summary.everyone.expected),
        ("Came", summary.everyone.came),
        ("Did not come", summary.everyone.did_not_come),
        ("Share", Share(summary.everyone.share)),
        ("Cancelled", summary.cancelled),
        ("Present", summary.present),
        ("Admissions", summary.admissions),
        ("Admissions by override", summary.overridden),
        ("Rows with a flag", summary.flagged),
        *((("Texts cut at the limit of a cell", cut),) if cut else ()),
    ):
        sheet.row((label, value))
    _traffic(sheet, book, "Day", summary.days)
    _traffic(sheet, book, "Desk", summary.desks)
    _turnout(sheet, book, "Admission point", summary.points)
    _turnout(sheet, book, "Role", summary.roles)
    _turnout(sheet, book, "Country", summary.countries)
    _turnout(sheet, book, "Organization", summary.organizations)


def _of_what(choice: Choice) -> Iterator[tuple[str, str | date]]:
    """What the list leaves out, and how it is parted: the counts are of what is listed."""
    if choice.who is not Who.ALL:
        yield "Listed", _LISTED[choice.who]
    if choice.by is not By.NOTHING:
        yield "By", choice.by.value
    if choice.day is not None:
        yield "Day", choice.day
    for name, value in choice.wanted.items():
        yield f"Only {name}", value


def _traffic(sheet: Sheet, book: Workbook, heading: str, lines: tuple[Traffic, ...]) -> None:
    sheet.skip()
    sheet.row((heading, "Delegates", "Admissions"), book.heading)
    for line in lines:
        sheet.row((line.label or "(not given)", line.delegates, line.admissions))


def _turnout(sheet: Sheet, book: Workbook, heading: str, lines: tuple[Turnout, ...]) -> None:
    sheet.skip()
    sheet.row((heading, "Expected", "Came", "Did not come", "Share"), book.heading)
    for line in lines:
        sheet.row((line.label or "(not given)", line.expected, line.came, line.did_not_come, Share(line.share)))
