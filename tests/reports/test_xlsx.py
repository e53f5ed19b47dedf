"""The attendance list as a spreadsheet: types, sheets and counts as another program reads them."""

import io
import tempfile
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from attendance_samples import AS_OF, MAYOR, SEOUL, at, passage, rows
from hypothesis import given, settings
from hypothesis import strategies as st

from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.columns import COLUMNS
from wego_desk.reports.workbook import workbook_into
from wego_desk.reports.xlsx_file import write_xlsx


def written(listed: Iterable[AttendanceRow]) -> bytes:
    out = io.BytesIO()
    with tempfile.TemporaryDirectory() as scratch:
        write_xlsx(
            listed,
            out,
            scratch=Path(scratch),
            zone=SEOUL,
            zone_name="Asia/Seoul",
            as_of=AS_OF,
            congress_name="세계 WMF",
        )
    return out.getvalue()


def opened(listed: Iterable[AttendanceRow]) -> Any:
    return openpyxl.load_workbook(io.BytesIO(written(listed)))


def lines(sheet: Any) -> list[dict[str, Any]]:
    header, *body = sheet.iter_rows(values_only=True)
    return [dict(zip(header, line, strict=True)) for line in body]


def front(book: Any) -> list[tuple[Any, ...]]:
    return [tuple(cell for cell in line if cell is not None) for line in book["Summary"].iter_rows(values_only=True)]


def section(book: Any, heading: str) -> list[tuple[Any, ...]]:
    page = front(book)
    start = next(number for number, line in enumerate(page) if line[:1] == (heading,)) + 1
    end = next((number for number in range(start, len(page)) if not page[number]), len(page))
    return page[start:end]


def test_the_list_opens_first_with_its_header_in_sight_and_filters_over_all_of_it() -> None:
    book = opened(rows())
    assert book.sheetnames == ["Attendance", "Summary", "Did not come"]
    sheet = book.active
    assert (sheet.title, sheet.freeze_panes) == ("Attendance", "A2")
    assert sheet.auto_filter.ref == f"A1:{sheet.cell(1, len(COLUMNS)).column_letter}5"
    assert tuple(cell.value for cell in sheet[1]) == COLUMNS
    assert sheet.column_dimensions["C"].width > sheet.column_dimensions["V"].width


def test_times_are_dates_in_the_events_zone_beside_utc_and_numbers_are_numbers() -> None:
    sheet = opened(rows())["Attendance"]
    mayor = lines(sheet)[0]
    assert mayor["arrived"] == datetime(2026, 9, 15, 8, 30, 7)  # noqa: DTZ001 - a cell has no zone
    assert mayor["arrived_utc"] == datetime(2026, 9, 14, 23, 30, 7)  # noqa: DTZ001
    assert (mayor["times_admitted"], mayor["attended"], mayor["desk"]) == (2, "yes", "Desk 1")
    assert sheet.cell(2, COLUMNS.index("arrived") + 1).is_date


def test_digits_that_are_no_number_stay_text_and_keep_their_zeros() -> None:
    sheet = opened(rows())["Attendance"]
    mayor, expert = lines(sheet)[:2]
    assert (mayor["phone"], expert["phone"]) == ("+90 212 555 01 02", "010-1234-5678")
    assert expert["foreign_code"] == "0012345678901234567"
    assert sheet.cell(3, COLUMNS.index("foreign_code") + 1).number_format == "@"


FORMULAS = ["=1+1", "+82 10 1234", "-1", "@SUM(A1)", "\t=1", "{=1}", "http://example.org", "mailto:a@b", "1e3",
            "<r></r>", "<r><t>x</t></r>", "'=1", "_x0041_", " a ", "a\nb", "#REF!", "TRUE"]  # fmt: skip


@pytest.mark.parametrize("text", FORMULAS)
def test_whatever_a_delegate_calls_themselves_is_a_text_not_a_formula_a_link_or_markup(text: str) -> None:
    data = written([AttendanceRow(Delegate("00000000000000ff", full_name=text, phone=text), "main", "")])
    sheet = openpyxl.load_workbook(io.BytesIO(data))["Attendance"]
    cell = sheet.cell(2, COLUMNS.index("full_name") + 1)
    assert (cell.data_type, cell.hyperlink) == ("s", None)
    assert openpyxl.utils.escape.unescape(cell.value) == text
    assert b"<f>" not in zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml")


def test_a_text_like_a_formula_stays_text_when_someone_edits_its_cell() -> None:
    sheet = opened([AttendanceRow(Delegate("00000000000000ff", full_name="=1+1", email="a@b.org"), "main", "")])[
        "Attendance"
    ]
    assert sheet.cell(2, COLUMNS.index("full_name") + 1).quotePrefix
    assert not sheet.cell(2, COLUMNS.index("email") + 1).quotePrefix


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="_\ufffe\uffff"), min_size=1)


