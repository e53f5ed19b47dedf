"""The sign-in page as a person at the desk meets it: keys, cells, sentences, in three languages and at every size."""

from datetime import UTC, datetime

import pytest
from accessible import every_control_is_named, every_focus_stop
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from wego_desk.core.duties import Duty
from wego_desk.screens.cover import Cover
from wego_desk.screens.sign_in_idle import IdleWatch
from wego_desk.screens.sign_in_page import SignInPage
from wego_desk.screens.sign_in_state import NoPin, Person, ScanWaits, SignInState, Waits, Wrong, told

ANA = Person("a", "Ana Souza", Duty.STAFF, asked=True)
KIM = Person("k", "김철수", Duty.SUPERVISOR, asked=True)
OWNER = Person("o", "owner", Duty.ORGANIZER, asked=False)
STATE = SignInState((ANA, KIM, OWNER), "a")
UNTIL = datetime(2026, 9, 22, 0, 46, tzinfo=UTC)


@pytest.fixture
def page(wear, qtbot):
    page = SignInPage(STATE)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    return page


def heard_from(signal):
    heard = []
    signal.connect(heard.append)
    return heard


def test_six_digits_are_a_pin_without_a_further_key(page):
    pins = heard_from(page.entered)
    assert page.ui.pin.hasFocus()
    QTest.keyClicks(page.ui.pin, "27182")
    assert pins == []
    QTest.keyClicks(page.ui.pin, "8")
    assert pins == ["271828"]
    assert page.ui.pin.text() == ""


def test_the_digits_are_never_shown(page):
    QTest.keyClicks(page.ui.pin, "271")
    one = page.ui.pin.grab().toImage()
    page.ui.pin.clear()
    QTest.keyClicks(page.ui.pin, "314")
    assert page.ui.pin.grab().toImage() == one


def test_arrows_choose_while_the_cursor_stays_in_the_cells(page):
    people = heard_from(page.chosen)
    QTest.keyClick(page.ui.pin, Qt.Key.Key_Down)
    assert people == ["k"]
    page.paint(SignInState((ANA, KIM, OWNER), "k"))
    assert page.ui.pin.hasFocus()
    assert page.ui.name.text() == "김철수"


def test_a_letter_finds_a_name(page):
    people = heard_from(page.chosen)
    QTest.keyClicks(page.ui.pin, "o")
    assert people == ["o"]


def test_who_needs_no_pin_signs_in_by_one_key(page):
    page.paint(SignInState((ANA, KIM, OWNER), "o"))
    entered = heard_from(page.entered)
    assert not page.ui.pin.isVisible()
    assert page.ui.enter.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_F10)
    assert entered == [""]


def test_back_only_where_somebody_works(page):
    left = []
    page.left.connect(lambda: left.append(True))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert left == []
    page.paint(SignInState((ANA, KIM), "k", working="a"))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert left == [True]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (Wrong(3), "This PIN is not right. 3 more tries, then a wait."),
        (Waits("Ana", UNTIL, UTC), "Too many tries. Ana can try again at 00:46; their own code works at once."),
        (NoPin("Ben"), "Ben has no PIN yet. An organizer gives one in Set-up."),
        (ScanWaits("Ana"), "That code was not checked. Ana or somebody else signs in first."),
    ],
)
def test_what_came_of_a_try_is_said_in_place(page, said, sentence):
    page.paint(told(STATE, said))
    shown = page.ui.says.text().replace("\u2068", "").replace("\u2069", "")
    assert shown == sentence
    assert page.ui.mark.isVisible()


@pytest.mark.parametrize("language", ["en", "ko", "ar"])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("theme", ["light", "high-contrast"])
def test_the_page_is_whole_and_named_in_every_look(page, wear, theme, percent, language):
    wear(theme, percent, language)
    page.paint(told(SignInState((ANA, KIM, OWNER), "k", "a"), Waits("김철수", UNTIL, UTC)))
    page.resize(1366, 768)
    QApplication.processEvents()
    assert page.size().toTuple() == (1366, 768)
    for widget in (page.ui.pin, page.ui.back, page.ui.title, page.ui.says):
        where = widget.rect().translated(widget.mapTo(page, widget.rect().topLeft()))
        assert page.rect().contains(where), widget.objectName()
    assert every_control_is_named(page) >= 3


def test_tab_reaches_cells_list_and_back(page):
    page.paint(SignInState((ANA, KIM), "k", working="a"))
    stops = every_focus_stop(page)
    assert {page.ui.pin, page.ui.people, page.ui.back} <= set(stops)


def test_in_arabic_the_list_stands_on_the_right(page, wear):
    wear("light", 100, "ar")
    assert page.ui.listCard.x() > page.ui.pinCard.x()


@pytest.fixture
def covered(window):
    own = QWidget()
    own.setLayout(QVBoxLayout())
    own.layout().addWidget(QLabel("desk"))
    other = QWidget()
    other.setLayout(QVBoxLayout())
    window.add_page("desk", "desk", lambda: "Desk", own)
    window.add_page("people", "people", lambda: "People", other)
    cover = Cover(window)
    page = SignInPage(STATE)
    cover.show(page)
    return window, cover, page


def test_what_covers_the_window_takes_its_keys_and_its_room(covered):
    window, cover, page = covered
    heard = []
    window.walk_in_wanted.connect(lambda: heard.append("F3"))
    window.find_wanted.connect(lambda _: heard.append("F2"))
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F3):
        QTest.keyClick(page.ui.pin, key)
    QTest.keyClick(page.ui.pin, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert heard == []
    assert window.current_page() == "desk"
    assert not window.ui.page.isVisible()
    window.resize(1500, 800)
    assert page.size() == window.size()
    cover.clear()
    assert window.ui.page.isVisible()
    assert not page.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert heard == ["F3"]


def touched(window):
    QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))


def test_an_untouched_desk_locks_but_never_during_a_scan(page, qtbot):
    under_way = [True]
    watch = IdleWatch(lambda: under_way[0], minutes=0.0005)
    idle = []
    watch.idle.connect(lambda: idle.append(True))
    watch.watch(page.windowHandle())
    qtbot.waitUntil(lambda: watch._timer.interval() == 2000)  # it ran out, and was put off
    assert idle == []
    under_way[0] = False
    touched(page.windowHandle())
    qtbot.waitUntil(lambda: idle == [True], timeout=2000)


def test_a_desk_that_is_never_to_lock_does_not(qapp):
    watch = IdleWatch(lambda: False, minutes=0)
    watch.seen()
    assert not watch._timer.isActive()
