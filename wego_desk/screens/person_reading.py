"""What the panel of a person asks of the lanes: the person, what the roster says often, the badge as a picture."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.desk.badge_maker import BadgeMaker
from wego_desk.desk.known_values import KnownValues
from wego_desk.screens.badge_preview import Preview, previewed
from wego_desk.screens.desk_printing import Printing
from wego_desk.screens.newest import Newest
from wego_desk.screens.person_acts import Read, read_person, read_values
from wego_desk.screens.shift import Shift

#: What the roster says often is offered while typing; read again when it is older.
_VALUES_LAST: Final = timedelta(minutes=1)
#: Without a printer the badge is shown on the paper that most congresses use.
_LAYOUT: Final = "a6"


class PersonReading:
    """Each answer comes home to one of those handed in: ``read``, ``unread`` what reading raised, ``values``,
    ``previewed`` with whose badge it is."""

    def __init__(
        self, shift: Shift, printing: Printing, read: Callable[[Read], None], unread: Callable[[BaseException], None],
        values: Callable[[KnownValues], None], previewed: Callable[[str, Preview], None],
    ) -> None:  # fmt: skip
        self._shift, self._printing = shift, printing
        self._tell_values = values
        self._maker = BadgeMaker(shift.photos)
        self._people = Newest[Read](shift.find, read, unread)
        self._badges = Newest[tuple[str, Preview]](shift.long, lambda answer: previewed(*answer), _fault)
        self._values_at: datetime | None = None

    def read(self, person: str, point: str) -> None:
        self._people.ask(partial(read_person, self._shift.desk, person, point))

    def read_values(self) -> None:
        """If those that are known are old."""
        now = self._shift.clock()
        if self._values_at is None or now - self._values_at > _VALUES_LAST:
            self._values_at = now
            job = partial(read_values, self._shift.desk)
            self._shift.find.run(job, then=self._tell_values, failed=_nothing_offered, urgent=True)

    def preview(self, delegate: Delegate, typed: Mapping[str, str], congress: str) -> None:
        """The badge of a delegate after an edit, for this desk's printer."""
        wish = self._printing.wish()
        layout = _LAYOUT if wish is None else wish.layout
        self._badges.ask(
            lambda: (delegate.id, previewed(self._maker, delegate, typed, layout=layout, congress_name=congress))
        )


def _nothing_offered(error: BaseException) -> None:
    """Nothing is offered while typing, and all else works."""
    if not isinstance(error, Trouble):
        raise error


def _fault(error: BaseException) -> None:
    raise error
