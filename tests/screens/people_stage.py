"""The page People in its window over a real profile, driven by keys, mouse and touch."""

from printers import Printers
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from wego_desk.desk.admit import admit
from wego_desk.screens.controls import ROW
from wego_desk.screens.people_room import PeopleRoom

STAFF = {"Ana": "staff", "Ji-woo": "supervisor", "Kofi": "steward"}


class PeopleStage:
    """``admitted``: who was handed to where verdicts are shown; the lanes stand still until `drain`."""

    def __init__(self, window, bench_shift, qtbot):
        self.window, self.bench, self.shift, self.qtbot = window, bench_shift.bench, bench_shift.shift, qtbot
        self._drain = bench_shift.drain
        self._finger = QTest.createTouchDevice()
        self.printers, self.admitted = Printers(), []
        self.room = PeopleRoom(self.shift, self.printers.printing(), self._admit)
        self.page, self.ui, self.panel = self.room.page, self.room.page.ui, self.room.page.panel
        window.add_page("people", "people", lambda: "People", self.page, heading=self.page.heading, foot=False)
        qtbot.waitUntil(self.page.isVisible)
        self.drain()

    def _admit(self, person):
        self.admitted.append(person)
        self.shift.ledger.run(lambda: admit(self.bench.desk, person, operator=self.shift.operator), urgent=True)

    def drain(self):
        while self._drain():
            pass

    def wait(self, timer):
        self.qtbot.waitUntil(lambda: not timer.isActive())
        self.drain()

    def keys(self, text):
        QTest.keyClicks(self.focus(), text)
        self.pause()

    def pause(self):
        """No key for a moment: who is looked for is found, the badge is made."""
        self.wait(self.room.people._pause)
        self.wait(self.room.person._pause)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.focus(), key, modifier)
        self.drain()

    def focus(self):
        return self.window.focusWidget() or self.window

    def commit(self, text):
        """As an input method does it: what no key types."""
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(self.focus(), event)
        self.pause()

    def click(self, widget, at=None):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.drain()

    def touch(self, widget, at=None):
        """A finger on the screen: Qt makes a mouse of it where nobody asks for touches."""
        at = widget.mapTo(self.window, at or widget.rect().center())
        QTest.touchEvent(self.window.windowHandle(), self._finger, False).press(0, at).commit()
        QTest.touchEvent(self.window.windowHandle(), self._finger, False).release(0, at).commit()
        self.drain()

    def row_place(self, row):
        """Where in the list's viewport a row is touched."""
        return self.ui.list.visualRect(self.ui.list.model().index(row)).center()

    def rows(self):
        model = self.ui.list.model()
        return [model.index(at).data(ROW) for at in range(model.rowCount())]

    def delegate(self, at):
        return self.bench.desk.store.delegate(self.bench.delegates[at].id)
