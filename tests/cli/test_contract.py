"""The contract of every command: its keys, its exit codes, its help, and where its options may stand."""

import io
import json
import sqlite3
import sys
from contextlib import closing

import pytest
from program import kept, state

from wego_desk import __version__
from wego_desk.cli.commands import MODULES, commands
from wego_desk.cli.main import run
from wego_desk.core.fields import FIELDS

DELEGATE = {"id", *FIELDS}
SCAN = {
    "verdict", "delegate", "point", "since", "desk", "operator", "replaced_at", "opens_at", "closes_at", "event", "ms",
}  # fmt: skip


def amina(wego):
    return wego("delegates", "--filter", "role=mayor").json["delegates"][0]


# ---- help and options


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.name)
def test_every_command_has_help_with_an_example_that_parses(capsys, command):
    assert run([command.name, "--help"]) == 0
    said = capsys.readouterr().out
    assert f"example: {command.example}\n" in said
    assert command.help in said
    for option in ("--profile", "--json", "--quiet", "--verbose"):
        assert option in said
    assert ("--operator" in said) == command.writes


def test_every_command_of_the_contract_is_there():
    wanted = """import add edit cancel merge congress programme operator settings delegates find codes scan undo
    credential badges read-qr export presets backup restore hub join sync status verify
    doctor demo run"""
    assert list(MODULES) == [command.name for command in commands()] == wanted.split()


def test_version(capsys):
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"wego-desk {__version__}\n"


def test_options_stand_before_or_after_the_command(desk, capsys):
    at = ["--profile", str(desk)]
    for words in (
        [*at, "--json", "scan", "T-001", "--operator", "Kofi"],
        ["--operator", "Kofi", "scan", *at, "--json", "T-001"],
        ["scan", "--json", "T-001", *at, "--operator", "Kofi"],
    ):
        run(words)
        assert json.loads(capsys.readouterr().out)["operator"] == "Kofi"


def test_an_operator_is_removed(desk, wego):
    assert {"name": "Kofi", "duty": "steward"} in wego("operator").json["operators"]
    left = wego("operator", "Kofi", "--remove").json["operators"]
    assert [o["name"] for o in left] == ["Ana", "Ji-woo", "owner"]


def test_the_environment_names_profile_and_operator(desk, wego, monkeypatch):
    monkeypatch.setenv("WEGO_DESK_PROFILE", str(desk))
    monkeypatch.setenv("WEGO_DESK_OPERATOR", "ana")
    assert wego("scan", "T-001", profile=None).json["operator"] == "Ana"
    assert wego("scan", "T-003", "--operator", "Kofi", profile=None).json["operator"] == "Kofi"
    assert wego("delegates", profile=desk / "elsewhere").code == 2


def test_a_command_that_only_reads_takes_no_operator(wego):
    for words in (("find", "kim", "--operator", "Ana"), ("--operator", "Ana", "find", "kim")):
        answered = wego(*words)
        assert (answered.code, answered.error["kind"]) == (2, "bad_use")


@pytest.mark.parametrize(
    "words",
    [
        ("add", "full_name=B"), ("edit", "0" * 16, "city=x"), ("cancel", "0" * 16, "--reason", "x"), ("congress",),
        ("programme", "p.csv"), ("operator",), ("settings", "desk.name=x"), ("scan", "T-001"), ("scan", "--stdin"),
        ("undo", "9c2e4b7a10f3d586:12", "--reason", "x"), ("credential", "revoke", "0" * 16, "--reason", "x"),
        ("import", "r.csv"), ("import", "r.csv", "--dry-run"),
        ("export", "attendance", "--format", "csv", "--out", "a.csv"),
    ],
)  # fmt: skip
def test_an_operator_that_nobody_knows_is_bad_use(wego, desk, tmp_path, words):
    (tmp_path / "p.csv").write_text("point\nx\n")
    (tmp_path / "r.csv").write_text("Name\nx\n")
    before = state(desk)
    answered = wego(*words, "--operator", "Nobody")
    assert (answered.code, answered.error["kind"]) == (2, "unknown_operator")
    assert "Ana, Ji-woo, Kofi, owner" in answered.err
    assert state(desk) == before


