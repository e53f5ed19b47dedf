"""The frame around the pages: keys, lamps, clock, the band, and what folds away."""

from dataclasses import replace

import pytest
from accessible import every_control_is_named, every_focus_stop
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from wego_desk.core.duties import Duty
from wego_desk.screens.controls import RailItem
from wego_desk.screens.window_state import Heading, LampState, fold

KEYS = {"F1": Qt.Key.Key_F1, "F2": Qt.Key.Key_F2, "F3": Qt.Key.Key_F3}


def page_with(text):
    page = QWidget()
    page.setLayout(QVBoxLayout())
    page.layout().addWidget(QLabel(text))
    return page


@pytest.fixture
def desk(window):
    """The window with a desk page, and a people page without the foot."""
    window.add_page("desk", "desk", lambda: "Desk", page_with("desk"), heading=lambda: Heading("World Mayors Forum"))
    window.add_page("people", "people", lambda: "People", page_with("people"), foot=False)
    return window


def test_the_first_page_is_shown_and_its_heading(desk):
    assert desk.current_page() == "desk"
    assert desk.ui.title.text() == "World Mayors Forum"


def test_alt_and_a_digit_go_to_a_page_and_only_pages_with_a_foot_have_it(desk):
    QTest.keyClick(desk, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert desk.current_page() == "people"
    assert desk.ui.title.text() == "People"
    assert not desk.ui.foot.isVisible()
    QTest.keyClick(desk, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert desk.ui.foot.isVisible()


@pytest.mark.parametrize("page", ["desk", "people"])
@pytest.mark.parametrize("key", KEYS)
def test_help_find_and_walk_in_work_on_every_page(desk, page, key, qtbot):
    desk.show_page(page)
    heard = []
    desk.help_wanted.connect(lambda: heard.append("F1"))
    desk.find_wanted.connect(lambda _: heard.append("F2"))
    desk.walk_in_wanted.connect(lambda: heard.append("F3"))
    QTest.keyClick(desk, KEYS[key])
    if key == "F2" and page == "desk":
        assert desk.ui.find.hasFocus()
    else:
        assert heard == [key]


@pytest.mark.parametrize("page", ["desk", "people"])
@pytest.mark.parametrize("percent", [100, 200])
def test_another_operator_signs_in_by_key_on_every_page(desk, wear, page, percent):
    wear("light", percent)
    desk.show_page(page)
    heard = []
    desk.operator_wanted.connect(lambda: heard.append("operator"))
    QTest.keyClick(desk, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["operator"]


def test_what_is_typed_into_find_goes_to_who_finds_and_the_field_is_empty_again(desk, qtbot):
    heard = []
    desk.find_wanted.connect(heard.append)
    QTest.keyClick(desk, Qt.Key.Key_F2)
    QTest.keyClicks(desk.ui.find, "k")
    assert heard == ["k"]
    assert desk.ui.find.text() == ""


def test_the_clock_is_the_events_and_the_operator_is_named(desk, frame_state):
    assert desk.ui.clock.time.text() == "09:41"
    assert desk.ui.clock.city.text() == "Seoul"
    assert desk.ui.operatorButton.lines() == ("Desk 4 · Ana Souza", "Staff, since 08:15")
    locked = replace(frame_state.standing, locked=True, duty=Duty.SUPERVISOR)
    desk.paint(replace(frame_state, standing=locked))
    assert desk.ui.operatorButton.lines() == ("Desk 4", "Nobody is signed in")


def test_a_scan_on_another_page_is_answered_in_place_of_the_head_until_the_next_key(desk):
    desk.show_page("people")
    desk.tell_verdict("already_in", "Already in", "Amina Diallo, since 09:12")
    band = desk.ui.band
    assert desk.ui.top.currentWidget() is band
    name = QAccessible.queryAccessibleInterface(band).text(QAccessible.Text.Name)
    assert name == "Already in. Amina Diallo, since 09:12"
    assert desk.current_page() == "people"
    QTest.keyClick(desk.windowHandle(), Qt.Key.Key_A)
    assert desk.ui.top.currentWidget() is desk.ui.head


def test_on_the_desk_page_the_head_stays(desk):
    desk.tell_verdict("admitted", "Admitted", "Amina Diallo")
    assert desk.ui.top.currentWidget() is desk.ui.head


def test_holding_alt_shows_the_digits(desk):
    before = desk.ui.rail.grab().toImage()
    QTest.keyPress(desk.windowHandle(), Qt.Key.Key_Alt)
    assert desk.ui.rail.grab().toImage() != before
    QTest.keyRelease(desk.windowHandle(), Qt.Key.Key_Alt)
    assert desk.ui.rail.grab().toImage() == before


def test_large_text_folds_rail_lamps_and_operator_and_the_menu_holds_them(desk, wear):
    wear("light", 200)
    assert not desk.ui.rail.isVisible()
    assert desk.ui.menu.isVisible()
    assert desk.ui.allLamps.phrase.text() == "All is well"
    assert not desk.ui.operatorButton.isVisible()
    desk._fill_menu()
    actions = {action.text(): action for action in desk.ui.menu.menu().actions() if action.text()}
    assert list(actions) == ["Desk", "People", "Desk 4 · Ana Souza"]
    assert actions["Desk"].isChecked()
    actions["People"].trigger()
    assert desk.current_page() == "people"
    wear("light", 100)
    assert desk.ui.rail.isVisible()
    assert not desk.ui.menu.isVisible()


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
@pytest.mark.parametrize("size", [(1024, 640), (1366, 768), (3840, 2160)])
@pytest.mark.parametrize("language", ["en", "ko", "ar"])
def test_the_frame_is_whole_at_every_size(desk, wear, percent, size, language):
    wear("light", percent, language)
    desk.resize(*size)
    wear.settle()
    inside = desk.ui.page.rect()
    ui = desk.ui
    for widget in (ui.menu, ui.clock, ui.endClock, ui.allLamps, ui.walkIn, ui.help, ui.find, *desk._lamps):
        if widget.isVisible():
            where = widget.rect().translated(widget.mapTo(ui.page, widget.rect().topLeft()))
            assert inside.contains(where), widget.objectName()
            if widget is not ui.find:
                assert widget.width() >= widget.sizeHint().width(), widget.objectName()


@pytest.mark.parametrize(
    ("lamps", "sentence", "kind"),
    [
        (["well", "unused"], "All is well", "well"),
        (["unused", "unused"], "All is well", "unused"),
        (["hands", "well"], "Printer: hands", "hands"),
        (["waits", "stopped"], "2 things need a look", "stopped"),
    ],
)
def test_lamps_become_one_sentence(desk, frame_state, lamps, sentence, kind):
    names = ("Printer", "Venue")
    states = tuple(LampState(each, name, each) for each, name in zip(lamps, names, strict=True))
    desk.paint(replace(frame_state, lamps=states))
    assert (desk.ui.allLamps.phrase.text(), desk.ui.allLamps.kind) == (sentence, kind)


def test_a_narrow_window_folds_the_lamps_only():
    assert fold(1366, large=False) == fold(1180, large=False)
    assert not fold(1024, large=False).rail
    assert fold(1024, large=False).lamps
    assert fold(3840, large=True).rail


def test_in_arabic_the_rail_stands_on_the_right(desk, wear):
    wear("light", 100, "ar")
    assert desk.ui.rail.mapTo(desk, desk.ui.rail.rect().topLeft()).x() > 1200
    assert desk.ui.find.x() > desk.ui.walkIn.x()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "ko", "ar"])
def test_every_control_of_the_frame_has_a_name(desk, wear, percent, language):
    wear("light", percent, language)
    assert every_control_is_named(desk) >= 4


def test_tab_goes_through_rail_page_and_foot_and_comes_back(desk):
    field = QLineEdit()
    desk.page("desk").layout().addWidget(field)
    QApplication.processEvents()
    stops = every_focus_stop(desk)
    assert field in stops
    for wanted in (desk.ui.find, desk.ui.walkIn, desk.ui.operatorButton, desk.ui.help):
        assert wanted in stops
    desk.ui.find.setFocus()
    seen = []
    for _ in stops:
        QTest.keyClick(desk.focusWidget(), Qt.Key.Key_Tab)
        seen.append(desk.focusWidget())
    # Of the pages on the rail only the one that is shown is a stop; arrows go to its neighbours.
    others = {stop for stop in stops if isinstance(stop, RailItem) and not stop.isChecked()}
    assert set(seen) == set(stops) - others
    desk.ui.railItems.itemAt(0).widget().setFocus()
    QTest.keyClick(desk.focusWidget(), Qt.Key.Key_Down)
    assert desk.focusWidget() in others
    assert desk.current_page() == "people"
