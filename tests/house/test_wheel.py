"""What reaches somebody's computer when they install wego-desk."""

import subprocess
import sys
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel, built without any network."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=ROOT, check=True)
    (built,) = folder.glob("*.whl")
    return built


def test_only_one_name_reaches_site_packages(wheel):
    with ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"wego_desk"}


def test_every_shipped_file_is_in_it(wheel):
    with ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    tracked = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "resources", "db"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\0")
    wanted = {f"wego_desk/_assets/{name}" for name in tracked if name and (ROOT / name).exists()}
    assert wanted <= packed


def test_the_check_of_the_trade_finds_nothing_wrong(wheel):
    # W004: migrations are read by Alembic from their folder, never imported by name.
    checked = subprocess.run(
        [Path(sys.executable).with_name("check-wheel-contents"), "--toplevel", "wego_desk", "--ignore", "W004", wheel],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


def test_it_carries_the_licences(wheel):
    with ZipFile(wheel) as archive:
        names = {name.rpartition("/")[2] for name in archive.namelist() if ".dist-info/licenses/" in name}
    assert names == set(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["license-files"])