def test_people_are_spoken_to_on_stdout_and_warned_on_stderr(wego, tmp_path):
    (tmp_path / "p.csv").write_text("point,colour\nx,red\n")
    answered = wego("programme", tmp_path / "p.csv", as_json=False)
    assert answered.out == "1 points, 0 entitlements, 0 rows refused.\n"
    assert answered.err == "Note: these columns are not read: colour.\n"
    assert wego("programme", tmp_path / "p.csv", "--quiet", as_json=False).err == ""


def test_verbose_says_what_was_behind_a_trouble(wego):
    assert "FileNotFoundError" in wego("import", "nowhere.csv", "--verbose").err


def test_a_mistake_of_ours_is_exit_1_with_its_traceback(wego, desk):
    """A row that the ledger refuses is no trouble of the disk's."""
    with closing(sqlite3.connect(desk / "log.db", isolation_level=None)) as log:
        log.execute("CREATE TRIGGER no BEFORE INSERT ON presence BEGIN SELECT RAISE(ABORT, 'no'); END")
    answered = wego("scan", "T-001", "--point", "hall")
    assert (answered.code, answered.error["kind"]) == (1, "our_fault")
    assert "Traceback" in answered.err
    log = (desk / "log" / "wego-desk.log").read_text()
    assert "scan: DatabaseError" in log
    assert "Amina" not in log
    assert "T-001" not in log


# ---- one command after the other


def test_import(wego, tmp_path):
    roster = tmp_path / "roster.csv"
    roster.write_text("Name,Ticket no,Colour\nNew One,9,red\nAmina Diallo,,\n,,blue\n", encoding="utf-8")
    answered = wego("import", roster, "--map", "email=Ticket no", "--delimiter", "comma", "--encoding", "utf-8")
    assert answered.code == 4
    document = answered.json
    assert document.keys() == {
        "rows", "added", "updated", "unchanged", "refused", "warnings", "mapping", "encoding", "sheet", "sheets",
        "probable_duplicates", "names", "changes", "vanished", "cancelled", "source", "batch",
    }  # fmt: skip
    assert (document["rows"], document["added"], document["updated"], document["unchanged"]) == (3, 2, 0, 0)
    assert document["refused"] == [{"line": 4, "reason": "no name", "row": ["", "", "blue"]}]
    assert document["mapping"] == {"full_name": "Name", "email": "Ticket no"}
    assert document["encoding"] == "utf-8"
    assert document["warnings"] == ["these columns are not read: Colour"]
    ((one, other, why),) = document["probable_duplicates"]
    assert why == "same_name"
    assert {one, other} == {d["id"] for d in wego("delegates", "--filter", "full_name=Amina Diallo").json["delegates"]}


def test_a_dry_run_needs_no_desk_and_makes_none(wego, desk, tmp_path):
    roster = tmp_path / "roster.csv"
    roster.write_text("Name,E-mail\nNew One,\nKim Cheolsu,kim@seoul.kr\n", encoding="utf-8")
    before = state(desk)
    document = wego("import", roster, "--dry-run").json
    assert (document["added"], document["unchanged"]) == (1, 1)
    assert state(desk) == before
    nowhere = tmp_path / "nowhere"
    assert wego("import", roster, "--dry-run", profile=nowhere).json["added"] == 2
    assert not nowhere.exists()
    people = wego("import", roster, "--dry-run", as_json=False).out
    assert "Nothing was written" in people
    assert "full_name = Name" in people


def test_add_edit_cancel(wego):
    added = wego("add", "full_name=Lee Younghee", "native_name=이영희", "role=press")
    assert (added.code, added.json.keys()) == (0, {"id", "code"})
    person = added.json["id"]
    edited = wego("edit", person.upper(), "city=Busan", "role=press")
    assert (edited.code, edited.json) == (0, {"id": person, "changed": ["city"]})
    cancelled = wego("cancel", person, "--reason", "ill")
    assert (cancelled.code, cancelled.json) == (0, {"cancelled": person})
    scanned = wego("scan", added.json["code"])
    assert (scanned.code, scanned.json["verdict"]) == (3, "cancelled")


