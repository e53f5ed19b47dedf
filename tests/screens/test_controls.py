"""The parts that pages are made of, pressed by real keys and read as a screen reader reads them."""

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wego_desk.screens.controls import Choice, FindField, KeyButton, Lamp, NameLabel, Segments
from wego_desk.screens.controls.segments import Segment


@pytest.fixture
def page(wear, qtbot):
    """A shown page to put widgets on."""
    page = QWidget()
    page.setLayout(QVBoxLayout())
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    return page


def put(page, widget):
    page.layout().addWidget(widget)
    widget.show()
    return widget


def test_a_key_clicks_its_button_at_once_wherever_the_focus_is(page):
    button, field, clicks = put(page, KeyButton()), put(page, QLineEdit()), []
    button.setText("Undo")
    button.setKey("F8")
    button.clicked.connect(lambda: clicks.append("undo"))
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F8)
    assert clicks == ["undo"]
    button.setEnabled(False)
    QTest.keyClick(field, Qt.Key.Key_F8)
    button.setEnabled(True)
    button.hide()
    QTest.keyClick(field, Qt.Key.Key_F8)
    assert clicks == ["undo"]


@pytest.mark.parametrize("key", ["Shift F7", "Ctrl O", "Esc"])
def test_a_cap_with_two_keys_works_too(page, key):
    button, clicks = put(page, KeyButton()), []
    button.setKey(key)
    button.clicked.connect(lambda: clicks.append(key))
    keys = {"Shift F7": (Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier), "Esc": (Qt.Key.Key_Escape,)}
    QTest.keyClick(page, *keys.get(key, (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)))
    assert clicks == [key]


def test_what_a_scanner_types_clicks_no_button(page):
    button, clicks = put(page, KeyButton()), []
    button.setText("Undo")
    button.clicked.connect(lambda: clicks.append("undo"))
    button.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_B, Qt.Key.Key_7):
        QTest.keyClick(button, key)
    assert clicks == []
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert clicks == ["undo"]


def test_a_screen_reader_hears_the_button_and_its_key(page):
    button = put(page, KeyButton())
    button.setText("Reprint")
    button.setKey("F6")
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == "Reprint"
    assert interface.text(QAccessible.Text.Description) == "F6"


def test_large_text_drops_the_icon_never_the_word_or_the_cap(page, wear):
    button = put(page, KeyButton())
    button.setText("Reprint")
    bare = button.sizeHint().width()
    button.setIconName("reprint")
    assert button.sizeHint().width() > bare
    button.setKey("F6")
    button.setTall(56)
    at_100 = button.sizeHint()
    wear("light", 200)
    button.setIconName("")
    without = button.sizeHint()
    button.setIconName("reprint")
    assert button.sizeHint() == without
    assert without.width() > at_100.width()
    assert without.height() == 80


def test_focus_moves_nothing(page):
    button = put(page, KeyButton())
    button.setText("Open")
    other = put(page, QLineEdit("Kim"))
    sizes = button.sizeHint(), other.sizeHint()
    button.setFocus()
    other.setFocus()
    assert (button.sizeHint(), other.sizeHint()) == sizes


def test_the_find_field_is_reached_by_its_key_and_what_was_typed_is_selected(page):
    field, other = put(page, FindField()), put(page, QLineEdit())
    field.setKey("F2")
    field.setText("kim")
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_F2)
    assert field.hasFocus()
    assert field.selectedText() == "kim"


def test_the_wheel_changes_no_choice(page, qtbot):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    choice = put(page, Choice())
    choice.setModel(QStringListModel(["Printer 1", "Printer 2"]))
    choice.setFocus()
    down = QWheelEvent(
        QPointF(5, 5), choice.mapToGlobal(QPointF(5, 5)), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, down)
    assert choice.currentText() == "Printer 1"


def test_segments_tell_what_a_person_chose_and_arrows_move_between_them(page, qtbot):
    segments = put(page, Segments())
    segments.set_segments([Segment("all", "All 6"), Segment("here", "Here 3"), Segment("not", "Not yet 3")])
    segments.choose("all")
    chosen = []
    segments.chosen.connect(chosen.append)
    qtbot.mouseClick(segments.button("here"), Qt.MouseButton.LeftButton)
    segments.set_segments([Segment("all", "All 7"), Segment("here", "Here 4"), Segment("not", "Not yet 3")])
    assert segments.button("here").isChecked()
    assert segments.button("here").text() == "Here 4"
    assert chosen == ["here"]


def test_a_lamp_says_its_name_and_its_state_as_one(page):
    lamp = put(page, Lamp())
    lamp.show_state("hands", "Printer 2", "Out of paper")
    assert QAccessible.queryAccessibleInterface(lamp).text(QAccessible.Text.Name) == "Printer 2: Out of paper"


LONG = "Prachya Wolfeschlegelsteinhausenbergerdorff Nguyễn Phước Quỳnh Hương de la Cruz y Álvarez " * 3


@pytest.mark.parametrize("name", ["김철수", "สมเด็จพระเจ้าอยู่หัว", "سلمى بن يوسف", "Amina Diallo", LONG, "W" * 200])
@pytest.mark.parametrize("percent", [100, 200])
def test_a_name_is_never_cut(page, wear, name, percent):
    wear("light", percent)
    label = put(page, NameLabel())
    label.setText(name)
    width = 500
    laid, height = label._laid(width)
    drawn = "".join(
        name[line.textStart() : line.textStart() + line.textLength()]
        for line in map(laid.lineAt, range(laid.lineCount()))
    )
    assert drawn == name
    assert all(laid.lineAt(i).naturalTextWidth() <= width + 1 for i in range(laid.lineCount()))
    assert label.heightForWidth(width) >= height - 1


def test_a_short_name_is_large_and_a_long_one_steps_down(page):
    label = put(page, NameLabel())
    sizes = {}
    for name in ("Amina Diallo", "Maximiliano Hohenstein de la Cruz", LONG):
        label.setText(name)
        sizes[name] = label._laid(600)[0].font().pixelSize()
    assert list(sizes.values()) == sorted(sizes.values(), reverse=True)
    assert sizes["Amina Diallo"] == 64
    assert sizes[LONG] == 28
