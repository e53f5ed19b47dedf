"""The program as a stranger gets it: started by its path, spoken to by its commands, looked at by what it leaves.

Run by ``make bundle`` on the bundle, on the installed bundle and on the wheel; ``WEGO_DESK_PROGRAM`` is the path.
"""

import csv
import json
import os
import shutil
import signal
import subprocess
import time
import tomllib
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pypdfium2
import pytest
import zxingcpp

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ["WEGO_DESK_PROGRAM"]
ROSTER = ROOT / "resources" / "demo" / "roster-korea.csv"
PATIENCE_S = 90

pytestmark = pytest.mark.timeout(600)


class Stranger:
    """Somebody with the program and a profile of their own, in a folder with a name of the world."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.profile = folder / "프로필 1"
        # Nothing of the developers' environment may help it.
        wanted = ("PATH", "HOME", "DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM", "TMPDIR", "LANG", "SYSTEMROOT")
        self.environment = {name: os.environ[name] for name in wanted if name in os.environ}

    def command(self, *words: str | Path) -> list[str]:
        return [PROGRAM, "--profile", str(self.profile), *map(str, words)]

    def says(self, *words: str | Path, code: int = 0) -> str:
        done = subprocess.run(
            self.command(*words), capture_output=True, encoding="utf-8", env=self.environment, cwd=self.folder,
            check=False,
        )  # fmt: skip
        assert done.returncode == code, f"{words} ended with {done.returncode}: {done.stdout}{done.stderr}"
        assert "Traceback" not in done.stderr
        return done.stdout

    def answers(self, *words: str | Path, code: int = 0) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(self.says("--json", *words, code=code))
        return answer


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Stranger:
    """With the roster taken in."""
    one = Stranger(tmp_path_factory.mktemp("안녕 세계"))
    taken = one.answers("import", ROSTER)
    assert taken["added"] > 100
    assert taken["rows"] == taken["added"] + taken["updated"] + taken["unchanged"] + len(taken["refused"])
    return one


@pytest.fixture(scope="module")
def mayor(stranger: Stranger) -> dict[str, Any]:
    found: list[dict[str, Any]] = stranger.answers("delegates", "--filter", "role=mayor")["delegates"]
    return found[0]


def test_it_is_the_version_of_these_sources(stranger):
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert stranger.says("--version").split() == ["wego-desk", version]


def test_it_finds_everything_that_it_needs(stranger):
    checks = stranger.answers("doctor")
    assert checks["ok"] is True


def test_a_scan_admits_once_and_the_ledger_is_whole(stranger, mayor):
    first = stranger.answers("scan", mayor["code"])
    assert (first["verdict"], first["delegate"]["full_name"]) == ("admitted", mayor["full_name"])
    again = stranger.answers("scan", mayor["code"], code=3)
    assert again["verdict"] == "already_in"
    assert stranger.answers("verify")["ok"] is True


def test_a_person_is_found_across_scripts(stranger, mayor):
    found = stranger.answers("find", mayor["latin_name"])
    assert mayor["id"] in [one["id"] for one in found["hits"]]


def test_a_badge_bears_the_name_and_a_code_that_reads(stranger, mayor):
    out = stranger.folder / "badges.pdf"
    stranger.says("badges", "--out", out, "--filter", "role=mayor")
    document = pypdfium2.PdfDocument(out)
    pages = [document[number] for number in range(len(document))]
    texts = [page.get_textpage().get_text_range() for page in pages]
    assert any(mayor["full_name"] in text for text in texts)
    codes = [code.text for page in pages for code in zxingcpp.read_barcodes(page.render(scale=300 / 72).to_pil())]
    assert mayor["code"] in codes
    document.close()


def test_codes_written_as_pictures_are_read_back(stranger, mayor):
    folder = stranger.folder / "codes"
    stranger.says("codes", "--out", folder, "--filter", "role=mayor")
    (picture,) = [path for path in folder.rglob("*.png") if mayor["code"] in path.name or mayor["id"] in path.name]
    assert mayor["code"] in stranger.says("read-qr", picture)


def test_attendance_comes_out_as_a_table(stranger, mayor):
    sheet, table = stranger.folder / "attendance.xlsx", stranger.folder / "attendance.csv"
    stranger.says("export", "attendance", "--format", "xlsx", "--out", sheet)
    stranger.says("export", "attendance", "--format", "csv", "--out", table)
    book = openpyxl.load_workbook(sheet, read_only=True)
    assert any(mayor["full_name"] in map(str, row) for row in book.worksheets[0].iter_rows(values_only=True))
    book.close()
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert any(mayor["full_name"] in row for row in rows)


def test_an_older_profile_is_brought_forward(stranger, tmp_path):
    older = Stranger(tmp_path)
    with ZipFile(Path(__file__).with_name("older-profile.zip")) as archive:
        archive.extractall(older.profile)
    assert older.answers("verify")["ok"] is True
    assert older.answers("scan", "BSNNVNEJFSRJSVKG", code=3)["verdict"] == "already_in"
    assert "부산" in {one["city"] for one in older.answers("delegates")["delegates"]}


def test_the_window_opens_its_desk_alone_and_closes_when_asked(stranger):
    window = subprocess.Popen(stranger.command("run"), env=stranger.environment)
    log = stranger.profile / "log" / "wego-desk.log"
    try:
        until = time.monotonic() + PATIENCE_S
        while "window: open" not in (log.read_text(encoding="utf-8") if log.exists() else ""):
            assert window.poll() is None, "the window ended by itself"
            assert time.monotonic() < until, "the window did not open its desk"
            time.sleep(0.2)
        said = stranger.says("settings", "desk.name=Desk 9", code=2) if os.name != "nt" else ""
        assert "in use" in said or said == ""
        window.send_signal(signal.SIGTERM)
        assert window.wait(PATIENCE_S) == 0
    finally:
        window.kill()
    assert "Traceback" not in log.read_text(encoding="utf-8")


def test_the_whole_story_is_played_at_its_window(stranger):
    """Scans, an undo, badges, finding and three languages at the real window, with nobody to look at it."""
    out = stranger.folder / "demo"
    without = {k: v for k, v in stranger.environment.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [PROGRAM, "demo", "--out", str(out)], capture_output=True, encoding="utf-8", check=False,
        env=without | {"QT_QPA_PLATFORM": "offscreen"}, cwd=stranger.folder,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(list((out / "window").glob("*.png"))) >= 3
    shutil.rmtree(out)
