"""Nothing to first scan, as a volunteer goes through it: from no profile at all to the first admission."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from wego_desk import app, settings
from wego_desk.desk.test_code import TEST_CODE
from wego_desk.screens.controls import ROW
from wego_desk.screens.desk_state import Ready, Verdict
from wego_desk.screens.first_run_state import Step
from wego_desk.screens.printer_choice_state import Sent
from wego_desk.screens.roster_state import LookedOver, TakenIn

LIST = "Name,Native name,Country,City\nKim Cheolsu,김철수,Republic of Korea,Gwangju\nAmina Diallo,,Senegal,Dakar\n"


@pytest.fixture
def roster(tmp_path):
    file = tmp_path / "delegates.csv"
    file.write_text(LIST, encoding="utf-8")
    return file


def type_at(desk, text):
    QTest.keyClicks(desk.window.focusWidget(), text)


def tab(desk):
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)


def open_in_dialog(desk, file):
    """The dialog is answered as a person does: the name typed, then Return."""
    desk.wait(lambda: any(isinstance(w, QFileDialog) and w.isVisible() for w in QApplication.topLevelWidgets()))
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    field.setText(str(file))
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.wait(lambda: QApplication.activeModalWidget() is None)
    desk.window.activateWindow()  # as a window manager does


def test_from_nothing_to_the_first_admission_by_keys_and_mouse(first_start, roster, tmp_path):
    desk, profile = first_start, tmp_path / "profile"
    room = desk.furnishing.first_run
    desk.wait(lambda: room.page.isVisible() and not room.this_desk.congress.isReadOnly())

    # Name this desk: the cursor stands in the field.
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_at(desk, "Desk 4")
    tab(desk)
    type_at(desk, "World Mayors Forum")
    desk.press(Qt.Key.Key_F10)
    assert room.model.state.step is Step.PEOPLE

    # People: opened by key, looked at, taken in.
    desk.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    open_in_dialog(desk, roster)
    desk.wait(lambda: isinstance(room.model.state.roster, LookedOver))
    assert room.page.ui.forward.text() == "Take in 2 people"
    desk.press(Qt.Key.Key_F10)
    desk.wait(lambda: isinstance(room.model.state.roster, TakenIn) and room.model.state.known.people == 2)
    QTest.mouseClick(room.page.ui.forward, Qt.MouseButton.LeftButton)
    assert room.model.state.step is Step.PRINTER

    # Printer: a folder, and a test badge in it.
    desk.press(Qt.Key.Key_F6)
    desk.wait(lambda: isinstance(desk.furnishing.setup.printer.state.test, Sent))
    assert [file.name for file in (profile / "badges").iterdir()] == ["test badge.pdf"]
    desk.press(Qt.Key.Key_F10)
    assert room.model.state.step is Step.SCANNER

    # Scanner: the code on the screen.
    assert room.page.ui.forward.text() == "To the desk"
    desk.keyboard.scan(TEST_CODE)
    desk.wait(lambda: room.model.state.known.scanner_works)
    assert room.page.ui.forward.text() == "Try it"
    desk.press(Qt.Key.Key_F10)

    # The desk page, with somebody's code to try.
    desk.wait(lambda: isinstance(desk.card, Ready) and desk.card.to_try is not None)
    assert desk.window.current_page() == "desk"
    assert desk.window.ui.page.isVisible()
    assert not room.page.isVisible()
    assert desk.card.to_try.name == "김철수"
    card = desk.scan(desk.card.to_try.code)
    assert isinstance(card, Verdict)
    assert card.scanned.verdict == "admitted"
    desk.wait(lambda: desk.window.state.congress == "World Mayors Forum")
    kept = settings.load(profile / "settings.toml")
    assert kept.desk.name == "Desk 4"
    desk.press(Qt.Key.Key_Escape)
    assert isinstance(desk.card, Ready)
    assert desk.card.to_try is None


def test_every_step_can_wait_and_is_there_again(first_start):
    desk, room = first_start, first_start.furnishing.first_run
    desk.wait(lambda: room.page.isVisible())
    for step in (Step.PEOPLE, Step.PRINTER, Step.SCANNER):
        desk.press(Qt.Key.Key_F10)
        assert room.model.state.step is step
    desk.press(Qt.Key.Key_Escape)
    assert room.model.state.step is Step.PRINTER
    QTest.mouseClick(room.page.items[Step.PEOPLE], Qt.MouseButton.LeftButton)
    assert room.model.state.step is Step.PEOPLE
    assert room.page.items[Step.SCANNER].accessibleDescription() == "Later"
    QTest.mouseClick(room.page.items[Step.TRY], Qt.MouseButton.LeftButton)
    desk.wait(lambda: not room.page.isVisible())
    assert isinstance(desk.card, Ready)
    assert desk.card.empty
    desk.press(Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    QTest.mouseClick(desk.furnishing.setup.page.ui.stepByStep, Qt.MouseButton.LeftButton)
    assert room.page.isVisible()
    assert room.model.state.step is Step.DESK


def test_not_now_leaves_everything_for_later_and_it_does_not_come_again(first_start, qtbot, tmp_path):
    desk = first_start
    desk.wait(lambda: desk.furnishing.first_run.page.isVisible())
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: not desk.furnishing.first_run.page.isVisible())
    desk.close()
    at = app.Profile(tmp_path / "profile")
    assert at.founded
    from wego_desk.app.desktop import Desktop

    again = Desktop(at, settings.load(at.settings_file), app.now, {"PATH": str(tmp_path)})
    again.start()
    qtbot.waitUntil(lambda: again.plugged_in is not None, timeout=10_000)
    try:
        qtbot.waitUntil(lambda: again.window.state.standing is not None and not again.window.state.standing.locked)
        assert not again.plugged_in.furnishing.first_run.page.isVisible()
    finally:
        again.window.close()
        again.close()
        again.window.deleteLater()


def test_without_a_scanner_the_first_admission_is_one_key(first_start, roster):
    desk, room = first_start, first_start.furnishing.first_run
    desk.wait(lambda: room.page.isVisible())
    desk.press(Qt.Key.Key_F10)
    room.roster.file_chosen.emit(roster)
    desk.wait(lambda: isinstance(room.model.state.roster, LookedOver))
    desk.press(Qt.Key.Key_F10)
    desk.wait(lambda: room.model.state.known.people == 2)
    for _ in range(3):
        desk.press(Qt.Key.Key_F10)
    desk.wait(lambda: isinstance(desk.card, Ready) and desk.card.to_try is not None)
    desk.press(Qt.Key.Key_F10)
    desk.wait(lambda: isinstance(desk.card, Verdict))
    assert desk.card.scanned.verdict == "admitted"
    desk.press(Qt.Key.Key_F8)
    desk.wait(lambda: desk.card.ask is not None)


def test_a_scan_on_any_step_is_a_try_and_lets_nobody_in(first_start):
    desk, room = first_start, first_start.furnishing.first_run
    desk.wait(lambda: room.page.isVisible())
    desk.keyboard.scan("SOMEBODY-1234")
    desk.wait(lambda: room.model.state.step is Step.SCANNER)
    desk.keyboard.now += 3000
    desk.keyboard.scan(TEST_CODE)
    desk.wait(lambda: room.model.state.known.scanner_works)
    assert isinstance(desk.card, Ready)


def test_the_language_is_chosen_on_the_first_page_and_all_follows(first_start):
    desk, room = first_start, first_start.furnishing.first_run
    desk.wait(lambda: room.page.isVisible())
    picker = room.page.ui.language
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Down)
    desk.wait(lambda: desk.furnishing.setup.preferences.text("desk.language") == "ko")
    QTest.keyClick(picker, Qt.Key.Key_Down)
    desk.wait(lambda: desk.furnishing.setup.preferences.text("desk.language") == "ar")
    desk.wait(lambda: room.page.ui.steps.x() > room.page.ui.content.x())
    QTest.keyClick(picker, Qt.Key.Key_Home)
    desk.wait(lambda: desk.furnishing.setup.preferences.text("desk.language") == "en")


def test_rows_that_stay_out_are_seen_before_anything_is_written(first_start, tmp_path):
    desk, room = first_start, first_start.furnishing.first_run
    file = tmp_path / "list.csv"
    file.write_text("Name,Country\nAna,Brazil\n,Kenya\n", encoding="utf-8")
    desk.wait(lambda: room.page.isVisible())
    desk.press(Qt.Key.Key_F10)
    room.roster.file_chosen.emit(file)
    desk.wait(lambda: isinstance(room.model.state.roster, LookedOver))
    QApplication.processEvents()
    QTest.mouseClick(room.roster.segments.button("refused"), Qt.MouseButton.LeftButton)
    model = room.roster.list.model()
    assert [model.index(at).data(ROW).name for at in range(model.rowCount())] == ["There is no name in it."]
