"""A scan counts whatever has the focus, and nothing of it reaches what has it; typing by hand arrives whole."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from layout_texts import CODE, CODE_TEXTS
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)  # fmt: skip
from scanner_keys import CONTROL, ENTER, LINEFEED, NO_MODIFIER, PRESS, RELEASE, RETURN, SHIFT, TAB, Keyboard, physical

from wego_desk.core.credential import make_code
from wego_desk.devices.wedge import Wedge

#: What the offscreen platform says of windows that have a size or pop up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OTHER_CODE = make_code(b"another!")


class KeyLog(QObject):
    """Notes the key events that reach an item."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.seen: list[tuple[QEvent.Type, int, str]] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (PRESS, RELEASE) and event.key() != Qt.Key.Key_Shift:
            self.seen.append((event.type(), event.key(), event.text()))
        return False


@dataclass(slots=True)
class Desk:
    """A dialog with one of everything that a stray key would change."""

    dialog: QDialog
    items: dict[str, QWidget]
    wedge: Wedge
    keys: Keyboard
    log: KeyLog
    clicks: list[bool] = field(default_factory=list)
    scanned: list[str] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    @property
    def line(self) -> QLineEdit:
        line = self.items["line"]
        assert isinstance(line, QLineEdit)
        return line

    def focus(self, name: str) -> QWidget:
        item = self.items[name]
        item.setFocus()
        assert item.hasFocus()
        item.installEventFilter(self.log)
        return item

    def state(self) -> tuple[object, ...]:
        combo, table = self.items["combo"], self.items["table"]
        assert isinstance(combo, QComboBox)
        assert isinstance(table, QTableWidget)
        focus = self.dialog.focusWidget()
        return combo.currentText(), self.line.text(), table.currentRow(), table.currentColumn(), focus, self.clicks[:]


@pytest.fixture
def desk(qtbot) -> Iterator[Desk]:
    dialog = QDialog()
    combo, button, line, table = QComboBox(), QPushButton("Check in"), QLineEdit(), QTableWidget(3, 3)
    combo.addItems(["Any printer", "Brother", "Canon", "Dymo", "Epson", "1 label", "HP", "Kyocera"])
    button.setDefault(True)
    table.setCurrentCell(1, 1)
    layout = QVBoxLayout(dialog)
    items = {"combo": combo, "button": button, "line": line, "table": table}
    for item in items.values():
        layout.addWidget(item)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    window = dialog.windowHandle()
    wedge = Wedge(dialog, platform="xcb")
    wedge.watch(window)
    made = Desk(dialog, items, wedge, Keyboard(window), KeyLog(dialog))
    button.clicked.connect(lambda: made.clicks.append(True))
    wedge.scanned.connect(made.scanned.append)
    wedge.repeated.connect(made.repeated.append)
    wedge.shown.connect(made.shown.append)
    yield made
    dialog.close()


ITEMS = pytest.mark.parametrize("item", ["combo", "button", "line", "table"])


@ITEMS
@pytest.mark.parametrize("end", [RETURN, ENTER, TAB, LINEFEED], ids=["Return", "Enter", "Tab", "Linefeed"])
def test_a_scan_counts_whatever_has_the_focus_and_changes_nothing(desk, item, end):
    desk.focus(item)
    before = desk.state()
    desk.keys.scan(CODE, end=end)
    assert desk.scanned == [CODE]
    assert desk.state() == before
    assert desk.log.seen == []


@ITEMS
def test_a_scan_with_nothing_to_close_it_counts_after_the_gap(desk, item, qtbot):
    desk.focus(item)
    before = desk.state()
    desk.keys.scan(CODE, end=None)
    qtbot.waitUntil(lambda: desk.scanned == [CODE])
    assert desk.state() == before
    assert desk.log.seen == []


@pytest.mark.parametrize("layout", sorted(CODE_TEXTS))
@pytest.mark.parametrize("numbers", [True, False], ids=["scan codes", "text alone"])
def test_a_scan_counts_under_every_keyboard_layout(desk, layout, numbers):
    desk.focus("line")
    for typed, texts in zip((CODE, CODE.lower()), CODE_TEXTS[layout], strict=True):
        desk.keys.scan(typed, texts=texts, numbers=numbers)
        desk.keys.now += 5000
    assert [code.upper() for code in desk.scanned] == [CODE, CODE]
    assert desk.line.text() == ""


def test_what_a_hand_types_arrives_whole_with_its_return(desk, qtbot):
    entered = []
    desk.focus("line")
    desk.line.returnPressed.connect(lambda: entered.append(desk.line.text()))
    desk.keys.type("Amina Sahin 42\n")
    assert entered == ["Amina Sahin 42"]
    assert desk.scanned == []


