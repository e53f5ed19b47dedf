"""One scan, from text to a durable verdict: read, look up, decide, append, answer."""

from dataclasses import dataclass, replace
from datetime import datetime

from wego_desk.core import presence
from wego_desk.core.credential import LONGEST_TEXT, read_scan
from wego_desk.core.duties import Act
from wego_desk.core.event import EventId, Written
from wego_desk.core.outcome import Admitted, AlreadyIn, Damaged, Exited, Outcome, Unknown
from wego_desk.core.programme import Point
from wego_desk.core.rules import Card, Door, decide, decide_exit
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk, from_ms, point_named, point_zone, to_ms
from wego_desk.desk.operator_codes import operator_of_code
from wego_desk.desk.permission import permit, reason_given
from wego_desk.desk.print_badge import PrintWish, badge_at_door
from wego_desk.desk.seats import Seating, seating
from wego_desk.desk.test_code import is_test_code
from wego_desk.store.programme import Operator
from wego_desk.store.roster import Found


@dataclass(frozen=True, slots=True)
class Checked:
    """A verdict, on disk as ``event``; ``since``, ``desk`` and ``operator`` tell of the admission that stands.

    ``badge``: the print job that the admission made or moved, if it did.
    """

    outcome: Outcome
    point: Point
    event: EventId
    at: datetime
    since: datetime | None
    desk: str
    operator: str
    badge: EventId | None = None


def check_in(
    desk: Desk,
    text: str,
    *,
    operator: Operator,
    point: str = "",
    leaving: bool = False,
    override: str | None = None,
    stated_at: datetime | None = None,
    print_badge: PrintWish | None = None,
) -> Checked:
    """Decide on a scanned or typed text and keep the answer, whatever it is, before giving it.

    ``override``: a supervisor's reason to admit all the same. ``stated_at``: a back-entry from a paper list, judged by
    that time and kept beside the real one. ``print_badge``: where and how the first admission of a delegate without a
    badge prints one, in the same act. Trouble: ``unknown_point``, ``no_reason``, ``time_to_come``; NotAllowed.
    """
    asked = asking(
        desk, operator, point, leaving=leaving, override=override, stated_at=stated_at, print_badge=print_badge
    )
    found, outcome = _read(desk, text)
    if found is not None:
        return answer(desk, found, asked)
    sealed = desk.append([_refused(desk, outcome, asked.point, text)], operator, chain=[])[0]
    return _checked(desk, outcome, asked.point, sealed.event.id, from_ms(sealed.event.at), operator)


@dataclass(frozen=True, slots=True)
class Asked:
    """What an operator wants at a point and may want; ``by_name``: somebody was found on the roster, not scanned."""

    operator: Operator
    point: Point
    now: datetime
    leaving: bool
    reason: str | None
    stated_at: datetime | None
    by_name: bool = False
    print_badge: PrintWish | None = None


def asking(
    desk: Desk,
    operator: Operator,
    point: str,
    *,
    leaving: bool,
    override: str | None,
    stated_at: datetime | None,
    by_name: bool = False,
    print_badge: PrintWish | None = None,
) -> Asked:
    """Whether the operator may ask this; troubles as of ``check_in``."""
    here = point_named(desk.programme, point or desk.point)
    permit(desk, operator, Act.SCAN, point=here.id)
    reason = None
    if override is not None:
        reason = reason_given(override)
        permit(desk, operator, Act.OVERRIDE, point=here.id)
    now = desk.clock()
    if stated_at is not None:
        if stated_at > now:
            raise Trouble("time_to_come", time=stated_at.isoformat())
        permit(desk, operator, Act.BACK_ENTRY, point=here.id)
    return Asked(operator, here, now, leaving, reason, stated_at, by_name, print_badge)


