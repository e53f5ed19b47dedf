"""A morning at the window: scans by keys whatever is shown, acts by key, news on every page, and a clean end."""

from guests import AMINA, KIM
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from wego_desk import app, settings
from wego_desk.desk.code_picture import code_picture
from wego_desk.desk.ports import Condition
from wego_desk.desk.test_code import TEST_CODE
from wego_desk.screens import window_words as words
from wego_desk.screens.badges_asked import BadgeDo
from wego_desk.screens.camera_model import Unavailable
from wego_desk.screens.desk_state import NotRead, Ready, ScannerWorks, Verdict
from wego_desk.screens.roster_state import LookedOver, TakenIn
from wego_desk.screens.setup_state import Part
from wego_desk.store.verifying import verify


def verdict(card):
    assert isinstance(card, Verdict)
    return card.scanned.verdict


def test_a_scan_is_answered_printed_counted_and_durable(running, tmp_path):
    desk = running(AMINA, KIM)
    assert isinstance(desk.card, Ready)
    assert verdict(desk.scan(0)) == "admitted"
    desk.wait(lambda: desk.card.scanned.badge and desk.card.scanned.badge.state == "printed")
    (badge,) = (tmp_path / "profile" / "badges").glob("*.pdf")
    assert "Amina Diallo" in badge.name
    desk.wait(lambda: desk.furnishing.desk.state.counts.here == 1)
    desk.close()
    with app.reading(app.Profile(tmp_path / "profile")) as reader:
        assert verify(reader).ok


def test_a_scan_on_another_page_shows_its_band_and_leaves_the_page(running):
    desk = running(AMINA, KIM)
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert desk.window.current_page() == "people"
    assert verdict(desk.scan(1)) == "admitted"
    assert desk.window.current_page() == "people"
    assert desk.window.ui.top.currentWidget() is desk.window.ui.band
    assert "Kim Cheolsu" in desk.window.ui.band.accessibleName()
    desk.press(Qt.Key.Key_Shift)
    assert desk.window.ui.top.currentWidget() is desk.window.ui.head


def test_undo_by_key_asks_for_a_reason_and_the_next_scan_admits_again(running):
    desk = running(AMINA)
    desk.scan(0)
    desk.press(Qt.Key.Key_F8)
    desk.wait(lambda: desk.card.ask is not None)
    desk.window.page("desk").reason_given.emit("Wrong person")
    desk.wait(lambda: desk.card.scanned.verdict == "undone")
    desk.press(Qt.Key.Key_Escape)
    assert isinstance(desk.card, Ready)
    desk.keyboard.now += 3000  # after the time in which one code is one scan
    assert verdict(desk.scan(0)) == "admitted"


def test_the_test_code_admits_nobody(running):
    desk = running(AMINA)
    assert isinstance(desk.scan(TEST_CODE), ScannerWorks)
    assert desk.furnishing.desk.state.counts.here == 0


def test_f2_in_the_window_finds_on_the_page_people(running):
    desk = running(AMINA, KIM)
    desk.press(Qt.Key.Key_F2)
    desk.keyboard.type("kim")
    desk.wait(lambda: desk.window.current_page() == "people")
    desk.wait(lambda: desk.furnishing.people.people.state.total == 2)
    assert desk.furnishing.people.people.text == "kim"


def test_a_code_that_is_pasted_and_a_picture_that_is_dropped_are_scans(running, tmp_path):
    desk = running(AMINA, KIM)
    QGuiApplication.clipboard().setText(f"Your code: {desk.delegates[0].code}")
    desk.window.setFocus()
    desk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: isinstance(desk.card, Verdict))
    assert verdict(desk.card) == "admitted"
    picture = tmp_path / "code.png"
    picture.write_bytes(code_picture(desk.delegates[1].code))
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(picture))])
    desk.window.handed_in.emit(dropped)
    desk.wait(lambda: isinstance(desk.card, Verdict) and desk.card.scanned.text == desk.delegates[1].code)
    assert verdict(desk.card) == "admitted"


def test_what_holds_no_code_says_so_and_admits_nobody(running):
    desk = running(AMINA)
    blank = QMimeData()
    blank.setImageData(QImage(60, 60, QImage.Format.Format_RGB32))
    desk.window.handed_in.emit(blank)
    desk.wait(lambda: isinstance(desk.card, NotRead))
    assert desk.window.page("desk").ready.word.accessibleName() == "No code found"


def test_without_a_camera_the_desk_says_so_and_scans(running):
    desk = running(AMINA)
    desk.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(desk.furnishing._camera.state, Unavailable)
    assert verdict(desk.scan(0)) == "admitted"


def test_settings_hold_at_once_and_at_the_next_start(running, tmp_path):
    desk = running(AMINA)
    preferences = desk.desktop.plugged_in.preferences
    preferences.set_all({"desk.language": "ko", "desk.name": "Desk 7", "printer.auto": False})
    desk.wait(lambda: len(preferences.notes) == 3)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert desk.window.state.desk == "Desk 7"
    desk.scan(0)
    assert desk.card.scanned.badge is None
    kept = (tmp_path / "profile" / "settings.toml").read_text(encoding="utf-8")
    assert 'language = "ko"' in kept
    assert 'name = "Desk 7"' in kept
    assert "auto = false" in kept
    preferences.set("desk.language", "en")