def test_congress_and_programme(wego, tmp_path):
    answered = wego("congress", "--name", "World Mayors Forum", "--time-zone", "Europe/London")
    document = answered.json
    assert (answered.code, document.keys()) == (0, {"id", "name", "time_zone", "points"})
    assert (document["name"], document["time_zone"]) == ("World Mayors Forum", "Europe/London")
    assert len(document["id"]) == 16
    assert [p["point"] for p in document["points"]] == ["dawn", "gala", "hall", "main", "stage"]
    assert wego("congress").json == document
    sheet = tmp_path / "p.csv"
    sheet.write_text("point,rule,capacity,roles\nroom,daily,20,mayor;press\nbad,never,,\n")
    answered = wego("programme", sheet)
    assert (answered.code, answered.json.keys()) == (4, {"points", "entitlements", "refused"})
    assert (answered.json["points"], answered.json["entitlements"]) == (1, 2)
    (refused,) = answered.json["refused"]
    assert refused == {
        "line": 3,
        "reason": "'never' is no rule; use once, daily, in_out or free",
        "row": ["bad", "never", "", ""],
    }


def test_operator_and_settings(wego, desk):
    answered = wego("operator", "José", "--duty", "Supervisor")
    assert (answered.code, answered.json.keys()) == (0, {"operators"})
    assert {"name": "José", "duty": "supervisor"} in answered.json["operators"]
    assert wego("operator").json == answered.json
    answered = wego("settings", "desk.name=Gate 4", "look.sounds=False")
    assert (answered.code, answered.json.keys()) == (0, {"file", "settings"})
    assert answered.json["file"] == str(desk / "settings.toml")
    assert (answered.json["settings"]["desk.name"], answered.json["settings"]["look.sounds"]) == ("Gate 4", False)
    assert wego("settings").json == answered.json
    assert wego("scan", "T-001").json["desk"] == "Gate 4"
    lines = wego("settings", as_json=False).out.splitlines()
    assert wego("settings", *(line.replace(" = ", "=") for line in lines)).json == answered.json, "as said, so taken"


def test_delegates(wego):
    document = wego("delegates", "--limit", "2").json
    assert document.keys() == {"count", "delegates"}
    assert (document["count"], len(document["delegates"])) == (4, 2)
    assert document["delegates"][0].keys() == DELEGATE
    filtered = wego("delegates", "--filter", "role=DELEGATE", "--filter", "status=active").json
    assert [d["native_name"] for d in filtered["delegates"]] == ["김철수"]
    assert wego("delegates", "--limit", "0").json == {"count": 4, "delegates": []}


def test_find(wego):
    answered = wego("find", "cheolsu", "kim")
    assert (answered.code, answered.json.keys()) == (0, {"hits", "ms"})
    (hit,) = answered.json["hits"]
    assert hit.keys() == {"id", "code", "full_name", "native_name", "organization", "why"}
    assert hit["native_name"] == "김철수"
    nobody = wego("find", "qqqqxxxx")
    assert (nobody.code, nobody.json["hits"]) == (0, [])


def test_codes(wego, tmp_path):
    answered = wego("codes", "--out", tmp_path / "codes", "--filter", "role=mayor")
    assert (answered.code, answered.json.keys()) == (0, {"written", "files"})
    code = amina(wego)["code"]
    assert answered.json["written"] == 1
    assert answered.json["files"] == [
        str(tmp_path / "codes" / name) for name in (f"{code}.png", f"{code}.svg", "mailmerge.csv", "invitations.pdf")
    ]
    read = wego("read-qr", *answered.json["files"][:1], "absent.png")
    assert read.code == 4
    assert read.json == {
        "results": [
            {"file": answered.json["files"][0], "text": code, "format": "QRCode"},
            {"file": "absent.png", "text": None, "format": None},
        ]
    }
    assert wego("read-qr", answered.json["files"][0]).code == 0
    assert wego("codes", "--out", tmp_path / "all").json["written"] == 3, "the cancelled are left out"


def test_scan(wego):
    answered = wego("scan", "T-001", "--point", "MAIN")
    assert answered.code == 0
    document = answered.json
    assert document.keys() == SCAN
    assert document["delegate"].keys() == DELEGATE
    assert (document["verdict"], document["point"], document["desk"], document["operator"]) == (
        "admitted", "main", "Desk 1", "owner",
    )  # fmt: skip
    assert [document[key] for key in ("since", "replaced_at", "opens_at", "closes_at")] == [None] * 4
    again = wego("scan", "T-001")
    assert (again.code, again.json["verdict"]) == (3, "already_in")
    assert again.json["since"].endswith("+09:00")
    unknown = wego("scan", "NOPE")
    assert (unknown.code, unknown.json.keys(), unknown.json["delegate"]) == (3, SCAN, None)


