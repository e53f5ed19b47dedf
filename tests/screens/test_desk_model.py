"""The desk page's model over a real profile: what a scan, a reason, a printer and another operator do to its state."""

import pytest
from printers import Printers

from wego_desk.core.print_job import JobState, PrintReason
from wego_desk.desk.desk import operator_named
from wego_desk.desk.operator_codes import issue_operator_code
from wego_desk.desk.ports import Condition, PrinterState
from wego_desk.desk.test_code import TEST_CODE
from wego_desk.screens.desk_model import BUSY_MS, DeskModel
from wego_desk.screens.desk_state import (
    AdmitReason,
    Checking,
    Do,
    Entered,
    Locked,
    NotDone,
    NotKept,
    OnceMore,
    PrinterTrouble,
    Ready,
    ReprintReason,
    ScannerWorks,
    TookOver,
    UndoReason,
    Verdict,
    WhoMay,
)

STAFF = {"Ana": "staff", "Ji-woo": "supervisor", "Kofi": "steward"}


class Stage:
    """A model at work, its lanes standing still until ``drain``."""

    def __init__(self, bench_shift, people):
        self.bench, self.shift, self.people = bench_shift.bench, bench_shift.shift, people
        self.drain = bench_shift.drain
        self.printers, self.heard, self.told = Printers(), [], 0
        self.model = DeskModel(self.shift, self.printers.printing(), self.heard.append)
        self.model.changed.connect(self._count)
        self.model.start()
        self.drain()

    def _count(self):
        self.told += 1

    @property
    def state(self):
        return self.model.state

    @property
    def card(self):
        return self.model.state.card

    def scan(self, who=0):
        self.model.scan(self.bench.code(who) if isinstance(who, int) else who)
        self.drain()
        return self.card

    def choose(self, do):
        answer = self.model.choose(do)
        self.drain()
        return answer

    def give_reason(self, reason):
        self.model.give_reason(reason)
        self.drain()

    def buttons(self):
        return [b.do for b in self.card.actions]


@pytest.fixture
def stage(profile_with, shift_of):
    def at(operator="Ana", *people):
        from guests import AMINA, KIM

        bench = profile_with(*(people or (AMINA, KIM)), staff=STAFF)
        return Stage(shift_of(bench, operator), bench.delegates)

    return at


def test_a_scan_is_answered_counted_listed_and_sounded(stage):
    s = stage()
    assert isinstance(s.card, Ready)
    assert s.state.counts.here == 0
    card = s.scan()
    assert (card.scanned.verdict, card.scanned.checked.outcome.delegate.full_name) == ("admitted", "Amina Diallo")
    assert s.heard == ["admitted"]
    assert [a.verdict for a in s.state.recent] == ["admitted"]
    assert (s.state.counts.here, s.state.counts.active, s.state.counts.at_desk) == (1, 2, 1)
    assert card.scanned.badge.state is JobState.WANTED
    assert s.printers.woken == 1


def test_the_list_made_here_is_the_one_that_the_ledger_tells(stage):
    s = stage()
    for who in (0, 0, "no such code", 1):
        s.scan(who)
        s.bench.clock.forward(seconds=20)
    s.choose(Do.UNDO)
    s.give_reason("Wrong person")
    here = s.state.recent
    s.model.refresh(attempts=True)
    s.drain()
    assert here == s.state.recent
    assert [(a.verdict, a.undone) for a in here] == [
        ("admitted", True), ("unknown", False), ("already_in", False), ("admitted", False),
    ]  # fmt: skip


def test_two_scans_in_quick_succession_are_both_answered_and_the_last_one_stays(stage):
    s = stage()
    s.model.scan(s.bench.code(0))
    s.model.scan(s.bench.code(1))
    s.drain()
    assert s.card.scanned.checked.outcome.delegate.full_name == "Kim Cheolsu"
    assert [a.delegate.full_name for a in s.state.recent] == ["Kim Cheolsu", "Amina Diallo"]
    assert s.heard == ["admitted", "admitted"]


