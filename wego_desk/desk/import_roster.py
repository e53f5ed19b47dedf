"""Takes a roster file in: plans against what is known, writes one batch page by page, then puts the people in place.

A batch counts only when its last event is down, so a crash or a full disk half-way leaves nothing half imported.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final, TypeVar

from wego_desk.core.credential import RANDOM_BYTES, make_code
from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Act
from wego_desk.core.fields import CANCELLED
from wego_desk.core.matching import Added, Duplicate, Known, Match, Unchanged, Updated, match
from wego_desk.core.projection import ROW_DIGEST
from wego_desk.core.seal import Draft
from wego_desk.desk.credentials import issue
from wego_desk.desk.desk import Desk
from wego_desk.desk.edit import changes, is_cancelled_for_good
from wego_desk.desk.permission import permit
from wego_desk.desk.person_fields import following_name
from wego_desk.desk.photos import keep_photo
from wego_desk.desk.walk_in import added
from wego_desk.rosters.sent import RefusedRow as RefusedRow  # screens name it, and know no roster files
from wego_desk.rosters.sent import RosterFile, RosterRow, Warning_
from wego_desk.store import roster
from wego_desk.store.placing import place
from wego_desk.store.programme import Operator
from wego_desk.store.store import Reader
from wego_desk.work import AnyLane

#: Rows to a page: the ledger lane is free for a scan after each.
PAGE: Final = 100
#: Told (done, total); raises ``Cancelled`` to stop.
Progress = Callable[[int, int], None]
T = TypeVar("T")


class Cancelled(Exception):
    """Somebody stopped an import; raised by its progress function."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import will do, before anything is written. ``codes``: every code ever given, and to whom."""

    file: RosterFile
    matches: Sequence[Match]
    refused: tuple[RefusedRow, ...]
    twins: Sequence[Duplicate]
    codes: Mapping[str, str]
    digests: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Imported:
    """The four numbers add up to ``rows``; ``twins`` are probable duplicates, listed and never merged."""

    rows: int
    added: int
    updated: int
    unchanged: int
    refused: tuple[RefusedRow, ...]
    warnings: tuple[Warning_, ...]
    twins: tuple[tuple[str, str, str], ...]


def plan_import(reader: Reader | None, file: RosterFile) -> Plan:
    """Match every row of a file with the people that are known; reads only. ``reader`` None: nobody is known."""
    rows: list[RosterRow] = []
    refused: list[RefusedRow] = []
    for row in file.rows:
        rows.append(row) if isinstance(row, RosterRow) else refused.append(row)
    known: list[Known] = []
    codes: dict[str, str] = {}
    digests: dict[str, bytes] = {}
    if reader is not None:
        digests = roster.row_digests(reader.roster)
        codes = roster.all_codes(reader.roster)
        known = [Known(d.id, _fields(d), digests.get(d.id, b"")) for d in roster.all_delegates(reader.roster)]
    matches, twins = match(rows, known)
    return Plan(file, matches, tuple(refused), twins, codes, digests)


def _fields(delegate: Delegate) -> dict[str, str]:
    return {
        name: value for name in Delegate.__dataclass_fields__ if name != "id" and (value := getattr(delegate, name))
    }


def summary(plan: Plan) -> Imported:
    """What ``carry_out`` would report, as a dry run shows it; new people are named by their line."""
    kinds = Counter(type(m) for m in plan.matches)
    names = {m.row.line: f"line {m.row.line}" for m in plan.matches if isinstance(m, Added)}
    return Imported(
        len(plan.matches) + len(plan.refused), kinds[Added], kinds[Updated], kinds[Unchanged], plan.refused,
        tuple(plan.file.warnings), _twins(plan, names),
    )  # fmt: skip


def _twins(plan: Plan, ids: Mapping[int, str]) -> tuple[tuple[str, str, str], ...]:
    return tuple((_named(one, ids), _named(other, ids), why) for one, other, why in plan.twins)


def _named(who: str | int, ids: Mapping[int, str]) -> str:
    return who if isinstance(who, str) else ids.get(who, f"line {who}")


def import_roster(
    desk: Desk, plan: Plan, *, operator: Operator, ledger_lane: AnyLane, progress: Progress, photos: Path | None = None
) -> Imported:
    """Carry a plan out: call it on the long lane; each page rides the ledger lane between scans. NotAllowed.

    ``photos``: the folder beside the roster where its pictures are. On any error, and when ``progress`` raises
    ``Cancelled``, the batch stays open and nothing of it ever counts; once the last page is down it is too late for
    that, and the import stands.
    """
    ledger_lane.call(lambda: permit(desk, operator, Act.IMPORT))
    writer = _Writer(desk, plan, photos)
    total = len(plan.matches) * 2
    done = 0
    for page in _pages(plan.matches, PAGE):
        fresh = [d for m in page if isinstance(m, Added) for d in writer.added(m)]
        ledger_lane.call(lambda page=page, fresh=fresh: writer.write(page, fresh, operator))  # type: ignore[misc]  # bound now
        done += len(page)
        progress(done, total)
    people = ledger_lane.call(lambda: writer.close(operator))

    def told(count: int) -> None:
        with suppress(Cancelled):
            progress(min(done + count, total), total)

    with desk.store.reading() as reader:
        place(desk.store, reader, people, ledger_lane, told)
    with suppress(Cancelled):
        progress(total, total)
    return writer.report()


