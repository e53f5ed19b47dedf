"""The page Badges driven as a person does it: keys, touch, large text, right to left, and a reader of screens."""

from dataclasses import replace

import pytest
from accessible import every_control_is_named, every_focus_stop
from badges_bench import Printers, trays
from badges_known import known, lot_of, row
from guests import AMINA, KIM, SALMA
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from wego_desk.core.print_job import Kind, PrintReason
from wego_desk.core.trouble import Trouble
from wego_desk.desk import print_hold
from wego_desk.desk.admit import admit
from wego_desk.desk.ports import Condition, MaybePrinted
from wego_desk.devices.printer_folder import FolderPrinter
from wego_desk.screens import badge_rows, badges_model
from wego_desk.screens.badge_rows import row_of
from wego_desk.screens.badges_asked import BadgeDo
from wego_desk.screens.badges_derive import derive
from wego_desk.screens.badges_page import BadgesPage
from wego_desk.screens.badges_room import BadgesRoom
from wego_desk.screens.controls import ROW, KeyButton

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
D = BadgeDo
LONG = {
    "full_name": "Maria Fernanda de Albuquerque Cavalcanti e Vasconcelos dos Santos Rodrigues", "role": "guest",
    "organization": "Instituto Nacional de Pesquisas",
}  # fmt: skip
PEOPLE = (AMINA, KIM, SALMA, LONG)


