"""Who stands at the desk: operators sign in with a PIN, and wrong tries are counted in the ledger itself."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, TypeAlias

from wego_desk.core.duties import Act, Duty
from wego_desk.core.event import Event
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk, from_ms
from wego_desk.desk.permission import permit, reason_given
from wego_desk.desk.pin import SALT_BYTES, digits_of, new_pin, opens, seal_pin
from wego_desk.desk.records import set_record
from wego_desk.store import sign_ins
from wego_desk.store.programme import Operator, Programme

#: Wrong PINs in a row before an operator must wait, and for how long after each further one.
TRIES: Final = 5
LOCK_MS: Final = 5 * 60 * 1000
#: Fields of an operator whose change begins the count anew.
_ANEW: Final = frozenset({"pin", "tries"})
#: Before anybody has proved who they are, acts bear no operator's name.
NOBODY: Final = Operator("", "", Duty.STEWARD)


class Way(StrEnum):
    """How somebody signed in; ``open``: without being asked, as no organizer has a PIN or a code yet."""

    PIN = "pin"
    CODE = "code"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class SignedIn:
    operator: Operator
    way: Way
    at: datetime


@dataclass(frozen=True, slots=True)
class WrongPin:
    """``left``: tries before a wait."""

    operator: Operator
    left: int


@dataclass(frozen=True, slots=True)
class Locked:
    """Too many wrong tries: nothing is compared before ``until``, unless a supervisor unlocks."""

    operator: Operator
    until: datetime


@dataclass(frozen=True, slots=True)
class NeedsPin:
    """This operator has no PIN and others have: an organizer gives one."""

    operator: Operator


@dataclass(frozen=True, slots=True)
class PinSet:
    """The operator as they stand now, with another PIN or with none."""

    operator: Operator


@dataclass(frozen=True, slots=True)
class Ask:
    """Somebody must say who they are: these may, by name."""

    operators: tuple[Operator, ...]


Answer: TypeAlias = SignedIn | WrongPin | Locked | NeedsPin


def opening(desk: Desk) -> SignedIn | Ask:
    """The first act of a window: a new desk's only operator is signed in without being asked, else somebody is."""
    known = desk.programme.operators.values()
    if len(known) == 1:
        only = next(iter(known))
        if not only.pin and not only.code_hash:
            return enter(desk, only, Way.OPEN)
    return Ask(tuple(sorted(known, key=lambda o: (o.name.casefold(), o.id))))


def asks_for_pin(programme: Programme, operator: Operator) -> bool:
    """Whether this operator types a PIN; one without is let in as long as no organizer has a PIN or a code."""
    return bool(operator.pin) or not _is_open(programme)


def _is_open(programme: Programme) -> bool:
    organizers = (o for o in programme.operators.values() if o.duty is Duty.ORGANIZER)
    return not any(o.pin or o.code_hash for o in organizers)


def sign_in(desk: Desk, operator_id: str, typed: str = "") -> Answer:
    """Sign in by PIN; a wrong one is kept before it is told. About 50 ms: not while a scan waits.

    Trouble: ``unknown_operator``; ``pin_form`` for what is no PIN at all, which does not count as a try.
    """
    who = operator_of(desk, operator_id)
    if not asks_for_pin(desk.programme, who):
        return enter(desk, who, Way.OPEN)
    if not who.pin:
        return NeedsPin(who)
    return _compared(desk, who, typed) or enter(desk, who, Way.PIN)


def set_pin(
    desk: Desk, operator_id: str, typed: str, *, operator: Operator, old: str = ""
) -> PinSet | WrongPin | Locked:
    """Give an operator another PIN: the own one with the ``old``, an organizer anybody else's without.

    Trouble: ``unknown_operator``, ``pin_form``, ``pin_too_plain``; NotAllowed.
    """
    who = operator_of(desk, operator_id)
    if who.id != operator.id:
        permit(desk, operator, Act.OPERATORS)
    digits = new_pin(typed)
    if who.id == operator.id and who.pin and (wrong := _compared(desk, who, old)):
        return wrong
    draft = set_record(desk.store, "operator.set", who.id, {"pin": seal_pin(digits, desk.random_bytes(SALT_BYTES))})
    assert draft is not None  # a new salt never gives the old value
    desk.append([draft], operator)
    return PinSet(operator_of(desk, who.id))


def clear_pin(desk: Desk, operator_id: str, *, operator: Operator, old: str = "") -> PinSet | WrongPin | Locked:
    """Take an operator's PIN away: the own one with the ``old``, an organizer anybody else's without.

    Trouble: ``unknown_operator``, ``pin_form``; NotAllowed.
    """
    who = operator_of(desk, operator_id)
    if who.id != operator.id:
        permit(desk, operator, Act.OPERATORS)
    elif who.pin and (wrong := _compared(desk, who, old)):
        return wrong
    draft = set_record(desk.store, "operator.set", who.id, {"pin": ""}) if who.pin else None
    if draft is not None:
        desk.append([draft], operator)
    return PinSet(operator_of(desk, who.id))


def unlock(desk: Desk, operator_id: str, *, operator: Operator, reason: str) -> None:
    """Let a locked operator try again at once; a supervisor's act. Trouble ``no_reason``; NotAllowed."""
    why = reason_given(reason)
    who = operator_of(desk, operator_id)
    permit(desk, operator, Act.OVERRIDE)
    draft = set_record(desk.store, "operator.set", who.id, {"tries": {"from": desk.now_ms(), "reason": why}})
    if draft is not None:
        desk.append([draft], operator)


def operator_of(desk: Desk, operator_id: str) -> Operator:
    """The operator of this id, as they stand now. Trouble ``unknown_operator``."""
    known = desk.programme.operators
    if operator_id not in known:
        raise Trouble("unknown_operator", operator=operator_id, operators=sorted(o.name for o in known.values()))
    return known[operator_id]


def enter(desk: Desk, who: Operator, way: Way) -> SignedIn:
    """Note a sign-in in the ledger. The caller has proved who it is."""
    sealed = desk.append([Draft("operator.in", subject=who.id, body={"way": way.value})], who)[0]
    return SignedIn(who, way, from_ms(sealed.event.at))


def _compared(desk: Desk, who: Operator, typed: str) -> WrongPin | Locked | None:
    """What is wrong with a typed PIN; None when it is right. ``n`` of a wrong try says which in a row it was."""
    digits = digits_of(typed)
    count, last = _tries(desk, who)
    now = desk.now_ms()
    locked = count >= TRIES and abs(now - last) < LOCK_MS
    if not locked and opens(who.pin, digits):
        return None
    why = "locked" if locked else "wrong_pin"
    n = 0 if locked else count + 1
    at = desk.append([Draft("refused", subject=who.id, n=n, body={"sign_in": why})], NOBODY)[0].event.at
    if locked:
        return Locked(who, from_ms(last + LOCK_MS))
    return Locked(who, from_ms(at + LOCK_MS)) if n >= TRIES else WrongPin(who, TRIES - n)


def _tries(desk: Desk, who: Operator) -> tuple[int, int]:
    """How many wrong PINs in a row, and when the last was, in ms."""
    with desk.store.reading() as reader:
        count, last = 0, 0
        for event in sign_ins.newest_first(reader.log, who.id):
            if _begins_anew(event):
                break
            if event.kind == "refused" and event.n:
                count, last = count + 1, max(last, event.at)
        return count, last


def _begins_anew(event: Event) -> bool:
    return event.kind == "operator.in" or (event.kind == "operator.set" and not _ANEW.isdisjoint(dict(event.names)))
