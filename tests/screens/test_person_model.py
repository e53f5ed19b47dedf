"""The panel of a person over a real profile: opening, typing, acts, duties, and nothing typed that is lost."""

from dataclasses import replace

import pytest
from guests import AMINA, KIM, SALMA
from PIL import Image
from printers import Printers
from zxingcpp import read_barcode

from wego_desk.core.delegate import is_latin
from wego_desk.core.duties import Duty
from wego_desk.core.print_job import JobState, PrintReason
from wego_desk.core.seal import Draft
from wego_desk.desk.admit import admit
from wego_desk.desk.check_in import check_in
from wego_desk.desk.edit import edit
from wego_desk.desk.facets import Where
from wego_desk.desk.happenings import BadgeStep, CodeEnded, Edited, FieldChange
from wego_desk.desk.operators import set_operator
from wego_desk.desk.print_badge import PrintWish, want_badge
from wego_desk.screens.badge_preview import NoBadge, Shown
from wego_desk.screens.person_form import Form
from wego_desk.screens.person_model import PersonModel
from wego_desk.screens.person_state import (
    Closed,
    Do,
    Done,
    Gone,
    NotDone,
    Opened,
    Opening,
    SureLost,
    Unsaved,
    WhoMay,
    WhyAgain,
    WhyCancelled,
)

STAFF = {"Ana": "staff", "Ji-woo": "supervisor", "Kofi": "steward"}


class Stage:
    """A model at work, its lanes standing still until ``drain``; ``admitted`` as the desk page's model would."""

    def __init__(self, bench_shift, qtbot):
        self.qtbot = qtbot
        self.bench, self.shift, self.drain = bench_shift.bench, bench_shift.shift, bench_shift.drain
        self.printers, self.acted, self.seen = Printers(), 0, []
        self.model = PersonModel(self.shift, self.printers.printing(), self._admit)
        self.model.acted.connect(self._act)
        self.model.changed.connect(lambda: self.seen.append(self.model.state))

    def _act(self):
        self.acted += 1

    def _admit(self, person):
        self.shift.ledger.run(lambda: admit(self.bench.desk, person, operator=self.shift.operator), urgent=True)

    @property
    def state(self):
        return self.model.state

    def id(self, at):
        return self.bench.delegates[at].id

    def open(self, at=0):
        answer = self.model.open(self.id(at))
        self.drain()
        return answer

    def type(self, **changes):
        self.model.type_form(replace(self.state.form, **changes))
        self.drain()

    def choose(self, do):
        self.model.choose(do)
        self.drain()

    def sign_in(self, name):
        self.shift.at_work.sign_in(self.bench.operator(name), self.bench.clock())
        self.drain()

    def delegate(self, at=0):
        return self.bench.desk.store.delegate(self.id(at))

    def whats(self):
        return [h.what for h in self.state.person.history.happenings]


@pytest.fixture
def stage(profile_with, shift_of, qtbot):
    def at(*people, operator="Ji-woo"):
        return Stage(shift_of(profile_with(*(people or (AMINA, KIM, SALMA)), staff=STAFF), operator), qtbot)

    return at


# ---- opening


def test_a_person_is_opened_with_history_badge_and_fields(stage):
    s = stage()
    assert s.state == Closed()
    assert s.open(1)
    assert s.state.form == Form(
        "김철수", "Kim Cheolsu", "City of Gwangju", "Gwangju", "Republic of Korea", "mayor"
    )  # fmt: skip
    assert isinstance(s.state.preview, Shown)
    assert s.state.preview.raster.width > 600
    assert not s.state.changed
    assert s.state.person.history.happenings
    assert [o.name for o in s.state.values.organizations] == ["City of Dakar", "City of Gwangju", "City of Tunis"]


def test_the_picture_is_the_badge_of_this_person(stage):
    s = stage()
    s.open(0)
    raster = s.state.preview.raster
    picture = Image.frombuffer("RGB", (raster.width, raster.height), raster.pixels, "raw", "BGRX", raster.stride, 1)
    assert read_barcode(picture).text == s.bench.code(0)


def test_going_on_to_the_next_one_shows_no_empty_panel_between(stage):
    s = stage()
    s.open(0)
    s.seen.clear()
    s.open(1)
    assert all(isinstance(state, Opened) for state in s.seen)
    assert s.state.person.delegate.id == s.id(1)


