"""A whole import taken back: a batch of counter-edits, and whatever somebody did since stays."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wego_desk.core.trouble import Trouble
from wego_desk.desk.edit import cancel, edit
from wego_desk.desk.import_roster import Cancelled
from wego_desk.desk.imports import imports_done
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.undo_import import foresee_undo, undo_import
from wego_desk.work import DrainedLane

HEADER = "Name,E-mail,Role,Barcode\n"
AMINA = "Amina Diallo,amina@dakar.sn,mayor,T-1\n"
ZOE = "Zoë Müller,zoe@koeln.de,speaker,T-2\n"
ALI = "Ali Veli,ali@ist.tr,guest,T-3\n"


def take_back(congress, batch, *, by="Minister", reason="the wrong file", progress=lambda _done, _total: None):
    return undo_import(
        congress.desk, batch, operator=congress.operator(by), reason=reason, ledger_lane=DrainedLane("ledger"),
        progress=progress,
    )  # fmt: skip


def foreseen(congress, batch):
    with congress.desk.store.reading() as reader:
        return foresee_undo(reader, batch)


def names(people):
    return [person.full_name for person in people]


def kept(undone):
    return {one.delegate.full_name: dict(one.fields) for one in undone.kept}


def test_whom_it_added_is_cancelled_and_what_it_changed_is_as_before(congress):
    congress.roster(HEADER + AMINA)
    done = congress.roster(HEADER + AMINA.replace("mayor", "guest").replace("T-1", "T-9") + ZOE)
    zoe = congress.named("Zoë Müller")
    before = foreseen(congress, done.batch)
    undone = take_back(congress, done.batch)
    assert undone == before
    assert (names(undone.cancelled), names(undone.set_back), kept(undone)) == (["Zoë Müller"], ["Amina Diallo"], {})
    amina = congress.named("Amina Diallo")
    assert (amina.role, amina.foreign_code, amina.status) == ("mayor", "T-1", "active")
    assert [congress.verdict(code) for code in ("T-1", "T-9", zoe.code)] == ["admitted", "replaced", "cancelled"]
    assert congress.is_whole()


def test_the_same_file_later_brings_the_people_back_with_their_codes(congress):
    done = congress.roster(HEADER + AMINA + ZOE)
    amina = congress.named("Amina Diallo")
    take_back(congress, done.batch)
    again = congress.roster(HEADER + AMINA + ZOE.replace("speaker", "guest"))
    assert (again.added, again.updated) == (0, 2)
    assert (congress.again(amina).status, congress.again(amina).code) == ("active", amina.code)
    take_back(congress, again.batch)
    assert {p.status for p in congress.people()} == {"cancelled"}
    assert congress.named("Zoë Müller").role == "speaker"


def test_an_earlier_list_is_unchanged_again_after_a_later_one_is_taken_back(congress):
    congress.roster(HEADER + AMINA + ZOE)
    later = congress.roster(HEADER + AMINA.replace("mayor", "guest") + ZOE)
    take_back(congress, later.batch)
    assert congress.roster(HEADER + AMINA + ZOE).unchanged == 2


def test_what_was_changed_since_stays(congress):
    congress.roster(HEADER + AMINA + ZOE)
    changed = AMINA.replace("mayor", "guest").replace("Amina Diallo", "Aminata Diallo")
    done = congress.roster(HEADER + changed + ZOE + ALI)
    edit(congress.desk, congress.named("Aminata Diallo").id, {"role": "jury"}, operator=congress.operator("Ana"))
    ali = congress.named("Ali Veli")
    cancel(congress.desk, ali.id, operator=congress.operator("Ji-woo"), reason="ill")
    undone = take_back(congress, done.batch)
    assert kept(undone) == {"Aminata Diallo": {"role": "changed_since"}, "Ali Veli": {"status": "changed_since"}}
    assert congress.named("Amina Diallo").role == "jury"
    assert congress.again(ali).status == "cancelled"


def test_who_stands_in_a_later_list_stays_on_the_roster(congress):
    first = congress.roster(HEADER + AMINA + ZOE)
    congress.roster(HEADER.replace("Role", "City") + AMINA.replace("mayor", "Dakar"), name="mayors.csv")
    undone = take_back(congress, first.batch)
    assert (names(undone.cancelled), kept(undone)) == (["Zoë Müller"], {"Amina Diallo": {"": "in_another_list"}})


def test_who_was_admitted_meanwhile_is_named(congress):
    done = congress.roster(HEADER + AMINA + ZOE)
    congress.scan("T-2")
    undone = take_back(congress, done.batch)
    assert {d.full_name for d in undone.cancelled if d.id in undone.admitted} == {"Zoë Müller"}


def test_those_whom_an_import_cancelled_as_vanished_are_back(congress):
    congress.roster(HEADER + AMINA + ZOE)
    done = congress.roster(HEADER + AMINA, cancel_vanished="withdrew")
    undone = take_back(congress, done.batch)
    assert names(undone.set_back) == ["Zoë Müller"]
    assert congress.verdict("T-2") == "admitted"
    assert names(congress.roster(HEADER + AMINA).vanished) == ["Zoë Müller"]


def test_it_is_done_once_with_a_reason_by_an_organizer(congress):
    done = congress.roster(HEADER + AMINA)
    before = congress.count()
    for batch, reason, kind in (("0" * 16, "x", "unknown_import"), (done.batch, " ", "no_reason")):
        with pytest.raises(Trouble) as trouble:
            take_back(congress, batch, reason=reason)
        assert trouble.value.kind == kind
    assert congress.count() == before
    with pytest.raises(NotAllowed):
        take_back(congress, done.batch, by="Ji-woo")
    undone = take_back(congress, done.batch)
    for act in (take_back, foreseen):
        with pytest.raises(Trouble) as trouble:
            act(congress, undone.batch)
        assert trouble.value.kind == "import_undone"
    with congress.desk.store.reading() as reader:
        (told,) = imports_done(reader)
    assert (told.undone.operator, told.undone.reason) == ("Minister", "the wrong file")


def test_an_import_of_which_nothing_is_left_to_take_back_counts_as_taken_back(congress):
    done = congress.roster(HEADER + AMINA)
    cancel(congress.desk, congress.named("Amina Diallo").id, operator=congress.operator("Ji-woo"), reason="ill")
    assert kept(take_back(congress, done.batch)) == {"Amina Diallo": {"status": "changed_since"}}
    with pytest.raises(Trouble):
        take_back(congress, done.batch)


@pytest.mark.parametrize("error", [Cancelled(), KeyboardInterrupt()])
def test_stopped_half_way_nothing_of_it_counts(congress, error):
    rows = "".join(f"Guest {n},g{n}@x.org,guest,G-{n}\n" for n in range(250))
    done = congress.roster(HEADER + rows)

    def stop(step, _total):
        if step >= 150:
            raise error

    with pytest.raises(type(error)):
        take_back(congress, done.batch, progress=stop)
    assert {p.status for p in congress.people()} == {"active"}
    assert congress.is_whole()
    assert len(take_back(congress, done.batch).cancelled) == 250
    assert {p.status for p in congress.people()} == {"cancelled"}


FIELDS = ("full_name", "email", "role", "city", "organization")
VALUES = st.sampled_from(["x", "y", "z"])
ROWS = st.dictionaries(st.integers(0, 3), st.dictionaries(st.sampled_from(FIELDS[1:]), VALUES, min_size=1), min_size=1)
CORRECTIONS = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(FIELDS), VALUES), max_size=8)


def as_roster(rows):
    lines = [f"Guest {n},G-{n}," + ",".join(fields.get(f, "") for f in FIELDS[1:]) for n, fields in rows.items()]
    return "\n".join(["full_name,foreign_code," + ",".join(FIELDS[1:]), *lines]) + "\n"


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=ROWS, second=ROWS, since=CORRECTIONS)
def test_after_any_corrections_the_corrections_stay_and_all_else_is_as_before(congress, first, second, since):
    """One desk through every example: each brings a list of its own, by barcodes of its own."""
    mark = congress.count()
    names_of = {n: f"G-{mark}-{n}" for n in range(4)}

    def file_of(rows):
        return as_roster(rows).replace("G-", f"G-{mark}-").replace("Guest", f"Guest {mark}")

    congress.roster(file_of(first), name=f"{mark}.csv")
    by_code = {p.foreign_code: p for p in congress.people()}
    before = {n: by_code[code] for n, code in names_of.items() if code in by_code}
    done = congress.roster(file_of(second), name=f"{mark}.csv")
    added = {p.foreign_code: p for p in congress.people()}
    people = {n: added[code] for n, code in names_of.items() if code in added}
    corrected = {}
    for n, field, value in since:
        if n in people and edit(congress.desk, people[n].id, {field: value}, operator=congress.operator("Ana")):
            corrected.setdefault(n, {})[field] = value
    if done.batch:
        take_back(congress, done.batch)
    for n, person in people.items():
        now, mine = congress.again(person), corrected.get(n, {})
        for field in FIELDS:
            old = getattr(before.get(n, person), field)
            assert getattr(now, field) == mine.get(field, old), (field, n)
        assert now.status == ("active" if n in before else "cancelled")
        assert now.code == person.code
    assert congress.is_whole()
