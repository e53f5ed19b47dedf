"""What people say of a printer: that it shall wait, and how many badges were put into it. Pure; the store keeps it."""

from dataclasses import dataclass
from typing import Final

from wego_desk.core.print_job import JobState, PrintJob

#: So few badges left, or fewer than a tenth of what was put in, are told before they run out.
_FEW: Final = 10


@dataclass(frozen=True, slots=True)
class PrinterNotes:
    """``held_at``: since when it is given nothing (ms since 1970 UTC), None when it works; ``held_by``: an operator's
    id. ``loaded``: badges that were put in, None when nobody counts; ``used``: what it was given since."""

    printer: str
    held_at: int | None = None
    held_by: str = ""
    loaded: int | None = None
    used: int = 0

    @property
    def left(self) -> int | None:
        return None if self.loaded is None else max(0, self.loaded - self.used)

    @property
    def is_low(self) -> bool:
        return self.loaded is not None and self.loaded - self.used <= max(_FEW, self.loaded // 10)


def sheets_used(before: PrintJob, after: PrintJob) -> int:
    """How many more sheets of its printer a badge has used by one event; -1 when one lies there after all."""
    match before.state, after.state:
        case (JobState.SENDING | JobState.WANTED | JobState.FAILED, JobState.SENT):
            return 1
        case JobState.UNCERTAIN, JobState.PRINTED:
            return 1
        case JobState.SENT, JobState.FAILED:
            return -1
        case _:
            return 0
