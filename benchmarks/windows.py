"""The window: its first frame beside a bare one, its memory, a scan to its paint, scrolling, and a day of scans."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.congress import SEED, profile_of
from benchmarks.figures import say, timed
from wego_desk import app
from wego_desk.app import Profile
from wego_desk.desk import reading

STARTS = 7
SCANS = 400
SCROLLS = 300
DAY = 20_000
#: Scans after which a window has everything in memory that it will ever need.
WARM = 2_000
_FRAME_MS = 1000 / 60

#: Prints once its first frame is painted; the time is that of the whole process, from before it started.
_BARE = """
import os
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("wego-desk"))
window.resize(1366, 768)
window.show()
"""
_OURS = """
import os, sys
from pathlib import Path
from wego_desk import app, settings
from wego_desk.app.desktop import Desktop
at = app.Profile(Path(sys.argv[1]))
desktop = Desktop(at, settings.load(at.settings_file), app.now, os.environ)
application, window = desktop.application, desktop.window
desktop.start()
from PySide6.QtCore import QEvent, QObject, QTimer
"""
_PAINTED = """
def painted():
    os.write(1, b"painted")
    os._exit(0)

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Expose:
            QTimer.singleShot(0, painted)
        return False

watch = Watch()
window.windowHandle().installEventFilter(watch)
application.exec()
"""


def measure(folder: Path, people: int) -> None:
    """Each part in a process of its own: a window ends with its process."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    profile = profile_of(folder, people)
    first_frame(profile)
    for part in ("scans", "scrolling", "day"):
        call = (
            f"from pathlib import Path; from benchmarks import windows; windows.{part}(Path({str(profile.folder)!r}))"
        )
        subprocess.run([sys.executable, "-c", call], check=True)


def first_frame(profile: Profile) -> None:
    samples: dict[str, list[float]] = {_OURS: [], _BARE: []}
    for _ in range(STARTS + 1):
        for program, taken in samples.items():
            start = time.perf_counter()
            command = [sys.executable, "-c", program + _PAINTED, str(profile.folder)]
            with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
                assert process.stdout is not None
                assert process.stdout.read(7) == b"painted"
                taken.append(time.perf_counter() - start)
    ours, bare = timed(samples[_OURS][1:]), timed(samples[_BARE][1:])
    say("first frame, whole process", ours)
    say("  bare PySide6 window", bare)
    say("  ratio of p50", f"{ours.p50 / bare.p50:.2f}x", "<= 1.5x")


class _Window:
    """An open window, hands before it, and the codes of everyone in a random order."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtCore import QEventLoop

        from wego_desk import settings
        from wego_desk.app.desktop import Desktop
        from wego_desk.app.hands import Hands
        from wego_desk.work import responsive

        at = Profile(folder)
        with app.reading(at) as reader:
            self.codes = [d.code for d in reading.delegates(reader) if d.code]
        random.Random(SEED).shuffle(self.codes)
        responsive()
        self.desktop = Desktop(at, settings.load(at.settings_file), app.now, os.environ)
        self.desktop.start()
        self.desktop.window.showNormal()
        self.desktop.window.resize(1366, 768)
        self.hands = Hands(self.desktop)
        self.hands.until(lambda: self.desktop.plugged_in is not None)
        assert self.desktop.plugged_in is not None
        self.furnishing = self.desktop.plugged_in.furnishing
        self.hands.until(lambda: not self.furnishing.is_locked)
        self._wait = QEventLoop.ProcessEventsFlag.WaitForMoreEvents

    def until(self, holds: Callable[[], object]) -> None:
        """As the event loop does it: asleep until something happens."""
        while not holds():
            self.desktop.application.processEvents(self._wait)

    def close(self) -> None:
        self.desktop.window.close()
        self.desktop.close()


def scans(folder: Path) -> None:
    """From a scanner's last key to the painted verdict, badges printing into a folder meanwhile."""
    window = _Window(folder)
    say("memory, window open, 100,000 delegates" if len(window.codes) > 90_000 else "memory, window open", _resident())
    band = window.desktop.window.page("desk").verdict.band
    painted = _paints_of(band, lambda: not window.furnishing.is_checking)
    samples = []
    for code in window.codes[: SCANS + 20]:
        answers = window.furnishing.desk.answers
        window.hands.scan_but_last(code)
        painted.clear()
        start = time.perf_counter()
        window.hands.end_scan()
        window.until(lambda: painted and window.furnishing.desk.answers > answers)  # noqa: B023 - asked at once
        samples.append(painted[-1] - start)
    say("scan, last key to painted verdict", timed(samples[20:]), "p99 <= 50 ms")
    say("memory after these scans", _resident(), "<= 160 MB")
    window.close()


def _paints_of(widget: Any, counts: Callable[[], bool]) -> list[float]:
    """When a widget was painted, as often as it counts."""
    from PySide6.QtCore import QEvent, QObject

    times: list[float] = []

    class Watch(QObject):
        def eventFilter(self, _watched: Any, event: Any) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint and counts():
                times.append(time.perf_counter())
            return False

    widget.installEventFilter(Watch(widget))
    return times


def scrolling(folder: Path) -> None:
    """A wheel's step down the list of People: how long a frame takes, of the 16.7 ms that it has."""
    window = _Window(folder)
    people = window.furnishing.people.people
    window.desktop.window.show_page("people")
    window.hands.until(lambda: people.state.listing is not None and len(people.state.pages))
    shown = window.desktop.window.page("people").ui.list
    bar = shown.verticalScrollBar()
    samples = []
    for step in range(SCROLLS):
        start = time.perf_counter()
        bar.setValue(step * 120)
        shown.viewport().repaint()
        window.desktop.application.processEvents()
        samples.append(time.perf_counter() - start)
    figures = timed(samples)
    late = sum(sample * 1e3 > _FRAME_MS for sample in samples)
    say(f"scroll, {len(window.codes):,} people", figures, "p99 <= 16.7 ms")
    say("  frames that came late", f"{late} of {SCROLLS}")
    say("memory after scrolling", _resident(), "<= 160 MB")
    window.close()


def day(folder: Path) -> None:
    """Scans of a long day in one window; what the memory does after the first ones."""
    window = _Window(folder)
    window.furnishing.preferences.set("printer.auto", False)
    codes = window.codes * (DAY // len(window.codes) + 1)
    desk = window.furnishing.desk
    start, before = time.perf_counter(), 0.0
    for number, code in enumerate(codes[:DAY]):
        answers = desk.answers
        window.hands.scan_but_last(code)
        window.hands.end_scan()
        window.until(lambda: desk.answers > answers and not desk.is_checking)  # noqa: B023 - asked at once
        if number == WARM:
            before = _megabytes()
    took = time.perf_counter() - start
    after = _megabytes()
    say(
        f"{DAY:,} scans in one window",
        f"{DAY / took:.0f} /s, {before:.0f} MB after {WARM:,}, {after:.0f} MB at the end",
    )
    say("  growth", f"{(after / before - 1) * 100:+.1f} %", "<= 10 %")
    window.close()


def _megabytes() -> float:
    """Memory of this process now."""
    status = Path("/proc/self/status")
    if not status.exists():
        from benchmarks.figures import resident_mb

        return resident_mb()
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1000


def _resident() -> str:
    return f"{_megabytes():.0f} MB"
