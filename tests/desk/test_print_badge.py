"""Badges are wanted once, for a reason, by those who may; and each stands in the ledger with its job."""

import random
import shutil

import pytest

from wego_desk.core.print_job import ON_THEIR_WAY, JobState, Lot, PrintReason
from wego_desk.core.trouble import Trouble
from wego_desk.desk import edit, print_progress, reading
from wego_desk.desk.admit import admit
from wego_desk.desk.badges_on_their_way import badge_counts, badges, badges_of
from wego_desk.desk.credentials import replace, revoke
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.ports import Handed
from wego_desk.desk.print_badge import PrintWish, came_out, cancel, move, retry, want_badge
from wego_desk.desk.undo import undo
from wego_desk.store import profile

WISH = PrintWish("Printer 1", "a6")


def jobs(congress, person=None):
    with congress.desk.store.reading() as reader:
        return badges_of(reader, person.id) if person else [row.job for row in badges(reader, set(JobState))]


def states(congress, person=None):
    return [str(job.state) for job in jobs(congress, person)]


def want(congress, person, by="Ana", **how):
    return want_badge(congress.desk, person.id, operator=congress.operator(by), wish=WISH, **how)


def trouble_of(act):
    with pytest.raises(Trouble) as trouble:
        act()
    return trouble.value.kind


# ---- on admission


def test_the_first_admission_wants_one_badge_in_the_same_act(congress, amina):
    checked = congress.scan(amina, by="Kofi", print_badge=WISH)
    (job,) = jobs(congress, amina)
    assert checked.badge == job.id
    assert (job.state, job.printer, job.layout, job.reason) == (JobState.WANTED, "Printer 1", "a6", "first")
    admitted, wanted = congress.events("in", "badge.wanted")
    assert (wanted.event.stream, wanted.event.seq) == (admitted.event.stream, admitted.event.seq + 1)
    assert wanted.event.credential == admitted.event.credential
    assert congress.is_whole()


def test_a_desk_that_does_not_print_by_itself_wants_none(congress, amina):
    assert congress.scan(amina).badge is None
    assert jobs(congress) == []


def test_a_further_door_wants_no_further_badge(congress, amina):
    congress.programme("hall|Hall|||||free||")
    congress.scan(amina, print_badge=WISH)
    for _ in range(3):
        assert congress.verdict(amina, point="hall", print_badge=WISH) == "admitted"
    assert states(congress) == ["wanted"]


def test_an_undone_admission_that_is_made_again_wants_no_second_badge(congress, amina):
    checked = congress.scan(amina, print_badge=WISH)
    undo(congress.desk, checked.event, operator=congress.operator("Ji-woo"), reason="wrong person")
    assert congress.verdict(amina, print_badge=WISH) == "admitted"
    assert states(congress) == ["wanted"]


def test_who_is_let_in_again_gets_no_badge_and_who_is_let_in_all_the_same_gets_one(congress, amina):
    congress.programme("jury|Jury||||||| jury")
    congress.scan(amina)
    assert congress.scan(amina, by="Ji-woo", override="came twice", print_badge=WISH).badge is None
    assert congress.scan(amina, by="Ji-woo", point="jury", override="invited", print_badge=WISH).badge is not None


def test_refused_leaving_and_written_down_before_want_none(congress, clock, amina):
    congress.programme("hall|Hall|||||in_out||")
    assert congress.scan("BCDE", print_badge=WISH).badge is None
    early = clock.now
    clock.forward(hours=1)
    assert congress.scan(amina, by="Ji-woo", point="hall", stated_at=early, print_badge=WISH).badge is None
    assert congress.scan(amina, point="hall", leaving=True, print_badge=WISH).badge is None
    assert jobs(congress) == []


@pytest.mark.parametrize("ending", ["cancelled", "failed"])
def test_a_badge_that_was_taken_back_or_failed_is_wanted_again_at_the_next_admission(congress, amina, ending):
    congress.programme("hall|Hall|||||free||")
    congress.scan(amina, print_badge=WISH)
    (job,) = jobs(congress)
    if ending == "cancelled":
        cancel(congress.desk, [job.id], operator=congress.operator("Ana"))
    else:
        edit.cancel(congress.desk, congress.add("Somebody else").id, operator=congress.operator("Ji-woo"), reason="x")
        fail(congress, job)
    assert congress.scan(amina, point="hall", print_badge=WISH).badge is not None
    assert states(congress, amina) == [ending, "wanted"]


def fail(congress, job):
    print_progress.failed(congress.desk, job, Trouble("print_refused", detail="torn"))


def test_a_badge_that_another_desk_printed_counts(congress, amina):
    congress.scan(amina, print_badge=WISH)
    cancel(congress.desk, [jobs(congress)[0].id], operator=congress.operator("Ana"))
    assert not congress.desk.store.prints.has_badge([amina.id], congress.desk.store.node.device)
    assert congress.desk.store.prints.has_badge([amina.id], "another desk")


