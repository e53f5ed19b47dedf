"""The attendance list as CSV: what a spreadsheet and a program read from it."""

import csv
import io
from datetime import datetime
from pathlib import Path

import pytest
from attendance_samples import ABSENT, AS_OF, EXPERT, MAYOR, SEOUL, rows
from hypothesis import given, settings
from hypothesis import strategies as st

from wego_desk.core.delegate import Delegate
from wego_desk.core.fields import FIELDS
from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.csv_file import write_csv
from wego_desk.reports.harmless import harmless
from wego_desk.reports.mail_merge import write_mail_merge

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
NASTY = st.text(st.sampled_from("=+-@＝＋\t\r\n ;,'\"|aé0"), max_size=12)


def written(listed: list[AttendanceRow]) -> bytes:
    out = io.BytesIO()
    assert write_csv(listed, out, zone=SEOUL, as_of=AS_OF) == len(listed)
    return out.getvalue()


def read(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_a_spreadsheet_knows_the_encoding_and_every_line_ends_as_it_should() -> None:
    data = written(rows())
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n") == 5


def test_the_header_carries_the_fields_of_a_delegate_then_the_attendance() -> None:
    header = next(csv.reader(io.StringIO(written([]).decode("utf-8-sig"), newline="")))
    assert tuple(header[: len(FIELDS)]) == FIELDS
    assert len(set(header)) == len(header)


def test_who_came_when_at_which_desk_and_by_whom() -> None:
    mayor = read(written(rows()))[0]
    assert (mayor["native_name"], mayor["organization"]) == (MAYOR.native_name, MAYOR.organization)
    assert (mayor["point"], mayor["point_name"], mayor["attended"], mayor["present"]) == (
        "hall",
        "Main hall",
        "yes",
        "yes",
    )
    assert (mayor["arrived"], mayor["arrived_utc"]) == ("2026-09-15T08:30:07+09:00", "2026-09-14T23:30:07+00:00")
    assert (mayor["desk"], mayor["operator"], mayor["times_admitted"]) == ("Desk 1", "하나", "2")
    assert (mayor["last_in"], mayor["left"]) == ("2026-09-15T13:30:07+09:00", "2026-09-15T12:00:07+09:00")
    assert (mayor["flags"], mayor["as_of"]) == ("duplicate", "2026-09-16T12:04:05+09:00")


def test_an_arrival_typed_in_from_paper_shows_both_times_and_the_reason_of_the_override() -> None:
    expert = read(written(rows()))[1]
    assert (expert["arrived_utc"], expert["recorded_utc"]) == ("2026-09-15T01:00:07+00:00", "2026-09-15T09:00:07+00:00")
    assert (expert["present"], expert["override"]) == ("no", "late, letter seen")


def test_who_did_not_come_is_a_line_too() -> None:
    absent = read(written(rows()))[2]
    assert (absent["full_name"], absent["attended"], absent["times_admitted"]) == (ABSENT.full_name, "no", "0")
    assert not any(absent[name] for name in ("arrived", "arrived_utc", "desk", "operator", "last_in", "left"))


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\tcmd", "'\tcmd"),
        ("\rcmd", "'\rcmd"),
        ("  =1+1", "  '=1+1"),
        ("＝1+1", "'＝1+1"),
        ("vegan;=cmd|' /C calc'!A0", "vegan;'=cmd|' /C calc'!A0"),
        ("+82 10-1234-5678", "'+82 10-1234-5678"),
        ("'t Hooft", "'t Hooft"),
        ("'=1", "''=1"),
        ("Jean-Luc", "Jean-Luc"),
        ("a=b", "a=b"),
        ("010-1234", "010-1234"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_formula_in_a_name_stays_a_name_and_a_telephone_number_keeps_its_digits(text: str, cell: str) -> None:
    assert harmless(text) == cell


def starts_a_formula(cell: str) -> bool:
    return cell.lstrip(" ")[:1] in set("=+-@＝＋－＠\t\r\n")


@settings(max_examples=300, deadline=None)
@given(text=NASTY | ANY_TEXT)
def test_no_cell_runs_wherever_a_spreadsheet_cuts_it(text: str) -> None:
    safe = harmless(text)
    assert not safe or not starts_a_formula(safe)
    for separator in (";", "\t", "\n", "\r"):
        assert not any(part and part.lstrip(" ")[:1] in set("=+-@＝＋－＠") for part in safe.split(separator)[1:])


@settings(max_examples=300, deadline=None)
@given(one=NASTY | ANY_TEXT, other=NASTY | ANY_TEXT)
def test_no_two_texts_become_the_same(one: str, other: str) -> None:
    assert (harmless(one) == harmless(other)) == (one == other)
    assert harmless("'" + one) != harmless(one)


@settings(max_examples=80, deadline=None)
@given(names=st.lists(st.builds(Delegate, id=st.just("00000000000000ff"), full_name=ANY_TEXT, notes=NASTY), max_size=4))
def test_names_in_every_script_come_back_as_they_went(names: list[Delegate]) -> None:
    back = read(written([AttendanceRow(name, "main", "") for name in names]))
    assert [(line["full_name"], line["notes"]) for line in back] == [
        (harmless(name.full_name), harmless(name.notes)) for name in names
    ]


def test_a_long_list_is_written_whole() -> None:
    listed = rows() * 400
    back = read(written(listed))
    assert [line["full_name"] for line in back] == [row.delegate.full_name for row in listed]


def test_the_mail_merge_names_each_delegates_pictures() -> None:
    out = io.BytesIO()
    assert write_mail_merge([(MAYOR, "a.png", "a.svg"), (EXPERT, "b.png", "b.svg")], out) == 2
    first, second = read(out.getvalue())
    assert first == {
        "email": "amina@example.org", "name": "Amina Özgür", "language": "tr",
        "code": MAYOR.code, "picture": "a.png", "picture_svg": "a.svg",
    }  # fmt: skip
    assert (second["name"], second["email"]) == ("김민준", "")


def test_the_mail_merge_has_a_name_whichever_was_sent() -> None:
    out = io.BytesIO()
    write_mail_merge([(Delegate("1", native_name="علي"), "", ""), (Delegate("2", latin_name="Ali"), "", "")], out)
    assert [line["name"] for line in read(out.getvalue())] == ["علي", "Ali"]


def test_times_are_read_by_any_program_as_they_were_meant(tmp_path: Path) -> None:
    for line in read(written(rows()))[:2]:
        assert datetime.fromisoformat(line["arrived"]) == datetime.fromisoformat(line["arrived_utc"])
