"""What both sides of an exchange stand on: an open profile, its lanes, the clock and chance that are handed in."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from wego_desk.core.arrival import Bad, IsSigned, Message, Refused, Run, read_message
from wego_desk.core.devices import ENROL, Devices
from wego_desk.core.event import Event
from wego_desk.store import peers
from wego_desk.store.arrivals import Taken
from wego_desk.store.engines import transaction
from wego_desk.store.pages import Page, Sign, page_after
from wego_desk.store.peers import Mark, Peer
from wego_desk.store.placing import place
from wego_desk.store.store import Reader, Store
from wego_desk.store.trust import newest_change, trusted
from wego_desk.sync.signing import Key, head_is_signed, head_statement
from wego_desk.work import AnyLane


class Trust:
    """Whose key is whose, read anew when somebody was enrolled or revoked."""

    def __init__(self, reader: Reader, congress: str) -> None:
        self._reader = reader
        self._congress = congress
        self._read_at = -1
        self._devices = Devices({}, frozenset(), frozenset())

    @property
    def devices(self) -> Devices:
        newest = newest_change(self._reader.log)
        if newest != self._read_at or not self._devices.keys:
            self._devices, self._read_at = trusted(self._reader.log), newest
        return self._devices

    @property
    def is_signed(self) -> IsSigned | None:
        """None where nobody has a key: a congress of nodes that trust each other, or one that is alone."""
        return self._check(self.devices.keys) if self.devices.keys else None

    def _check(self, keys: Mapping[str, frozenset[str]]) -> IsSigned:
        return lambda device, head: head_is_signed(self._congress, keys, device, head)

    def read(self, runs: Iterable[Run]) -> Message:
        """A message that may also tell of the very devices that wrote what comes after in it."""
        message = read_message(runs, self._congress, self.is_signed)
        told: list[Event] = []
        while any(why is Bad.UNSIGNED for _, why in message.refused.values()):
            new = [one.event for one in message.events if one.event.kind == ENROL]
            if len(new) == len(told):
                break
            told = new
            message = read_message(runs, self._congress, self._check(trusted(self._reader.log, told).keys))
        return message


@dataclass(frozen=True, slots=True)
class Node:
    """One node at work. Its methods run on the lane that asks; what changes the ledger rides the ledger lane.

    ``reader``: connections of that lane alone. ``key`` None: not enrolled. ``is_hub``: wants its whole history, and its
    marks are asked for by others.
    """

    store: Store
    reader: Reader
    ledger_lane: AnyLane
    now_ms: Callable[[], int]
    random_bytes: Callable[[int], bytes]
    key: Key | None = None
    is_hub: bool = False
    trust: Trust = field(init=False)
    _sound: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "trust", Trust(self.reader, self.congress))

    @property
    def id(self) -> str:
        return self.store.node.device

    @property
    def congress(self) -> str:
        return self.store.node.congress

    def nonce(self) -> str:
        return self.random_bytes(8).hex()

    def new_epoch(self) -> str:
        """``""`` at a node that nobody asks."""
        return self.random_bytes(8).hex() if self.is_hub else ""

    @contextmanager
    def one_state(self) -> Iterator[Reader]:
        """Several readings of one state of the ledger."""
        with transaction(self.reader.log, "BEGIN"):
            yield self.reader

    def page(self, start: Mark, held: Mapping[str, int], limit: int, max_bytes: int) -> Page:
        """What is sent after a mark. Damaged: see ``page_after``."""
        with self.one_state() as reader:
            return page_after(
                reader.log, start, held=held, limit=limit, max_bytes=max_bytes, device=self.id, sign=self.sign
            )  # fmt: skip

    @property
    def sign(self) -> Sign | None:
        """What signs own events; None where nobody has a key."""
        if not self.trust.devices.keys:
            return None
        key, congress = self.key, self.congress
        return lambda stream, seq, digest: (
            b"" if key is None else key.sign(head_statement(congress, stream, seq, digest))
        )

    def take_in(self, runs: list[Run], peer: Peer | None = None) -> Taken:
        """Store a message, ``peer`` with it, and put in place what follows from it."""
        message = self.trust.read(runs)
        taken, waiting = self.ledger_lane.call(
            lambda: self.store.exchange.take_in(message, now_ms=self.now_ms(), peer=peer)
        )
        self.put_in_place(waiting)
        return taken

    def fill(self, runs: list[Run]) -> list[Event]:
        """Put in place what was lacked, and what follows from it; returns what came."""
        signed, epoch = self.trust.is_signed, self.new_epoch()
        come, waiting = self.ledger_lane.call(
            lambda: self.store.exchange.fill(runs, self.congress, signed, epoch=epoch)
        )  # fmt: skip
        self.put_in_place(waiting)
        return come

    def put_in_place(self, people: tuple[str, ...]) -> None:
        place(self.store, self.reader, people, self.ledger_lane, lambda _count: None)

    def look_at_own_disk(self, refused: Refused | Mapping[str, object]) -> list[str]:
        """A peer says that these streams are no chains: a peer's word alone drops nothing, so see for oneself.

        Returns those that were set aside.
        """
        found = []
        tops = peers.tops(self.reader.log)
        for stream in refused:
            if self._sound.get(stream) == tops.get(stream, 0):
                continue  # looked at before, and nothing was added since
            epoch = self.new_epoch()
            seq = self.ledger_lane.call(
                lambda stream=stream, epoch=epoch: self.store.exchange.set_aside(  # type: ignore[misc]  # bound now
                    stream, now_ms=self.now_ms(), epoch=epoch
                )
            )
            if seq is None:
                self._sound[stream] = tops.get(stream, 0)
            else:
                found.append(stream)
        return found
