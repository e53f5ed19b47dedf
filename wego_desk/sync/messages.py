"""What two nodes say to each other: frozen values, as JSON on the wire. docs/sync.md describes each for other writers.

One node asks, the other answers; the asker also carries back what the answerer wrote. A transport moves bytes and adds
nothing, so that the twin in one process and the one over HTTP are the same protocol.
"""

from typing import Final, TypeAlias, TypeVar

import msgspec

#: Rises when an older program could misread a newer one's message.
PROTOCOL: Final = 1
#: Bytes of a message, before compression; whoever sends more is told to send less.
LARGEST: Final = 4 << 20
#: Events and bytes of one page.
PAGE_EVENTS: Final = 200
PAGE_BYTES: Final = 256 << 10


T = TypeVar("T")


class Unreadable(ValueError):
    """Bytes that are no message of this protocol."""


class _Value(msgspec.Struct, frozen=True, forbid_unknown_fields=False):
    """A field that a newer program adds is passed over."""


class Place(_Value, frozen=True, array_like=True):
    """A mark: a place in a node's order of arrival, and the digest there (hex)."""

    gseq: int
    digest: str


#: A header's text, the 16 bytes that begin its body (base64) and the rest of it; no body: None twice.
WireEvent: TypeAlias = tuple[str, str | None, str | None]


class WireRun(_Value, frozen=True, array_like=True):
    """Events of one stream that follow each other; ``signature``: base64, of the last."""

    stream: str
    seq: int
    events: tuple[WireEvent, ...]
    signature: str = ""


class WireGap(_Value, frozen=True, array_like=True):
    """Events of one stream that are lacked, both ends too."""

    stream: str
    first: int
    last: int


class Manifest(_Value, frozen=True):
    """A snapshot file. ``signature``: base64, the maker's, over the rest. ``duty``: for whom it was made."""

    sha256: str
    bytes: int
    plain_bytes: int
    congress: str
    maker: str
    as_of_ms: int
    duty: str
    events: int
    streams: int
    signature: str = ""


# ---- what one asks


class Handshake(_Value, frozen=True, tag="handshake"):
    """How far each stream is here, and on which bases; ``refused``: what of the answerer's was no event, and why."""

    node: str
    nonce: str
    congress: str
    tops: dict[str, int]
    bases: dict[str, int]
    protocol: int = PROTOCOL
    refused: dict[str, tuple[int, str]] = {}


class Exchange(_Value, frozen=True, tag="exchange"):
    """Events, and a wish for more. ``tail``: the last event that the answerer is believed to hold from here.

    ``pull`` None: the asker wants nothing. ``held``: what it holds of some streams, not to be sent.
    """

    node: str
    nonce: str
    epoch: str
    pull: Place | None
    held: dict[str, int]
    runs: tuple[WireRun, ...]
    to: Place
    tail: tuple[str, int] | None = None
    refused: dict[str, tuple[int, str]] = {}
    limit: int = PAGE_EVENTS
    limit_bytes: int = PAGE_BYTES


class Fill(_Value, frozen=True, tag="fill"):
    """What is lacked below a base, or of bodies, and what the answerer said to lack.

    ``gaps_after``: its gaps are told from there on.
    """

    node: str
    nonce: str
    want: tuple[WireGap, ...] = ()
    give: tuple[WireRun, ...] = ()
    gaps_after: tuple[str, int] | None = None


class Part(_Value, frozen=True, tag="part"):
    """A piece of a snapshot file."""

    node: str
    nonce: str
    sha256: str
    offset: int
    size: int


class NewSnapshot(_Value, frozen=True, tag="new_snapshot"):
    """A wish for a snapshot to begin from."""

    node: str
    nonce: str
    congress: str
    protocol: int = PROTOCOL


class HandOver(_Value, frozen=True, tag="hand_over"):
    """A piece of a snapshot that the asker rests on, for an answerer that ends below it; ``data``: base64."""

    node: str
    nonce: str
    manifest: Manifest
    offset: int
    data: str


Request: TypeAlias = Handshake | Exchange | Fill | Part | NewSnapshot | HandOver


# ---- what the other answers


class Shaken(_Value, frozen=True, tag="shaken"):
    """``next``: in the answerer's order, all before it is at the asker; ``end``: its newest event.

    ``gaps``: what it lacks. ``wipe``: see ``Exchanged``.
    """

    node: str
    nonce: str
    epoch: str
    server_time: int
    tops: dict[str, int]
    bases: dict[str, int]
    next: Place
    end: Place
    gaps: tuple[WireGap, ...] = ()
    wipe: str = ""


class Exchanged(_Value, frozen=True, tag="exchanged"):
    """``shake``: why nothing was stored (another epoch, a tail or a mark that is gone), ``""`` when all went well.

    ``gap``: what was sent begins beyond it. ``ack``: all up to there is durable. ``refused``: by stream, what was no
    event. ``wipe``: the order, signed (base64), to a revoked device to push what it holds and destroy its key.
    """

    node: str
    nonce: str
    epoch: str
    server_time: int
    shake: str = ""
    gap: tuple[str, int] | None = None
    ack: Place | None = None
    refused: dict[str, tuple[int, str]] = {}
    runs: tuple[WireRun, ...] = ()
    next: Place | None = None
    more: bool = False
    wipe: str = ""


class Filled(_Value, frozen=True, tag="filled"):
    """``more``: more of what was wanted is here. ``gaps``: what the answerer lacks."""

    node: str
    nonce: str
    server_time: int
    runs: tuple[WireRun, ...] = ()
    more: bool = False
    gaps: tuple[WireGap, ...] = ()


class PartIs(_Value, frozen=True, tag="part_is"):
    """``data``: base64; less than asked for at the end of the file."""

    node: str
    nonce: str
    server_time: int
    data: str


class SnapshotIs(_Value, frozen=True, tag="snapshot_is"):
    """The snapshot to begin from."""

    node: str
    nonce: str
    server_time: int
    manifest: Manifest


class HandedOver(_Value, frozen=True, tag="handed_over"):
    """How many bytes of the file have come; ``taken``: it was whole, and the answerer rests on it now."""

    node: str
    nonce: str
    server_time: int
    have: int
    taken: bool = False


class Refusal(_Value, frozen=True, tag="refusal"):
    """``why``: ``unknown_node other_congress upgrade too_large busy unreadable unfit no_snapshot``.

    ``retry_after``: seconds, where waiting helps.
    """

    node: str
    nonce: str
    server_time: int
    why: str
    retry_after: float | None = None


Answer: TypeAlias = Shaken | Exchanged | Filled | PartIs | SnapshotIs | HandedOver | Refusal

_encoder: Final = msgspec.json.Encoder()
_requests: Final = msgspec.json.Decoder(Request)
_answers: Final = msgspec.json.Decoder(Answer)


def to_bytes(message: Request | Answer) -> bytes:
    return _encoder.encode(message)


def read_request(raw: bytes) -> Request:
    """Unreadable: no request of this protocol, or too large."""
    return _read(_requests, raw)


def read_answer(raw: bytes) -> Answer:
    """Unreadable: no answer of this protocol, or too large."""
    return _read(_answers, raw)


def _read(decoder: "msgspec.json.Decoder[T]", raw: bytes) -> T:
    if len(raw) > LARGEST:
        raise Unreadable("too large")
    try:
        return decoder.decode(raw)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Unreadable(str(error)) from error
