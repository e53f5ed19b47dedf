"""Somebody who is on no list, at the whole program: F3, keys alone, a scan in the middle, and who was there already."""

from guests import AMINA, KIM
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from wego_desk import app
from wego_desk.screens.desk_state import Verdict
from wego_desk.screens.person_state import Opened
from wego_desk.screens.walk_in_state import Filling, OneOfThese, Registered
from wego_desk.store.verifying import verify


def typed(desk, text):
    """A hand's last letter is held for a moment, until it is sure that no scanner types."""
    before = desk.window.focusWidget().text()
    desk.keyboard.type(text)
    desk.wait(lambda: desk.window.focusWidget().text() == before + text)


def walk_in(desk):
    desk.press(Qt.Key.Key_F3)
    assert desk.window.current_page() == "walk_in"
    desk.wait(lambda: desk.furnishing.walk_in.model.state.zone)
    return desk.furnishing.walk_in


def test_a_walk_in_by_keys_alone_with_a_scan_in_the_middle(running, tmp_path):
    desk = running(AMINA, KIM)
    room = walk_in(desk)
    typed(desk, "zoe qu")
    assert isinstance(desk.scan(0), Verdict)
    assert desk.window.current_page() == "walk_in"
    assert desk.window.ui.top.currentWidget() is desk.window.ui.band
    assert room.page.ui.ownName.text() == "zoe qu"
    typed(desk, "inn")
    desk.press(Qt.Key.Key_F10)
    desk.wait(lambda: isinstance(room.model.state, Registered))
    new = room.model.state.delegate
    assert new.full_name == "zoe quinn"
    desk.wait(lambda: isinstance(desk.card, Verdict) and desk.card.scanned.checked.outcome.delegate.id == new.id)
    assert desk.card.scanned.verdict == "admitted"
    assert "zoe quinn" in desk.window.ui.band.accessibleName()
    desk.wait(lambda: room.model.state.badge and room.model.state.badge.state == "printed")
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.current_page() == "desk"
    assert desk.scan(new.code).scanned.verdict == "already_in"
    desk.close()
    with app.reading(app.Profile(tmp_path / "profile")) as reader:
        assert verify(reader).ok


def test_who_is_there_already_is_opened_instead_and_what_was_typed_waits(running):
    desk = running(AMINA, KIM)
    room = walk_in(desk)
    typed(desk, "amina diallo")
    desk.press(Qt.Key.Key_F10)
    desk.wait(lambda: isinstance(room.model.state.ask, OneOfThese))
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_F12)
    assert room.page.ui.alike.hasFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.window.current_page() == "people"
    desk.wait(lambda: isinstance(desk.furnishing.people.person.state, Opened))
    assert desk.furnishing.people.person.person == desk.delegates[0].id
    desk.press(Qt.Key.Key_F3)
    assert room.page.ui.ownName.text() == "amina diallo"
    assert desk.furnishing.has_unsaved


def test_another_script_comes_from_an_input_method(running):
    desk = running(AMINA)
    room = walk_in(desk)
    event = QInputMethodEvent("", [])
    event.setCommitString("김영희")
    QApplication.sendEvent(desk.window.focusWidget(), event)
    desk.wait(lambda: isinstance(room.model.state, Filling) and room.model.state.form.own_name == "김영희")


def test_f4_opens_the_person_of_the_verdict_and_what_changes_there_is_news_elsewhere(running):
    desk = running(AMINA, KIM)
    desk.scan(1)
    desk.press(Qt.Key.Key_F4)
    people = desk.furnishing.people
    desk.wait(lambda: isinstance(people.person.state, Opened))
    assert people.page.panel.ui.ownName.text() == "김철수"
    people.page.panel.take_focus()
    typed(desk, "2")
    assert desk.furnishing.has_unsaved
    desk.press(Qt.Key.Key_F10)
    desk.wait(lambda: not desk.furnishing.has_unsaved)
    desk.wait(lambda: any(line.large_name == "김철수2" for page in people.people.state.pages.values() for line in page))