def test_scan_tells_when_a_door_opens_or_closed_in_its_own_zone(wego):
    early, late = wego("scan", "T-001", "--point", "gala").json, wego("scan", "T-001", "--point", "dawn").json
    assert (early["verdict"], early["opens_at"]) == ("too_early", "2090-09-21T18:00:00.000+09:00")
    assert (late["verdict"], late["closes_at"]) == ("too_late", "2020-09-21T06:00:00.000+01:00")


def test_scan_out_and_with_a_reason(wego):
    assert wego("scan", "T-001", "--point", "hall", "--exit").json["verdict"] == "not_in"
    assert wego("scan", "T-001", "--point", "hall").code == 0
    assert wego("scan", "T-002", "--point", "hall").json["verdict"] == "full"
    over = wego("scan", "T-002", "--point", "hall", "--override", "the mayor's doctor", "--operator", "Ji-woo")
    assert (over.code, over.json["verdict"]) == (0, "admitted")
    gone = wego("scan", "T-001", "--point", "hall", "--exit")
    assert (gone.code, gone.json["verdict"]) == (0, "exited")


def test_a_stated_time_is_local_at_the_point(wego, desk):
    assert wego("scan", "T-001", "--at", "2026-09-21T09:30", "--operator", "Ji-woo").code == 0
    assert wego("scan", "T-001").json["since"] == "2026-09-21T09:30:00.000+09:00"
    dawn = wego("scan", "T-001", "--point", "dawn", "--at", "2020-09-21 05:30")
    assert (dawn.code, dawn.json["verdict"]) == (0, "admitted")
    assert wego("scan", "T-001", "--point", "dawn").json["since"] == "2020-09-21T05:30:00.000+01:00"
    assert all("stated_at" in w.body for w in kept(desk, "in"))


def test_scan_stdin(wego, monkeypatch):
    answered = stdin(wego, monkeypatch, b"T-001\r\n\nT-003")
    assert answered.code == 4
    documents = [json.loads(line) for line in answered.out.splitlines()]
    assert [d["verdict"] for d in documents] == ["admitted", "damaged", "admitted"]
    assert all(d.keys() == SCAN for d in documents)
    assert stdin(wego, monkeypatch, b"T-002\n").code == 0
    assert stdin(wego, monkeypatch, b"T-001\nT-002\n", "--exit").code == 0
    empty = stdin(wego, monkeypatch, b"")
    assert (empty.code, empty.out) == (0, "")


def stdin(wego, monkeypatch, sent, *words):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(sent), encoding="ascii"))
    return wego("scan", "--stdin", *words, as_json=False)


def test_undo(wego):
    event = wego("scan", "T-001").json["event"]
    answered = wego("undo", event.upper(), "--reason", "wrong person")
    assert (answered.code, answered.json) == (0, {"undone": event})
    assert wego("scan", "T-001").code == 0
    assert wego("undo", event, "--reason", "again").error["kind"] == "already_undone"


def test_credential(wego):
    person = amina(wego)
    replaced = wego("credential", "replace", person["id"], "--reason", "lost")
    assert (replaced.code, replaced.json.keys()) == (0, {"revoked", "code"})
    assert sorted(replaced.json["revoked"]) == sorted([person["code"], "T-001"])
    old = wego("scan", person["code"]).json
    assert old["verdict"] == "replaced"
    assert old["replaced_at"].endswith("+09:00")
    revoked = wego("credential", "revoke", person["id"], "--reason", "stolen")
    assert (revoked.code, revoked.json) == (0, {"revoked": [replaced.json["code"]]})
    assert wego("scan", replaced.json["code"]).json["verdict"] == "revoked"


def test_badges(wego, desk, tmp_path):
    before = state(desk)
    answered = wego("badges", "--out", tmp_path / "b.pdf", "--all", "--layout", "a6")
    assert answered.code == 0
    assert {"badges", "pages", "missing_glyphs", "shrunk", "ms"} <= answered.json.keys()
    assert (answered.json["badges"], answered.json["pages"]) == (3, 3)
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")
    assert state(desk) == before, "no event"
    ids = [amina(wego)["id"], amina(wego)["id"]]
    assert wego("badges", "--out", tmp_path / "b.pdf", "--id", ids[0], "--id", ids[1]).json["badges"] == 1
    wego("credential", "revoke", ids[0], "--reason", "lost")
    partly = wego("badges", "--out", tmp_path / "b.pdf", "--all")
    assert (partly.code, partly.json["badges"], len(partly.json["not_printed"])) == (4, 2, 1)


