"""What the panel of a person offers, to whom, and when it shows nobody: tables."""

from datetime import UTC, datetime

import pytest

from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Duty
from wego_desk.core.print_job import JobState, PrintJob
from wego_desk.core.programme import Point
from wego_desk.desk.facets import Where
from wego_desk.desk.happenings import CancelledForGood, Happening
from wego_desk.desk.person_history import PersonHistory, Standing
from wego_desk.desk.ports import Condition
from wego_desk.desk.values import Operator
from wego_desk.desk.whole_person import WholePerson
from wego_desk.screens.desk_state import PrinterNow
from wego_desk.screens.person_form import Form, form_of
from wego_desk.screens.person_state import Closed, Do, Gone, Known, Opened, Opening, WhoMay, derive, forbidden

NOW = datetime(2026, 9, 22, 0, 41, tzinfo=UTC)
ANA, JIWOO, OWNER = (Operator(i, name, duty) for i, name, duty in (
    ("1", "Ana", Duty.STAFF), ("2", "Ji-woo", Duty.SUPERVISOR), ("3", "owner", Duty.ORGANIZER),
))  # fmt: skip


def person(
    *, where=Where.NOT_YET, has_badge=False, code="BCDEFGHJKNPRSTVX", status="active", for_good=False, badge=None
):
    happenings = (Happening(("s", 1), NOW, "", "", CancelledForGood("came twice")),) if for_good else ()
    return WholePerson(
        Delegate("1", code=code, full_name="Amina Diallo", status=status), PersonHistory(happenings, ()),
        Standing(Point("main"), where), badge, has_badge,
    )  # fmt: skip


def job(printer):
    return PrintJob(("s", 1), "1", "c", "a6", printer, "first", 0, JobState.WANTED, 0, 0)


def known(who=None, operator=JIWOO, **changes):
    who = who or person()
    values = {
        "operator": operator, "wanted": "1", "person": who, "form": form_of(who.delegate),
        "operators": (OWNER, JIWOO, ANA), "zone": UTC, "now": NOW,
    }  # fmt: skip
    return Known(**values | changes)


TYPED = Form("Aminata Diallo", role="delegate")
ADMIT, PRINT, REPRINT, SAVE, BOTH, REPLACE, CANCEL = (
    Do.ADMIT, Do.PRINT, Do.REPRINT, Do.SAVE, Do.SAVE_AND_PRINT, Do.REPLACE, Do.CANCEL,
)  # fmt: skip


@pytest.mark.parametrize(
    ("who", "form", "offered", "first"),
    [
        (person(), None, [ADMIT, PRINT, REPLACE, CANCEL], ADMIT),
        (person(has_badge=True), None, [ADMIT, REPRINT, REPLACE, CANCEL], ADMIT),
        (person(where=Where.HERE), None, [PRINT, REPLACE, CANCEL], PRINT),
        (person(where=Where.HERE, has_badge=True), None, [REPRINT, REPLACE, CANCEL], None),
        (person(where=Where.LEFT, has_badge=True), None, [ADMIT, REPRINT, REPLACE, CANCEL], ADMIT),
        (person(code=""), None, [ADMIT, REPLACE, CANCEL], REPLACE),
        (person(status="cancelled"), None, [CANCEL], None),
        (person(status="cancelled", for_good=True), None, [], None),
        (person(), TYPED, [SAVE, BOTH], SAVE),
        (person(has_badge=True), TYPED, [BOTH, SAVE], BOTH),
        (person(code=""), TYPED, [SAVE], SAVE),
        (person(status="cancelled"), TYPED, [SAVE], SAVE),
    ],
)
def test_what_is_offered_and_which_is_next(who, form, offered, first):
    state = derive(known(who, form=form or form_of(who.delegate)))
    assert [button.do for button in state.actions] == offered
    assert [button.do for button in state.actions if button.primary] == ([first] if first else [])
    assert state.changed is (form is not None)


def test_what_takes_another_duty_is_offered_with_that_duty():
    state = derive(known(operator=ANA))
    assert {b.do: b.least for b in state.actions} == {
        ADMIT: None, PRINT: None, REPLACE: Duty.SUPERVISOR, CANCEL: Duty.SUPERVISOR,
    }  # fmt: skip
    assert forbidden(CANCEL, known(operator=ANA)) == WhoMay(CANCEL, Duty.SUPERVISOR, ("Ji-woo", "owner"))
    assert forbidden(CANCEL, known()) is None


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"wanted": ""}, Closed()),
        ({"locked": True}, Closed()),
        ({"operator": Operator("4", "Kofi", Duty.STEWARD)}, Closed()),
        ({"wanted": "2"}, Opening()),
        ({"person": None}, Opening()),
        ({"trouble": "unknown_delegate"}, Gone("unknown_delegate")),
        ({"trouble": "unknown_delegate", "locked": True}, Closed()),
    ],
)
def test_when_nobody_is_shown(changes, state):
    assert derive(known(**changes)) == state


def test_what_was_typed_is_known_while_nobody_may_see_it():
    hidden = known(form=TYPED, locked=True)
    assert derive(hidden) == Closed()
    assert hidden.has_unsaved


def test_the_badges_printer_is_the_one_that_it_is_on():
    printers = (PrinterNow("Printer 1", Condition.READY, 0, True), PrinterNow("Printer 2", Condition.JAM, 3, False))
    state = derive(known(person(badge=job("Printer 2")), printers=printers))
    assert isinstance(state, Opened)
    assert state.printer == printers[1]
    assert derive(known(printers=printers)).printer is None
