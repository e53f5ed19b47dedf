"""Who came, when, at which desk, by whom: the row that every attendance list is made of."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from wego_desk.core.delegate import Delegate


@dataclass(frozen=True, slots=True)
class Passage:
    """One way in or out that counts (not undone). Times are aware.

    ``at`` is when it was recorded; ``stated_at`` when it happened, where someone typed it in later from a paper list.
    ``override`` is the reason of an admission against a verdict, else ``""``.
    """

    at: datetime
    direction: Literal["in", "out"]
    desk: str
    operator: str
    stated_at: datetime | None = None
    override: str = ""

    @property
    def when(self) -> datetime:
        return self.stated_at or self.at


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """One delegate at one admission point; who did not come is a row too.

    ``point`` is its id, ``admissions`` every passage of the delegate there, in the ledger's order. ``present``: inside
    now, as the rules of the point say. ``flags`` are words for what waits to be settled, as ``duplicate``.
    """

    delegate: Delegate
    point: str
    point_name: str
    admissions: tuple[Passage, ...] = ()
    present: bool = False
    flags: tuple[str, ...] = ()

    @property
    def entries(self) -> tuple[Passage, ...]:
        return tuple(passage for passage in self.admissions if passage.direction == "in")

    @property
    def attended(self) -> bool:
        return any(passage.direction == "in" for passage in self.admissions)

    @property
    def arrival(self) -> Passage | None:
        """The earliest way in, by the time that it happened."""
        return min(self.entries, key=lambda passage: passage.when, default=None)

    @property
    def first_in(self) -> datetime | None:
        return self.arrival.when if self.arrival else None

    @property
    def last_in(self) -> datetime | None:
        return max((passage.when for passage in self.entries), default=None)

    @property
    def last_out(self) -> datetime | None:
        return max((passage.when for passage in self.admissions if passage.direction == "out"), default=None)
