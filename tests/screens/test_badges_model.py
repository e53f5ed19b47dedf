"""The model of the page of badges on a real profile with a real print station: each act once, each end told."""

import pytest
from badges_bench import Printers, trays
from guests import AMINA, KIM

from wego_desk.core.duties import Duty
from wego_desk.core.print_job import Kind
from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import Answer, Condition, MaybePrinted, PrinterWaits, PrintOutcome
from wego_desk.screens import badges_model
from wego_desk.screens.badges_asked import BadgeDo, Done, HowMany, NotDone, WhoMay
from wego_desk.screens.badges_model import BadgesModel
from wego_desk.screens.badges_state import Broken, Listed, Locked, Nothing, Standing

D = BadgeDo
MANY = tuple({"full_name": f"Delegate {n}"} for n in range(6))


class Stage:
    def __init__(self, bench_shift, printers, test=None):
        self.printers = Printers(bench_shift, *printers)
        self.bench, self.shift, self.trays = bench_shift.bench, bench_shift.shift, self.printers.trays
        self.model = BadgesModel(self.shift, self.printers.station, test)
        self.printers.listeners.append(self.model.printers_changed)
        self.hands = []
        self.model.hands_changed.connect(self.hands.append)
        self.printers.station.start()
        self.model.start()
        self.model.show(True)
        self.settle()

    def __getattr__(self, name):
        return getattr(self.printers, name)

    @property
    def state(self):
        return self.model.state

    def choose(self, at):
        """The badge of the delegate at this place."""
        person = self.bench.delegates[at].id
        self.model.choose(next(line.key for line in self.state.lines if line.job.person == person))

    def act(self, at, do):
        self.choose(at)
        self.model.act(do)
        self.settle()

    def card(self, printer="Printer 1"):
        return next(card for card in self.state.printers if card.name == printer)


@pytest.fixture
def stage(profile_with, shift_of):
    def at(*people, printers=2, operator="owner", confirms=True, test=None):
        bench = profile_with(*people, staff={"Ana": "staff", "Kofi": "steward"})
        made = trays(printers, confirms=confirms) if isinstance(printers, int) else printers
        return Stage(shift_of(bench, operator), made, test)

    return at


# ---- reading


def test_badges_come_and_go_by_themselves(stage):
    s = stage(AMINA, KIM)
    assert s.state.card == Nothing(Kind.ALL)
    s.trays["Printer 1"].condition = Condition.BUSY
    s.want(0)
    s.want(1)
    s.settle()
    assert isinstance(s.state.card, Listed)
    assert [(line.name, line.standing) for line in s.state.lines] == [
        ("김철수", Standing.PRINTING), ("Amina Diallo", Standing.PRINTING),
    ]  # fmt: skip
    assert s.card().printing == "Amina Diallo"
    s.trays["Printer 1"].condition = Condition.READY
    s.settle()
    assert (s.state.lines, s.state.done, s.state.congress) == ((), 2, "World Mayors Forum")


def test_the_rail_counts_also_while_nobody_sees_the_page_and_rows_are_not_read_then(stage):
    s = stage(*MANY)
    s.model.show(False)
    s.trays["Printer 1"].condition = Condition.OUT_OF_PAPER
    for n in range(3):
        s.want(n)
    s.settle()
    assert (s.hands[-1], s.state.hands, s.state.lines) == (3, 3, ())
    s.model.show(True)
    s.settle()
    assert len(s.state.lines) == 3


def test_news_without_a_change_read_nothing(stage):
    s = stage(AMINA)
    s.settle()
    s.model.printers_changed(moved=False)
    assert s.shift.find.drain() == 0
    s.trays["Printer 2"].condition = Condition.JAM
    s.settle()
    assert s.card("Printer 2").condition is Condition.JAM


