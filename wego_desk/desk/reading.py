"""What a desk shows without changing anything: people found, listed, and who came; on read-only connections."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wego_desk.core import presence
from wego_desk.core.delegate import Delegate
from wego_desk.core.event import Written
from wego_desk.core.fields import FIELDS
from wego_desk.core.programme import Point, Rule, fold
from wego_desk.core.projection import closed_batches, counts
from wego_desk.core.trouble import Trouble
from wego_desk.desk.check_in import passage_time
from wego_desk.desk.desk import from_ms
from wego_desk.reports.attendance import AttendanceRow, Passage
from wego_desk.store import ledger, roster, search
from wego_desk.store.programme import Programme, read_programme
from wego_desk.store.store import Reader


@dataclass(frozen=True, slots=True)
class Hit:
    """A delegate who was found, and why: a stable word."""

    delegate: Delegate
    why: str


def find(reader: Reader, text: str, *, limit: int = 10) -> list[Hit]:
    """People by name, code, organization, city or address, in any script; best first, who is not in yet leads."""
    hits = search.find(
        reader.roster, text, limit=limit, admitted=lambda people: ledger.admitted_among(reader.log, list(people))
    )
    people = roster.delegates_by_id(reader.roster, [hit.id for hit in hits])
    return [Hit(people[hit.id], hit.why) for hit in hits if hit.id in people]


def delegates(reader: Reader, wanted: Mapping[str, str] | None = None) -> Iterable[Delegate]:
    """Everyone whose fields say what is wanted, compared without case; in ``zones`` one of several is enough.

    Trouble ``unknown_field``.
    """
    conditions = {name: fold(value) for name, value in (wanted or {}).items()}
    for name in conditions:
        if name not in FIELDS:
            raise Trouble("unknown_field", field=name, fields=FIELDS)
    return (d for d in roster.all_delegates(reader.roster) if all(_says(d, n, v) for n, v in conditions.items()))


def _says(delegate: Delegate, name: str, value: str) -> bool:
    if name == "zones" and value:
        return value in {fold(zone) for zone in delegate.zone_names}
    return fold(getattr(delegate, name)) == value


def delegates_by_id(reader: Reader, ids: Sequence[str]) -> list[Delegate]:
    """These delegates, in this order. Trouble ``unknown_delegate``."""
    plain = [i.strip().lower() for i in ids]
    found = roster.delegates_by_id(reader.roster, plain)
    for i in plain:
        if i not in found:
            raise Trouble("unknown_delegate", id=i)
    return [found[i] for i in plain]


def programme(reader: Reader) -> Programme:
    """Points, entitlements, operators and desks."""
    return read_programme(reader.roster)


def people_count(reader: Reader) -> int:
    return roster.people_count(reader.roster)


def attendance(reader: Reader, point: Point | None = None) -> Iterable[AttendanceRow]:
    """Who came and who did not, in the order of the roster.

    At one point: a row for everyone. Without one: a row for every point that someone came to, and one without a point
    for each who came nowhere.
    """
    known = read_programme(reader.roster)
    passages = _Passages(reader, known)
    for delegate in roster.all_delegates(reader.roster):
        if point is not None:
            yield passages.row(delegate, point)
        else:
            rows = [row for p in known.points.values() if (row := passages.row(delegate, p)).admissions]
            yield from rows or [AttendanceRow(delegate, "", "")]


class _Passages:
    """Every passage of the ledger, by delegate and point."""

    def __init__(self, reader: Reader, known: Programme) -> None:
        self._known = known
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
        chain = self._chains.get((delegate.id, point.id))
        if chain is None:
            return AttendanceRow(delegate, point.id, point.name)
        events = [w.event for w in chain]
        counted = {e.id for e in presence.active(events)}
        flags = []
        if presence.duplicates(events, Rule(point.rule), self._settles):
            flags.append("duplicate")
        if counted & self._flagged:
            flags.append("replaced_code")
        passages = tuple(self._passage(w) for w in chain if w.event.id in counted)
        return AttendanceRow(
            delegate, point.id, point.name, passages, presence.is_present(events), tuple(flags)
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
