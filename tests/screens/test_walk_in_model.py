"""A walk-in over a real profile: who is there already, one key that registers, admits and prints, nothing lost."""

import io
from dataclasses import replace

import pytest
from guests import AMINA, KIM
from PIL import Image
from printers import Printers
from zxingcpp import read_barcode

from wego_desk.core.credential import is_code
from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Duty
from wego_desk.core.print_job import JobState
from wego_desk.desk.admit import admit
from wego_desk.desk.known_values import KnownValues, Organization
from wego_desk.desk.operators import set_operator
from wego_desk.desk.person_fields import read_fields
from wego_desk.desk.print_badge import PrintWish
from wego_desk.desk.reading import delegates
from wego_desk.screens.person_form import Form, form_of, squeezed
from wego_desk.screens.walk_in_model import WalkInModel
from wego_desk.screens.walk_in_state import (
    EMPTY,
    Filling,
    Locked,
    NotDone,
    NotYours,
    OneOfThese,
    Registered,
    StillHere,
    SureClear,
    fields_of,
)

STAFF = {"Ana": "staff", "Kofi": "steward"}
DAKAR = Organization("City of Dakar", "city", "full", "Dakar", "Senegal", "Africa")


class Stage:
    """A model at work, its lanes standing still until ``drain``."""

    def __init__(self, bench_shift, qtbot):
        self.qtbot = qtbot
        self.bench, self.shift, self.drain = bench_shift.bench, bench_shift.shift, bench_shift.drain
        self.printers, self.admitted, self.acted = Printers(), [], 0
        self.model = WalkInModel(self.shift, self.printers.printing(), self._admit)
        self.model.acted.connect(self._act)
        self.begin()

    def _act(self):
        self.acted += 1

    def _admit(self, person):
        self.admitted.append(person)
        wish = PrintWish("Printer 2", "a6") if self.printers.automatic and self.printers.states else None
        job = lambda: admit(self.bench.desk, person, operator=self.shift.operator, print_badge=wish)  # noqa: E731
        self.shift.ledger.run(job, urgent=True)

    def begin(self):
        self.model.begin()
        self.drain()

    @property
    def state(self):
        return self.model.state

    def type(self, **changes):
        self.model.type_form(replace(self.state.form, **changes))
        self.qtbot.waitUntil(lambda: not self.model._pause.isActive())
        self.drain()

    def register(self):
        self.model.register()
        self.drain()

    def people(self):
        with self.bench.desk.store.reading() as reader:
            return list(delegates(reader))


@pytest.fixture
def stage(profile_with, shift_of, qtbot):
    def at(*people, operator="Ana"):
        return Stage(shift_of(profile_with(*people, staff=STAFF), operator), qtbot)

    return at


# ---- what is typed, as the roster's fields


@pytest.mark.parametrize(
    ("form", "names"),
    [
        (Form("Amina Diallo"), {"full_name": "Amina Diallo"}),
        (Form("", "Amina Diallo"), {"full_name": "Amina Diallo"}),
        (Form("김철수"), {"full_name": "김철수"}),
        (Form(" 김철수 ", "Kim  Cheolsu"),
         {"native_name": "김철수", "full_name": "Kim Cheolsu", "latin_name": "Kim Cheolsu"}),
        (Form("Amina Diallo", "Amina D."), {"full_name": "Amina Diallo", "latin_name": "Amina D."}),
    ],
)  # fmt: skip
def test_names_stand_on_the_badge_as_they_were_typed(form, names):
    fields = fields_of(form, KnownValues())
    assert {name: value for name, value in fields.items() if name.endswith("_name")} == names
    shown = form_of(Delegate("1", **read_fields(fields)))
    typed = squeezed(form)
    assert (shown.own_name, shown.latin_name) == (typed.own_name, typed.latin_name)


def test_an_organization_of_the_roster_brings_its_kind_and_a_hand_decides_the_place():
    form = Form("A", organization="city of dakar", city="Thiès", country="Senegal", role="speaker")
    assert fields_of(form, KnownValues((DAKAR,))) == {
        "full_name": "A", "organization": "city of dakar", "organization_kind": "city", "standing": "full",
        "region": "Africa", "city": "Thiès", "country": "Senegal", "role": "speaker",
    }  # fmt: skip