def test_who_was_found_by_name_gets_a_badge_too(congress, amina):
    checked = admit(congress.desk, amina.id, operator=congress.operator("Ana"), print_badge=WISH)
    assert [job.id for job in jobs(congress, amina)] == [checked.badge]


def test_a_roster_that_is_made_anew_wants_no_badge(congress, amina, tmp_path):
    congress.scan(amina, print_badge=WISH)
    cancel(congress.desk, [jobs(congress)[0].id], operator=congress.operator("Ana"))
    clone = tmp_path / "clone"
    shutil.copytree(congress.desk.store.folder, clone)
    for file in clone.glob("roster.db*"):
        file.unlink()
    with profile.writing(clone, random.Random(7).randbytes), profile.reading(clone) as reader:
        assert [d.id for d in reading.delegates(reader)] == [amina.id]
        assert [row.job.state for row in badges(reader, set(JobState))] == [JobState.CANCELLED]


# ---- by hand


def test_a_badge_can_be_printed_before_anybody_comes(congress, amina):
    job = want(congress, amina)
    assert (job.state, job.person) == (JobState.WANTED, amina.id)
    assert congress.scan(amina, print_badge=WISH).badge is None, "it is on its way already"


def test_a_further_badge_needs_a_reason(congress, amina):
    first = want(congress, amina)
    assert trouble_of(lambda: want(congress, amina, reason=PrintReason.DAMAGED)) == "badge_on_its_way"
    printed(congress, first)
    assert trouble_of(lambda: want(congress, amina)) == "badge_exists"
    assert want(congress, amina, reason=PrintReason.DAMAGED).reason == "damaged"
    assert states(congress, amina) == ["printed", "wanted"]


def printed(congress, job):
    congress.desk.store.prints.begin(job, 1)
    print_progress.handed_over(congress.desk, job, Handed("P-1", printed_by="printer"), ())


def test_a_lost_badge_gets_a_new_code_and_the_old_one_is_refused(congress, amina):
    first = want(congress, amina)
    job = want(congress, amina, by="Ji-woo", reason=PrintReason.LOST)
    new = congress.again(amina)
    assert new.code != amina.code
    (found,) = [c for c in congress.desk.store.credentials(amina.id) if c.scanned == new.code]
    assert job.credential == found.credential
    assert congress.verdict(amina) == "replaced"
    assert congress.verdict(new) == "admitted"
    assert [(j.id, str(j.state)) for j in jobs(congress, amina)] == [(first.id, "cancelled"), (job.id, "wanted")]


def test_only_a_supervisor_replaces_a_lost_badge_and_only_staff_prints(congress, amina):
    with pytest.raises(NotAllowed) as no:
        want(congress, amina, by="Ana", reason=PrintReason.LOST)
    assert no.value.values["duty"] == "supervisor"
    with pytest.raises(NotAllowed) as no:
        want(congress, amina, by="Kofi")
    assert no.value.values["duty"] == "staff"
    job = want(congress, amina)
    for act in (
        lambda: retry(congress.desk, job.id, operator=congress.operator("Kofi")),
        lambda: cancel(congress.desk, [job.id], operator=congress.operator("Kofi")),
        lambda: move(congress.desk, [job.id], "Printer 2", operator=congress.operator("Kofi")),
        lambda: came_out(congress.desk, [job.id], operator=congress.operator("Kofi")),
    ):
        assert trouble_of(act) == "not_allowed"
    assert states(congress) == ["wanted"]


def test_nobody_without_a_code_and_nobody_cancelled_gets_a_badge(congress, amina):
    revoke(congress.desk, amina.id, operator=congress.operator("Ji-woo"), reason="misused")
    assert trouble_of(lambda: want(congress, amina)) == "no_active_code"
    edit.cancel(congress.desk, amina.id, operator=congress.operator("Ji-woo"), reason="stays at home")
    assert trouble_of(lambda: want(congress, amina)) == "badge_of_cancelled"


# ---- with a badge on its way


def at(congress, job, state):
    """Bring a job into a state as the queue does."""
    desk = congress.desk
    if state is JobState.WANTED:
        return
    if state is JobState.CANCELLED:
        cancel(desk, [job.id], operator=congress.operator("Ana"))
        return
    desk.store.prints.begin(job, 1)
    match state:
        case JobState.UNCERTAIN:
            desk.store.prints.recover(2)
        case JobState.FAILED:
            fail(congress, job)
        case JobState.SENT:
            print_progress.handed_over(desk, job, Handed("P-1"), ())
        case JobState.PRINTED:
            print_progress.handed_over(desk, job, Handed("P-1", printed_by="printer"), ())


