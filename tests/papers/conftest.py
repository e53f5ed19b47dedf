"""Lists on paper and what is read back from them; the fonts are read once."""

import sys
from pathlib import Path

import pytest

from wego_desk.assets import asset
from wego_desk.typeset.fontset import FontSet

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "reports"))  # people and passages as lists get them


@pytest.fixture(scope="session")
def fonts() -> FontSet:
    return FontSet(asset("resources", "fonts"))
