"""Workbooks of every kind, written by the programs that people use: one list, whatever it comes in."""

from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from wego_desk.core.trouble import Trouble
from wego_desk.rosters import RefusedRow, RosterRow, read_programme, read_roster

FILES = Path(__file__).parent / "files"
#: What LibreOffice was given (files/make_with_libreoffice.py); an ODS keeps a yes as 1.
PEOPLE = [
    {"full_name": "Amina Diallo", "organization": "City of Dakar", "country": "Senegal", "phone": "221338210000",
     "valid_from": "2026-09-21T09:30", "valid_until": "2026-09-26", "vip": "yes", "foreign_code": "007",
     "notes": "vegetarian meal"},
    {"full_name": "김철수", "organization": "Seoul Metropolitan Government", "country": "대한민국",
     "phone": "82101234568", "valid_from": "2026-09-22", "valid_until": "2026-09-26T12:00", "foreign_code": "008"},
    {"full_name": "이영희", "organization": "Seoul Metropolitan Government", "country": "대한민국",
     "phone": "82101234569", "valid_from": "2026-09-23", "valid_until": "2026-09-26", "foreign_code": "009"},
    {"full_name": "محمد الفايد", "organization": "القاهرة", "country": "مصر", "phone": "20101234570",
     "valid_from": "2026-09-24", "valid_until": "2026-09-26", "vip": "yes", "foreign_code": "010"},
]  # fmt: skip


@pytest.mark.parametrize("suffix", ["xls", "ods", "xlsm"])
def test_one_list_from_libreoffice_in_every_format(people, told, suffix):
    path = FILES / f"people.{suffix}"
    assert people(path) == PEOPLE
    found = told(read_roster(path))
    assert found["rows_above_header"] == {"lines": (1,), "header": 3}
    assert found["other_sheets"] == {"sheet": "Delegates", "others": ("How to read this",)}
    assert found["serial_dates"] == {"count": 4}
    assert "merged_cells" in found
    if suffix != "xls":
        assert found["error_cells"] == {"count": 1, "cells": ("I5",)}


def test_a_bare_number_of_a_day_counts_from_1904_where_the_workbook_does(people):
    days = [(p["valid_from"], p["valid_until"]) for p in people(FILES / "people-1904.xlsx")]
    assert days[:2] == [("2026-09-21T09:30", "2030-09-27"), ("2026-09-22", "2030-09-27T12:00")]


def test_a_bare_number_is_a_day_in_text_too_and_no_other_number_is(text_file, people, told):
    path = text_file("Name,Valid from,Valid until\nA,46286,46291.75\nB,,46291.0\n")
    assert people(path) == [
        {"full_name": "A", "valid_from": "2026-09-21", "valid_until": "2026-09-26T18:00"},
        {"full_name": "B", "valid_until": "2026-09-26"},
    ]
    assert told(read_roster(path))["serial_dates"] == {"count": 3}
    for number in ("12345", "99999", "4629", "462911", "٤٦٢٩١"):
        (row,) = read_roster(text_file(f"Name,Valid from\nA,{number}\n", name="b.csv")).rows
        assert isinstance(row, RefusedRow), number
        assert row.reason_kind == "unreadable_date"


@pytest.mark.parametrize("suffix", ["xls", "ods", "xlsx"])
def test_a_locked_workbook_is_told_whoever_locked_it(suffix):
    with pytest.raises(Trouble) as trouble:
        read_roster(FILES / f"locked.{suffix}")
    assert trouble.value.kind == "encrypted_file"


def test_a_workbook_with_macros_is_read_and_its_macros_are_not(tmp_path, people):
    (tmp_path / "vbaProject.bin").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"Sub AutoOpen()" * 50)
    path = tmp_path / "roster.xlsm"
    with xlsxwriter.Workbook(path) as book:
        book.add_vba_project(tmp_path / "vbaProject.bin")
        book.add_worksheet().write_column(0, 0, ["Name", "Amina"])
    assert people(path) == [{"full_name": "Amina"}]


def test_a_programme_may_be_an_old_workbook_too():
    with pytest.raises(Trouble) as trouble:
        read_programme(FILES / "people.ods")
    assert trouble.value.kind == "no_point_column"


# ---- which sheet


def test_the_sheet_that_reads_like_a_list_is_taken(book_file, people, told):
    path = book_file({
        "Read me": [["How to fill in this list"], ["One row a delegate, as in the passport"]],
        "Countries": [["Country", "Number"], ["Senegal", 2]],
        "Delegates": [["Name", "Organization", "Country", "E-mail"], ["Amina", "Dakar", "Senegal", "a@x"]],
        "Press": [["Name", "Organization", "Role"], ["Zoë", "Radio", "press"]],
    })  # fmt: skip
    assert people(path)[0]["full_name"] == "Amina"
    file = read_roster(path)
    assert file.sheet == "Delegates"
    assert [(s.name, s.rows, s.could_be_read, s.chosen) for s in file.sheets] == [
        ("Read me", 2, False, False), ("Countries", 2, False, False), ("Delegates", 2, True, True),
        ("Press", 2, True, False),
    ]  # fmt: skip
    assert told(file)["several_rosters"] == {"sheet": "Delegates", "others": ("Press",)}
    assert told(read_roster(path, sheet="Press")) == {}


