"""Who works here, changed in Set-up by keys and mouse: duties, PINs, own codes, leaving; and who may do it."""

import pytest
from guests import AMINA
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from setup_stage import Part, SetupStage, plain

from wego_desk.core.credential import normal_code
from wego_desk.core.duties import Duty
from wego_desk.desk.operator_codes import operator_of_code
from wego_desk.desk.sign_in import SignedIn, WrongPin, set_pin, sign_in
from wego_desk.screens.controls import ROW

CONTROL = Qt.KeyboardModifier.ControlModifier
PIN, OTHER = "271828", "314159"
STAFF = {"Ana": "staff", "Kofi": "steward", "김지우": "supervisor"}


@pytest.fixture
def stage(window, profile_with, shift_of, qapp, qtbot):
    def at(operator="owner", **pins):
        bench = profile_with(AMINA, staff=STAFF)
        for name, pin in pins.items():
            set_pin(bench.desk, bench.operator(name).id, pin, operator=bench.operator())
        s = SetupStage(window, shift_of(bench, operator), qapp, qtbot)
        s.open(Part.OPERATORS)
        return s

    return at


def rows(s):
    model = s.room.operators_panel.list.model()
    return [(row.name, plain(row.second)) for row in (model.index(at).data(ROW) for at in range(model.rowCount()))]


def choose(s, name):
    panel = s.room.operators_panel
    at = [row[0] for row in rows(s)].index(name)
    s.click(panel.list.viewport(), panel.list.visualRect(panel.list.model().index(at)).center())
    assert plain(panel.detail.name.text()) == name


def said(s):
    line = s.room.operators_panel.said
    return plain(line.sentence.text()) if line.isVisible() else ""


def type_pin(s, digits):
    QTest.keyClicks(s.window.focusWidget(), digits)
    s.drain()


def test_everybody_is_listed_with_duty_and_who_works_here_now(stage):
    assert rows(stage()) == [
        ("Ana", "Staff"), ("Kofi", "Steward"), ("owner", "Organizer · works here now"), ("김지우", "Supervisor"),
    ]  # fmt: skip


def test_what_a_duty_may_not_is_told_with_who_may(stage):
    s = stage()
    choose(s, "Kofi")
    limits = [plain(line.text()) for line in s.room.operators_panel.detail.limits if line.isVisible()]
    assert limits == [
        "To find people, print or edit they ask registration staff: Ana, 김지우, owner.",
        "To undo, cancel or override they ask a supervisor: 김지우, owner.",
        "For rosters and for who works here they ask an organizer: owner.",
    ]


def test_somebody_new_is_added_by_keys_alone_and_then_looked_at(stage):
    s = stage()
    s.key(Qt.Key.Key_N, CONTROL)
    question = s.room.operators_panel.question
    assert question.name.hasFocus()
    assert not question.confirm.isEnabled()
    s.keys("  Mina   Park ")
    s.key(Qt.Key.Key_Tab)
    s.key(Qt.Key.Key_Left)  # from staff to steward
    s.key(Qt.Key.Key_F10)
    assert s.operator("Mina Park").duty is Duty.STEWARD
    assert said(s) == "Mina Park works here now. Give them a PIN or a code."
    assert plain(s.room.operators_panel.detail.name.text()) == "Mina Park"
    assert plain(s.page.items[Part.OPERATORS].accessibleDescription()) == "5 people"


def test_a_name_that_works_here_already_changes_nobody(stage):
    s = stage()
    s.key(Qt.Key.Key_N, CONTROL)
    s.keys("ana")
    s.key(Qt.Key.Key_Return)
    assert said(s) == "Ana works here already. Use another name."
    assert s.operator("Ana").duty is Duty.STAFF
    assert s.room.operators_panel.question.name.text() == "ana"


def test_a_duty_is_changed_by_a_press(stage):
    s = stage()
    choose(s, "Ana")
    s.click(s.room.operators_panel.detail.duties.card("SUPERVISOR"))
    assert s.operator("Ana").duty is Duty.SUPERVISOR
    assert said(s) == "Ana has another duty now."


def test_the_only_organizer_stays_one_and_the_choice_goes_back(stage):
    s = stage()
    s.click(s.room.operators_panel.detail.duties.card("STAFF"))
    assert said(s) == "owner is the only organizer. Make somebody else an organizer first."
    assert s.operator("owner").duty is Duty.ORGANIZER
    assert s.room.operators_panel.detail.duties.card("ORGANIZER").isChecked()


def test_an_organizer_who_gives_up_the_duty_may_no_more_at_once(stage):
    s = stage()
    choose(s, "Ana")
    s.click(s.room.operators_panel.detail.duties.card("ORGANIZER"))
    choose(s, "owner")
    s.click(s.room.operators_panel.detail.duties.card("STAFF"))
    assert s.shift.operator.duty is Duty.STAFF
    assert not s.room.operators_panel.add.isEnabled()
    assert plain(s.room.operators_panel.detail.who_may.sentence.text()) == "An organizer may change this: Ana."


def test_a_pin_is_typed_twice_and_lets_them_in(stage):
    s = stage()
    choose(s, "Ana")
    s.key(Qt.Key.Key_P, CONTROL)
    type_pin(s, PIN)
    assert s.room.operators_panel.question.title.text() == "The same PIN once more"
    type_pin(s, OTHER)
    assert said(s) == "The two were not alike. Type the new PIN again."
    type_pin(s, PIN)
    type_pin(s, PIN)
    assert said(s) == "Ana signs in with the new PIN from now on."
    assert isinstance(sign_in(s.bench.desk, s.operator("Ana").id, PIN), SignedIn)


