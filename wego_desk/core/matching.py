"""Which row of a roster is which person: over the whole file at once, claiming each known delegate at most once.

The rule is a contract (command line, "Which row is which person"): importing a file twice changes nothing, a correction
made at a desk survives the second import, nobody is merged on a guess.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias

from wego_desk.core.fields import ACTIVE, DEFAULT_ROLE
from wego_desk.core.match_keys import KEYS, SHARED, Key, KeyOf

#: What a delegate has where the row says nothing.
_DEFAULTS: Final[Mapping[str, str]] = {"status": ACTIVE, "role": DEFAULT_ROLE}


class SentRow(Protocol):
    """A row of a roster: its number in the file, its non-empty fields, the digest of its mapped cells."""

    @property
    def line(self) -> int: ...

    @property
    def fields(self) -> Mapping[str, str]: ...

    @property
    def digest(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Joined:
    """Another record of a delegate, which was joined with theirs: its fields, and the digest of its row."""

    fields: Mapping[str, str]
    digest: bytes = b""


@dataclass(frozen=True, slots=True)
class Known:
    """A delegate on the roster; ``digest`` is that of the row that it last came from, ``b""`` when there was none.

    ``left``: cancelled because an import took them off; a row that is theirs brings them back.
    """

    id: str
    fields: Mapping[str, str]
    digest: bytes = b""
    left: bool = False
    joined: tuple[Joined, ...] = ()


@dataclass(frozen=True, slots=True)
class Unchanged:
    """This row says nothing new about delegate ``id``; None when it equals an earlier row of the same file.

    ``joined``: it is the row of another record of theirs, which no longer speaks for them.
    """

    row: SentRow
    id: str | None
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Updated:
    """This row changes these fields of delegate ``id``; an empty cell is never among them."""

    row: SentRow
    id: str
    changes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Added:
    """This row is a person not known before."""

    row: SentRow


Match: TypeAlias = Unchanged | Updated | Added
#: Two persons that share a key, each by id or, when added, by the line of the row; and which key.
Duplicate: TypeAlias = tuple[str | int, str | int, str]


def match(
    rows: Sequence[SentRow],
    known: Sequence[Known],
    mapped: Collection[str] = (),
    decided: Mapping[int, str | None] | None = None,
) -> tuple[list[Match], list[Duplicate]]:
    """Match every row, in file order, and list probable duplicates among the added rows and known delegates.

    ``mapped`` are the fields that have a column (without it: every field that some row has). ``decided``: what a person
    said of a row, by its line: the id of the delegate that it is, or None for somebody new. Linear in time.
    Why two are probable duplicates: ``same_code same_foreign_code same_email same_name``.
    """
    decided = decided or {}
    claims = _claim_all(rows, known, frozenset(mapped) or frozenset().union(*(row.fields for row in rows)), decided)
    matches = [_told(row, claim) for row, claim in zip(rows, claims, strict=True)]
    return matches, _duplicates([m.row for m in matches if isinstance(m, Added) and m.row.line not in decided], known)


def _told(row: SentRow, claim: "_Claim") -> Match:
    match claim:
        case None:
            return Added(row)
        case _Other(person):
            return Unchanged(row, person.id, joined=True)
        case _Same(person):
            changes = {}
        case _Fits(person):
            changes = {f: value for f, value in row.fields.items() if person.fields.get(f, "") != value}
    if person is None:
        return Unchanged(row, None)
    if person.left and row.fields.get("status", ACTIVE) == ACTIVE:
        changes["status"] = ACTIVE
    return Updated(row, person.id, changes) if changes else Unchanged(row, person.id)


def vanished(matches: Iterable[Match], people: Iterable[str]) -> list[str]:
    """Of these people those whom no row claims, in their order."""
    here = {m.id for m in matches if not isinstance(m, Added)}
    return [person for person in people if person not in here]


@dataclass(frozen=True, slots=True)
class _Same:
    """Nothing new, whatever the delegate's fields say by now."""

    person: Known | None


@dataclass(frozen=True, slots=True)
class _Fits:
    person: Known


@dataclass(frozen=True, slots=True)
class _Other:
    """The row of a record that was joined with this delegate's, whose own row is here as well."""

    person: Known


_Claim: TypeAlias = _Same | _Fits | _Other | None


def _claim_all(
    rows: Sequence[SentRow], known: Sequence[Known], mapped: frozenset[str], decided: Mapping[int, str | None]
) -> list[_Claim]:
    claims: list[_Claim] = [None] * len(rows)
    free = {person.id: person for person in known}
    waiting = _claim_decided(rows, claims, free, decided)
    waiting = list(_claim_remembered(rows, waiting, known, claims, free))
    remembered = {record.digest for person in known for record in person.joined if record.digest}
    aside = [at for at in waiting if rows[at].digest in remembered]
    waiting = [at for at in waiting if rows[at].digest not in remembered]
    waiting = list(_claim_equal(rows, waiting, claims, free, mapped))
    for key_of in KEYS:
        if not (waiting and free):
            break
        waiting = list(_claim_by_key(rows, waiting, claims, free, key_of))
    _claim_joined(rows, [*aside, *waiting], known, claims, free)
    return claims


