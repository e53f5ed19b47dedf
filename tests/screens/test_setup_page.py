"""The page Set-up as a person meets it: each part by key and mouse, on a real settings file and a real ledger."""

import pytest
from accessible import every_control_is_named, every_focus_stop
from guests import AMINA, KIM
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from setup_stage import Part, SetupStage, plain

from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import Condition, PrinterState
from wego_desk.desk.programme import set_programme
from wego_desk.desk.reading import people_count
from wego_desk.desk.test_code import TEST_CODE
from wego_desk.rosters.sent import PointRow, ProgrammeFile
from wego_desk.screens.controls import ROW

CONTROL = Qt.KeyboardModifier.ControlModifier
MAIN = PointRow(1, "main", "Registration", "activity", "", "", "", "", "once", None, ())
HALL = PointRow(2, "hall", "Plenary hall", "session", "hall", "", "", "", "in_out", None, ())


@pytest.fixture
def stage(window, profile_with, shift_of, qapp, qtbot):
    def at(operator="owner", points=()):
        bench = profile_with(AMINA, KIM, staff={"Ana": "staff", "Kofi": "steward"})
        if points:
            set_programme(bench.desk, ProgrammeFile(tuple(points), ()), operator=bench.operator())
        return SetupStage(window, shift_of(bench, operator), qapp, qtbot)

    return at


def refuse(kind, **values):
    def keep(_changes):
        raise Trouble(kind, **values)

    return keep


# ---- the column


def test_every_part_tells_in_the_column_what_is_set_there(stage):
    s = stage()
    told = {part: plain(item.accessibleDescription()) for part, item in s.page.items.items()}
    assert told == {
        Part.DESK: "Desk 1 · Registration", Part.OPERATORS: "3 people", Part.ROSTER: "2 people",
        Part.PRINTER: "A folder · A6", Part.SCANNER: "Not tried yet", Part.LOOK: "English · 100 %",
        Part.SOUNDS: "On", Part.ABOUT: "0.1.0",
    }  # fmt: skip


def test_arrows_go_from_part_to_part(stage):
    s = stage()
    s.page.items[Part.DESK].setFocus()
    shown = []
    for _ in range(len(Part) - 1):
        s.key(Qt.Key.Key_Down)
        shown.append(s.room.setup.state.part)
    assert shown == list(Part)[1:]
    assert s.ui.title.text() == "About"


# ---- this desk


def test_a_name_is_kept_with_return_and_the_ledger_tells_the_others(stage):
    s = stage()
    field = s.room.this_desk.name
    field.setFocus()
    field.selectAll()
    s.keys("Desk  9 · west")
    assert s.kept()["desk.name"] == "Desk 1"
    s.key(Qt.Key.Key_Return)
    assert s.kept()["desk.name"] == "Desk 9 · west"
    assert s.said() == "Kept."
    assert s.bench.desk.programme.desks[s.bench.desk.store.node.device] == "Desk 9 · west"
    assert "Desk 9 · west" in plain(s.page.items[Part.DESK].accessibleDescription())


def test_leaving_a_field_keeps_it_and_esc_brings_back_what_stands(stage):
    s = stage()
    field = s.room.this_desk.name
    field.setFocus()
    field.setText("Desk 2")
    s.key(Qt.Key.Key_Escape)
    assert field.text() == "Desk 1"
    s.keys("0")
    s.key(Qt.Key.Key_Tab)
    assert s.kept()["desk.name"] == "Desk 10"


def test_what_could_not_be_kept_is_said_and_stands_as_before(stage, monkeypatch):
    s = stage()
    monkeypatch.setattr(s.preferences, "_keep", refuse("disk_full", file="settings.toml"))
    field = s.room.this_desk.name
    field.setFocus()
    field.setText("Desk 2")
    s.key(Qt.Key.Key_Tab)
    assert s.said() == "The disk is full. Nothing was changed. Make room, then try again."
    assert field.text() == "Desk 1"
    assert s.preferences.text("desk.name") == "Desk 1"


def test_what_could_not_be_kept_is_said_also_when_somebody_went_on(stage, monkeypatch):
    s = stage()
    monkeypatch.setattr(s.preferences, "_keep", refuse("disk_full", file="settings.toml"))
    s.room.this_desk.name.setFocus()
    s.room.this_desk.name.setText("Desk 2")
    QTest.mouseClick(s.page.items[Part.LOOK], Qt.MouseButton.LeftButton)  # before the disk answered
    s.room.this_desk.name.editingFinished.emit()
    s.drain()
    assert s.ui.title.text() == "Look"
    assert s.said() == "The disk is full. Nothing was changed. Make room, then try again."


