"""Whole congresses by chance, with every fault: all nodes end alike, and like the truth that was kept beside them."""

import os
from collections import Counter
from pathlib import Path

import pytest
from sync_play import GREAT, SMALL, Play, play

#: How many are played; ``make torture`` sets it.
SEEDS = int(os.environ.get("WEGO_DESK_SEEDS", "3"))
STEPS = 100


@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_congress_of_desks_and_hubs_agrees_in_the_end(seed: int, tmp_path: Path) -> None:
    seen: Counter[str] = Counter()

    def note(it: Play) -> None:
        seen.update(it.stat)

    great = seed % 10 == 9
    assert play(tmp_path, seed, note, boxes=GREAT if great else SMALL, steps=STEPS) == []
    assert seen["events"] > 50
    assert seen["letters lost"] > 0
