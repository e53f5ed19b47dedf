"""Everyone on the roster in the order of their names, held small in memory: a page leafs through it by place.

Made once (half a second for 100,000 people) and then kept up by what has happened since, in milliseconds.
"""

import unicodedata
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, NamedTuple

from wego_desk.core.presence import CHAIN
from wego_desk.core.programme import Point
from wego_desk.desk.facets import Group, Where
from wego_desk.desk.recent import day_that_counts, local_day
from wego_desk.store import applying, ledger, people, roster
from wego_desk.store.people import Shape
from wego_desk.store.programme import read_programme
from wego_desk.store.store import Reader

#: More changes than these, and all is made anew.
FEW: Final = 300


class Kind(NamedTuple):
    """A group without where its people are."""

    role: str
    organization_kind: str
    region: str
    status: str
    vip: bool


@dataclass(frozen=True, slots=True, eq=False)
class Roll:
    """``ids`` in order of names, ``kinds[i]`` the place of person i's kind in ``known``; ``inside``: who was admitted
    at ``point`` on ``day`` (``""``: over all days) -> inside now. As of two places in the order of arrival."""

    ids: tuple[str, ...]
    kinds: Sequence[int]
    known: tuple[Kind, ...]
    inside: Mapping[str, bool]
    point: str
    day: str
    roster_as_of: int
    log_as_of: int

    def where(self, person: str) -> Where:
        return where_of(self.inside.get(person))

    def sizes(self) -> dict[Group, int]:
        """How many people there are of each group."""
        where = {None: Where.NOT_YET, True: Where.HERE, False: Where.LEFT}
        get = self.inside.get
        counted = Counter(zip(self.kinds, map(get, self.ids), strict=True))
        return {Group(*self.known[kind], where[present]): n for (kind, present), n in counted.items()}


def where_of(present: bool | None) -> Where:
    """From an answer of ``presence_at``: None for who was never admitted."""
    if present is None:
        return Where.NOT_YET
    return Where.HERE if present else Where.LEFT


def call_roll(reader: Reader, point: Point, now: datetime, before: Roll | None = None) -> Roll:
    """Everyone as of now; ``before``: an earlier roll, of which only what has changed is read again."""
    day = day_that_counts(point, local_day(read_programme(reader.roster), point, now))
    log_as_of = ledger.last_gseq(reader.log)
    applied = roster.applied_until(reader.roster)
    roll = _with_people(reader, before, 0 if applied is None else applied.gseq)
    if before is not None and (before.point, before.day) == (point.id, day):
        inside = _inside_since(reader, before)
    else:
        inside = people.presence_at(reader.log, point.id, day)
    return replace(roll, inside=inside, point=point.id, day=day, log_as_of=log_as_of)


def name_key(name: str) -> str:
    """What names are sorted by: without case and accents, so that Özgür stands with Oscar."""
    if name.isascii():
        return name.casefold()
    apart = unicodedata.normalize("NFKD", name)
    return "".join(c for c in apart if not unicodedata.combining(c)).casefold()


def _with_people(reader: Reader, before: Roll | None, as_of: int) -> Roll:
    if before is None:
        return _anew(reader, as_of)
    if before.roster_as_of == as_of:
        return before
    changed: dict[str, None] = {}
    for stored in ledger.since(reader.log, before.roster_as_of, applying.PERSON_KINDS | {"person.merge", "batch.done"}):
        event = stored.written.event
        changed[event.subject] = None
        if event.batch or event.kind in ("person.merge", "batch.done") or len(changed) > FEW:
            return _anew(reader, as_of)
    return _changed(reader, before, changed, as_of)


def _anew(reader: Reader, as_of: int) -> Roll:
    numbers: dict[Kind, int] = {}
    ordered = sorted(
        (name_key(shape.name), shape.id, numbers.setdefault(_kind(shape), len(numbers)))
        for shape in people.shapes(reader.roster)
    )
    ids = tuple(person for _, person, _ in ordered)
    return Roll(ids, array("I", [kind for *_, kind in ordered]), tuple(numbers), {}, "", "", as_of, 0)


def _changed(reader: Reader, before: Roll, changed: Mapping[str, None], as_of: int) -> Roll:
    """Take the changed people out and put each back where the name belongs."""
    known = list(before.known)
    ids, kinds = list(before.ids), array("I", before.kinds)
    places = [i for i, person in enumerate(ids) if person in changed]
    for i in reversed(places):
        del ids[i], kinds[i]
    for shape in people.shapes(reader.roster, list(changed)):
        kind = _kind(shape)
        if kind not in known:
            known.append(kind)
        key = (name_key(shape.name), shape.id)
        at = bisect_left(ids, key, key=lambda i: (name_key(people.name_of(reader.roster, i)), i))
        ids.insert(at, shape.id)
        kinds.insert(at, known.index(kind))
    return replace(before, ids=tuple(ids), kinds=kinds, known=tuple(known), roster_as_of=as_of)


def _inside_since(reader: Reader, before: Roll) -> Mapping[str, bool]:
    moved: set[str] = set()
    for stored in ledger.since(reader.log, before.log_as_of, {*CHAIN, "person.merge"}):
        moved.add(stored.written.event.subject)
        if stored.written.event.kind == "person.merge" or len(moved) > FEW:
            return people.presence_at(reader.log, before.point, before.day)
    if not moved:
        return before.inside
    who = people.survivors_among(reader.roster, sorted(moved))
    those = {who.get(person, person) for person in moved}
    inside = dict(before.inside)
    for person in those:
        inside.pop(person, None)
    return inside | people.presence_at(reader.log, before.point, before.day, those)


def _kind(shape: Shape) -> Kind:
    return Kind(shape.role, shape.organization_kind, shape.region, shape.status, bool(shape.vip))
