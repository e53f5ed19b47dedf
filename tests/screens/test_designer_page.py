"""The designer as an organizer works with it: mouse and keys on the real badge, undo, what is wrong, saving."""

import tomllib
from pathlib import Path

import pytest
from accessible import every_control_is_named, every_focus_stop
from guests import AMINA, KIM, SALMA
from people_stage import STAFF
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from wego_desk import settings
from wego_desk.badges.layout_file import load_layout
from wego_desk.screens.badge_preview import Shown
from wego_desk.screens.designer_room import DesignerRoom
from wego_desk.screens.preferences import Preferences

KEY = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LONG = {"full_name": "Haja Hasina Rakotondrazafindrabenjamina Andriantsimitoviaminandriandrazaka", "country": "MG"}


class Stage:
    def __init__(self, window, bench_shift, qtbot):
        self.window, self.bench, self.qtbot = window, bench_shift.bench, qtbot
        self._drain, self.left = bench_shift.drain, 0
        values = settings.as_dict(settings.load(self.bench.folder / "settings.toml"))
        self.kept = {}
        self.preferences = Preferences(values, self.kept.update, bench_shift.shift.long, window)
        self.room = DesignerRoom(bench_shift.shift, self.preferences, window)
        self.page, self.model = self.room.page, self.room.model
        before = QWidget()
        before.setLayout(QVBoxLayout())
        window.add_page("setup", "setup", lambda: "Set-up", before)
        window.add_aside("designer", self.page, heading=self.page.heading)
        self.model.left.connect(self._has_left)
        window.show_page("designer")
        qtbot.waitUntil(self.page.isVisible)
        self.rest()

    def _has_left(self):
        self.left += 1

    def drain(self):
        QApplication.processEvents()
        self._drain()
        QApplication.processEvents()

    def rest(self):
        """The boxes rest: names are judged, the badge is made."""
        self.drain()
        self.model._rest.stop()
        self.model._judge()
        self.drain()

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        focus = QApplication.focusWidget()
        QTest.keyClick(self.window if focus is None else focus, key, modifiers)
        self.drain()

    def choose(self, field, kind="text"):
        layout = self.model.state.layout
        at = next(at for at, box in enumerate(layout.boxes) if (box.kind, box.field) == (kind, field))
        self.model.choose(at)
        return at

    @property
    def box(self):
        return self.model.state.box

    def place(self):
        return self.box.x_mm, self.box.y_mm, self.box.w_mm, self.box.h_mm

    def pixel(self, x_mm, y_mm):
        table = self.page.canvas.table
        return QPoint(round(table.x(x_mm)), round(table.y(y_mm)))

    def drag(self, start, *stops, modifiers=Qt.KeyboardModifier.NoModifier):
        canvas = self.page.canvas
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, modifiers, start)
        for stop in stops:
            QTest.mouseMove(canvas, stop)
            self.drain()
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, modifiers, stops[-1] if stops else start)
        self.drain()

    def pick(self, picker, data):
        """Open a choice and take one by keys."""
        picker.setFocus()
        wanted = picker.findData(data)
        assert wanted >= 0, data
        while picker.currentIndex() != wanted:
            before = picker.currentIndex()
            QTest.keyClick(picker, KEY.Key_Down if wanted > before else KEY.Key_Up)
            self.drain()
            if picker.currentIndex() == before:
                break
        self.drain()

    def said(self):
        return [line.sentence.text() for line in self.page.wrong if line.isVisible()]


@pytest.fixture
def stage(window, profile_with, shift_of, qtbot):
    return Stage(window, shift_of(profile_with(AMINA, KIM, SALMA, LONG, staff=STAFF)), qtbot)


def pixels(stage):
    preview = stage.model.state.preview
    assert isinstance(preview, Shown)
    return preview.raster.pixels


def test_the_layout_of_this_desk_lies_there_with_its_hardest_name(stage):
    assert stage.model.state.opened == "a6"
    assert stage.box.field == "name"
    assert stage.model.state.hardest.names[0].delegate.full_name == LONG["full_name"]
    assert stage.page.people.currentText().startswith("\u2068Haja")
    assert isinstance(stage.model.state.preview, Shown)


