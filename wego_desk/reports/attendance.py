"""Who came, when, at which desk, by whom: the row that every attendance list is made of."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from wego_desk.core.delegate import Delegate
from wego_desk.core.stays import Stay


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
    ``entitled``: whether the point is for them. ``stays``: how long they were there, None where a point does not count
    people out. ``day``: that of the passages, in a list by days.
    """

    delegate: Delegate
    point: str
    point_name: str
    admissions: tuple[Passage, ...] = ()
    present: bool = False
    flags: tuple[str, ...] = ()
    entitled: bool = True
    stays: tuple[Stay, ...] | None = None
    day: date | None = None

    @property
    def entries(self) -> tuple[Passage, ...]:
        return tuple(passage for passage in self.admissions if passage.direction == "in")

    @property
    def attended(self) -> bool:
        return any(passage.direction == "in" for passage in self.admissions)

    @property
    def hours(self) -> float | None:
        """Hours present, to the hundredth; None where a point does not count people out."""
        if self.stays is None:
            return None
        return round(sum((stay.lasted for stay in self.stays), timedelta()) / timedelta(hours=1), 2)

    @property
    def stays_without_exit(self) -> int | None:
        return None if self.stays is None else sum(not stay.has_exit for stay in self.stays)

    @property
    def expected(self) -> bool:
        """Came, or was to come."""
        return self.attended or (self.entitled and not self.delegate.is_cancelled)

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