#: state -> what again, elsewhere, back and "it came out" make of it: a state, or the trouble.
ACTS = {
    "wanted": ("wanted", "wanted", "cancelled", "badge_not_sent"),
    "sending": ("badge_is_printing", "badge_is_printing", "badge_is_printing", "badge_not_sent"),
    "sent": ("badge_in_printer", "badge_is_printing", "badge_in_printer", "printed"),
    "uncertain": ("wanted", "badge_is_printing", "cancelled", "printed"),
    "failed": ("wanted", "wanted", "cancelled", "badge_not_sent"),
    "cancelled": ("wanted", "badge_is_printing", "cancelled", "badge_not_sent"),
    "printed": ("badge_is_printed", "badge_is_printing", "badge_is_printed", "printed"),
}


@pytest.mark.parametrize("act", range(4))
@pytest.mark.parametrize("state", ACTS)
def test_what_a_person_may_do_with_a_badge(congress, amina, state, act):
    job = want(congress, amina)
    at(congress, job, JobState(state))
    assert states(congress) == [state]
    how = {"operator": congress.operator("Ana")}
    acts = (
        lambda: retry(congress.desk, job.id, **how),
        lambda: move(congress.desk, [job.id], "Printer 2", **how),
        lambda: cancel(congress.desk, [job.id], **how),
        lambda: came_out(congress.desk, [job.id], **how),
    )
    expected = ACTS[state][act]
    if expected in set(JobState):
        acts[act]()
        assert states(congress) == [expected]
    else:
        assert trouble_of(acts[act]) == expected
        assert states(congress) == [state]
    assert congress.is_whole()


def test_a_badge_that_the_printer_will_not_tell_of_can_be_printed_again(congress, amina):
    job = want(congress, amina)
    at(congress, job, JobState.SENT)
    congress.desk.store.prints.stop_watching(job.id, 3)
    assert retry(congress.desk, job.id, operator=congress.operator("Ana")).state is JobState.WANTED


def test_all_badges_of_a_printer_move_in_one_act_or_none(congress):
    wanted = [want(congress, congress.add(f"Delegate {n}")) for n in range(3)]
    at(congress, wanted[2], JobState.SENDING)
    how = {"operator": congress.operator("Ana")}
    count = congress.count()
    assert trouble_of(lambda: move(congress.desk, [j.id for j in wanted], "Printer 2", **how)) == "badge_is_printing"
    assert congress.count() == count
    moved = move(congress.desk, [j.id for j in wanted[:2]], "Printer 2", **how)
    assert [(j.id, j.printer, j.state) for j in moved] == [(j.id, "Printer 2", JobState.WANTED) for j in wanted[:2]]


def test_a_badge_that_failed_for_its_old_code_is_printed_again_with_the_new_one(congress, amina):
    job = want(congress, amina)
    fail(congress, job)
    replace(congress.desk, amina.id, operator=congress.operator("Ji-woo"), reason="misread")
    again = retry(congress.desk, job.id, operator=congress.operator("Ana"))
    active = {c.credential for c in congress.desk.store.credentials(amina.id) if c.state == "active"}
    assert {again.credential} == active


def test_an_unknown_badge_is_named(congress):
    assert trouble_of(lambda: retry(congress.desk, ("0" * 16, 7), operator=congress.operator("Ana"))) == "unknown_badge"


# ---- the page of badges


def test_the_page_shows_vips_first_then_as_they_came_with_counts(congress, clock):
    people = [congress.add(f"Delegate {n}", vip="minister" if n == 2 else "") for n in range(4)]
    for person in people:
        clock.forward(seconds=1)
        want(congress, person)
    at(congress, jobs(congress, people[0])[0], JobState.PRINTED)
    at(congress, jobs(congress, people[1])[0], JobState.FAILED)
    with congress.desk.store.reading() as reader:
        rows = badges(reader)
        counts = badge_counts(reader, clock.now.replace(hour=0, minute=0))
        assert [row.delegate.full_name for row in rows] == ["Delegate 2", "Delegate 1", "Delegate 3"]
        assert [row.job.state for row in rows] == [JobState.WANTED, JobState.FAILED, JobState.WANTED]
        assert (rows[1].job.why, rows[1].job.values, rows[1].since) == ("print_refused", {"detail": "torn"}, clock.now)
        assert set(counts.lots) == {
            Lot("Printer 1", JobState.WANTED, is_vip=True, watched=False, is_put_back=False, is_held=False, number=1),
            Lot("Printer 1", JobState.WANTED, is_vip=False, watched=False, is_put_back=False, is_held=False, number=1),
            Lot("Printer 1", JobState.FAILED, is_vip=False, watched=False, is_put_back=False, is_held=False, number=1),
        }
        assert (counts.printed, counts.sent) == (1, 0)
        assert (counts.done, counts.of(JobState.WANTED), counts.waiting()) == (1, 2, {"Printer 1": 2})
        assert [row.job.state for row in badges(reader, {JobState.PRINTED})] == [JobState.PRINTED]
        assert badges(reader, ON_THEIR_WAY, printer="Printer 2") == []
