"""Bad input through the program: one clear sentence, exit 2, and not a byte of what a profile says is changed."""

import os
import random
import resource
import shutil
import sqlite3
import tempfile
import zipfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import xlsxwriter
from filelock import FileLock
from PIL import Image
from program import finished, kept, state

NOBODY = 65534


def book(path, rows=(("Name", "City"), ("Amina", "Dakar"))):
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet("People")
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
    return path


def encrypted(path):
    """A password-protected workbook is a compound file around the zip."""
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le"))


def bomb(path):
    with zipfile.ZipFile(book(path), "a", zipfile.ZIP_DEFLATED) as target:
        target.writestr("xl/media/big.xml", bytes(51 << 20))


def truncated(path):
    whole = book(path, [("Name",), *((f"Guest {n}",) for n in range(500))]).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def picture(path):
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + random.Random(1).randbytes(3000))


FILES = {
    "not a spreadsheet": ("a.xlsx", picture, "not_a_spreadsheet"),
    "noise": ("a.csv", lambda path: path.write_bytes(random.Random(2).randbytes(5000)), "not_a_spreadsheet"),
    "encrypted": ("a.xlsx", encrypted, "encrypted_file"),
    "zip bomb": ("a.xlsx", bomb, "zip_bomb"),
    "truncated": ("a.xlsx", truncated, "damaged_file"),
    "a folder": ("a.csv", lambda path: path.mkdir(), "is_a_folder"),
    "missing": ("a.csv", lambda _path: None, "file_missing"),
    "a pipe": ("a.csv", os.mkfifo, "not_a_file"),
    "empty": ("a.csv", lambda path: path.write_bytes(b""), "empty_file"),
    "NUL byte": ("a.csv", lambda path: path.write_bytes(b"Name\nAmi\0na\n"), "nul_in_text"),
    "no name": ("a.csv", lambda path: path.write_bytes(b"City,Colour\nDakar,red\n"), "no_name_column"),
    "wide text": ("a.csv", lambda path: path.write_bytes(b"Name" + b",x" * 1024 + b"\nAmina\n"), "too_many_columns"),
    "wide book": ("a.xlsx", lambda path: book(path, [["Name", *["x"] * 1024], ["Amina"]]), "too_many_columns"),
    "long cell": ("a.csv", lambda path: path.write_bytes(b"Name,Point\n" + b"x" * 32_768 + b",\n"), "cell_too_long"),
    "stray quote": ("a.csv", lambda path: path.write_bytes(b'Name,Point\nAmina,"Dakar\nZoe,Paris\n'), "broken_quotes"),
    "lost byte": (
        "a.csv",
        lambda path: path.write_bytes("이름\n김민준\n이서연\n".encode()[:-2] + b"\n"),
        "undecodable",
    ),
}


@pytest.mark.parametrize("case", FILES)
def test_a_file_that_is_no_roster_and_no_programme(wego, desk, tmp_path, case):
    name, make, kind = FILES[case]
    path = tmp_path / name
    make(path)
    before = state(desk)
    for words in (("import", path), ("programme", path), ("import", path, "--dry-run")):
        wanted = "no_point_column" if (words[0], kind) == ("programme", "no_name_column") else kind
        for profile in (desk, tmp_path / "fresh"):
            answered = wego(*words, profile=profile)
            assert (answered.code, answered.error["kind"]) == (2, wanted)
            assert answered.err.count("\n") == 1, "one sentence"
            assert name in answered.err
    assert state(desk) == before
    assert not (tmp_path / "fresh").exists()


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([["x" * 201, "Dakar"]], "full_name has 201 characters; use at most 200"),
        ([["Zoë", "x" * 16_500]], "the row has 16504 bytes; use at most 16384"),
    ],
)
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_row_that_is_too_long_is_one_refused_row(wego, tmp_path, rows, reason, form):
    path = tmp_path / f"r.{form}"
    rows = [["Name", "City"], ["Before", "Dakar"], *rows, ["After", "Dakar"]]
    if form == "xlsx":
        book(path, rows)
    else:
        path.write_text("\n".join(map(",".join, rows)) + "\n", encoding="utf-8")
    answered = wego("import", path)
    assert answered.code == 4
    (refused,) = answered.json["refused"]
    assert (refused["line"], refused["reason"], refused["row"]) == (3, reason, rows[2])
    assert answered.json["added"] == 2