def test_every_press_and_release_by_hand_arrives_once_and_in_order(desk, qtbot):
    desk.focus("line")
    desk.keys.type("ab c\n")
    by_hand = [(kind, text) for kind, _, text in desk.log.seen]
    assert by_hand == [(kind, text) for text in "ab c\r" for kind in (PRESS, RELEASE)]


def test_the_last_key_by_hand_arrives_without_another(desk, qtbot):
    desk.focus("line")
    desk.keys.type("x")
    assert desk.line.text() == ""
    qtbot.waitUntil(lambda: desk.line.text() == "x")


def test_two_keys_rolled_under_one_hand_arrive(desk, qtbot):
    desk.focus("line")
    desk.keys.press("o", release=False)
    desk.keys.now += 20
    desk.keys.press("k", release=False)
    desk.keys.now += 15
    desk.keys.event(RELEASE, Qt.Key.Key_O, "o", 32)
    desk.keys.event(RELEASE, Qt.Key.Key_K, "k", 45)
    qtbot.waitUntil(lambda: desk.line.text() == "ok")
    assert [text for kind, _, text in desk.log.seen if kind == RELEASE] == ["o", "k"]


def test_a_hand_on_the_default_button_still_clicks_it(desk, qtbot):
    desk.focus("button")
    desk.keys.type(" ")
    qtbot.waitUntil(lambda: len(desk.clicks) == 1)
    desk.keys.type("\n")
    assert len(desk.clicks) == 2


def test_a_hand_still_finds_in_the_list(desk, qtbot):
    combo = desk.focus("combo")
    desk.keys.type("ky")
    qtbot.waitUntil(lambda: combo.currentText() == "Kyocera")


def test_commands_pass_at_once(desk, qtbot):
    desk.focus("line")
    desk.keys.type("abcd")
    desk.keys.stroke(Qt.Key.Key_Backspace, "\b", 22)
    assert desk.line.text() == "abc"
    desk.keys.stroke(Qt.Key.Key_Left, "", 113)
    assert desk.line.cursorPosition() == 2
    desk.keys.stroke(Qt.Key.Key_Delete, "\x7f", 119)
    assert desk.line.text() == "ab"
    desk.keys.stroke(Qt.Key.Key_A, "\x01", 38, CONTROL)
    assert desk.line.selectedText() == "ab"
    for key in (Qt.Key.Key_F8, Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_C):
        desk.log.seen.clear()
        desk.keys.event(PRESS, key, "\x03" if key == Qt.Key.Key_C else "", 0, CONTROL)
        assert len(desk.log.seen) == 1


def test_what_was_typed_just_before_a_command_arrives_before_it(desk, qtbot):
    desk.focus("line")
    desk.keys.press("a")
    desk.keys.now += 20
    desk.keys.stroke(Qt.Key.Key_Left, "", 113)
    desk.keys.now += 20
    desk.keys.press("b")
    qtbot.waitUntil(lambda: desk.line.text() == "ba")


def test_tab_and_its_way_back_by_hand_move_the_focus(desk):
    desk.focus("button")
    desk.keys.type("\t")
    assert desk.line.hasFocus()
    desk.keys.stroke(Qt.Key.Key_Backtab, "", 23, SHIFT)
    assert desk.items["button"].hasFocus()


def test_a_key_held_down_by_hand_repeats_as_ever(desk, qtbot):
    desk.focus("line")
    desk.keys.event(PRESS, Qt.Key.Key_A, "a", 38)
    desk.keys.now += 500
    for _ in range(20):
        desk.keys.event(RELEASE, Qt.Key.Key_A, "a", 38, repeat=True)
        desk.keys.event(PRESS, Qt.Key.Key_A, "a", 38, repeat=True)
        desk.keys.now += 33
    desk.keys.event(RELEASE, Qt.Key.Key_A, "a", 38)
    assert desk.line.text() == "a" * 21
    assert desk.scanned == []


def test_keys_that_overlap_in_a_burst_leave_no_release_behind(desk):
    desk.focus("line")
    letters = list(CODE.lower())
    desk.keys.press(letters[0], release=False)
    for before, letter in pairwise(letters):
        desk.keys.now += 2
        desk.keys.press(letter, release=False)
        desk.keys.event(RELEASE, ord(before.upper()), before, physical(before)[0])
    desk.keys.event(PRESS, *RETURN)
    desk.keys.event(RELEASE, ord(letters[-1].upper()), letters[-1], physical(letters[-1])[0])
    desk.keys.event(RELEASE, *RETURN)
    assert desk.scanned == [CODE.lower()]
    assert desk.log.seen == []


