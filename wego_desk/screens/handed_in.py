"""What is pasted or dropped on the window: codes are read on a lane and scanned, a roster file finds its page."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import QMimeData, QObject, Signal

from wego_desk.screens.shift import Shift

#: The codes in it, or none and the reason as `devices.dropped` has it.
Found: TypeAlias = tuple[tuple[str, ...], str]
#: Takes it out of Qt's hands at once; None when there is nothing to read. What it returns is for a lane.
Reads: TypeAlias = Callable[[QMimeData], Callable[[], Found] | None]

ROSTERS: Final = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods"})
NOTHING: Final = "nothing_to_read"


class HandedIn(QObject):
    """``found``: a code, one after the other; ``nothing``: why there is none; ``roster``: the path of a list."""

    found = Signal(str)
    nothing = Signal(str)
    roster = Signal(Path)

    def __init__(self, shift: Shift, reads: Reads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shift, self._reads = shift, reads

    def take(self, mime: QMimeData) -> None:
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if len(files) == 1 and files[0].suffix.lower() in ROSTERS:
            self.roster.emit(files[0])
            return
        job = self._reads(mime)
        if job is None:
            self.nothing.emit(NOTHING)
        else:
            self._shift.long.run(job, then=self._read, failed=self._failed)

    def _read(self, answer: Found) -> None:
        codes, reason = answer
        for code in codes:
            self.found.emit(code)
        if not codes:
            self.nothing.emit(reason)

    def _failed(self, error: BaseException) -> None:
        self.nothing.emit("our_fault")
        raise error
