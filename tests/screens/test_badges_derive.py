"""What the page of badges shows, from all that it knows: tables of states, printers and duties."""

from dataclasses import replace
from datetime import timedelta

import pytest
from badges_known import MORNING, WANTED_AT, known, lot_of, row

from wego_desk.core.duties import Duty
from wego_desk.core.print_job import JobState, Kind, PrintReason
from wego_desk.core.printer_notes import PrinterNotes
from wego_desk.desk.ports import Condition, PrinterState
from wego_desk.desk.values import Operator
from wego_desk.screens.badges_asked import Asked, BadgeDo, HowMany, Target, WhoMay
from wego_desk.screens.badges_derive import derive
from wego_desk.screens.badges_state import Broken, Listed, Locked, NoPrinter, Nothing, Reading, Standing

READY, EMPTY, STOPPED = Condition.READY, Condition.OUT_OF_PAPER, Condition.STOPPED
S, D = Standing, BadgeDo

#: state, watched, why, the printer's condition -> how far it is, its lamp, what can be done without another printer.
STANDINGS = (
    ("wanted", False, "", READY, S.NEXT, "waits", [D.HOLD, D.CANCEL]),
    ("wanted", False, "", Condition.BUSY, S.NEXT, "waits", [D.HOLD, D.CANCEL]),
    ("wanted", False, "", None, S.IDLE, "waits", [D.HOLD, D.CANCEL]),
    ("wanted", False, "", EMPTY, S.STUCK, "hands", [D.HOLD, D.CANCEL]),
    ("wanted", False, "", STOPPED, S.STUCK, "stopped", [D.HOLD, D.CANCEL]),
    ("wanted", False, "", Condition.NOT_FOUND, S.STUCK, "stopped", [D.HOLD, D.CANCEL]),
    ("wanted", False, "spooler_off", READY, S.STUCK, "hands", [D.HOLD, D.CANCEL]),
    ("wanted", False, "spooler_off", None, S.STUCK, "hands", [D.HOLD, D.CANCEL]),
    ("sending", False, "", READY, S.PRINTING, "well", []),
    ("sending", False, "", EMPTY, S.PRINTING, "well", []),
    ("sent", True, "", READY, S.PRINTING, "well", [D.CANCEL]),
    ("sent", True, "", None, S.PRINTING, "well", [D.CANCEL]),
    ("sent", True, "", EMPTY, S.STUCK, "hands", [D.CANCEL]),
    ("sent", False, "", READY, S.SENT, "waits", [D.CAME_OUT, D.AGAIN]),
    ("sent", False, "", STOPPED, S.SENT, "waits", [D.CAME_OUT, D.AGAIN]),
    ("uncertain", False, "interrupted", READY, S.UNCERTAIN, "hands", [D.CAME_OUT, D.AGAIN]),
    ("failed", False, "print_refused", READY, S.FAILED, "stopped", [D.AGAIN, D.CANCEL]),
    ("failed", False, "print_refused", STOPPED, S.FAILED, "stopped", [D.CANCEL]),
    ("failed", False, "badge_of_cancelled", READY, S.FAILED, "stopped", [D.CANCEL]),
    ("failed", False, "no_active_code", READY, S.FAILED, "stopped", [D.CANCEL]),
    ("failed", False, "unknown_delegate", READY, S.FAILED, "stopped", [D.CANCEL]),
    ("printed", False, "printer", READY, S.PRINTED, "well", [D.AGAIN]),
    ("printed", False, "person", STOPPED, S.PRINTED, "well", [D.AGAIN]),
)


@pytest.mark.parametrize(("state", "watched", "why", "condition", "standing", "lamp", "acts"), STANDINGS)
def test_how_far_a_badge_is_and_what_can_be_done(state, watched, why, condition, standing, lamp, acts):
    one = row(1, state=state, watched=watched, why=why)
    kind = Kind.PRINTED if state == "printed" else Kind.ALL
    shown = derive(known(one, printers={"Printer 1": condition}, chosen=one, kind=kind, rows_of=kind))
    (line,) = shown.lines
    assert (line.standing, line.lamp) == (standing, lamp)
    assert [act.do for act in shown.chosen.acts] == acts
    needs_hands = lamp in ("hands", "stopped")
    assert shown.hands == int(needs_hands)


def test_every_state_on_its_way_has_a_line_in_the_table():
    assert {state for state, *_ in STANDINGS} == set(JobState) - {"cancelled"}
    others = {Standing.FOLLOWS, Standing.HELD, Standing.IN_BOX}
    assert {standing for *_, standing, _, _ in STANDINGS} == set(Standing) - others


