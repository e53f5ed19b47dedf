"""A congress in a test: real nodes on real files, with a wire between them that loses, doubles, delays and is cut.

Time, chance and the wire are the test's own: the same seed plays the same congress. A crash reopens a node from what
was durable; a restore puts an older copy of its folder in place and tells nobody.
"""

import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from wego_desk.core.event import EventId, Written
from wego_desk.core.projection import Projection, project
from wego_desk.desk.desk import Desk, operator_named
from wego_desk.desk.devices import enrol
from wego_desk.desk.founding import OWNER, found
from wego_desk.store import ledger, peers, profile
from wego_desk.store.engines import fetch, open_writer, transaction
from wego_desk.store.migrating import migrate
from wego_desk.store.peers import START
from wego_desk.store.programme import Operator
from wego_desk.store.store import Reader, Store
from wego_desk.sync.clock_offset import ClockOffset
from wego_desk.sync.line import Heard, Line
from wego_desk.sync.messages import read_answer, read_request, to_bytes
from wego_desk.sync.node import Node
from wego_desk.sync.serving import Server
from wego_desk.sync.signing import KEY_BYTES, Key
from wego_desk.work import DrainedLane

MORNING = datetime(2026, 9, 21, 8, 53, tzinfo=UTC)
YEAR_MS = 365 * 86_400_000
#: Rounds in which nothing moves on any disk, before all is said to be settled: a snapshot takes several to fetch.
QUIET = 6


class Killed(BaseException):
    """A process died between two jobs of its ledger lane."""


class MortalLane(DrainedLane):
    """A ledger lane whose process may die before a job or after it."""

    def __init__(self) -> None:
        super().__init__("ledger")
        self.jobs_left = -1

    def call(self, job: Callable[[], Any], *, urgent: bool = False) -> Any:
        if self.jobs_left == 0:
            raise Killed
        self.jobs_left -= 1
        return super().call(job, urgent=urgent)


class Mirror:
    """What a node holds, read along with its ledger so that a test need not read all of it after every act."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._forget()

    def _forget(self) -> None:
        self._gseq = self._bodies = 0
        self._log: dict[EventId, Written] = {}

    def log(self) -> dict[EventId, Written]:
        self._read_on()
        if fetch(self._reader.log, "SELECT count(*), count(body) FROM event")[0] != (len(self._log), self._bodies):
            self._forget()  # some were set aside, purged or filled
            self._read_on()
        return self._log

    def _read_on(self) -> None:
        rows = fetch(
            self._reader.log, "SELECT gseq, header, body FROM event WHERE gseq > ? ORDER BY gseq", (self._gseq,)
        )
        for self._gseq, header, body in rows:
            written = ledger.written(header, body)
            self._log[written.event.id] = written
            self._bodies += body is not None


@dataclass
class Box:
    """One computer: a folder on disk, a clock that may be wrong, and the process on it while it is up."""

    congress: "Congress"
    name: str
    ups: tuple[str, ...]
    is_hub: bool
    folder: Path
    chance: Random
    key: Key
    skew_ms: int = 0
    joined: bool = False
    known_id: str = ""
    backup: Path | None = None
    up: bool = False
    store: Store = field(init=False)
    reader: Reader = field(init=False)
    desk: Desk = field(init=False)
    node: Node = field(init=False)
    server: Server = field(init=False)
    mirror: Mirror = field(init=False)
    lane: MortalLane = field(init=False)
    lines: dict[str, Line] = field(default_factory=dict)
    memory: dict[str, Any] = field(default_factory=dict)
    _stack: ExitStack = field(default_factory=ExitStack)

    # ---- life

    def start(self) -> None:
        """The process begins, on whatever the disk holds."""
        if not self.folder.exists():
            shutil.copytree(self.congress.blank, self.folder)
        self._stack = ExitStack()
        self.store = self._stack.enter_context(profile.writing(self.folder, self.chance.randbytes, self.congress.id))
        self.reader = self._stack.enter_context(self.store.reading())
        self.lane = MortalLane()
        self.desk = Desk(self.store, self.clock, self.chance.randbytes, "main")
        self.node = Node(
            self.store, self.reader, self.lane, self.desk.now_ms, self.chance.randbytes, self.key, self.is_hub
        )
        self.server = Server(self.node)
        self.mirror = Mirror(self.reader)
        self.lines, self.memory = {}, {}
        self.up = True
        self.known_id = self.id
        self.congress.id = self.store.node.congress
        if self.is_hub:
            self.server.start()

    def crash(self) -> None:
        """The process dies: what was committed stays, nothing else does."""
        if self.up:
            self.up = False
            self._stack.close()

    def back_up(self) -> None:
        target = self.folder.with_name(f"{self.name}.backup")
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(self.folder, target)
        self.backup = target

    def restore(self) -> None:
        """The disk is put back as it was when the backup was made; a computer without one begins anew."""
        self.crash()
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.backup is not None:
            shutil.copytree(self.backup, self.folder)
            self.start()
        else:
            self.joined, self.known_id = False, ""

    # ---- clock

    def clock(self) -> datetime:
        return self.congress.now + timedelta(milliseconds=self.skew_ms)

    # ---- who works here

    @property
    def id(self) -> str:
        return self.store.node.device

    @property
    def owner(self) -> Operator:
        return operator_named(self.desk.programme, OWNER)

    def log(self) -> dict[EventId, Written]:
        return self.mirror.log()

    def view(self) -> Projection:
        return project(self.log().values())

    @property
    def is_revoked(self) -> bool:
        return peers.is_revoked(self.reader.log)

    # ---- exchange

    def line(self, to: str) -> Line:
        if to not in self.lines:
            self.lines[to] = Line(self.node, self.congress.boxes[to].known_id, ClockOffset())
        return self.lines[to]


@dataclass(frozen=True)
class Letter:
    due_ms: int
    to: str
    back_to: str
    is_answer: bool
    raw: bytes


_BLANKS: dict[str, bytes] = {}


def blank_profile(folder: Path) -> Path:
    """The two files as a first start makes them, before anything is written: migrating takes long, copying doesn't."""
    folder.mkdir(parents=True)
    for file in ("log", "roster"):
        path = folder / f"{file}.db"
        if file not in _BLANKS:
            engine = open_writer(path, file)
            with engine.connect() as connection, transaction(connection):
                migrate(connection, file, path)
            engine.dispose()
            with closing(sqlite3.connect(path)) as done:
                done.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            _BLANKS[file] = path.read_bytes()
        path.write_bytes(_BLANKS[file])
    return folder