def test_a_pin_that_is_easily_guessed_is_refused(stage):
    s = stage()
    choose(s, "Ana")
    s.key(Qt.Key.Key_P, CONTROL)
    type_pin(s, "123456")
    type_pin(s, "123456")
    assert said(s) == "This PIN is easily guessed. Choose another one."
    assert s.operator("Ana").pin == ""


def test_staff_change_their_own_pin_with_the_old_one_and_nobody_elses(stage):
    s = stage("Ana", owner=OTHER, Ana=PIN)
    choose(s, "Ana")
    s.key(Qt.Key.Key_P, CONTROL)
    type_pin(s, "000001")
    for _ in range(2):
        type_pin(s, "161803")
    assert said(s) == "This PIN is not right. 4 more tries, then a wait."
    type_pin(s, PIN)
    for _ in range(2):
        type_pin(s, "161803")
    assert said(s) == "Ana signs in with the new PIN from now on."
    assert isinstance(sign_in(s.bench.desk, s.operator("Ana").id, PIN), WrongPin)
    choose(s, "Kofi")
    detail = s.room.operators_panel.detail
    for button in (detail.pin, detail.code, detail.remove, s.room.operators_panel.add):
        assert not button.isEnabled()
    assert plain(detail.who_may.sentence.text()) == "An organizer may change this: owner."


def test_an_organizer_takes_a_forgotten_pin_away_and_ones_own_with_itself(stage):
    s = stage(owner=OTHER, Ana=PIN)
    choose(s, "Ana")
    s.click(s.room.operators_panel.detail.clear)
    assert (said(s), s.operator("Ana").pin) == ("Ana has no PIN any more.", "")
    choose(s, "owner")
    s.click(s.room.operators_panel.detail.clear)
    assert s.operator("owner").pin
    type_pin(s, OTHER)
    assert s.operator("owner").pin == ""


def test_esc_asks_no_more_and_what_was_typed_is_forgotten(stage):
    s = stage()
    choose(s, "Ana")
    s.key(Qt.Key.Key_P, CONTROL)
    type_pin(s, "2718")
    s.key(Qt.Key.Key_Escape)
    assert s.room.operators_panel.detail.isVisible()
    s.key(Qt.Key.Key_P, CONTROL)
    assert s.room.operators_panel.question.pin.text() == ""


def test_an_own_code_is_shown_once_read_from_the_screen_and_from_paper(stage):
    import pypdfium2
    import zxingcpp

    s = stage()
    choose(s, "Ana")
    s.key(Qt.Key.Key_K, CONTROL)
    question = s.room.operators_panel.question
    code = normal_code(question.letters.text())
    assert operator_of_code(s.bench.desk, code).name == "Ana"
    shown = question.code.grab().toImage()
    shown = shown.convertToFormat(shown.Format.Format_Grayscale8)
    seen = memoryview(bytes(shown.constBits())).cast("B", (shown.height(), shown.bytesPerLine()))
    assert zxingcpp.read_barcodes(seen)[0].text == code
    s.key(Qt.Key.Key_F6)
    (file,) = (s.folder / "badges").iterdir()
    assert said(s) == f"The code lies in {file}"
    page = pypdfium2.PdfDocument(file)[0]
    assert zxingcpp.read_barcodes(page.render(scale=4).to_pil())[0].text == code
    s.key(Qt.Key.Key_Escape)
    assert not question.isVisible()
    assert question.letters.text() == ""
    assert s.room.operators_panel.detail.code.text() == "Another code"


def test_the_code_is_kept_as_a_pdf_where_somebody_wants_it(stage, tmp_path):
    s = stage()
    choose(s, "김지우")
    s.key(Qt.Key.Key_K, CONTROL)
    s.room.operators_panel.question.paper_wanted.emit(str(tmp_path / "usb"))
    s.drain()
    assert [file.name for file in (tmp_path / "usb").iterdir()] == ["김지우.pdf"]


def test_a_lost_code_is_ended(stage):
    s = stage()
    choose(s, "Ana")
    s.key(Qt.Key.Key_K, CONTROL)
    code = normal_code(s.room.operators_panel.question.letters.text())
    s.key(Qt.Key.Key_Escape)
    s.click(s.room.operators_panel.detail.end_code)
    assert operator_of_code(s.bench.desk, code) is None
    assert said(s) == "The code of Ana does not work any more."


def test_somebody_leaves_after_a_yes_and_the_list_says_so(stage):
    s = stage()
    choose(s, "Kofi")
    s.key(Qt.Key.Key_Delete, CONTROL)
    assert plain(s.room.operators_panel.question.title.text()) == "Kofi works here no more?"
    s.key(Qt.Key.Key_Escape)
    assert "Kofi" in [name for name, _ in rows(s)]
    s.key(Qt.Key.Key_Delete, CONTROL)
    s.key(Qt.Key.Key_F10)
    assert [name for name, _ in rows(s)] == ["Ana", "owner", "김지우"]
    assert said(s) == "Kofi works here no more."


def test_nobody_removes_themselves(stage):
    s = stage()
    detail = s.room.operators_panel.detail
    assert not detail.remove.isEnabled()
    assert detail.no_removal.text() == "Somebody else removes you."


def test_no_pin_and_no_code_is_kept_in_a_state_that_is_printed(stage):
    s = stage()
    choose(s, "Ana")
    s.key(Qt.Key.Key_P, CONTROL)
    type_pin(s, PIN)
    assert PIN not in repr(s.room.operators.state)
    s.key(Qt.Key.Key_Escape)
    s.key(Qt.Key.Key_K, CONTROL)
    code = normal_code(s.room.operators_panel.question.letters.text())
    assert code not in repr(s.room.operators.state)
