"""One hub and two desks for all tests of this room: a start takes longer than what is asked of it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1]))

from venue import Venue


@pytest.fixture(scope="package")
def venue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Venue]:
    it = Venue(tmp_path_factory.mktemp("venue")).start()
    it.a, it.b = it.joined("A"), it.joined("B")
    yield it
    it.stop()
