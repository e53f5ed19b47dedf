"""What Set-up tells of the program: its version, where its files lie, its own faults, and its licences."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from wego_desk.assets import asset, licence
from wego_desk.screens.shift import Shift

#: The texts of licences, in the order in which they are shown.
LICENCES = ("own", "others", "fonts")
_MOST = 200


@dataclass(frozen=True, slots=True)
class Report:
    """One fault of the program, as its file's name tells: when (naive, by this computer's clock) and of which kind."""

    file: Path
    at: datetime | None
    kind: str


@dataclass(frozen=True, slots=True)
class AboutState:
    """``reports`` None until the folder was looked at, newest first; ``title`` and ``text``: what is read just now."""

    version: str
    profile: Path
    folder: Path
    reports: tuple[Report, ...] | None = None
    reading: str = LICENCES[0]
    text: str = ""


class AboutModel(QObject):
    """``profile`` and ``folder``: where this desk's files and the reports of faults lie."""

    changed = Signal()

    def __init__(self, shift: Shift, version: str, profile: Path, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shift = shift
        self._state = AboutState(version, profile, folder)

    @property
    def state(self) -> AboutState:
        return self._state

    def start(self) -> None:
        """Look for reports anew."""
        self._shift.long.run(partial(reports_in, self._state.folder), then=self._found)
        self.read(self._state.reading)

    def read(self, what: str) -> None:
        """Show a licence (`LICENCES`), or a report by its file's name."""
        self._show(reading=what)
        self._shift.long.run(partial(_text_of, what, self._state.folder), then=partial(self._has_read, what))

    def _found(self, reports: tuple[Report, ...]) -> None:
        self._show(reports=reports)

    def _has_read(self, what: str, text: str) -> None:
        if what == self._state.reading:
            self._show(text=text)

    def _show(self, **changes: Any) -> None:
        state = replace(self._state, **changes)
        if state != self._state:
            self._state = state
            self.changed.emit()


def reports_in(folder: Path) -> tuple[Report, ...]:
    """The reports of a folder, newest first, at most two hundred; none where there is no such folder."""
    try:
        files = sorted((file for file in folder.iterdir() if file.suffix == ".txt"), reverse=True)
    except OSError:
        return ()
    return tuple(_report(file) for file in files[:_MOST])


def _report(file: Path) -> Report:
    """``2026-09-22T09-41-00-1-KeyError.txt``."""
    day, _, rest = file.stem.partition("T")
    parts = rest.split("-", 4)
    try:
        at = datetime.strptime(f"{day}T{':'.join(parts[:3])}", "%Y-%m-%dT%H:%M:%S")  # noqa: DTZ007 - as documented
        return Report(file, at, parts[4] if len(parts) > 4 else file.stem)
    except ValueError:
        return Report(file, None, file.stem)


_READ: dict[str, Callable[[], str]] = {
    "own": lambda: licence("LICENSE"),
    "others": lambda: licence("THIRD_PARTY.md"),
    "fonts": lambda: asset("resources", "fonts", "OFL.txt").read_text(encoding="utf-8"),
}


def _text_of(what: str, folder: Path) -> str:
    """``""`` for what is not there (any more)."""
    try:
        return _READ[what]() if what in _READ else (folder / what).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
