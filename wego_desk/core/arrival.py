"""What comes from another node: which of it is events of a stream, and where each stands beside what is held here.

A node never refuses an event for what it says, so that a stream stays dense and nothing waits behind it. Only what is
no event is left out: unreadable, of another congress, off its chain, not signed for its stream.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

from wego_desk.core.event import LARGEST, BadEvent, Event, EventId, body_hash, decode_body, decode_header, digest
from wego_desk.core.seal import Sealed


class Carried(NamedTuple):
    """An event on its way: the exact bytes; ``body`` None when it was purged."""

    header: bytes
    body: bytes | None


class Run(NamedTuple):
    """Events of one stream that follow each other, the first of them with this ``seq``.

    ``signature``: of its last event, by the stream's device; ``b""`` when a later run of the message brings one.
    """

    stream: str
    seq: int
    events: tuple[Carried, ...]
    signature: bytes = b""


class Head(NamedTuple):
    """An event that a device signed: with it the chain up to there."""

    stream: str
    seq: int
    digest: bytes
    signature: bytes


class Top(NamedTuple):
    """Where a stream ends here."""

    seq: int
    digest: bytes
    device: str


class Bad(StrEnum):
    """Why something is no event of its stream. ``forked``: its device signed two different ones with one number."""

    UNREADABLE = "unreadable"
    OTHER_CONGRESS = "other_congress"
    CHAIN = "chain"
    UNSIGNED = "unsigned"
    FORKED = "forked"


#: For each stream from which seq on it was refused, and why.
Refused = Mapping[str, tuple[int, Bad]]
#: Tells whether a device with a known key signed a head.
IsSigned = Callable[[str, Head], bool]

_ID: Final = re.compile("[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Message:
    """The events of a message that are events, in its order, and the heads that vouch for them."""

    events: tuple[Sealed, ...] = ()
    heads: tuple[Head, ...] = ()
    refused: Refused = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sorted:
    """A message beside what is held: all of ``new`` may be stored, or with a ``gap`` nothing of it.

    ``known``: held already, the same to the byte. ``twins``: another event than the one held under that name.
    """

    new: tuple[Sealed, ...]
    known: tuple[Sealed, ...]
    twins: tuple[Sealed, ...]
    gap: EventId | None
    refused: Refused


def read_event(carried: Carried, congress: str) -> Sealed:
    """The event in these bytes; BadEvent (``Bad`` in ``args``) when they are none of this congress."""
    header, body = carried
    try:
        event = decode_header(header)
        if body is not None:
            decode_body(body)
    except BadEvent as error:
        raise BadEvent(Bad.UNREADABLE) from error
    if event.congress != congress:
        raise BadEvent(Bad.OTHER_CONGRESS)
    if len(header) + len(body or b"") > LARGEST or (body is not None and body_hash(body) != event.body_hash):
        raise BadEvent(Bad.UNREADABLE)
    if not (_ID.fullmatch(event.stream) and _ID.fullmatch(event.device) and event.seq > 0 and event.hlc >= 0):
        raise BadEvent(Bad.UNREADABLE)
    return Sealed(event, header, body, digest(header))


def read_message(runs: Iterable[Run], congress: str, is_signed: IsSigned | None) -> Message:
    """What of a message is events: each stream up to its first fault, or to its last signed event.

    ``is_signed`` None: a congress whose devices have no keys.
    """
    streams: dict[str, list[Sealed]] = {}
    signatures: dict[str, Head] = {}
    refused: dict[str, tuple[int, Bad]] = {}
    order: list[Sealed] = []
    for run in runs:
        those = streams.setdefault(run.stream, [])
        for place, carried in enumerate(run.events):
            if run.stream in refused:
                break
            try:
                one = read_event(carried, congress)
                _check_place(one.event, run, place, those)
            except BadEvent as error:
                refused[run.stream] = (those[-1].event.seq + 1 if those else run.seq + place, Bad(error.args[0]))
                break
            those.append(one)
            order.append(one)
        if run.signature and those and run.stream not in refused:
            signatures[run.stream] = Head(run.stream, those[-1].event.seq, those[-1].digest, run.signature)
    heads = tuple(
        head for stream, head in signatures.items()
        if is_signed is not None and is_signed(streams[stream][0].event.device, head)
    )  # fmt: skip
    if is_signed is not None:
        signed = {head.stream: head.seq for head in heads}
        for stream, those in streams.items():
            beyond = next((one.event.seq for one in those if one.event.seq > signed.get(stream, 0)), None)
            if beyond is not None:
                refused[stream] = (beyond, Bad.UNSIGNED)
    kept = tuple(one for one in order if not _is_refused(one.event.id, refused))
    return Message(kept, heads, refused)


def _check_place(event: Event, run: Run, place: int, before: Sequence[Sealed]) -> None:
    """In its stream, next after the one before it in the message, of the same device."""
    if event.id != (run.stream, run.seq + place):
        raise BadEvent(Bad.UNREADABLE)
    if before:
        last = before[-1]
        if event.seq != last.event.seq + 1 or event.device != last.event.device or event.prev != last.digest.hex():
            raise BadEvent(Bad.CHAIN)


def _is_refused(event_id: EventId, refused: Refused) -> bool:
    return event_id[0] in refused and event_id[1] >= refused[event_id[0]][0]


def sort_out(
    message: Message, tops: Mapping[str, Top], held: Callable[[EventId], bytes | None], ends: Mapping[str, int]
) -> Sorted:
    """Which events of a message are new here; nothing beyond a gap.

    ``held``: the digest of an event that is here, None for one below a base that a snapshot left out. ``ends``: for
    each stream that forked, where it did.
    """
    here = dict(tops)
    refused = dict(message.refused)
    new, known, twins = [], [], []
    for one in message.events:
        e = one.event
        if _is_refused(e.id, refused):
            continue
        if e.seq >= ends.get(e.stream, e.seq + 1):
            refused[e.stream] = (e.seq, Bad.FORKED)
            continue
        top = here.get(e.stream, Top(0, b"", e.device))
        if e.seq <= top.seq:
            digest_here = held(e.id)
            if digest_here in (None, one.digest):
                known.append(one)
            else:
                twins.append(one)
                refused[e.stream] = (e.seq, Bad.CHAIN)
        elif e.seq > top.seq + 1:
            return Sorted((), (), tuple(twins), e.id, refused)
        elif e.prev != top.digest.hex() or e.device != top.device:
            refused[e.stream] = (e.seq, Bad.CHAIN)
        else:
            new.append(one)
            here[e.stream] = Top(e.seq, one.digest, e.device)
    return Sorted(tuple(new), tuple(known), tuple(twins), None, refused)