def test_more_badges_than_are_listed_are_counted(stage, monkeypatch):
    monkeypatch.setattr("wego_desk.screens.badges_reading.LIMIT", 2)
    s = stage(*MANY)
    s.trays["Printer 1"].condition = Condition.STOPPED
    for n in range(5):
        s.want(n)
    s.settle()
    assert (len(s.state.lines), s.state.total, s.state.card) == (2, 5, Listed(more=3))


def test_a_kind_is_read_whole_whatever_stands_before_it(stage, monkeypatch):
    monkeypatch.setattr("wego_desk.screens.badges_reading.LIMIT", 2)
    s = stage(*MANY)
    s.trays["Printer 1"].condition = Condition.STOPPED
    for n in range(4):
        s.want(n)
    s.trays["Printer 2"].next_send = [Trouble("print_refused", printer="Printer 2", detail="no")]
    s.want(4, "Printer 2")
    s.settle()
    assert [line.name for line in s.state.lines] == ["Delegate 0", "Delegate 1"]
    s.model.choose_kind(Kind.FAILED)
    s.settle()
    assert [line.name for line in s.state.lines] == ["Delegate 4"]
    s.model.escape()
    s.settle()
    assert s.state.kind is Kind.ALL


def test_a_badge_that_went_by_itself_leaves_no_other_chosen(stage):
    s = stage(*MANY)
    s.trays["Printer 1"].condition = Condition.BUSY
    for n in range(3):
        s.want(n)
    s.settle()
    s.choose(0)
    s.trays["Printer 1"].inside.clear()
    s.trays["Printer 1"].condition = Condition.READY
    s.settle()
    s.want(4)
    s.settle()
    assert s.state.chosen is None
    s.model.act(D.CANCEL)
    s.settle()
    assert set(s.states()) == {"printed"}


def test_a_store_that_cannot_be_read_is_said_and_read_again(stage, monkeypatch):
    s = stage(AMINA)

    def torn(*_asked, **_how):
        raise Trouble("damaged_file", file="log.db")

    with monkeypatch.context() as broken:
        broken.setattr(badges_model, "read", torn)
        s.model.refresh()
        s.settle()
    assert s.state.card == Broken("damaged_file", {"file": "log.db"})
    s.model.try_again()
    s.settle()
    assert s.state.card == Nothing(Kind.ALL)


def test_our_own_fault_in_reading_is_said_and_raised(stage, monkeypatch):
    s = stage(AMINA)

    def wrong(*_asked, **_how):
        raise ZeroDivisionError

    monkeypatch.setattr(badges_model, "read", wrong)
    s.model.refresh()
    with pytest.raises(ZeroDivisionError):
        s.settle()
    assert s.state.card == Broken("our_fault")


# ---- one badge


def test_a_badge_that_waits_is_moved_to_the_printer_that_works(stage):
    s = stage(*MANY)
    s.trays["Printer 1"].condition = Condition.STOPPED
    s.want(0)
    s.want(1)
    s.settle()
    s.act(1, D.MOVE)
    assert s.state.notice == Done(D.MOVE, printer="Printer 2", name="Delegate 1")
    assert (s.states(), len(s.trays["Printer 2"].sheets)) == (["wanted", "printed"], 1)


def test_of_several_printers_one_is_asked_for(stage):
    s = stage(*MANY, printers=3)
    s.trays["Printer 1"].condition = Condition.STOPPED
    s.want(0)
    s.settle()
    s.act(0, D.MOVE)
    assert [target.printer for target in s.state.question.targets] == ["Printer 2", "Printer 3"]
    assert s.states() == ["wanted"]
    s.model.escape()
    assert s.state.question is None
    s.act(0, D.MOVE)
    s.model.move_to("Printer 1")
    s.model.move_to("Printer 3")
    s.settle()
    assert (s.states(), len(s.trays["Printer 3"].sheets)) == (["printed"], 1)


