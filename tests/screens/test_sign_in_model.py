"""Signing in, changing and locking, over a real ledger."""

import pytest

from wego_desk.core.duties import Duty
from wego_desk.desk.operator_codes import issue_operator_code
from wego_desk.desk.sign_in import NOBODY, set_pin
from wego_desk.screens.sign_in_model import SignInModel
from wego_desk.screens.sign_in_state import NoPin, NotDone, ScanWaits, Waits, Wrong

PIN = "271828"


@pytest.fixture
def guarded(profile_with, shift_of):
    """A desk with an organizer who has a PIN, Ana with one, and Ben without."""
    bench = profile_with({"full_name": "Amina Diallo"}, staff={"Ana": "staff", "Ben": "steward"})
    owner = bench.operator()
    set_pin(bench.desk, bench.operator("Ana").id, PIN, operator=owner)
    set_pin(bench.desk, owner.id, "314159", operator=owner)
    return shift_of(bench, "Ana")


class Ear:
    """What a model told, in order."""

    def __init__(self, model):
        self.heard = []
        model.wanted.connect(lambda: self.heard.append("wanted"))
        model.done.connect(lambda: self.heard.append("done"))
        model.scan_passed.connect(self.heard.append)


def model_of(shift, *, locked=False):
    model = SignInModel(shift.shift)
    if locked:
        model.lock()
        shift.drain()
    return model, Ear(model)


def chosen(model, name):
    model.choose(next(person.id for person in model.state.people if person.name == name))


def test_a_new_desks_only_operator_is_let_in_without_being_asked(shift):
    shift.shift.at_work.sign_in(NOBODY, shift.bench.clock())
    model, ear = model_of(shift)
    model.start()
    shift.drain()
    assert ear.heard == ["done"]
    assert (shift.shift.operator.name, shift.shift.operator.duty) == ("owner", Duty.ORGANIZER)


def test_a_desk_with_operators_asks_who_it_is(guarded):
    model, ear = model_of(guarded)
    model.start()
    guarded.drain()
    assert ear.heard == ["wanted"]
    assert [person.name for person in model.state.people] == ["Ana", "Ben", "owner"]
    assert not model.state.working


def test_a_right_pin_signs_in_and_the_ledger_knows(guarded):
    model, ear = model_of(guarded, locked=True)
    assert guarded.shift.at_work.locked
    model.enter(PIN)
    assert model.state.busy
    guarded.drain()
    assert ear.heard == ["done"]
    assert not guarded.shift.at_work.locked
    assert guarded.shift.operator.name == "Ana"


def test_wrong_pins_are_counted_down_and_then_make_wait(guarded):
    model, ear = model_of(guarded, locked=True)
    left = []
    for _ in range(5):
        model.enter("000000")
        guarded.drain()
        left.append(model.state.said)
    assert left[:4] == [Wrong(4), Wrong(3), Wrong(2), Wrong(1)]
    assert isinstance(left[4], Waits)
    assert (left[4].until - guarded.bench.clock()).total_seconds() == 300
    assert ear.heard == []


def test_what_is_no_pin_is_said_and_not_counted(guarded):
    model, _ = model_of(guarded, locked=True)
    model.enter("12")
    guarded.drain()
    assert isinstance(model.state.said, NotDone)
    assert model.state.said.kind == "pin_form"


def test_who_has_no_pin_is_told_who_gives_one(guarded):
    model, _ = model_of(guarded, locked=True)
    chosen(model, "Ben")
    model.enter()
    guarded.drain()
    assert model.state.said == NoPin("Ben")


def test_an_own_code_signs_in_whoever_is_chosen(guarded):
    bench = guarded.bench
    code = issue_operator_code(bench.desk, bench.operator("Ben").id, operator=bench.operator())
    model, ear = model_of(guarded, locked=True)
    model.scan(code)
    guarded.drain()
    assert ear.heard == ["done"]
    assert guarded.shift.operator.name == "Ben"


def test_a_delegates_code_at_a_locked_desk_admits_nobody_and_says_who_must_sign_in(guarded):
    model, ear = model_of(guarded, locked=True)
    before = guarded.bench.desk.store.last_gseq()
    model.scan(guarded.bench.code())
    guarded.drain()
    assert model.state.said == ScanWaits("Ana")
    assert guarded.bench.desk.store.last_gseq() == before
    assert ear.heard == []


def test_while_operators_change_the_one_before_goes_on_and_a_scan_counts(guarded):
    model, ear = model_of(guarded)
    model.change()
    guarded.drain()
    assert model.state.working == guarded.shift.operator.id
    assert model.state.person.name == "Ben"
    model.scan(guarded.bench.code())
    guarded.drain()
    assert ear.heard == ["wanted", "done", guarded.bench.code()]
    model.back()
    assert ear.heard[-1] == "done"


def test_a_locked_desk_has_no_way_back(guarded):
    model, ear = model_of(guarded, locked=True)
    model.back()
    assert ear.heard == []


def test_a_desk_that_asks_nobody_for_a_pin_does_not_lock(shift):
    _, ear = model_of(shift, locked=True)
    assert not shift.shift.at_work.locked
    assert ear.heard == []


def test_choosing_somebody_takes_what_was_said_away(guarded):
    model, _ = model_of(guarded, locked=True)
    model.enter("000000")
    guarded.drain()
    chosen(model, "owner")
    assert model.state.said is None