def test_a_name_that_no_line_holds_is_refused_by_the_settings_themselves(stage):
    s = stage()
    field = s.room.this_desk.name
    field.setFocus()
    field.setText("x" * 201)
    s.key(Qt.Key.Key_Return)
    assert s.said() == "This can't be kept. Use one line of at most 200 letters."
    assert not s.file.exists()


def test_a_point_is_chosen_from_the_programme(stage):
    s = stage("Ana", points=(MAIN, HALL))
    assert not s.room.this_desk.only_point.isVisible()
    s.click(s.room.this_desk.points.card("hall"))
    assert s.kept()["desk.point"] == "hall"
    assert plain(s.page.items[Part.DESK].accessibleDescription()) == "Desk 1 · Plenary hall"


def test_with_one_point_there_is_nothing_to_choose_and_that_is_said(stage):
    s = stage()
    assert not s.room.this_desk.points.isVisible()
    assert plain(s.room.this_desk.only_point.text()).startswith("Registration. ")


def test_the_congress_is_named_by_an_organizer_and_times_follow_its_zone(stage):
    s = stage()
    congress, zone = s.room.this_desk.congress, s.room.this_desk.zone
    congress.setFocus()
    congress.setText("Mayors' Summit")
    s.key(Qt.Key.Key_Tab)
    zone.setFocus()
    zone.setText("Europe/Geneva")
    s.key(Qt.Key.Key_Return)
    assert s.said() == "There is no such time zone. Write it as Asia/Seoul."
    zone.setText("Europe/Zurich")
    s.key(Qt.Key.Key_Return)
    assert s.said() == "Kept."
    programme = s.bench.desk.programme
    assert (programme.name, programme.zone_name) == ("Mayors' Summit", "Europe/Zurich")


def test_who_may_not_name_the_congress_sees_who_may(stage):
    s = stage("Ana")
    assert s.room.this_desk.congress.isReadOnly()
    assert plain(s.room.this_desk.who_may.sentence.text()) == "An organizer may change this: owner."


# ---- look and sounds


def test_language_colours_and_size_switch_while_they_are_chosen(stage):
    s = stage()
    s.open(Part.LOOK)
    s.click(s.room.look.languages.card("ko"))
    assert s.window.ui.title.text() == "설정" or s.kept()["desk.language"] == "ko"
    s.click(s.room.look.themes.card("dark"))
    s.click(s.room.look.sizes.button("150"))
    assert {key: s.kept()[key] for key in ("desk.language", "look.theme", "look.text_percent")} == {
        "desk.language": "ko", "look.theme": "dark", "look.text_percent": 150,
    }  # fmt: skip
    from wego_desk.screens.look import look_now

    assert (look_now().theme.name, look_now().percent) == ("dark", 150)


def test_arabic_mirrors_the_open_page_at_once(stage):
    s = stage()
    s.open(Part.LOOK)
    s.click(s.room.look.languages.card("ar"))
    QApplication.processEvents()
    assert s.ui.side.x() > s.ui.partCard.x()


def test_a_look_that_was_not_kept_goes_back(stage, monkeypatch):
    s = stage()
    s.open(Part.LOOK)
    monkeypatch.setattr(s.preferences, "_keep", refuse("cannot_write", file="settings.toml"))
    s.click(s.room.look.themes.card("high-contrast"))
    from wego_desk.screens.look import look_now

    assert look_now().theme.name == "light"
    assert s.room.look.themes.card("system").isChecked()
    assert s.said() == "settings.toml can't be written. Nothing was changed."


def test_sounds_are_switched_by_key_and_silence_is_said(stage):
    s = stage()
    s.open(Part.SOUNDS)
    s.room.sounds.choices.card("on").setFocus()
    s.key(Qt.Key.Key_Right)
    assert s.kept()["look.sounds"] is False
    assert s.room.sounds.unable.isVisible() is (not s.sounds.able)


# ---- roster


@pytest.fixture
def roster(tmp_path):
    file = tmp_path / "delegates.csv"
    file.write_text("Name,Country,Shoe\nAna Silva,Brazil,44\n,Kenya,43\nKwame,Ghana,42\n", encoding="utf-8")
    return file


