"""What a node lacks of what it knows: bodies that did not come with their headers, and events that a snapshot left out.

Only a hub wants its whole history back; a desk rests on its bases. What lies below a base is proved downwards, from the
event after it, or by a signature.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from sqlalchemy import Connection

from wego_desk.core.arrival import Carried, Head, IsSigned, Run, read_event
from wego_desk.core.event import BadEvent, Event, EventId, recall_header
from wego_desk.core.seal import Sealed
from wego_desk.store import ledger
from wego_desk.store.arrivals import digest_of, fill_bodies
from wego_desk.store.engines import fetch
from wego_desk.store.peers import bases
from wego_desk.store.purging import purged

_BARE: Final = "SELECT stream, seq, subject FROM event WHERE body IS NULL"
_BELOW: Final = "SELECT seq FROM event WHERE stream = ? AND seq <= ? ORDER BY seq DESC"
_WHOLE: Final = """SELECT e.seq, e.header, e.body, e.subject, h.signature FROM event e
LEFT JOIN head h ON h.stream = e.stream AND h.seq = e.seq
WHERE e.stream = ? AND e.seq BETWEEN ? AND ? ORDER BY e.seq DESC"""
_HEADER: Final = "SELECT header FROM event WHERE stream = ? AND seq = ?"
_BASE: Final = "SELECT seq, digest FROM base WHERE stream = ?"


class Gap(NamedTuple):
    """Events of one stream that are lacked, whole or their bodies: from ``first`` to ``last``, both of them too."""

    stream: str
    first: int
    last: int


def gaps(log: Connection, *, whole_history: bool) -> list[Gap]:
    """Everything that is lacked, the newest of each stream first."""
    below = bases(log)
    gone = purged(log)
    lacked = [
        (stream, seq)
        for stream, seq, subject in fetch(log, _BARE)
        if subject not in gone and (whole_history or seq > below.get(stream, 0))
    ]
    if whole_history:
        for stream, base in below.items():
            held = {seq for (seq,) in fetch(log, _BELOW, (stream, base))}
            lacked += [(stream, seq) for seq in range(1, base + 1) if seq not in held]
    return list(_runs(sorted(lacked, key=lambda i: (i[0], -i[1]))))


def _runs(ids: Iterable[EventId]) -> Iterator[Gap]:
    for _, those in groupby(enumerate(ids), key=lambda it: (it[1][0], it[1][1] + it[0])):
        run = [event_id for _, event_id in those]
        yield Gap(run[0][0], run[-1][1], run[0][1])


def what_fills(log: Connection, wanted: Sequence[Gap], limit: int) -> tuple[list[Run], bool]:
    """What this node holds whole of these gaps, the newest first, so that each event is proved by the one before it.

    Runs of one event each; one that was purged is whole without its body. Also whether more is here than the limit lets
    go.
    """
    found: list[Run] = []
    gone = purged(log)
    for gap in wanted:
        for seq, header, body, subject, signature in fetch(log, _WHOLE, (gap.stream, gap.first, gap.last)):
            if body is not None or subject in gone:
                if len(found) == limit:
                    return found, True
                found.append(Run(gap.stream, seq, (Carried(header, body),), signature or b""))
    return found, False


def fill(log: Connection, runs: Iterable[Run], congress: str, is_signed: IsSigned | None) -> list[Event]:
    """Put in place what fits, inside the caller's transaction; returns the events that are new, or whole, here now.

    What is purged must be covered again.
    """
    come: list[Event] = []
    for run in runs:
        for carried in run.events[:1]:
            try:
                one = read_event(carried, congress)
            except BadEvent:
                continue
            if one.event.id == (run.stream, run.seq):
                come += _fill_one(log, one, run.signature, is_signed)
    return come


def _fill_one(log: Connection, one: Sealed, signature: bytes, is_signed: IsSigned | None) -> list[Event]:
    e = one.event
    here = digest_of(log, e.id)
    if here is not None:
        return fill_bodies(log, [one]) if here == one.digest else []
    base = fetch(log, _BASE, (e.stream,))
    if not base or e.seq > base[0][0] or not _is_proved(log, one, base[0], signature, is_signed):
        return []
    ledger.add_events(log, [one])
    return [e]


def _is_proved(
    log: Connection, one: Sealed, base: tuple[int, bytes], signature: bytes, is_signed: IsSigned | None
) -> bool:
    e = one.event
    if (e.seq, one.digest) == tuple(base):
        return True
    after = fetch(log, _HEADER, (e.stream, e.seq + 1))
    if after:
        return recall_header(after[0][0]).prev == one.digest.hex()
    return is_signed is None or is_signed(e.device, Head(e.stream, e.seq, one.digest, signature))
