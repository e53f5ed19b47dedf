"""All badges of a printer at once: page by page, none lost between two, none confirmed that nobody saw."""

from datetime import timedelta

import pytest

from wego_desk.core.print_job import JobState
from wego_desk.core.trouble import Trouble
from wego_desk.desk import print_progress
from wego_desk.desk.badges_on_their_way import badges
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.ports import Handed
from wego_desk.desk.print_badge import PrintWish, want_badge
from wego_desk.desk.print_whole_queue import PAGE, all_came_out, move_waiting, print_the_one_again

WISH = PrintWish("Printer 1", "a6")


@pytest.fixture
def want(congress):
    """``want(3)``: badges for so many new people, on Printer 1."""

    def wanted(number, **fields):
        people = [congress.add(f"Delegate {n}", **fields) for n in range(number)]
        return [want_badge(congress.desk, person.id, operator=congress.operator("Ana"), wish=WISH) for person in people]

    return wanted


def places(congress):
    with congress.desk.store.reading() as reader:
        return [(row.job.printer, str(row.job.state)) for row in badges(reader, set(JobState), limit=-1)]


def sent(congress, job):
    congress.desk.store.prints.begin(job, congress.desk.now_ms())
    print_progress.handed_over(congress.desk, job, Handed(""), ())


def test_all_that_wait_are_moved_page_by_page(congress, want):
    want(PAGE + 2)
    by = congress.operator("Ana")
    assert move_waiting(congress.desk, "Printer 1", "Printer 2", operator=by) == PAGE
    assert [printer for printer, _ in places(congress)].count("Printer 1") == 2
    assert move_waiting(congress.desk, "Printer 1", "Printer 2", operator=by) == 2
    assert move_waiting(congress.desk, "Printer 1", "Printer 2", operator=by) == 0
    assert set(places(congress)) == {("Printer 2", "wanted")}
    assert congress.is_whole()


def test_a_badge_that_is_handed_over_between_two_pages_stays_where_it_is(congress, want):
    first, *_ = want(3)
    congress.desk.store.prints.begin(first, congress.desk.now_ms())
    assert move_waiting(congress.desk, "Printer 1", "Printer 2", operator=congress.operator("Ana")) == 2
    assert sorted(places(congress)) == [("Printer 1", "sending"), ("Printer 2", "wanted"), ("Printer 2", "wanted")]


def test_what_was_sent_after_a_person_looked_is_not_confirmed(congress, want, clock):
    seen, later = want(2)
    sent(congress, seen)
    looked = clock.now
    clock.forward(seconds=1)
    sent(congress, later)
    by = congress.operator("Ana")
    assert all_came_out(congress.desk, "Printer 1", looked, operator=by) == 1
    assert all_came_out(congress.desk, "Printer 1", looked, operator=by) == 0
    assert [state for _, state in places(congress)] == ["sent", "printed"]
    assert all_came_out(congress.desk, "Printer 2", looked + timedelta(hours=1), operator=by) == 0


def test_what_a_printer_may_still_tell_of_is_not_a_persons_to_confirm(congress, want, clock):
    (job,) = want(1)
    congress.desk.store.prints.begin(job, 1)
    print_progress.handed_over(congress.desk, job, Handed("P-1"), ())
    assert all_came_out(congress.desk, "Printer 1", clock.now, operator=congress.operator("Ana")) == 0


def test_only_a_single_missing_badge_is_printed_again_without_choosing_it(congress, want):
    first, second = want(2)
    by = congress.operator("Ana")
    with pytest.raises(Trouble, match="badges_unclear"):
        print_the_one_again(congress.desk, "Printer 1", operator=by)
    sent(congress, first)
    assert print_the_one_again(congress.desk, "Printer 1", operator=by).id == first.id
    sent(congress, first)
    sent(congress, second)
    with pytest.raises(Trouble, match="badges_unclear") as trouble:
        print_the_one_again(congress.desk, "Printer 1", operator=by)
    assert trouble.value.values["number"] == 2


def test_a_steward_moves_and_confirms_nothing(congress, want, clock):
    first, _ = want(2)
    sent(congress, first)
    steward = congress.operator("Kofi")
    for act in (
        lambda: move_waiting(congress.desk, "Printer 1", "Printer 2", operator=steward),
        lambda: all_came_out(congress.desk, "Printer 1", clock.now, operator=steward),
        lambda: print_the_one_again(congress.desk, "Printer 1", operator=steward),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert sorted(state for _, state in places(congress)) == ["sent", "wanted"]