def test_a_badge_that_lies_in_a_printer_comes_out_of_it_before_it_is_printed_elsewhere(stage):
    s = stage(AMINA)
    s.trays["Printer 1"].condition = Condition.JAM
    s.want(0)
    s.settle()
    assert len(s.trays["Printer 1"].inside) == 1
    s.act(0, D.MOVE)
    assert (s.trays["Printer 1"].inside, len(s.trays["Printer 2"].sheets), s.states()) == ([], 1, ["printed"])


def test_a_badge_that_came_out_after_all_is_not_printed_elsewhere(stage):
    s = stage(AMINA)
    s.trays["Printer 1"].condition = Condition.JAM
    s.want(0)
    s.settle()
    s.choose(0)
    s.trays["Printer 1"].condition = Condition.READY
    s.trays["Printer 1"].let_out()
    s.model.act(D.MOVE)
    s.settle(wake=False)
    assert s.state.notice == NotDone("badge_is_printed", {"printer": "Printer 1"})
    assert (s.states(), s.trays["Printer 2"].sheets) == (["printed"], [])


@pytest.mark.parametrize("answer", [Answer.WAITING, Answer.UNKNOWN])
def test_a_badge_that_a_printer_does_not_give_back_stays_there(stage, answer):
    s = stage(AMINA)
    tray = s.trays["Printer 1"]
    tray.condition = Condition.JAM
    s.want(0)
    s.settle()
    tray.withdraw = lambda _reference: PrintOutcome(answer)
    s.act(0, D.MOVE)
    assert s.state.notice == NotDone("badge_in_printer", {"printer": "Printer 1"})
    assert (s.states(), s.state.busy, s.trays["Printer 2"].sheets) == (["sent"], False, [])


def test_a_printer_that_fails_to_answer_frees_the_page(stage):
    s = stage(AMINA)
    tray = s.trays["Printer 1"]
    tray.condition = Condition.JAM
    s.want(0)
    s.settle()

    def torn(_reference):
        raise Trouble("disk_full", file="log.db")

    tray.withdraw = torn
    s.act(0, D.CANCEL)
    assert (s.state.notice, s.state.busy) == (NotDone("disk_full", {"file": "log.db"}), False)


def test_a_failed_badge_is_printed_again(stage):
    s = stage(AMINA)
    s.trays["Printer 1"].next_send = [Trouble("print_refused", printer="Printer 1", detail="torn")]
    s.want(0)
    s.settle()
    assert (s.state.lines[0].standing, s.state.hands) == (Standing.FAILED, 1)
    s.act(0, D.AGAIN)
    assert s.state.notice == Done(D.AGAIN, printer="Printer 1", name="Amina Diallo")
    assert (s.states(), len(s.trays["Printer 1"].sheets), s.hands[-1]) == (["printed"], 1, 0)


def test_a_cancelled_badge_does_not_come_out_and_the_undo_brings_it_back_once(stage):
    s = stage(AMINA)
    s.trays["Printer 1"].condition = Condition.STOPPED
    s.want(0)
    s.settle()
    s.act(0, D.CANCEL)
    (job,) = s.jobs()
    assert (s.states(), s.state.notice.key) == (["cancelled"], f"{job.id[0]}:{job.id[1]}")
    s.trays["Printer 1"].condition = Condition.READY
    s.settle()
    assert s.trays["Printer 1"].sheets == []
    s.model.undo_cancel()
    s.model.undo_cancel()
    s.settle()
    assert s.state.notice == Done(D.UNDO, printer="Printer 1", name="Amina Diallo")
    assert (s.states(), len(s.trays["Printer 1"].sheets)) == (["printed"], 1)
    s.model.undo_cancel()
    s.settle()
    assert len(s.trays["Printer 1"].sheets) == 1, "what was told is not a cancelled badge any more"


def test_a_badge_that_lies_in_a_printer_is_taken_out_and_cancelled(stage):
    s = stage(AMINA)
    s.trays["Printer 1"].condition = Condition.OUT_OF_PAPER
    s.want(0)
    s.settle()
    s.act(0, D.CANCEL)
    assert (s.states(), s.trays["Printer 1"].inside) == (["cancelled"], [])
    s.trays["Printer 1"].condition = Condition.READY
    s.settle()
    assert s.trays["Printer 1"].sheets == []