#: state, watched, condition -> may it be moved, and is that the thing to do next
MOVES = (
    ("wanted", False, READY, True, False),
    ("wanted", False, EMPTY, True, True),
    ("wanted", False, None, True, False),
    ("sent", True, EMPTY, True, True),
    ("sent", True, READY, False, False),
    ("sent", False, READY, False, False),
    ("uncertain", False, EMPTY, False, False),
    ("failed", False, READY, True, False),
    ("failed", False, STOPPED, True, True),
)


@pytest.mark.parametrize(("state", "watched", "condition", "moves", "primary"), MOVES)
def test_what_may_have_come_out_is_never_moved_by_one_key(state, watched, condition, moves, primary):
    one = row(1, state=state, watched=watched)
    shown = derive(known(one, printers={"Printer 1": condition, "Printer 2": READY}, chosen=one))
    found = [act for act in shown.chosen.acts if act.do is D.MOVE]
    assert bool(found) is moves
    if moves:
        assert found[0].to == (Target("Printer 2", 0),)
        assert found[0].primary is primary


def test_badges_follow_each_other_for_each_printer_by_itself():
    rows = [row(1), row(2, printer="Printer 2"), row(3), row(4), row(5, state="failed")]
    shown = derive(known(*rows, printers={"Printer 1": READY, "Printer 2": READY}))
    assert [(line.standing, line.ahead) for line in shown.lines] == [
        (S.NEXT, 0), (S.NEXT, 0), (S.FOLLOWS, 1), (S.FOLLOWS, 2), (S.FAILED, 3),
    ]  # fmt: skip


def test_a_vip_who_was_put_first_is_told_so_and_one_who_was_first_anyway_is_not():
    vip, early = row(3, vip=True, at=WANTED_AT + 5), row(1)
    assert [line.overtook for line in derive(known(vip, early)).lines] == [True, False]
    first = row(3, vip=True, at=WANTED_AT - 5)
    assert [line.overtook for line in derive(known(first, early)).lines] == [False, False]
    elsewhere = row(1, printer="Printer 2")
    assert [line.overtook for line in derive(known(vip, elsewhere)).lines] == [False, False]


# ---- chips and numbers


def test_numbers_are_those_of_all_badges_not_of_the_rows_that_are_listed():
    lots = (lot_of("wanted", 9000), lot_of("wanted", 800, vip=True), lot_of("failed", 7), lot_of("sent", 4))
    shown = derive(known(row(1), lots=lots, printers={"Printer 1": EMPTY}))
    assert shown.total == 9811
    assert shown.chips == (
        (Kind.ALL, 9811), (Kind.VIP, 800), (Kind.STUCK, 9800), (Kind.FAILED, 7), (Kind.NOT_CONFIRMED, 4),
    )  # fmt: skip
    assert shown.card == Listed(more=9810)
    assert shown.hands == 9807
    (card,) = shown.printers
    assert (card.waiting, card.unconfirmed) == (9800, 4)


def test_only_kinds_that_there_are_have_a_chip_and_the_chosen_one_stays():
    assert derive(known(row(1))).chips == ((Kind.ALL, 1),)
    assert derive(known(row(1), kind=Kind.FAILED)).chips == ((Kind.ALL, 1), (Kind.FAILED, 0))
    assert derive(known()).chips == ()


@pytest.mark.parametrize(
    ("kind", "listed"),
    [(Kind.ALL, [1, 2, 3, 4]), (Kind.VIP, [2]), (Kind.STUCK, [1]), (Kind.FAILED, [3]), (Kind.NOT_CONFIRMED, [4])],
)
def test_the_list_holds_the_chosen_kind(kind, listed):
    rows = [
        row(1, printer="Printer 2"), row(2, vip=True), row(3, state="failed"), row(4, state="sent"),
    ]  # fmt: skip
    shown = derive(known(*rows, kind=kind, rows_of=kind, printers={"Printer 1": READY, "Printer 2": EMPTY}))
    assert [line.job.id[1] for line in shown.lines] == listed


# ---- what stands in the list's place


def test_what_stands_in_place_of_the_list():
    assert derive(replace(known(), rows=None)).card == Reading()
    assert derive(known()).card == Nothing(Kind.ALL)
    assert derive(known(row(1), kind=Kind.FAILED, rows_of=Kind.FAILED)).card == Nothing(Kind.FAILED)
    assert derive(known(printers={})).card == NoPrinter()
    assert derive(replace(known(row(1)), trouble=Broken("damaged_file"))).card == Broken("damaged_file")