# ---- typing


def test_who_is_there_already_shows_while_names_are_typed(stage):
    s = stage(AMINA, KIM)
    assert s.state.alike == ()
    s.type(own_name="kim ch")
    assert [line.large_name for line in s.state.alike] == ["김철수"]
    s.type(own_name="", latin_name="Amina Diallo")
    assert [line.large_name for line in s.state.alike] == ["Amina Diallo"]
    s.type(latin_name="")
    assert s.state.alike == ()


def test_an_answer_to_names_that_are_no_longer_typed_is_not_shown(stage):
    s = stage(AMINA, KIM)
    s.type(own_name="Amina Diallo")
    s.model._look()
    s.model.type_form(replace(s.state.form, own_name="Kim Cheolsu"))
    s.shift.find.drain()
    assert [line.large_name for line in s.state.alike] == ["Amina Diallo"]
    s.type(own_name="Kim Cheolsu ")
    assert [line.large_name for line in s.state.alike] == ["김철수"]


def test_an_organization_brings_city_and_country_until_a_hand_changes_them(stage):
    s = stage(AMINA, KIM)
    s.type(own_name="Zoe", organization="City of Dakar")
    assert (s.state.form.city, s.state.form.country) == ("Dakar", "Senegal")
    s.type(organization="City of Gwangju")
    assert (s.state.form.city, s.state.form.country) == ("Gwangju", "Republic of Korea")
    s.type(city="Suwon")
    s.type(organization="City of Dakar")
    assert (s.state.form.city, s.state.form.country) == ("Suwon", "Senegal")


# ---- registering


def test_one_key_registers_admits_and_prints(stage):
    s = stage(AMINA)
    s.type(own_name="Zoe Quinn", organization="City of Dakar", role="press")
    s.model.register()
    assert isinstance(s.state, Filling), "nothing is said before it is durable"
    assert s.state.busy
    s.drain()
    assert isinstance(s.state, Registered)
    new = s.state.delegate
    assert (new.full_name, new.role, new.country) == ("Zoe Quinn", "press", "Senegal")
    assert is_code(new.code)
    assert s.state.picture.startswith(b"\x89PNG")
    assert (s.state.badge.state, s.state.badge.person) == (JobState.WANTED, new.id)
    assert s.admitted == [new.id]
    assert s.printers.woken == 1
    assert len(s.bench.desk.store.prints.jobs_of([new.id])) == 1, "the admission prints no second one"
    assert s.acted == 1


def test_the_picture_is_the_code(stage):
    s = stage()
    s.type(own_name="Zoe Quinn")
    s.register()
    assert read_barcode(Image.open(io.BytesIO(s.state.picture))).text == s.state.delegate.code


def test_registering_without_admitting_or_printing(stage):
    s = stage()
    s.type(own_name="Zoe Quinn")
    s.model.set_admit(False)
    s.model.set_prints(False)
    assert (s.state.prints, s.state.print_fixed) == (False, False)
    s.register()
    assert s.admitted == []
    assert s.state.badge is None


def test_where_every_admission_prints_the_badge_comes_with_it(stage):
    s = stage()
    s.model.set_prints(False)
    assert (s.state.prints, s.state.print_fixed) == (True, True)
    s.printers.automatic = False
    s.begin()
    assert (s.state.prints, s.state.print_fixed) == (False, False)


def test_without_a_printer_nobody_waits_for_a_badge(stage):
    s = stage()
    s.printers.states = {}
    s.begin()
    assert (s.state.prints, s.state.print_fixed, s.state.printer) == (False, True, "")
    s.type(own_name="Zoe Quinn")
    s.register()
    assert isinstance(s.state, Registered)
    assert s.state.badge is None
    assert s.admitted


def test_somebody_of_that_name_is_asked_about_and_then_it_is_somebody_else(stage):
    s = stage(AMINA)
    s.type(own_name="Diallo Amina")
    s.register()
    assert isinstance(s.state.ask, OneOfThese)
    assert [line.large_name for line in s.state.ask.people] == ["Amina Diallo"]
    assert len(s.people()) == 1
    s.register()
    assert isinstance(s.state, Registered)
    assert len(s.people()) == 2


