"""A profile to work on in tests: real files, a clock that ticks by hand, chance that repeats."""

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from random import Random
from typing import Any

from wego_desk.core.delegate import Delegate
from wego_desk.core.event import Written, decode_body, decode_header
from wego_desk.core.projection import Person, Projection, project
from wego_desk.desk.desk import Desk, operator_named
from wego_desk.desk.founding import OWNER, found
from wego_desk.desk.import_plan import Imported, plan_import
from wego_desk.desk.import_roster import Progress, import_roster
from wego_desk.rosters.sent import PointRow, ProgrammeFile, RosterFile, RosterRow
from wego_desk.store import profile
from wego_desk.store.programme import Operator
from wego_desk.store.search_keys import compute_keys
from wego_desk.store.store import Store
from wego_desk.store.verifying import Findings, verify
from wego_desk.work import AnyLane, DrainedLane

START = datetime(2026, 9, 21, 9, 0, tzinfo=UTC)
HALL = PointRow(2, "hall", "Hall", "session", "", "", "", "", "in_out", 500, ())
DAILY = PointRow(3, "lunch", "Lunch", "session", "", "", "", "", "daily", None, ("delegate",))


def quietly(_done: int, _total: int) -> None:
    """Nobody watches the bar."""


class Clock:
    """Stands until it is moved."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class Bench:
    """One profile, opened and closed at will; ``random_bytes`` never gives the same bytes twice in one run."""

    def __init__(self, folder: Path, chance: Random | None = None, congress: str = "") -> None:
        self.folder = folder
        self.congress = congress
        self.clock = Clock()
        self.random_bytes: Callable[[int], bytes] = (chance or Random(0)).randbytes

    @contextmanager
    def opened(self) -> Iterator[Store]:
        with profile.writing(self.folder, self.random_bytes, self.congress) as store:
            yield store

    @contextmanager
    def working(self) -> Iterator["Work"]:
        with self.opened() as store:
            desk = Desk(store, self.clock, self.random_bytes, "main")
            found(desk, "Desk 1")
            yield Work(desk)

    def verify(self) -> Findings:
        with profile.reading(self.folder) as reader:
            return verify(reader)

    def sql(self, file: str, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Past the program, as a stranger with a database tool would; triggers stay in force."""
        with closing(sqlite3.connect(self.folder / f"{file}.db")) as connection, connection:
            return connection.execute(statement, values).fetchall()

    def events(self) -> list[Written]:
        rows = self.sql("log", "SELECT header, body FROM event ORDER BY gseq")
        return [Written(decode_header(header), decode_body(body)) for header, body in rows]


class Work:
    """A desk that is open, and its owner at work."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.store = desk.store

    @property
    def owner(self) -> Operator:
        return operator_named(self.desk.programme, OWNER)

    def take_in(
        self, people: Sequence[Mapping[str, str]], lane: AnyLane | None = None, progress: Progress = quietly
    ) -> Imported:
        file = roster_file(people)
        with self.store.reading() as reader:
            plan = plan_import(reader, file)
        return import_roster(
            self.desk, plan, operator=self.owner, ledger_lane=lane or DrainedLane("ledger"), progress=progress
        )


def roster_file(people: Sequence[Mapping[str, str]]) -> RosterFile:
    """What a reader makes of a file with these people."""
    rows = [
        RosterRow(line, dict(fields), blake2b(repr(sorted(fields.items())).encode(), digest_size=16).digest())
        for line, fields in enumerate(people, 2)
    ]
    names = sorted({name for fields in people for name in fields})
    return RosterFile({name: name for name in names}, "utf-8", rows, len(rows), ())


def programme_file(*points: PointRow) -> ProgrammeFile:
    return ProgrammeFile(points, ())


def copied(source: Path, target: Path) -> Path:
    """A profile as a backup, a restore or a cloned disk would have it."""
    shutil.copytree(source, target)
    return target


def crowd(number: int, *, of: str = "Seoul") -> list[dict[str, str]]:
    """So many different people of one organization."""
    mail = of.replace(" ", "-").lower()
    return [
        {"full_name": f"Delegate {i:05d} {of}", "email": f"d{i}@{mail}.example", "organization": of, "city": of}
        for i in range(number)
    ]


# ---- what the tables must hold, from the events alone


def wanted_rows(bench: Bench) -> dict[str, Any]:
    """All rows of the running tables, as the pure projection of every event has them."""
    whole = project(bench.events())
    people = {p: _person(person, whole) for p, person in whole.people.items()}
    return {
        "people": people,
        "records": {key: {n: r.value for n, r in those.items()} for key, those in whole.records.items()},
        "presence": {key: (p.present, p.admissions) for key, p in whole.presence.items()},
        "found_by": {p: compute_keys(Delegate(**row["delegate"])).words for p, row in people.items()},
    }


def _person(person: Person, whole: Projection) -> dict[str, Any]:
    codes = {"own": "", "foreign": ""}
    for c in person.credentials:
        if c.state == "active":
            codes[c.form] = max(codes[c.form], c.code)
    delegate = Delegate(person.id, codes["own"], codes["foreign"], **person.fields())
    return {
        "delegate": asdict(delegate),
        "survivor": whole.survivors[person.id],
        "row_digest": person.row_digest,
        "codes": {(c.id, c.code, c.form, c.state, c.ended_at) for c in person.credentials},
    }


def kept_rows(bench: Bench) -> dict[str, Any]:
    """The same, as a stranger reads it from the files."""
    codes: dict[str, set[Any]] = {}
    for person, *values in bench.sql("roster", "SELECT person, id, code, form, state, ended_at FROM credential"):
        codes.setdefault(person, set()).add(tuple(values))
    names = [name for name in Delegate.__dataclass_fields__ if name not in ("id", "code", "foreign_code")]
    people = {}
    columns = ", ".join(names)
    for p, survivor, row_digest, *values in bench.sql(
        "roster", f"SELECT id, survivor, row_digest, {columns} FROM person"
    ):
        active = {
            form: max((c[1] for c in codes.get(p, ()) if c[2] == form and c[3] == "active"), default="")
            for form in ("own", "foreign")
        }
        people[p] = {
            "delegate": {"id": p, "code": active["own"], "foreign_code": active["foreign"]}
            | dict(zip(names, values, strict=True)),
            "survivor": survivor,
            "row_digest": row_digest.hex(),
            "codes": codes.get(p, set()),
        }
    return {
        "people": people,
        "records": {
            (kind, i): json.loads(fields)
            for kind, i, fields in bench.sql("roster", "SELECT kind, id, fields FROM record")
        },
        "presence": {
            (person, point, day): (bool(present), admissions)
            for person, point, day, present, admissions in bench.sql("log", "SELECT * FROM presence")
        },
        "found_by": dict(bench.sql("roster", "SELECT id, words FROM person JOIN search_key USING (n)")),
    }


def order_of_arrival(bench: Bench) -> list[str]:
    return [row[0] for row in bench.sql("roster", "SELECT id FROM person ORDER BY n")]
