"""The page for a walk-in as somebody at the desk works with it: keys, mouse, touch, every size and direction."""

import pytest
from accessible import every_control_is_named, every_focus_stop
from guests import AMINA, KIM
from people_stage import STAFF
from printers import Printers
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desk.core.credential import in_fours
from wego_desk.desk.admit import admit
from wego_desk.desk.person_history import person_history
from wego_desk.desk.reading import people_count
from wego_desk.screens.walk_in_room import WalkInRoom
from wego_desk.screens.walk_in_state import Registered

KEY = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Stage:
    def __init__(self, window, bench_shift, qtbot):
        self.window, self.bench, self.shift, self.qtbot = window, bench_shift.bench, bench_shift.shift, qtbot
        self._drain, self._finger = bench_shift.drain, QTest.createTouchDevice()
        self.printers, self.went = Printers(), []
        self.room = WalkInRoom(self.shift, self.printers.printing(), self._admit)
        self.page, self.ui = self.room.page, self.room.page.ui
        before = QWidget()
        before.setLayout(QVBoxLayout())
        window.add_page("desk", "desk", lambda: "Desk", before)
        window.add_aside("walk_in", self.page, heading=self.page.heading)
        self.page.person_wanted.connect(self.went.append)
        self.page.left.connect(lambda: self.went.append("left"))
        window.walk_in_wanted.connect(self.room.begin)
        self.begin()

    def _admit(self, person):
        self.shift.ledger.run(lambda: admit(self.bench.desk, person, operator=self.shift.operator), urgent=True)

    def begin(self):
        self.room.begin()
        self.window.show_page("walk_in")
        self.qtbot.waitUntil(self.page.isVisible)
        self.drain()

    def drain(self):
        while self._drain():
            pass

    def keys(self, text):
        QTest.keyClicks(self.focus(), text)
        self.qtbot.waitUntil(lambda: not self.room.model._pause.isActive())
        self.drain()

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.focus(), key, modifier)
        self.drain()

    def focus(self):
        return self.window.focusWidget() or self.window

    def click(self, widget, at=None):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.drain()

    def touch(self, widget, at=None):
        at = widget.mapTo(self.window, at or widget.rect().center())
        QTest.touchEvent(self.window.windowHandle(), self._finger, False).press(0, at).commit()
        QTest.touchEvent(self.window.windowHandle(), self._finger, False).release(0, at).commit()
        self.drain()

    def count(self):
        with self.bench.desk.store.reading() as reader:
            return people_count(reader)


@pytest.fixture
def stage(window, profile_with, shift_of, qtbot):
    def at(*people, operator="Ana"):
        return Stage(window, shift_of(profile_with(*people, staff=STAFF), operator), qtbot)

    return at


def plain(text):
    return text.translate(dict.fromkeys(map(ord, "\u200e\u2068\u2069")))


def free_at_sides(label):
    """Left and right of what is written: pixels."""
    image, ground = label.grab().toImage(), label.grab().toImage().pixel(0, 0)
    inked = [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))]
    return inked[0], image.width() - 1 - inked[-1]


def test_the_page_is_reached_by_its_key_and_is_not_on_the_rail(stage):
    s = stage()
    assert s.window.current_page() == "walk_in"
    assert s.window.ui.title.text() == "Walk-in"
    assert [item.text() for _, item in s.window._on_rail()] == ["Desk"]
    assert s.ui.ownName.hasFocus()


def test_names_place_and_role_by_tab_and_one_key_registers(stage):
    s = stage(AMINA)
    for text in ("Zoe Quinn", "", "City of Dakar"):
        s.keys(text)
        s.ui.organization.completer().popup().hide()
        s.key(KEY.Key_Tab)
    assert s.ui.city.hasFocus()
    assert (s.ui.city.text(), s.ui.country.text()) == ("Dakar", "Senegal")
    s.key(KEY.Key_F10)
    state = s.room.model.state
    assert isinstance(state, Registered)
    assert s.ui.done.isVisible()
    assert s.ui.code.text() == in_fours(state.delegate.code)
    assert plain(s.ui.whence.text()) == "Delegate, City of Dakar, Senegal"
    assert plain(s.page.badge_line._text.text()).find("Badge goes to Printer 2") > 0
    assert s.ui.picture.pixmap().width() == 348
    assert s.ui.next.hasFocus()