def test_badges_on_a_sheet_and_names_to_approve(wego, desk, tmp_path):
    before = state(desk)
    words = ("--all", "--layout", "a6", "--sheet", "a4-2up", "--language", "ko")
    answered = wego("badges", "--out", tmp_path / "b.pdf", "--contact-sheet", tmp_path / "c.pdf", *words)
    assert (answered.code, answered.json["badges"], answered.json["pages"]) == (0, 3, 2)
    approve = answered.json["contact_sheet"]
    assert (approve["file"], approve["pages"], len(approve["names"])) == (str(tmp_path / "c.pdf"), 1, 3)
    assert approve["names"][0].keys() == {"id", "name", "why"}
    assert (tmp_path / "c.pdf").read_bytes().startswith(b"%PDF")
    alone = wego("badges", "--contact-sheet", tmp_path / "d.pdf", "--all")
    assert (alone.code, alone.json["badges"], alone.json["missing_glyphs"]) == (0, 0, [])
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["b.pdf", "c.pdf", "d.pdf"]
    assert state(desk) == before, "no event"


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_export(wego, tmp_path, form):
    wego("scan", "T-001")
    answered = wego("export", "attendance", "--format", form, "--out", tmp_path / "a", "--point", "Main")
    assert (answered.code, answered.json.keys()) == (0, {"rows", "file", "as_of"})
    assert (answered.json["rows"], answered.json["file"]) == (4, str(tmp_path / "a"))
    assert answered.json["as_of"].endswith("+09:00")
    assert (tmp_path / "a").read_bytes().startswith(b"PK" if form == "xlsx" else b"\xef\xbb\xbf")


def test_verify_and_doctor(wego):
    answered = wego("verify")
    assert (answered.code, answered.json.keys()) == (0, {"ok", "events", "streams", "breaks"})
    assert (answered.json["ok"], answered.json["breaks"]) == (True, [])
    answered = wego("doctor")
    assert (answered.code, answered.json.keys()) == (0, {"ok", "checks", "names"})
    assert all(check.keys() == {"name", "ok", "detail", "remedy"} for check in answered.json["checks"])


def test_verify_tells_of_a_ledger_that_was_touched(wego, desk):
    with closing(sqlite3.connect(desk / "roster.db", isolation_level=None)) as rows:
        rows.execute("UPDATE person SET full_name = 'Somebody Else' WHERE full_name = 'Amina Diallo'")
    answered = wego("verify")
    assert (answered.code, answered.json["ok"]) == (3, False)
    assert answered.json["breaks"][0]["kind"] == "person"


# ---- a duty that may not


@pytest.mark.parametrize(
    ("who", "words", "act"),
    [
        ("Kofi", ("add", "full_name=B"), "walk_in"),
        ("Kofi", ("edit", "ID", "city=x"), "edit"),
        ("Ana", ("cancel", "ID", "--reason", "x"), "cancel"),
        ("Ana", ("credential", "replace", "ID", "--reason", "x"), "credentials"),
        ("Ana", ("scan", "T-001", "--override", "x"), "override"),
        ("Ana", ("scan", "T-001", "--at", "2026-09-21T09:30"), "back_entry"),
        ("Ji-woo", ("import", "r.csv"), "import"),
        ("Ji-woo", ("programme", "p.csv"), "programme"),
        ("Ji-woo", ("congress", "--name", "x"), "congress"),
        ("Ji-woo", ("operator", "B", "--duty", "staff"), "operators"),
        ("Ji-woo", ("export", "attendance", "--format", "csv", "--out", "a.csv"), "export"),
    ],
)
def test_a_duty_that_may_not_is_exit_3_and_the_try_is_kept(wego, desk, tmp_path, who, words, act):
    (tmp_path / "r.csv").write_text("Name\nx\n")
    (tmp_path / "p.csv").write_text("point\nx\n")
    person = amina(wego)["id"]
    before = len(kept(desk, "refused"))
    answered = wego(*(person if word == "ID" else word for word in words), "--operator", who)
    assert answered.code == 3
    assert answered.json["error"]["kind"] == "not_allowed"
    assert answered.err.startswith(f"{who} may not ")
    assert "Ask " in answered.err
    (refused,) = kept(desk, "refused")[before:]
    assert refused.body == {"act": act}
    assert not (tmp_path / "a.csv").exists()
