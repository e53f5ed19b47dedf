"""The import page in its window over a real profile and real files, driven by keys and mouse."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from wego_desk.desk.reading import delegates
from wego_desk.screens.controls import ROW
from wego_desk.screens.import_room import ImportRoom
from wego_desk.screens.import_state import Part
from wego_desk.screens.roster_model import RosterModel

ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


class ImportStage:
    """``drop(text)`` a file and look at it; the lanes stand still until `drain`."""

    def __init__(self, window, bench_shift, qtbot, folder):
        self.window, self.bench, self.shift, self.qtbot = window, bench_shift.bench, bench_shift.shift, qtbot
        self._drain, self.folder = bench_shift.drain, Path(folder)
        self.roster = RosterModel(self.shift)
        self.room = ImportRoom(self.shift, self.roster)
        self.page, self.ui = self.room.page, self.room.page.ui
        self.room.model.changed.connect(window.retitle)
        window.add_page("imports", "people", lambda: "Import", self.page, heading=self.page.heading, foot=False)
        qtbot.waitUntil(self.page.isVisible)
        self.drain()

    def drain(self):
        while self._drain():
            pass
        for _ in range(3):
            QApplication.processEvents()

    def file(self, text, name="roster.csv"):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def drop(self, text, name="roster.csv", *, drain=True):
        """A file, let go above the page."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(text if isinstance(text, Path) else self.file(text, name)))])
        middle, copy, left = self.page.rect().center(), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(middle, copy, mime, left, none)
        QApplication.sendEvent(self.page, enter)
        if enter.isAccepted():
            QApplication.sendEvent(self.page, QDropEvent(middle.toPointF(), copy, mime, left, none))
        if drain:
            self.drain()
        return enter.isAccepted()

    def take_in(self, text, name="roster.csv"):
        """All of a file, at once."""
        self.drop(text, name)
        self.key(Qt.Key.Key_F10)
        assert self.title().endswith("came in"), self.title()

    def open(self, part):
        self.click(self.page.items[part])

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier, *, drain=True):
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
        if drain:
            self.drain()

    def keys(self, text):
        QTest.keyClicks(self.window.focusWidget(), text)
        self.drain()

    def click(self, widget, at: QPoint | None = None):
        assert widget.isVisible(), widget
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.drain()

    def choose(self, part_list, at):
        """A row of a list, by mouse."""
        place = part_list.visualRect(part_list.model().index(at, 0)).center()
        self.click(part_list.viewport(), place)

    def rows(self, part_list):
        model = part_list.model()
        return [model.index(at, 0).data(ROW) for at in range(model.rowCount())]

    def title(self):
        return plain(self.ui.homeTitle.text())

    def told(self):
        """What stands beside the button."""
        return plain(self.page.told.sentence.text()) if self.page.told.isVisible() else ""

    def summary(self, part):
        return plain(self.page.items[part].accessibleDescription())

    def people(self):
        with self.bench.desk.store.reading() as reader:
            return {one.full_name: one for one in delegates(reader)}


def plain(text):
    """Without the marks that isolate names."""
    return text.translate(ISOLATES)


__all__ = ["ImportStage", "Part", "plain"]