def test_a_file_is_dropped_looked_over_and_taken_in(stage, roster):
    s = stage()
    s.open(Part.ROSTER)
    panel = s.room.roster_panel
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(roster))])
    middle, copy, left = panel.rect().center(), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(panel, QDragEnterEvent(middle, copy, mime, left, none))
    QApplication.sendEvent(panel, QDropEvent(middle.toPointF(), copy, mime, left, none))
    s.drain()
    assert plain(panel.title.text()) == "delegates.csv"
    assert [figure.text() for figure, _ in panel._figures] == ["2", "0", "0", "1"]
    assert people(s) == 2
    s.click(panel.segments.button("refused"))
    model = panel.list.model()
    (row,) = [model.index(at).data(ROW) for at in range(model.rowCount())]
    assert (row.name, row.end) == ("There is no name in it.", "Line 3")
    heard = []
    s.room.roster.taken_in.connect(lambda: heard.append(True))
    s.key(Qt.Key.Key_F10)
    assert (people(s), heard) == (4, [True])
    assert panel.title.text() == "2 people came in"
    assert plain(s.page.items[Part.ROSTER].accessibleDescription()) == "4 people"


def people(s):
    with s.bench.desk.store.reading() as reader:
        return people_count(reader)


def test_what_is_no_roster_is_said_and_another_file_can_be_opened(stage, tmp_path):
    s = stage()
    s.open(Part.ROSTER)
    s.room.roster_panel.file_chosen.emit(tmp_path / "gone.csv")
    s.drain()
    said = plain(s.room.roster_panel.said.sentence.text())
    assert said.startswith("The file can't be read.")
    assert said.endswith("Nothing of this file is on the roster.")
    assert s.room.roster_panel.open.isVisible()


def test_an_import_is_stopped_by_esc_and_nobody_came_in(stage, tmp_path):
    s = stage()
    file = tmp_path / "long.csv"
    file.write_text("Name\n" + "".join(f"Person {n}\n" for n in range(450)), encoding="utf-8")
    s.open(Part.ROSTER)
    s.room.roster_panel.file_chosen.emit(file)
    s.drain()
    QTest.keyClick(s.window, Qt.Key.Key_F10)  # under way as soon as the lanes move
    QTest.keyClick(s.window, Qt.Key.Key_Escape)
    s.drain()
    assert s.room.roster_panel.title.text() == "Stopped"
    assert people(s) == 2


def test_who_may_not_open_a_roster_sees_who_may(stage, roster):
    s = stage("Kofi")
    s.open(Part.ROSTER)
    assert not s.room.roster_panel.open.isVisible()
    assert plain(s.room.roster_panel.said.sentence.text()) == "An organizer may change this: owner."
    s.room.roster_panel.file_chosen.emit(roster)
    s.drain()
    assert people(s) == 2


# ---- printer


def test_a_test_badge_lies_in_the_folder_and_the_sentence_says_where(stage):
    import pypdfium2

    s = stage()
    s.open(Part.PRINTER)
    s.key(Qt.Key.Key_F6)
    (file,) = (s.folder / "badges").iterdir()
    assert plain(s.room.printer_panel.tested.sentence.text()) == f"The test badge lies in {file}"
    text = pypdfium2.PdfDocument(file)[0].get_textpage().get_text_range()
    assert "World Mayors Forum" in text
    assert "Test Badge" in text


def test_a_queue_is_chosen_with_its_paper_and_a_test_that_fails_says_why(stage):
    s = stage()
    s.open(Part.PRINTER)
    panel = s.room.printer_panel
    s.click(panel.places.card("cups:Zebra ZC300"))
    s.click(panel.layouts.card("100x140"))
    s.click(panel.auto)
    kept = s.kept()
    assert [kept[key] for key in ("printer.kind", "printer.target", "printer.layout", "printer.auto")] == [
        "cups", "Zebra ZC300", "100x140", False,
    ]  # fmt: skip
    s.key(Qt.Key.Key_F6)
    assert panel.tested.sentence.text() == "This computer has no printing service. Choose the folder."


def test_a_layout_that_somebody_made_stays_to_be_seen(stage):
    s = stage()
    s.preferences.set("printer.layout", "/usb/summit.toml")
    s.open(Part.PRINTER)
    card = s.room.printer_panel.layouts.card("/usb/summit.toml")
    assert card.isChecked()
    assert (plain(card.text()), plain(card.accessibleDescription())) == ("summit", "An own layout: /usb/summit.toml")
    s.key(Qt.Key.Key_F6)
    assert s.room.printer_panel.tested.isVisible()


