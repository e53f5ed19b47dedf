"""Single stories of two to five nodes, each of which goes wrong when one rule of the exchange is broken."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from congress import Box, Killed, rot
from sync_play import CAPACITY, Play

from wego_desk.core.arrival import Carried, Run
from wego_desk.core.event import EventId
from wego_desk.core.seal import Draft, Pen, seal
from wego_desk.core.trouble import Trouble
from wego_desk.desk.check_in import Checked, PrintWish, check_in
from wego_desk.desk.devices import revoke_device
from wego_desk.desk.edit import changes, edit
from wego_desk.desk.hub_duties import ask_ahead, be_here, grant_seats
from wego_desk.desk.purge import purge
from wego_desk.desk.undo import undo
from wego_desk.store.engines import fetch
from wego_desk.sync.line import Heard
from wego_desk.sync.messages import read_answer, read_request, to_bytes
from wego_desk.sync.wire import wire_runs

ONE_HUB = (("C", (), True), ("D0", ("C",), False), ("D1", ("C",), False), ("L0", ("C",), False))
TWO_HUBS = (
    ("C", (), True),
    ("V", ("C",), True),
    ("D0", ("V",), False),
    ("D1", ("V", "C"), False),
    ("L0", ("V",), False),
)
STEPS = 200


class Case(Play):
    """A play that a test writes step by step, over a wire that carries unless it is told not to."""

    def __init__(self, folder: Path, boxes: Sequence[Any] = ONE_HUB, seed: int = 0) -> None:
        super().__init__(folder, seed, boxes=boxes, steps=0)
        self.congress.faults = False
        for box in self.congress.boxes.values():
            box.skew_ms = 0

    def __getitem__(self, name: str) -> Box:
        return self.congress.boxes[name]

    def do(self, name: str, what: Callable[[Box], Any]) -> Any:
        """Somebody acts at a box; the truth notes what they knew."""
        self.congress.pass_by(1000)
        box = self[name]
        before = dict(box.log())
        done = what(box)
        for e in self.note(box, before):
            if e.kind in ("in", "undo"):
                self.count_seats(e)
        return done

    def scan(self, name: str, number: int = 0, point: str = "forum", **how: Any) -> Checked:  # type: ignore[override]
        code = self.codes[self.people[number]][0]
        checked: Checked = self.do(name, lambda box: check_in(box.desk, code, operator=box.owner, point=point, **how))
        return checked

    def edit(self, name: str, number: int = 0, **fields: str) -> None:
        self.do(name, lambda box: edit(box.desk, self.people[number], fields, operator=box.owner))

    def undo(self, name: str, event: EventId) -> None:  # type: ignore[override]
        self.do(name, lambda box: undo(box.desk, event, operator=box.owner, reason="mistaken"))

    def tend(self, name: str) -> None:
        """A device answers the starts of hubs; the central hub grants."""
        if name == "C":
            self.do("C", lambda box: grant_seats(box.desk, desks=2))
        else:
            self.do(name, lambda box: be_here(box.desk))

    def step(self, name: str, up: str, *, lose_answer: bool = False) -> Heard:  # type: ignore[override]
        """One request and its answer."""
        box, hub = self[name], self[up]
        self.congress.pass_by(1)
        answer = hub.server.answer(read_request(to_bytes(box.line(up).ask())))
        self.check_causes(hub)
        if lose_answer:
            return Heard()
        heard = box.line(up).heard(read_answer(to_bytes(answer)))
        self.check_causes(box)
        return heard

    def meet(self, name: str, up: str) -> None:
        """Until neither has more for the other."""
        for _ in range(STEPS):
            heard = self.step(name, up)
            if heard.idle or heard.refused:
                return
        raise AssertionError(f"{name} and {up} come to no end")

    def join(self, name: str, up: str) -> None:
        before = dict(self[up].log())
        self.congress.enrol(self[name], self[up])
        self.note(self[up], before)
        self.meet(name, up)

    def end(self) -> list[str]:
        """What is wrong once everybody has met."""
        try:
            return self.heal()
        finally:
            self.congress.close()


# ---- a hub is put back


def hub_put_back(case: Case) -> None:
    """A desk pushes, the hub is put back to before that, and the desk goes on as if nothing were."""
    case.meet("D0", "C")
    case["C"].back_up()
    first = case.scan("D0")
    case.meet("D0", "C")
    case["C"].restore()
    case.undo("D0", first.event)
    case.step("D0", "C")
    case.scan("D0", 1)


def hub_put_back_and_asked_by_another_first(case: Case) -> None:
    """Its marks reach as far as before by then, but with other events under them."""
    case.meet("D0", "C")
    case.meet("D1", "C")
    case["C"].back_up()
    case.scan("D0", 0)
    case.scan("D0", 1)
    case.meet("D0", "C")
    case["C"].restore()
    for number in range(2, 6):
        case.scan("D1", number)
    case.meet("D1", "C")
    case.scan("D0", 6)


def letter_to_a_hub_that_was_put_back(case: Case) -> None:
    """A request that was sent before comes after: what it undoes is not there any more."""
    case.meet("D0", "C")
    case.meet("D1", "C")
    case["C"].back_up()
    admitted = case.scan("D0")
    case.meet("D0", "C")
    case.meet("D1", "C")
    case.undo("D1", admitted.event)
    late = to_bytes(case["D1"].line("C").ask())
    case["C"].restore()
    case["C"].server.answer(read_request(late))
    case.check_causes(case["C"])


def answer_lost(case: Case) -> None:
    """The hub stored it, and the desk never hears so."""
    case.meet("D0", "C")
    for number in range(3):
        case.scan("D0", number)
        case.scan("D1", number + 3)
        case.meet("D1", "C")
        case.step("D0", "C", lose_answer=True)


def desk_killed_while_it_hears(case: Case) -> None:
    """The process dies between two transactions of one answer."""
    case.meet("D0", "C")
    for number in range(6):
        case.edit("D1", number, city=f"City {number}")
        case.scan("D1", number)
        case.meet("D1", "C")
        request = case["D0"].line("C").ask()
        answer = case["C"].server.answer(read_request(to_bytes(request)))
        case["D0"].lane.jobs_left = number % 3
        try:
            case["D0"].line("C").heard(read_answer(to_bytes(answer)))
        except Killed:
            case["D0"].crash()
            case["D0"].start()
        case["D0"].lane.jobs_left = -1


def desk_put_back(case: Case) -> None:
    """A desk loses what it wrote, writes other things, and gets back what the hub had."""
    case.meet("D0", "C")
    case.scan("D0", 0)
    case["D0"].back_up()
    case.scan("D0", 1)
    case.meet("D0", "C")
    case["D0"].restore()
    case.scan("D0", 2)
    case.meet("D0", "C")


# ---- what is no part of a stream


def page_that_begins_beyond_a_gap(case: Case) -> None:
    """A page comes without the event that stands before it: nothing of it is stored."""
    case.meet("D0", "C")
    skipped, then = case.scan("D0", 0), case.scan("D0", 1)
    box, hub = case["D0"], case["C"]
    asked = box.line("C").ask()
    beyond = box.node.page(box.line("C").peer.push, {skipped.event[0]: skipped.event[1]}, 100, 1 << 20)
    hub.server.answer(msgspec.structs.replace(asked, runs=wire_runs(beyond.runs)))
    assert then.event not in hub.log()


def event_that_its_device_did_not_write(case: Case) -> None:
    """A desk carries an event in another desk's name, signed by nobody."""
    case.meet("D0", "C")
    box, hub = case["D0"], case["C"]
    asked = box.line("C").ask()
    pen = Pen("5" * 16, case["D1"].id, case.congress.id)
    forged, _ = seal([Draft("operator.in", "o" * 16)], pen, operator="o" * 16, now_ms=case.congress.now_ms, salt=bytes)
    run = Run("5" * 16, 1, (Carried(forged[0].header, forged[0].body),), box.key.sign(b"mine"))
    hub.server.answer(msgspec.structs.replace(asked, runs=wire_runs([run])))
    assert forged[0].event.id not in hub.log()


