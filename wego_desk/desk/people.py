"""The People page's list: everyone or who a text may mean, parted by facets, read a screen at a time."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, assert_never

from wego_desk.core import presence
from wego_desk.core.delegate import Delegate
from wego_desk.core.event import Written
from wego_desk.core.programme import Point
from wego_desk.desk.check_in import passage_time
from wego_desk.desk.facets import Facets, Group, Wanted, Where, facets_of, fits
from wego_desk.desk.reading import find
from wego_desk.desk.recent import day_that_counts, local_day
from wego_desk.desk.roll import Roll, where_of
from wego_desk.store import people, roster
from wego_desk.store.programme import read_programme
from wego_desk.store.store import Reader

#: People that a text may mean: four screens. With facets chosen more are looked at, and the fitting ones kept.
FOUND: Final = 30
FOUND_BEFORE_FACETS: Final = 100


@dataclass(frozen=True, slots=True)
class Line:
    """One delegate in a list. ``since``: when they came in, or went if ``left``; None if never or not known here.

    ``why`` a text found them: a word of ``store.search.Hit``, ``""`` in a list of everyone.
    """

    id: str
    large_name: str
    small_name: str
    role: str
    organization: str
    city: str
    country: str
    status: str
    vip: bool
    where: Where
    since: datetime | None
    why: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Listing:
    """Who is listed, in order, and what parts them. ``lines``: those that are read already, from the first.

    ``more``: a text may mean further people; more of it would find them.
    """

    ids: Sequence[str]
    facets: Facets
    point: str
    day: str
    lines: tuple[Line, ...] = ()
    why: Mapping[str, str] = field(default_factory=dict)
    more: bool = False

    def __len__(self) -> int:
        return len(self.ids)


def everyone(roll: Roll, wanted: Wanted | None = None) -> Listing:
    """Everyone on the roll who is wanted, in order of names; reads nothing, 20 ms for 100,000."""
    wanted = wanted or Wanted()
    sizes = roll.sizes()
    fitting = {group for group in sizes if fits(group, wanted)}
    ids: Sequence[str] = roll.ids
    if len(fitting) < len(sizes):
        wheres = {where: {k for k, kind in enumerate(roll.known) if Group(*kind, where) in fitting} for where in Where}
        here, left, not_yet = wheres[Where.HERE], wheres[Where.LEFT], wheres[Where.NOT_YET]
        by_presence = {None: not_yet, True: here, False: left}
        get = roll.inside.get
        ids = tuple(i for i, kind in zip(roll.ids, roll.kinds, strict=True) if kind in by_presence[get(i)])
    return Listing(ids, facets_of(sizes, wanted), roll.point, roll.day)


def found(reader: Reader, text: str, point: Point, now: datetime, wanted: Wanted | None = None) -> Listing:
    """Whom a text may mean, the best first, with their lines; the facets count these people."""
    wanted = wanted or Wanted()
    day = day_that_counts(point, local_day(read_programme(reader.roster), point, now))
    most = FOUND if wanted == Wanted() else FOUND_BEFORE_FACETS
    hits = find(reader, text, limit=most)
    inside = people.presence_at(reader.log, point.id, day, [hit.delegate.id for hit in hits])
    groups = {hit.delegate.id: _group(hit.delegate, inside) for hit in hits}
    delegates = [hit.delegate for hit in hits if fits(groups[hit.delegate.id], wanted)]
    why = {hit.delegate.id: hit.why for hit in hits}
    lines = _lines(reader, delegates, point.id, day, inside, why)
    facets = facets_of(Counter(groups.values()), wanted)
    return Listing([d.id for d in delegates], facets, point.id, day, lines, why, len(hits) == most)


def lines(reader: Reader, listing: Listing, start: int, count: int) -> tuple[Line, ...]:
    """A part of a list, by place. Who was merged away meanwhile is left out."""
    if start + count <= len(listing.lines) or len(listing.lines) == len(listing):
        return listing.lines[start : start + count]
    ids = list(listing.ids[start : start + count])
    known = roster.delegates_by_id(reader.roster, ids)
    inside = people.presence_at(reader.log, listing.point, listing.day, ids)
    those = [known[i] for i in ids if i in known]
    return _lines(reader, those, listing.point, listing.day, inside, listing.why)


def _group(delegate: Delegate, inside: Mapping[str, bool]) -> Group:
    d = delegate
    return Group(d.role, d.organization_kind, d.region, d.status, d.is_vip, where_of(inside.get(d.id)))


def _lines(
    reader: Reader,
    delegates: Sequence[Delegate],
    point: str,
    day: str,
    inside: Mapping[str, bool],
    why: Mapping[str, str],
) -> tuple[Line, ...]:
    seen = people.groups(reader.roster, [d.id for d in delegates if d.id in inside])
    chains = people.chains_at(reader.log, point, seen)
    return tuple(
        Line(
            d.id, d.large_name, d.small_name, d.role, d.organization, d.city, d.country, d.status, d.is_vip,
            where := where_of(inside.get(d.id)), _since(chains.get(d.id, ()), day, where), why.get(d.id, ""),
        )
        for d in delegates
    )  # fmt: skip


def _since(chain: Sequence[Written], day: str, where: Where) -> datetime | None:
    last = since(chain, day, where)
    return None if last is None else passage_time(last)


def since(chain: Sequence[Written], day: str, where: Where) -> Written | None:
    """The passage that made somebody here (the earliest that stands) or left (the last); None for neither."""
    by_id = {w.event.id: w for w in chain}
    heads = [by_id[i] for i in presence.heads((w.event for w in chain), day or None)]
    match where:
        case Where.HERE:
            those = [w for w in heads if w.event.kind == "in"]
            return min(those, key=_order, default=None)
        case Where.LEFT:
            return max(heads, key=_order, default=None)
        case Where.NOT_YET:
            return None
        case _:
            assert_never(where)


def _order(written: Written) -> tuple[int, tuple[str, int]]:
    return written.event.hlc, written.event.id