class Congress:
    """Boxes by name and the wire between them; ``faults`` False: a wire that always carries."""

    def __init__(self, folder: Path, seed: int = 0, *, faults: bool = True) -> None:
        self.folder = folder
        self.blank = blank_profile(folder / "blank")
        self.chance = Random(seed)
        self.id = ""
        self.now = MORNING
        self.boxes: dict[str, Box] = {}
        self.cut: set[tuple[str, str]] = set()
        self.faults = faults
        self.wire: list[Letter] = []
        self.stat: Counter[str] = Counter()
        self.rotten: dict[str, int] = {}
        self.dead_devices: set[str] = set()
        self.when_written: Callable[[Box, Mapping[EventId, Written]], object] = lambda _box, _before: None
        self.when_delivered: Callable[[Box], None] = lambda _box: None
        self.when_heard: Callable[[Box, Heard], None] = lambda _box, _heard: None

    def close(self) -> None:
        for box in self.boxes.values():
            box.crash()

    # ---- who is there

    def hub(self, name: str, *ups: str) -> Box:
        return self._box(name, ups, is_hub=True)

    def desk(self, name: str, *ups: str) -> Box:
        return self._box(name, ups, is_hub=False)

    def _box(self, name: str, ups: tuple[str, ...], *, is_hub: bool) -> Box:
        chance = Random(f"{name} {self.chance.random()}")
        box = Box(self, name, ups, is_hub, self.folder / name, chance, Key(chance.randbytes(KEY_BYTES)))
        self.boxes[name] = box
        return box

    def found(self, central: Box) -> None:
        """The first hub founds the congress, and is the anchor of all trust."""
        central.start()
        found(central.desk, central.name)
        central.joined = True
        central.store.exchange.trust(central.id, central.key.public)
        self.central = central

    def enrol(self, box: Box, at: Box, *, event_by_event: bool = False) -> None:
        """A box joins at a hub that is up: its key is noted there, and the central hub's is given to it.

        ``event_by_event``: it already holds what the hub does, as if it had begun before there were snapshots.
        """
        box.start()
        if box.store.node.device == at.id:
            raise AssertionError("one device twice")
        enrol(at.desk, box.id, box.key.public, name=box.name, hub=box.is_hub, operator=at.owner)
        box.store.exchange.trust(self.central.id, self.central.key.public)
        if at is not self.central:
            box.store.exchange.trust(at.id, at.key.public)
        if event_by_event:
            page = at.node.page(START, {}, 100_000, 1 << 30)
            box.node.take_in(list(page.runs))
        box.joined = True

    def enrol_again(self, box: Box, at: Box) -> None:
        """A hub was put back to before it knew this device: somebody at the hub says once more who that is."""
        before = dict(at.log())
        enrol(at.desk, box.id, box.key.public, name=box.name, hub=box.is_hub, operator=at.owner)
        self.when_written(at, before)
        self.stat["enrolled again"] += 1

    # ---- time and the wire

    def pass_by(self, ms: int) -> None:
        self.now += timedelta(milliseconds=ms)

    @property
    def now_ms(self) -> int:
        return round(self.now.timestamp() * 1000)

    def ask(self, box: Box, up: str) -> None:
        """The box sends its next request to a hub above it."""
        self.send(box.name, up, to_bytes(box.line(up).ask()), is_answer=False)

    def send(self, frm: str, to: str, raw: bytes, *, is_answer: bool) -> None:
        if (frm, to) in self.cut or (to, frm) in self.cut:
            return
        if not self.faults:
            self.wire.append(Letter(self.now_ms + 1, to, frm, is_answer, raw))
            return
        if self.chance.random() < 0.15:
            self.stat["letters lost"] += 1
            return
        for _ in range(2 if self.chance.random() < 0.15 else 1):
            due = self.now_ms + int(self.chance.expovariate(1 / 800))
            self.wire.append(Letter(due, to, frm, is_answer, raw))

    def deliver(self) -> None:
        """Everything that is due, in any order."""
        due = [letter for letter in self.wire if letter.due_ms <= self.now_ms]
        self.wire = [letter for letter in self.wire if letter.due_ms > self.now_ms]
        if self.faults:
            self.chance.shuffle(due)
        for letter in due:
            box = self.boxes[letter.to]
            if box.up and box.joined:
                try:
                    self._hand_in(box, letter)
                except Killed:
                    self.stat["killed between two transactions"] += 1
                    box.crash()
                    box.start()

    def _hand_in(self, box: Box, letter: Letter) -> None:
        if self.faults and self.chance.random() < 0.01:
            box.lane.jobs_left = self.chance.randrange(3)
        if not letter.is_answer:
            answer = box.server.answer(read_request(letter.raw))
            self.send(box.name, letter.back_to, to_bytes(answer), is_answer=True)
        elif letter.back_to in box.lines:
            heard = box.lines[letter.back_to].heard(read_answer(letter.raw))
            if heard.refused == "unknown_node" and not self.faults:
                self.enrol_again(box, self.boxes[letter.back_to])
            self.when_heard(box, heard)
        box.lane.jobs_left = -1
        self.when_delivered(box)

    # ---- the end of trouble

    def settle(self, rounds: int = 150) -> int:
        """The wire carries again and everybody is up: ask until nothing moves any more; how many rounds that took."""
        self.faults = False
        self.cut.clear()
        before: object = None
        quiet = 0
        for done in range(rounds):
            for box in [b for b in self.boxes.values() if b.joined]:
                for up in box.ups:
                    self.ask(box, up)
            for _ in range(3):
                self.pass_by(2)
                self.deliver()
            state = [self._state(box) for box in self.boxes.values() if box.joined]
            quiet = quiet + 1 if state == before else 0
            if quiet > QUIET:
                return done - QUIET
            before = state
        return rounds

    @staticmethod
    def _state(box: Box) -> object:
        log = box.reader.log
        tops = fetch(log, "SELECT stream, seq FROM stream ORDER BY stream")
        counts = fetch(log, "SELECT count(*), count(body), (SELECT count(*) FROM base) FROM event")
        marks = fetch(log, "SELECT node, epoch, shake, pull_gseq, push_gseq FROM peer ORDER BY node")
        return tops, counts, marks, fetch(log, "SELECT n FROM quarantine")


def rot(box: Box, event_id: EventId) -> None:
    """A byte of an event's header turns on disk, behind the triggers' back."""
    with closing(sqlite3.connect(box.folder / "log.db")) as log, log:
        (trigger,) = log.execute("SELECT sql FROM sqlite_master WHERE name = 'event_is_fixed'").fetchone()
        log.execute("DROP TRIGGER event_is_fixed")
        log.execute(
            "UPDATE event SET header = CAST(header || ' ' AS BLOB) WHERE stream = ? AND seq = ?", event_id
        )  # fmt: skip
        log.execute(trigger)
