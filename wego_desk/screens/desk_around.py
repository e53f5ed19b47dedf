"""Keeps counts and lists beside the card fresh, behind every scan: asked often, read once meanwhile."""

from collections.abc import Callable
from functools import partial

from wego_desk.core.trouble import Trouble
from wego_desk.desk.recent import Counts
from wego_desk.screens.desk_scanning import Around, around
from wego_desk.screens.shift import Shift


class Surroundings:
    """``told`` gets what was read, at home."""

    def __init__(self, shift: Shift, told: Callable[[Around], None]) -> None:
        self._shift, self._told = shift, told
        self._under_way = False
        self._again = False
        self._attempts = False
        self._before: Counts | None = None

    def refresh(self, point: str, *, attempts: bool = False) -> None:
        """Read counts (and the last attempts) anew, at a point (``""``: the desk's own)."""
        self._attempts |= attempts
        if self._under_way:
            self._again = True
            return
        self._under_way, self._again = True, False
        job = partial(around, self._shift.desk, point, self._before, attempts=self._attempts)
        self._attempts = False
        self._shift.ledger.run(job, then=partial(self._read, point), failed=self._failed)

    def _read(self, point: str, found: Around) -> None:
        self._under_way = False
        self._before = found.counts
        self._told(found)
        if self._again:
            self.refresh(point)

    def _failed(self, error: BaseException) -> None:
        """Counts grow old and the desk goes on: a scan says what is wrong with the disk."""
        self._under_way = self._again = False
        if not isinstance(error, Trouble):
            raise error