def test_the_question_is_taken_back_by_typing_and_asked_again(stage):
    s = stage(AMINA)
    s.type(own_name="Amina Diallo")
    s.register()
    s.type(city="Thiès")
    assert s.state.ask is None
    s.register()
    assert isinstance(s.state.ask, OneOfThese)
    s.model.no_answer()
    assert s.state.ask is None
    assert len(s.people()) == 1


def test_a_name_typed_faster_than_it_is_looked_for_is_looked_for_all_the_same(stage):
    s = stage(AMINA)
    s.model.type_form(replace(EMPTY, own_name="Amina Diallo"))
    s.register()
    assert isinstance(s.state.ask, OneOfThese)
    assert [line.large_name for line in s.state.alike] == ["Amina Diallo"]


def test_registering_twice_by_a_nervous_finger_registers_once(stage):
    s = stage()
    s.type(own_name="Zoe Quinn")
    s.model.register()
    s.model.register()
    s.drain()
    s.model.register()
    s.drain()
    assert len(s.people()) == 1


@pytest.mark.parametrize(("name", "kind"), [("  ", "no_name"), ("A" * 400, "name_too_long")])
def test_what_the_roster_refuses_changes_nothing_and_stays_typed(stage, name, kind):
    s = stage()
    s.type(own_name=name)
    s.register()
    assert s.state.notice.kind == kind
    assert s.state.form.own_name == name
    assert s.people() == []


# ---- coming and going


def test_what_was_typed_waits_for_who_comes_back(stage):
    s = stage()
    s.type(own_name="Zoe Qu")
    left = s.bench.clock()
    s.model.leave()
    s.bench.clock.forward(minutes=7)
    s.begin()
    assert s.state.form.own_name == "Zoe Qu"
    assert s.state.notice == StillHere(left)
    assert s.model.has_unsaved
    s.type(own_name="Zoe Quinn")
    assert s.state.notice is None


def test_clearing_is_asked_about(stage):
    s = stage()
    s.model.ask_to_clear()
    assert s.state.ask is None, "there is nothing to clear"
    s.type(own_name="Zoe", organization="Acme")
    s.model.ask_to_clear()
    assert s.state.ask == SureClear()
    assert s.state.form.own_name == "Zoe"
    s.model.clear()
    assert s.state.form == EMPTY
    assert not s.model.has_unsaved


def test_the_next_one_begins_with_empty_fields_and_the_same_choices(stage):
    s = stage()
    s.type(own_name="Zoe Quinn", organization="Acme")
    s.model.set_admit(False)
    s.register()
    s.begin()
    assert s.state.form == EMPTY
    assert s.state.admit
    assert s.state.alike == ()


def test_how_far_the_badge_is_follows_the_printer(stage):
    s = stage()
    s.type(own_name="Zoe Quinn")
    s.register()
    job = s.state.badge
    s.bench.desk.store.prints.begin(job, s.bench.desk.now_ms())
    s.model.refresh()
    s.drain()
    assert s.state.badge.state is JobState.SENDING
    assert s.state.printer.name == "Printer 2"


def test_a_steward_is_told_who_may_and_a_locked_desk_shows_nothing(stage):
    s = stage(operator="Kofi")
    assert s.state == NotYours(Duty.STAFF, ("Ana", "owner"))
    s.model.register()
    s.shift.at_work.sign_in(s.bench.operator("Ana"), s.bench.clock())
    s.type(own_name="Zoe")
    s.shift.at_work.lock()
    assert s.state == Locked()
    s.shift.at_work.sign_in(s.bench.operator("Ana"), s.bench.clock())
    assert s.state.form.own_name == "Zoe"


def test_a_duty_that_was_lost_meanwhile_registers_nobody(stage):
    s = stage()
    s.type(own_name="Zoe Quinn")
    set_operator(s.bench.desk, "Ana", "steward", operator=s.bench.operator())
    s.shift.at_work._operator = s.bench.operator("Ana")  # the frame learns of it with the next news
    s.register()
    assert s.state.notice == NotDone("not_allowed", {"duty": "STAFF"})
    assert s.people() == []
