"""The lock: everything that is needed, nothing else, from any index."""

import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def problems():
    """The judge that ``make check`` runs."""
    return runpy.run_path(str(ROOT / ".ci" / "lock.py"), run_name="lock")["problems"]


def test_the_lock_holds_together(problems):
    assert problems(PYPROJECT, LOCK) == []


def test_a_dependency_of_a_dependency_can_not_be_forgotten(problems):
    without = re.sub(r"(?m)^mako==.*\n(?: .*\n)*", "", LOCK)
    assert [line for line in problems(PYPROJECT, without) if line.lower().startswith("mako")]


def test_a_new_dependency_must_be_locked(problems):
    more = PYPROJECT.replace('    "filelock>=3.16",', '    "filelock>=3.16",\n    "unheard-of",')
    assert problems(more, LOCK) == ["unheard-of is needed and not in the lock"]


def test_a_pin_below_what_is_asked_for_is_found(problems):
    newer = PYPROJECT.replace('"tomlkit>=0.13"', '"tomlkit>=999"')
    assert [line for line in problems(newer, LOCK) if line.startswith("tomlkit>=999 is needed, the lock holds ")]


def test_an_address_is_found(problems):
    assert problems(PYPROJECT, "--index-url https://index.example/\n" + LOCK) == [
        "the lock names an address: any index must do"
    ]
