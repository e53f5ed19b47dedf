"""One desk on a real profile, with a clock that the test moves and chance that it can repeat."""

import random
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from wego_desk.core.delegate import Delegate
from wego_desk.core.event import Written
from wego_desk.desk import reading
from wego_desk.desk.check_in import Checked, check_in
from wego_desk.desk.desk import Desk, operator_named
from wego_desk.desk.founding import OWNER, found
from wego_desk.desk.import_plan import Imported, Plan, plan_import
from wego_desk.desk.import_roster import import_roster
from wego_desk.desk.operators import set_operator
from wego_desk.desk.programme import ProgrammeTaken, set_programme
from wego_desk.desk.walk_in import walk_in
from wego_desk.rosters import read_programme, read_roster
from wego_desk.store import ledger, profile
from wego_desk.store.programme import Operator
from wego_desk.store.verifying import verify
from wego_desk.work import DrainedLane

sys.path.insert(0, str(Path(__file__).parent))

SEOUL = ZoneInfo("Asia/Seoul")
#: The first morning of the congress.
MORNING = datetime(2026, 9, 21, 9, 0, tzinfo=SEOUL)
DUTIES = {"Kofi": "steward", "Ana": "staff", "Ji-woo": "supervisor", "Minister": "organizer"}


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime = MORNING) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


@dataclass
class Congress:
    """A desk with its people, and short words for what they do."""

    desk: Desk
    clock: Clock
    folder: Path
    progress: list[tuple[int, int]] = field(default_factory=list)

    def operator(self, name: str) -> Operator:
        return operator_named(self.desk.programme, name)

    def add(self, full_name: str = "Amina Diallo", **fields: str) -> Delegate:
        return walk_in(self.desk, {"full_name": full_name, **fields}, operator=self.operator(OWNER))

    def scan(self, who: Delegate | str, by: str = "Ana", **how: object) -> Checked:
        text = who if isinstance(who, str) else who.code
        return check_in(self.desk, text, operator=self.operator(by), **how)

    def verdict(self, who: Delegate | str, **how: object) -> str:
        return self.scan(who, **how).outcome.verdict

    def again(self, who: Delegate) -> Delegate:
        found = self.desk.store.delegate(who.id)
        assert found is not None
        return found

    def programme(self, *rows: str) -> ProgrammeTaken:
        """Lines of ``point name zone starts ends time_zone rule capacity roles``, separated by ``|``."""
        file = self.folder / "programme.csv"
        header = "point,name,zone,starts,ends,time_zone,rule,capacity,roles"
        lines = (",".join(cell.strip() for cell in row.split("|")) for row in rows)
        file.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
        return set_programme(self.desk, read_programme(file, zone=SEOUL), operator=self.operator(OWNER))

    def roster(self, text: str, name: str = "roster.csv", **how: Any) -> Imported:
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        return self.take(file, **how)

    def take(
        self, file: Path, *, cancel_vanished: str | None = None, by: str = OWNER, progress: Any = None
    ) -> Imported:
        with self.desk.store.reading() as reader:
            plan = plan_import(reader, read_roster(file), photos=file.parent)
        return self.carry_out(plan, cancel_vanished=cancel_vanished, by=by, progress=progress)

    def carry_out(
        self, plan: Plan, *, cancel_vanished: str | None = None, by: str = OWNER, progress: Any = None
    ) -> Imported:
        return import_roster(
            self.desk, plan, operator=self.operator(by), ledger_lane=DrainedLane("ledger"),
            progress=progress or (lambda done, total: self.progress.append((done, total))), photos=self.folder,
            cancel_vanished=cancel_vanished,
        )  # fmt: skip

    def people(self, **wanted: str) -> list[Delegate]:
        with self.desk.store.reading() as reader:
            return list(reading.delegates(reader, wanted))

    def named(self, full_name: str) -> Delegate:
        (found,) = self.people(full_name=full_name)
        return found

    def events(self, *kinds: str) -> list[Written]:
        with self.desk.store.reading() as reader:
            return [s.written for s in ledger.of_kinds(reader.log, kinds)]

    def count(self) -> int:
        return self.desk.store.last_gseq()

    def is_whole(self) -> bool:
        with self.desk.store.reading() as reader:
            return verify(reader).breaks == []


@contextmanager
def opened(folder: Path, clock: Clock, seed: int) -> Iterator[Desk]:
    chance = random.Random(seed)
    with profile.writing(folder, chance.randbytes) as store:
        desk = Desk(store, clock, chance.randbytes, "main")
        found(desk, "Desk 1")
        yield desk


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with one operator of each duty; copied for every test, for making one takes long."""
    folder = tmp_path_factory.mktemp("founded") / "profile"
    with opened(folder, Clock(), 1) as desk:
        owner = operator_named(desk.programme, OWNER)
        for name, duty in DUTIES.items():
            set_operator(desk, name, duty, operator=owner)
    return folder


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def congress(founded: Path, tmp_path: Path, clock: Clock) -> Iterator[Congress]:
    folder = tmp_path / "profile"
    shutil.copytree(founded, folder)
    with opened(folder, clock, 2) as desk:
        yield Congress(desk, clock, tmp_path)


@pytest.fixture
def amina(congress: Congress) -> Delegate:
    return congress.add(role="mayor", organization="City of Dakar", country="Senegal")


def names(people: Iterable[Delegate]) -> list[str]:
    return [p.full_name for p in people]
