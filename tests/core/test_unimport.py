"""Taking an import back: what it added goes, what it changed is as before, and what came since stays."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ledger_bench import AMINA, Congress

from wego_desk.core.projection import PERSON_WRITES, ROW_DIGEST, ROW_SOURCE, person_of, project, registers
from wego_desk.core.seal import Draft
from wego_desk.core.unimport import CHANGED_SINCE, IN_ANOTHER_LIST, JOINED, counter_edit

BATCH = "b" * 16
ZOE = "e" * 16
FIELDS = ("full_name", "city", "role", "email")


def about(desk, person):
    return [w for w in desk.log.values() if w.event.subject == person]


def fields(desk, person):
    return {name: register.value for name, register in registers(writes(desk, person), desk.closed()).items()}


def writes(desk, person):
    return [w for w in about(desk, person) if w.event.kind in PERSON_WRITES]


def taken_back(desk, person, *, stream=None, joined=False):
    """What it takes, and it is done."""
    batch = (stream or desk.pen.stream, BATCH)
    edit = counter_edit(person, about(desk, person), batch, desk.closed(), joined=joined)
    if edit.values:
        names = tuple((n, edit.shown[n].standing if n in edit.shown else ()) for n in edit.values)
        desk.write(Draft("person.set", person, names=names, batch="u" * 16, body=dict(edit.values)))
        desk.end_batch("u" * 16)
    return edit


@pytest.fixture
def desk():
    (only,) = Congress(1)
    return only


def test_what_it_changed_is_as_before(desk):
    desk.edit(city="Dakar")
    before = fields(desk, AMINA)
    desk.edit(city="Thiès", email="a@x", batch=BATCH, **{ROW_DIGEST: "01", ROW_SOURCE: "s"})
    desk.end_batch(BATCH)
    edit = taken_back(desk, AMINA)
    assert edit.values == {"city": "Dakar", "email": "", ROW_DIGEST: "", ROW_SOURCE: ""}
    assert {n: v for n, v in fields(desk, AMINA).items() if v} == before
    assert not edit.kept


def test_what_was_changed_since_stays(desk):
    desk.edit(city="Thiès", role="guest", batch=BATCH)
    desk.end_batch(BATCH)
    desk.edit(city="Saly")
    edit = taken_back(desk, AMINA)
    assert edit.kept == {"city": CHANGED_SINCE}
    assert (fields(desk, AMINA)["city"], fields(desk, AMINA)["role"]) == ("Saly", "")


def test_whom_it_added_is_cancelled_and_keeps_their_fields(desk):
    desk.add(ZOE, full_name="Zoë", batch=BATCH, **{ROW_DIGEST: "01"})
    desk.end_batch(BATCH)
    desk.edit(ZOE, city="Köln")
    edit = taken_back(desk, ZOE)
    assert edit.added
    person = project(desk.log.values()).people[ZOE].fields()
    assert (person["status"], person["full_name"], person["city"]) == ("cancelled", "Zoë", "Köln")


def test_who_stands_in_a_later_list_or_was_joined_or_settled_otherwise_stays(desk):
    desk.add(ZOE, full_name="Zoë", batch=BATCH, **{ROW_DIGEST: "01"})
    desk.end_batch(BATCH)
    assert counter_edit(ZOE, about(desk, ZOE), (desk.pen.stream, BATCH), desk.closed(), joined=True).kept == {
        "": JOINED
    }
    desk.edit(ZOE, batch="c" * 16, **{ROW_DIGEST: "02"})
    desk.end_batch("c" * 16)
    assert taken_back(desk, ZOE).kept == {"": IN_ANOTHER_LIST}
    (other,) = Congress(1)
    other.add(ZOE, full_name="Zoë", batch=BATCH, **{ROW_DIGEST: "01"})
    other.end_batch(BATCH)
    other.edit(ZOE, status="active")
    assert taken_back(other, ZOE).kept == {"status": CHANGED_SINCE}
    other.cancel(ZOE)
    assert taken_back(other, ZOE).kept == {"status": CHANGED_SINCE}


def test_a_foreign_code_goes_and_the_one_before_comes_again(desk):
    def code(credential, text):
        body = {"code": text, "form": "foreign"}
        return Draft("credential.issue", AMINA, credential=credential, batch=BATCH if text == "T-2" else "", body=body)

    desk.write(code("1" * 16, "T-1"))
    desk.write(Draft("credential.revoke", AMINA, credential="1" * 16, batch=BATCH, n=1))
    desk.write(code("2" * 16, "T-2"))
    desk.end_batch(BATCH)
    edit = counter_edit(AMINA, about(desk, AMINA), (desk.pen.stream, BATCH), desk.closed())
    assert ([c.code for c in edit.end], edit.give) == (["T-2"], ("T-1",))
    desk.write(Draft("credential.revoke", AMINA, credential="2" * 16, n=0))
    edit = counter_edit(AMINA, about(desk, AMINA), (desk.pen.stream, BATCH), desk.closed())
    assert (edit.end, edit.give, edit.kept) == ((), (), {"foreign_code": CHANGED_SINCE})


EDITS = st.lists(
    st.tuples(st.sampled_from(FIELDS), st.sampled_from(["", "a", "b", "c"]), st.integers(0, 1)), max_size=6
)


@settings(max_examples=150, deadline=None)
@given(before=EDITS, batch=st.dictionaries(st.sampled_from(FIELDS), st.sampled_from("abcd"), min_size=1), since=EDITS,
       meet=st.booleans(), seed=st.integers(0, 9))  # fmt: skip
def test_undo_after_any_corrections_leaves_the_corrections_alone(before, batch, since, meet, seed):
    """Two desks correct before and after the import, knowing of each other or not; then one takes the import back."""
    congress = Congress(2)
    first, second = congress.desks
    for name, value, at in before:
        congress.desks[at].edit(**{name: value})
        congress.meet()
    stood = fields(first, AMINA)
    first.edit(batch=BATCH, **batch)
    first.end_batch(BATCH)
    imported = fields(first, AMINA)
    if meet:
        congress.meet()
    for name, value, at in since:
        congress.desks[at].edit(**{name: value})
    congress.meet()
    shown = fields(first, AMINA)
    corrected = {name for name, _, _ in since}
    edit = taken_back(second, AMINA, stream=first.pen.stream)
    congress.meet()
    after = fields(first, AMINA)
    for name in FIELDS:
        if name in batch and name not in corrected:
            assert after.get(name, "") == stood.get(name, ""), "set back"
        else:
            assert after.get(name, "") == shown.get(name, ""), "left alone"
    assert set(edit.values) <= set(batch) - corrected
    assert imported.keys() >= batch.keys()
    again = counter_edit(AMINA, about(first, AMINA), (first.pen.stream, BATCH), first.closed())
    assert not again.changes, "a second time there is nothing left to do"
    events = about(first, AMINA)
    random.Random(seed).shuffle(events)
    assert person_of(AMINA, events, first.closed()) == person_of(AMINA, about(second, AMINA), second.closed())
