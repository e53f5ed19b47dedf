"""What every act stands on: the open profile, the clock and chance that are handed in, and who works here."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from wego_desk.core.delegate import Delegate
from wego_desk.core.event import Written
from wego_desk.core.programme import Point, fold
from wego_desk.core.seal import Draft, Sealed
from wego_desk.core.trouble import Trouble
from wego_desk.store.programme import Operator, Programme
from wego_desk.store.store import Store

DEFAULT_ZONE = "Asia/Seoul"
_LAST_MS = 253_402_300_799_000


@dataclass(frozen=True, slots=True)
class Desk:
    """One desk at work. ``clock`` gives an aware time; ``random_bytes`` a CSPRNG's; ``point`` is where it checks."""

    store: Store
    clock: Callable[[], datetime]
    random_bytes: Callable[[int], bytes]
    point: str

    def new_id(self) -> str:
        """Sixteen hex digits."""
        return self.random_bytes(8).hex()

    def now_ms(self) -> int:
        return to_ms(self.clock())

    @property
    def programme(self) -> Programme:
        return self.store.programme

    def append(
        self, drafts: Iterable[Draft], operator: Operator, *, chain: Sequence[Written] | None = None
    ) -> list[Sealed]:
        """Make acts durable under the operator's name. ``chain``: what was just read of the passage that is written."""
        return self.store.append(drafts, operator=operator.id, now_ms=self.now_ms(), chain=chain)


def to_ms(moment: datetime) -> int:
    """Milliseconds since 1970 UTC."""
    return round(moment.timestamp() * 1000)


def from_ms(ms: int) -> datetime:
    """The moment of so many ms since 1970; one that no calendar holds (a peer's broken clock) is brought to its end."""
    return datetime.fromtimestamp(min(max(ms, 0), _LAST_MS) / 1000, UTC)


@cache
def zone_named(name: str) -> tzinfo:
    """An IANA time zone; Trouble ``unknown_time_zone``."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Trouble("unknown_time_zone", name=name) from error


def congress_zone(programme: Programme) -> tzinfo:
    return _known_zone(programme.zone_name) or zone_named(DEFAULT_ZONE)


def point_zone(programme: Programme, point: Point) -> tzinfo:
    """The point's own zone, else the congress's: it gives ``daily`` its date and a window its hours."""
    return _known_zone(point.zone_name) or congress_zone(programme)


def _known_zone(name: str) -> tzinfo | None:
    """None for no name, and for one that a peer wrote and this computer does not know: a queue never stops for it."""
    try:
        return zone_named(name) if name else None
    except Trouble:
        return None


def point_named(programme: Programme, name: str) -> Point:
    """The point of this id, in any case; Trouble ``unknown_point`` naming those that there are."""
    point = programme.points.get(name) or next((p for p in programme.points.values() if fold(p.id) == fold(name)), None)
    if point is None:
        raise Trouble("unknown_point", point=name, points=sorted(programme.points))
    return point


def operator_named(programme: Programme, name: str) -> Operator:
    """The operator of this name; Trouble ``unknown_operator``."""
    wanted = fold(name)
    for operator in programme.operators.values():
        if fold(operator.name) == wanted:
            return operator
    raise Trouble("unknown_operator", operator=name, operators=sorted(o.name for o in programme.operators.values()))


def known_delegate(desk: Desk, person: str) -> Delegate:
    """The delegate of this id; Trouble ``unknown_delegate``."""
    found = desk.store.delegate(person.strip().lower())
    if found is None:
        raise Trouble("unknown_delegate", id=person)
    return found
