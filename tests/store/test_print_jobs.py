"""The rows of print jobs follow their events in one transaction, and nothing else makes or moves them."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from wego_desk.core.event import Event, Written
from wego_desk.core.print_job import COUNTS, ON_THEIR_WAY, Flow, JobState, Kind, begun, is_of_kind, moved
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.store import print_jobs
from wego_desk.store.print_tables import print_job


def wanted(person="p", **body):
    whole = {"printer": "Printer 1", "layout": "a6", "reason": "first", "priority": 0} | body
    return Draft("badge.wanted", person, credential="c", body=whole)


def about(kind, job, **body):
    return Draft(kind, "p", ref=(job,), body=body)


def append(work, *drafts):
    """The ids of what was written, a second after what was written before."""
    work.desk.clock.now += timedelta(seconds=1)
    sealed = work.store.append(drafts, operator="o", now_ms=work.desk.now_ms())
    return [one.event.id for one in sealed]


def rows(bench):
    return bench.sql("log", "SELECT id, state, printer, attempts FROM print_job ORDER BY n")


def test_a_job_goes_through_its_states_with_its_events(bench):
    with bench.working() as work:
        (job,) = append(work, wanted())
        store = work.store
        assert store.prints.next_wanted("Printer 1").id == job
        assert store.prints.begin(store.prints.job(job), 5)
        append(work, about("badge.sent", job, reference="P-1", notices=[{"field": "name"}]))
        (sent,) = store.prints.watched("Printer 1")
        assert (sent.state, sent.reference, sent.notices, sent.attempts) == (
            JobState.SENT,
            "P-1",
            ({"field": "name"},),
            1,
        )
        append(work, about("badge.printed", job, by="printer"))
        printed = store.prints.job(job)
        assert (printed.state, printed.why, printed.changed_at) == (JobState.PRINTED, "printer", work.desk.now_ms())
        assert store.prints.watched("Printer 1") == []
    assert bench.verify().ok


def test_a_job_that_the_printer_gave_no_name_cannot_be_asked_for(bench):
    with bench.working() as work:
        (job,) = append(work, wanted())
        append(work, about("badge.sent", job, reference=""))
        assert work.store.prints.watched("Printer 1") == []
        assert work.store.prints.job(job).state is JobState.SENT


def test_a_printed_badge_without_a_job_moves_nothing(bench):
    with bench.working() as work:
        append(work, about("badge.printed", ("0" * 16, 3), by="person"), Draft("badge.handed", "p"))
        append(work, Draft("badge.sent", "p"))
    assert rows(bench) == []


def test_events_that_are_not_durable_leave_no_job(bench):
    with bench.working() as work:
        with pytest.raises(Trouble, match="act_unwritable"):
            work.store.append([wanted(), Draft("in", "p", "main", body={"x": "\udcff"})], operator="o", now_ms=1)
        assert work.store.prints.next_wanted("Printer 1") is None


def test_a_job_that_was_taken_elsewhere_does_not_begin(bench):
    with bench.working() as work:
        (job,) = append(work, wanted())
        before = work.store.prints.job(job)
        append(work, Draft("badge.wanted", "p", ref=(job,), body={"printer": "Printer 2"}))
        assert not work.store.prints.begin(before, 5)
        assert work.store.prints.next_wanted("Printer 1") is None
        again = work.store.prints.next_wanted("Printer 2")
        assert (again.id, again.credential, again.layout) == (job, "c", "a6")
        assert work.store.prints.begin(again, 5)
        assert not work.store.prints.begin(again, 6), "it is under way"


def test_only_what_was_under_way_is_uncertain_after_a_crash(bench):
    with bench.working() as work:
        jobs = append(work, *(wanted(f"p{n}") for n in range(3)))
        append(work, about("badge.failed", jobs[2], why="print_refused", values={"detail": "torn"}))
        assert work.store.prints.begin(work.store.prints.job(jobs[0]), 5)
    with bench.working() as work:
        assert work.store.prints.recover(9) == 1
        assert work.store.prints.recover(9) == 0
        first = work.store.prints.job(jobs[0])
        assert (first.state, first.why, first.attempts) == (JobState.UNCERTAIN, "interrupted", 1)
    assert [row[1] for row in rows(bench)] == ["uncertain", "wanted", "failed"]


def test_vips_come_first_then_as_they_were_wanted(bench):
    with bench.working() as work:
        a, b, vip, c = append(work, wanted("a"), wanted("b"), wanted("v", priority=1), wanted("c"))
        order = []
        while (job := work.store.prints.next_wanted("Printer 1")) is not None:
            order.append(job.id)
            append(work, about("badge.sent", job.id), about("badge.printed", job.id, by="file"))
        assert order == [vip, a, b, c]
        with work.store.reading() as reader:
            assert print_jobs.lots(reader.log) == [], "what is printed is not on its way"
            assert len(print_jobs.jobs(reader.log, {JobState.PRINTED}, limit=2)) == 2
            assert print_jobs.done_since(reader.log, work.desk.now_ms()) == (1, 0)
            last = print_jobs.printed_since(reader.log, 0, limit=2)
            assert [job.id for job in last] == [c, b], "the last one first"
            assert [j.id for j in print_jobs.printed_since(reader.log, work.desk.now_ms(), limit=9)] == [c]


def test_whether_somebody_has_a_badge_is_told_for_all_their_ids(bench):
    with bench.working() as work:
        device = work.store.node.device
        (job,) = append(work, wanted("p"))
        assert work.store.prints.has_badge(["q", "p"], device)
        assert not work.store.prints.has_badge(["q"], device)
        append(work, about("badge.failed", job, why="cancelled"))
        assert not work.store.prints.has_badge(["p"], device)
        assert work.store.prints.has_badge(["p"], "another desk")


def test_notes_about_a_job_that_has_moved_on_are_dropped(bench):
    with bench.working() as work:
        (job,) = append(work, wanted())
        for note in (work.store.prints.put_back, work.store.prints.doubt):
            note(job, "printer_silent", {}, 5)
        work.store.prints.stop_watching(job, 5)
        assert work.store.prints.job(job).state is JobState.WANTED
        assert work.store.prints.job(job).why == ""


# ---- what a person parts them by: the query and the rule say the same

PARTS = st.tuples(
    st.sampled_from(list(JobState)), st.sampled_from(["Printer 1", "Printer 2", "gone"]), st.integers(0, 3),
    st.booleans(), st.sampled_from(["", "spooler_off"]), st.booleans(),
)  # fmt: skip
PRINTERS = st.frozensets(st.sampled_from(["Printer 1", "Printer 2"]))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(parts=st.lists(PARTS, max_size=9), flow=st.builds(Flow, PRINTERS, PRINTERS))
def test_jobs_are_found_and_counted_by_kind_as_the_rule_says(jobs_file, parts, flow):
    with jobs_file.begin() as log:
        log.execute(print_job.delete())
        kept = []
        for n, (state, printer, priority, watched, why, held) in enumerate(parts, 1):
            job = replace(
                begun(written("badge.wanted", {"printer": printer, "priority": priority}, n)),
                id=("0" * 16, n), state=state, watched=watched, why=why, is_held=held,
            )  # fmt: skip
            print_jobs.keep(log, job)
            kept.append(job)
        lots = print_jobs.lots(log)
        assert sum(lot.number for lot in lots) == sum(job.state in ON_THEIR_WAY for job in kept)
        for kind in Kind:
            expected = [job.id for job in kept if is_of_kind(job, kind, flow)]
            found = [job.id for job in print_jobs.jobs_of_kind(log, kind, flow, limit=-1)]
            assert sorted(found) == sorted(expected)
            counted = sum(lot.number for lot in lots if is_of_kind(lot, kind, flow))
            assert counted == (0 if kind is Kind.PRINTED else len(expected)), "what is printed is on its way no more"
            assert found[:2] == [job.id for job in print_jobs.jobs_of_kind(log, kind, flow, limit=2)]


@pytest.fixture
def jobs_file():
    """A log.db of nothing but print jobs: no event stands behind these."""
    engine = create_engine("sqlite://")
    print_job.create(engine)
    yield engine
    engine.dispose()


# ---- what an event makes of a job, whatever a body holds

KINDS = st.sampled_from(["badge.wanted", "badge.sent", "badge.printed", "badge.failed", "badge.handed"])
VALUES = st.one_of(st.text(max_size=9), st.integers(-9, 9), st.booleans())
BODIES = st.dictionaries(st.sampled_from(["printer", "layout", "reason", "reference", "by", "why"]), VALUES)


def written(kind, body, at, ref=()):
    header = Event(1, "s", at, "", "d", "o", "c", at, at, 0, kind, "p", "", "", (), ref, (), "cred", "", 0, "")
    return Written(header, body)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(KINDS, BODIES), max_size=8))
def test_any_history_of_a_job_ends_in_a_state_that_a_row_can_hold(history):
    job = begun(written("badge.wanted", {"printer": "P"}, 1))
    for at, (kind, body) in enumerate(history, 2):
        job = moved(job, written(kind, body, at, ref=(job.id,)))
        assert (job.id, job.person, job.wanted_at) == (("s", 1), "p", 1)
        assert all(isinstance(text, str) for text in (job.printer, job.layout, job.reason, job.reference, job.why))
        json.dumps([job.values, job.notices])
    expected = {"badge.wanted": "wanted", "badge.sent": "sent", "badge.printed": "printed"}
    last = next(((k, b) for k, b in reversed(history) if k != "badge.handed"), ("badge.wanted", {}))
    failed = "cancelled" if last[1].get("why") == "cancelled" else "failed"
    assert job.state == expected.get(last[0], failed)


def test_every_state_is_shown_or_done():
    assert set(JobState) == ON_THEIR_WAY | {JobState.PRINTED, JobState.CANCELLED}
    assert COUNTS & {JobState.FAILED, JobState.CANCELLED} == set()
