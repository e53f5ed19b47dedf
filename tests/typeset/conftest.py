"""The bundled fonts, read once for these tests."""

import sys
from pathlib import Path

import pytest

from wego_desk.assets import asset
from wego_desk.typeset.fontset import FontSet

sys.path.insert(0, str(Path(__file__).parent))  # so that the tests of this room share their helpers


@pytest.fixture(scope="session")
def fonts() -> FontSet:
    return FontSet(asset("resources", "fonts"))