@settings(max_examples=25, deadline=None)
@given(names=st.lists(TEXTS, min_size=1, max_size=5))
def test_names_in_every_script_come_back_letter_by_letter(names: list[str]) -> None:
    listed = [AttendanceRow(Delegate(f"{n:016x}", native_name=name), "main", "") for n, name in enumerate(names)]
    assert [line["native_name"] for line in lines(opened(listed)["Attendance"])] == names


def test_the_summary_counts_people_once_and_leaves_out_who_cancelled() -> None:
    book = opened(rows())
    page = dict(line for line in front(book) if len(line) == 2)
    assert page["Congress"] == "세계 WMF"
    assert page["Time zone"] == "Asia/Seoul"
    assert page["As of"] == datetime(2026, 9, 16, 12, 4, 5)  # noqa: DTZ001
    assert (page["Expected"], page["Came"], page["Did not come"], page["Cancelled"]) == (3, 2, 1, 1)
    assert (page["Present"], page["Admissions"], page["Admissions by override"], page["Rows with a flag"]) == (
        1,
        3,
        1,
        1,
    )
    assert section(book, "Role") == [("delegate", 1, 0, 1, 0), ("mayor", 1, 1, 0, 1), ("Speaker", 1, 1, 0, 1)]
    assert section(book, "Organization") == [("Beyoğlu", 2, 1, 1, 0.5), ("서울특별시", 1, 1, 0, 1)]
    assert section(book, "Country") == [("Türkiye", 2, 1, 1, 0.5), ("대한민국", 1, 1, 0, 1)]
    assert section(book, "Admission point") == [("Main hall", 3, 2, 1, pytest.approx(2 / 3))]
    assert section(book, "Desk") == [("Desk 1", 2, 2), ("Desk 2", 1, 1)]


def test_a_day_begins_at_midnight_where_the_congress_is() -> None:
    book = opened(rows())
    assert section(book, "Day") == [(datetime(2026, 9, 15), 2, 3)]  # noqa: DTZ001


def test_two_points_are_counted_each_and_the_delegate_once() -> None:
    listed = [
        AttendanceRow(MAYOR, "gala", "Gala"),
        AttendanceRow(MAYOR, "hall", "Main hall", (passage(at(15, 1)),)),
        AttendanceRow(MAYOR, "prize", "Prize", (passage(at(16, 1)),), present=True),
    ]
    book = opened(listed)
    page = dict(line for line in front(book) if len(line) == 2)
    assert (page["Expected"], page["Came"], page["Present"], page["Admissions"]) == (1, 1, 1, 2)
    assert section(book, "Admission point") == [("Gala", 1, 0, 1, 0), ("Main hall", 1, 1, 0, 1), ("Prize", 1, 1, 0, 1)]
    assert section(book, "Role") == [("mayor", 1, 1, 0, 1)]


def test_a_cancelled_delegate_who_came_all_the_same_counts_as_come() -> None:
    cancelled = Delegate("00000000000000d4", full_name="Иван", status="cancelled")
    listed = [AttendanceRow(cancelled, "gala", ""), AttendanceRow(cancelled, "hall", "", (passage(at(15, 1)),))]
    page = dict(line for line in front(opened(listed)) if len(line) == 2)
    assert (page["Expected"], page["Came"], page["Cancelled"]) == (1, 1, 0)


def test_who_did_not_come_has_a_sheet_to_write_to_them_from() -> None:
    absent = lines(opened(rows())["Did not come"])
    assert [(line["full_name"], line["organization"], line["point"]) for line in absent] == [
        ("José Álvarez", "Beyoğlu", "Main hall")
    ]


def test_an_empty_congress_is_a_readable_file() -> None:
    book = opened([])
    assert lines(book["Attendance"]) == lines(book["Did not come"]) == []
    assert ("Came", 0) in front(book)


def test_the_same_list_as_of_the_same_time_is_the_same_file() -> None:
    assert written(rows()) == written(rows())


def test_a_text_longer_than_a_cell_is_cut_and_the_summary_says_so() -> None:
    book = opened([AttendanceRow(Delegate("00000000000000ff", notes="가" * 40_000), "main", "")])
    assert ("Texts cut at the limit of a cell", 1) in front(book)
    assert len(lines(book["Attendance"])[0]["notes"]) == 32_767


def test_more_rows_than_a_sheet_holds_are_refused_not_lost(tmp_path: Path) -> None:
    def one_too_many() -> None:
        with workbook_into(io.BytesIO(), tmp_path, title="", made_at=AS_OF) as book:
            sheet = book.sheet("Attendance")
            for _ in range(2**20):
                sheet.skip()
            sheet.row(("one too many",))

    with pytest.raises(Trouble) as caught:
        one_too_many()
    assert (caught.value.kind, caught.value.values["limit"]) == ("too_many_rows", 2**20 - 1)


def test_a_summary_time_is_the_same_instant_in_both_zones() -> None:
    page = dict(line for line in front(opened(rows())) if len(line) == 2)
    assert page["As of"].replace(tzinfo=SEOUL) == page["As of (UTC)"].replace(tzinfo=UTC)
