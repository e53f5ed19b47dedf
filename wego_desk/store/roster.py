"""roster.db: what the ledger says about people, codes and the programme, as rows that a scan can look up."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, func, select, update

from wego_desk.core.delegate import Delegate
from wego_desk.core.event import BadEvent
from wego_desk.core.projection import PROJECTION_VERSION, Person, Register, contested
from wego_desk.store.engines import fetch
from wego_desk.store.tables import PERSON_FIELDS, applied, credential, person, record
from wego_desk.store.upsert import upsert_many

ID_PAGE: Final = 400

_active_code = (
    select(func.coalesce(func.max(credential.c.code), ""))
    .where(credential.c.person == person.c.id, credential.c.state == "active")
    .correlate(person)
)
_person_columns = (
    person.c.id,
    person.c.survivor,
    *(person.c[name] for name in PERSON_FIELDS),
    _active_code.where(credential.c.form == "own").scalar_subquery().label("code"),
    _active_code.where(credential.c.form == "foreign").scalar_subquery().label("foreign_code"),
)
_history = (person.c.row_digest, person.c.row_source, person.c.row_left)
_many = select(*_person_columns, *_history, person.c.contested).where(person.c.id.in_(bindparam("ids", expanding=True)))
_credentials_of_many = select(credential).where(credential.c.person.in_(bindparam("ids", expanding=True)))


#: On the scan path a statement goes to the driver as it is; the columns stand in the order of a Delegate's fields.
_DELEGATE: Final = f"""p.id,
coalesce((SELECT max(code) FROM credential WHERE person = p.id AND state = 'active' AND form = 'own'), ''),
coalesce((SELECT max(code) FROM credential WHERE person = p.id AND state = 'active' AND form = 'foreign'), ''),
{", ".join(f"p.{name}" for name in PERSON_FIELDS)}"""  # noqa: S608 - names of our own columns
_BY_CODE: Final = f"""SELECT c.id, c.state, c.ended_at, c.code, c.form, p.survivor, {_DELEGATE}
FROM credential c JOIN person p ON p.id = c.person WHERE c.code = ?"""  # noqa: S608 - names of our own columns
_BY_ID: Final = f"SELECT {_DELEGATE} FROM person p WHERE p.id = ?"  # noqa: S608 - names of our own columns


@dataclass(frozen=True, slots=True)
class Found:
    """What stands behind a code (``scanned``; ``form`` own or foreign). ``ended_at``: ms since 1970 when it ended."""

    credential: str
    state: str
    ended_at: int | None
    scanned: str
    form: str
    delegate: Delegate
    survivor: str


@dataclass(frozen=True, slots=True)
class Standing:
    """All rows of one person, for comparing; ``credentials``: (id, code, form, state, ended_at)."""

    delegate: Delegate
    survivor: str
    row_digest: str
    row_source: str
    row_left: str
    contested: str
    credentials: frozenset[tuple[str, str, str, str, int | None]]


@dataclass(frozen=True, slots=True)
class RowHistory:
    """The digest of a row (``b""`` for a walk-in), the list that it stood in, and why an import took it off."""

    digest: bytes = b""
    source: str = ""
    left: str = ""


@dataclass(frozen=True, slots=True)
class Applied:
    """The last event that the rows hold, its digest, and the version of the rules that made them."""

    gseq: int
    digest: bytes
    version: int


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A projected person on the way into the file; ``gseq`` is that of the newest event behind it."""

    person: Person
    gseq: int
    survivor: str


# ---- reading


def look_up(connection: Connection, code: str) -> list[Found]:
    """Whom a code stands for; several only when a foreign code was given twice. Active ones first."""
    found = [
        Found(row[0], row[1], row[2], row[3], row[4], Delegate(*row[6:]), row[5])
        for row in fetch(connection, _BY_CODE, (code,))
    ]
    return sorted(found, key=lambda f: (f.state != "active", f.credential))


