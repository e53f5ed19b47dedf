"""Who came to which point, when, and who did not, for the lists that organizers take away; read a page at a time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import islice
from typing import Final, NamedTuple

from wego_desk.core import presence
from wego_desk.core.delegate import Delegate
from wego_desk.core.event import Written
from wego_desk.core.programme import Point, Rule, entitling, fold, instant
from wego_desk.core.projection import closed_batches, counts
from wego_desk.core.stays import stays
from wego_desk.desk.check_in import passage_time
from wego_desk.desk.desk import congress_zone, from_ms, point_zone
from wego_desk.desk.reading import delegates
from wego_desk.desk.recent import day_that_counts, local_day
from wego_desk.desk.roll import name_key
from wego_desk.reports.attendance import AttendanceRow, Passage
from wego_desk.reports.choice import By, Choice, label_of, narrowed, picked
from wego_desk.store import ledger, roster
from wego_desk.store.programme import Programme, read_programme
from wego_desk.store.store import Reader

_ALL: Final = Choice()
_PAGE: Final = 400


def attendance(
    reader: Reader, point: Point | None = None, choice: Choice = _ALL, *, as_of: datetime
) -> Iterator[AttendanceRow]:
    """The rows of a choice, in the order of the roster, or of its groups and then of names.

    At one point: a row for everyone. Without one: a row for every point that someone came to, and one without a point
    for each who came nowhere. ``as_of``: now. Trouble ``unknown_field``.
    """
    reading = _Reading(reader, point, choice, as_of)
    return reading.in_groups() if choice.by is not By.NOTHING else reading.in_roster_order()


class _Place(NamedTuple):
    """Where a row stands in a list by groups, and what it is made of again: so little stays of all while they sort."""

    is_blank: bool
    group: str
    name: str
    number: int
    delegate: str
    point: str
    day: date | None


class _Reading:
    def __init__(self, reader: Reader, point: Point | None, choice: Choice, as_of: datetime) -> None:
        self._reader, self._point, self._choice = reader, point, choice
        self._known = read_programme(reader.roster)
        self._zone = congress_zone(self._known)
        self._passages = _Passages(reader, self._known, as_of)
        self._chosen = delegates(reader, choice.wanted)  # says an unknown field at once

    def in_roster_order(self) -> Iterator[AttendanceRow]:
        for delegate in self._chosen:
            for row in self._rows_of(delegate):
                yield from picked(row, self._choice, self._zone)

    def in_groups(self) -> Iterator[AttendanceRow]:
        places = iter(sorted(self._places()))
        while page := list(islice(places, _PAGE)):
            people = roster.delegates_by_id(self._reader.roster, list(dict.fromkeys(place.delegate for place in page)))
            for place in page:
                row = self._row(people[place.delegate], self._known.points.get(place.point))
                yield row if place.day is None else narrowed(row, place.day, self._zone)

    def _places(self) -> Iterator[_Place]:
        for number, row in enumerate(self.in_roster_order()):
            who, label = row.delegate, label_of(row, self._choice.by)
            name = name_key(who.latin_name or who.full_name or who.native_name)
            yield _Place(not label, f"{name_key(label)}\0{fold(label)}", name, number, who.id, row.point, row.day)

    def _rows_of(self, delegate: Delegate) -> Iterable[AttendanceRow]:
        if self._point is not None:
            return (self._on_the_day(self._row(delegate, self._point)),)
        rows = (self._on_the_day(self._row(delegate, point)) for point in self._known.points.values())
        return [row for row in rows if row.admissions] or (AttendanceRow(delegate, "", "", day=self._choice.day),)

    def _on_the_day(self, row: AttendanceRow) -> AttendanceRow:
        return row if self._choice.day is None else narrowed(row, self._choice.day, self._zone)

    def _row(self, delegate: Delegate, point: Point | None) -> AttendanceRow:
        return AttendanceRow(delegate, "", "") if point is None else self._passages.row(delegate, point)


class _Passages:
    """Every passage of the ledger, by delegate and point."""

    def __init__(self, reader: Reader, known: Programme, as_of: datetime) -> None:
        self._known, self._as_of = known, as_of
        self._chains: dict[tuple[str, str], list[Written]] = defaultdict(list)
        who = roster.survivors(reader.roster)
        for stored in ledger.of_kinds(reader.log, presence.CHAIN):
            e = stored.written.event
            self._chains[who.get(e.subject, e.subject), e.point].append(stored.written)
        self._settles = [s.written.event for s in ledger.of_kinds(reader.log, ["settle"])]
        closed = closed_batches(s.written.event for s in ledger.of_kinds(reader.log, ["batch.done"]))
        revokes = [s.written.event for s in ledger.of_kinds(reader.log, ["credential.revoke"])]
        revokes = [e for e in revokes if counts(e, closed)]
        chains = [[w.event for w in chain] for chain in self._chains.values()]
        everything = [e for chain in chains for e in chain]
        living = {e.id for chain in chains for e in presence.active(chain)}
        undone = frozenset(e.id for e in everything if e.kind != "undo" and e.id not in living)
        self._flagged = presence.flagged_codes(everything, revokes, self._settles, undone)

    def row(self, delegate: Delegate, point: Point) -> AttendanceRow:
        entitled = entitling(delegate, point, self._known.entitlements) is not None
        counts_out = point.rule is Rule.IN_OUT
        chain = self._chains.get((delegate.id, point.id))
        if chain is None:
            return AttendanceRow(delegate, point.id, point.name, entitled=entitled, stays=() if counts_out else None)
        events = [w.event for w in chain]
        counted = {e.id for e in presence.active(events)}
        flags = []
        if presence.duplicates(events, Rule(point.rule), self._settles):
            flags.append("duplicate")
        if counted & self._flagged:
            flags.append("replaced_code")
        passages = tuple(self._passage(w) for w in chain if w.event.id in counted)
        zone = point_zone(self._known, point)
        closes = instant(point.ends, zone, end=True)
        today = day_that_counts(point, local_day(self._known, point, self._as_of)) or None
        return AttendanceRow(
            delegate, point.id, point.name, passages, presence.is_present(events, today), tuple(flags), entitled,
            stays(((p.when, p.direction) for p in passages), closes=closes, as_of=self._as_of, zone=zone)
            if counts_out else None,
        )  # fmt: skip

    def _passage(self, written: Written) -> Passage:
        e, override = written.event, written.body.get("override")
        return Passage(
            at=from_ms(e.at),
            direction="in" if e.kind == "in" else "out",
            desk=self._known.desks.get(e.device, ""),
            operator=self._known.name_of(e.operator),
            stated_at=passage_time(written) if "stated_at" in written.body else None,
            override=str(override.get("reason", "")) if isinstance(override, dict) else "",
        )