def test_the_next_walk_in_and_the_way_back_have_keys(stage):
    s = stage()
    s.keys("Zoe Quinn")
    s.key(KEY.Key_F10)
    new = s.room.model.state.delegate.id
    s.key(KEY.Key_F4)
    assert s.went == [new]
    s.key(KEY.Key_F3)
    assert s.ui.filling.isVisible()
    assert s.ui.ownName.text() == ""
    assert s.ui.ownName.hasFocus()
    s.key(KEY.Key_Escape)
    assert s.went == [new, "left"]


@pytest.mark.parametrize("how", ["click", "touch"])
def test_somebody_of_a_like_name_is_opened_by_a_touch(stage, how):
    s = stage(AMINA, KIM)
    s.keys("Amina Dialo")
    assert s.ui.alikeTitle.text() == "Is it one of these?"
    row = s.ui.alike.visualRect(s.ui.alike.model().index(0)).center()
    getattr(s, how)(s.ui.alike.viewport(), row)
    assert set(s.went) == {s.bench.delegates[0].id}
    assert s.count() == 2


def test_somebody_of_a_like_name_is_reached_by_keys_and_letters_go_on_in_the_name(stage):
    s = stage(AMINA, KIM)
    s.keys("Amina Dialo")
    s.key(KEY.Key_F12)
    assert s.ui.alike.hasFocus()
    s.keys("x")
    assert s.ui.ownName.hasFocus()
    assert s.ui.ownName.text() == "Amina Dialox"
    s.key(KEY.Key_Backspace)
    s.keys("")
    s.key(KEY.Key_F12)
    s.key(KEY.Key_Return)
    assert s.went == [s.bench.delegates[0].id]


def test_nobody_alike_is_said(stage):
    s = stage(AMINA)
    assert s.ui.alikeTitle.text() == "On the roster already?"
    s.keys("Wolfeschlegel")
    assert s.ui.alikeTitle.text() == "Nobody like this is on the roster"
    assert not s.ui.alike.isVisible()


def test_the_same_name_is_asked_about_and_escape_goes_back_to_typing(stage):
    s = stage(AMINA)
    s.keys("Amina Diallo")
    s.key(KEY.Key_F10)
    assert s.page.question.isVisible()
    assert "Amina Diallo of City of Dakar" in plain(s.page.question._line.text())
    assert not s.ui.register.isVisible()
    s.key(KEY.Key_F10)
    assert s.count() == 1, "the key that registers does not answer the question"
    s.key(KEY.Key_Escape)
    assert not s.page.question.isVisible()
    assert s.went == []
    s.key(KEY.Key_F10)
    s.key(KEY.Key_1, CTRL)
    assert s.ui.done.isVisible()
    assert s.count() == 2


def test_clearing_asks_first(stage):
    s = stage()
    assert not s.ui.clear.isVisible()
    s.keys("Zoe")
    s.key(KEY.Key_F3, SHIFT)
    assert s.ui.ownName.text() == "Zoe"
    s.key(KEY.Key_1, CTRL)
    assert s.ui.ownName.text() == ""


def test_what_was_typed_and_left_is_said_to_be_still_here(stage):
    s = stage()
    s.keys("Zoe")
    s.window.show_page("desk")
    s.room.leave()
    s.bench.clock.forward(minutes=9)
    s.begin()
    assert s.ui.ownName.text() == "Zoe"
    assert s.page.said.sentence.text() == "Not registered yet: this was typed at 09:41."


def test_what_is_done_besides_is_chosen_by_keys(stage):
    s = stage()
    assert plain(s.ui.admit.text()) == "Admit them now: Registration"
    assert plain(s.ui.prints.text()) == "The badge comes with it, on Printer 2"
    assert not s.ui.prints.isEnabled()
    s.keys("Zoe Quinn")
    s.ui.admit.setFocus()
    s.key(KEY.Key_Space)
    assert plain(s.ui.prints.text()) == "Print the badge on Printer 2"
    s.ui.prints.setFocus()
    s.key(KEY.Key_Space)
    s.key(KEY.Key_F10)
    assert s.room.model.state.badge is None
    assert "photograph the code" in s.ui.codeHint.text()
    with s.bench.desk.store.reading() as reader:
        assert not person_history(reader, s.room.model.state.delegate.id, s.bench.clock()).standings


