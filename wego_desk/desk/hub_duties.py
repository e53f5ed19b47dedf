"""What a device does without being asked, before its next act: tell a granting hub that it is here; the hub grants.

Each function is for the ledger lane, after anything came from elsewhere, and at a start.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from wego_desk.core import blocks, devices
from wego_desk.core.duties import Duty
from wego_desk.core.event import Event
from wego_desk.core.programme import Rule
from wego_desk.core.seal import Draft
from wego_desk.desk.desk import Desk
from wego_desk.desk.seats import seating
from wego_desk.store.programme import Operator

#: Nobody acts: the device itself does.
_DEVICE: Final = Operator("", "", Duty.ORGANIZER)


@dataclass(frozen=True, slots=True)
class Granted:
    """How many blocks were granted; ``waits_for``: devices without whose answer nothing is."""

    blocks: int = 0
    waits_for: Collection[str] = ()


def be_here(desk: Desk) -> int:
    """Answer every hub's start, and say which earlier starts of this device have ended; how many events that took."""
    drafts = [Draft(devices.HERE, ref=(start,)) for start in desk.store.devices.unanswered(desk.store.node.device)]
    drafts += [blocks.seal(stream, seq) for stream, seq in desk.store.seats.ended()]
    if drafts:
        desk.append(drafts, _DEVICE)
    return len(drafts)


def ask_ahead(desk: Desk, point: str, day: str) -> bool:
    """Ask for seats where this desk checks, before the first delegate stands there; True when that took an event."""
    here = desk.programme.points.get(point)
    wish = None if here is None else seating(desk, here, day).ask
    if wish is not None:
        desk.append([wish], _DEVICE)
    return wish is not None


def grant_seats(desk: Desk, *, desks: int) -> Granted:
    """At the one granting hub: note this start, wait until everybody answered it, then grant what was asked for.

    ``desks``: among how many the seats are shared.
    """
    book = desk.store.devices
    newest = book.newest_start(desk.store.stream) if desk.store.stream else None
    unnamed = book.unnamed_starts(newest)
    if newest is None or unnamed:
        named = unnamed if newest is None else unnamed | set(newest.ref)
        newest = desk.append([Draft(devices.START, ref=tuple(sorted(named)))], _DEVICE)[0].event
    waits_for = book.silent(newest)
    if waits_for:
        return Granted(waits_for=waits_for)
    revoked = book.enrolled().revoked
    granted = sum(_grant(desk, wish, desks) for wish in desk.store.seats.open_asks() if wish.device not in revoked)
    return Granted(granted)


def _grant(desk: Desk, wish: Event, desks: int) -> bool:
    point = desk.programme.points.get(wish.point)
    if point is None or point.capacity is None or (point.rule is Rule.DAILY) != bool(wish.day):
        return False
    size = blocks.block_size(desk.store.seats.pool(point.id, wish.day, point.capacity), desks)
    if size:
        desk.append([blocks.grant(wish, size)], _DEVICE)
    return bool(size)