def test_who_takes_long_to_read_is_said_to_be_opened(stage):
    s = stage()
    s.model.open(s.id(0))
    assert s.state == Closed()
    s.qtbot.waitUntil(lambda: s.state == Opening())
    s.drain()
    assert isinstance(s.state, Opened)


def test_only_the_one_who_was_wanted_last_is_shown(stage):
    s = stage()
    for at in (0, 1, 2):
        s.model.open(s.id(at))
    s.drain()
    assert s.model.person == s.state.person.delegate.id == s.id(2)
    assert len([x for x in s.seen if isinstance(x, Opened) and x.person.delegate.id != s.id(2)]) == 0


def test_nobody_of_this_id_is_said(stage):
    s = stage()
    s.model.open("0" * 16)
    s.drain()
    assert s.state == Gone("unknown_delegate")
    assert s.open(0)
    assert isinstance(s.state, Opened)


def test_news_come_in_and_what_is_typed_stays(stage):
    s = stage()
    s.open(0)
    s.type(latin_name="Amina D.")
    admit(s.bench.desk, s.id(0), operator=s.bench.operator())
    edit(s.bench.desk, s.id(0), {"city": "Thiès"}, operator=s.bench.operator())
    s.model.reload()
    s.drain()
    assert s.state.person.standing.where is Where.HERE
    assert s.state.person.delegate.city == "Thiès"
    assert s.state.form.latin_name == "Amina D."


def test_a_steward_and_a_locked_desk_see_nobody_and_what_was_typed_waits(stage):
    s = stage()
    s.open(0)
    s.type(own_name="Aminata")
    s.shift.at_work.lock()
    assert s.state == Closed()
    assert s.model.has_unsaved
    s.sign_in("Kofi")
    assert s.state == Closed()
    assert not s.model.open(s.id(1)), "nothing typed is lost without being asked about, not even unseen"
    s.sign_in("Ana")
    assert s.state.form.own_name == "Aminata"


# ---- typing


def test_the_badge_follows_the_typing_when_the_keys_pause(stage):
    s = stage()
    s.open(0)
    before = s.state.preview.raster
    s.type(own_name="Aminata Diallo")
    assert s.state.preview.raster is before
    s.qtbot.waitUntil(lambda: not s.model._pause.isActive())
    s.drain()
    assert s.state.preview.raster.pixels != before.pixels
    assert s.state.changed
    assert s.delegate().full_name == "Amina Diallo"


def test_signs_that_no_font_has_are_told_by_field(stage):
    s = stage()
    s.open(0)
    s.type(own_name="Amina 😀 Diallo")
    s.qtbot.waitUntil(lambda: not s.model._pause.isActive())
    s.drain()
    (notice,) = s.state.preview.notices
    assert (notice["kind"], notice["field"], notice["characters"]) == ("missing_glyph", "name", ["😀"])


def test_without_a_name_there_is_no_badge_and_nothing_is_saved(stage):
    s = stage()
    s.open(0)
    s.type(own_name="  ")
    s.qtbot.waitUntil(lambda: not s.model._pause.isActive())
    s.drain()
    assert s.state.preview == NoBadge("no_name", {})
    s.choose(Do.SAVE)
    assert s.state.notice == NotDone(Do.SAVE, "no_name")
    assert s.delegate().full_name == "Amina Diallo"


def test_an_organization_of_the_roster_brings_city_and_country(stage):
    s = stage()
    s.open(0)
    for end in range(8, 16):
        s.type(organization="City of Gwangju"[:end])
    assert (s.state.form.city, s.state.form.country) == ("Gwangju", "Republic of Korea")


def test_a_latin_name_goes_below_when_another_script_takes_its_place(stage):
    s = stage()
    s.open(0)
    s.type(own_name="")
    s.type(own_name="أ")
    assert s.state.form.latin_name == "Amina Diallo"
    assert not is_latin(s.state.form.own_name)


def test_typing_takes_a_question_back(stage):
    s = stage()
    s.open(0)
    s.choose(Do.CANCEL)
    s.type(city="Thiès")
    assert s.state.ask is None


# ---- saving


def test_what_is_saved_is_durable_before_it_is_said(stage):
    s = stage()
    s.open(0)
    s.type(own_name="Aminata Diallo", role="speaker")
    s.model.choose(Do.SAVE)
    assert s.state.busy
    assert s.state.notice is None
    s.drain()
    assert s.state.notice == Done(Do.SAVE)
    assert (s.delegate().full_name, s.delegate().role) == ("Aminata Diallo", "speaker")
    assert not s.state.changed
    assert s.whats()[0] == Edited(
        (FieldChange("full_name", "Amina Diallo", "Aminata Diallo"), FieldChange("role", "", "speaker")), False
    )
    assert s.acted == 1


