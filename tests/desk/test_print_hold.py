"""Badges and printers on hold, who goes first, and how many badges are left: durable, for those who may."""

import random
import shutil
from dataclasses import replace

import pytest
from trays import Tray

from wego_desk.core.print_job import JobState
from wego_desk.core.printer_notes import PrinterNotes, sheets_used
from wego_desk.core.trouble import Trouble
from wego_desk.desk import print_progress
from wego_desk.desk.badge_maker import BadgeMaker
from wego_desk.desk.badges_on_their_way import notes_of_printers
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.ports import Condition, MaybePrinted
from wego_desk.desk.print_badge import PrintWish, came_out, cancel, move, retry, want_badge
from wego_desk.desk.print_hold import (
    hold_badge,
    hold_printer,
    load_printer,
    print_first,
    release_badge,
    release_printer,
)
from wego_desk.desk.print_station import PrintStation
from wego_desk.store import profile
from wego_desk.work import DrainedLane


@pytest.fixture(scope="module")
def maker(tmp_path_factory):
    return BadgeMaker(tmp_path_factory.mktemp("photos"))


class Room:
    """Two printers at work beside a desk."""

    def __init__(self, congress, maker):
        self.congress, self.desk = congress, congress.desk
        self.ledger, self.lanes = DrainedLane("ledger"), []
        self.trays = {name: Tray(name) for name in ("Printer 1", "Printer 2")}
        self.station = PrintStation(
            list(self.trays.values()), desk=self.desk, ledger=self.ledger, new_lane=self._lane,
            new_maker=lambda: maker, told=lambda _news: None, failed=self._raise,
        )  # fmt: skip
        self.station.start()

    def _lane(self, name):
        self.lanes.append(DrainedLane(name))
        return self.lanes[-1]

    def _raise(self, error):
        raise error

    def settle(self):
        self.station.wake()
        while self.ledger.drain() + sum(lane.drain() for lane in self.lanes):
            pass

    def want(self, name, printer="Printer 1", **fields):
        person = self.congress.add(name, **fields)
        return want_badge(self.desk, person.id, operator=self.by("owner"), wish=PrintWish(printer, "a6"))

    def by(self, name="Ana"):
        return self.congress.operator(name)

    def out(self, printer="Printer 1"):
        return [sheet.label.split()[-2] for sheet in self.trays[printer].sheets]

    def job(self, job):
        return self.desk.store.prints.job(job.id)

    def notes(self, printer="Printer 1"):
        with self.desk.store.reading() as reader:
            return notes_of_printers(reader).get(printer, PrinterNotes(printer))


@pytest.fixture
def room(congress, maker):
    return Room(congress, maker)


# ---- one badge


def test_a_badge_on_hold_lets_others_pass_and_comes_out_when_it_is_let_go(room):
    first, _ = room.want("Ana Um"), room.want("Bea Dois")
    assert hold_badge(room.desk, first.id, operator=room.by()).is_held
    room.settle()
    assert (room.out(), room.job(first).state) == (["Bea"], JobState.WANTED)
    assert not release_badge(room.desk, first.id, operator=room.by()).is_held
    room.settle()
    assert room.out() == ["Bea", "Ana"]


def test_a_badge_on_hold_stays_so_when_it_is_moved_and_not_when_it_is_wanted_again(room):
    job = room.want("Ana Um")
    hold_badge(room.desk, job.id, operator=room.by())
    move(room.desk, [job.id], "Printer 2", operator=room.by())
    room.settle()
    assert (room.out("Printer 2"), room.job(job).is_held) == ([], True)
    cancel(room.desk, [job.id], operator=room.by())
    retry(room.desk, job.id, operator=room.by())
    room.settle()
    assert room.out("Printer 2") == ["Ana"]


@pytest.mark.parametrize("act", [hold_badge, release_badge, print_first])
def test_only_what_waits_is_held_let_go_or_put_first(room, act):
    job = room.want("Ana Um")
    room.settle()
    with pytest.raises(Trouble, match="badge_not_waiting"):
        act(room.desk, job.id, operator=room.by())
    with pytest.raises(Trouble, match="unknown_badge"):
        act(room.desk, ("0" * 16, 9), operator=room.by())
    with pytest.raises(NotAllowed):
        act(room.desk, job.id, operator=room.by("Kofi"))


def test_a_badge_that_is_held_while_its_page_is_made_is_not_handed_over(room):
    job = room.want("Ana Um")
    ready = print_progress.next_badge(room.desk, "Printer 1")
    hold_badge(room.desk, job.id, operator=room.by())
    assert not print_progress.begin(room.desk, ready.job)
    release_badge(room.desk, job.id, operator=room.by())
    hold_printer(room.desk, "Printer 1", operator=room.by())
    assert not print_progress.begin(room.desk, ready.job)
    release_printer(room.desk, "Printer 1", operator=room.by())
    assert print_progress.begin(room.desk, ready.job)


def test_who_is_put_first_goes_before_vips_and_stays_what_they_are(room):
    room.trays["Printer 1"].condition = Condition.STOPPED
    room.want("Ana Um"), room.want("Dora Quatro", vip="minister")
    last = room.want("Bea Dois")
    also = room.want("Carla Tres", vip="minister")
    assert not print_first(room.desk, last.id, operator=room.by()).is_vip
    assert print_first(room.desk, also.id, operator=room.by()).is_vip
    room.trays["Printer 1"].condition = Condition.READY
    room.settle()
    assert room.out() == ["Carla", "Bea", "Dora", "Ana"]
    assert room.congress.is_whole()