def test_a_printer_that_is_gone_stays_to_be_seen_and_others_are_looked_for(stage):
    s = stage()
    s.preferences.set_all({"printer.kind": "cups", "printer.target": "Old printer"})
    s.open(Part.PRINTER)
    assert s.room.printer_panel.places.card("cups:Old printer").isChecked()
    s.queues.clear()
    s.key(Qt.Key.Key_R, CONTROL)
    assert s.room.printer_panel.unfound.text() == "This computer has no printers set up yet."
    with pytest.raises(KeyError):
        s.room.printer_panel.places.card("cups:Zebra ZC300")


def test_what_the_printer_needs_is_said_beside_it(stage):
    s = stage()
    s.preferences.set_all({"printer.kind": "cups", "printer.target": "Zebra ZC300"})
    s.conditions["Zebra ZC300"] = PrinterState(Condition.OUT_OF_PAPER)
    s.open(Part.PRINTER)
    said = plain(s.room.printer_panel.condition.sentence.text())
    assert said == "Zebra ZC300 is out of paper. Put in paper; the badges follow by themselves."
    s.conditions["Zebra ZC300"] = PrinterState(Condition.READY)
    s.room.printers_changed()
    assert s.room.printer_panel.condition.sentence.text() == "It is ready."


# ---- scanner


def test_a_scan_of_the_test_code_is_told_in_sentences_and_admits_nobody(stage):
    s = stage()
    s.open(Part.SCANNER)
    before = s.bench.desk.store.last_gseq()
    s.keyboard.scan(TEST_CODE)
    s.drain()
    panel = s.room.scanner_panel
    assert panel.said.sentence.text() == "The scanner works. Its letters arrive as they are."
    told = [plain(one.text()) for one in panel.arrived]
    assert told[0] == f"It typed {TEST_CODE}."
    assert told[1] == "From key to key it took 1 millisecond."
    assert told[2] == "It ended with Return, as most scanners do."
    assert plain(panel.line.text()).startswith(f"text='{TEST_CODE}' keys=")
    assert (s.desk_scans, s.bench.desk.store.last_gseq()) == ([], before)
    assert plain(s.page.items[Part.SCANNER].accessibleDescription()) == "Works"


def test_the_line_for_who_helps_is_copied_by_key(stage):
    s = stage()
    s.open(Part.SCANNER)
    s.keyboard.scan(TEST_CODE)
    s.drain()
    s.key(Qt.Key.Key_I, CONTROL)
    assert (
        QGuiApplication.clipboard().text()
        == s.room.scanner.state.arrival.line
        == plain(s.room.scanner_panel.line.text())
    )


def test_a_scanner_of_another_keyboard_is_learnt_and_that_is_kept(stage):
    s = stage()
    s.open(Part.SCANNER)
    greek = ["Β"] * 15 + ["Ψ"]
    s.keyboard.scan(TEST_CODE, numbers=False, texts=greek)
    s.drain()
    assert s.room.scanner_panel.said.sentence.text().startswith("The scanner works")
    s.keyboard.scan("QA-1207", numbers=False, texts=list(":Α-1207"))
    s.drain()
    assert s.room.scanner.state.works is False
    assert s.wedge.habit == s.kept()["scanner.layout"]


def test_the_same_code_again_is_answered_again(stage):
    s = stage()
    s.open(Part.SCANNER)
    for _ in range(2):
        s.keyboard.scan(TEST_CODE)
        s.drain()
    assert s.room.scanner.state.tries == 2


def test_slow_keys_are_told_to_be_too_slow(stage, qtbot):
    s = stage()
    s.open(Part.SCANNER)
    s.ui.side.setFocus()
    s.keyboard.type(TEST_CODE, step=60)
    qtbot.waitUntil(lambda: s.room.scanner.state.result is not None)
    assert "Set the scanner to send without a delay" in s.room.scanner_panel.said.sentence.text()


def test_without_a_scanner_the_letters_are_typed(stage):
    s = stage()
    s.open(Part.SCANNER)
    panel = s.room.scanner_panel
    panel.field.setFocus()
    s.keys("bbbb bbbb bbbb bbbd")
    s.key(Qt.Key.Key_T, CONTROL)
    assert panel.said.sentence.text() == "That is another code. Compare it with the one on this screen."
    panel.field.clear()
    s.keys("bbbb bbbb bbbb bbbc")
    s.key(Qt.Key.Key_Return)
    assert panel.said.sentence.text() == "That is right. Codes can be typed at this desk too."


