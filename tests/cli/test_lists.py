"""Lists to take away: every form, the words that choose what they hold, and what is kept under a name."""

import csv
import json

import duckdb
import pytest
from program import state


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
