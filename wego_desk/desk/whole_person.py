"""Everything that the panel of one delegate shows, read at once so that its parts agree."""

from dataclasses import dataclass
from datetime import datetime

from wego_desk.core.delegate import Delegate
from wego_desk.core.fields import CANCELLED
from wego_desk.core.print_job import JobState, PrintJob
from wego_desk.core.programme import Point
from wego_desk.desk.badges_on_their_way import badges_of, has_badge
from wego_desk.desk.facets import Where
from wego_desk.desk.happenings import CancelledForGood
from wego_desk.desk.person_history import PersonHistory, Standing, person_history
from wego_desk.desk.reading import delegates_by_id
from wego_desk.store import people
from wego_desk.store.store import Reader


@dataclass(frozen=True, slots=True)
class WholePerson:
    """``standing``: at the point that was asked about; ``badge``: the newest of this desk that was not taken back.

    ``has_badge``: a further one needs a reason, wherever the first was printed.
    """

    delegate: Delegate
    history: PersonHistory
    standing: Standing
    badge: PrintJob | None
    has_badge: bool

    @property
    def is_cancelled(self) -> bool:
        return self.delegate.status == CANCELLED

    @property
    def is_cancelled_for_good(self) -> bool:
        """At a desk, which no roster takes back."""
        return any(isinstance(h.what, CancelledForGood) for h in self.history.happenings)

    @property
    def has_code(self) -> bool:
        return bool(self.delegate.code)


def whole_person(reader: Reader, person: str, point: Point, now: datetime, device: str) -> WholePerson:
    """All of one delegate as this desk (``device``) knows them; of a record that was joined to another, of that one.

    Trouble ``unknown_delegate``.
    """
    survivor = people.survivors_among(reader.roster, [person]).get(person, person)
    (delegate,) = delegates_by_id(reader, [survivor])
    history = person_history(reader, survivor, now)
    standing = next((s for s in history.standings if s.point.id == point.id), Standing(point, Where.NOT_YET))
    jobs = badges_of(reader, survivor)
    newest = next((job for job in reversed(jobs) if job.state is not JobState.CANCELLED), None)
    return WholePerson(delegate, history, standing, newest, has_badge(reader, survivor, device))
