"""Keeps this desk and one of its hubs in agreement while the window is open: rounds on a lane of their own.

Nothing here ever keeps a scan waiting: what comes is stored by small jobs on the ledger's lane, scans go before them.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk, from_ms
from wego_desk.desk.hub_duties import be_here
from wego_desk.desk.hub_now import HubNow, Link
from wego_desk.store.waiting import waiting_for
from wego_desk.sync.backoff import Backoff
from wego_desk.sync.clock_offset import ClockOffset
from wego_desk.sync.line import Line
from wego_desk.sync.node import Node
from wego_desk.sync.round import Round, Transport, run_round
from wego_desk.sync.signing import Key
from wego_desk.work import AnyLane

#: Seconds between two rounds when nothing is done here: a doorbell may come sooner, a dead line sends none.
POLL_S: Final = 15.0
#: Refused for reasons that pass by themselves.
_PASSES: Final = frozenset({"unreachable", "unreadable", "busy", "no_end"})


@dataclass(frozen=True, slots=True)
class HubAt:
    """A hub that this desk joined. ``transport`` is opened on the lane of the wire, and closed with it."""

    node: str
    name: str
    is_venue: bool
    transport: Callable[[], AbstractContextManager[Transport]]


@dataclass(frozen=True, slots=True)
class Turned:
    """What a round made of it. ``came``: how many events were new here."""

    now: HubNow
    came: int = 0
    retry_after: float | None = None


class Rounds:
    """`tick` now and then and `push` after each act, both at home; ``told`` gets every `Turned` there.

    ``wire`` is this hub's lane alone. ``seconds``: a clock that only runs forward; ``chance`` gives [0, 1).
    """

    def __init__(
        self, desk: Desk, hub: HubAt, ledger: AnyLane, wire: AnyLane, key: Key | None,
        told: Callable[[Turned], None], *, seconds: Callable[[], float], chance: Callable[[], float],
    ) -> None:  # fmt: skip
        self._desk, self._hub, self._ledger, self._wire, self._key, self._told = desk, hub, ledger, wire, key, told
        self._seconds, self._backoff = seconds, Backoff(chance)
        self._offset = ClockOffset()
        self._held = ExitStack()
        self._line: Line | None = None
        self._transport: Transport | None = None
        self._due = seconds()
        self._under_way = self._again = False
        self.now = HubNow(hub.name, hub.is_venue)

    # ---- at home

    def tick(self) -> None:
        """A round if it is time for one."""
        if not self._under_way and self._seconds() >= self._due:
            self._under_way, self._again = True, False
            self._wire.run(self._turn, then=self._turned, failed=self._failed)

    def push(self) -> None:
        """Something was done here: it goes out at once, or with the next try where the line is down."""
        self._again = True
        if self.now.link is not Link.SILENT:
            self._due = self._seconds()
            self.tick()

    def close(self, timeout: float) -> None:
        self._wire.run(self._held.close)
        self._wire.close(timeout)

    def _turned(self, turned: Turned) -> None:
        self._under_way = False
        self.now = turned.now
        if turned.now.link is Link.WELL:
            self._backoff.after_success()
            self._due = self._seconds() + (0.0 if self._again else POLL_S)
        else:
            self._due = self._seconds() + self._backoff.after_failure(turned.retry_after)
        self._told(turned)
        self.tick()

    def _failed(self, error: BaseException) -> None:
        """A disk that is full or damaged: said, and tried again later; a mistake of ours is also let fall."""
        why = error.kind if isinstance(error, Trouble) else "our_fault"
        self._turned(Turned(replace(self.now, link=Link.REFUSED, why=why)))
        if not isinstance(error, Trouble):
            raise error

    # ---- on the lane of the wire

    def _turn(self) -> Turned:
        line, transport = self._opened()
        done = run_round(line, transport)
        if done.whole and self._ledger.call(lambda: be_here(self._desk)):
            done = run_round(line, transport)
        return Turned(self._standing(line, done), len(done.events), done.retry_after)

    def _opened(self) -> tuple[Line, Transport]:
        if self._line is None or self._transport is None:
            desk = self._desk
            reader = self._held.enter_context(desk.store.reading())
            node = Node(desk.store, reader, self._ledger, desk.now_ms, desk.random_bytes, self._key)
            self._transport = self._held.enter_context(self._hub.transport())
            self._line = Line(node, self._hub.node, self._offset)
            self._log = reader.log
        return self._line, self._transport

    def _standing(self, line: Line, done: Round) -> HubNow:
        waiting = waiting_for(self._log, line.peer, self._desk.store.node.device)
        link = Link.WELL if done.whole else Link.SILENT if done.refused in _PASSES else Link.REFUSED
        return replace(
            self.now,
            link=link,
            why="" if link is not Link.REFUSED else done.refused,
            waiting=waiting.acts,
            since=None if waiting.since_ms is None else from_ms(waiting.since_ms),
            heard=self._heard(line) if done.whole else self.now.heard,
            clock_ms=self._offset.ms if self._offset.is_worth_a_word else 0,
        )

    def _heard(self, line: Line) -> datetime | None:
        at = line.peer.heard_at
        return from_ms(at) if at else None
