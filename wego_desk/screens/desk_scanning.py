"""The desk page's jobs for the ledger lane: one question each, answered whole, so that a card is painted once."""

from dataclasses import dataclass
from datetime import tzinfo
from typing import TypeAlias

from wego_desk.core.delegate import Delegate
from wego_desk.core.outcome import Damaged, Unknown
from wego_desk.core.print_job import JobState
from wego_desk.core.programme import Point
from wego_desk.desk.admit import admit
from wego_desk.desk.attention import attention
from wego_desk.desk.badges_on_their_way import badge_counts
from wego_desk.desk.beside_verdict import last_badge, open_elsewhere
from wego_desk.desk.check_in import Checked, check_in
from wego_desk.desk.desk import Desk, point_named, point_zone
from wego_desk.desk.operator_codes import sign_in_by_code
from wego_desk.desk.print_badge import PrintWish
from wego_desk.desk.recent import Attempt, Counts, counts, last_attempts
from wego_desk.desk.sign_in import SignedIn
from wego_desk.desk.test_code import is_test_code
from wego_desk.desk.values import Operator
from wego_desk.screens.desk_derive import RECENT
from wego_desk.screens.desk_state import Scanned

#: Where somebody may be sent from, instead of being let in.
_TURNED_AWAY = frozenset({"not_entitled", "too_early", "too_late", "full"})


@dataclass(frozen=True, slots=True)
class Tested:
    """The test code: the scanner works, and nothing was written."""


@dataclass(frozen=True, slots=True)
class StillLocked:
    """Nobody works here: what was scanned was not looked at."""


Read: TypeAlias = Scanned | SignedIn | Tested | StillLocked


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the operator wants of a scan; ``number`` counts the answers, ``person`` is asked for instead of a code."""

    number: int
    text: str
    operator: Operator
    point: str
    leaving: bool = False
    override: str | None = None
    person: str = ""
    wish: PrintWish | None = None


def read(desk: Desk, wanted: Wanted, *, locked: bool) -> Read:
    """Answer a scanned text: an operator's own code, the test code, or a delegate's. Troubles of ``check_in``."""
    if signed_in := sign_in_by_code(desk, wanted.text):
        return signed_in
    if locked:
        return StillLocked()
    if is_test_code(wanted.text):
        return Tested()
    return decided(desk, wanted)


def decided(desk: Desk, wanted: Wanted) -> Scanned:
    """The verdict on a code or on somebody found by name, durable, and what stands beside it."""
    if wanted.person:
        checked = admit(
            desk, wanted.person, operator=wanted.operator, point=wanted.point, leaving=wanted.leaving,
            override=wanted.override, print_badge=wanted.wish,
        )  # fmt: skip
    else:
        checked = check_in(
            desk, wanted.text, operator=wanted.operator, point=wanted.point, leaving=wanted.leaving,
            override=wanted.override, print_badge=wanted.wish,
        )  # fmt: skip
    return _beside(desk, wanted, checked)


def _beside(desk: Desk, wanted: Wanted, checked: Checked) -> Scanned:
    zone = point_zone(desk.programme, checked.point)
    delegate = delegate_of(checked)
    if delegate is None:
        return Scanned(wanted.number, checked, zone, wanted.text)
    return Scanned(
        number=wanted.number, checked=checked, zone=zone, text=wanted.text, attention=attention(delegate),
        open_now=open_elsewhere(desk, delegate, besides=checked.point.id, now=checked.at)
        if checked.outcome.verdict in _TURNED_AWAY else (),
        badge=last_badge(desk, delegate.id),
    )  # fmt: skip


def delegate_of(checked: Checked) -> Delegate | None:
    return None if isinstance(checked.outcome, Damaged | Unknown) else checked.outcome.delegate


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the card. ``attempts`` None when they were not asked for.

    ``waiting``: badges wanted, by printer; ``unclear``: badges that a person must look for.
    """

    point: Point
    zone: tzinfo
    operators: tuple[Operator, ...]
    counts: Counts
    waiting: dict[str, int]
    unclear: int
    attempts: tuple[Attempt, ...] | None = None


def around(desk: Desk, point: str, before: Counts | None, *, attempts: bool) -> Around:
    """The counts of today (``before``: those that were told last) and, if asked, the last attempts.

    Trouble ``unknown_point``.
    """
    now = desk.clock()
    programme = desk.programme
    here = point_named(programme, point or desk.point)
    device = desk.store.node.device
    with desk.store.reading() as reader:
        found = badge_counts(reader, now)
        return Around(
            point=here,
            zone=point_zone(programme, here),
            operators=tuple(programme.operators.values()),
            counts=counts(reader, here, now, device, before),
            waiting=found.waiting(),
            unclear=found.of(JobState.FAILED, JobState.UNCERTAIN),
            attempts=tuple(last_attempts(reader, device, RECENT)) if attempts else None,
        )