def badge_wanted_elsewhere(case: Case) -> None:
    """What one desk wants printed is printed there, and nowhere else because the event came by."""
    case.scan("D0", print_badge=PrintWish("Printer 1", "a6"))
    case.meet("D0", "C")
    case.meet("D1", "C")
    jobs = {name: fetch(case[name].reader.log, "SELECT count(*) FROM print_job")[0][0] for name in ("D0", "C", "D1")}
    assert jobs == {"D0": 1, "C": 0, "D1": 0}


# ---- disks that lie


def event_rots(case: Case) -> None:
    """A byte turns on a desk's disk before the event was sent; what is written after it stands on it."""
    case.meet("D0", "C")
    refused = case.do("D0", lambda box: check_in(box.desk, "no code at all", operator=box.owner, point="forum"))
    rot(case["D0"], refused.event)
    case.congress.rotten[refused.event[0]] = refused.event[1]
    case.meet("D0", "C")
    case.scan("D0")
    case.meet("D0", "C")


# ---- snapshots


def hubs_end_below_a_desks_base(case: Case) -> None:
    """A desk began from a snapshot of what both hubs lost since; nobody else holds it."""
    for hub in ("C", "V"):
        case[hub].back_up()
    case.scan("D0", 0)
    case.edit("D0", 1, city="Busan")
    case.meet("D0", "V")
    case.meet("V", "C")
    case.join("L0", "V")
    case.do("L0", lambda box: box.desk.append([Draft("operator.in", "o" * 16)], box.owner))
    case["D0"].backup = None
    case.congress.dead_devices.add(case["D0"].known_id)
    case["D0"].restore()
    for hub in ("C", "V"):
        case[hub].restore()