def test_a_sheet_that_is_not_taken_may_be_anything(book_file, people):
    path = book_file({"People": [["Name", "City"], ["Amina", "Dakar"]], "Wide": [["x"] * 1100]})
    assert people(path) == [{"full_name": "Amina", "city": "Dakar"}]
    with pytest.raises(Trouble) as trouble:
        read_roster(path, sheet="Wide")
    assert trouble.value.kind == "too_many_columns"


# ---- merged cells


def written(path: Path, rows: list[list[object]], *merged: str) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    for area in merged:
        book.active.merge_cells(area)
    book.save(path)
    return path


def test_a_merged_cell_is_read_for_every_row_that_it_covers_but_no_name_is(tmp_path, told):
    path = written(
        tmp_path / "a.xlsx",
        [["Name", "Organization", "Role", "Barcode"], ["Amina", "Dakar", "mayor", "T1"], ["Awa", None, None, None],
         [None, None, "guest", None], ["Zoë", "Köln", None, None], ["Ali", None, None, None]],
        "B2:B4", "C2:C3", "A3:A4", "D2:D6", "B5:B5",
    )  # fmt: skip
    file = read_roster(path)
    rows = list(file.rows)
    assert [row.fields for row in rows if isinstance(row, RosterRow)] == [
        {"full_name": "Amina", "organization": "Dakar", "role": "mayor", "foreign_code": "T1"},
        {"full_name": "Awa", "organization": "Dakar", "role": "mayor"},
        {"full_name": "Zoë", "organization": "Köln"},
        {"full_name": "Ali"},
    ]
    assert [(row.line, row.reason_kind) for row in rows if isinstance(row, RefusedRow)] == [(4, "no_name")]
    assert "merged_cells" in told(file)


def test_merged_headers_over_two_lines(tmp_path, people):
    path = written(
        tmp_path / "a.xlsx",
        [["List of delegates", None, None, None, None, None], ["Name", None, "Country", "Contact", None, "성명"],
         ["Family", "Given", None, "Email", "Phone", "국문"], ["Diallo", "Amina", "SN", "a@x", 12, "아미나"]],
        "A1:F1", "A2:B2", "C2:C3", "D2:E2",
    )  # fmt: skip
    assert people(path) == [{
        "full_name": "Amina Diallo", "given_name": "Amina", "family_name": "Diallo", "country": "SN", "email": "a@x",
        "phone": "12", "native_name": "아미나",
    }]  # fmt: skip
    assert read_roster(path).mapping["family_name"] == "Name / Family"


def test_a_heading_over_several_columns_is_no_person(tmp_path):
    rows = [
        ["Name", "City"],
        ["Delegation of Seoul", None],
        ["Kim", "Seoul"],
        ["Delegation of Dakar", None],
        ["Amina", None],
    ]
    file = read_roster(written(tmp_path / "a.xlsx", rows, "A2:B2", "A4:B4"))
    assert [getattr(row, "reason_kind", "") for row in file.rows] == ["heading", "", "heading", ""]
    assert next(iter(file.rows)).values == {"text": "Delegation of Seoul"}


# ---- cells


def test_formulas_are_read_by_their_results_and_those_without_are_told(tmp_path, people, told):
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Name", "City", "Country"])
        sheet.write_formula("A2", '=PROPER("amina")', None, "Amina")
        sheet.write_formula("B2", '=HYPERLINK("http://example.org","x")', None, "")
        sheet.write("C2", "SN")
    assert people(path) == [{"full_name": "Amina", "country": "SN"}]
    unsaved = written(tmp_path / "b.xlsx", [["Name", "City"], ["Amina", "=A2"]])
    assert people(unsaved) == [{"full_name": "Amina"}]
    assert told(read_roster(unsaved))["formulas_without_result"] == {"count": 1, "cells": ("B2",)}


def test_numbers_that_a_spreadsheet_has_cut_are_told(tmp_path, told):
    path = written(
        tmp_path / "a.xlsx", [["Name", "Barcode"], ["Amina", 12345678901234567890], ["Zoë", 123456789012345]]
    )
    assert told(read_roster(path))["long_numbers"] == {"count": 1}


def test_a_list_that_begins_in_the_middle_of_the_sheet(tmp_path, people):
    book = openpyxl.Workbook()
    for place, text in {"C5": "Name", "D5": "City", "C6": "Amina", "D6": "Dakar", "C7": "Awa"}.items():
        book.active[place] = text
    book.active.merge_cells("D6:D7")
    book.save(tmp_path / "a.xlsx")
    assert people(tmp_path / "a.xlsx") == [
        {"full_name": "Amina", "city": "Dakar"},
        {"full_name": "Awa", "city": "Dakar"},
    ]
    assert [row.line for row in read_roster(tmp_path / "a.xlsx").rows] == [6, 7]
