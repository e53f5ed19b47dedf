"""``make bench``: every figure beside its limit; ``BENCH_PEOPLE=10000,100000,1000000`` says for how many delegates."""

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.figures import heading

FOLDER = Path(os.environ.get("BENCH_FOLDER", "build/bench"))
PEOPLE = [int(n) for n in os.environ.get("BENCH_PEOPLE", "10000,100000").split(",")]

#: Heading, module, function and whether it is measured for each number of people (else for the largest).
PARTS = (
    ("Scan to durable verdict", "scans", "measure", True),
    ("Find", "finds", "measure", True),
    ("Reading a list", "readings", "measure", True),
    ("Import, with check-ins meanwhile", "imports", "measure", False),
    ("A desk and its hub", "agreeing", "measure", False),
    ("Window", "windows", "measure", False),
    ("Bundle", "bundle", "measure", False),
    ("Badges", "badges", "measure", False),
    ("Exports", "papers", "exports", False),
)


def main() -> int:
    """Each part in a process of its own, so that none inherits the memory or the caches of another."""
    failed = 0
    for title, module, function, each in PARTS:
        heading(title)
        for people in PEOPLE if each else PEOPLE[-1:]:
            call = f"from benchmarks import {module}; {module}.{function}(Path({str(FOLDER)!r}), {people})"
            call = f"from pathlib import Path; {call}"
            failed += subprocess.run([sys.executable, "-c", call], check=False).returncode != 0
    return failed


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    sys.exit(main())
