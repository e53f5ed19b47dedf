"""Lists to take away: every form, the words that choose what they hold, and what is kept under a name."""

import csv
import json

import duckdb
import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from program import state

from wego_desk.reports.columns import ATTENDANCE_KINDS


@pytest.fixture
def came(wego):
    """Amina came to the main hall, and by hand to the dawn run six years ago."""
    assert wego("scan", "T-001").code == 0
    assert wego("scan", "T-001", "--point", "dawn", "--at", "2020-09-21 05:30").code == 0


@pytest.mark.usefixtures("came")
def test_every_form_holds_the_same_people(wego, tmp_path):
    words = ("--columns", "full_name,point,attended")
    for form in ("csv", "xlsx", "json", "parquet"):
        answered = wego("export", "attendance", "--format", form, "--out", tmp_path / f"a.{form}", *words)
        assert (answered.code, answered.json["rows"]) == (0, 5)
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [(row["full_name"], row["point"], row["attended"] == "yes") for row in csv.DictReader(file)]
    document = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert [tuple(row.values()) for row in document["rows"]] == rows
    assert duckdb.read_parquet(str(tmp_path / "a.parquet")).fetchall() == rows
    assert {row[:2] for row in rows if row[2]} == {("Amina Diallo", "main"), ("Amina Diallo", "dawn")}


@pytest.mark.usefixtures("came")
def test_the_words_of_a_line_choose_who_and_when(wego, tmp_path):
    def names(*words):
        assert wego("export", "attendance", "--format", "json", "--out", tmp_path / "a.json", *words).code == 0
        return [row["full_name"] for row in json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["rows"]]

    assert names("--preset", "No-Shows") == ["Kim Cheolsu", "Zoë Müller"]
    assert names("--point", "main", "--who", "came") == ["Amina Diallo"]
    assert names("--day", "2020-09-21", "--who", "came") == ["Amina Diallo"]
    assert names("--day", "2020-09-22", "--who", "came") == []
    assert names("--filter", "role=speaker") == ["Zoë Müller"]


@pytest.mark.usefixtures("came")
def test_paper_for_a_day_without_power_and_entering_it_afterwards(wego, tmp_path):
    sheet = tmp_path / "arrivals.pdf"
    made = wego("export", "arrivals", "--out", sheet, "--language", "ko")
    assert (made.code, made.json["rows"], made.json["pages"]) == (0, 3, 1), "one is cancelled"
    picture = tmp_path / "sheet.png"
    pypdfium2.PdfDocument(sheet.read_bytes())[0].render(scale=300 / 72).to_pil().save(picture)
    read = zxingcpp.read_barcodes(Image.open(picture))
    (kim,) = [d["code"] for d in wego("delegates").json["delegates"] if d["native_name"] == "김철수"]
    assert kim in [code.text for code in read]
    assert wego("scan", kim, "--at", "2026-09-21T09:30").json["verdict"] == "admitted"
    again = wego("export", "attendance", "--format", "json", "--out", tmp_path / "a.json", "--point", "main")
    assert again.json["rows"] == 4
    rows = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["rows"]
    assert [row["arrived"] for row in rows if row["code"] == kim] == ["2026-09-21T09:30:00+09:00"]


def test_names_and_invitations(wego, tmp_path):
    names = wego("export", "names", "--out", tmp_path / "names.pdf", "--by", "country")
    assert (names.code, names.json["pages"]) == (0, 1)
    letters = wego("export", "invitations", "--out", tmp_path / "letters.pdf")
    assert (letters.code, letters.json["pages"], letters.json["without_code"]) == (0, 3, [])
    assert len(pypdfium2.PdfDocument((tmp_path / "letters.pdf").read_bytes())) == 3
    (zoe,) = [d["id"] for d in wego("delegates", "--filter", "role=speaker").json["delegates"]]
    assert wego("credential", "revoke", zoe, "--reason", "lost").code == 0
    partly = wego("export", "invitations", "--out", tmp_path / "letters.pdf")
    assert (partly.code, partly.json["rows"], partly.json["without_code"]) == (4, 2, [zoe])


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (("names", "--format", "csv"), "only_paper"),
        (("attendance",), "no_format"),
        (("attendance", "--format", "pdf", "--language", "tlh"), "unknown_language"),
        (("attendance", "--format", "pdf", "--columns", ",".join(ATTENDANCE_KINDS)), "columns_off_page"),
        (("invitations", "--letters", "nowhere"), "no_letters"),
        (("invitations", "--filter", "role=nobody"), "nobody_chosen"),
        (("arrivals", "--point", "cellar"), "unknown_point"),
    ],
)
def test_paper_that_cannot_be_made_is_said(wego, tmp_path, words, kind):
    answered = wego("export", *words, "--out", tmp_path / "a.pdf")
    assert (answered.code, answered.error["kind"]) == (2, kind)
    assert answered.err.count("\n") == 1, "one sentence"
    assert not (tmp_path / "a.pdf").exists()


def test_a_list_is_kept_under_a_name_and_changed_for_once(wego, tmp_path):
    kept = wego("presets", "Press desk", "--columns", "code,full_name", "--filter", "role=speaker", "--by", "country")
    assert kept.code == 0
    shown = {one["name"]: one for one in wego("presets").json["presets"]}
    assert shown["Press desk"] == {
        "name": "Press desk", "shipped": False, "columns": ["code", "full_name"], "who": "all", "by": "country",
        "day": None, "filter": {"role": "speaker"},
    }  # fmt: skip
    assert shown["no-shows"]["shipped"]
    words = ("export", "attendance", "--format", "csv", "--out", tmp_path / "a.csv", "--preset", "press DESK")
    assert wego(*words).json["rows"] == 1
    assert (tmp_path / "a.csv").read_text(encoding="utf-8-sig").startswith('"code","full_name","as_of"\n')
    assert wego(*words, "--columns", "city").code == 0
    assert (tmp_path / "a.csv").read_text(encoding="utf-8-sig").startswith('"city","as_of"\n')
    assert "Press desk: --columns code,full_name" in wego("presets", as_json=False).out
    assert wego("presets", "press desk", "--remove").code == 0
    assert wego(*words).error["kind"] == "unknown_preset"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (("--columns", "full_name,shoe_size"), "unknown_column_name"),
        (("--who", "everybody"), "unknown_choice"),
        (("--by", "weekday"), "unknown_choice"),
        (("--day", "21.9."), "unreadable_day"),
        (("--preset", "mine"), "unknown_preset"),
        (("--filter", "shoe_size=42"), "unknown_field"),
    ],
)
def test_a_word_that_means_nothing_is_said_and_nothing_is_written(wego, desk, tmp_path, words, kind):
    before = state(desk)
    answered = wego("export", "attendance", "--format", "csv", "--out", tmp_path / "a.csv", *words)
    assert (answered.code, answered.error["kind"]) == (2, kind)
    assert not (tmp_path / "a.csv").exists()
    answered = wego("presets", "Press", *words)
    assert (answered.code, answered.error["kind"]) == (2, kind)
    assert state(desk) == before


def test_only_an_organizer_keeps_a_list(wego, desk):
    assert wego("presets", "Press", "--who", "came", "--operator", "Ana").code == 3
    assert not (desk / "presets.toml").exists()
    assert wego("presets", "--who", "came").error["kind"] == "no_preset_name"
    assert wego("presets", "inside", "--who", "came").error["kind"] == "shipped_preset"
