"""What is plugged into an open desk: scanner, camera, printers, sounds; and the pages that are joined to them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from random import SystemRandom
from time import monotonic
from typing import Final

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtWidgets import QApplication

from wego_desk import __version__
from wego_desk.app.camera import DeskCamera
from wego_desk.app.desk_printers import KEYS as PRINTER_KEYS
from wego_desk.app.desk_printers import DeskPrinters
from wego_desk.app.printers import look_at, offered_printers, printer_at
from wego_desk.app.profiles import Profile
from wego_desk.app.rounds import HubAt, Rounds, Turned
from wego_desk.core.trouble import Trouble
from wego_desk.desk.badge_maker import BadgeMaker
from wego_desk.desk.desk import Desk
from wego_desk.desk.print_badge import PrintWish
from wego_desk.desk.print_queue import PrinterNews
from wego_desk.desk.print_station import PrintStation
from wego_desk.desk.sign_in import NOBODY
from wego_desk.devices.audio import could_sound
from wego_desk.devices.dropped import CodesFound, codes_of, handed
from wego_desk.devices.pictures import read_picture
from wego_desk.devices.printer_search import NetworkSearch
from wego_desk.devices.wedge import Wedge
from wego_desk.screens import opening
from wego_desk.screens.desk_printing import Printing
from wego_desk.screens.furnishing import Furnishing, Ports
from wego_desk.screens.handed_in import Found
from wego_desk.screens.preferences import Keep, Preferences, Value
from wego_desk.screens.setup_room import SetupPorts
from wego_desk.screens.sheet_sender import PrinterWays
from wego_desk.screens.shift import AtWork, Shift
from wego_desk.screens.sign_in_idle import IdleWatch
from wego_desk.screens.sounds import Sounds
from wego_desk.screens.window import DeskWindow
from wego_desk.sync.signing import Key
from wego_desk.work import AnyLane

#: A printer tells nothing by itself: it is asked so often.
_ASK_MS: Final = 2_000
#: So often it is looked whether a round is due; one after an act begins at once.
_TICK_MS: Final = 500


class PluggedIn:
    """Everything that works once the store is open; it lives as long as the window."""

    def __init__(
        self, window: DeskWindow, desk: Desk, lanes: opening.Lanes, new_lane: Callable[[str], AnyLane], at: Profile,
        chosen: Mapping[str, Value], keep: Keep, environment: Mapping[str, str], hubs: Sequence[HubAt] = (),
        key: Key | None = None,
    ) -> None:  # fmt: skip
        self._window, self._at, self._environment = window, at, environment
        clock: Callable[[], datetime] = desk.clock
        at_work = AtWork(NOBODY, clock(), window, locked=True)
        shift = Shift(desk, lanes.ledger, lanes.find, lanes.long, clock, at.photos, at_work)
        self.preferences = Preferences(chosen, keep, lanes.long, window)
        self.sounds = Sounds(
            on=self.preferences.yes("look.sounds"), could_sound=partial(could_sound, environment), parent=window
        )
        self.wedge = Wedge(window)
        self.wedge.habit = self.preferences.text("scanner.layout")
        self._search, self._network = new_lane("search for printers"), NetworkSearch()
        self._printers = DeskPrinters(self.preferences, at.badges, environment)
        self.station = PrintStation(
            self._printers.all, desk=desk, ledger=lanes.ledger, new_lane=lambda name: new_lane(f"printer {name}"),
            new_maker=partial(BadgeMaker, at.photos), told=self._printer_told, failed=self._printing_failed,
        )  # fmt: skip
        self.camera = DeskCamera(new_lane, self._scanned, self._scanned_again)
        printing = Printing(
            wish=self._wish, automatic=lambda: self.preferences.yes("printer.auto"),
            states=lambda: self.station.states, wake=self.station.wake,
        )  # fmt: skip
        self.furnishing = Furnishing(
            window, shift,
            Ports(
                printing, lambda: self._printers.chosen, self.station, self._print_test, self.sounds.play, _codes_in,
                self.camera, self.preferences, self._setup_ports(),
            ),
        )  # fmt: skip
        self._idle = IdleWatch(lambda: self.furnishing.is_checking, parent=window)
        self.rounds = [
            Rounds(
                desk, hub, lanes.ledger, new_lane(f"wire {hub.name}"), key, self._hub_told, seconds=monotonic,
                chance=SystemRandom().random,
            )
            for hub in hubs
        ]  # fmt: skip
        self._asking = QTimer(window, interval=_ASK_MS)
        self._ticking = QTimer(window, interval=_TICK_MS)
        self._connect()

    def start(self, *, is_new: bool) -> None:
        """``is_new``: this profile was made just now; its first start is gone through step by step."""
        handle = self._window.windowHandle()
        self.wedge.watch(handle)
        self._idle.watch(handle)
        self.furnishing.start(is_new=is_new)
        self.station.start()
        self._asking.start()
        for rounds in self.rounds:
            self.furnishing.hub_told(rounds.now, came=False)
        if self.rounds:
            self._ticking.start()
        if self.sounds.on:
            QTimer.singleShot(0, self.sounds.prepare)

    def close(self, timeout: float) -> None:
        self._asking.stop()
        self._ticking.stop()
        for rounds in self.rounds:
            rounds.close(timeout)
        self._network.stop()
        self._search.close(timeout)
        self.camera.close(timeout)
        self.station.close(timeout)

    def _connect(self) -> None:
        self.wedge.scanned.connect(self._scanned)
        self.wedge.repeated.connect(self._scanned_again)
        self._idle.idle.connect(self.furnishing.sign_in.lock)
        self._asking.timeout.connect(self.station.wake)
        for rounds in self.rounds:
            self._ticking.timeout.connect(rounds.tick)
            self.furnishing.acted.connect(rounds.push)
        self.preferences.changed.connect(self._preferred)

    def _scanned(self, text: str) -> None:
        self._idle.seen()
        self.furnishing.scan(text)

    def _scanned_again(self, text: str) -> None:
        self._idle.seen()
        self.furnishing.scanned_again(text)

    def _hub_told(self, turned: Turned) -> None:
        self.furnishing.hub_told(turned.now, came=turned.came > 0)

    def _setup_ports(self) -> SetupPorts:
        at, environment = self._at, self._environment
        ways = PrinterWays(
            folder=at.badges, named=self._printers.named,
            search=lambda then, failed: self._search.run(self._network.find, then=then, failed=failed),
            look_at=lambda typed, then, failed: self._search.run(partial(look_at, typed), then=then, failed=failed),
            queues=lambda: offered_printers(environment),
            send=lambda kind, target, sheet: printer_at(kind, target, at.badges, environment).send(sheet),
            states=lambda: self.station.states, new_maker=partial(BadgeMaker, at.photos),
        )  # fmt: skip
        return SetupPorts(
            self.preferences, ways, self.wedge, self.sounds, __version__, at.folder, at.reports
        )  # fmt: skip

    # ---- printers

    def _wish(self) -> PrintWish:
        return PrintWish(self._printers.chosen, self.preferences.text("printer.layout"))

    def _print_test(self, printer: str, then: Callable[[Trouble | None], None]) -> None:
        self.station.print_test(printer, self.preferences.text("printer.layout"), then)

    def _printer_told(self, news: PrinterNews) -> None:
        self.furnishing.printers_changed(moved=news.moved)

    def _printing_failed(self, error: BaseException) -> None:
        """A disk that can't be written is said where scans are; the queue tries again when it is woken."""
        if not isinstance(error, Trouble):
            raise error

    # ---- settings

    def _preferred(self, key: str) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        if key in PRINTER_KEYS:
            new, gone = self._printers.read_anew()
            for printer in new:
                self.station.add(printer)
            for name in gone:
                self.station.remove(name)
        elif key == "look.sounds":
            self.sounds.on = self.preferences.yes(key)
        elif key == "scanner.layout":
            self.wedge.habit = self.preferences.text(key)
        elif key.startswith("look.") or key == "desk.language":
            opening.wear(application, self.preferences.wishes())


def _codes_in(mime: QMimeData) -> Callable[[], Found] | None:
    what = handed(mime)
    if what is None:
        return None

    def read() -> Found:
        found = codes_of(what, read_picture)
        return (found.codes, "") if isinstance(found, CodesFound) else ((), found.reason)

    return read