def test_an_uncertain_badge_waits_for_a_persons_word(stage):
    s = stage(*MANY)
    s.trays["Printer 1"].next_send = [MaybePrinted("printer_silent", printer="Printer 1")] * 2
    s.want(0)
    s.want(1)
    for _ in range(3):
        s.settle()
        s.bench.clock.forward(minutes=1)
    assert (s.states(), s.trays["Printer 1"].sheets, s.state.hands) == (["uncertain", "uncertain"], [], 2)
    s.act(0, D.CAME_OUT)
    assert s.state.notice == Done(D.CAME_OUT, printer="Printer 1", name="Delegate 0")
    s.act(1, D.AGAIN)
    assert (s.states(), len(s.trays["Printer 1"].sheets)) == (["printed", "printed"], 1)


def test_a_second_press_while_the_first_is_under_way_is_none(stage):
    s = stage(*MANY, confirms=False)
    s.want(0)
    s.settle()
    s.choose(0)
    for _ in range(3):
        s.model.act(D.AGAIN)
    assert s.state.busy
    s.settle()
    assert (len(s.trays["Printer 1"].sheets), s.states(), s.state.busy) == (2, ["sent"], False)


def test_what_a_row_does_not_offer_does_nothing(stage):
    s = stage(AMINA)
    s.trays["Printer 1"].condition = Condition.STOPPED
    s.want(0)
    s.settle()
    count = s.bench.desk.store.last_gseq()
    for do in set(BadgeDo) - {D.MOVE, D.CANCEL}:
        s.act(0, do)
    s.model.act_on_printer("Printer 1", D.CAME_OUT)
    s.model.act_on_printer("no such printer", D.MOVE_ALL)
    s.settle()
    assert (s.bench.desk.store.last_gseq(), s.state.busy) == (count, False)


def test_a_badge_that_moved_on_meanwhile_is_refused_in_words(stage):
    s = stage(AMINA, confirms=False)
    s.trays["Printer 1"].condition = Condition.STOPPED
    s.want(0)
    s.settle()
    s.choose(0)
    store = s.bench.desk.store.prints
    store.begin(store.next_wanted("Printer 1"), 5)
    s.model.act(D.CANCEL)
    s.settle()
    assert (s.state.notice.kind, s.state.busy, s.states()) == ("badge_is_printing", False, ["sending"])


# ---- all of a printer


def test_all_that_wait_go_to_another_printer_with_what_lies_in_the_first(stage):
    s = stage(*MANY)
    s.trays["Printer 1"].condition = Condition.OUT_OF_PAPER
    for n in range(5):
        s.want(n)
    s.settle()
    assert (len(s.trays["Printer 1"].inside), s.card().waiting) == (1, 5)
    s.model.act_on_printer("Printer 1", D.MOVE_ALL)
    s.settle()
    assert s.state.notice == Done(D.MOVE_ALL, 5, "Printer 2", source="Printer 1")
    assert (s.trays["Printer 1"].inside, len(s.trays["Printer 2"].sheets)) == ([], 5)
    s.trays["Printer 1"].condition = Condition.READY
    s.settle()
    assert (s.trays["Printer 1"].sheets, set(s.states())) == ([], {"printed"})


def test_what_cannot_be_taken_out_is_left_and_told(stage):
    s = stage(*MANY)
    s.trays["Printer 1"].condition = Condition.JAM
    for n in range(3):
        s.want(n)
    s.settle()
    s.trays["Printer 1"].withdraw = lambda _reference: PrintOutcome(Answer.WAITING)
    s.model.act_on_printer("Printer 1", D.MOVE_ALL)
    s.settle()
    assert s.state.notice == Done(D.MOVE_ALL, 2, "Printer 2", left=1, source="Printer 1")
    assert sorted(s.states()) == ["printed", "printed", "sent"]