def delegate_by_id(connection: Connection, person_id: str) -> Delegate | None:
    rows = fetch(connection, _BY_ID, (person_id,))
    return Delegate(*rows[0]) if rows else None


def delegates_by_id(connection: Connection, ids: Sequence[str]) -> dict[str, Delegate]:
    """These delegates, by id; unknown ids are left out."""
    found = {}
    query = select(*_person_columns).where(person.c.id.in_(bindparam("ids", expanding=True)))
    for start in range(0, len(ids), ID_PAGE):
        for row in connection.execute(query, {"ids": list(ids[start : start + ID_PAGE])}):
            found[row.id] = _delegate(row)
    return found


def standing(connection: Connection, ids: Sequence[str]) -> dict[str, Standing]:
    """The rows of these people, as they stand."""
    codes: dict[str, list[tuple[str, str, str, str, int | None]]] = defaultdict(list)
    for row in connection.execute(_credentials_of_many, {"ids": list(ids)}):
        codes[row.person].append((row.id, row.code, row.form, row.state, row.ended_at))
    rows = connection.execute(_many, {"ids": list(ids)})
    return {
        row.id: Standing(
            _delegate(row), row.survivor, row.row_digest.hex(), row.row_source, row.row_left, row.contested,
            frozenset(codes[row.id]),
        )
        for row in rows
    }  # fmt: skip


def all_delegates(connection: Connection) -> Iterable[Delegate]:
    """Everyone on the roster who was not merged into another, in the order that they came."""
    query = select(*_person_columns).where(person.c.survivor == person.c.id).order_by(person.c.n)
    for row in connection.execution_options(yield_per=1000).execute(query):
        yield _delegate(row)


def survivors(connection: Connection) -> dict[str, str]:
    """Merged people -> who stands for them; nobody else is in it."""
    query = select(person.c.id, person.c.survivor).where(person.c.id != person.c.survivor)
    return {row.id: row.survivor for row in connection.execute(query)}


def row_histories(connection: Connection) -> dict[str, RowHistory]:
    """For each person, merged ones too, the roster row that they last came from."""
    query = select(person.c.id, *_history)
    return {row.id: RowHistory(row.row_digest, row.row_source, row.row_left) for row in connection.execute(query)}


def joined_delegates(connection: Connection) -> dict[str, list[Delegate]]:
    """The records that were joined with another, by the delegate who stands for them."""
    found: dict[str, list[Delegate]] = defaultdict(list)
    query = select(*_person_columns).where(person.c.survivor != person.c.id).order_by(person.c.n)
    for row in connection.execute(query):
        found[row.survivor].append(_delegate(row))
    return dict(found)


def all_codes(connection: Connection) -> dict[str, str]:
    """Every code ever given -> the person it was given to."""
    return {row.code: row.person for row in connection.execute(select(credential.c.code, credential.c.person))}


def credentials_of(connection: Connection, person_id: str) -> list[Found]:
    """The codes that were ever given to a delegate, active ones first."""
    query = select(credential.c.code).where(credential.c.person == person_id).order_by(credential.c.gseq)
    codes = dict.fromkeys(connection.execute(query).scalars())
    return [f for code in codes for f in look_up(connection, code) if f.delegate.id == person_id]


def group_of(connection: Connection, person_id: str) -> list[str]:
    """All ids that this delegate stands for, the survivor first."""
    survivor = connection.execute(select(person.c.survivor).where(person.c.id == person_id)).scalar()
    if survivor is None:
        return [person_id]
    rest = connection.execute(select(person.c.id).where(person.c.survivor == survivor, person.c.id != survivor))
    return [survivor, *rest.scalars()]


def records(connection: Connection, kind: str) -> dict[str, dict[str, Any]]:
    """All records of a kind (``point.set`` ...): id -> its fields, in the order of their ids."""
    query = select(record.c.id, record.c.fields).where(record.c.kind == kind).order_by(record.c.id)
    try:
        return {row.id: json.loads(row.fields) for row in connection.execute(query)}
    except ValueError as error:
        raise BadEvent("unreadable record") from error


