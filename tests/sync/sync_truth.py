"""The truth beside the nodes: who knew what when they wrote, kept outside of every node, and what follows from it."""

import dataclasses
from collections.abc import Iterable, Mapping
from typing import Any

import ledger_truth
from congress import Box, Congress
from ledger_truth import Truth
from profile_bench import Bench, kept_rows, wanted_rows

from wego_desk.core.event import Event, EventId, Written
from wego_desk.core.projection import Projection, project
from wego_desk.store import quarantine
from wego_desk.store.engines import fetch


class Blank(dict[str, Any]):
    """A body that was purged: every field of it is empty."""

    def __missing__(self, _name: str) -> str:
        return ""


class SyncTruth(Truth):
    """Also notes every event that was ever written, on whatever disk, and what a revocation knew of a device."""

    def __init__(self) -> None:
        super().__init__()
        self.written: dict[EventId, Event] = {}

    def note(self, log: Mapping[EventId, Written], new: Event) -> None:
        super().note(log, new)
        if new.kind == "device.revoke":
            self.knew[new.id] = frozenset(i for i, w in log.items() if w.event.device == new.subject)
        self.written[new.id] = new

    def note_acts(self, box: Box, before: Mapping[EventId, Written]) -> list[Event]:
        """What a box wrote since: each event knew what was there before it, and those written just before it."""
        held = dict(before)
        new = [w for i, w in box.log().items() if i not in before]
        for written in new:
            self.note(held, written.event)
            held[written.event.id] = written
        return [w.event for w in new]


def complaints(congress: Congress, truth: SyncTruth, exist: set[EventId], bodies: set[EventId]) -> list[str]:
    """What is wrong once all is quiet. ``exist``: what stood on some disk when the wire was mended."""
    found: list[str] = []
    boxes = [box for box in congress.boxes.values() if box.joined and not box.is_revoked]
    hubs = [box for box in boxes if box.is_hub]
    central = congress.central
    held = central.log()
    found += [f"{box.name}: streams differ" for box in boxes if tops(box) != tops(central)]
    for box in boxes:
        want = exist if box in hubs else {i for i in exist if i[1] > bases(box).get(i[0], 0)}
        if missing := want - set(box.log()):
            found.append(f"{box.name}: {len(missing)} durable events lost" + (" at a hub" if box.is_hub else ""))
        found += _contents(box, central, bodies)
    if found:
        return found
    views = [box.view() for box in boxes]
    whole = views[boxes.index(central)]
    for box, view in zip(boxes, views, strict=True):
        here = dataclasses.replace(whole, late=whole.late & box.log().keys())
        found += [f"{box.name}: projection differs in {name}" for name in differing(view, here)]
        found += [f"{box.name}: rows are not those of the events" for _ in [1] if not rows_are_right(box)]
    return found + _meaning(truth, held, whole)


def tops(box: Box) -> dict[str, int]:
    return dict(fetch(box.reader.log, "SELECT stream, seq FROM stream"))


def bases(box: Box) -> dict[str, int]:
    return dict(fetch(box.reader.log, "SELECT stream, seq FROM base"))


def _contents(box: Box, central: Box, bodies: set[EventId]) -> Iterable[str]:
    theirs = {(s, q): (d, b) for s, q, d, b in fetch(central.reader.log, "SELECT stream, seq, digest, body FROM event")}
    purged = {w.event.subject for w in central.log().values() if w.event.kind == "purge"}
    below = bases(box)
    for stream, seq, digest, body in fetch(box.reader.log, "SELECT stream, seq, digest, body FROM event"):
        event_id = (stream, seq)
        if event_id in theirs and theirs[event_id][0] != digest:
            yield f"{box.name}: contents differ"
        written = box.log()[event_id].event
        gone = written.subject in purged and written.kind != "purge"
        if gone and body is not None:
            yield f"{box.name}: a body outlived its purge"
        if not gone and body is None and event_id in bodies and (box.is_hub or seq > below.get(stream, 0)):
            yield f"{box.name}: a body is missing"


def differing(one: Projection, other: Projection) -> list[str]:
    return [name for name in Projection.__dataclass_fields__ if getattr(one, name) != getattr(other, name)]


def rows_are_right(box: Box) -> bool:
    bench = Bench(box.folder)
    return kept_rows(bench) == wanted_rows(bench) and bench.verify().ok


def _meaning(truth: SyncTruth, held: Mapping[EventId, Written], view: Projection) -> list[str]:
    purged = {w.event.subject for w in held.values() if w.event.kind == "purge"}
    everything = [w._replace(body=Blank()) if w.event.subject in purged else w for w in held.values()]
    found = []
    try:
        ledger_truth.judge(truth, everything, project(held.values()))
    except AssertionError as error:
        found.append(str(error).splitlines()[0])
    revokes = [w.event for w in held.values() if w.event.kind == "device.revoke"]
    late = {
        w.event.id for w in held.values()
        if any(r.subject == w.event.device and w.event.id not in truth.knew[r.id] for r in revokes)
    }  # fmt: skip
    if late != view.late:
        found.append("late acts are flagged wrongly")
    return found


def sound_events(box: Box, rotten: Iterable[str]) -> set[EventId]:
    """What stands on a disk and is what was written."""
    ends = {s: seq for s in rotten if (seq := quarantine.first_rotten(box.reader.log, s)) is not None}
    return {i for i in box.log() if i[1] < ends.get(i[0], i[1] + 1)}