def test_a_scan_that_takes_long_is_shown_as_being_checked(stage, qtbot):
    s = stage()
    s.model.scan(s.bench.code(0))
    assert isinstance(s.card, Ready)
    qtbot.waitUntil(lambda: isinstance(s.card, Checking), timeout=10 * BUSY_MS)
    s.drain()
    assert s.card.scanned.verdict == "admitted"


def test_undo_asks_for_a_reason_in_place_and_keeps_it(stage):
    s = stage()
    s.scan()
    s.choose(Do.UNDO)
    assert s.card.ask == UndoReason()
    s.give_reason("   ")
    assert s.card.ask == UndoReason()
    s.give_reason("Wrong person")
    assert (s.card.scanned.verdict, s.card.scanned.undone, s.card.ask) == ("undone", "Wrong person", None)
    assert s.state.counts.here == 0
    assert s.scan().scanned.verdict == "admitted"


def test_the_next_scan_works_while_a_reason_is_asked(stage):
    s = stage()
    s.scan(0)
    s.choose(Do.UNDO)
    card = s.scan(1)
    assert (card.scanned.checked.outcome.delegate.full_name, card.ask) == ("Kim Cheolsu", None)


def test_an_undo_that_comes_home_late_leaves_the_next_person_alone(stage):
    s = stage()
    s.scan(0)
    s.choose(Do.UNDO)
    s.model.give_reason("Wrong person")
    s.model.scan(s.bench.code(1))
    s.drain()
    assert s.card.scanned.checked.outcome.delegate.full_name == "Kim Cheolsu"
    assert [a.undone for a in s.state.recent] == [False, True]


def test_an_own_act_can_be_taken_back_for_five_minutes_then_by_a_supervisor(stage):
    s = stage()
    s.scan()
    s.bench.clock.forward(minutes=6)
    s.choose(Do.UNDO)
    s.give_reason("Wrong person")
    assert s.card.ask.names == ("Ji-woo", "owner")
    assert s.card.scanned.verdict == "admitted"


def test_admitting_with_a_reason_takes_a_supervisor_whose_own_code_lets_it_go_on(stage):
    s = stage()
    supervisor = operator_named(s.bench.desk.programme, "Ji-woo")
    own_code = issue_operator_code(s.bench.desk, supervisor.id, operator=s.bench.operator())
    s.scan(0)
    s.scan(0)
    assert Do.ADMIT not in s.buttons()
    assert not s.choose(Do.ADMIT)
    assert s.card.ask == WhoMay(Do.ADMIT, supervisor.duty, ("Ji-woo", "owner"))
    s.scan(own_code)
    assert (s.card.notice, s.card.ask) == (TookOver("Ji-woo"), AdmitReason("already_in"))
    s.give_reason("Lost the first badge at the door")
    outcome = s.card.scanned.checked.outcome
    assert (outcome.verdict, outcome.overridden, s.shift.operator.name) == ("admitted", "already_in", "Ji-woo")


def test_an_operators_own_code_signs_in_and_is_no_scan(stage):
    s = stage()
    supervisor = operator_named(s.bench.desk.programme, "Ji-woo")
    s.scan(issue_operator_code(s.bench.desk, supervisor.id, operator=s.bench.operator()))
    assert isinstance(s.card, Entered)
    assert (s.card.operator.name, s.shift.operator.name, s.state.recent) == ("Ji-woo", "Ji-woo", ())


def test_a_locked_desk_looks_at_no_code_but_an_operators(stage):
    s = stage()
    own_code = issue_operator_code(
        s.bench.desk, operator_named(s.bench.desk.programme, "Ana").id, operator=s.bench.operator()
    )
    s.shift.at_work.lock()
    assert s.scan(0) == Locked("Ana")
    assert s.bench.desk.store.counted("main", "", present=False) == 0
    s.scan(own_code)
    assert s.scan(0).scanned.verdict == "admitted"