WORDS = [
    (("import", "r.csv", "--sheet", "Rooms"), "unknown_sheet"),
    (("import", "r.csv", "--encoding", "klingon"), "unknown_encoding"),
    (("import", "r.csv", "--delimiter", "/"), "unknown_delimiter"),
    (("import", "r.csv", "--map", "full_name"), "no_assignment"),
    (("import", "r.csv", "--map", "shoe=Name"), "unknown_field"),
    (("import", "r.csv", "--map", "full_name=Nom"), "unknown_column"),
    (("add", "city=Dakar"), "no_name"),
    (("add", "Amina"), "no_assignment"),
    (("add", "full_name=A", "shoe=44"), "unknown_field"),
    (("add", "full_name=" + "x" * 201), "name_too_long"),
    (("add", "full_name=A", "notes=\udcff"), "act_unwritable"),
    (("edit", "0" * 16, "city=x"), "unknown_delegate"),
    (("edit", "ID", "city"), "no_assignment"),
    (("edit", "ID", "code=x"), "code_by_replace"),
    (("edit", "ID", "valid_from=soon"), "unreadable_date"),
    (("edit", "ID", "foreign_code=T-002"), "code_in_use"),
    (("cancel", "0" * 16, "--reason", "x"), "unknown_delegate"),
    (("cancel", "ID", "--reason", " "), "no_reason"),
    (("cancel", "ID"), "bad_use"),
    (("congress", "--time-zone", "Mars"), "unknown_time_zone"),
    (("congress", "--name", "a\x1bb"), "bad_value"),
    (("operator", "Bo"), "name_and_duty"),
    (("operator", "--duty", "staff"), "name_and_duty"),
    (("operator", "Bo", "--duty", "king"), "unknown_duty"),
    (("operator", "owner", "--duty", "staff"), "last_organizer"),
    (("operator", "--remove"), "name_and_duty"),
    (("operator", "Bo", "--remove"), "unknown_operator"),
    (("operator", "owner", "--remove"), "last_organizer"),
    (("settings", "desk.colour=red"), "unknown_setting"),
    (("settings", "look.text_percent=90"), "bad_setting"),
    (("settings", "look"), "no_assignment"),
    (("settings", "desk.name=" + "x" * 201), "bad_setting"),
    (("delegates", "--filter", "shoe=44"), "unknown_field"),
    (("delegates", "--limit", "-1"), "bad_use"),
    (("delegates", "--limit", "many"), "bad_use"),
    (("find",), "bad_use"),
    (("scan",), "text_or_stdin"),
    (("scan", "T-001", "--stdin"), "text_or_stdin"),
    (("scan", "T-001", "--at", "soon"), "bad_time"),
    (("scan", "T-001", "--at", "0001-01-01T00:00+09:00"), "bad_time"),
    (("scan", "T-001", "--at", "2190-01-01T09:00"), "time_to_come"),
    (("scan", "T-001", "--override", ""), "no_reason"),
    (("scan", "T-001", "--point", "cellar"), "unknown_point"),
    (("undo", "yesterday", "--reason", "x"), "bad_event"),
    (("undo", "9c2e4b7a10f3d586:12", "--reason", "x"), "unknown_event"),
    (("undo", "9c2e4b7a10f3d586:12"), "bad_use"),
    (("credential", "steal", "ID", "--reason", "x"), "bad_use"),
    (("credential", "revoke", "0" * 16, "--reason", "x"), "unknown_delegate"),
    (("credential", "revoke", "ID", "--reason", ""), "no_reason"),
    (("badges", "--out", "b.pdf"), "nothing_chosen"),
    (("badges", "--all"), "nothing_to_make"),
    (("badges", "--all", "--out", "b.pdf", "--sheet", "a5-2up"), "unknown_paper"),
    (("badges", "--all", "--out", "b.pdf", "--layout", "a6", "--sheet", "a4-9up"), "paper_too_small"),
    (("badges", "--out", "b.pdf", "--filter", "role=pilot"), "nobody_chosen"),
    (("badges", "--out", "b.pdf", "--id", "0" * 16), "unknown_delegate"),
    (("badges", "--out", "b.pdf", "--all", "--layout", "a7"), "layout_not_found"),
    (("export", "attendance", "--format", "csv", "--out", "a.csv", "--point", "cellar"), "unknown_point"),
    (("export", "attendance", "--format", "docx", "--out", "a.csv"), "bad_use"),
    (("export", "salaries", "--format", "csv", "--out", "a.csv"), "bad_use"),
    (("dance",), "bad_use"),
    (("scan", "T-001", "--loudly"), "bad_use"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "kind"), WORDS, ids=lambda value: " ".join(value)[:60] if isinstance(value, tuple) else ""
)
def test_words_that_cannot_be_carried_out(wego, desk, tmp_path, words, kind):
    (tmp_path / "r.csv").write_text("Name,City\nAmina,Dakar\n")
    person = wego("delegates").json["delegates"][0]["id"]
    before, files = state(desk), sorted(tmp_path.iterdir())
    answered = wego(*(person if word == "ID" else word for word in words))
    assert (answered.code, answered.error["kind"]) == (2, kind)
    assert answered.err.count("\n") == 1, "one sentence"
    assert state(desk) == before
    assert sorted(tmp_path.iterdir()) == files


