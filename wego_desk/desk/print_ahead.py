"""Prints badges before anybody comes: for whom, in which order, into which boxes; page by page between scans."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from wego_desk.core.boxes import LONGEST_NAME, Boxes, boxes_for, next_name
from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Act
from wego_desk.core.event import EventId, id_text
from wego_desk.core.print_job import PrintJob
from wego_desk.core.programme import fold
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk
from wego_desk.desk.permission import permit
from wego_desk.desk.print_badge import PrintWish, ahead_of_time, handed, known_badge
from wego_desk.store import print_jobs, roster
from wego_desk.store.programme import Operator
from wego_desk.store.store import Reader

#: Badges in one durable act; a scan waits for one page at most.
PAGE: Final = 40
MOST_IN_BOX: Final = 9999


@dataclass(frozen=True, slots=True)
class Whom:
    """Whose badges: those of VIPs, of a role (compared without case), or of everyone."""

    vip: bool = False
    role: str = ""


@dataclass(frozen=True, slots=True)
class Ahead:
    """Who has no badge yet and could have one: how many in all, of the VIPs, and by role, most first. ``box``: a name
    that no box has."""

    everyone: int
    vips: int
    roles: tuple[tuple[str, int], ...]
    box: str


def ahead(reader: Reader, device: str) -> Ahead:
    """What there is to print ahead."""
    people = without_badge(reader, device)
    roles: Counter[str] = Counter()
    written: dict[str, str] = {}
    for one in people:
        written.setdefault(fold(one.role), one.role)
        roles[fold(one.role)] += 1
    return Ahead(
        everyone=len(people),
        vips=sum(one.is_vip for one in people),
        roles=tuple((written[key], number) for key, number in roles.most_common()),
        box=next_name(frozenset(print_jobs.boxes(reader.log))),
    )


def without_badge(reader: Reader, device: str, whom: Whom | None = None) -> list[Delegate]:
    """Those with a valid code and no badge, in the order in which their badges come out: VIPs, then one organization
    after the other, so that a delegation lies together."""
    whom = whom or Whom()
    have = print_jobs.with_badge(reader.log, device)
    stands_for = roster.survivors(reader.roster)
    have |= {stands_for[person] for person in have if person in stands_for}
    return sorted(
        (d for d in roster.all_delegates(reader.roster) if _is_meant(d, whom) and d.id not in have), key=_order
    )


def _is_meant(delegate: Delegate, whom: Whom) -> bool:
    if delegate.is_cancelled or not delegate.code or (whom.vip and not delegate.is_vip):
        return False
    return not whom.role or fold(delegate.role) == fold(whom.role)


def _order(delegate: Delegate) -> tuple[bool, str, str, str]:
    return (
        not delegate.is_vip,
        fold(delegate.organization),
        fold(delegate.family_name or delegate.large_name),
        delegate.id,
    )


class AheadRun:
    """One order to print ahead. Give `page` to the ledger lane until it says 0; whoever got a badge or was cancelled
    meanwhile is left out, and no number is.

    Trouble: ``no_box_name``, ``box_name_too_long`` (limit), ``box_taken`` (box), ``bad_count`` (most); NotAllowed.
    """

    def __init__(
        self, desk: Desk, people: Iterable[str], wish: PrintWish, box: str, each: int, *, operator: Operator,
        held: bool = False,
    ) -> None:  # fmt: skip
        self._desk, self._wish, self._operator, self._held = desk, wish, operator, held
        self._left = list(people)
        self._boxes = self._checked(" ".join(box.split()), each)
        self._next = 0

    def page(self) -> int:
        """Want the next badges, in one act; how many, 0 when all are wanted."""
        while self._left:
            page, self._left = self._left[:PAGE], self._left[PAGE:]
            if drafts := [draft for person in page if (draft := self._draft(person)) is not None]:
                self._desk.append(drafts, self._operator)
                return len(drafts)
        return 0

    def _checked(self, box: str, each: int) -> Boxes:
        permit(self._desk, self._operator, Act.PRINT)
        if not box:
            raise Trouble("no_box_name")
        if len(box) > LONGEST_NAME:
            raise Trouble("box_name_too_long", limit=LONGEST_NAME)
        if not 1 <= each <= MOST_IN_BOX:
            raise Trouble("bad_count", most=MOST_IN_BOX)
        boxes = boxes_for(box, len(self._left), each)
        taken = self._desk.store.prints.boxes()
        if any(fold(name) in (fold(box), fold(boxes.place(0)[0])) for name in taken):
            raise Trouble("box_taken", box=box)
        return boxes

    def _draft(self, person: str) -> Draft | None:
        delegate = self._desk.store.delegate(self._desk.store.group(person)[0])
        if delegate is None or delegate.is_cancelled or not delegate.code:
            return None
        if self._desk.store.prints.has_badge(self._desk.store.group(delegate.id), self._desk.store.node.device):
            return None
        box, number = self._boxes.place(self._next)
        self._next += 1
        return ahead_of_time(self._desk, delegate, self._wish, box, number, held=self._held)


def hand_over(desk: Desk, job_id: EventId, *, operator: Operator) -> PrintJob:
    """Somebody got a badge out of its box without coming in here, as who fetches those of a delegation.

    Trouble: ``unknown_badge``, ``badge_not_in_box``; NotAllowed.
    """
    job = known_badge(desk, job_id, operator)
    if not job.is_in_box:
        raise Trouble("badge_not_in_box", badge=id_text(job.id))
    return handed(desk, job, operator)
