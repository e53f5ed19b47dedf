"""The bundle beside the same program under Python: how large it is, and how soon its desk is open."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.congress import profile_of
from benchmarks.figures import say, timed

BUILT = Path("dist/wego-desk")
STARTS = 7
PATIENCE_S = 120


def measure(folder: Path, people: int) -> None:
    """What ``make bundle`` has left in dist/; without it there is nothing to measure, which is said."""
    program = BUILT / "wego-desk"
    if not program.exists():
        say("bundle", "not built: make bundle")
        return
    size = sum(file.stat().st_size for file in BUILT.rglob("*") if file.is_file() and not file.is_symlink())
    say("bundle, unpacked", f"{size / 1e6:.0f} MB", "aim <= 200 MB")
    profile = profile_of(folder, people).folder
    ours = [sys.executable, "-m", "wego_desk"]
    samples: dict[str, list[float]] = {"bundle": [], "python": []}
    for number in range(-1, STARTS):
        for name, start in (("bundle", [str(program.resolve())]), ("python", ours)):
            seconds = _until_open([*start, "--profile", str(profile), "run"], profile / "log" / "wego-desk.log")
            if number >= 0:
                samples[name].append(seconds)
    bundle, python = timed(samples["bundle"]), timed(samples["python"])
    say("from start to an open desk, bundle", bundle)
    say("from start to an open desk, python", python, f"{bundle.p50 / python.p50:.2f}x, aim <= 1.5x")


def _until_open(command: list[str], log: Path) -> float:
    """Seconds from the start of the process to its desk being open, as its log says."""
    before = log.stat().st_size if log.exists() else 0
    start = time.perf_counter()
    window = subprocess.Popen(command, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    try:
        while "window: open" not in _since(log, before):
            if window.poll() is not None or time.perf_counter() - start > PATIENCE_S:
                raise RuntimeError(f"{command[0]} opened no desk")
            time.sleep(0.002)
        seconds = time.perf_counter() - start
        window.send_signal(signal.SIGTERM)
        window.wait(PATIENCE_S)
        return seconds
    finally:
        window.kill()


def _since(log: Path, before: int) -> str:
    if not log.exists():
        return ""
    with log.open("rb") as file:
        file.seek(before)
        return file.read().decode("utf-8", "replace")
