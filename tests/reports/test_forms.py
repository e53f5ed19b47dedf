"""Every form of a list says the same of everybody, in types that the reading program knows."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from attendance_samples import ABSENT, AS_OF, MAYOR, SEOUL, at, passage, rows
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading_back import read_list

from wego_desk.core.delegate import Delegate
from wego_desk.core.stays import Stay
from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.choice import Choice
from wego_desk.reports.columns import COLUMNS
from wego_desk.reports.export import FORMS, Form, export_attendance


def export(listed: list[AttendanceRow], file: Path, form: Form, choice: Choice = Choice()) -> int:  # noqa: B008
    return export_attendance(
        listed, file, form, choice=choice, zone=SEOUL, zone_name="Asia/Seoul", as_of=AS_OF, congress_name="세계 WMF"
    )


def every_form(folder: Path, listed: list[AttendanceRow], choice: Choice = Choice()) -> dict[str, list[dict[str, Any]]]:  # noqa: B008
    read = {}
    for form in FORMS:
        assert export(listed, folder / f"a.{form}", form, choice) == len(listed)
        read[form] = read_list(folder / f"a.{form}", form, SEOUL)
    return read


TRAINED = AttendanceRow(
    MAYOR, "training", "", (passage(at(15, 1)), passage(at(15, 3, 20), "out"), passage(at(16, 1))),
    present=True, stays=(Stay(at(15, 1), timedelta(hours=2, minutes=20), True), Stay(at(16, 1), timedelta(), False)),
    day=date(2026, 9, 15),
)  # fmt: skip
NASTY = AttendanceRow(
    Delegate("00000000000000ff", full_name="=1+1", notes="a;=b\n-c", native_name="<r>אבג</r>", organization='"\\'),
    "x", "", entitled=False,
)  # fmt: skip


def test_all_forms_say_the_same(tmp_path: Path) -> None:
    read = every_form(tmp_path, [*rows(), TRAINED, NASTY])
    first = read["csv"]
    for form, there in read.items():
        assert [list(row) for row in there] == [list(COLUMNS)] * 6, form
        assert there == first, form
    trained = first[4]
    assert (trained["hours_present"], trained["stays_without_exit"]) == (2.33, 1)
    assert (trained["day"], trained["arrived"]) == (date(2026, 9, 15), datetime(2026, 9, 15, 1, 0, 7, tzinfo=UTC))
    assert (first[5]["expected"], first[2]["expected"], first[3]["expected"]) == (False, True, False)
    assert first[0]["hours_present"] is None


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="_\ufffe\uffff"), max_size=8)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds
PASSAGES = st.builds(passage, MOMENTS, st.sampled_from(["in", "out"]), desk=TEXTS)
LISTED = st.lists(
    st.builds(
        AttendanceRow, st.builds(Delegate, st.just("00000000000000ff"), full_name=TEXTS, country=TEXTS, notes=TEXTS),
        TEXTS, TEXTS, st.lists(PASSAGES, max_size=3).map(tuple), st.booleans(),
    ),
    max_size=4,
)  # fmt: skip


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(listed=LISTED)
def test_whatever_is_listed_all_forms_say_the_same(tmp_path: Path, listed: list[AttendanceRow]) -> None:
    read = every_form(tmp_path, listed)
    assert read["csv"] == read["xlsx"] == read["json"] == read["parquet"]


def test_columns_come_as_they_were_chosen_in_every_form(tmp_path: Path) -> None:
    chosen = ("arrived", "native_name", "attended")
    for form, there in every_form(tmp_path, rows(), Choice(chosen)).items():
        assert [list(row) for row in there] == [list(chosen)] * 4, form
        assert there[0] == {
            "arrived": datetime(2026, 9, 14, 23, 30, 7, tzinfo=UTC), "native_name": MAYOR.native_name, "attended": True,
        }  # fmt: skip
    for form, there in every_form(tmp_path, rows(), Choice(("full_name",))).items():
        assert [row["full_name"] for row in there][:2] == ["Amina Özgür", "김민준"], form


def test_json_is_one_document_that_says_what_it_is(tmp_path: Path) -> None:
    export(rows(), tmp_path / "a.json", "json", Choice(("full_name", "arrived")))
    text = (tmp_path / "a.json").read_text(encoding="utf-8")
    document = json.loads(text)
    assert {key: value for key, value in document.items() if key != "rows"} == {
        "congress": "세계 WMF", "as_of": "2026-09-16T12:04:05+09:00", "time_zone": "Asia/Seoul",
        "columns": ["full_name", "arrived"],
    }  # fmt: skip
    assert document["rows"][0] == {"full_name": "Amina Özgür", "arrived": "2026-09-15T08:30:07+09:00"}
    assert document["rows"][2]["arrived"] is None
    assert "김민준" in text.splitlines()[2], "a row a line, in its own script"
    export([], tmp_path / "a.json", "json")
    assert json.loads((tmp_path / "a.json").read_bytes())["rows"] == []


def test_parquet_says_what_it_is_in_its_metadata(tmp_path: Path) -> None:
    file = tmp_path / "a.parquet"
    export([], file, "parquet")
    with duckdb.connect() as connection:
        told = connection.execute("SELECT key, value FROM parquet_kv_metadata(?)", [str(file)]).fetchall()
        (made_by,) = connection.execute("SELECT created_by FROM parquet_file_metadata(?)", [str(file)]).fetchone() or ()
    said = {key.decode(): value.decode() for key, value in told}
    assert said["congress"] == "세계 WMF"
    assert (said["as_of"], said["time_zone"]) == ("2026-09-16T12:04:05+09:00", "Asia/Seoul")
    assert made_by.startswith("wego-desk")


@pytest.mark.parametrize("form", FORMS)
def test_a_long_list_is_written_as_it_is_read(tmp_path: Path, form: Form) -> None:
    """No form waits for the last row before it lets the first go: a hundred thousand need not be in memory."""
    alive: set[int] = set()
    most = 0

    class Row(AttendanceRow):
        def __del__(self) -> None:
            alive.discard(id(self))

    def listed() -> Any:
        nonlocal most
        for _ in range(12_000):
            row = Row(ABSENT, "main", "")
            alive.add(id(row))
            most = max(most, len(alive))
            yield row

    export(listed(), tmp_path / "a", form, Choice(("full_name", "attended")))
    assert most <= 5_001