def test_a_mistake_of_ours_is_reported_without_names_and_the_desk_goes_on(running, tmp_path, capsys):
    desk = running(AMINA)
    desk.desktop._faults.take(ValueError("Amina Diallo"))
    desk.wait(lambda: desk.window.ui.top.currentWidget() is desk.window.ui.band)
    assert desk.window.ui.band.accessibleName().startswith("The program made a mistake")
    (report,) = (tmp_path / "profile" / "reports").iterdir()
    told = report.read_text(encoding="utf-8")
    assert "builtins.ValueError" in told
    assert "Amina" not in told
    assert verdict(desk.scan(0)) == "admitted"


def test_help_lists_keys_and_who_can_decide_and_a_scan_still_counts(running):
    desk = running(AMINA)
    desk.press(Qt.Key.Key_F1)
    desk.wait(lambda: desk.furnishing._help_page.isVisible())
    assert desk.furnishing._help_page.people.text() == "Who can decide: \u2068owner\u2069"
    assert verdict(desk.scan(0)) == "admitted"
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: desk.window.ui.page.isVisible())


def test_several_operators_are_asked_who_works_here_and_a_scan_waits(running):
    desk = running(AMINA, staff={"Ana": "staff"})
    desk.wait(lambda: desk.furnishing._sign_in_page.isVisible())
    desk.keyboard.scan(desk.delegates[0].code)
    desk.wait(lambda: desk.furnishing.sign_in.state.said is not None)
    ana = next(person for person in desk.furnishing.sign_in.state.people if person.name == "Ana")
    desk.furnishing.sign_in.choose(ana.id)
    desk.furnishing.sign_in.enter()
    desk.wait(lambda: not desk.furnishing._sign_in_page.isVisible())
    assert desk.window.ui.operatorButton.lines()[0] == "Desk 1 · Ana"
    desk.keyboard.now += 3000
    assert verdict(desk.scan(0)) == "admitted"


def set_up(desk, part):
    desk.press(Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert desk.window.current_page() == "setup"
    QTest.mouseClick(desk.furnishing.setup.page.items[part], Qt.MouseButton.LeftButton)
    return desk.furnishing.setup


def test_what_is_chosen_in_set_up_holds_at_once_in_the_whole_window(running, tmp_path):
    desk = running(AMINA)
    room = set_up(desk, Part.DESK)
    desk.wait(lambda: room.congress.state is not None)
    room.this_desk.name.setFocus()
    room.this_desk.name.setText("Desk 7")
    QTest.keyClick(room.this_desk.name, Qt.Key.Key_Return)
    desk.wait(lambda: desk.window.state.desk == "Desk 7")
    room = set_up(desk, Part.LOOK)
    QTest.mouseClick(room.look.languages.card("ko"), Qt.MouseButton.LeftButton)
    assert desk.window.page("setup").heading().title == words.page_label("setup")
    desk.wait(lambda: settings.load(tmp_path / "profile" / "settings.toml").desk.language == "ko")
    QTest.mouseClick(room.look.languages.card("en"), Qt.MouseButton.LeftButton)
    desk.wait(lambda: settings.load(tmp_path / "profile" / "settings.toml").desk.language == "en")


def test_while_a_scanner_is_tried_nobody_is_let_in(running):
    desk = running(AMINA)
    room = set_up(desk, Part.SCANNER)
    desk.keyboard.scan(desk.delegates[0].code)
    desk.wait(lambda: room.scanner.state.result is not None)
    assert isinstance(desk.card, Ready)
    desk.keyboard.scan(TEST_CODE)
    desk.wait(lambda: room.scanner.state.works)
    desk.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    desk.keyboard.now += 3000
    assert verdict(desk.scan(0)) == "admitted"


def test_people_who_are_taken_in_can_be_scanned_at_once(running, tmp_path):
    desk = running()
    file = tmp_path / "list.csv"
    file.write_text("Name,Registration code\nAmina Diallo,T-1001\n", encoding="utf-8")
    room = set_up(desk, Part.ROSTER)
    room.roster_panel.file_chosen.emit(file)
    desk.wait(lambda: isinstance(room.roster.state, LookedOver))
    desk.press(Qt.Key.Key_F10)
    desk.wait(lambda: isinstance(room.roster.state, TakenIn))
    desk.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert verdict(desk.scan("T-1001")) == "admitted"


def test_a_badge_that_is_held_up_is_counted_on_the_rail_and_follows_by_itself(running, tmp_path):
    desk = running(AMINA)
    folder, badges = tmp_path / "profile" / "badges", desk.furnishing.badges.badges
    folder.write_text("a file where the folder should be")
    desk.wait(lambda: badges.state.printers and badges.state.printers[0].condition is Condition.CANNOT_WRITE)
    assert verdict(desk.scan(0)) == "admitted"
    desk.wait(lambda: badges.state.hands == 1)
    desk.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert desk.window.current_page() == "badges"
    desk.wait(lambda: badges.state.lines)
    assert badges.state.lines[0].name == "Amina Diallo"
    folder.unlink()
    desk.wait(lambda: badges.state.done == 1 and not badges.state.hands)
    assert len(list(folder.glob("*.pdf"))) == 1
    assert "1 printed today" in desk.window.ui.subtitle.text()


def test_a_test_badge_comes_out_where_it_is_asked_for(running, tmp_path):
    desk = running(AMINA)
    badges = desk.furnishing.badges
    desk.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    desk.wait(lambda: BadgeDo.TEST in {act.do for card in badges.badges.state.printers for act in card.acts})
    desk.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: badges.badges.state.notice is not None)
    assert badges.badges.state.notice.do is BadgeDo.TEST
    assert len(list((tmp_path / "profile" / "badges").glob("*.pdf"))) == 1