@pytest.mark.parametrize(
    "command", ["add", "cancel", "congress", "credential", "edit", "operator", "scan", "settings", "undo"]
)
def test_bad_use_makes_no_desk(wego, tmp_path, command):
    words = next(words for words, kind in reversed(WORDS) if words[0] == command and kind != "bad_use")
    assert wego(*words, profile=tmp_path / "fresh" / "desk").code == 2
    assert not (tmp_path / "fresh" / "desk").exists()


def test_reading_where_there_is_no_desk_makes_none(wego, tmp_path):
    for words in (
        ("find", "x"), ("delegates",), ("badges", "--out", "b.pdf", "--all"), ("codes", "--out", "c"), ("verify",),
        ("export", "attendance", "--format", "csv", "--out", "a.csv"),
    ):  # fmt: skip
        answered = wego(*words, profile=tmp_path / "fresh")
        assert (answered.code, answered.error["kind"]) == (2, "no_profile")
    assert wego("doctor", profile=tmp_path / "fresh").code == 0
    assert wego("settings", profile=tmp_path / "fresh").json["settings"]["desk.name"] == "Desk 1"
    assert sorted(tmp_path.iterdir()) == [tmp_path / "profile"]


def test_a_folder_that_was_there_stays_as_it_was(wego, tmp_path):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "notes.txt").write_text("keep")
    assert wego("scan", "T-001", "--point", "cellar", profile=mine).code == 2
    assert sorted(path.name for path in mine.iterdir()) == ["notes.txt"]


def test_an_answer_of_no_is_kept_and_so_is_the_desk(wego, tmp_path):
    assert wego("scan", "T-001", profile=tmp_path / "fresh").code == 3
    assert [w.body["text"] for w in kept(tmp_path / "fresh", "refused")] == ["T-001"]


# ---- the disk


@contextmanager
def nobody():
    """Nothing is closed to root: be nobody for a moment."""
    was = os.geteuid()
    if was == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(was)


def test_a_desk_that_may_only_be_read_is_read_and_not_written(wego, made):
    with tempfile.TemporaryDirectory() as open_to_all:
        Path(open_to_all).chmod(0o755)
        closed = Path(open_to_all) / "profile"
        shutil.copytree(made, closed)
        for path in (closed, *closed.rglob("*")):
            path.chmod(0o555 if path.is_dir() else 0o444)
        before = state(closed)
        with nobody():
            scanned = wego("scan", "T-001", profile=closed)
            new = wego("scan", "T-001", profile=closed / "below")
            found = wego("find", "kim", profile=closed)
        assert scanned.code == new.code == 2
        assert scanned.error["kind"] in ("read_only", "cannot_write")
        assert new.error["kind"] == "cannot_write"
        assert (found.code, len(found.json["hits"])) == (0, 1)
        assert state(closed) == before
        for path in (closed, *closed.rglob("*")):
            path.chmod(0o755)


@pytest.mark.parametrize(
    "words",
    [
        ("export", "attendance", "--format", "csv", "--out"),
        ("export", "attendance", "--format", "xlsx", "--out"),
        ("export", "attendance", "--format", "pdf", "--out"),
        ("export", "invitations", "--out"),
        ("badges", "--all", "--out"),
    ],
)
def test_an_answer_for_a_full_or_missing_disk(wego, desk, tmp_path, words):
    before = state(desk)
    full = wego(*words, "/dev/full")
    assert (full.code, full.error["kind"]) == (2, "disk_full")
    for place in (tmp_path / "nowhere" / "a", tmp_path, "/dev/null/a"):
        answered = wego(*words, place)
        assert (answered.code, answered.error["kind"]) == (2, "cannot_write"), place
    assert state(desk) == before