def answer(desk: Desk, found: Found, asked: Asked) -> Checked:
    """Decide about the delegate behind a code, and make that durable."""
    card = _card(desk, found)
    door, seats = _door(desk, asked.point, asked.stated_at or asked.now)
    chain = desk.store.chain(card.delegate.id, asked.point.id)
    if asked.leaving:
        outcome = decide_exit(card, door, chain)
    else:
        outcome = decide(card, door, chain, override=asked.reason is not None)
    drafts = [_draft(outcome, door, card, chain, asked, seats.block)]
    badge = _badge(desk, outcome, asked, found)
    if badge is not None:
        drafts.append(badge)
    if seats.ask is not None and not asked.leaving:
        drafts.append(seats.ask)
    first, *rest = desk.append(drafts, asked.operator, chain=chain)
    checked = _checked(desk, outcome, asked.point, first.event.id, from_ms(first.event.at), asked.operator)
    if badge is None:
        return checked
    about_badge = rest[0].event
    return replace(checked, badge=about_badge.ref[0] if about_badge.ref else about_badge.id)


def _read(desk: Desk, text: str) -> tuple[Found | None, Outcome]:
    candidates = read_scan(text)
    if candidates is None:
        return None, Damaged()
    if is_test_code(text):
        return None, Unknown()
    for code in candidates:
        if found := desk.store.look_up(code):
            return found[0], Unknown()
    return None, Unknown()


def _card(desk: Desk, found: Found) -> Card:
    delegate = found.delegate
    if found.survivor != delegate.id:
        delegate = desk.store.delegate(found.survivor) or delegate
    ended = None if found.ended_at is None else from_ms(found.ended_at)
    return Card(delegate, found.credential, found.state, ended)


def _door(desk: Desk, point: Point, now: datetime) -> tuple[Door, Seating]:
    zone = point_zone(desk.programme, point)
    day = now.astimezone(zone).date().isoformat()
    seats = seating(desk, point, day)
    return Door(point, desk.programme.entitlements, zone, day, now, seats.counted), seats


def _draft(
    outcome: Outcome, door: Door, card: Card, chain: list[Written], asked: Asked, block: EventId | None
) -> Draft:  # fmt: skip
    body: dict[str, object] = {} if asked.stated_at is None else {"stated_at": to_ms(asked.stated_at)}
    if asked.by_name:
        body["by_name"] = True
    drawn: tuple[EventId, ...] = ()
    match outcome:
        case Admitted(overridden=overridden):
            kind = "in"
            if not overridden:
                drawn = () if block is None else (block,)
            else:
                body["override"] = {"verdict": overridden, "reason": asked.reason}
        case Exited():
            kind = "out"
        case _:
            kind = "refused"
            body["verdict"] = outcome.verdict
    after = presence.heads(w.event for w in chain) if kind != "refused" else ()
    return Draft(kind, card.delegate.id, door.point.id, door.day, after, drawn, credential=card.credential, body=body)


def _badge(desk: Desk, outcome: Outcome, asked: Asked, found: Found) -> Draft | None:
    """Who stands on a paper list was served already, and who is in already too."""
    match outcome:
        case Admitted(delegate=delegate, overridden=overridden):
            if asked.stated_at is not None or overridden == AlreadyIn.verdict:
                return None
            shown = found.credential if found.scanned == delegate.code else ""
            return badge_at_door(desk, delegate, asked.print_badge, shown)
        case _:
            return None


def _refused(desk: Desk, outcome: Outcome, point: Point, text: str) -> Draft:
    """What was scanned is kept as it came, but for an operator's own code; a lone surrogate is kept as its escape."""
    shown = "" if operator_of_code(desk, text) else text
    kept = shown[:LONGEST_TEXT].encode("utf-8", "backslashreplace").decode()
    return Draft("refused", point=point.id, body={"verdict": outcome.verdict, "text": kept})


def _checked(desk: Desk, outcome: Outcome, point: Point, event: EventId, at: datetime, operator: Operator) -> Checked:
    programme = desk.programme
    if not isinstance(outcome, AlreadyIn):
        name = programme.desks.get(desk.store.node.device, "")
        return Checked(outcome, point, event, at, None, name, operator.name)
    first = outcome.since
    return Checked(
        outcome, point, event, at, passage_time(first), programme.desks.get(first.event.device, ""),
        programme.name_of(first.event.operator),
    )  # fmt: skip


def passage_time(written: Written) -> datetime:
    """When someone passed: as a back-entry states it, else by the desk's clock."""
    return from_ms(int(written.body.get("stated_at", written.event.at)))
