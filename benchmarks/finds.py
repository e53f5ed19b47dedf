"""Finding as-you-type: each keystroke of many names, beside a plain LIKE over the same rows."""

import random
import sqlite3
from pathlib import Path

from benchmarks.congress import SEED, profile_of
from benchmarks.figures import in_turn, say
from wego_desk import app
from wego_desk.desk import reading

NAMES = 60


def measure(folder: Path, people: int) -> None:
    profile = profile_of(folder, people)
    with app.reading(profile) as reader:
        names = [d.latin_name or d.full_name for d in reading.delegates(reader)]
        random.Random(SEED).shuffle(names)
        typed = [name[:n] for name in names[:NAMES] for n in range(2, len(name) + 1)]
        wrong = [_misspelt(name) for name in names[:NAMES]]
        found = in_turn(len(typed) - 5, lambda i: reading.find(reader, typed[i + 5]))[0]
        fuzzy = in_turn(len(wrong) - 5, lambda i: reading.find(reader, wrong[i + 5]))[0]
        right = sum(1 for name, text in zip(names, wrong, strict=False) if name in _shown(reading.find(reader, text)))
    plain = sqlite3.connect(f"file:{profile.folder / 'roster.db'}?mode=ro", uri=True)
    like = in_turn(20, lambda i: plain.execute(
        "SELECT id FROM person WHERE full_name LIKE ? OR latin_name LIKE ? LIMIT 10", (f"%{typed[i + 5]}%",) * 2,
    ).fetchall())[0]  # fmt: skip
    plain.close()
    say(f"find, a keystroke, {people:,} delegates", found, "p99 <= 12 ms at 100k")
    say("  a misspelt name", f"{fuzzy}; {right} of {len(wrong)} among the first ten")
    say("  plain LIKE", like)


def _shown(hits: list[reading.Hit]) -> set[str]:
    return {h.delegate.latin_name or h.delegate.full_name for h in hits}


def _misspelt(name: str) -> str:
    """One letter in the middle left out."""
    middle = len(name) // 2
    return name[:middle] + name[middle + 1 :]