def applied_until(connection: Connection) -> Applied | None:
    """Up to where these rows go; None when they were never all in place."""
    row = connection.execute(select(applied.c.gseq, applied.c.digest, applied.c.projection_version)).one_or_none()
    return None if row is None else Applied(row.gseq, row.digest, row.projection_version)


def people_count(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(person)).scalar_one())


def _delegate(row: Row[Any]) -> Delegate:
    values = row._mapping
    return Delegate(
        id=values["id"],
        code=values["code"],
        foreign_code=values["foreign_code"],
        **{name: values[name] for name in PERSON_FIELDS},
    )


def gseqs(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    """For each of these people that has a row, the newest event behind it."""
    found: dict[str, int] = {}
    for start in range(0, len(ids), ID_PAGE):
        query = select(person.c.id, person.c.gseq).where(person.c.id.in_(ids[start : start + ID_PAGE]))
        found.update({row.id: row.gseq for row in connection.execute(query)})
    return found


# ---- writing; inside the caller's transaction


def clear(connection: Connection) -> None:
    """Take every row out, before all are made anew; the search keys are cleared by their own room."""
    for table in (person, credential, record, applied):
        connection.execute(delete(table))


def write_people(connection: Connection, rows: Sequence[PersonRow]) -> dict[str, int]:
    """Put people and their codes in place, never an older state over a newer one; returns id -> row number."""
    upsert_many(
        connection,
        person,
        (
            {
                "id": row.person.id,
                "gseq": row.gseq,
                "survivor": row.survivor,
                "row_digest": bytes.fromhex(row.person.row_digest),
                "row_source": row.person.row_source,
                "row_left": row.person.row_left,
                **row.person.fields(),
                "contested": names_text(contested(row.person.registers)),
            }
            for row in rows
        ),
        "id",
        newest="gseq",
    )
    codes = (
        {
            "id": c.id,
            "gseq": row.gseq,
            "code": c.code,
            "form": c.form,
            "person": c.person,
            "state": c.state,
            "ended_at": c.ended_at,
        }
        for row in rows
        for c in row.person.credentials
    )
    upsert_many(connection, credential, codes, "id", newest="gseq")
    numbers: dict[str, int] = {}
    ids = [row.person.id for row in rows]
    for start in range(0, len(ids), ID_PAGE):
        page = connection.execute(select(person.c.id, person.c.n).where(person.c.id.in_(ids[start : start + ID_PAGE])))
        numbers.update({row.id: row.n for row in page})
    return numbers


def write_record(
    connection: Connection, kind: str, record_id: str, registers: Mapping[str, Register], gseq: int
) -> None:
    fields = {name: register.value for name, register in registers.items()}
    row = {
        "kind": kind, "id": record_id, "gseq": gseq, "fields": json.dumps(fields, ensure_ascii=False),
        "contested": names_text(contested(registers)),
    }  # fmt: skip
    upsert_many(connection, record, [row], "kind", "id", newest="gseq")


def names_text(names: Sequence[str]) -> str:
    """Names of fields as a column holds them, ``""`` for none."""
    return json.dumps(names, ensure_ascii=False) if names else ""


def write_survivors(connection: Connection, who: Mapping[str, str]) -> None:
    """Say for merged people who stands for them now."""
    for person_id, survivor in who.items():
        connection.execute(update(person).where(person.c.id == person_id).values(survivor=survivor))


def write_applied(connection: Connection, gseq: int, digest: bytes) -> None:
    """Note up to which event of the ledger the rows go."""
    row = {"one": 1, "gseq": gseq, "digest": digest, "projection_version": PROJECTION_VERSION}
    upsert_many(connection, applied, [row], "one")


def forget_applied(connection: Connection) -> None:
    """The rows are in doubt: all are made anew when the profile is next caught up, or opened."""
    connection.execute(delete(applied))