def test_what_is_typed_while_it_is_saved_stays_to_be_saved(stage):
    s = stage()
    s.open(0)
    s.type(own_name="Aminata Diallo")
    s.model.choose(Do.SAVE)
    s.model.type_form(replace(s.state.form, city="Thiès"))
    s.drain()
    assert s.delegate().full_name == "Aminata Diallo"
    assert s.state.form.city == "Thiès"
    assert s.state.changed


def test_saving_and_printing_are_one_step_and_the_printer_is_woken(stage):
    s = stage()
    s.open(0)
    s.type(own_name="Aminata Diallo")
    s.choose(Do.SAVE_AND_PRINT)
    assert s.state.notice == Done(Do.SAVE_AND_PRINT, "Printer 2")
    assert (s.state.person.badge.state, s.state.person.badge.reason) == (JobState.WANTED, "first")
    assert s.printers.woken == 1


def test_who_has_a_badge_gets_a_corrected_one(stage):
    s = stage()
    job = want_badge(s.bench.desk, s.id(0), operator=s.bench.operator(), wish=PrintWish("Printer 2", "a6"))
    came_out(s, job)
    s.open(0)
    s.type(own_name="Aminata Diallo")
    s.choose(Do.SAVE)
    assert s.state.notice == Done(Do.SAVE, old_badge=True)
    s.type(own_name="Aminata Diallo-Ba")
    s.choose(Do.SAVE_AND_PRINT)
    assert s.state.person.badge.reason == "name_corrected"


def came_out(s, job):
    s.bench.desk.append([Draft("badge.printed", job.person, ref=(job.id,), body={})], s.bench.operator())


def test_a_badge_that_still_waits_will_say_what_was_saved(stage):
    s = stage()
    want_badge(s.bench.desk, s.id(0), operator=s.bench.operator(), wish=PrintWish("Printer 2", "a6"))
    s.open(0)
    s.type(own_name="Aminata Diallo")
    s.choose(Do.SAVE_AND_PRINT)
    assert (s.state.notice.kind, s.state.notice.saved) == ("badge_will_say_so", True)
    assert s.delegate().full_name == "Aminata Diallo"


def test_without_a_printer_nothing_is_done_by_halves(stage):
    s = stage()
    s.printers.states = {}
    s.open(0)
    s.type(own_name="Aminata Diallo")
    s.choose(Do.SAVE_AND_PRINT)
    assert s.state.notice == NotDone(Do.SAVE_AND_PRINT, "no_printer")
    assert s.delegate().full_name == "Amina Diallo"
    assert s.state.changed


def test_a_name_that_the_roster_refuses_changes_nothing(stage):
    s = stage()
    s.open(0)
    s.type(own_name="A" * 400)
    s.choose(Do.SAVE)
    assert s.state.notice.kind == "name_too_long"
    assert s.state.form.own_name == "A" * 400


# ---- leaving


def test_going_elsewhere_asks_about_what_is_typed(stage):
    s = stage()
    s.open(0)
    s.type(own_name="Aminata Diallo")
    assert not s.open(1)
    assert s.state.ask == Unsaved(s.id(1))
    s.model.escape()
    assert s.state.ask is None
    assert s.state.form.own_name == "Aminata Diallo"
    assert not s.open(1)
    s.model.discard()
    s.drain()
    assert s.model.person == s.id(1)
    assert s.delegate().full_name == "Amina Diallo"


def test_saving_from_the_question_goes_on_to_where_one_wanted_to(stage):
    s = stage()
    s.open(0)
    s.type(own_name="Aminata Diallo")
    s.open(1)
    s.model.save()
    s.drain()
    assert s.delegate().full_name == "Aminata Diallo"
    assert s.state.person.delegate.id == s.id(1)


def test_saving_from_the_question_that_fails_stays(stage):
    s = stage()
    s.open(0)
    s.type(own_name="A" * 400)
    s.open(1)
    s.model.save()
    s.drain()
    assert s.state.notice.kind == "name_too_long"
    assert s.state.person.delegate.id == s.id(0)
    s.open(1)
    assert s.state.ask == Unsaved(s.id(1))


