"""A whole congress played by chance on real nodes: what people do, what breaks, and the truth beside it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

from congress import YEAR_MS, Box, Congress, Killed, rot
from sync_truth import SyncTruth, bases, complaints, sound_events

from wego_desk.core import presence
from wego_desk.core.event import Event, EventId, Written
from wego_desk.core.programme import Rule
from wego_desk.core.projection import MERGED_INTO
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.check_in import check_in
from wego_desk.desk.credentials import replace
from wego_desk.desk.devices import revoke_device, write_off
from wego_desk.desk.edit import cancel, changes, edit
from wego_desk.desk.give_back import give_back_seats
from wego_desk.desk.hub_duties import be_here, grant_seats
from wego_desk.desk.programme import set_programme
from wego_desk.desk.purge import purge
from wego_desk.desk.settle import CODE, DUPLICATE, settle
from wego_desk.desk.undo import undo
from wego_desk.desk.walk_in import walk_in
from wego_desk.rosters.sent import PointRow, ProgrammeFile

CAPACITY: dict[str, int | None] = {
    "forum": None, "assembly": None, "hall": None, "open": None, "seats": 5, "room": 4, "lunch": 4,
}  # fmt: skip
RULES = {
    "forum": "once", "assembly": "once", "hall": "in_out", "open": "free", "seats": "once", "room": "in_out",
    "lunch": "daily",
}  # fmt: skip
FIELDS = ("full_name", "city")
PEOPLE = 9
#: What is played: everywhere a little; a few people at doors without a capacity; doors with one, and many restores.
PROFILES: dict[str, tuple[int, Sequence[str]]] = {
    "mixed": (PEOPLE, tuple(RULES)),
    "crowd": (3, ("forum", "hall", "hall", "lunch")),
    "capacity": (PEOPLE, ("room", "room", "seats", "lunch")),
}
#: name, the hubs above, and whether it is a hub; the last ones of the great congress begin from a snapshot.
SMALL = (("C", (), True), ("V", ("C",), True), ("D0", ("V",), False), ("D1", ("C",), False), ("D2", ("V", "C"), False),
         ("L0", ("V",), False))  # fmt: skip
GREAT = (
    ("C", (), True), ("V1", ("C",), True), ("V2", ("C",), True), ("D0", ("V1",), False), ("D1", ("V2",), False),
    ("D2", ("V1", "V2"), False), ("D3", ("C",), False), ("D4", ("V1",), False), ("D5", ("V2", "C"), False),
    ("L6", ("V1", "V2"), False), ("L7", ("C",), False),
)  # fmt: skip


def point_row(name: str, rule: str) -> PointRow:
    zone = "Europe/London" if name == "open" else ""
    return PointRow(2, name, name, "session", "", "", "", zone, rule, CAPACITY[name], ())


class Play:
    """One congress by one seed; ``run`` gives what is wrong at the end."""

    def __init__(self, folder: Path, seed: int, *, boxes: Sequence[Any] = SMALL, steps: int = 200) -> None:
        self.congress = Congress(folder, seed)
        self.chance = Random(f"play {seed}")
        self.profile = tuple(PROFILES)[seed % 3]
        people, self.points = PROFILES[self.profile]
        self.steps = steps * 3 if self.profile == "capacity" else steps
        self.calm = 0.2 if self.profile == "capacity" else 1.0
        self.truth = SyncTruth()
        self.errors: list[str] = []
        self.codes: dict[str, list[str]] = {}
        self.people: list[str] = []
        self.stat = self.congress.stat
        self.congress.when_written = self.note
        self.congress.when_delivered = self.check_causes
        self._set_up(boxes, people)

    def _set_up(self, boxes: Sequence[Any], people: int) -> None:
        congress = self.congress
        for name, ups, is_hub in boxes:
            (congress.hub if is_hub else congress.desk)(name, *ups)
        central = congress.boxes["C"]
        congress.found(central)
        central.memory = {}
        rows = tuple(point_row(name, rule) for name, rule in RULES.items())
        set_programme(central.desk, ProgrammeFile(rows, ()), operator=central.owner)
        for number in range(PEOPLE):
            guest = walk_in(central.desk, {"full_name": f"Guest {number}"}, operator=central.owner)
            self.codes[guest.id] = [guest.code]
        self.people = sorted(self.codes)[:people]
        grant_seats(central.desk, desks=2)
        self.note(central, {})
        for box in congress.boxes.values():
            box.skew_ms = (
                self.chance.randint(-900_000, 900_000) if self.chance.random() < 0.4 else self.chance.randint(-500, 500)
            )
            if box is not central and not box.name.startswith("L"):
                before = dict(central.log())
                congress.enrol(box, central, event_by_event=True)
                self.note(central, before)
        for box in congress.boxes.values():
            if box.is_hub and box.joined:
                box.back_up()
        if "D1" in congress.boxes and self.chance.random() < 0.5:
            congress.boxes["D1"].skew_ms += YEAR_MS

    def note(self, box: Box, before: Mapping[EventId, Written]) -> list[Event]:
        new = self.truth.note_acts(box, before)
        for e in new:
            if e.kind == "credential.issue":
                code = box.log()[e.id].body.get("code", "purged at once")
                self.codes.setdefault(e.subject, [])
                if code not in self.codes[e.subject]:
                    self.codes[e.subject].append(code)
        return new

    # ---- the play

    def run(self) -> list[str]:
        try:
            for _ in range(self.steps):
                self.congress.pass_by(self.chance.randint(1, 3000))
                self.congress.deliver()
                self.step()
            return self.heal()
        finally:
            self.congress.close()

    def step(self) -> None:
        chance, congress, x = self.chance, self.congress, self.chance.random()
        box = chance.choice(list(congress.boxes.values()))
        busy = 2 if self.profile == "capacity" else 1
        if x < 0.46:
            box = box if not box.is_hub or chance.random() < 0.3 else congress.central
            if box.up and box.joined and not box.is_revoked:
                self.act(box)
        elif x < 0.86:
            box = chance.choice([b for b in congress.boxes.values() if b.ups])
            if box.up and box.joined:
                congress.ask(box, chance.choice(box.ups))
        elif x < 0.89:
            self.cut()
        elif x < 0.935 and congress.cut:
            congress.cut.discard(chance.choice(sorted(congress.cut)))
        elif x < 0.945:
            if chance.random() < self.calm:
                box.crash()
                self.stat["crashes"] += 1
        elif x < 0.965:
            self.wake()
        elif x < 0.965 + 0.01 * busy:
            box = congress.central if busy > 1 and chance.random() < 0.2 else box
            if box.joined and (box.is_hub or chance.random() < 0.6):
                box.back_up()
        elif x < 0.965 + 0.018 * busy:
            self.restore(congress.central if busy > 1 and chance.random() < 0.2 else box)
        else:
            box.skew_ms += chance.randint(-600_000, 600_000)

    def cut(self) -> None:
        if self.chance.random() < self.calm:
            lines = [(box.name, up) for box in self.congress.boxes.values() for up in box.ups]
            self.congress.cut.add(self.chance.choice(lines))

    def restore(self, box: Box) -> None:
        if not box.joined:
            return
        if box.backup is None:
            self.congress.dead_devices.add(box.known_id)
        box.restore()
        self.stat["silent restores"] += 1

    def wake(self, *, everybody: bool = False) -> None:
        """Whoever is down starts; whoever has not joined yet does so at a hub above."""
        for box in self.congress.boxes.values():
            if box.joined and not box.up:
                box.start()
            hub = self.congress.boxes[self.chance.choice(box.ups)] if box.ups else box
            if not box.joined and hub.up and (everybody or self.chance.random() < 0.3):
                before = dict(hub.log())
                self.congress.enrol(box, hub)
                self.note(hub, before)
                self.stat["began from a snapshot"] += 1

    def heal(self) -> list[str]:
        congress = self.congress
        self.wake(everybody=True)
        boxes = [box for box in congress.boxes.values() if box.joined]
        exist = {i for box in boxes for i in sound_events(box, congress.rotten)}
        bodies = {i for box in boxes for i in sound_events(box, congress.rotten) if has_body(box, i)}
        self.stat["rounds to settle"] += congress.settle()
        self.stat["events"] += len(self.truth.written)
        self.stat["lost with the only disk"] += len(set(self.truth.written) - exist)
        self.errors += complaints(congress, self.truth, exist, bodies)
        return self.errors

    # ---- what people do

    def act(self, box: Box) -> None:
        before = dict(box.log())
        if self.chance.random() < 0.01:
            box.lane.jobs_left = 1
        try:
            if not box.desk.programme.points or not box.desk.programme.operators:
                return
            self.duty(box)
            if not box.is_hub or box is self.congress.central:
                self.choose(box)
        except Trouble as trouble:
            self.stat[f"trouble: {trouble.kind}"] += 1
        except Killed:
            box.crash()
            box.start()
        box.lane.jobs_left = -1
        for e in self.note(box, before):
            if e.kind in ("in", "undo"):
                self.count_seats(e)

    def duty(self, box: Box) -> None:
        if box is not self.congress.central:
            be_here(box.desk)
            return
        granted = grant_seats(box.desk, desks=2)
        self.stat["blocks granted"] += granted.blocks
        for device in set(granted.waits_for) & self.congress.dead_devices:
            write_off(box.desk, device, operator=box.owner, reason="its disk is gone")

    def choose(self, box: Box) -> None:
        chance = self.chance
        person, point, x = chance.choice(self.people), chance.choice(self.points), chance.random()
        if box is self.congress.central:
            self.central_act(box, x)
        elif x < 0.50 or (self.profile == "capacity" and x > 0.94):
            self.scan(box, person, point)
        elif x < 0.62:
            self.leave(box, person, point)
        elif x < 0.71:
            self.undo(box, person, point)
        elif x < 0.76:
            self.settle(box, person, point)
        elif x < 0.84:
            edit(box.desk, person, self.values(), operator=box.owner)
        elif x < 0.89:
            self.batch(box)
        elif x < 0.92:
            replace(box.desk, person, operator=box.owner, reason="lost")
        elif x < 0.93:
            other = chance.choice([p for p in self.people if p != person])
            if chance.random() < 0.3:
                box.desk.append([Draft("person.merge", person, names=((MERGED_INTO, ((other, 0),)),))], box.owner)
        elif x < 0.94:
            if chance.random() < 0.3:
                cancel(box.desk, person, operator=box.owner, reason="ill")
        elif x < 0.97:
            give_back_seats(box.desk, operator=box.owner)
        elif x < 0.975:
            refused = check_in(box.desk, "no code at all", operator=box.owner, point=point)
            rot(box, refused.event)
            self.congress.rotten[refused.event[0]] = min(
                refused.event[1], self.congress.rotten.get(refused.event[0], refused.event[1])
            )
            self.stat["events that rotted"] += 1

    def central_act(self, box: Box, x: float) -> None:
        chance = self.chance
        if x < 0.15:
            rule = chance.choice(["in_out", "once", "daily"])
            set_programme(box.desk, ProgrammeFile((point_row("hall", rule),), ()), operator=box.owner)
        elif x < 0.25 and not self.stat["revoked"] and "D4" in self.congress.boxes and chance.random() < 0.5:
            revoke_device(box.desk, self.congress.boxes["D4"].known_id, operator=box.owner, reason="stolen")
            self.stat["revoked"] += 1
        elif x < 0.30 and not self.stat["purged"] and chance.random() < 0.5:
            purge(box.desk, self.people[-1], operator=box.owner, reason="asked for it")
            self.stat["purged"] += 1

    def values(self) -> dict[str, str]:
        return {
            name: f"{self.chance.getrandbits(16):x}" for name in self.chance.sample(FIELDS, self.chance.randint(1, 2))
        }

    def scan(self, box: Box, person: str, point: str) -> None:
        code = self.chance.choice(self.codes[person])
        override = "so be it" if self.chance.random() < 0.15 else None
        checked = check_in(box.desk, code, operator=box.owner, point=point, override=override)
        self.stat[f"scan: {checked.outcome.verdict}"] += 1

    def leave(self, box: Box, person: str, point: str) -> None:
        check_in(box.desk, self.chance.choice(self.codes[person]), operator=box.owner, point=point, leaving=True)

    def chain(self, box: Box, person: str, point: str) -> list[Event]:
        return [w.event for w in box.store.chain(person, point)]

    def undo(self, box: Box, person: str, point: str) -> None:
        chain = self.chain(box, person, point)
        choices = presence.active(chain)
        if self.chance.random() < 0.05 and (undos := [e for e in chain if e.kind == "undo"]):
            e = self.chance.choice(undos)  # as an old program may still write it
            box.desk.append([Draft("undo", e.subject, e.point, e.day, ref=(e.id,))], box.owner)
        elif choices:
            undo(box.desk, self.chance.choice(choices).id, operator=box.owner, reason="mistaken")

    def settle(self, box: Box, person: str, point: str) -> None:
        log = box.log().values()
        settles = [w.event for w in log if w.event.kind == "settle"]
        rule = Rule(box.desk.programme.points[point].rule)
        pairs = sorted(presence.duplicates(self.chain(box, person, point), rule, settles))
        if pairs:
            settle(box.desk, self.chance.choice(pairs), about=DUPLICATE, operator=box.owner, reason="seen")
        flagged = sorted(box.view().flagged_codes)
        if flagged and self.chance.random() < 0.3:
            settle(box.desk, [flagged[0]], about=CODE, operator=box.owner, reason="seen")

    def batch(self, box: Box) -> None:
        """Some edits that count together: done at once, later, or never."""
        batch = box.memory.setdefault("batch", (f"{self.chance.getrandbits(64):016x}", set()))
        for person in self.chance.sample(self.people, self.chance.randint(1, 2)):
            delegate = box.store.delegate(person)
            if delegate is not None and person not in batch[1]:
                batch[1].add(person)
                drafts = changes(box.desk, delegate, self.values(), batch=batch[0])
                if drafts:
                    box.desk.append(drafts, box.owner)
        x = self.chance.random()
        if x < 0.4:
            box.desk.append([Draft("batch.done", batch=batch[0])], box.owner)
        if x < 0.5:
            del box.memory["batch"]

    def check_causes(self, box: Box) -> None:
        """No event stands on a disk before what it names, but what rests below a base."""
        seen: set[EventId] = box.memory.setdefault("seen", set())
        log = box.log()
        new = [w.event for i, w in log.items() if i not in seen]
        seen |= log.keys()
        below = bases(box) if new else {}
        for e in new:
            named = (
                *e.after,
                *(e.ref if e.kind in ("undo", "settle") else ()),
                *(i for _, ids in e.names for i in ids),
            )
            for i in named:
                if i not in log and i in self.truth.written and i[1] > below.get(i[0], 0) and not self.is_rotten(i):
                    self.errors.append(f"{box.name}: stored before its cause")

    def is_rotten(self, event_id: EventId) -> bool:
        return event_id[1] >= self.congress.rotten.get(event_id[0], event_id[1] + 1)

    # ---- the world itself

    def count_seats(self, new: Event) -> None:
        """No more sit in the room than fit in, whatever any ledger says: every admission ever written counts here."""
        capacity = CAPACITY[new.point]
        if capacity is None:
            return
        chain = [e for e in self.truth.written.values() if e.point == new.point]
        undone = {i for e in chain if e.kind == "undo" for i in e.ref}
        outs = [e for e in chain if e.kind == "out" and e.id not in undone]
        left = {i for e in outs for i in self.truth.knew[e.id]}
        revoked = [e for e in self.truth.written.values() if e.kind == "device.revoke"]
        late = {e.id for e in chain for r in revoked if e.device == r.subject and e.id not in self.truth.knew[r.id]}
        of_day = new.day if RULES[new.point] == "daily" else None
        sitting = [
            e for e in chain
            if e.kind == "in" and e.ref and e.id not in undone | left | late and of_day in (None, e.day)
        ]  # fmt: skip
        if len(sitting) <= capacity:
            self.stat["seats counted"] += 1
            return
        alive = {i for box in self.congress.boxes.values() if box.joined and box.up for i in box.log()}
        if sum(e.ref[0] in alive for e in sitting) > capacity:
            self.errors.append(f"more than fit at {new.point}")
        else:
            self.stat["more than fit, by a grant that is on no disk any more"] += 1


def has_body(box: Box, event_id: EventId) -> bool:
    query = "SELECT body IS NOT NULL FROM event WHERE stream = ? AND seq = ?"
    return bool(box.reader.log.exec_driver_sql(query, event_id).scalar())


def play(folder: Path, seed: int, told: Callable[[Play], None] = lambda _play: None, **how: Any) -> list[str]:
    """Play one seed in a folder of its own; what is wrong at the end."""
    it = Play(folder / f"seed-{seed}", seed, **how)
    found = it.run()
    told(it)
    return found
