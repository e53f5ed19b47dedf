"""The sample congress: its files are made, not kept by hand; they read as sent, and hold every trap of real lists."""

import csv
from collections import Counter
from itertools import product
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from wego_desk.assets import asset
from wego_desk.core.credential import is_code, read_scan
from wego_desk.core.delegate import is_latin
from wego_desk.rehearsal.sample import write_sample
from wego_desk.rehearsal.sample_congress import sample_rows
from wego_desk.rehearsal.sample_names import tongues
from wego_desk.rosters import RefusedRow, read_programme, read_roster

DEMO = asset("resources", "demo")
BY_HAND = {"README.md", ".gitattributes"}


def made_files(folder):
    return {
        path.relative_to(folder).as_posix()
        for path in Path(folder).rglob("*")
        if path.is_file() and path.relative_to(folder).parts[0] not in {"pools", *BY_HAND}
    }


@pytest.fixture(scope="module")
def rows():
    return sample_rows()


@pytest.fixture(scope="module")
def everybody(rows):
    return [*rows.central, *rows.korea, *rows.late]


@pytest.fixture(scope="module")
def tongues_by_tag():
    return tongues()


def read(name):
    """What the program makes of a file: its people, and its refused rows."""
    file = read_roster(DEMO / name)
    found = list(file.rows)
    refused = [row for row in found if isinstance(row, RefusedRow)]
    return [row.fields for row in found if not isinstance(row, RefusedRow)], refused


def test_the_kept_files_are_what_comes_out_byte_for_byte(tmp_path):
    write_sample(tmp_path)
    assert made_files(tmp_path) == made_files(DEMO)
    changed = {name for name in made_files(DEMO) if (tmp_path / name).read_bytes() != (DEMO / name).read_bytes()}
    assert not changed


def test_the_sample_stays_small():
    assert sum(path.stat().st_size for path in DEMO.rglob("*") if path.is_file()) < 4_000_000


def test_the_workbook_and_the_korean_sheet_read_as_the_people_they_were_made_from(rows):
    for name, people in (("roster.xlsx", rows.central), ("roster-korea.csv", rows.korea)):
        found, refused = read(name)
        assert not refused
        assert [row | {"language": row["language"][:2]} for row in found if "language" in row] == [
            row | {"language": row["language"][:2]} for row in people
        ]


def test_twelve_hundred_people_of_all_roles_and_languages_come(everybody, rows):
    assert len(everybody) == 1200
    assert {row["role"] for row in everybody} == {
        "mayor", "delegate", "speaker", "finalist", "jury", "press", "staff", "guest", "accompanying person",
    }  # fmt: skip
    assert len({row["language"] for row in rows.central}) == 45
    assert {row.get("standing") for row in everybody} >= {"full", "associate", "friendship", "corporate"}
    assert {row.get("organization_kind") for row in everybody} >= {"city", "company", "institution"}
    regions = {row.get("region") for row in rows.central}
    assert regions == {"Asia", "Africa", "Europe", "Latin America", "North America", "Oceania"}
    assert 0.01 < sum(row["status"] == "cancelled" for row in everybody) / len(everybody) < 0.03
    sizes = Counter(row["organization"] for row in everybody if "organization" in row)
    assert min(sizes.values()) == 1
    assert max(sizes.values()) == 25


def test_no_city_has_two_mayors(everybody):
    mayors = Counter(row["city"] for row in everybody if row["role"] == "mayor")
    assert max(mayors.values()) == 1


