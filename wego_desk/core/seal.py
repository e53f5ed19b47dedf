"""From what an act wants to say to events in a stream: numbered, stamped, chained, hashed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from wego_desk.core import hlc
from wego_desk.core.event import (
    LARGEST,
    SALT_BYTES,
    VERSION,
    Event,
    EventId,
    Unwritable,
    body_hash,
    digest,
    encode_body,
    encode_header,
)


@dataclass(frozen=True, slots=True)
class Draft:
    """What an act says, before it has a place in a stream. ``body`` holds values, the header what rules read."""

    kind: str
    subject: str = ""
    point: str = ""
    day: str = ""
    after: tuple[EventId, ...] = ()
    ref: tuple[EventId, ...] = ()
    names: tuple[tuple[str, tuple[EventId, ...]], ...] = ()
    credential: str = ""
    batch: str = ""
    n: int = 0
    body: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pen:
    """Who writes, and where the stream stands: the last seq and its digest (``b""`` before the first).

    ``offset_ms``: how much more the hub's clock shows, as far as is known.
    """

    stream: str
    device: str
    congress: str
    seq: int = 0
    last: bytes = b""
    hlc: int = 0
    offset_ms: int = 0


class Sealed(NamedTuple):
    """An event as it is stored: the header's bytes are the truth, ``event`` is what they say.

    ``body`` is None where it was purged, or has not come.
    """

    event: Event
    header: bytes
    body: bytes | None
    digest: bytes


def seal(
    drafts: Iterable[Draft], pen: Pen, *, operator: str, now_ms: int, salt: Callable[[int], bytes]
) -> tuple[list[Sealed], Pen]:
    """Write drafts one after the other; returns them and the pen for the next.

    Unwritable: one is over 64 KB, or holds text that can't be written as UTF-8.
    """
    sealed = []
    for draft in drafts:
        body = encode_body(draft.body, salt(SALT_BYTES))
        stamp = hlc.tick(pen.hlc, now_ms)
        event = Event(
            VERSION, pen.stream, pen.seq + 1, pen.last.hex(), pen.device, operator, pen.congress, stamp, now_ms,
            pen.offset_ms, draft.kind, draft.subject, draft.point, draft.day, draft.after, draft.ref, draft.names,
            draft.credential, draft.batch, draft.n, body_hash(body),
        )  # fmt: skip
        header = encode_header(event)
        if len(header) + len(body) > LARGEST:
            raise Unwritable("too large")
        mark = digest(header)
        sealed.append(Sealed(event, header, body, mark))
        pen = replace(pen, seq=event.seq, last=mark, hlc=stamp)
    return sealed, pen