class Stage:
    def __init__(self, window, bench_shift, printers, qtbot):
        self.window, self.qtbot = window, qtbot
        self.printers = Printers(bench_shift, *printers)
        self.bench, self.trays = bench_shift.bench, self.printers.trays
        self.room = BadgesRoom(bench_shift.shift, self.printers.station, lambda: "a6", lambda _name, then: then(None))
        self.page, self.ui = self.room.page, self.room.page.ui
        self.printers.listeners.append(self.room.printers_changed)
        self.room.hands_changed.connect(lambda count: window.set_count("badges", count))
        self.printers.station.start()
        self.room.start()
        window.add_page("badges", "badges", lambda: "Badges", self.page, heading=self.page.heading, foot=False)
        qtbot.waitUntil(self.page.isVisible)
        self.settle()

    def __getattr__(self, name):
        return getattr(self.printers, name)

    def settle(self):
        """Let printers and lanes come to their ends, and the page be laid out, which takes a turn for each layout."""
        self.printers.settle()
        for _ in range(4):
            QApplication.processEvents()

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
        self.settle()

    def click(self, widget):
        assert widget.isVisible()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def click_row(self, at):
        rect = self.ui.list.visualRect(self.ui.list.model().index(at))
        QTest.mouseClick(self.ui.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        self.settle()

    def rows(self):
        model = self.ui.list.model()
        return [model.index(at).data(ROW) for at in range(model.rowCount())]

    def names(self):
        return [row.name for row in self.rows()]

    def said(self):
        return self.page.foot._said.sentence.text().replace("\u2068", "").replace("\u2069", "")

    def told(self):
        """The chosen badge in sentences."""
        return self.page.foot._lead.text() + " " + self.page.foot._rest.text()

    def card(self, printer="Printer 1"):
        return self.page.printers.card(printer)


@pytest.fixture
def stage(window, profile_with, shift_of, qtbot):
    def at(*people, operator="owner", printers=2, confirms=True):
        bench = profile_with(*people, staff={"Ana": "staff", "Kofi": "steward"})
        made = trays(printers, confirms=confirms) if isinstance(printers, int) else printers
        return Stage(window, shift_of(bench, operator), made, qtbot)

    return at


def stopped(stage, *people, **how):
    """A stage whose first printer takes nothing, with a badge for each of these people."""
    s = stage(*people, **how)
    s.trays["Printer 1"].condition = Condition.STOPPED
    for at in range(len(people)):
        s.want(at)
    s.settle()
    return s


# ---- by key


def test_a_badge_that_waits_is_moved_by_keys_alone(stage):
    s = stopped(stage, AMINA, SALMA)
    assert s.ui.list.hasFocus()
    s.key(KEY.Key_Down)
    assert s.told().startswith("The badge of \u2068Amina Diallo\u2069 waits for \u2068Printer 1\u2069.")
    s.key(KEY.Key_F7)
    assert s.said() == "The badge of Amina Diallo goes to Printer 2."
    assert (s.states(), len(s.trays["Printer 2"].sheets), s.names()) == (["printed", "wanted"], 1, ["سلمى بن يوسف"])
    s.key(KEY.Key_Down)
    s.key(KEY.Key_F7)
    assert (s.states(), s.ui.messageWord.text()) == (["printed", "printed"], "Nothing waits")


def test_after_an_act_the_arrow_keys_go_on_where_it_was(stage):
    s = stopped(stage, *({"full_name": f"Person {n}"} for n in range(5)))
    for _ in range(3):
        s.key(KEY.Key_Down)
    assert "Person 2" in s.told()
    s.key(KEY.Key_Delete, CTRL)
    assert (s.page.foot._lead.text(), s.ui.list.currentIndex().isValid()) == ("", False)
    s.key(KEY.Key_F7)
    assert s.states() == ["wanted", "wanted", "cancelled", "wanted", "wanted"], "nobody is chosen: no key acts"
    s.key(KEY.Key_Down)
    assert "Person 3" in s.told()


def test_a_cancelled_badge_comes_back_by_the_undo_key_and_is_printed_once(stage):
    s = stopped(stage, AMINA)
    s.key(KEY.Key_Down)
    s.key(KEY.Key_Delete, CTRL)
    assert (s.states(), s.said()) == (["cancelled"], "The badge of Amina Diallo is not printed.")
    s.trays["Printer 1"].condition = Condition.READY
    s.settle()
    assert s.trays["Printer 1"].sheets == []
    s.key(KEY.Key_F8)
    s.key(KEY.Key_F8)
    assert (s.states(), len(s.trays["Printer 1"].sheets)) == (["printed"], 1)
    assert s.said() == "The badge of Amina Diallo comes out of Printer 1 after all."


def test_a_failed_badge_says_why_and_is_printed_again_by_key(stage):
    s = stage(AMINA)
    s.trays["Printer 1"].next_send = [Trouble("print_refused", printer="Printer 1", detail="wrong paper")]
    s.want(0)
    s.settle()
    (row,) = s.rows()
    assert (row.state, row.shape, row.state_bold) == ("Not printed", "stopped", True)
    s.key(KEY.Key_Down)
    assert "wrong paper" in s.told()
    s.key(KEY.Key_F6)
    assert (s.states(), len(s.trays["Printer 1"].sheets)) == (["printed"], 1)


def test_uncertain_badges_are_asked_for_and_answered_by_key(stage):
    s = stage(AMINA, SALMA)
    s.trays["Printer 1"].next_send = [MaybePrinted("printer_silent", printer="Printer 1")] * 2
    s.want(0)
    s.want(1)
    s.settle()
    assert s.card()._title.text() == "Did 2 badges come out?"
    assert {row.state for row in s.rows()} == {"Did it come out?"}
    s.key(KEY.Key_Down)
    assert s.told().endswith("Look: if it is there, it came out; if not, print it again.")
    s.key(KEY.Key_F10)
    assert s.said() == "The badge of Amina Diallo has come out."
    s.key(KEY.Key_Down)
    s.key(KEY.Key_F6)
    assert (s.states(), len(s.trays["Printer 1"].sheets)) == (["printed", "printed"], 1)


def test_a_desk_that_died_asks_and_prints_nothing_by_itself(stage):
    s = stopped(stage, AMINA)
    s.die_while_handing_over()
    s.trays["Printer 1"].condition = Condition.READY
    s.room.refresh()
    s.settle()
    assert (s.states(), s.trays["Printer 1"].sheets) == (["uncertain"], [])
    s.key(KEY.Key_Down)
    assert "This program was ended while it was handed over." in s.told()
    s.key(KEY.Key_F10)
    assert (s.states(), s.trays["Printer 1"].sheets) == (["printed"], [])


def test_a_whole_printer_moves_by_one_key(stage):
    s = stage(*PEOPLE)
    s.trays["Printer 1"].condition = Condition.OUT_OF_PAPER
    for at in range(4):
        s.want(at)
    s.settle()
    assert s.card()._title.text() == "Out of paper, 4 badges wait"
    assert s.card().button(D.MOVE_ALL).text() == "Move 4 to \u2068Printer 2\u2069"
    s.key(KEY.Key_F7, SHIFT)
    assert s.said() == "4 badges go to Printer 2 now."
    assert (s.trays["Printer 1"].inside, len(s.trays["Printer 2"].sheets)) == ([], 4)
    assert set(s.states()) == {"printed"}


def test_of_several_printers_one_is_chosen_by_key(stage):
    s = stopped(stage, AMINA, printers=3)
    s.key(KEY.Key_Down)
    s.key(KEY.Key_F7)
    assert "Where shall the badge of \u2068Amina Diallo\u2069 come out?" in s.told()
    assert [button.text() for button in s.page.foot.question.choices()] == [
        "\u2068Printer 2\u2069: free",
        "\u2068Printer 3\u2069: free",
    ]
    s.key(KEY.Key_Escape)
    assert (s.page.foot.question.choices(), s.states()) == ([], ["wanted"])
    s.key(KEY.Key_F7)
    s.key(KEY.Key_2, CTRL)
    assert (s.states(), len(s.trays["Printer 3"].sheets)) == (["printed"], 1)


def test_one_key_belongs_to_the_chosen_badge_or_to_the_first_printer_that_needs_it(stage):
    s = stage(*PEOPLE, confirms=False)
    s.want(0, "Printer 1")
    s.want(1, "Printer 2")
    s.settle()
    assert [s.card(name).button(D.CAME_OUT).key() for name in ("Printer 1", "Printer 2")] == ["F10", ""]
    s.key(KEY.Key_F10)
    assert s.states() == ["printed", "sent"]
    s.want(2, "Printer 1")
    s.settle()
    s.click_row(0)
    assert s.bench.delegates[1].native_name in s.told()
    assert [s.card(name).button(D.CAME_OUT).key() for name in ("Printer 1", "Printer 2")] == ["", ""]
    s.key(KEY.Key_F10)
    assert s.states() == ["printed", "printed", "sent"]


def test_return_letters_and_digits_of_a_scanner_do_nothing_here(stage):
    s = stopped(stage, AMINA, SALMA)
    s.key(KEY.Key_Down)
    count = s.bench.desk.store.last_gseq()
    QTest.keyClicks(s.window.focusWidget(), "BCDE 1234")
    s.key(KEY.Key_Return)
    s.key(KEY.Key_Enter)
    assert (s.states(), s.bench.desk.store.last_gseq()) == (["wanted", "wanted"], count)
    assert "Amina" in s.told(), "letters choose no other row"


def test_tab_goes_through_all_that_can_be_pressed_and_back(stage):
    s = stopped(stage, AMINA, SALMA)
    s.key(KEY.Key_Down)
    stops = [stop for stop in every_focus_stop(s.window) if s.page.isAncestorOf(stop)]
    buttons = [b for b in s.page.findChildren(KeyButton) if b.isVisible()]
    assert set(buttons) <= set(stops)
    assert s.ui.list in stops
    assert {chip for chip in s.page._chips.values() if chip.isVisible()} <= set(stops)


# ---- by mouse


def test_a_row_and_its_button_are_pressed(stage):
    s = stopped(stage, AMINA, SALMA)
    s.click_row(1)
    s.click(s.page.foot.button(D.MOVE))
    assert s.states() == ["wanted", "printed"]
    s.click_row(0)
    s.click(s.page.foot.button(D.CANCEL))
    s.click(s.page.foot.button(D.UNDO))
    assert s.states() == ["wanted", "printed"]


def test_a_printer_that_cannot_tell_is_confirmed_with_one_press(stage):
    s = stage(*PEOPLE, confirms=False)
    for at in range(3):
        s.want(at)
    s.settle()
    assert s.card()._title.text() == "Prints, but cannot answer"
    s.click(s.card().button(D.CAME_OUT))
    assert (set(s.states()), s.said()) == ({"printed"}, "3 badges of Printer 1 have come out.")


def test_of_several_unconfirmed_ones_the_card_shows_which_instead_of_printing_them_all(stage):
    s = stage(*PEOPLE, confirms=False)
    s.want(0)
    s.want(1)
    s.trays["Printer 2"].condition = Condition.STOPPED
    s.want(2, "Printer 2")
    s.settle()
    assert not s.card().button(D.AGAIN).isVisible()
    s.click(s.card().button(D.SHOW))
    assert (len(s.rows()), len(s.trays["Printer 1"].sheets)) == (2, 2)
    assert s.page.chip(Kind.NOT_CONFIRMED).isChecked()


def test_chips_part_the_list_and_escape_shows_all(stage):
    s = stopped(stage, *PEOPLE)
    assert [chip.text() for chip in s.page._chips.values() if chip.isVisible()] == ["All 4", "VIP 1", "Stuck 4"]
    s.click(s.page.chip(Kind.VIP))
    assert s.names() == ["김철수"]
    s.key(KEY.Key_Escape)
    assert len(s.names()) == 4


def test_a_kind_that_has_run_empty_offers_the_others(stage):
    s = stage(AMINA, SALMA)
    s.trays["Printer 1"].next_send = [Trouble("print_refused", printer="Printer 1")]
    s.want(0)
    s.trays["Printer 2"].condition = Condition.STOPPED
    s.want(1, "Printer 2")
    s.settle()
    s.click(s.page.chip(Kind.FAILED))
    s.click_row(0)
    s.key(KEY.Key_F6)
    assert s.ui.messageWord.text() == "None of these"
    s.click(s.ui.remedy)
    assert s.names() == ["سلمى بن يوسف"]


def test_a_test_badge_is_asked_for_on_the_card(stage):
    s = stage(AMINA)
    s.click(s.card("Printer 2").button(D.TEST))
    assert s.said() == "Printer 2 has a test badge now. Look at it."


# ---- what people hold back, put first, and count


def test_a_printer_is_paused_counted_and_goes_on_by_keys(stage):
    s = stage(AMINA, SALMA)
    s.key(KEY.Key_P, CTRL)
    assert s.said() == "Printer 1 is on hold. What it has comes out, nothing more."
    assert (s.card()._title.text(), s.card()._mark._kind) == ("On hold", "unused")
    s.want(0)
    s.settle()
    s.room.refresh()
    s.settle()
    assert (s.states(), s.card()._title.text()) == (["wanted"], "On hold, 1 badge waits")
    assert s.card()._sentence.text() == "\u2068owner\u2069 has held it since 09:41."
    s.key(KEY.Key_P, CTRL)
    assert s.states() == ["printed"]


def test_how_many_badges_are_in_a_printer_is_typed_and_saved_by_key(stage):
    s = stage(AMINA)
    s.key(KEY.Key_B, CTRL)
    field = s.page.foot.question.count
    assert (field.hasFocus(), field.selectedText()) == (True, "250")
    QTest.keyClicks(field, "12")
    s.key(KEY.Key_F10)
    assert s.said() == "12 badges are in Printer 1 now."
    s.want(0)
    s.settle()
    assert s.card()._levels[0]._figure.text() == "11 of 12"
    s.key(KEY.Key_B, CTRL)
    QTest.keyClicks(field, "x")
    assert field.text() == "12", "letters are no number"
    field.clear()
    assert not s.page.foot.question.save.isEnabled()
    s.key(KEY.Key_Escape)
    assert not s.page.foot.question.isVisible()
    assert s.card()._levels[0]._figure.text() == "11 of 12"


def test_a_printer_that_runs_empty_by_count_says_so_and_prints_on(stage):
    s = stage(AMINA, SALMA)
    print_hold.load_printer(s.bench.desk, "Printer 1", 1, operator=s.bench.operator())
    s.want(0)
    s.want(1)
    s.settle()
    assert s.states() == ["printed", "printed"]
    assert s.card()._sentence.text().endswith("By count it is empty: put badges in, and say how many.")
    assert s.card()._mark._kind == "hands"
    s.click(s.card().button(D.LOAD))
    s.click(s.page.foot.question.save)
    assert s.card()._levels[0]._figure.text() == "1 of 1"


def test_a_badge_is_held_let_go_and_put_first_by_keys(stage):
    s = stage(*PEOPLE)
    s.trays["Printer 1"].condition = Condition.BUSY
    for at in (0, 2, 3, 1):
        s.want(at)
    s.settle()
    s.click_row(3)
    s.key(KEY.Key_H, CTRL)
    assert [row.state for row in s.rows()][3] == "On hold"
    assert s.rows()[3].shape == "unused"
    s.click_row(3)
    assert s.told().endswith("It is printed when somebody lets it go.")
    s.key(KEY.Key_H, CTRL)
    assert [row.state for row in s.rows()][3] == "After 1 more"
    s.click_row(3)
    s.key(KEY.Key_Up, CTRL)
    assert [row.state for row in s.rows()] == ["Next", "Printing", "Printing", "After 1 more"]


# ---- what is printed already


def test_one_more_badge_is_printed_for_a_reason(stage):
    s = stage(AMINA, SALMA)
    s.want(0)
    s.want(1)
    s.settle()
    assert s.ui.listTitle.text() == "No badge is on its way"
    s.click(s.page.chip(Kind.PRINTED))
    assert [(row.name, row.state, row.end) for row in s.rows()] == [
        ("سلمى بن يوسف", "Printed", "09:41"), ("Amina Diallo", "Printed", "09:41"),
    ]  # fmt: skip
    s.click_row(1)
    assert s.told().endswith("The printer says so.")
    s.key(KEY.Key_F6)
    assert "Why is the badge of \u2068Amina Diallo\u2069 printed once more?" in s.told()
    assert len(s.trays["Printer 1"].sheets) == 2, "nothing is printed before a reason is given"
    s.key(KEY.Key_2, CTRL)
    assert (len(s.trays["Printer 1"].sheets), s.jobs()[-1].reason) == (3, "name_corrected")
    assert s.said() == "The badge of Amina Diallo goes to Printer 1."


def test_a_lost_badge_is_a_supervisors_to_replace_and_gets_a_new_code(stage):
    s = stage(AMINA, operator="Ana")
    s.want(0)
    s.settle()
    s.click(s.page.chip(Kind.PRINTED))
    s.click_row(0)
    s.key(KEY.Key_F6)
    lost = s.page.foot.question.choices()[-1]
    assert (lost.text(), lost._icon_name) == ("Lost: make the old code invalid", "lock")
    s.click(lost)
    assert s.said() == "A supervisor may replace a lost badge: owner."
    assert len(s.trays["Printer 1"].sheets) == 1
    s.room.badges._shift.at_work.sign_in(s.bench.operator(), s.bench.clock())
    s.click_row(0)
    s.key(KEY.Key_F6)
    s.key(KEY.Key_4, CTRL)
    assert len(s.trays["Printer 1"].sheets) == 2
    assert s.bench.desk.store.delegate(s.bench.delegates[0].id).code != s.bench.code()


# ---- before people come


def test_badges_are_printed_ahead_into_a_box_by_keys(stage):
    s = stage(*PEOPLE)
    s.key(KEY.Key_F6, SHIFT)
    panel = s.page.ahead
    assert panel.isVisible()
    assert not s.ui.list.isVisible()
    assert [panel.whom.card(key).text() for key in panel.whom._cards] == [
        "Everyone",
        "VIPs",
        "Delegate",
        "Mayor",
        "Guest",
    ]
    assert (panel.box.text(), panel.each.text(), panel.printer.currentText()) == ("A", "200", "\u2068Printer 1\u2069")
    assert panel.begin.text() == "Print 4 badges"
    s.key(KEY.Key_F10)
    assert s.said() == "4 badges come out of Printer 1, for box A."
    assert (set(s.states()), len(s.trays["Printer 1"].sheets)) == ({"printed"}, 4)
    s.room.refresh()
    s.settle()
    s.click(s.page.chip(Kind.IN_BOX))
    assert s.rows()[0].name == "김철수", "VIPs first"
    assert [row.state for row in s.rows()][:2] == [
        "Box \u2068A\u2069, number 1", "Box \u2068A\u2069, number 2",
    ]  # fmt: skip


def test_who_and_where_is_chosen_and_typed(stage):
    s = stage(*PEOPLE)
    s.click(s.page.print_ahead)
    panel = s.page.ahead
    s.click(panel.whom.card("role:delegate"))
    assert panel.begin.text() == "Print 2 badges"
    panel.box.clear()
    QTest.keyClicks(panel.box, "Early")
    panel.each.selectAll()
    QTest.keyClick(panel.each, KEY.Key_Delete)
    assert not panel.begin.isEnabled()
    QTest.keyClicks(panel.each, "1")
    assert panel._where.text() == "2 badges go into the boxes \u2068Early 1\u2069 to \u2068Early 2\u2069."
    s.click(panel.held)
    s.key(KEY.Key_F10)
    assert {job.box for job in s.jobs()} == {"Early 1", "Early 2"}
    assert {job.is_held for job in s.jobs()} == {True}
    assert s.trays["Printer 1"].sheets == []


def test_a_box_that_there_is_already_is_said_and_what_was_chosen_stays(stage):
    s = stage(AMINA, KIM)
    s.key(KEY.Key_F6, SHIFT)
    s.click(s.page.ahead.whom.card("vip"))
    s.key(KEY.Key_F10)
    s.key(KEY.Key_F6, SHIFT)
    assert s.page.ahead.box.text() == "B"
    s.page.ahead.box.clear()
    QTest.keyClicks(s.page.ahead.box, "a")
    s.key(KEY.Key_F10)
    assert s.said() == "There is a box a already. Call the new one otherwise."
    assert s.page.ahead.isVisible()
    assert len(s.jobs()) == 1
    s.key(KEY.Key_Escape)
    assert not s.page.ahead.isVisible()


def test_when_everyone_has_a_badge_nothing_is_offered(stage):
    s = stage(AMINA)
    s.want(0)
    s.settle()
    s.key(KEY.Key_F6, SHIFT)
    assert s.page.ahead._line.text() == "Everyone on the roster has a badge, or one on its way."
    assert not s.page.ahead.begin.isVisible()
    s.click(s.page.ahead.back)
    assert not s.page.ahead.isVisible()


def test_a_badge_in_a_box_is_handed_over_by_key_or_with_the_admission(stage):
    s = stage(AMINA, KIM)
    s.key(KEY.Key_F6, SHIFT)
    s.key(KEY.Key_F10)
    s.room.refresh()
    s.settle()
    s.click(s.page.chip(Kind.IN_BOX))
    s.click_row(1)
    assert s.told().startswith("The badge of \u2068Amina Diallo\u2069 lies ready in box \u2068A\u2069, number 2.")
    s.key(KEY.Key_F10)
    assert s.said() == "The badge of Amina Diallo was handed over."
    assert s.names() == ["김철수"]
    admit(s.bench.desk, s.bench.delegates[1].id, operator=s.bench.operator())
    s.room.refresh()
    s.settle()
    assert s.ui.messageWord.text() == "None of these"


def test_a_steward_prints_nothing_ahead(stage):
    s = stage(AMINA, operator="Kofi")
    assert s.page.print_ahead._icon_name == "lock"
    s.key(KEY.Key_F6, SHIFT)
    assert not s.page.ahead.isVisible()
    assert s.said() == "Registration staff may print and move badges: Ana, owner."


# ---- states


def test_the_head_and_the_rail_count(stage):
    s = stage(*PEOPLE)
    s.trays["Printer 2"].condition = Condition.JAM
    s.want(0)
    s.want(1, "Printer 2")
    s.want(2, "Printer 2")
    s.settle()
    assert s.page.heading().subtitle == "\u2068World Mayors Forum\u2069 · \u20682 printed today\u2069"
    assert s.ui.listTitle.text() == "2 badges are on their way"
    assert s.window._pages["badges"].item._count == 2
    s.trays["Printer 2"].condition = Condition.READY
    s.settle()
    assert s.window._pages["badges"].item._count == 0


def test_a_row_says_whose_it_is_what_for_where_and_how_far(stage):
    s = stage(AMINA, KIM)
    s.trays["Printer 1"].condition = Condition.OUT_OF_PAPER
    s.want(0)
    s.settle()
    s.want(1)
    s.room.refresh()
    s.settle()
    s.bench.clock.forward(minutes=4)
    s.room.badges._tick()
    kim, amina = s.rows()
    assert (amina.name, amina.place, amina.why, amina.printer) == (
        "Amina Diallo", "\u2068Delegate\u2069 · \u2068Dakar\u2069", "First badge", "\u2068Printer 1\u2069",
    )  # fmt: skip
    assert (amina.state, amina.end, amina.starred) == ("Waits for paper", "4 minutes", False)
    assert (kim.name, kim.starred) == ("김철수", True)


def test_without_a_printer_the_way_to_one_is_shown(stage):
    s = stage(AMINA, printers=0)
    wanted = []
    s.page.setup_wanted.connect(lambda: wanted.append("set-up"))
    assert s.ui.messageWord.text() == "No printer yet"
    s.key(KEY.Key_F4)
    s.click(s.ui.remedy)
    assert wanted == ["set-up"] * 2


def test_a_store_that_cannot_be_read_is_said_in_place_and_tried_again_by_key(stage, monkeypatch):
    s = stopped(stage, AMINA)

    def torn(*_asked, **_how):
        raise Trouble("damaged_file", file="log.db")

    with monkeypatch.context() as broken:
        broken.setattr(badges_model, "read", torn)
        s.room.refresh()
        s.settle()
    assert s.ui.messageWord.text() == "Not now"
    assert s.ui.messageText.text().endswith("A file of this desk is damaged or missing. Call for help.")
    assert not s.ui.list.isVisible()
    s.key(KEY.Key_F10)
    assert s.names() == ["Amina Diallo"]


def test_a_steward_sees_locks_and_who_may(stage):
    s = stopped(stage, AMINA, operator="Kofi")
    assert s.said() == "Registration staff may print and move badges: Ana, owner."
    s.click_row(0)
    assert s.page.foot.button(D.MOVE)._icon_name == "lock"
    assert s.card().button(D.MOVE_ALL)._icon_name == "lock"
    for press in (lambda: s.key(KEY.Key_F7), lambda: s.key(KEY.Key_Delete, CTRL), lambda: s.key(KEY.Key_F7, SHIFT)):
        press()
        assert s.said() == "Registration staff may print and move badges: Ana, owner."
    assert s.states() == ["wanted"]


def test_a_locked_desk_shows_no_names(stage):
    s = stopped(stage, AMINA)
    s.click_row(0)
    s.room.badges._shift.at_work.lock()
    s.settle()
    assert s.ui.messageWord.text() == "Nobody is signed in"
    assert not any(widget.isVisible() for widget in (s.ui.list, s.page.foot, s.page.printers, s.ui.listHead))
    s.key(KEY.Key_F7)
    assert s.states() == ["wanted"]


def test_while_an_act_is_under_way_its_buttons_are_shut(stage):
    s = stopped(stage, AMINA)
    s.click_row(0)
    QTest.keyClick(s.window, KEY.Key_F7)
    assert not s.page.foot.button(D.MOVE).isEnabled()
    assert not s.card().button(D.MOVE_ALL).isEnabled()
    s.settle()
    assert s.states() == ["printed"]


def test_badges_in_a_folder_are_printed_with_their_files(stage, tmp_path):
    folder = tmp_path / "badges"
    s = stage(AMINA, printers=[FolderPrinter(folder, "Folder")])
    s.want(0, "Folder")
    s.settle()
    assert s.states() == ["printed"]
    assert len(list(folder.glob("*.pdf"))) == 1
    folder.rename(tmp_path / "away")
    folder.write_text("a file where the folder was")
    s.want(0, "Folder", PrintReason.DAMAGED)
    s.settle()
    assert s.card("Folder")._title.text() == "Folder can't be written, 1 badge waits"
    assert [row.state for row in s.rows()] == ["Folder can't be written"]
    s.click_row(0)
    assert "Choose another folder in Set-up." in s.told()


# ---- for everyone


@pytest.mark.parametrize(
    ("theme", "percent", "language"), [("light", 100, "en"), ("dark", 200, "ko"), ("light", 100, "ar")]
)
def test_a_reader_of_screens_hears_every_control_and_row(stage, wear, theme, percent, language):
    s = stopped(stage, *PEOPLE, printers=3)
    wear(theme, percent, language)
    s.settle()
    s.ui.list.setCurrentIndex(s.ui.list.model().index(1))
    s.settle()
    assert every_control_is_named(s.page) >= 10
    heard = QAccessible.queryAccessibleInterface(s.ui.list).child(1).text(QAccessible.Text.Name)
    assert "Amina Diallo" in heard
    assert "Printer 1" in heard
    assert (
        QAccessible.queryAccessibleInterface(s.card()).text(QAccessible.Text.Name).startswith("\u2068Printer 1\u2069")
    )


def test_what_came_of_an_act_is_announced(stage, monkeypatch):
    s = stopped(stage, AMINA)
    heard = []
    monkeypatch.setattr("wego_desk.screens.labels.announce", lambda _widget, words, **_how: heard.append(words))
    s.key(KEY.Key_Down)
    s.key(KEY.Key_F7)
    assert heard == ["The badge of \u2068Amina Diallo\u2069 goes to \u2068Printer 2\u2069."]


def test_large_text_has_two_lines_a_row_and_keeps_what_can_be_done_in_sight(stage, wear):
    s = stopped(stage, *PEOPLE, printers=3)
    before = s.ui.list.sizeHintForRow(0)
    wear("light", 200)
    s.settle()
    assert s.ui.list.sizeHintForRow(0) > 2 * before
    s.ui.list.setCurrentIndex(s.ui.list.model().index(2))
    s.settle()
    wear.settle()
    bottom = s.page.foot.button(D.MOVE).mapTo(s.ui.scroll.viewport(), s.page.foot.button(D.MOVE).rect().bottomLeft())
    assert s.ui.scroll.viewport().rect().contains(bottom)
    visible = s.ui.list.visualRect(s.ui.list.currentIndex())
    assert s.ui.list.viewport().rect().contains(visible)


def test_every_word_of_the_foot_and_the_cards_is_whole_at_200_percent(stage, wear):
    s = stopped(stage, *PEOPLE, printers=2)
    wear("light", 200)
    s.settle()
    s.ui.list.setCurrentIndex(s.ui.list.model().index(3))
    s.settle()
    wear.settle()
    for label in (s.page.foot._lead, s.page.foot._rest, s.card()._title, s.card()._sentence, s.ui.listTitle):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    for button in (b for b in s.page.findChildren(KeyButton) if b.isVisible()):
        assert button.width() >= button.sizeHint().width(), button.text()


def test_right_to_left_mirrors_the_row(stage, wear):
    s = stopped(stage, AMINA)
    s.click_row(0)
    wear("light", 100, "ar")
    s.settle()
    mark, title = s.card()._mark, s.card()._title
    assert mark.x() > title.x()
    image = s.ui.list.viewport().grab().toImage()
    edge = image.pixelColor(image.width() - 2, s.ui.list.sizeHintForRow(0) // 2).name().upper()
    assert edge == "#0B4F9C", "the bar of the selection stands where reading begins"


def test_of_ten_thousand_badges_only_what_is_seen_is_put_into_words(wear, qtbot, monkeypatch):
    found = []

    def counted(line, end):
        found.append(line.key)
        return row_of(line, end)

    monkeypatch.setattr(badge_rows, "row_of", counted)
    rows = [row(n) for n in range(500)]
    knows = known(*rows, lots=(lot_of("wanted", 10_000),))
    page = BadgesPage(derive(knows))
    qtbot.addWidget(page)
    page.resize(1270, 672)
    page.show()
    wear()
    found.clear()
    page.paint(derive(replace(knows, done=5)))
    page.ui.list.viewport().repaint()
    assert 0 < len(set(found)) <= 16
    assert page.ui.listEnd.text() == "9500 more badges follow."
    assert page.ui.listTitle.text() == "10000 badges are on their way"
