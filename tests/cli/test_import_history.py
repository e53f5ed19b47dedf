"""Corrections, the list of imports and taking one back, as somebody at a terminal meets them."""

import pytest
from program import state

HEADER = "Name,E-mail,Role,Barcode\n"
AMINA = "Amina Sow,amina@x.org,mayor,B-1\n"
ZOE = "Zoe Roth,zoe@x.org,speaker,B-2\n"


@pytest.fixture
def take(wego, tmp_path):
    """``take(text, "--dry-run")``: a roster file in."""

    def do(text, *words, name="list.csv", as_json=True):
        (tmp_path / name).write_text(HEADER + text, encoding="utf-8")
        return wego("import", tmp_path / name, *words, as_json=as_json)

    return do


def test_a_dry_run_lists_what_would_change_for_each_person(wego, desk, take):
    first = take(AMINA + ZOE).json
    before = state(desk)
    dry = take(AMINA.replace("mayor", "guest"), "--dry-run").json
    assert state(desk) == before
    (change,) = dry["changes"]
    assert (change["full_name"], change["line"]) == ("Amina Sow", 2)
    assert change["fields"] == [{"field": "role", "old": "mayor", "new": "guest"}]
    assert [person["full_name"] for person in dry["vanished"]] == ["Zoe Roth"]
    assert (dry["batch"], dry["cancelled"], dry["source"]) == (None, 0, "list.csv")
    assert (first["batch"], first["changes"], first["vanished"]) == (first["batch"], [], [])
    would = take(AMINA, "--dry-run", "--cancel-vanished", "--reason", "x").json
    assert would["cancelled"] == 1
    said = take(AMINA.replace("mayor", "guest"), "--dry-run", as_json=False)
    assert "  change: Amina Sow: role mayor -> guest\n" in said.out
    assert "1 of 'list.csv' are no longer in the file and stay (--cancel-vanished --reason R cancels them)" in said.out


def test_the_vanished_are_cancelled_with_a_reason_and_an_import_taken_back(wego, take):
    take(AMINA + ZOE)
    done = take(AMINA, "--cancel-vanished", "--reason", "withdrew").json
    assert (done["rows"], done["unchanged"], done["cancelled"]) == (1, 1, 1)
    assert wego("scan", "B-2").json["verdict"] == "cancelled"
    newer, older, made = wego("import", "--list").json["imports"]
    assert (newer["batch"], newer["cancelled"], newer["undone"]) == (done["batch"], 1, None)
    assert (older["file"], older["operator"], older["rows"], older["added"]) == ("list.csv", "owner", 2, 2)
    assert made["file"] == "roster.csv"
    dry = wego("import", "--undo", done["batch"], "--dry-run").json
    assert (dry["undone"], dry["set_back"]) == (None, 1)
    undone = wego("import", "--undo", done["batch"], "--reason", "it was the old list").json
    assert undone == {"undone": done["batch"], "cancelled": 0, "admitted": [], "set_back": 1, "kept": []}
    assert wego("scan", "B-2").json["verdict"] == "admitted"
    (taken, *_) = wego("import", "--list").json["imports"]
    assert (taken["undone"]["operator"], taken["undone"]["reason"]) == ("owner", "it was the old list")
    again = wego("import", "--undo", done["batch"], "--reason", "x")
    assert (again.code, again.error["kind"]) == (2, "import_undone")


def test_how_a_correction_is_taken_back_is_said_at_once(take):
    take(AMINA)
    said = take(AMINA.replace("mayor", "guest"), as_json=False).out.splitlines()
    assert said[-1].startswith("  To take this import back: wego-desk import --undo ")


def test_what_stays_is_told(wego, take):
    done = take(AMINA + ZOE).json
    people = {d["full_name"]: d["id"] for d in wego("delegates").json["delegates"]}
    wego("cancel", people["Zoe Roth"], "--reason", "ill")
    wego("scan", "B-1")
    said = wego("import", "--undo", done["batch"], "--reason", "x", as_json=False).out
    assert said.splitlines()[0] == "1 cancelled, 0 set back, 1 kept."
    assert "  kept: Zoe Roth: status was changed since\n" in said
    assert f"  cancelled after being admitted: {people['Amina Sow']} Amina Sow\n" in said


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ((), "file_list_or_undo"),
        (("list.csv", "--list"), "file_list_or_undo"),
        (("list.csv", "--undo", "0" * 16), "file_list_or_undo"),
        (("--undo", "0" * 16, "--reason", "x"), "unknown_import"),
        (("--undo", "yesterday", "--reason", "x"), "unknown_import"),
        (("--undo", "0" * 16), "no_reason"),
        (("list.csv", "--cancel-vanished"), "no_reason"),
    ],
)
def test_words_that_cannot_be_carried_out(wego, desk, tmp_path, words, kind):
    (tmp_path / "list.csv").write_text(HEADER + AMINA)
    before = state(desk)
    answered = wego("import", *words)
    assert (answered.code, answered.error["kind"]) == (2, kind)
    assert answered.err.count("\n") == 1
    assert state(desk) == before


def test_only_an_organizer_takes_an_import_back(wego, take):
    done = take(AMINA).json
    answered = wego("import", "--undo", done["batch"], "--reason", "x", "--operator", "Ji-woo")
    assert (answered.code, answered.error["kind"]) == (3, "not_allowed")
    assert wego("scan", "B-1").json["verdict"] == "admitted"


def test_two_records_become_one(wego):
    one = wego("add", "full_name=Amina Diallo", "phone=1").json
    other = wego("add", "full_name=Amina Diallo", "email=a@x.org").json
    merged = wego("merge", other["id"], one["id"], "--take", "email").json
    assert merged == {"merged": other["id"], "into": one["id"], "changed": ["email"]}
    assert wego("scan", other["code"]).json["delegate"]["id"] == one["id"]
    again = wego("merge", other["id"], one["id"])
    assert (again.code, again.error["kind"]) == (2, "same_delegate")