def _claim_decided(
    rows: Sequence[SentRow], claims: list[_Claim], free: dict[str, Known], decided: Mapping[int, str | None]
) -> list[int]:
    """What a person said goes before every rule; a delegate is claimed once all the same."""
    waiting = []
    for at, row in enumerate(rows):
        who = decided.get(row.line)
        if who is not None and who in free:
            claims[at] = _Fits(free.pop(who))
        elif row.line not in decided:
            waiting.append(at)
    return waiting


def _claim_remembered(
    rows: Sequence[SentRow],
    waiting: Iterable[int],
    known: Sequence[Known],
    claims: list[_Claim],
    free: dict[str, Known],
) -> Iterator[int]:
    """Rows equal to an earlier one, and rows that a delegate last came from."""
    origins = {person.digest: person for person in reversed(known) if person.digest}
    seen: set[bytes] = set()
    for at in waiting:
        row = rows[at]
        if row.digest in seen:
            claims[at] = _Same(None)
        elif (person := origins.get(row.digest)) and person.id in free:
            claims[at] = _Same(free.pop(person.id))
        else:
            yield at
        seen.add(row.digest)


def _claim_joined(
    rows: Sequence[SentRow],
    waiting: Iterable[int],
    known: Sequence[Known],
    claims: list[_Claim],
    free: dict[str, Known],
) -> None:
    """Rows of records that were joined with another: they speak only where the delegate's own row is not here."""
    others = [(person, record) for person in known for record in person.joined]
    if not others:
        return
    origins = {record.digest: person for person, record in reversed(others) if record.digest}
    keys: list[dict[Key, set[str]]] = []
    for key_of in KEYS:
        index: dict[Key, set[str]] = defaultdict(set)
        for person, record in others:
            if (key := key_of(record.fields)) is not None:
                index[key].add(person.id)
        keys.append(index)
    by_id = {person.id: person for person, _ in others}
    for at in waiting:
        row = rows[at]
        found = {origins[row.digest].id} if row.digest in origins else next(
            (ids for key_of, index in zip(KEYS, keys, strict=True)
             if (key := key_of(row.fields)) is not None and len(ids := index.get(key, set())) == 1), set()
        )  # fmt: skip
        for who in found:
            claims[at] = _Fits(free.pop(who)) if who in free else _Other(by_id[who])


def _claim_equal(
    rows: Sequence[SentRow],
    waiting: Iterable[int],
    claims: list[_Claim],
    free: dict[str, Known],
    mapped: frozenset[str],
) -> Iterator[int]:
    """Rows equal to a delegate in every mapped field."""
    names = sorted(mapped)

    def told(fields: Mapping[str, str]) -> Key:
        return tuple(fields.get(name) or _DEFAULTS.get(name, "") for name in names)

    equals = _index(reversed(free.values()), told)
    for at in waiting:
        if same := equals.get(told(rows[at].fields)):
            claims[at] = _Fits(free.pop(same.pop().id))
        else:
            yield at


def _claim_by_key(
    rows: Sequence[SentRow],
    waiting: Iterable[int],
    claims: list[_Claim],
    free: dict[str, Known],
    key_of: KeyOf,
) -> Iterator[int]:
    """Rows whose key fits exactly one delegate that no other row has claimed."""
    holders = _index(free.values(), key_of)
    for at in waiting:
        key = key_of(rows[at].fields)
        if key is not None and len(fitting := holders.get(key, [])) == 1:
            claims[at] = _Fits(free.pop(fitting.pop().id))
        else:
            yield at


def _index(people: Iterable[Known], key_of: KeyOf) -> dict[Key, list[Known]]:
    index: dict[Key, list[Known]] = defaultdict(list)
    for person in people:
        if (key := key_of(person.fields)) is not None:
            index[key].append(person)
    return dict(index)


def _duplicates(added: Sequence[SentRow], known: Sequence[Known]) -> list[Duplicate]:
    """Each added row beside the first holder of a key that it shares: two persons once, by their strongest key."""
    found: dict[tuple[str | int, str | int], str] = {}
    if not added:
        return []
    for why, key_of in SHARED:
        wanted = {key for row in added if (key := key_of(row.fields)) is not None}
        holders: dict[Key, str | int] = {}
        for person in known:
            if (key := key_of(person.fields)) in wanted and key is not None:
                holders.setdefault(key, person.id)
        for row in added:
            if (key := key_of(row.fields)) is not None and (first := holders.setdefault(key, row.line)) != row.line:
                found.setdefault((first, row.line), why)
    return [(one, other, why) for (one, other), why in found.items()]