def test_closing_asks_too_and_what_was_typed_can_be_taken_back(stage):
    s = stage()
    s.open(0)
    s.type(own_name="Aminata Diallo")
    assert not s.model.close()
    s.model.take_back()
    s.drain()
    assert not s.state.changed
    assert s.model.close()
    assert s.state == Closed()


def test_who_goes_on_while_an_act_is_under_way_goes_when_it_is_done(stage):
    s = stage()
    s.open(0)
    s.model.choose(Do.PRINT)
    assert not s.model.open(s.id(1))
    s.drain()
    assert s.state.person.delegate.id == s.id(1)


# ---- acts


def test_admitting_is_handed_to_where_verdicts_are_shown_and_read_afterwards(stage):
    s = stage()
    s.open(0)
    s.choose(Do.ADMIT)
    assert s.state.person.standing.where is Where.HERE
    assert [button.do for button in s.state.actions] == [Do.PRINT, Do.REPLACE, Do.CANCEL]
    assert s.acted == 1


def test_a_further_badge_needs_a_reason(stage):
    s = stage()
    s.open(0)
    s.choose(Do.PRINT)
    assert s.state.notice == Done(Do.PRINT, "Printer 2")
    came_out(s, s.state.person.badge)
    s.model.reload()
    s.drain()
    s.choose(Do.REPRINT)
    assert s.state.ask == WhyAgain()
    s.model.print_badge(PrintReason.DAMAGED)
    s.drain()
    assert s.state.notice == Done(Do.REPRINT, "Printer 2")
    assert s.whats()[0] == BadgeStep("wanted", "Printer 2", "damaged")


def test_a_badge_on_its_way_is_not_wanted_twice(stage):
    s = stage()
    s.open(0)
    s.choose(Do.PRINT)
    s.choose(Do.REPRINT)
    s.model.print_badge(PrintReason.DAMAGED)
    s.drain()
    assert s.state.notice == NotDone(Do.REPRINT, "badge_on_its_way", s.state.notice.values)
    assert s.state.notice.values["printer"] == "Printer 2"


@pytest.mark.parametrize("printer", [True, False])
def test_a_lost_badge_ends_its_code_with_or_without_a_printer(stage, printer):
    s = stage()
    s.printers.states = s.printers.states if printer else {}
    old = s.bench.code(0)
    s.open(0)
    s.choose(Do.REPLACE)
    assert s.state.ask == SureLost()
    assert check_in(s.bench.desk, old, operator=s.bench.operator()).outcome.verdict == "admitted"
    s.model.print_badge(PrintReason.LOST)
    s.drain()
    assert s.state.notice == Done(Do.REPLACE, "Printer 2" if printer else "")
    assert check_in(s.bench.desk, old, operator=s.bench.operator()).outcome.verdict == "replaced"
    assert s.delegate().code not in ("", old)
    assert any(isinstance(what, CodeEnded) and what.reason == "lost" for what in s.whats())


def test_cancelling_takes_a_reason_and_is_for_good(stage):
    s = stage()
    s.open(0)
    s.choose(Do.CANCEL)
    assert s.state.ask == WhyCancelled()
    s.model.cancel("   ")
    s.drain()
    assert s.state.ask == WhyCancelled()
    s.model.cancel("came under another name")
    s.drain()
    assert s.state.notice == Done(Do.CANCEL)
    assert s.state.person.is_cancelled
    assert s.state.actions == ()


def test_what_a_duty_may_not_is_told_with_who_may_and_their_code_lets_it_go_on(stage):
    s = stage(operator="Ana")
    s.open(0)
    s.choose(Do.CANCEL)
    assert s.state.ask == WhoMay(Do.CANCEL, Duty.SUPERVISOR, ("Ji-woo", "owner"))
    s.sign_in("Ji-woo")
    assert s.state.ask == WhyCancelled()


def test_a_duty_that_was_lost_meanwhile_is_told_and_nothing_happens(stage):
    s = stage(operator="Ana")
    s.open(0)
    s.type(own_name="Aminata Diallo")
    set_operator(s.bench.desk, "Ana", "steward", operator=s.bench.operator())
    s.shift.at_work._operator = s.bench.operator("Ana")  # the frame learns of it with the next news
    s.choose(Do.SAVE)
    assert (s.state.ask.wanted, s.state.ask.least) == (Do.SAVE, Duty.STAFF)
    assert s.delegate().full_name == "Amina Diallo"