def test_badges_of_a_printer_that_is_not_set_up_any_more_are_moved(stage):
    s = stage(*MANY)
    s.want(0, "Printer 9")
    s.want(1, "Printer 9")
    s.model.refresh()
    s.settle()
    assert s.card("Printer 9").condition is Condition.NOT_FOUND
    s.model.act_on_printer("Printer 9", D.MOVE_ALL)
    s.settle()
    assert s.states() == ["printed", "printed"]


def test_all_of_a_printer_that_cannot_answer_are_confirmed_at_once_but_none_that_nobody_saw(stage):
    s = stage(*MANY, confirms=False)
    s.want(0)
    s.want(1)
    s.settle()
    assert (s.card().unconfirmed, s.card().acts[0].do, s.card().acts[0].number) == (2, D.CAME_OUT, 2)
    s.bench.clock.forward(seconds=1)
    s.want(2)
    s.station.wake()
    for lane in s.lanes:
        lane.drain()  # printed, but the page has not read it yet
    s.model.act_on_printer("Printer 1", D.CAME_OUT)
    s.settle()
    assert s.state.notice == Done(D.CAME_OUT, 2, "Printer 1")
    assert s.states() == ["printed", "printed", "sent"]


def test_one_missing_badge_is_printed_again_from_the_card_and_of_several_each_is_looked_at(stage):
    s = stage(*MANY, confirms=False)
    s.want(0)
    s.settle()
    s.model.act_on_printer("Printer 1", D.AGAIN)
    s.settle()
    assert (s.state.notice, len(s.trays["Printer 1"].sheets)) == (Done(D.AGAIN, printer="Printer 1"), 2)
    s.want(1)
    s.settle()
    s.model.act_on_printer("Printer 1", D.AGAIN)
    s.settle()
    assert len(s.trays["Printer 1"].sheets) == 3, "no badge is printed twice by one key for several"
    s.model.act_on_printer("Printer 1", D.SHOW)
    s.settle()
    assert (s.state.kind, len(s.state.lines)) == (Kind.NOT_CONFIRMED, 2)


def test_a_test_badge_says_how_it_went(stage):
    asked = []
    s = stage(AMINA, test=lambda printer, then: asked.append((printer, then)))
    s.model.act_on_printer("Printer 2", D.TEST)
    assert s.state.busy
    ((printer, then),) = asked
    then(None)
    assert (printer, s.state.notice, s.state.busy) == ("Printer 2", Done(D.TEST, printer="Printer 2"), False)
    s.model.act_on_printer("Printer 2", D.TEST)
    asked[1][1](PrinterWaits("spooler_off", printer="Printer 2"))
    assert s.state.notice == NotDone("spooler_off", {"printer": "Printer 2"})


# ---- what people hold back, put first, and count


def test_a_badge_is_held_and_let_go(stage):
    s = stage(*MANY)
    s.trays["Printer 1"].condition = Condition.STOPPED
    s.want(0)
    s.want(1)
    s.settle()
    s.act(1, D.HOLD)
    assert s.state.notice == Done(D.HOLD, printer="Printer 1", name="Delegate 1")
    s.trays["Printer 1"].condition = Condition.READY
    s.settle()
    assert (s.states(), s.state.hands) == (["printed", "wanted"], 0)
    s.model.choose_kind(Kind.HELD)
    s.settle()
    assert [line.standing for line in s.state.lines] == [Standing.HELD]
    s.act(1, D.RELEASE)
    assert s.states() == ["printed", "printed"]


def test_a_printer_is_paused_and_goes_on(stage):
    s = stage(*MANY)
    s.model.act_on_printer("Printer 1", D.PAUSE)
    s.settle()
    assert s.state.notice == Done(D.PAUSE, printer="Printer 1")
    s.want(0)
    s.settle()
    s.model.refresh()
    s.settle()
    assert (s.states(), s.card().held_by, s.card().waiting) == (["wanted"], "owner", 1)
    s.model.act_on_printer("Printer 1", D.RESUME)
    s.settle()
    assert (s.states(), s.card().held_since) == (["printed"], None)