def test_a_kind_that_is_being_read_is_not_said_to_be_empty():
    lots = (lot_of("wanted", 900), lot_of("failed", 3))
    assert derive(known(row(1), lots=lots, kind=Kind.FAILED)).card == Reading()


def test_what_is_printed_has_a_chip_of_its_own_also_when_nothing_waits():
    shown = derive(replace(known(), printed=436))
    assert shown.chips == ((Kind.ALL, 0), (Kind.PRINTED, 436))
    assert (shown.card, shown.total, shown.hands) == (Nothing(Kind.ALL), 0, 0)
    listed = derive(replace(known(row(1, state="printed"), kind=Kind.PRINTED, rows_of=Kind.PRINTED), printed=436))
    assert listed.card == Listed(more=435)


def test_what_was_printed_ahead_lies_in_a_box_until_it_is_handed_over():
    one = row(1, state="printed", box="A", number=12, reason="ahead")
    shown = derive(replace(known(one, kind=Kind.IN_BOX, rows_of=Kind.IN_BOX, chosen=one), in_boxes=38))
    assert shown.chips == ((Kind.ALL, 0), (Kind.IN_BOX, 38))
    assert [line.standing for line in shown.lines] == [S.IN_BOX]
    assert [act.do for act in shown.chosen.acts] == [D.HAND, D.AGAIN]
    handed = row(1, state="printed", box="A", number=12, handed_at=WANTED_AT)
    assert derive(known(handed, kind=Kind.IN_BOX, rows_of=Kind.IN_BOX)).lines == ()
    assert derive(known(handed, kind=Kind.PRINTED, rows_of=Kind.PRINTED)).lines[0].standing is S.PRINTED


def test_a_locked_desk_shows_nobody():
    shown = derive(replace(known(row(1), chosen=row(1)), locked=True))
    assert shown.card == Locked()
    assert (shown.lines, shown.printers, shown.chips, shown.chosen, shown.notice) == ((), (), (), None, None)


# ---- printers

TOOLS = [D.PAUSE, D.LOAD]
#: condition, badges (state, watched) -> lamp, what its buttons do, alone and with another that works
CARDS = (
    (READY, [], "well", TOOLS, TOOLS),
    (None, [("wanted", False)], "waits", TOOLS, TOOLS),
    (READY, [("wanted", False)], "well", TOOLS, TOOLS),
    (EMPTY, [], "hands", [], []),
    (EMPTY, [("wanted", False)], "hands", [], [D.MOVE_ALL]),
    (EMPTY, [("sent", True)], "hands", [], [D.MOVE_ALL]),
    (STOPPED, [("wanted", False)], "stopped", [], [D.MOVE_ALL]),
    (READY, [("sent", False)], "waits", [D.CAME_OUT, D.AGAIN], [D.CAME_OUT, D.AGAIN]),
    (READY, [("uncertain", False)], "hands", [D.CAME_OUT, D.AGAIN], [D.CAME_OUT, D.AGAIN]),
    (READY, [("sent", False)] * 2, "waits", [D.CAME_OUT, D.SHOW], [D.CAME_OUT, D.SHOW]),
    (READY, [("uncertain", False), ("sent", False)], "hands", [D.CAME_OUT, D.SHOW], [D.CAME_OUT, D.SHOW]),
    (EMPTY, [("wanted", False), ("sent", False)], "hands", [D.CAME_OUT, D.AGAIN], [D.MOVE_ALL, D.CAME_OUT, D.AGAIN]),
)


@pytest.mark.parametrize(("condition", "badges", "lamp", "alone", "beside"), CARDS)
def test_the_card_of_a_printer(condition, badges, lamp, alone, beside):
    rows = [row(n, state=state, watched=watched) for n, (state, watched) in enumerate(badges, 1)]
    (card,) = derive(known(*rows, printers={"Printer 1": condition})).printers
    assert card.lamp == lamp
    assert [act.do for act in card.acts] == alone
    card, _ = derive(known(*rows, printers={"Printer 1": condition, "Printer 2": READY})).printers
    assert [act.do for act in card.acts] == beside
    assert [act.primary for act in card.acts if act.do is D.MOVE_ALL] == [True for do in beside if do is D.MOVE_ALL]


def test_a_test_badge_is_offered_where_nothing_waits_and_nothing_is_in_doubt():
    def acts(*rows, condition=READY):
        (card,) = derive(replace(known(*rows, printers={"Printer 1": condition}), tests=True)).printers
        return [act.do for act in card.acts]

    assert acts() == [D.PAUSE, D.LOAD, D.TEST]
    assert acts(row(1)) == [D.PAUSE, D.LOAD]
    assert acts(row(1, state="sent")) == [D.CAME_OUT, D.AGAIN]
    assert acts(condition=EMPTY) == []


