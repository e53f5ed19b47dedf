"""Lets the tests of this room share their bench, and a profile that is founded once and copied for each test."""

import sys
from pathlib import Path
from random import Random

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from profile_bench import Bench, copied


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile as the first writing command leaves it: migrating takes long, copying doesn't."""
    folder = tmp_path_factory.mktemp("founded") / "profile"
    with Bench(folder, Random("founding")).working():
        pass
    return folder


@pytest.fixture
def bench(founded: Path, tmp_path: Path) -> Bench:
    return Bench(copied(founded, tmp_path / "profile"))
