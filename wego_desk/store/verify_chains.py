"""Proves the chains of a ledger: each stream from its first event, or from the base that a snapshot gave."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from wego_desk.core.event import BadEvent, body_hash, decode_header, digest
from wego_desk.store.tables import event

#: (kind, where)
Break = tuple[str, str]


def check_chains(log: Connection) -> tuple[int, int, list[Break]]:
    """How many events and streams there are, and where a chain is broken: the first place in each stream."""
    columns = ", ".join(column.name for column in event.columns)
    # As the driver gives them: what stands in a damaged row need not be of its column's type.
    stored = log.execution_options(yield_per=1000).exec_driver_sql(
        f"SELECT {columns} FROM event ORDER BY stream, seq"  # noqa: S608 - names of our own columns
    )
    heads = {row.stream: row for row in log.exec_driver_sql("SELECT stream, device, seq, digest, hlc FROM stream")}
    bases = {row.stream: row for row in log.exec_driver_sql("SELECT stream, seq, digest FROM base")}
    events, streams, breaks = 0, 0, []
    by_stream: Iterator[tuple[str, Iterable[Any]]] = groupby(stored, key=lambda row: str(row.stream))
    for name, rows in by_stream:
        walk = _Walk(name, bases.pop(name, None), heads.pop(name, None))
        streams += 1
        events += walk.along(rows)
        breaks += walk.found
    for name, base in bases.items():
        streams += 1
        breaks += _Walk(name, base, heads.pop(name, None)).end()
    return events, streams, [*breaks, *(("head", str(name)) for name in heads)]


class _Walk:
    """Along one stream; stops at the first fault."""

    def __init__(self, name: str, base: Any, head: Any) -> None:
        self._name = name
        self._base = base
        self._head = head
        self._seq = base.seq if base is not None else 0
        self._digest = base.digest if base is not None else b""
        self._last: Any = None
        self._kept: Any = None
        self.found: list[Break] = []

    def along(self, rows: Iterable[Any]) -> int:
        """How many events were read."""
        count = 0
        for count, row in enumerate(rows, 1):
            broken = self._broken(row)
            if broken:
                self.found = [(broken, f"{self._name}:{row.seq}")]
                return count
        self.found = self.end()
        return count

    def end(self) -> list[Break]:
        """Whether the noted head is where the stream ends."""
        head, last = self._head, self._last
        if head is None or (head.seq, head.digest) != (self._seq, self._digest):
            return [("head", self._name)]
        if last is not None and (head.device, head.hlc) != (last.device, last.hlc):
            return [("head", self._name)]
        return []

    def _broken(self, row: Any) -> str:
        if not isinstance(row.header, bytes):
            return "unreadable"
        try:
            e = decode_header(row.header)
        except BadEvent:
            return "unreadable"
        kept = self._base is not None and isinstance(row.seq, int) and row.seq <= self._base.seq
        if (row.seq != self._seq + 1 and not kept) or (e.stream, e.seq) != (self._name, row.seq):
            return "gap"
        if digest(row.header) != row.digest or (not kept and e.prev != self._digest.hex()):
            return "chain"
        if kept and not self._is_kept_rightly(row, e.prev):
            return "chain"
        if row.body is not None and (not isinstance(row.body, bytes) or body_hash(row.body) != e.body_hash):
            return "body"
        if not kept:
            self._seq, self._digest, self._last = row.seq, row.digest, row
        columns = (row.device, row.hlc, row.kind, row.subject, row.point, row.credential, row.batch)
        same = columns == (e.device, e.hlc, e.kind, e.subject, e.point, e.credential, e.batch)
        return "" if same else "columns"

    def _is_kept_rightly(self, row: Any, prev: str) -> bool:
        """What a snapshot kept below the base fits the event before it, where that was kept too, and the base."""
        before, self._kept = self._kept, row
        follows = before is None or before.seq != row.seq - 1 or prev == before.digest.hex()
        return bool(follows and (row.seq != self._base.seq or row.digest == self._base.digest))