def test_a_printer_says_whose_badge_it_prints_and_how_many_follow():
    rows = [row(1, state="sending"), row(2), row(3)]
    (card,) = derive(known(*rows, under_way=rows[:1])).printers
    assert (card.printing, card.waiting) == ("Delegate 1", 2)
    (card,) = derive(known(*rows, under_way=rows[:1], printers={"Printer 1": EMPTY})).printers
    assert card.printing == ""


def test_a_printer_that_is_gone_keeps_its_card_while_badges_name_it():
    shown = derive(known(row(1, printer="Printer 9"), printers={"Printer 1": READY}))
    assert [(card.name, card.condition) for card in shown.printers] == [
        ("Printer 1", READY), ("Printer 9", Condition.NOT_FOUND),
    ]  # fmt: skip
    assert [line.standing for line in shown.lines] == [S.STUCK]


def test_badges_go_to_the_printer_that_answers_and_has_the_fewest():
    lots = (lot_of("wanted", 5), lot_of("wanted", 2, printer="Printer 2"), lot_of("wanted", 1, printer="Printer 3"))
    printers = {"Printer 1": EMPTY, "Printer 2": READY, "Printer 3": Condition.BUSY, "Printer 4": Condition.UNKNOWN}
    one = row(1)
    shown = derive(known(one, lots=lots, printers=printers, chosen=one))
    assert shown.printers[0].acts[0].to == (Target("Printer 3", 1),)
    move = next(act for act in shown.chosen.acts if act.do is D.MOVE)
    assert [target.printer for target in move.to] == ["Printer 3", "Printer 2", "Printer 4"]


def test_the_question_for_a_printer_goes_when_there_is_none_to_choose_any_more():
    one = row(1)
    asked = replace(known(one, printers={"Printer 1": EMPTY, "Printer 2": READY}, chosen=one), asks=Asked.WHERE)
    assert derive(asked).question.targets == (Target("Printer 2", 0),)
    assert derive(known(one, printers={"Printer 1": EMPTY, "Printer 2": READY}, chosen=one)).question is None
    gone = replace(known(one, printers={"Printer 1": EMPTY, "Printer 2": EMPTY}, chosen=one), asks=Asked.WHERE)
    assert derive(gone).question is None


# ---- what people hold back, put first, and count

HELD = PrinterNotes("Printer 1", held_at=WANTED_AT, held_by="2")


def test_a_badge_on_hold_is_nobodys_trouble_and_is_let_go_by_one_key():
    one = row(1, is_held=True)
    shown = derive(known(one, row(2), chosen=one))
    assert [(line.standing, line.lamp) for line in shown.lines] == [(S.HELD, "unused"), (S.NEXT, "waits")]
    assert [(act.do, act.primary) for act in shown.chosen.acts] == [(D.RELEASE, True), (D.CANCEL, False)]
    assert (shown.hands, shown.chips) == (0, ((Kind.ALL, 2), (Kind.HELD, 1)))


@pytest.mark.parametrize("condition", [READY, EMPTY, STOPPED, None])
def test_what_waits_for_a_printer_on_hold_is_on_hold_whatever_the_printer_says(condition):
    one = row(1)
    shown = derive(known(one, row(2, is_held=True), printers={"Printer 1": condition}, notes=[HELD], chosen=one))
    assert {line.standing for line in shown.lines} == {S.HELD}
    assert shown.hands == 0
    assert shown.chosen.line.printer_held
    assert [act.do for act in shown.chosen.acts] == [D.HOLD, D.CANCEL]


def test_what_lies_in_a_printer_on_hold_comes_out_or_is_stuck_as_ever():
    inside = row(1, state="sent", watched=True)
    assert derive(known(inside, notes=[HELD])).lines[0].standing is S.PRINTING
    stuck = derive(known(inside, printers={"Printer 1": EMPTY}, notes=[HELD]))
    assert (stuck.lines[0].standing, stuck.hands) == (S.STUCK, 1)


def test_a_printer_on_hold_says_since_when_by_whom_and_takes_nothing_from_others():
    printers = {"Printer 1": READY, "Printer 2": EMPTY}
    shown = derive(known(row(1), row(2, printer="Printer 2"), printers=printers, notes=[HELD]))
    held, empty = shown.printers
    assert (held.lamp, held.held_since, held.held_by, held.waiting) == ("unused", MORNING, "Ana", 1)
    assert [(act.do, act.primary) for act in held.acts] == [(D.RESUME, True)]
    assert [act.do for act in empty.acts] == [], "nobody would print them"


