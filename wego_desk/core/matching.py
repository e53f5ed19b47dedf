"""Which row of a roster is which person: over the whole file at once, claiming each known delegate at most once.

The rule is a contract (command line, "Which row is which person"): importing a file twice changes nothing, a correction
made at a desk survives the second import, nobody is merged on a guess.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias

from wego_desk.core.fields import ACTIVE, DEFAULT_ROLE

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
class Known:
    """A delegate on the roster; ``digest`` is that of the row that it last came from, ``b""`` when there was none."""

    id: str
    fields: Mapping[str, str]
    digest: bytes = b""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """This row says nothing new about delegate ``id``; None when it equals an earlier row of the same file."""

    row: SentRow
    id: str | None


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
_Key: TypeAlias = tuple[str, ...]


def match(
    rows: Sequence[SentRow], known: Sequence[Known], mapped: Collection[str] = ()
) -> tuple[list[Match], list[Duplicate]]:
    """Match every row, in file order, and list probable duplicates among the added rows and known delegates.

    ``mapped`` are the fields that have a column (without it: every field that some row has). Linear in time.
    Why two are probable duplicates: ``same_code same_foreign_code same_email same_name``.
    """
    claims = _claim_all(rows, known, frozenset(mapped) or frozenset().union(*(row.fields for row in rows)))
    matches: list[Match] = []
    for row, claim in zip(rows, claims, strict=True):
        match claim:
            case _Same(person):
                matches.append(Unchanged(row, person.id if person else None))
            case _Fits(person):
                changes = {f: value for f, value in row.fields.items() if person.fields.get(f, "") != value}
                matches.append(Updated(row, person.id, changes) if changes else Unchanged(row, person.id))
            case None:
                matches.append(Added(row))
    return matches, _duplicates([m.row for m in matches if isinstance(m, Added)], known)


@dataclass(frozen=True, slots=True)
class _Same:
    """Nothing new, whatever the delegate's fields say by now."""

    person: Known | None


@dataclass(frozen=True, slots=True)
class _Fits:
    person: Known


_Claim: TypeAlias = _Same | _Fits | None


def _claim_all(rows: Sequence[SentRow], known: Sequence[Known], mapped: frozenset[str]) -> list[_Claim]:
    claims: list[_Claim] = [None] * len(rows)
    free = {person.id: person for person in known}
    waiting = list(_claim_remembered(rows, known, claims, free))
    waiting = list(_claim_equal(rows, waiting, claims, free, mapped))
    for key_of in _KEYS:
        if not (waiting and free):
            break
        waiting = list(_claim_by_key(rows, waiting, claims, free, key_of))
    return claims


def _claim_remembered(
    rows: Sequence[SentRow], known: Sequence[Known], claims: list[_Claim], free: dict[str, Known]
) -> Iterator[int]:
    """Rows equal to an earlier one, and rows that a delegate last came from."""
    origins = {person.digest: person for person in reversed(known) if person.digest}
    seen: set[bytes] = set()
    for at, row in enumerate(rows):
        if row.digest in seen:
            claims[at] = _Same(None)
        elif person := origins.get(row.digest):
            claims[at] = _Same(free.pop(person.id))
        else:
            yield at
        seen.add(row.digest)


def _claim_equal(
    rows: Sequence[SentRow],
    waiting: Iterable[int],
    claims: list[_Claim],
    free: dict[str, Known],
    mapped: frozenset[str],
) -> Iterator[int]:
    """Rows equal to a delegate in every mapped field."""
    names = sorted(mapped)

    def told(fields: Mapping[str, str]) -> _Key:
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
    key_of: Callable[[Mapping[str, str]], _Key | None],
) -> Iterator[int]:
    """Rows whose key fits exactly one delegate that no other row has claimed."""
    holders = _index(free.values(), key_of)
    for at in waiting:
        key = key_of(rows[at].fields)
        if key is not None and len(fitting := holders.get(key, [])) == 1:
            claims[at] = _Fits(free.pop(fitting.pop().id))
        else:
            yield at


def _index(people: Iterable[Known], key_of: Callable[[Mapping[str, str]], _Key | None]) -> dict[_Key, list[Known]]:
    index: dict[_Key, list[Known]] = defaultdict(list)
    for person in people:
        if (key := key_of(person.fields)) is not None:
            index[key].append(person)
    return dict(index)


def _folded(text: str | None) -> str:
    """For comparing only: without case, width, composition and superfluous blanks."""
    if not text:
        return ""
    if not text.isascii():
        # Folding case may undo a composed form, hence once more.
        text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
        return " ".join(text.split())
    return " ".join(text.lower().split())


def _name(fields: Mapping[str, str]) -> str:
    return _folded(fields.get("full_name") or fields.get("native_name") or fields.get("latin_name"))


def _by_code(fields: Mapping[str, str]) -> _Key | None:
    code = _folded(fields.get("code"))
    return (code,) if code else None


def _by_foreign_code(fields: Mapping[str, str]) -> _Key | None:
    code = _folded(fields.get("foreign_code"))
    return (code,) if code else None


def _by_email_and_name(fields: Mapping[str, str]) -> _Key | None:
    email, name = _folded(fields.get("email")), _name(fields)
    return (email, name) if email and name else None


def _by_name_and_home(fields: Mapping[str, str]) -> _Key | None:
    """A name alone is no key: without organization and country, too many share it."""
    name, organization, country = _name(fields), _folded(fields.get("organization")), _folded(fields.get("country"))
    return (name, organization, country) if name and (organization or country) else None


_KEYS: Final = (_by_code, _by_foreign_code, _by_email_and_name, _by_name_and_home)


def _by_email(fields: Mapping[str, str]) -> _Key | None:
    email = _folded(fields.get("email"))
    return (email,) if email else None


def _by_name(fields: Mapping[str, str]) -> _Key | None:
    name = _name(fields)
    return (name,) if name else None


_SHARED: Final = (
    ("same_code", _by_code),
    ("same_foreign_code", _by_foreign_code),
    ("same_email", _by_email),
    ("same_name", _by_name),
)


def _duplicates(added: Sequence[SentRow], known: Sequence[Known]) -> list[Duplicate]:
    """Each added row beside the first holder of a key that it shares: two persons once, by their strongest key."""
    found: dict[tuple[str | int, str | int], str] = {}
    if not added:
        return []
    for why, key_of in _SHARED:
        wanted = {key for row in added if (key := key_of(row.fields)) is not None}
        holders: dict[_Key, str | int] = {}
        for person in known:
            if (key := key_of(person.fields)) in wanted and key is not None:
                holders.setdefault(key, person.id)
        for row in added:
            if (key := key_of(row.fields)) is not None and (first := holders.setdefault(key, row.line)) != row.line:
                found.setdefault((first, row.line), why)
    return [(one, other, why) for (one, other), why in found.items()]
