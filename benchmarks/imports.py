"""An import, rows a second, and the check-ins that go on meanwhile on the other lane."""

import random
import threading
import time
from pathlib import Path

from benchmarks.congress import SEED, profile_of
from benchmarks.figures import resident_mb, say, timed
from wego_desk import app
from wego_desk.desk import reading
from wego_desk.desk.check_in import check_in
from wego_desk.desk.desk import operator_named
from wego_desk.desk.founding import OWNER
from wego_desk.desk.import_plan import plan_import
from wego_desk.desk.import_roster import import_roster
from wego_desk.rehearsal.sample import write_population_csv
from wego_desk.rosters import read_roster
from wego_desk.work import Lane, responsive

KNOWN = 10_000
#: A queue in front of one desk: a scan every so many seconds.
EVERY = 0.05


def measure(folder: Path, rows: int) -> None:
    profile = profile_of(folder, KNOWN)
    file = folder / f"more-{rows}.csv"
    if not file.exists():
        write_population_csv(file, rows, SEED + 1)
    responsive()
    with app.working(profile) as (desk, _):
        with desk.store.reading() as reader:
            codes = [d.code for d in reading.delegates(reader) if d.code]
        random.Random(SEED).shuffle(codes)
        who = operator_named(desk.programme, OWNER)
        ledger, long = Lane("ledger"), Lane("long")
        finished = threading.Event()
        took: list[float] = []

        def take_in() -> None:
            start = time.perf_counter()
            with desk.store.reading() as reader:
                plan = plan_import(reader, read_roster(file))
            import_roster(desk, plan, operator=who, ledger_lane=ledger, progress=lambda _done, _total: None)
            took.append(time.perf_counter() - start)

        long.run(take_in, then=lambda _: finished.set(), failed=lambda _: finished.set())
        waits = []
        for code in codes:
            if finished.wait(EVERY):
                break
            start = time.perf_counter()
            ledger.call(lambda code=code: check_in(desk, code, operator=who), urgent=True)  # type: ignore[misc]
            waits.append(time.perf_counter() - start)
        finished.wait()
        long.close(5)
        ledger.close(5)
    say(f"import, {rows:,} rows", f"{rows / took[0]:,.0f} rows/s")
    say(f"  {len(waits)} check-ins meanwhile", timed(waits), "p99 <= 20 ms")
    say("  peak memory", f"{resident_mb():.0f} MB")