def test_arrows_move_by_a_millimetre_ctrl_by_a_tenth_and_shift_sizes(stage):
    stage.choose("name")
    x, y, w, h = stage.place()
    before = pixels(stage)
    stage.key(KEY.Key_Right)
    stage.key(KEY.Key_Down, CTRL)
    stage.key(KEY.Key_Left, SHIFT)
    stage.key(KEY.Key_Up, SHIFT | CTRL)
    assert stage.place() == pytest.approx((x + 1, y + 0.1, w - 1, h - 0.1))
    assert pixels(stage) != before
    for _ in range(4):
        stage.key(KEY.Key_Z, CTRL)
    assert stage.place() == (x, y, w, h)
    stage.key(KEY.Key_Y, CTRL)
    assert stage.place() == (x + 1, y, w, h)


def test_a_held_arrow_is_one_step_to_undo(stage):
    stage.choose("name")
    x, *_ = stage.place()
    stage.key(KEY.Key_Right)
    for _ in range(5):
        held = QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_Right, Qt.KeyboardModifier.NoModifier, "", autorep=True)
        QApplication.sendEvent(stage.page.canvas, held)
    stage.drain()
    assert stage.box.x_mm == pytest.approx(x + 6)
    stage.key(KEY.Key_Z, CTRL)
    assert stage.box.x_mm == x


def test_a_box_is_dragged_by_the_mouse_and_a_drag_is_one_step(stage):
    stage.choose("name")
    stage.model.choose(-1)
    name = next(box for box in stage.model.state.layout.boxes if box.field == "name")
    middle = (name.x_mm + name.w_mm / 2, name.y_mm + name.h_mm / 2)
    stage.drag(stage.pixel(*middle), stage.pixel(middle[0], middle[1] + 2), stage.pixel(middle[0], middle[1] + 5))
    assert stage.box.field == "name"
    pixel = 1 / stage.page.canvas.table.scale
    assert stage.box.y_mm == pytest.approx(name.y_mm + 5, abs=0.5 + pixel), "the grid, and where pixels begin"
    assert stage.box.y_mm * 2 == pytest.approx(round(stage.box.y_mm * 2)), "on the half millimetre"
    stage.key(KEY.Key_Z, CTRL)
    assert stage.box.y_mm == name.y_mm
    assert not stage.page.undo.isEnabled()


def test_a_handle_sizes_and_never_turns_a_box_over(stage):
    stage.choose("name")
    x, y, w, h = stage.place()
    corner = stage.pixel(x + w, y + h)
    stage.drag(corner, stage.pixel(x + w - 10, y + h - 4))
    pixel = 1 / stage.page.canvas.table.scale
    assert stage.place() == pytest.approx((x, y, w - 10, h - 4), abs=0.5 + pixel)
    corner = stage.pixel(stage.box.right_mm, stage.box.bottom_mm)
    stage.drag(corner, stage.pixel(x - 30, y - 30))
    assert stage.place() == pytest.approx((x, y, 1, 1))


def test_a_code_stays_square(stage):
    stage.choose("id", kind="qr")
    stage.key(KEY.Key_Right, SHIFT)
    assert stage.box.w_mm == stage.box.h_mm


def test_what_is_wrong_is_said_in_place_and_stops_saving_where_it_would_be_refused(stage):
    stage.choose("id", kind="qr")
    stage.page.name.setFocus()
    QTest.keyClicks(stage.page.name, "Mine")
    stage.page.canvas.setFocus()
    for _ in range(20):
        stage.key(KEY.Key_Left, SHIFT)
    assert any("too small for scanners" in said for said in stage.said())
    assert not stage.page.save.isEnabled()
    for _ in range(20):
        stage.key(KEY.Key_Z, CTRL)
    assert not any("too small" in said for said in stage.said())


def test_numbers_are_typed_and_nonsense_is_put_back(stage):
    stage.choose("name")
    stage.drain()
    line = stage.page.fields.numbers["x_mm"]
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "9,5")
    QTest.keyClick(line, KEY.Key_Return)
    stage.drain()
    assert stage.box.x_mm == 9.5
    line.selectAll()
    QTest.keyClicks(line, "wide")
    QTest.keyClick(line, KEY.Key_Return)
    stage.drain()
    assert stage.box.x_mm == 9.5
    assert line.text() == "9.5"


def test_letters_are_set_by_choices_and_smaller_than_anybody_reads_is_told(stage):
    stage.choose("organization")
    stage.drain()
    stage.pick(stage.page.fields.lines, 2)
    assert stage.box.lines == 2
    line = stage.page.fields.numbers["min_pt"]
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "4")
    QTest.keyClick(line, KEY.Key_Return)
    stage.drain()
    assert any("4 pt" in said for said in stage.said())