# ---- a printer


def test_a_printer_on_hold_finishes_what_it_has_and_gets_no_more(room):
    room.trays["Printer 1"].condition = Condition.OUT_OF_PAPER
    room.want("Ana Um"), room.want("Bea Dois")
    room.settle()
    note = hold_printer(room.desk, "Printer 1", operator=room.by())
    assert (note.held_at, note.held_by) == (room.desk.now_ms(), room.by().id)
    room.trays["Printer 1"].condition = Condition.READY
    room.settle()
    assert room.out() == ["Ana"]
    room.want("Carla Tres", printer="Printer 2")
    room.settle()
    assert room.out("Printer 2") == ["Carla"]
    release_printer(room.desk, "Printer 1", operator=room.by())
    room.settle()
    assert room.out() == ["Ana", "Bea"]


def test_what_people_said_outlives_the_desk(room, tmp_path):
    job = room.want("Ana Um")
    hold_badge(room.desk, job.id, operator=room.by())
    hold_printer(room.desk, "Printer 1", operator=room.by())
    load_printer(room.desk, "Printer 1", 250, operator=room.by())
    shutil.copytree(room.desk.store.folder, tmp_path / "as it was on disk")
    with profile.writing(tmp_path / "as it was on disk", random.Random(5).randbytes) as store:
        note = store.prints.notes("Printer 1")
        assert (note.held_at, note.held_by, note.left) == (room.desk.now_ms(), room.by().id, 250)
        assert store.prints.job(job.id).is_held


@pytest.mark.parametrize(
    "act",
    [
        lambda desk, by: hold_printer(desk, "Printer 1", operator=by),
        lambda desk, by: release_printer(desk, "Printer 1", operator=by),
        lambda desk, by: load_printer(desk, "Printer 1", 5, operator=by),
    ],
)
def test_a_steward_holds_and_counts_nothing(room, act):
    with pytest.raises(NotAllowed):
        act(room.desk, room.by("Kofi"))
    assert room.notes() == PrinterNotes("Printer 1")


# ---- how many are left


def test_every_badge_that_a_printer_was_given_is_counted_once(room):
    load_printer(room.desk, "Printer 1", 250, operator=room.by())
    for name in ("Ana Um", "Bea Dois", "Carla Tres"):
        room.want(name)
    room.settle()
    assert (room.notes().left, room.notes("Printer 2").left) == (247, None)
    load_printer(room.desk, "Printer 1", 100, operator=room.by())
    assert room.notes().left == 100
    load_printer(room.desk, "Printer 1", None, operator=room.by())
    room.want("Dora Quatro")
    room.settle()
    assert room.notes() == PrinterNotes("Printer 1")


def test_a_badge_that_was_taken_out_again_is_left(room):
    load_printer(room.desk, "Printer 1", 10, operator=room.by())
    room.trays["Printer 1"].condition = Condition.JAM
    job = room.want("Ana Um")
    room.settle()
    assert room.notes().left == 9
    room.station.take_out(room.job(job), lambda _outcome: None)
    room.settle()
    assert room.notes().left == 10


def test_what_may_have_come_out_is_counted_when_a_person_says_that_it_did(room):
    load_printer(room.desk, "Printer 1", 10, operator=room.by())
    room.trays["Printer 1"].next_send = [MaybePrinted("printer_silent", printer="Printer 1")] * 2
    seen, missing = room.want("Ana Um"), room.want("Bea Dois")
    room.settle()
    assert room.notes().left == 10
    came_out(room.desk, [seen.id], operator=room.by())
    assert room.notes().left == 9
    retry(room.desk, missing.id, operator=room.by())
    room.settle()
    assert room.notes().left == 8


def test_a_test_badge_is_one_less(room):
    load_printer(room.desk, "Printer 1", 10, operator=room.by())
    room.station.print_test("Printer 1", "a6", lambda _trouble: None)
    room.settle()
    assert room.notes().left == 9


def test_a_count_is_never_below_nothing(room):
    load_printer(room.desk, "Printer 1", 1, operator=room.by())
    for name in ("Ana Um", "Bea Dois"):
        room.want(name)
    room.settle()
    assert (room.notes().left, room.notes().used, len(room.out())) == (0, 2, 2)


@pytest.mark.parametrize("number", [-1, 10_000])
def test_a_count_that_no_printer_holds_is_refused(room, number):
    with pytest.raises(Trouble, match="bad_count"):
        load_printer(room.desk, "Printer 1", number, operator=room.by())
    assert room.notes() == PrinterNotes("Printer 1")


def test_sheets_are_used_where_a_badge_goes_into_a_printer_or_is_seen_to_have(room):
    job = room.want("Ana Um")

    def used(before, after):
        return sheets_used(replace(job, state=JobState(before)), replace(job, state=JobState(after)))

    counted = {(b, a): used(b, a) for b in JobState for a in JobState if used(b, a)}
    assert counted == {
        ("sending", "sent"): 1, ("wanted", "sent"): 1, ("failed", "sent"): 1, ("uncertain", "printed"): 1,
        ("sent", "failed"): -1,
    }  # fmt: skip
