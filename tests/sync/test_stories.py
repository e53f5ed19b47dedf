"""Each story of a few nodes ends with the same events and the same rows everywhere, and nothing durable lost."""

from pathlib import Path

import pytest
from exchange_cases import CASES, told


@pytest.mark.parametrize("name", CASES)
def test_all_agree_in_the_end(name: str, tmp_path: Path) -> None:
    assert told(name, tmp_path) == []
