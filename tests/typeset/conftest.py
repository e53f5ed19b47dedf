"""The bundled fonts, read once for these tests."""

import pytest

from wego_desk.assets import asset
from wego_desk.typeset.fontset import FontSet


@pytest.fixture(scope="session")
def fonts() -> FontSet:
    return FontSet(asset("resources", "fonts"))
