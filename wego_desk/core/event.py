"""The envelope of everything that happened: a header that is hashed and chained, and a body that may be purged.

The header's exact bytes are the event: they are kept and forwarded as received and never encoded again. What a rule
reads stands in the header; the body holds values only, the personal ones among them.
"""

import json
import re
from hashlib import blake2b
from typing import Any, Final, NamedTuple

VERSION: Final = 1
LARGEST: Final = 64 * 1024
SALT_BYTES: Final = 16

#: (stream, seq): who wrote it since which start, and its place there.
EventId = tuple[str, int]

KINDS: Final = frozenset(
    """in out undo refused settle
    person.add person.set person.merge person.cancel credential.issue credential.revoke
    badge.wanted badge.sent badge.printed badge.failed badge.handed
    congress.set organization.set delegation.set point.set entitlement.set block.ask block.grant block.return
    batch.done operator.set operator.in device.set device.enrol device.here device.revoke device.write_off hub.start
    stream.seal purge""".split()
)


class Event(NamedTuple):
    """One header. Ids of streams, devices, people and credentials are 16 hex digits, hashes are hex.

    ``hlc``: 48 bit ms and 16 bit counter. ``at``: the device's own clock, ms since 1970 UTC. ``offset_ms``: what it
    knew to be missing there: the hub's clock showed so much more. ``day``: local date of the point (ISO). ``after``:
    the heads of this delegate at this point that the desk knew. ``ref``: the events it speaks of. ``names``: for each
    field the writes that it replaces, or under ``duplicate``, ``code``, ``admissions`` or ``into`` what a settle,
    revoke or merge names; see ``core.devices`` for those of a device. ``n``: a size; in a revoke 1 says that a new code
    follows, in an enrolment that the device is a hub.
    """

    v: int
    stream: str
    seq: int
    prev: str
    device: str
    operator: str
    congress: str
    hlc: int
    at: int
    offset_ms: int
    kind: str
    subject: str
    point: str
    day: str
    after: tuple[EventId, ...]
    ref: tuple[EventId, ...]
    names: tuple[tuple[str, tuple[EventId, ...]], ...]
    credential: str
    batch: str
    n: int
    body_hash: str

    @property
    def id(self) -> EventId:
        return (self.stream, self.seq)


class BadEvent(ValueError):
    """Bytes that are no event: unreadable, too large, or of a shape that no version has."""


class Unwritable(BadEvent):
    """What an act wants to say can't be an event: over 64 KB, half a character, or no JSON number."""


def id_text(event_id: EventId) -> str:
    """``STREAM:SEQ``, as people and answers name an event."""
    return f"{event_id[0]}:{event_id[1]}"


def parse_id(text: str) -> EventId:
    """The id in ``STREAM:SEQ``; ValueError when it is none."""
    found = _ID.fullmatch(text.strip().lower())
    if found is None:
        raise ValueError(text)
    return (found[1], int(found[2]))


_ID: Final = re.compile(r"([0-9a-f]{16}):([1-9][0-9]{0,17})")


def _no_number(word: str) -> float:
    raise ValueError(word)


_encoder: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
_decoder: Final = json.JSONDecoder(parse_constant=_no_number)


def _to_json(values: object) -> bytes:
    """UTF-8; Unwritable for half a character (as arguments in another encoding hold) and for what is no JSON number."""
    try:
        return _encoder.encode(values).encode()
    except ValueError as error:
        raise Unwritable("text or number") from error


def _from_json(text: bytes) -> Any:
    """Bytes from anywhere; ValueError unless they are JSON in plain UTF-8 that can be written again."""
    try:
        values = _decoder.decode(text.decode())
    except RecursionError as error:
        raise ValueError("too deep") from error
    if b"\\u" in text:
        _to_json(values)  # an escape may stand for half a character, which no table takes
    return values


def encode_header(event: Event) -> bytes:
    """The header's bytes: a JSON array in the order of the fields."""
    return _to_json(event)


def decode_header(header: bytes) -> Event:
    """The event in a header; BadEvent when it is none."""
    if len(header) > LARGEST:
        raise BadEvent("too large")
    try:
        raw = _from_json(header)
        values = dict(zip(Event._fields, raw, strict=True))
        values["after"] = _ids(values["after"])
        values["ref"] = _ids(values["ref"])
        values["names"] = tuple((_text(name), _ids(ids)) for name, ids in _list(values["names"]))
    except (ValueError, TypeError) as error:
        raise BadEvent("unreadable") from error
    if not all(_is_kept_as(kind, values[name]) for name, kind in _TYPES.items()):
        raise BadEvent("wrong types")
    return Event(**values)


def recall_header(header: bytes) -> Event:
    """The event in a header that this node decoded and checked when it stored it: the same, in a third of the time.

    BadEvent when the bytes are no header any more (a damaged disk; ``verify`` finds the rest).
    """
    try:
        raw = json.loads(header)
        for place in _ID_PLACES:
            raw[place] = tuple(map(tuple, raw[place]))
        raw[_NAMES_PLACE] = tuple((name, tuple(map(tuple, ids))) for name, ids in raw[_NAMES_PLACE])
        return Event._make(raw)
    except (ValueError, TypeError, IndexError) as error:
        raise BadEvent("unreadable") from error


_ID_PLACES: Final = (Event._fields.index("after"), Event._fields.index("ref"))
_NAMES_PLACE: Final = Event._fields.index("names")


def _list(raw: Any) -> list[Any]:
    if not isinstance(raw, list):
        raise TypeError("no list")
    return raw


def _text(raw: Any) -> str:
    if not isinstance(raw, str):
        raise TypeError("no text")
    return raw


def _ids(raw: Any) -> tuple[EventId, ...]:
    out = tuple((_text(stream), seq) for stream, seq in _list(raw))
    if not all(_is_kept_as(int, seq) for _, seq in out):
        raise ValueError("ids")
    return out


def _is_kept_as(kind: type, value: Any) -> bool:
    """Of that very type (``true`` is no number), and within the 64 bits that a table holds."""
    if type(value) is not kind:
        return False
    return not isinstance(value, int) or -(1 << 63) <= value < 1 << 63


_TYPES: Final[dict[str, type]] = {
    name: int if kind is int else str if kind is str else tuple
    for name, kind in Event.__annotations__.items()
}  # fmt: skip


def digest(header: bytes) -> bytes:
    """blake2b-32 over the exact bytes of a header: what the next event of the stream names as ``prev``."""
    return blake2b(header, digest_size=32).digest()


def encode_body(values: dict[str, Any], salt: bytes) -> bytes:
    """A body: 16 random bytes, so that a hash can't be guessed back, then the values as JSON."""
    if len(salt) != SALT_BYTES:
        raise ValueError("a body begins with 16 random bytes")
    return salt + _to_json(values)


def decode_body(body: bytes | None) -> dict[str, Any]:
    """The values of a body; none at all for one that is purged or not here."""
    if body is None:
        return {}
    try:
        values = _from_json(body[SALT_BYTES:])
    except ValueError as error:
        raise BadEvent("unreadable body") from error
    if not isinstance(values, dict):
        raise BadEvent("unreadable body")
    return values


def body_hash(body: bytes) -> str:
    """blake2b-32 of a body's bytes, hex: stays in the header when the body is purged."""
    return blake2b(body, digest_size=32).hexdigest()


class Written(NamedTuple):
    """An event with its body's values, as rules and projections read it (empty when purged)."""

    event: Event
    body: dict[str, Any]