def test_two_scans_in_a_row_are_two(desk):
    desk.focus("line")
    desk.keys.scan(CODE)
    desk.keys.scan(OTHER_CODE)
    assert desk.scanned == [CODE, OTHER_CODE]


def test_the_same_code_within_two_and_a_half_seconds_is_one_scan_and_says_so(desk):
    desk.focus("line")
    desk.keys.scan(CODE)
    desk.keys.scan(CODE.lower())
    assert desk.scanned == [CODE]
    assert desk.repeated == [CODE.lower()]
    desk.keys.now += 2500
    desk.keys.scan(CODE)
    assert desk.scanned == [CODE, CODE]


def test_a_hand_beside_a_scanner(desk, qtbot):
    desk.focus("line")
    desk.keys.type("Sao")
    desk.keys.scan(CODE)
    desk.keys.type(" Paulo")
    qtbot.waitUntil(lambda: desk.line.text() == "Sao Paulo")
    assert desk.scanned == [CODE]


def test_a_burst_that_waits_behind_a_stall_is_whole(desk, qtbot):
    """Half of the keys are handled, then the window is busy for longer than the gap; the rest has old times."""
    desk.focus("line")
    desk.keys.scan(CODE[:8], end=None)
    stall = QElapsedTimer()
    stall.start()
    while not stall.hasExpired(120):
        pass
    desk.keys.now -= 1000
    desk.keys.posted = True
    desk.keys.scan(CODE[8:])
    qtbot.waitUntil(lambda: desk.scanned == [CODE])
    assert desk.line.text() == ""


def test_the_closing_return_is_no_shortcut_of_the_window(desk):
    """Through Qt's whole way of a key, which looks shortcuts up before the window has it."""
    window = desk.dialog.windowHandle()
    fired = []
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Return), desk.dialog)
    shortcut.activated.connect(lambda: fired.append(True))
    desk.focus("table")
    for letter in CODE.lower():
        QTest.keyClick(window, letter)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert (desk.scanned, fired) == ([CODE.lower()], [])
    QTest.keyClick(window, Qt.Key.Key_F5)  # any other key: the scan's ending is over
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert fired == [True]


def test_keys_made_by_a_program_pass(desk):
    desk.focus("line")
    desk.keys.now = 0
    for letter in CODE:
        desk.keys.event(PRESS, ord(letter), letter)
    assert desk.line.text() == CODE
    assert desk.scanned == []


def test_a_scan_into_a_dialog_that_a_key_opened_counts(desk, qtbot):
    """The key is held, sent on, and opens a window that turns the queue itself while that key is on its way."""
    inner = QDialog(desk.dialog)
    inner_line = QLineEdit(inner)

    def opened() -> None:
        inner.show()
        desk.wedge.watch(inner.windowHandle())
        desk.wedge.watch(inner.windowHandle())
        Keyboard(inner.windowHandle(), 2_000_000).scan(CODE)
        inner.accept()

    desk.line.textChanged.connect(opened)
    desk.focus("line")
    desk.keys.type("xy", step=1)
    qtbot.waitUntil(lambda: desk.line.text() == "xy")
    assert desk.scanned == [CODE]
    assert inner_line.text() == ""


def test_a_scan_over_an_open_list_chooses_nothing(desk, qtbot):
    combo = desk.focus("combo")
    assert isinstance(combo, QComboBox)
    combo.showPopup()
    popup = QApplication.activePopupWidget()
    Keyboard(popup.windowHandle()).scan(CODE)
    assert desk.scanned == [CODE]
    assert popup.isVisible()
    combo.hidePopup()
    assert combo.currentText() == "Any printer"


def test_a_scan_over_an_open_menu_chooses_nothing(desk):
    chosen = []
    desk.focus("line")
    menu = QMenu()  # without a parent, as tool buttons have them
    for name in ("Badge", "Code", "Print"):
        menu.addAction(name, lambda: chosen.append(True))
    menu.popup(desk.dialog.pos())
    Keyboard(menu.windowHandle()).scan(CODE)
    menu.close()
    assert (desk.scanned, chosen) == ([CODE], [])


def test_a_dialog_of_the_window_takes_scans_too(desk, qtbot):
    inner = QDialog(desk.dialog)
    line = QLineEdit(inner)
    inner.open()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is inner)
    keyboard = Keyboard(inner.windowHandle())
    keyboard.scan(CODE)
    assert desk.scanned == [CODE]
    assert line.text() == ""
    inner.close()
    with qtbot.waitActive(desk.dialog):
        desk.dialog.activateWindow()
    desk.focus("combo")
    desk.keys.now = keyboard.now
    desk.keys.scan(OTHER_CODE)
    assert desk.scanned == [CODE, OTHER_CODE]