def test_both_scripts_of_every_name_say_the_same(rows, tongues_by_tag):
    """Put together again from the pools: the Latin halves of a name lead to its own script, in the same order."""
    own = {}
    for language, tongue in tongues_by_tag.items():
        for parts in (tongue.women, tongue.men):
            for part in (*parts.given, *parts.long_given, *parts.family, *parts.long_family):
                own.setdefault((language, part.latin), set()).add(part.own)
    checked = 0
    for row in rows.central:
        if "native_name" not in row or row.get("family_name", "NA") == "NA":
            continue
        tongue, given, family = tongues_by_tag[row["language"]], row["given_name"], row["family_name"]
        pairs = product(own[tongue.language, given], own[tongue.language, family])
        if tongue.family_first:
            assert row["full_name"] == f"{family} {given}"
            assert row["native_name"] in {f + tongue.between + g for g, f in pairs}
        else:
            assert row["full_name"] == f"{given} {family}"
            assert row["native_name"] in {g + tongue.between + f for g, f in pairs}
        assert not is_latin(row["native_name"])
        checked += 1
    assert checked > 400


def test_the_traps_of_real_lists_are_there(everybody, rows):
    assert [row["native_name"] for row in rows.central if row.get("family_name") == "NA"] == ["나영주"]
    assert [row["city"] for row in rows.late if row["country"] == "NA"] == ["Windhoek"]
    names = Counter(row["full_name"] for row in rows.central)
    twice = [row for row in rows.central if names[row["full_name"]] > 1]
    assert {row["city"] for row in twice} == {"São Paulo", "Lisbon"}
    shared, people = Counter(row["email"] for row in everybody if "email" in row).most_common(1)[0]
    assert (shared, people) == ("protocol@pokhara.example", 9)
    written = (DEMO / "roster-late.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    assert (DEMO / "roster-korea.csv").read_text(encoding="cp949").startswith("번호,성명,")


def test_the_late_file_corrects_six_and_has_three_rows_that_nobody_can_take(rows):
    found, refused = read("roster-late.csv")
    assert len(found) == 48
    assert [row.reason_kind for row in refused] == ["no_name", "name_too_long", "control_character"]
    before = {(row.get("email"), row["full_name"]): row for row in rows.central}
    corrected = [row for row in found if (row["email"], row["full_name"]) in before]
    assert len(corrected) == 6
    for row in corrected:
        was = before[row["email"], row["full_name"]]
        assert {field for field in row if row[field] != was.get(field)} == {"job_title"}


def test_a_foreign_code_is_one_persons_and_survives_a_scanner(everybody):
    codes = [row["foreign_code"] for row in everybody if "foreign_code" in row]
    assert len(codes) == len(set(codes)) > 250
    for code in codes:
        assert not is_code(code)
        assert code in (read_scan(code) or ())


def test_nobody_can_be_written_to_by_mistake(everybody):
    assert all(row["email"].endswith(".example") for row in everybody if "email" in row)


def test_the_programme_is_a_week_in_seoul_that_people_can_enter(everybody):
    sheet = read_programme(DEMO / "programme.csv")
    assert not sheet.refused
    assert 14 <= len(sheet.points) <= 16
    assert {point.rule for point in sheet.points} == {"once", "daily", "in_out", "free"}
    roles = {row["role"] for row in everybody}
    zones = {zone for row in everybody for zone in row.get("zones", "").split(",") if zone}
    for point in sheet.points:
        assert set(point.roles) <= roles
        assert not point.zone or point.roles or point.zone in zones
        for moment in (point.starts, point.ends):
            assert not moment or "2026-09-21" <= moment < "2026-09-27"


def test_photographs_show_the_codes_of_people_who_come(everybody):
    with (DEMO / "photographs" / "expected.csv").open(encoding="utf-8", newline="") as file:
        expected = {row["file"]: row["text"] for row in csv.DictReader(file)}
    coming = {row["foreign_code"] for row in everybody if "foreign_code" in row and row["status"] == "active"}
    assert sum(text in coming for text in expected.values()) == 40
    assert sum(bool(text) and text not in coming for text in expected.values()) == 2
    assert list(expected.values()).count("") == 1
    for name, text in expected.items():
        path = DEMO / "photographs" / name
        assert path.stat().st_size <= 60_000
        with Image.open(path) as picture:
            assert 640 <= max(picture.size) <= 1000
            assert [code.text for code in zxingcpp.read_barcodes(picture)] == ([text] if text else []), name