def test_a_steward_is_told_who_may_and_can_leave(stage):
    s = stage(operator="Kofi")
    assert s.ui.message.isVisible()
    assert plain(s.ui.messageText.text()) == "Registration staff may register people. Call Ana, Ji-woo, owner."
    s.key(KEY.Key_Escape)
    assert s.went == ["left"]


def test_a_locked_desk_shows_nothing_of_what_was_typed(stage):
    s = stage(AMINA)
    s.keys("Amina")
    s.shift.at_work.lock()
    assert not s.ui.filling.isVisible()
    assert not s.ui.alikeCard.isVisible()
    s.shift.at_work.sign_in(s.bench.operator("Ana"), s.bench.clock())
    assert s.ui.ownName.text() == "Amina"


# ---- room


def test_where_text_is_large_form_and_list_take_turns(stage, wear):
    s = stage(AMINA)
    wear("light", 200)
    s.keys("Amina Diallo")
    assert not s.ui.alikeCard.isVisible()
    assert s.ui.seeAlike.text() == "See 1 of a like name"
    s.key(KEY.Key_F12)
    assert s.ui.alikeCard.isVisible()
    assert not s.ui.formCard.isVisible()
    assert s.ui.alike.hasFocus()
    s.key(KEY.Key_Escape)
    assert s.ui.formCard.isVisible()
    assert s.ui.ownName.hasFocus()
    assert s.went == []


@pytest.mark.parametrize(
    ("language", "percent", "size"),
    [("en", 100, (1366, 768)), ("ko", 200, (1366, 768)), ("ar", 100, (1024, 640)), ("ar", 200, (1024, 640))],
)
def test_every_button_of_the_page_is_whole(stage, wear, language, percent, size):
    s = stage(AMINA)
    s.window.resize(*size)
    wear("light", percent, language)
    ui, question = s.ui, s.page.question

    def whole():
        wear.settle()
        for button in (ui.register, ui.clear, ui.back, ui.seeAlike, ui.next, ui.open, ui.leave, *question._buttons):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), button.text()
                where = button.rect().translated(button.mapTo(s.window, button.rect().topLeft()))
                assert s.window.rect().contains(where), button.text()

    s.keys("Amina Diallo")
    whole()
    s.room.model.register()
    s.drain()
    whole()
    s.room.model.register()
    s.drain()
    assert isinstance(s.room.model.state, Registered)
    whole()
    assert s.page.name.height() >= s.page.name.heightForWidth(s.page.name.width()) - 1


@pytest.mark.parametrize("language", ["en", "ko", "ar"])
def test_a_reader_of_screens_hears_every_part(stage, wear, language):
    s = stage(AMINA)
    wear("light", 100, language)
    s.keys("Amina Diallo")
    assert every_control_is_named(s.page) > 10
    row = QAccessible.queryAccessibleInterface(s.ui.alike).child(0)
    assert "Amina Diallo" in row.text(QAccessible.Text.Name)
    s.room.model.register()
    s.drain()
    s.room.model.register()
    s.drain()
    assert every_control_is_named(s.page) >= 3
    left, right = free_at_sides(s.ui.whence)
    assert (right < 4 < left) if language == "ar" else (left < 4 < right)
    assert s.ui.picture.accessibleName()


def test_tab_goes_through_the_form_in_the_order_of_reading(stage):
    s = stage(AMINA)
    s.keys("Amina Diallo")
    stops = every_focus_stop(s.window)
    ui = s.ui
    wanted = [ui.ownName, ui.latinName, ui.organization, ui.city, ui.country, ui.role, ui.admit]
    assert [stop for stop in stops if stop in wanted] == wanted
    assert {ui.alike, ui.register, ui.clear, ui.back} < set(stops)
