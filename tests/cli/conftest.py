"""The real program on real files, in this process for speed; every test has a copy of one desk with its roster."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from wego_desk.cli.main import run

sys.path.insert(0, str(Path(__file__).parent))  # so that the tests of this room share their helpers

from program import Answered

ROSTER = """Name,Native name,E-mail,Organization,Country,Role,Status,Barcode,Zones
Amina Diallo,,amina@dakar.sn,City of Dakar,Senegal,mayor,,T-001,
Kim Cheolsu,김철수,kim@seoul.kr,Seoul Metropolitan Government,Korea,delegate,,T-002,
Zoë Müller,,zoe@koeln.de,Stadt Köln,Germany,speaker,,T-003,stage
Ali Veli,,ali@ist.tr,Istanbul,Türkiye,delegate,cancelled,T-004,
"""
PROGRAMME = """point,name,kind,zone,starts,ends,time_zone,rule,capacity,roles
main,Main hall,activity,,,,,once,,
hall,Hall,session,,,,,in_out,1,
gala,Gala,ceremony,,2090-09-21 18:00,2090-09-21 23:00,,once,,
dawn,Dawn run,session,,,2020-09-21 06:00,Europe/London,once,,
stage,Stage,zone,stage,,,,free,,speaker
"""
OPERATORS = {"Kofi": "steward", "Ana": "staff", "Ji-woo": "supervisor"}


@pytest.fixture(autouse=True)
def _nothing_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No wish of this machine's environment counts, and nothing is written but below the test's folder."""
    for name in ("WEGO_DESK_PROFILE", "WEGO_DESK_OPERATOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with four people, five points and an operator of each duty; copied for every test."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "roster.csv").write_text(ROSTER, encoding="utf-8")
    (folder / "programme.csv").write_text(PROGRAMME, encoding="utf-8")
    at = ["--profile", str(folder / "profile"), "--quiet"]
    assert run(["import", str(folder / "roster.csv"), "--map", "foreign_code=Barcode", *at]) == 0
    assert run(["programme", str(folder / "programme.csv"), *at]) == 0
    for name, duty in OPERATORS.items():
        assert run(["operator", name, "--duty", duty, *at]) == 0
    return folder / "profile"


@pytest.fixture
def desk(made: Path, tmp_path: Path) -> Path:
    """The profile of a desk that has its roster."""
    folder = tmp_path / "profile"
    shutil.copytree(made, folder)
    return folder


@pytest.fixture
def wego(desk: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Answered]:
    """``wego("scan", "T-001")``: one command line on the desk's profile, answered with JSON."""

    def do(*words: object, profile: Path | None = desk, as_json: bool = True) -> Answered:
        capsys.readouterr()
        at = [] if profile is None else ["--profile", str(profile)]
        code = run([*map(str, words), *at, *(["--json"] if as_json else [])])
        said = capsys.readouterr()
        return Answered(code, said.out, said.err)

    return do
