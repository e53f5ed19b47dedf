"""What a node sends of its ledger: pages in its own order of arrival, each stream in them signed to its end."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import Connection

from wego_desk.core.arrival import Carried, Run
from wego_desk.core.event import body_hash, digest
from wego_desk.store.engines import fetch
from wego_desk.store.peers import Mark, bases

#: Signs a head in the name of this device: (stream, seq, digest) -> signature; None where it has no key yet.
Sign = Callable[[str, int, bytes], bytes]

_PAGE: Final = """SELECT e.gseq, e.stream, e.seq, e.digest, e.header, e.body, e.device, h.signature
FROM event e LEFT JOIN head h ON h.stream = e.stream AND h.seq = e.seq WHERE e.gseq > ? ORDER BY e.gseq LIMIT ?"""
#: A page is cut where every stream in it ends signed; a message that came was stored whole, so one is not far.
_FURTHER: Final = 4


class Damaged(Exception):
    """An event on this disk is not what was written: ``args`` is its id."""


class _Row(NamedTuple):
    gseq: int
    stream: str
    seq: int
    digest: bytes
    header: bytes
    body: bytes | None
    device: str
    signature: bytes | None


@dataclass(frozen=True, slots=True)
class Page:
    """Some events, and the mark after them; ``tops``: the last of each stream that the page holds."""

    runs: tuple[Run, ...]
    to: Mark
    more: bool
    tops: Mapping[str, int]


def page_after(
    log: Connection,
    start: Mark,
    *,
    held: Mapping[str, int],
    limit: int,
    max_bytes: int,
    device: str,
    sign: Sign | None,
) -> Page:
    """The events after a mark, without those that the other holds and those below a base here.

    At most ``limit`` events are looked at (more only to find a place where every stream in the page is signed to its
    end). ``sign`` None: a congress whose devices have no keys. Damaged: an event is not what was written.
    """
    rows = [_Row._make(row) for row in fetch(log, _PAGE, (start.gseq, limit * _FURTHER + 1))]
    below = bases(log)
    sent = [row.seq > max(held.get(row.stream, 0), below.get(row.stream, 0)) for row in rows]
    signing = device if sign is not None else None
    count = _cut(rows, sent, limit, max_bytes, signing) or _without_unsigned(rows, sent, limit, max_bytes, signing)
    chosen = [row for row, is_sent in zip(rows[:count], sent, strict=False) if is_sent]
    for row in chosen:
        # The hash of a body ends its header.
        if digest(row.header) != row.digest or (row.body and body_hash(row.body).encode() not in row.header[-80:]):
            raise Damaged((row.stream, row.seq))
    to = Mark(rows[count - 1].gseq, rows[count - 1].digest) if count else start
    tops = {row.stream: row.seq for row in chosen}
    return Page(_runs(chosen, device, sign), to, len(rows) > count, tops)


def _cut(rows: Sequence[_Row], sent: Sequence[bool], limit: int, max_bytes: int, signing: str | None) -> int:
    """How many rows make a page. ``signing``: the device that can sign what it wrote; None: nobody signs."""
    open_streams: set[str] = set()
    size = best = 0
    for count, (row, is_sent) in enumerate(zip(rows, sent, strict=True), 1):
        if is_sent:
            size += len(row.header) + len(row.body or b"")
            if signing is None or row.device == signing or row.signature is not None:
                open_streams.discard(row.stream)
            else:
                open_streams.add(row.stream)
        if best and (count > limit or size > max_bytes):
            break
        if not open_streams:
            best = count
    return best


def _without_unsigned(
    rows: Sequence[_Row], sent: list[bool], limit: int, max_bytes: int, signing: str | None
) -> int:  # fmt: skip
    """Nobody waits behind events that this node can't prove: they stay here until hands are shaken anew."""
    signed_later: set[str] = set()
    for place in reversed(range(len(rows))):
        row = rows[place]
        if row.signature is not None or row.device == signing:
            signed_later.add(row.stream)
        elif row.stream not in signed_later:
            sent[place] = False
    return _cut(rows, sent, limit, max_bytes, signing)


def _runs(rows: Sequence[_Row], device: str, sign: Sign | None) -> tuple[Run, ...]:
    """Consecutive events of one stream; the signature goes with the last run of each stream."""
    grouped: list[list[_Row]] = []
    for row in rows:
        if grouped and grouped[-1][-1].stream == row.stream and grouped[-1][-1].seq == row.seq - 1:
            grouped[-1].append(row)
        else:
            grouped.append([row])
    last = {those[-1].stream: place for place, those in enumerate(grouped)}
    return tuple(
        Run(
            those[0].stream,
            those[0].seq,
            tuple(Carried(row.header, row.body) for row in those),
            _signature(those[-1], device, sign) if sign is not None and last[those[-1].stream] == place else b"",
        )
        for place, those in enumerate(grouped)
    )


def _signature(row: _Row, device: str, sign: Sign | None) -> bytes:
    if row.signature is not None:
        return row.signature
    return sign(row.stream, row.seq, row.digest) if sign is not None and row.device == device else b""