def base_taken_over_behind_a_desks_back(case: Case) -> None:
    """A desk has all that the hub has; then the hub takes over a base from another desk."""
    hubs_end_below_a_desks_base(case)
    case.meet("D1", "C")
    case.meet("D1", "V")
    case.meet("V", "C")
    case.meet("D1", "V")
    before = dict(case["V"].log())
    case.congress.enrol_again(case["L0"], case["V"])
    case.note(case["V"], before)
    case.meet("L0", "V")
    case.meet("D1", "V")


def history_below_a_base(case: Case) -> None:
    """A hub that began from a snapshot asks for what that left out: refused scans, values that were replaced."""
    case.do("D0", lambda box: check_in(box.desk, "no code at all", operator=box.owner, point="forum"))
    for city in ("Busan", "Abuja"):
        case.edit("D0", 0, city=city)
    case.meet("D0", "C")
    case.join("LW", "C")


def snapshot_between_in_and_undo(case: Case) -> None:
    """Whoever begins from a snapshot knows what an undo took back, and through it what a later admission knew."""
    case.scan("D0", 0, "hall")
    gone = case.scan("D0", 0, "hall", leaving=True)
    case.scan("D0", 0, "hall")
    case.undo("D0", gone.event)
    case.meet("D0", "C")
    case.meet("D1", "C")
    last = case.scan("D1", 0, "hall", leaving=True)
    case.meet("D1", "C")
    case.join("L0", "C")
    case.undo("D1", last.event)


def snapshot_of_an_open_batch(case: Case) -> None:
    """A batch is open when the snapshot is made, and done later."""

    def write(box: Box) -> None:
        delegate = box.store.delegate(case.people[0])
        assert delegate is not None
        box.desk.append(changes(box.desk, delegate, {"city": "in bulk"}, batch="b" * 16), box.owner)

    case.do("D0", write)
    case.meet("D0", "C")
    case.join("L0", "C")
    case.do("D0", lambda box: box.desk.append([Draft("batch.done", batch="b" * 16)], box.owner))


def snapshot_of_replaced_writes(case: Case) -> None:
    """Two blind writes, one correction that names both, one made without the correction; and two that stand."""
    case.meet("D0", "C")
    case.meet("D1", "C")
    for number in (0, 1):
        case.edit("D0", number, city="Busan")
        case.edit("D1", number, city="Abuja")
    case.meet("D0", "C")
    case.meet("D1", "C")
    case.edit("D1", 0, city="Seoul")
    case.meet("D1", "C")
    case.join("L0", "C")
    case.edit("D0", 0, city="Kabul")


def purged_writes(case: Case) -> None:
    """What replaces what is known of writes whose values are gone."""
    case.meet("D0", "C")
    case.meet("D1", "C")
    case.edit("D0", 0, city="Busan")
    case.meet("D0", "C")
    case.edit("C", 0, city="Abuja")
    case.do("C", lambda box: purge(box.desk, case.people[0], operator=box.owner, reason="asked for it"))
    case.edit("D1", 0, full_name="Somebody")


# ---- seats


def _granted(case: Case, name: str = "D0") -> None:
    """The hub grants a desk a block of seats in the room."""
    for box in ("D0", "D1"):
        case.meet(box, "C")
        case.tend(box)
        case.scan(box, 0, "room")
        case.meet(box, "C")
    case.tend("C")
    case.meet(name, "C")
    assert case[name].store.seats.seats("room", "").left > 0  # type: ignore[union-attr]  # a hub grants here


