"""The page Set-up in a window, over a real profile: real settings file, real scanner filter, real folder of PDFs."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from scanner_keys import Keyboard

from wego_desk import settings
from wego_desk.app.printers import look_at, printer_at
from wego_desk.desk.badge_maker import BadgeMaker
from wego_desk.desk.ports import Condition, PrinterState
from wego_desk.devices.wedge import Wedge
from wego_desk.screens import opening
from wego_desk.screens.preferences import Preferences
from wego_desk.screens.setup_room import SetupPorts, SetupRoom
from wego_desk.screens.setup_state import Part
from wego_desk.screens.sheet_sender import PrinterWays
from wego_desk.screens.sounds import Sounds


@dataclass(frozen=True)
class Queue:
    name: str
    is_default: bool = False
    kind: str = "cups"


@dataclass(frozen=True)
class OnTheNetwork:
    kind: str
    target: str
    label: str


class SetupStage:
    """``stage.open(Part.LOOK)``; ``key``, ``keys``, ``click`` as a person; ``file`` is the settings file."""

    def __init__(self, window, bench_shift, qapp, qtbot):
        self.window, self.qtbot = window, qtbot
        self.bench, self.shift, self._drain = bench_shift.bench, bench_shift.shift, bench_shift.drain
        self.folder = self.bench.folder
        self.file = self.folder / "settings.toml"
        self.conditions = {"folder": PrinterState(Condition.READY)}
        self.on_the_network = []
        self.queues = [Queue("Brother-QL-820", True), Queue("Zebra ZC300")]
        values = settings.as_dict(settings.load(self.file))
        self.preferences = Preferences(values, self.keep, self.shift.long, window)
        self.preferences.changed.connect(lambda _: opening.wear(qapp, self.preferences.wishes()))
        self.wedge = Wedge(window, platform="xcb")
        self.wedge.watch(window.windowHandle())
        self.keyboard = Keyboard(window.windowHandle())
        self.desk_scans = []
        self.sounds = Sounds(on=True, parent=window)
        self.room = SetupRoom(self.shift, self.ports())
        for scanned in (self.wedge.scanned, self.wedge.repeated):
            scanned.connect(lambda text: self.room.scan(text) or self.desk_scans.append(text))
        self.page, self.ui = self.room.page, self.room.page.ui
        other = QWidget()
        QVBoxLayout(other).addWidget(QLabel("desk"))
        window.add_page("desk", "desk", lambda: "Desk", other)
        window.add_page("setup", "setup", lambda: "Set-up", self.page, heading=self.page.heading, foot=False)
        window.show_page("setup")
        qtbot.waitUntil(self.page.isVisible)
        self.drain()

    def ports(self):
        own = self.folder / "badges"

        def printer(kind, target):
            return printer_at(kind, target, own, {"PATH": str(self.folder)})  # no lp is found there

        def ride(job):
            return lambda then, failed: self.shift.long.run(job, then=then, failed=failed)

        ways = PrinterWays(
            own,
            lambda kind, target: printer_at(kind, target, own, {}).name,
            ride(lambda: self.on_the_network),
            lambda typed, then, failed: ride(partial(look_at, typed))(then, failed),
            lambda: self.queues,
            lambda kind, target, sheet: printer(kind, target).send(sheet),
            lambda: self.conditions,
            partial(BadgeMaker, self.folder / "photos"),
        )
        return SetupPorts(
            self.preferences, ways, self.wedge, self.sounds, "0.1.0", self.folder, self.folder / "reports"
        )

    def keep(self, changes):
        return settings.changed(self.file, changes)

    def drain(self):
        while self._drain():
            pass
        QApplication.processEvents()  # what a layout took in is shown a turn later

    def open(self, part):
        QTest.mouseClick(self.page.items[part], Qt.MouseButton.LeftButton)
        self.drain()

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
        self.drain()

    def keys(self, text):
        QTest.keyClicks(self.window.focusWidget(), text)
        self.drain()

    def click(self, widget, at: QPoint | None = None):
        assert widget.isVisible(), widget
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.drain()

    def said(self):
        """What stands below the part."""
        return plain(self.page.said.sentence.text()) if self.page.said.isVisible() else ""

    def kept(self):
        return settings.as_dict(settings.load(self.file))

    def operator(self, name):
        return self.bench.operator(name)


def plain(text):
    """Without the marks that isolate names."""
    return text.translate(dict.fromkeys(map(ord, "\u200b\u2066\u2067\u2068\u2069")))


__all__ = ["OnTheNetwork", "Part", "Queue", "SetupStage", "plain"]
