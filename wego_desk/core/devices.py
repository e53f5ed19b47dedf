"""The devices of a congress: whose key is whose, which are hubs, who answered a hub's start, whose acts came too late.

All of it follows from the set of device events, but for the anchors: the keys that a node was given by hand when it
joined. A ``device.enrol`` counts when a hub wrote it, so trust spreads from an anchor and from nowhere else.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from wego_desk.core.event import Event, EventId
from wego_desk.core.seal import Draft

ENROL: Final = "device.enrol"
HERE: Final = "device.here"
REVOKE: Final = "device.revoke"
WRITE_OFF: Final = "device.write_off"
START: Final = "hub.start"
#: Kinds from which everything below follows.
KINDS: Final = frozenset({ENROL, HERE, REVOKE, WRITE_OFF, START})

#: Under this name an enrolment names the device's key, as (64 hex digits, 0).
KEY: Final = "key"
#: Under this name a revocation names the streams of the device and the last event of each that was known.
STREAMS: Final = "streams"


def enrolment(device: str, key: str, *, hub: bool = False, name: str = "") -> Draft:
    """A hub's word that a device with this key belongs to the congress."""
    return Draft(ENROL, device, names=((KEY, ((key, 0),)),), n=int(hub), body={"name": name} if name else {})


def revocation(device: str, tops: Iterable[EventId], reason: str) -> Draft:
    """A supervisor's word that a device is no longer ours; ``tops``: its streams, as far as they are known."""
    return Draft(REVOKE, device, names=((STREAMS, tuple(sorted(tops))),), body={"reason": reason})


@dataclass(frozen=True, slots=True)
class Devices:
    """Who is enrolled. ``keys``: hex, those that a device ever had; ``hubs`` may enrol others."""

    keys: Mapping[str, frozenset[str]]
    hubs: frozenset[str]
    revoked: frozenset[str]


def devices(events: Iterable[Event], anchors: Mapping[str, str]) -> Devices:
    """All that is enrolled, from the anchors (hub -> key) on."""
    events = list(events)
    keys: dict[str, set[str]] = defaultdict(set)
    for hub, key in anchors.items():
        keys[hub].add(key)
    hubs = set(anchors)
    waiting = [e for e in events if e.kind == ENROL]
    while counted := [e for e in waiting if e.device in hubs]:
        waiting = [e for e in waiting if e.device not in hubs]
        for e in counted:
            keys[e.subject].update(key for key, _ in dict(e.names).get(KEY, ()))
            if e.n:
                hubs.add(e.subject)
    revoked = frozenset(e.subject for e in events if e.kind == REVOKE)
    return Devices({d: frozenset(k) for d, k in keys.items()}, frozenset(hubs), revoked)


def known_until(events: Iterable[Event]) -> dict[str, dict[str, int]]:
    """For each revoked device, by stream, the last event that its revocation knew; of two the one that knew less."""
    known: dict[str, dict[str, int]] = {}
    for e in events:
        if e.kind == REVOKE:
            listed = dict(dict(e.names).get(STREAMS, ()))
            before = known.get(e.subject)
            known[e.subject] = listed if before is None else {
                stream: min(listed[stream], before[stream]) for stream in listed.keys() & before.keys()
            }  # fmt: skip
    return known


def is_late(event: Event, known: Mapping[str, Mapping[str, int]]) -> bool:
    """Written after the device was revoked, as far as the revocation knew: it counts, and is flagged."""
    return event.device in known and event.seq > known[event.device].get(event.stream, 0)


def newest_start(events: Iterable[Event], stream: str) -> Event | None:
    """The last start that was written in a hub's present stream: what it grants from is what it knows since then."""
    return max((e for e in events if e.kind == START and e.stream == stream), key=lambda e: e.seq, default=None)


def unnamed_starts(events: Iterable[Event], newest: Event) -> frozenset[EventId]:
    """The starts of other streams that a hub's newest does not name: reason to write another, naming all."""
    return frozenset(e.id for e in events if e.kind == START and e.stream != newest.stream) - set(newest.ref)


def unanswered(events: Iterable[Event], device: str) -> tuple[EventId, ...]:
    """The starts to which a device has not yet said that it is here."""
    events = list(events)
    answered = {i for e in events if e.kind == HERE and e.device == device for i in e.ref}
    return tuple(sorted(e.id for e in events if e.kind == START and e.device != device and e.id not in answered))


def silent(events: Iterable[Event], enrolled: Devices, newest: Event) -> frozenset[str]:
    """Whom a granting hub still waits for: enrolled, not revoked, no answer to its newest start, not written off.

    Who was written off is not waited for again until they answer a start as new as the one they were written off for.
    """
    events = list(events)
    starts = {e.id: e for e in events if e.kind == START}
    answers = {(e.device, i) for e in events if e.kind == HERE for i in e.ref}
    excused = set()
    for e in events:
        for named in (i for i in e.ref if e.kind == WRITE_OFF and i in starts):
            back = any((e.subject, i) in answers for i, s in starts.items() if _knew(s, starts[named]))
            if _knew(newest, starts[named]) and not back:
                excused.add(e.subject)
    awaited = set(enrolled.keys) - enrolled.revoked - excused - {newest.device}
    return frozenset(device for device in awaited if (device, newest.id) not in answers)


def _knew(start: Event, other: Event) -> bool:
    """Whether a start is as new as another: it is that one, follows it in its stream, or names it."""
    return other.id in start.ref or (start.stream == other.stream and start.seq >= other.seq)