def test_a_box_is_added_and_taken_away(stage):
    boxes = len(stage.model.state.layout.boxes)
    stage.page.ui.add.setFocus()
    stage.page.ui.add.setCurrentIndex(stage.page.ui.add.findData("image:photo"))
    stage.page.ui.add.activated.emit(stage.page.ui.add.currentIndex())
    stage.drain()
    assert (stage.box.kind, stage.box.field) == ("image", "photo")
    stage.page.canvas.setFocus()
    stage.key(KEY.Key_Delete)
    assert len(stage.model.state.layout.boxes) == boxes
    assert stage.box is None


def test_it_is_saved_under_a_name_used_at_this_desk_and_read_again(stage):
    stage.choose("name")
    stage.key(KEY.Key_Down)
    assert not stage.page.save.isEnabled(), "without a name"
    stage.page.name.setFocus()
    QTest.keyClicks(stage.page.name, "Forum 2026")
    stage.key(KEY.Key_F10)
    file = stage.bench.folder / "layouts" / "Forum 2026.toml"
    assert tomllib.loads(file.read_text())["name"] == "Forum 2026"
    assert load_layout(str(file)).boxes == stage.model.state.layout.boxes
    assert not stage.room.has_unsaved
    stage.key(KEY.Key_U, CTRL)
    assert stage.preferences.text("printer.layout") == str(file)
    assert stage.kept == {"printer.layout": str(file)}
    stage.key(KEY.Key_Escape)
    assert stage.left == 1


def test_a_shipped_layout_is_never_written_over(stage):
    stage.choose("name")
    stage.key(KEY.Key_Down)
    stage.page.name.setFocus()
    QTest.keyClicks(stage.page.name, "a6")
    stage.key(KEY.Key_F10)
    assert "comes with the program" in stage.page.said.sentence.text()
    assert not list(Path(stage.bench.folder).glob("layouts/*"))


def test_leaving_asks_once_about_what_is_not_saved(stage):
    stage.choose("name")
    stage.key(KEY.Key_Down)
    stage.key(KEY.Key_Escape)
    assert stage.left == 0
    assert "not saved" in stage.page.said.sentence.text()
    stage.key(KEY.Key_Escape)
    assert stage.left == 1
    assert not stage.room.has_unsaved


def test_staff_look_and_change_nothing(window, profile_with, shift_of, qtbot):
    stage = Stage(window, shift_of(profile_with(AMINA, staff=STAFF), "Ana"), qtbot)
    before = stage.model.state.layout
    stage.key(KEY.Key_Right)
    assert stage.model.state.layout == before
    assert "organizer" in stage.page.hint.sentence.text()
    assert not stage.page.save.isEnabled()


def test_a_fold_over_badge_shows_one_side_at_a_time_the_right_way_up(stage):
    stage.model.open("a6-butterfly")
    stage.rest()
    front = pixels(stage)
    ratio = stage.model.state.preview.raster.height / stage.model.state.preview.raster.width
    assert ratio == pytest.approx(148 / 105, abs=0.01)
    stage.pick(stage.page.sides, "back")
    assert stage.model.state.side == "back"
    assert pixels(stage) != front


def test_everybody_with_nobody_on_the_roster_sees_a_test_badge(window, profile_with, shift_of, qtbot):
    stage = Stage(window, shift_of(profile_with()), qtbot)
    assert "test badge" in stage.page.fits.text()
    assert isinstance(stage.model.state.preview, Shown)


def test_each_part_is_named_and_reached_by_tab(stage):
    every_control_is_named(stage.page)
    stops = every_focus_stop(stage.page)
    assert stage.page.canvas in stops
    assert stage.page.ui.boxes in stops


@pytest.mark.parametrize(("theme", "percent", "language"), [("dark", 200, "ar"), ("high-contrast", 200, "ko")])
def test_it_fits_in_every_size_and_direction(stage, wear, theme, percent, language):
    wear(theme, percent, language)
    stage.drain()
    inside = stage.page.rect()
    for part in (stage.page.save, stage.page.leave, stage.page.canvas, stage.page.fields.numbers["x_mm"]):
        corner = part.mapTo(stage.page, QPointF(0, 0)).toPoint()
        assert inside.contains(corner), part
        assert part.width() >= min(part.minimumSizeHint().width(), 40)
    assert stage.page.canvas.height() >= 200
