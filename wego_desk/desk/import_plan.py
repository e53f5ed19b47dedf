"""What an import will do, settled before anything is written: who is who, what changes, who is missing."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wego_desk.core.delegate import Delegate
from wego_desk.core.fields import ACTIVE, CANCELLED
from wego_desk.core.matching import Added, Duplicate, Joined, Known, Match, Unchanged, Updated, match, vanished
from wego_desk.core.projection import counts
from wego_desk.core.sources import Chosen, choose_source
from wego_desk.desk.batch import pages
from wego_desk.desk.happenings import FieldChange
from wego_desk.desk.imports import sources_known
from wego_desk.desk.person_fields import following_name
from wego_desk.desk.photos import photo_hash
from wego_desk.rosters.sent import RefusedRow, RosterFile, RosterRow, Warning_
from wego_desk.store import applying, ledger, roster
from wego_desk.store.roster import RowHistory
from wego_desk.store.store import Reader

_NOTHING: Final[Mapping[str, str]] = {}


@dataclass(frozen=True, slots=True)
class Settled:
    """One row: the delegate that it is, and the fields that it gives or changes.

    Of a new person ``fields`` are all that they get; without ``code`` they get a new one.
    """

    match: Match
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RowChange:
    """What a row changes of a delegate: their id, the line, their name as it was, each field old and new."""

    id: str
    line: int
    name: str
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import will do. ``vanished``: people of the same list whom the file no longer holds."""

    file: RosterFile
    rows: Sequence[Settled]
    refused: tuple[RefusedRow, ...]
    twins: Sequence[Duplicate]
    histories: Mapping[str, RowHistory]
    source: Chosen
    changes: tuple[RowChange, ...]
    vanished: tuple[Delegate, ...]
    warnings: tuple[Warning_, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """The four numbers add up to ``rows``; ``twins`` are probable duplicates, listed and never merged.

    ``vanished``: offered for cancelling; ``cancelled``: how many of them were. ``batch``: by which the import can be
    taken back, ``""`` when nothing was written. ``source``: the name of the list.
    """

    rows: int
    added: int
    updated: int
    unchanged: int
    refused: tuple[RefusedRow, ...]
    warnings: tuple[Warning_, ...]
    twins: tuple[tuple[str, str, str], ...]
    changes: tuple[RowChange, ...] = ()
    vanished: tuple[Delegate, ...] = ()
    cancelled: int = 0
    source: str = ""
    batch: str = ""


def plan_import(
    reader: Reader | None,
    file: RosterFile,
    *,
    photos: Path | None = None,
    source: str = "",
    corrected: Mapping[int, RosterRow | RefusedRow] | None = None,
    decided: Mapping[int, str | None] | None = None,
) -> Plan:
    """Match every row of a file with the people that are known; reads only. ``reader`` None: nobody is known.

    ``photos``: the folder beside the roster where its pictures are. ``source``: the name of the list, where a person
    gave it. ``corrected``: rows as somebody corrected them, by their line; ``decided``: see ``core.matching.match``.
    """
    rows, refused = _parted(file.rows, corrected or {})
    known = _Known(reader)
    matches, twins = match(rows, known.people, decided=decided)
    settling = _Settling(known, reader, photos)
    settled = [settling.settle(found) for found in matches]
    chosen, missing = _source(reader, file, known, matches, source)
    return Plan(
        file, settled, refused, twins, known.histories, chosen, tuple(settling.changes), missing,
        tuple(settling.warnings),
    )  # fmt: skip


def _parted(
    rows: Iterable[RosterRow | RefusedRow], corrected: Mapping[int, RosterRow | RefusedRow]
) -> tuple[list[RosterRow], tuple[RefusedRow, ...]]:
    good: list[RosterRow] = []
    refused: list[RefusedRow] = []
    for sent in rows:
        row = corrected.get(sent.line, sent)
        good.append(row) if isinstance(row, RosterRow) else refused.append(row)
    return good, tuple(refused)


class _Known:
    """Everyone on the roster, as matching wants them."""

    def __init__(self, reader: Reader | None) -> None:
        self.people: list[Known] = []
        self.codes: dict[str, str] = {}
        self.histories: dict[str, RowHistory] = {}
        if reader is None:
            return
        self.histories = roster.row_histories(reader.roster)
        self.codes = roster.all_codes(reader.roster)
        joined = roster.joined_delegates(reader.roster)
        for delegate in roster.all_delegates(reader.roster):
            history = self.histories[delegate.id]
            others = tuple(Joined(_fields(d), self.histories[d.id].digest) for d in joined.get(delegate.id, ()))
            left = bool(history.left) and delegate.is_cancelled
            self.people.append(Known(delegate.id, _fields(delegate), history.digest, left, others))
        self.by_id = {person.id: person for person in self.people}


def _fields(delegate: Delegate) -> dict[str, str]:
    return {
        name: value for name in Delegate.__dataclass_fields__ if name != "id" and (value := getattr(delegate, name))
    }


class _Settling:
    """Decides row by row, in the order of the file, what each really gives; codes are given once."""

    def __init__(self, known: _Known, reader: Reader | None, photos: Path | None) -> None:
        self._known = known
        self._reader = reader
        self._photos = photos
        self._codes = dict(known.codes)
        self.changes: list[RowChange] = []
        self.warnings: list[Warning_] = []

    def settle(self, found: Match) -> Settled:
        match found:
            case Added():
                return self._added(found)
            case Updated():
                return self._updated(found)
            case Unchanged():
                if found.joined:
                    self._warn("row_of_joined", line=found.row.line, id=found.id or "")
                return Settled(found, _NOTHING)

    def _added(self, found: Added) -> Settled:
        fields, line = found.row.fields, found.row.line
        own, foreign, photo = (fields.get(name, "") for name in ("code", "foreign_code", "photo"))
        gone = set()
        for code, name in ((own, "code"), (foreign, "foreign_code")):
            if code and code in self._codes:
                self._warn("code_in_use", line=line, code=code)
                gone.add(name)
            elif code:
                self._codes[code] = f"line {line}"
        if not self._has_photo(photo):
            self._warn("photo_not_read", line=line, photo=photo)
            gone.add("photo")
        # A million rows: no copy where nothing goes.
        return Settled(found, {n: v for n, v in fields.items() if n not in gone} if gone else fields)

    def _updated(self, found: Updated) -> Settled:
        standing = self._known.by_id[found.id].fields
        fields, line = dict(found.changes), found.row.line
        if fields.pop("code", ""):
            self._warn("code_kept", line=line, id=found.id)
        foreign = fields.get("foreign_code", "")
        if foreign and foreign in self._codes:
            if self._codes[foreign] != found.id:
                self._warn("code_in_use", line=line, code=foreign)
            del fields["foreign_code"]
        elif foreign:
            self._codes[foreign] = found.id
        if fields.get("status", CANCELLED) != CANCELLED and self._is_cancelled_for_good(found.id):
            self._warn("stays_cancelled", line=line, id=found.id)
            del fields["status"]
        if "full_name" in fields:
            fields["full_name"] = following_name(standing, found.row.fields)
        if "photo" in fields:
            self._settle_photo(fields, line)
        fields = {name: value for name, value in fields.items() if value != standing.get(name, "")}
        if fields:
            told = tuple(FieldChange(name, standing.get(name, ""), value) for name, value in fields.items())
            self.changes.append(RowChange(found.id, line, standing.get("full_name", ""), told))
        return Settled(found, fields)

    def _settle_photo(self, fields: dict[str, str], line: int) -> None:
        name = fields["photo"]
        kept = photo_hash(self._photos / name) if self._photos and self._has_photo(name) else None
        if kept is not None:
            fields["photo"] = kept
        elif self._photos is not None:
            self._warn("photo_not_read", line=line, photo=fields.pop("photo"))

    def _has_photo(self, name: str) -> bool:
        """Whether the picture stands beside the roster; True where there is no folder to look into."""
        if not name or self._photos is None:
            return True
        return Path(name).name == name and (self._photos / name).is_file()

    def _is_cancelled_for_good(self, person: str) -> bool:
        if self._reader is None:
            return False
        events = [stored.written.event for stored in ledger.about(self._reader.log, [person])[person]]
        closed = applying.closed(self._reader.log)
        return any(e.kind == "person.cancel" and counts(e, closed) for e in events)

    def _warn(self, kind: str, **values: object) -> None:
        self.warnings.append(Warning_(kind, values))


def _source(
    reader: Reader | None, file: RosterFile, known: _Known, matches: Sequence[Match], wanted: str
) -> tuple[Chosen, tuple[Delegate, ...]]:
    people: dict[str, list[str]] = {}
    for person in known.people:
        if (source := known.histories[person.id].source) and person.fields.get("status", ACTIVE) == ACTIVE:
            people.setdefault(source, []).append(person.id)
    here = {m.id for m in matches if not isinstance(m, Added) and m.id is not None}
    chosen = choose_source(
        sources_known(reader) if reader else (),
        file=(file.name, file.sheet),
        wanted=wanted,
        claimed=Counter(known.histories[who].source for who in here),
        people={source: len(ids) for source, ids in people.items()},
        rows=len(matches),
    )
    missing = vanished(matches, people.get(chosen.id, ())) if chosen.whole and chosen.id else []
    if reader is None or not missing:
        return chosen, ()
    found: dict[str, Delegate] = {}
    for page in pages(missing):
        found |= roster.delegates_by_id(reader.roster, page)
    return chosen, tuple(found[who] for who in missing if who in found)


def summary(plan: Plan, *, cancel_vanished: bool = False) -> Imported:
    """What ``import_roster`` would report, as a dry run shows it; new people are named by their line."""
    kinds = Counter(_kind(settled) for settled in plan.rows)
    names = {s.match.row.line: f"line {s.match.row.line}" for s in plan.rows if isinstance(s.match, Added)}
    return Imported(
        len(plan.rows) + len(plan.refused), kinds["added"], kinds["updated"], kinds["unchanged"], plan.refused,
        (*plan.file.warnings, *plan.warnings), twins_named(plan, names), plan.changes, plan.vanished,
        len(plan.vanished) if cancel_vanished else 0, plan.source.name,
    )  # fmt: skip


def _kind(settled: Settled) -> str:
    if isinstance(settled.match, Added):
        return "added"
    return "updated" if settled.fields else "unchanged"


def twins_named(plan: Plan, ids: Mapping[int, str]) -> tuple[tuple[str, str, str], ...]:
    """The probable duplicates, each by id; ``ids`` are those of new people, by their line."""

    def named(who: str | int) -> str:
        return who if isinstance(who, str) else ids.get(who, f"line {who}")

    return tuple((named(one), named(other), why) for one, other, why in plan.twins)
