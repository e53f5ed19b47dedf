"""The rules of the exchange broken on purpose, one by one: the story that each is named for must go wrong."""

from pathlib import Path

import pytest
from exchange_cases import told
from sync_mutants import MUTANTS, Patch


@pytest.mark.parametrize("broken", MUTANTS, ids=lambda broken: broken.__name__)
def test_a_broken_rule_is_noticed(broken, tmp_path: Path, monkeypatch: Patch) -> None:
    broken(monkeypatch)
    try:
        complaints = told(MUTANTS[broken], tmp_path)
    except Exception as fell:  # a broken rule may also end in an error of ours
        complaints = [repr(fell)]
    assert complaints
