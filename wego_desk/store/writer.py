"""Who writes into log.db: the pen of this start, kept right whether or not a transaction becomes durable."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy import Connection

from wego_desk.core import hlc
from wego_desk.core.event import Event, Written
from wego_desk.core.seal import Draft, Pen, Sealed
from wego_desk.store import ledger
from wego_desk.store.engines import transaction
from wego_desk.store.ledger import Group, Node
from wego_desk.store.purging import cover, purged


class Writer:
    """The one writer of a log.db; a new stream at the first write after every start."""

    def __init__(self, log: Connection, node: Node, random_bytes: Callable[[int], bytes]) -> None:
        self._log = log
        self._node = node
        self._random_bytes = random_bytes
        self._pen: Pen | None = None
        self._moved: Pen | None = None
        self._purged: Set[str] | None = None
        self.offset_ms = 0

    @property
    def stream(self) -> str:
        """The stream of this start; ``""`` before its first event."""
        return "" if self._pen is None else self._pen.stream

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction on log.db; the pen moves on when it is durable, and only then."""
        self._moved, purged_before = self._pen, self._purged
        try:
            with transaction(self._log):
                yield
        except BaseException:
            self._purged = purged_before
            raise
        self._pen = self._moved

    def append(
        self, drafts: Sequence[Draft], group: Group, *, operator: str, now_ms: int, chain: Sequence[Written] | None
    ) -> list[Sealed]:
        """Seal and write, inside ``writing``. ``chain``: see ``ledger.append``."""
        pen = self._moved or ledger.open_pen(self._log, self._node, self._random_bytes(8).hex(), now_ms)
        if pen.offset_ms != self.offset_ms:
            pen = replace(pen, offset_ms=self.offset_ms)
        sealed, self._moved = ledger.append(
            self._log, drafts, pen, group, operator=operator, now_ms=now_ms, salt=self._random_bytes, chain=chain
        )
        self.cover_purged(one.event for one in sealed)
        return sealed

    @property
    def purged(self) -> Set[str]:
        """Whose values are gone for good."""
        if self._purged is None:
            self._purged = purged(self._log)
        return self._purged

    def cover_purged(self, events: Iterable[Event]) -> None:
        """Take out of what was just stored, and of what was before, the values that are purged; inside ``writing``."""
        self._purged = cover(self._log, events, self.purged)

    def heard(self, stamps: Iterable[tuple[str, int]], now_ms: int) -> None:
        """Events with these streams and stamps came: write later than they, but for stamps of a wrong clock.

        One in the stream of this very start tells of a clone of this machine: another one is begun.
        """
        if self._pen is None:
            return
        latest, is_cloned = self._pen.hlc, False
        for stream, stamp in stamps:
            latest = hlc.adopt(latest, stamp, now_ms)[0]
            is_cloned = is_cloned or stream == self._pen.stream
        self._pen = None if is_cloned else replace(self._pen, hlc=latest)

    def begin_stream(self) -> None:
        """The next event opens a new stream."""
        self._pen = None