def test_codes_need_a_folder(wego, tmp_path):
    (tmp_path / "file").write_text("x")
    answered = wego("codes", "--out", tmp_path / "file")
    assert (answered.code, answered.error["kind"]) == (2, "cannot_write")


def full_at(size):
    """Runs in the child before the program: no file may grow beyond so many bytes, as on a full disk."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def test_a_full_disk_stops_an_import_and_nothing_of_it_counts(wego, desk, tmp_path):
    rows = "".join(f"Guest {n},City {n},{'note ' * 40}\n" for n in range(800))
    (tmp_path / "r.csv").write_text("Name,City,Notes\n" + rows)
    people = wego("delegates").json["count"]
    done = finished("import", tmp_path / "r.csv", "--profile", desk, "--json", preexec_fn=full_at(400_000))
    assert done.returncode == 2, done.stderr.decode()
    assert b'"disk_full"' in done.stdout
    assert done.stderr.count(b"\n") == 1
    assert wego("delegates").json["count"] == people
    assert wego("verify").json["ok"]
    assert wego("import", tmp_path / "r.csv").json["added"] == 800
    assert wego("scan", "T-001").code == 0


def test_a_desk_in_use_is_told(wego, desk):
    with FileLock(desk / "profile.lock"):
        before = state(desk)
        done = finished("scan", "T-001", "--profile", desk, "--json")
        assert done.returncode == 2
        assert b'"profile_in_use"' in done.stdout
        assert state(desk) == before
        assert wego("delegates").json["count"] == 4, "who only reads may read"
        assert wego("find", "kim").json["hits"]
        refused = wego("export", "attendance", "--format", "csv", "--out", "a.csv", "--operator", "Kofi")
        assert refused.code == 3


def test_a_desk_of_a_newer_program_is_refused(wego, desk):
    with closing(sqlite3.connect(desk / "log.db", isolation_level=None)) as log:
        log.execute("UPDATE alembic_version SET version_num = 'log_9999'")
    for words in (("scan", "T-001"), ("delegates",), ("verify",)):
        answered = wego(*words)
        assert (answered.code, answered.error["kind"]) == (2, "newer_profile")
        assert "log_9999" in answered.err


def test_a_damaged_ledger_is_told(wego, desk):
    (desk / "log.db").write_bytes(b"no database at all, " * 400)
    answered = wego("scan", "T-001")
    assert (answered.code, answered.error["kind"]) == (2, "damaged_file")
    assert wego("doctor").code == 3


def test_settings_that_cannot_be_read(wego, desk):
    (desk / "settings.toml").write_text("[desk\nname = 1")
    for words in (("scan", "T-001"), ("settings",), ("settings", "desk.name=x")):
        answered = wego(*words)
        assert (answered.code, answered.error["kind"]) == (2, "bad_settings_file")
    (desk / "settings.toml").write_text("[desk]\npoint = 'cellar'\n")
    answered = wego("scan", "T-001")
    assert (answered.code, answered.error["kind"]) == (2, "unknown_point")
    assert "dawn, gala, hall, main, stage" in answered.err


def test_a_profile_that_is_no_folder(wego, tmp_path):
    (tmp_path / "file").write_text("x")
    assert wego("scan", "x", profile=tmp_path / "file").code == 2
    assert wego("delegates", profile=tmp_path / "file").code == 2
    assert wego("scan", "x", profile=tmp_path / "file" / "below").code == 2
    assert (tmp_path / "file").read_text() == "x"


def test_photographs_on_a_full_disk_are_a_full_disk(wego, desk, tmp_path):
    Image.effect_noise((400, 400), 90).save(tmp_path / "a.png")
    (tmp_path / "r.csv").write_text("Name,Photo\nGuest,a.png\n")
    shutil.rmtree(desk / "photos", ignore_errors=True)
    Path(desk / "photos").write_text("in the way")
    answered = wego("import", tmp_path / "r.csv")
    assert (answered.code, answered.error["kind"]) == (2, "cannot_write")
    assert wego("delegates").json["count"] == 4