def _pages(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


class _Writer:
    """One batch on its way into the ledger, and the numbers that it ends in."""

    def __init__(self, desk: Desk, plan: Plan, photos: Path | None) -> None:
        self._desk = desk
        self._plan = plan
        self._photos = photos
        self._batch = desk.new_id()
        self._ids: dict[int, str] = {}
        self._touched: dict[str, None] = {}
        self._codes = dict(plan.codes)
        self._numbers: Counter[str] = Counter()
        self._warnings: list[Warning_] = list(plan.file.warnings)

    def added(self, found: Added) -> list[Draft]:
        """The events of a new person; needs nothing of the store, so that it can be made off the ledger lane."""
        person = self._desk.new_id()
        self._ids[found.row.line] = person
        fields = dict(found.row.fields)
        self._keep_photo(found.row.line, fields)
        drafts = added(person, fields, row_digest=found.row.digest.hex(), batch=self._batch)
        own = fields.get("code", "")
        if own in self._codes:
            self._warn("code_in_use", line=found.row.line, code=own)
            own = ""
        drafts.append(self._issue(person, own or make_code(self._desk.random_bytes(RANDOM_BYTES)), "own"))
        foreign = fields.get("foreign_code", "")
        if foreign and foreign in self._codes:
            self._warn("code_in_use", line=found.row.line, code=foreign)
        elif foreign:
            drafts.append(self._issue(person, foreign, "foreign"))
        self._touched[person] = None
        self._numbers["added"] += 1
        return drafts

    def _issue(self, person: str, code: str, form: str) -> Draft:
        self._codes[code] = person
        return issue(self._desk, person, code=code, form=form, batch=self._batch)

    def write(self, page: Sequence[Match], fresh: list[Draft], operator: Operator) -> None:
        """Append one page; on the ledger lane."""
        drafts = list(fresh)
        for found in page:
            if isinstance(found, Updated):
                drafts += self._updated(found)
            elif isinstance(found, Unchanged):
                drafts += self._unchanged(found)
        if drafts:
            self._desk.store.write(drafts, operator=operator.id, now_ms=self._desk.now_ms())

    def _unchanged(self, found: Unchanged) -> list[Draft]:
        """A row that says nothing new is remembered all the same, so that it finds its delegate the next time."""
        self._numbers["unchanged"] += 1
        if found.id is None or self._plan.digests.get(found.id) == found.row.digest:
            return []
        delegate = self._desk.store.delegate(found.id)
        assert delegate is not None
        self._touched[found.id] = None
        return changes(self._desk, delegate, {}, batch=self._batch, more={ROW_DIGEST: found.row.digest.hex()})

    def _updated(self, found: Updated) -> list[Draft]:
        delegate = self._desk.store.delegate(found.id)
        assert delegate is not None
        fields = dict(found.changes)
        if fields.pop("code", ""):
            self._warn("code_kept", line=found.row.line, id=found.id)
        foreign = fields.get("foreign_code", "")
        if foreign and foreign in self._codes:
            if self._codes[foreign] != found.id:
                self._warn("code_in_use", line=found.row.line, code=foreign)
            del fields["foreign_code"]
        elif foreign:
            self._codes[foreign] = found.id
        if fields.get("status", CANCELLED) != CANCELLED and is_cancelled_for_good(self._desk, found.id):
            self._warn("stays_cancelled", line=found.row.line, id=found.id)
            del fields["status"]
        if "full_name" in fields:
            fields["full_name"] = following_name(asdict(delegate), found.row.fields)
        self._keep_photo(found.row.line, fields)
        fields = {name: value for name, value in fields.items() if value != getattr(delegate, name)}
        drafts = changes(
            self._desk, delegate, fields, batch=self._batch, more={ROW_DIGEST: found.row.digest.hex()}
        )  # fmt: skip
        if drafts:
            self._touched[found.id] = None
        self._numbers["updated" if fields else "unchanged"] += 1
        return drafts

    def _keep_photo(self, line: int, fields: dict[str, str]) -> None:
        name = fields.pop("photo", "")
        if not name:
            return
        plain = self._photos is not None and Path(name).name == name
        kept = keep_photo(self._photos / name, self._desk.store.folder / "photos") if plain and self._photos else None
        if kept is None:
            self._warn("photo_not_read", line=line, photo=name)
        else:
            fields["photo"] = kept

    def _warn(self, kind: str, **values: Any) -> None:
        self._warnings.append(Warning_(kind, values))

    def close(self, operator: Operator) -> list[str]:
        """Say that the batch is done: from here on all of it counts. Returns whose rows wait to be put in place."""
        if self._touched:
            self._desk.store.begin_pending()
            done = Draft("batch.done", batch=self._batch, n=len(self._touched))
            self._desk.store.write([done], operator=operator.id, now_ms=self._desk.now_ms())
        return list(self._touched)

    def report(self) -> Imported:
        n, plan = self._numbers, self._plan
        return replace(
            summary(plan), added=n["added"], updated=n["updated"], unchanged=n["unchanged"],
            warnings=tuple(self._warnings), twins=_twins(plan, self._ids),
        )  # fmt: skip