def _all_granted(case: Case) -> None:
    """Both desks hold blocks, and no seat of the room is left at the hub."""
    _granted(case)
    for _ in range(3):
        for name in ("D0", "D1"):
            case.do(name, lambda box: ask_ahead(box.desk, "room", ""))
            case.meet(name, "C")
            case.tend("C")
            case.meet(name, "C")
    held = [case[name].store.seats.seats("room", "").left for name in ("D0", "D1")]  # type: ignore[union-attr]
    assert sum(held) == CAPACITY["room"]


def block_of_a_desk_that_is_put_back(case: Case) -> None:
    """The desk draws its seats, is put back, and must not draw them again."""
    _all_granted(case)
    case["D0"].back_up()
    for number in range(4):
        case.scan("D0", number, "room")
        case.scan("D1", number + 4, "room")
    case["D0"].restore()
    case.tend("D0")
    for number in range(8, 4, -1):
        case.scan("D0", number, "room")


def hub_forgets_what_it_granted(case: Case) -> None:
    """The hub is put back to before its grant, and grants again, while the desk sits on the first."""
    case["C"].back_up()
    _granted(case)
    _granted(case, "D1")
    case["C"].restore()
    case.tend("C")
    for number in range(8):
        case.scan("C", number, "room")
        case.tend("C")
    for number in range(8):
        case.scan("D0", number, "room")
        case.scan("D1", number, "room")
    case.meet("D0", "C")
    case.tend("C")
    case.meet("D0", "C")
    for number in range(8):
        case.scan("C", number, "room")
        case.scan("D0", number, "room")


def exit_taken_back_where_seats_are_counted(case: Case) -> None:
    """Who left gave up the seat; an exit taken back would take it from whoever sits there now."""
    _all_granted(case)
    for number in range(4):
        case.scan("D0", number, "room")
        case.scan("D1", number + 4, "room")
    sitting = [
        w.event for w in case["D0"].log().values() if w.event.kind == "in" and w.event.ref and w.event.point == "room"
    ]
    person = case.people.index(sitting[0].subject)
    gone = case.scan("D0", person, "room", leaving=True)
    case.scan("D0", 8, "room")
    try:
        case.undo("D0", gone.event)
    except Trouble as refused:
        assert refused.kind == "not_undoable"  # noqa: PT017 - a broken rule gives none, and what follows goes wrong


# ---- devices


def desk_revoked(case: Case) -> None:
    """What a stolen desk wrote that nobody had heard of when it was revoked is flagged, whatever its clock says."""
    case["D0"].skew_ms = -3_600_000
    case.meet("D0", "C")
    case.scan("D0", 0)
    case.meet("D0", "C")
    case.do(
        "C", lambda box: revoke_device(box.desk, box.congress.boxes["D0"].known_id, operator=box.owner, reason="stolen")
    )
    case.scan("D0", 1)
    case["D0"].skew_ms = 3_600_000
    case.scan("D0", 2)


#: name -> (story, who is there)
CASES: dict[str, tuple[Callable[[Case], None], Sequence[Any]]] = {
    story.__name__: (story, boxes)
    for story, boxes in (
        (hub_put_back, ONE_HUB),
        (hub_put_back_and_asked_by_another_first, ONE_HUB),
        (letter_to_a_hub_that_was_put_back, ONE_HUB),
        (answer_lost, ONE_HUB),
        (desk_killed_while_it_hears, ONE_HUB),
        (desk_put_back, ONE_HUB),
        (page_that_begins_beyond_a_gap, ONE_HUB[:-1]),
        (event_that_its_device_did_not_write, ONE_HUB[:-1]),
        (badge_wanted_elsewhere, ONE_HUB[:-1]),
        (event_rots, ONE_HUB),
        (hubs_end_below_a_desks_base, TWO_HUBS),
        (base_taken_over_behind_a_desks_back, TWO_HUBS),
        (history_below_a_base, (*ONE_HUB[:-1], ("LW", ("C",), True))),
        (snapshot_between_in_and_undo, ONE_HUB),
        (snapshot_of_an_open_batch, ONE_HUB),
        (snapshot_of_replaced_writes, ONE_HUB),
        (purged_writes, ONE_HUB),
        (block_of_a_desk_that_is_put_back, ONE_HUB[:-1]),
        (hub_forgets_what_it_granted, ONE_HUB[:-1]),
        (exit_taken_back_where_seats_are_counted, ONE_HUB[:-1]),
        (desk_revoked, ONE_HUB),
    )
}


def told(name: str, folder: Path) -> list[str]:
    """Play a story to its end; what is wrong then."""
    story, boxes = CASES[name]
    case = Case(folder, boxes)
    try:
        story(case)
    except BaseException:
        case.congress.close()
        raise
    return case.end()
