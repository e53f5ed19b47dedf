"""Sets aside what stands in the ledger and is no event of its stream: rotten on disk, or after a fork.

It leaves the ledger, so that nobody waits for it, and stays in the quarantine, so that somebody does it again. What a
peer still holds in good shape comes back by itself, but after a fork.
"""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from wego_desk.core.event import BadEvent, EventId, Written, body_hash, decode_body, decode_header, digest
from wego_desk.core.presence import CHAIN
from wego_desk.store import ledger
from wego_desk.store.engines import fetch, fill
from wego_desk.store.ledger import Group

_STREAM: Final = "SELECT seq, digest, header, body FROM event WHERE stream = ? AND seq > ? ORDER BY seq"
_COPY: Final = """INSERT INTO quarantine (stream, seq, digest, header, body, subject, why, "at")
SELECT stream, seq, digest, header, body, subject, ?, ? FROM event WHERE stream = ? AND seq >= ? ORDER BY seq"""
_HEAD_BACK: Final = """UPDATE stream SET (seq, digest, hlc) = (SELECT seq, digest, hlc FROM event
WHERE event.stream = stream.stream AND seq = ?) WHERE stream = ?"""
_SET_ASIDE: Final = 'SELECT stream, seq, header, body, why, "at" FROM quarantine ORDER BY n'


@dataclass(frozen=True, slots=True)
class SetAside:
    """An event that was taken out, ``why`` and when (ms since 1970 UTC); ``written`` None when it can't be read."""

    id: EventId
    written: Written | None
    why: str
    at: int


def first_rotten(log: Connection, stream: str) -> int | None:
    """From where on a stream, as it stands on this disk, is no chain; None when it is whole above its base."""
    base = fetch(log, "SELECT seq, digest FROM base WHERE stream = ?", (stream,))
    seq, last = base[0] if base else (0, b"")
    for at, mark, header, body in fetch(log, _STREAM, (stream, seq)):
        if at != seq + 1 or not _is_sound(stream, at, mark, header, body, last):
            return int(seq) + 1
        seq, last = at, mark
    return None


def _is_sound(stream: str, seq: int, mark: bytes, header: bytes, body: bytes | None, last: bytes) -> bool:
    try:
        e = decode_header(header)
        decode_body(body)
    except BadEvent:
        return False
    whole = body is None or body_hash(body) == e.body_hash
    return e.id == (stream, seq) and digest(header) == mark and e.prev == last.hex() and whole


def set_aside(log: Connection, stream: str, seq: int, group: Group, *, why: str, now_ms: int) -> None:
    """Move a stream from a seq above its base on into the quarantine; inside the caller's transaction.

    The rows of the roster that follow from it are the caller's to make anew.
    """
    fill(log, _COPY, [(why, now_ms, stream, seq)])
    passages = fetch(
        log, "SELECT DISTINCT subject, kind FROM event WHERE stream = ? AND seq >= ?", (stream, seq)
    )  # fmt: skip
    fill(log, "DELETE FROM event WHERE stream = ? AND seq >= ?", [(stream, seq)])
    fill(log, "DELETE FROM head WHERE stream = ? AND seq >= ?", [(stream, seq)])
    base = fetch(log, "SELECT seq FROM base WHERE stream = ?", (stream,))
    if seq > 1 + (base[0][0] if base else 0):
        fill(log, _HEAD_BACK, [(seq - 1, stream)])
    elif base:
        fill(log, "UPDATE stream SET (seq, digest) = (SELECT seq, digest FROM base WHERE base.stream = stream.stream)"
             " WHERE stream = ?", [(stream,)])  # fmt: skip
    else:
        fill(log, "DELETE FROM stream WHERE stream = ?", [(stream,)])
    people = {tuple(group(subject)) for subject, kind in passages if kind in CHAIN}
    ledger.rewrite_presence(log, sorted(people))


def everything(log: Connection) -> list[SetAside]:
    """What was ever set aside, the first first."""
    return [
        SetAside((stream, seq), _readable(header, body), why, at)
        for stream, seq, header, body, why, at in fetch(log, _SET_ASIDE)
    ]


def _readable(header: bytes, body: bytes | None) -> Written | None:
    try:
        return Written(decode_header(header), decode_body(body))
    except BadEvent:
        return None


def to_be_done_again(log: Connection) -> list[SetAside]:
    """What was set aside and has not come back from a peer since."""
    held = "SELECT 1 FROM event WHERE stream = ? AND seq = ?"
    return [one for one in everything(log) if not fetch(log, held, one.id)]