def test_a_badge_is_put_before_the_others(stage):
    s = stage(*MANY)
    s.trays["Printer 1"].condition = Condition.BUSY
    for n in range(5):
        s.want(n)
    s.settle()
    s.act(4, D.FIRST)
    assert s.state.notice == Done(D.FIRST, printer="Printer 1", name="Delegate 4")
    standing = {line.name: (line.standing, line.ahead) for line in s.state.lines}
    assert standing["Delegate 4"] == (Standing.NEXT, 0)
    assert standing["Delegate 2"] == (Standing.FOLLOWS, 1)


def test_badges_that_were_put_in_are_counted_down(stage):
    s = stage(*MANY)
    s.model.act_on_printer("Printer 1", D.LOAD)
    assert s.state.question == HowMany("Printer 1", 250)
    s.model.load(11)
    s.settle()
    assert (s.state.notice, s.state.question) == (Done(D.LOAD, 11, "Printer 1"), None)
    s.want(0)
    s.settle()
    assert (s.card().left, s.card().loaded, s.card().is_low) == (10, 11, True)
    s.model.load(5)
    s.settle()
    assert s.card().left == 10, "nothing was asked"


def test_a_count_that_no_printer_holds_is_refused_and_asked_again(stage):
    s = stage(AMINA)
    s.model.act_on_printer("Printer 1", D.LOAD)
    s.model.load(10_000)
    s.settle()
    assert (s.state.notice.kind, s.card().loaded) == ("bad_count", None)


# ---- duties and the lock


def test_a_steward_is_told_who_may_and_nothing_happens(stage):
    s = stage(*MANY, operator="Kofi")
    s.trays["Printer 1"].condition = Condition.STOPPED
    s.want(0)
    s.settle()
    assert s.state.notice == WhoMay(Duty.STAFF, ("Ana", "owner"))
    count = s.bench.desk.store.last_gseq()
    s.act(0, D.CANCEL)
    assert s.state.notice == WhoMay(Duty.STAFF, ("Ana", "owner"), asked=True)
    s.model.act_on_printer("Printer 1", D.MOVE_ALL)
    s.settle()
    assert (s.states(), s.bench.desk.store.last_gseq()) == (["wanted"], count)


def test_a_duty_that_was_lost_while_the_act_was_under_way_is_told_too(stage, monkeypatch):
    s = stage(*MANY)
    s.trays["Printer 1"].condition = Condition.STOPPED
    s.want(0)
    s.settle()
    s.shift.at_work.sign_in(s.bench.operator("Kofi"), s.bench.clock())
    monkeypatch.setattr(badges_model, "may", lambda _duty, _act: True)
    s.act(0, D.CANCEL)
    assert (s.state.notice.asked, s.states(), s.state.busy) == (True, ["wanted"], False)


def test_a_locked_desk_shows_nobody_and_badges_go_on(stage):
    s = stage(AMINA)
    s.trays["Printer 1"].condition = Condition.BUSY
    s.want(0)
    s.settle()
    s.shift.at_work.lock()
    assert (s.state.card, s.state.lines) == (Locked(), ())
    s.trays["Printer 1"].condition = Condition.READY
    s.settle()
    s.shift.at_work.sign_in(s.bench.operator("Ana"), s.bench.clock())
    assert (s.state.card, s.states()) == (Nothing(Kind.ALL), ["printed"])


def test_what_was_told_goes_with_escape_then_the_row(stage):
    s = stage(*MANY)
    s.trays["Printer 1"].condition = Condition.STOPPED
    s.want(0)
    s.want(1)
    s.settle()
    s.act(0, D.MOVE)
    s.choose(1)
    assert s.state.notice is None
    s.model.escape()
    assert s.state.chosen is None