def test_the_test_code_says_that_the_scanner_works_and_writes_nothing(stage):
    s = stage()
    before = s.bench.desk.store.last_gseq()
    assert isinstance(s.scan(TEST_CODE), ScannerWorks)
    assert s.bench.desk.store.last_gseq() == before


def test_the_same_code_within_a_moment_is_said_once_more_until_the_next(stage):
    s = stage()
    s.scan(0)
    s.model.scanned_again(s.bench.code(0))
    assert (s.card.notice, len(s.state.recent)) == (OnceMore(), 1)
    assert s.scan(1).notice is None


def test_a_steward_is_told_who_may(stage):
    s = stage("Kofi")
    s.scan(0)
    assert [b.least.name for b in s.card.actions] == ["STAFF"] * 3
    assert not s.choose(Do.OPEN)
    assert s.card.ask.names == ("Ana", "Ji-woo", "owner")
    s.model.escape()
    assert s.card.ask is None
    s.model.escape()
    assert isinstance(s.card, Ready)


def test_a_further_badge_takes_a_reason_and_lost_is_a_supervisors(stage):
    s = stage()
    s.printers.automatic = False
    s.scan(0)
    assert s.buttons()[0] is Do.PRINT
    s.choose(Do.PRINT)
    assert s.card.scanned.badge.reason == PrintReason.FIRST
    assert s.buttons()[0] is Do.REPRINT
    s.choose(Do.REPRINT)
    assert isinstance(s.card.ask, ReprintReason)
    assert PrintReason.LOST not in s.card.ask.may
    s.model.print_badge(PrintReason.DAMAGED)
    s.drain()
    assert (s.card.notice.kind, s.card.notice.values["printer"]) == ("badge_on_its_way", "Printer 2")


def test_without_a_printer_the_card_says_so(stage):
    s = stage()
    s.printers.states = {}
    s.scan(0)
    s.choose(Do.PRINT)
    assert s.card.notice == NotDone(Do.PRINT, "no_printer")


def test_a_printer_without_paper_is_a_row_of_the_ready_card_and_its_badges_move(stage):
    s = stage()
    s.scan(0)
    s.printers.states = {"Printer 1": PrinterState(Condition.READY), "Printer 2": PrinterState(Condition.OUT_OF_PAPER)}
    s.model.printers_changed()
    s.drain()
    assert s.card.printer.condition is Condition.OUT_OF_PAPER
    s.model.escape()
    (row,) = s.card.troubles
    assert isinstance(row, PrinterTrouble)
    assert (row.printer.name, row.printer.waiting, row.elsewhere) == ("Printer 2", 1, "Printer 1")
    s.model.move_waiting("Printer 2", "Printer 1")
    s.drain()
    (row,) = s.card.troubles
    assert (row.printer.waiting, row.elsewhere) == (0, "")


def test_a_scan_that_the_disk_refuses_is_not_decided_and_the_next_one_is(stage):
    s = stage()
    s.model.set_point("hall-z")
    s.drain()
    card = s.scan(0)
    assert isinstance(card, NotKept)
    assert (card.kind, s.heard) == ("unknown_point", ["refused"])
    s.model.set_point("")
    assert s.scan(0).scanned.verdict == "admitted"


def test_people_found_by_name_get_the_same_answer(stage):
    s = stage()
    s.model.admit_person(s.people[1].id)
    s.drain()
    assert (s.card.scanned.verdict, s.state.recent[0].by_name) == ("admitted", True)


def test_nobody_is_told_when_nothing_changed(stage):
    s = stage()
    before = s.told
    s.model.refresh()
    s.model.refresh()
    s.drain()
    assert s.told == before
    s.model.escape()
    assert s.told == before


def test_an_empty_roster_is_said(profile_with, shift_of):
    s = Stage(shift_of(profile_with()), [])
    assert s.card.empty


def test_the_state_is_new_before_anyone_is_told(stage):
    s = stage()
    seen = []
    s.model.changed.connect(lambda: seen.append(s.model.state))
    s.scan(0)
    assert seen[0].card.scanned.verdict == "admitted"
    assert isinstance(seen[0].card, Verdict)