def test_on_another_part_or_page_scans_are_the_desks_again(stage):
    s = stage()
    s.open(Part.SCANNER)
    s.open(Part.LOOK)
    s.keyboard.scan(s.bench.code())
    s.open(Part.SCANNER)
    s.window.show_page("desk")
    s.keyboard.scan(TEST_CODE)
    s.drain()
    assert s.desk_scans == [s.bench.code(), TEST_CODE]
    assert s.wedge.showing is False


def test_the_picture_on_the_screen_is_read_by_a_scanner_in_every_theme(stage, wear):
    import zxingcpp

    s = stage()
    s.open(Part.SCANNER)
    for theme, percent in (("light", 100), ("dark", 200), ("high-contrast", 100)):
        wear(theme, percent)
        image = (
            s.window.grab()
            .toImage()
            .convertToFormat(QGuiApplication.primaryScreen().grabWindow(0).toImage().Format.Format_Grayscale8)
        )
        rows = bytes(image.constBits())
        view = memoryview(rows).cast("B", (image.height(), image.bytesPerLine()))
        (read,) = zxingcpp.read_barcodes(view)
        assert read.text == TEST_CODE


# ---- about


class Opened(QObject):
    def __init__(self):
        super().__init__()
        self.urls = []

    @Slot(QUrl)
    def take(self, url):
        self.urls.append(url.toLocalFile())


def test_about_tells_the_version_and_opens_the_folder(stage):
    s = stage()
    s.open(Part.ABOUT)
    panel = s.room.about_panel
    assert panel.version.text() == "wego-desk 0.1.0"
    assert plain(panel.files.text()) == str(s.folder)
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")
    try:
        s.key(Qt.Key.Key_O, CONTROL)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opened.urls == [str(s.folder)]


def test_licences_are_read_in_place(stage):
    s = stage()
    s.open(Part.ABOUT)
    panel = s.room.about_panel
    assert "Apache License" in panel.text.toPlainText()
    s.click(panel.texts.button("others"))
    assert "pyside6-essentials" in panel.text.toPlainText()
    s.click(panel.texts.button("fonts"))
    assert "SIL OPEN FONT LICENSE" in panel.text.toPlainText().upper()


def test_faults_of_ours_are_listed_newest_first_and_can_be_read(stage):
    s = stage()
    reports = s.folder / "reports"
    reports.mkdir()
    (reports / "2026-09-21T08-00-00-1-KeyError.txt").write_text("older", encoding="utf-8")
    (reports / "2026-09-22T09-41-00-1-ValueError.txt").write_text("wego_desk/x.py:3 in f", encoding="utf-8")
    (reports / "notes.txt").write_text("?", encoding="utf-8")
    s.open(Part.ABOUT)
    panel = s.room.about_panel
    assert plain(panel.faults.text()).startswith("3 faults were noted")
    model = panel.reports.model()
    rows = [(model.index(at).data(ROW).name, model.index(at).data(ROW).second) for at in range(model.rowCount())]
    assert rows == [
        ("notes.txt", ""), ("22 September 2026, 09:41:00", "ValueError"), ("21 September 2026, 08:00:00", "KeyError"),
    ]  # fmt: skip
    panel.reports.setFocus()
    s.key(Qt.Key.Key_Down)
    assert panel.text.toPlainText() == "wego_desk/x.py:3 in f"


# ---- for everyone


@pytest.mark.parametrize(
    ("theme", "percent", "language"), [("light", 100, "en"), ("dark", 200, "ar"), ("high-contrast", 150, "ko")]
)
def test_every_control_of_every_part_is_named_and_inside(stage, wear, theme, percent, language):
    s = stage()
    wear(theme, percent, language)
    for part in Part:
        s.room.open(part)
        s.drain()
        wear.settle()
        assert s.window.size().toTuple() == (1366, 768)
        assert every_control_is_named(s.window) >= 5
        area = s.page.rooms[part]
        assert area.widget().width() <= area.viewport().width(), part


def test_tab_reaches_every_control_of_every_part_in_the_order_of_reading(stage):
    s = stage()
    for part in Part:
        s.open(part)
        stops = every_focus_stop(s.window)
        s.page.items[part].setFocus()
        seen = []
        for _ in stops:
            seen.append(s.window.focusWidget())
            QTest.keyClick(s.window.focusWidget(), Qt.Key.Key_Tab)
        assert {stop for stop in stops if s.page.isAncestorOf(stop)} <= set(seen), part
        tops = [stop.mapTo(s.page, QPoint(0, 0)).y() for stop in seen if s.ui.stack.isAncestorOf(stop)]
        if part is not Part.OPERATORS:  # there the list comes first, and the person beside it
            assert tops == sorted(tops), part