def test_another_window_is_left_alone(desk, qtbot):
    other = QLineEdit()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    Keyboard(other.windowHandle()).scan(CODE, end=None)
    assert (other.text(), desk.scanned) == (CODE, [])


def test_a_window_that_closes_takes_its_held_keys_along(desk, qtbot):
    lost = QDialog()
    lost.show()
    desk.wedge.watch(lost.windowHandle())
    Keyboard(lost.windowHandle()).press("x")
    with qtbot.waitSignal(lost.destroyed):
        lost.deleteLater()
    with qtbot.waitActive(desk.dialog):
        desk.dialog.activateWindow()
    desk.focus("line")
    desk.keys.type("y\n")
    assert desk.line.text() == "y"


def compose(desk, text: str, preedit: str = "") -> None:
    """What X11's input method does with a key of which it makes a text: the item has it, the window only a release."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(desk.line, event)


@pytest.mark.parametrize("numbers", [True, False], ids=["scan codes", "text alone"])
@pytest.mark.parametrize("case", [0, 1], ids=["capitals", "small"])
def test_an_arabic_scan_on_x11_is_whole_though_some_keys_become_ligatures(desk, case, numbers):
    desk.focus("line")
    for typed, text in zip((CODE, CODE.lower())[case], CODE_TEXTS["ar"][case], strict=True):
        desk.keys.now += 2
        if "\ufef5" <= text <= "\ufefc":
            compose(desk, unicodedata.normalize("NFKC", text))
            desk.keys.event(RELEASE, 0, "", physical(typed)[0] if numbers else 0, SHIFT if case == 0 else NO_MODIFIER)
        else:
            desk.keys.press(typed, text=text, numbers=numbers)
    desk.keys.stroke(*RETURN)
    assert [code.upper() for code in desk.scanned] == [CODE]
    assert desk.line.text() == ""


def test_ligatures_by_hand_arrive_in_their_place(desk, qtbot):
    desk.focus("line")
    desk.keys.press("s", text="س")
    desk.keys.now += 30
    compose(desk, "لا")
    desk.keys.now += 40
    desk.keys.event(RELEASE, 0, "", 56)
    desk.keys.press("l", text="م")
    qtbot.waitUntil(lambda: desk.line.text() == "سلام")
    compose(desk, "é")
    qtbot.waitUntil(lambda: desk.line.text() == "سلامé")


def test_what_an_input_method_builds_up_goes_on_its_way_at_once(desk):
    desk.focus("line")
    compose(desk, "", "ㅎ")
    compose(desk, "", "하")
    compose(desk, "하", "ㄴ")
    compose(desk, "나")
    compose(desk, "市長フォーラム")
    assert desk.line.text() == "하나市長フォーラム"


def test_a_dead_key_in_a_scanned_address_is_read_by_its_release(desk):
    """Under a Greek layout the colon of an address is a dead key, which X11 keeps to itself."""
    desk.focus("button")
    address = f"https://desk.example/b?c={CODE}"
    for typed, text in zip(address, "ηττπσ¨//δεσκ.εχαμπλε/β?ψ=" + "".join(CODE_TEXTS["el"][0]), strict=True):
        desk.keys.now += 2
        if text == "¨":
            desk.keys.event(RELEASE, Qt.Key.Key_Dead_Diaeresis, "", 47, SHIFT)
        else:
            desk.keys.press(typed, text=text)
    desk.keys.stroke(*RETURN)
    assert desk.scanned == [address]


def test_the_scanner_page_shows_what_arrives(desk, qtbot):
    desk.focus("line")
    desk.keys.scan(CODE)
    assert desk.shown == []
    desk.wedge.showing = True
    desk.keys.scan("q-1a5", step=3, texts="a)&qé")
    desk.keys.type("h")
    qtbot.waitUntil(lambda: len(desk.shown) == 2)
    assert desk.shown == [
        "text='a)&qé' keys=24,20,10,38,14 gaps=3,3,3,3,3 end=Return way=keys code='q-1a5'",
        "text='h' keys=43 gaps=- end=- way=by-hand",
    ]


def test_a_known_code_teaches_how_this_scanner_types(desk):
    desk.focus("line")
    desk.keys.scan("AQ-12", texts="QA)&é", numbers=False)
    assert desk.scanned == ["QA)&é"]
    assert desk.wedge.learn("AQ-12") == "fr"
    desk.keys.scan("QA-21", texts="AQ)é&", numbers=False)
    assert desk.scanned[1:] == ["QA-21"]
    assert desk.wedge.learn("something else") is None
    assert desk.wedge.habit == "fr"