def test_a_queue_on_hold_can_go_elsewhere():
    shown = derive(known(row(1), printers={"Printer 1": READY, "Printer 2": READY}, notes=[HELD]))
    assert [(act.do, act.primary) for act in shown.printers[0].acts] == [(D.RESUME, True), (D.MOVE_ALL, False)]


def test_who_is_behind_others_can_be_put_first_and_who_is_first_can_not():
    rows = [row(1, is_held=True), row(2), row(3)]
    first, later = (
        [act.do for act in derive(known(*rows, chosen=one)).chosen.acts] for one in rows[1:]
    )  # fmt: skip
    assert (D.FIRST in first, D.FIRST in later) == (False, True)


#: loaded, used -> left, is it told, lamp, the thing to do
STOCK = (
    (None, 0, None, False, "well", None),
    (250, 0, 250, False, "well", None),
    (250, 224, 26, False, "well", None),
    (250, 225, 25, True, "well", None),
    (250, 250, 0, True, "hands", D.LOAD),
    (250, 260, 0, True, "hands", D.LOAD),
    (12, 1, 11, False, "well", None),
    (12, 2, 10, True, "well", None),
    (0, 0, 0, True, "hands", D.LOAD),
)


@pytest.mark.parametrize(("loaded", "used", "left", "low", "lamp", "do"), STOCK)
def test_badges_that_are_left_are_told_before_they_run_out(loaded, used, left, low, lamp, do):
    (card,) = derive(known(notes=[PrinterNotes("Printer 1", loaded=loaded, used=used)])).printers
    assert (card.left, card.is_low, card.lamp) == (left, low, lamp)
    assert [act.do for act in card.acts if act.primary] == ([do] if do else [])


def test_a_printer_that_says_how_much_ink_it_has_is_believed():
    knows = replace(known(), states={"Printer 1": PrinterState(READY, supply=61)})
    assert derive(knows).printers[0].supply == 61
    assert derive(known()).printers[0].supply is None


def test_how_many_badges_are_in_a_printer_is_asked_with_what_it_held_before():
    assert derive(replace(known(), asks="Printer 1")).question == HowMany("Printer 1", 250)
    counted = known(notes=[PrinterNotes("Printer 1", loaded=80, used=3)])
    assert derive(replace(counted, asks="Printer 1")).question == HowMany("Printer 1", 80)


# ---- one more badge for somebody who has one


@pytest.mark.parametrize(("duty", "lost"), [(Duty.STAFF, False), (Duty.SUPERVISOR, True), (Duty.ORGANIZER, True)])
def test_one_more_badge_takes_a_reason_and_a_lost_one_a_supervisor(duty, lost):
    one = row(1, state="printed")
    knows = known(one, kind=Kind.PRINTED, rows_of=Kind.PRINTED, chosen=one)
    asked = derive(replace(knows, asks=Asked.WHY, operator=Operator("9", "Ji-woo", duty))).question
    assert set(asked.reasons) == set(PrintReason) - {PrintReason.FIRST, PrintReason.AHEAD}
    assert (PrintReason.LOST in asked.may) is lost
    assert set(asked.reasons) - set(asked.may) <= {PrintReason.LOST}
    assert derive(replace(knows, asks=Asked.WHY, chosen="")).question is None


# ---- duties


def test_who_may_not_print_sees_all_and_is_told_who_may():
    steward = Operator("4", "Kofi", Duty.STEWARD)
    operators = (steward, Operator("1", "Minister", Duty.ORGANIZER), Operator("2", "Ana", Duty.STAFF))
    shown = derive(replace(known(row(1), chosen=row(1)), operator=steward, operators=operators))
    assert not shown.may_act
    assert shown.notice == WhoMay(Duty.STAFF, ("Ana", "Minister"))
    assert [act.do for act in shown.chosen.acts] == [D.HOLD, D.CANCEL]
    assert derive(known(row(1))).may_act


def test_time_that_passes_changes_nothing_but_how_long_ago_things_were():
    before, after = known(row(1)), replace(known(row(1)), now=MORNING + timedelta(minutes=9))
    assert replace(derive(after), now=before.now) == derive(before)


def test_what_is_done_is_not_listed():
    done = [row(1, state=JobState.PRINTED), row(2, state=JobState.CANCELLED)]
    assert derive(known(*done, lots=())).lines == ()
