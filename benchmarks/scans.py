"""A scan to its durable verdict, beside a bare insert with the same ``synchronous`` into a file on the same disk."""

import random
import sqlite3
from pathlib import Path

from benchmarks.congress import SEED, profile_of
from benchmarks.figures import in_turn, say
from wego_desk import app
from wego_desk.desk import reading
from wego_desk.desk.check_in import check_in
from wego_desk.desk.desk import operator_named
from wego_desk.desk.founding import OWNER

RUNS = 1500


def measure(folder: Path, people: int) -> None:
    profile = profile_of(folder, people)
    with app.working(profile) as (desk, _):
        with desk.store.reading() as reader:
            codes = [d.code for d in reading.delegates(reader) if d.code]
        random.Random(SEED).shuffle(codes)
        who = operator_named(desk.programme, OWNER)
        bare = _bare(profile.folder / "bare.db")
        row = (b"h" * 520, b"b" * 20)
        ours, theirs = in_turn(
            RUNS,
            lambda i: check_in(desk, codes[i + 5], operator=who),
            lambda _: bare.execute("INSERT INTO event (header, body) VALUES (?, ?)", row),
        )
        bare.close()
    say(f"scan, {people:,} delegates", ours, "p99 <= 10 ms")
    say("  bare insert", theirs)
    say("  ratio of p50", f"{ours.p50 / theirs.p50:.2f}x; {(ours.p50 - theirs.p50) * 1e3:.0f} us above it", "<= 2.5x")


def _bare(file: Path) -> sqlite3.Connection:
    bare = sqlite3.connect(file, isolation_level=None)
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    bare.execute("CREATE TABLE event (gseq INTEGER PRIMARY KEY, header BLOB, body BLOB)")
    return bare
