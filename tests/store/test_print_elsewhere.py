"""Badges of which another desk wrote: known here by what was told, and no job of this desk's."""

from dataclasses import replace

import pytest
from node_bench import hear, other_node, page_of
from profile_bench import Bench, Work

from wego_desk.core.print_job import JobState, PrintReason
from wego_desk.desk import print_progress
from wego_desk.desk.beside_verdict import last_badge
from wego_desk.desk.check_in import check_in
from wego_desk.desk.desk import Desk
from wego_desk.desk.ports import Handed
from wego_desk.desk.print_ahead import AheadRun, without_badge
from wego_desk.desk.print_badge import PrintWish, want_badge
from wego_desk.desk.walk_in import walk_in

WISH = PrintWish("Printer 1", "a6")


@pytest.fixture
def office(bench: Bench):
    with bench.working() as work:
        yield work


@pytest.fixture
def door(bench: Bench, office: Work, tmp_path):
    """Another desk of the same congress, which knows what the office knew when it began."""
    node = other_node(bench, tmp_path / "door")
    with node.opened() as store:
        hear(Work(Desk(store, node.clock, node.random_bytes, "main")), page_of(office.store).runs)
    with node.working() as work:
        yield work


def meet(one: Work, two: Work) -> None:
    for a, b in ((one, two), (two, one)):
        hear(b, page_of(a.store).runs)


def printed_ahead(work: Work, *people):
    order = AheadRun(work.desk, [one.id for one in people], WISH, "A", 200, operator=work.owner)
    while order.page():
        pass
    while (ready := print_progress.next_badge(work.desk, "Printer 1")) is not None:
        print_progress.begin(work.desk, ready.job)
        print_progress.handed_over(work.desk, ready.job, Handed("P", printed_by="printer"), ())


def rows(work: Work):
    with work.store.reading() as reader:
        return reader.log.exec_driver_sql("SELECT id, box, number, handed_at FROM print_job ORDER BY n").all()


def test_the_door_says_where_the_offices_badge_lies_and_hands_it_over_once(office, door):
    amina = walk_in(office.desk, {"full_name": "Amina Diallo"}, operator=office.owner)
    meet(office, door)
    printed_ahead(office, amina)
    meet(office, door)
    badge = last_badge(door.desk, amina.id)
    assert (badge.box, badge.number, badge.state, badge.is_in_box) == ("A", 1, JobState.PRINTED, True)
    assert rows(door) == [], "what another desk prints is no job here"
    with door.store.reading() as reader:
        assert without_badge(reader, door.store.node.device) == []
    checked = check_in(door.desk, amina.code, operator=door.owner, print_badge=WISH)
    assert checked.badge == badge.id
    assert last_badge(door.desk, amina.id).handed_at
    assert rows(door) == []
    meet(office, door)
    assert last_badge(office.desk, amina.id).handed_at == last_badge(door.desk, amina.id).handed_at


def test_a_badge_that_is_still_to_be_printed_elsewhere_is_left_to_that_desk(office, door):
    amina = walk_in(office.desk, {"full_name": "Amina Diallo"}, operator=office.owner)
    meet(office, door)
    AheadRun(office.desk, [amina.id], WISH, "A", 200, operator=office.owner).page()
    meet(office, door)
    assert check_in(door.desk, amina.code, operator=door.owner, print_badge=WISH).badge is None
    assert rows(door) == []


def test_of_badges_at_two_desks_the_one_that_was_wanted_last_is_told(office, door):
    amina = walk_in(office.desk, {"full_name": "Amina Diallo"}, operator=office.owner)
    meet(office, door)
    printed_ahead(office, amina)
    meet(office, door)
    door.desk.clock.pass_by(1)
    again = want_badge(door.desk, amina.id, operator=door.owner, wish=WISH, reason=PrintReason.DAMAGED)
    assert last_badge(door.desk, amina.id).id == again.id
    assert [job.reason for job in door.store.prints.everywhere([amina.id])] == ["ahead", "damaged"]


def test_an_own_job_is_told_as_it_stands_here_whatever_its_events_say(office):
    amina = walk_in(office.desk, {"full_name": "Amina Diallo"}, operator=office.owner)
    job = want_badge(office.desk, amina.id, operator=office.owner, wish=WISH)
    office.store.prints.begin(job, 5)
    (known,) = office.store.prints.everywhere([amina.id])
    assert known == replace(job, state=JobState.SENDING, changed_at=5, attempts=1)
