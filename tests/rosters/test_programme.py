"""A programme sheet becomes admission points; a point that can't be right says why."""

import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from wego_desk.rosters import PointRow, read_programme

SEOUL = ZoneInfo("Asia/Seoul")
SHEET = (
    "point,name,kind,zone,starts,ends,time_zone,rule,capacity,roles\n"
    "main,World Mayors Forum,activity,,2023-09-25 09:00,2023-09-27 18:00,Asia/Seoul,daily,,\n"
    'prize,Smart City Prize,ceremony,hall,2023-09-26 19:00,2023-09-26 21:00,,once,"1,200","finalist; jury,mayor"\n'
    "lounge,,zone,vip,,,,in/out,40,mayor\n"
    "summit,Climate Summit,activity,,2023-04-18,2023-04-19,Europe/London,,,\n"
)


def test_a_sheet_of_points(tmp_path: Path):
    path = tmp_path / "programme.csv"
    path.write_text(SHEET, encoding="utf-8")
    sheet = read_programme(path, zone=SEOUL)
    assert sheet.refused == ()
    assert sheet.points == (
        PointRow(2, "main", "World Mayors Forum", "activity", "", "2023-09-25T09:00", "2023-09-27T18:00",
                 "Asia/Seoul", "daily", None, ()),
        PointRow(3, "prize", "Smart City Prize", "ceremony", "hall", "2023-09-26T19:00", "2023-09-26T21:00",
                 "", "once", 1200, ("finalist", "jury", "mayor")),
        PointRow(4, "lounge", "lounge", "zone", "vip", "", "", "", "in_out", 40, ("mayor",)),
        PointRow(5, "summit", "Climate Summit", "activity", "", "2023-04-18T00:00", "2023-04-19T23:59",
                 "Europe/London", "once", None, ()),
    )  # fmt: skip


def test_a_korean_workbook_with_real_times(book_file):
    nine = datetime.datetime.combine(datetime.date(2023, 9, 25), datetime.time(9, 0))
    rows = [
        ["지점 코드", "행사명", "구분", "시작", "종료", "입장 규칙", "정원", "대상", "담당자"],
        ["opening", "개막식", "세션", nine, nine.replace(hour=11), "자유 입장", 300, "시장\n기자", "김"],
        ["hall", "전시장", "구역", "2023년 9월 25일 오전 9시", "", "출입", "", "", ""],
    ]
    sheet = read_programme(book_file({"프로그램": rows}))
    assert [(p.point, p.starts, p.ends, p.rule, p.capacity, p.roles) for p in sheet.points] == [
        ("opening", "2023-09-25T09:00", "2023-09-25T11:00", "free", 300, ("시장", "기자")),
        ("hall", "2023-09-25T09:00", "", "in_out", None, ()),
    ]
    assert [(w.kind, w.values) for w in sheet.warnings] == [("unmapped_columns", {"columns": ("담당자",)})]


def test_times_that_name_an_offset_become_local(text_file):
    path = text_file("point,starts,time zone\na,2023-09-25T00:30Z,\nb,2023-09-25T00:30Z,Europe/London\n")
    assert [point.starts for point in read_programme(path, zone=SEOUL).points] == [
        "2023-09-25T09:30",
        "2023-09-25T01:30",
    ]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",Hall,,,,,,", "no_point"),
        ("MAIN,Again,,,,,,", "duplicate_point"),
        ("a,,,,Mars/Olympus,,,", "wrong_time_zone"),
        ("a,,,,../../etc/passwd,,,", "wrong_time_zone"),
        ("a,,,,Asia,,,", "wrong_time_zone"),
        ("a,,,,,twice,,", "wrong_rule"),
        ("a,,25:00,,,,,", "wrong_time"),
        ("a,,05/06/2023,,,,,", "wrong_time"),
        ("a,,2023-09-25T09:00Z,,,,,", "wrong_time"),
        ("a,,2023-09-25 09:00,2023-09-25 09:00,,,,", "ends_before_starts"),
        ("a,,2023-09-26,2023-09-25,,,,", "ends_before_starts"),
        ("a,,,,,,many,", "wrong_capacity"),
        ("a,,,,,,0,", "wrong_capacity"),
        ("a,,,,,,-5,", "wrong_capacity"),
        ("a,,,,,,2.5,", "wrong_capacity"),
        ("a,,,,,,,,more", "too_many_cells"),
        ("a\x07,,,,,,,", "control_character"),
        (f"{'a' * 201},,,,,,,", "name_too_long"),
    ],
)
def test_a_point_that_cannot_be_right_is_refused_alone(text_file, row, reason):
    path = text_file(f"point,name,starts,ends,time_zone,rule,capacity,roles\nmain,,,,,,,\n{row}\nother,,,,,,,\n")
    sheet = read_programme(path)
    assert [point.point for point in sheet.points] == ["main", "other"]
    assert [(refused.line, refused.reason_kind) for refused in sheet.refused] == [(3, reason)]
