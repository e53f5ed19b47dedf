"""A scanner that types like a keyboard: its codes are taken whatever has the focus, typing by hand goes on its way.

The filter sits on the windows, not on the application: there each key comes once, before the focused item has it.
A page must not give a bare letter or digit as a shortcut: Qt looks those up before a window's filter.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from wego_desk.devices.key_events import has_late_clock, scan_codes_of, stroke_of
from wego_desk.devices.keyboard_reading import PLAIN, Reading, Typed, best_reading, holds_our_code, way_to
from wego_desk.devices.repeats import Repeats
from wego_desk.devices.wedge_burst import GAP_MS, Burst, Fate, Scan, Stroke

_KEY_PRESS: Final = QEvent.Type.KeyPress
_KEY_RELEASE: Final = QEvent.Type.KeyRelease
_SHORTCUT_OVERRIDE: Final = QEvent.Type.ShortcutOverride
_ENDS: Final = {"\r": "Return", "\n": "Linefeed", "\t": "Tab"}


@dataclass(frozen=True, slots=True)
class _Held:
    window: QWindow
    event: QKeyEvent
    stroke: Stroke


class Wedge(QObject):
    """Watches windows for a scanner's bursts of keys.

    ``platform``: ``QGuiApplication.platformName()``, which says what a scan code means. ``showing``: whether `shown`
    tells of everything that is typed, for the page that tries a scanner; off, for it would tell what people type.
    """

    scanned = Signal(str)
    #: The code that was scanned less than 2.5 s ago, once more.
    repeated = Signal(str)
    #: What arrived, in one technical line: text, numbers of the physical keys, gaps in ms, end, way of reading.
    shown = Signal(str)

    def __init__(self, parent: QObject | None = None, *, platform: str | None = None) -> None:
        super().__init__(parent)
        self.showing = False
        self.habit = PLAIN
        self._platform = QGuiApplication.platformName() if platform is None else platform
        self._scan_codes = scan_codes_of(self._platform)
        self._burst = Burst(self._is_our_code, late_clock=has_late_clock(self._platform))
        self._repeats = Repeats()
        self._held: list[_Held] = []
        self._outgoing: deque[_Held] = deque()
        self._sent: QKeyEvent | None = None  # the held event that is on its way to its window again
        self._last: tuple[Typed, ...] = ()
        self._gap = QTimer(self, singleShot=True, interval=GAP_MS + 10)
        # After a stall the keys of a burst may still wait behind the timer: they get one turn of the queue.
        self._one_more_turn = QTimer(self, singleShot=True, interval=0)
        self._gap.timeout.connect(self._one_more_turn.start)
        self._one_more_turn.timeout.connect(self._settle)

    def watch(self, window: QWindow) -> None:
        """Take scans from a window: ``widget.windowHandle()`` of a shown window; dialogs each have their own."""
        window.removeEventFilter(self)
        window.installEventFilter(self)
        window.destroyed.connect(partial(self._lose, window))

    def learn(self, expected: str) -> str | None:
        """The last scan was this text: how it reads as such, from now on tried first for codes that aren't ours.

        Returns ``plain``, ``keys`` or a layout, for `habit` at the next start; None, and no change, when in no way.
        """
        way = way_to(expected, self._last, self._scan_codes)
        if way is not None:
            self.habit = way
        return way

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kind = event.type()
        if kind is not _KEY_PRESS and kind is not _KEY_RELEASE and kind is not _SHORTCUT_OVERRIDE:
            return False
        if event is self._sent or not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        stroke = stroke_of(event, self._platform)
        if kind is _SHORTCUT_OVERRIDE:
            return self._override(event, stroke)
        if not event.timestamp():  # made by a program, not by a keyboard
            self._settle()
            return False
        return self._take(watched, event, stroke)

    def _override(self, event: QKeyEvent, stroke: Stroke) -> bool:
        """Qt asks whether a key is more than a shortcut: a scan's closing Return is."""
        if not self._burst.consumes(stroke):
            return False
        event.accept()
        return True

    def _take(self, window: QWindow, event: QKeyEvent, stroke: Stroke) -> bool:
        decision = self._burst.feed(stroke)
        self._gap.stop()
        self._one_more_turn.stop()
        # All is in its new state before anyone is told: what is told may open a window and turn the queue.
        before, self._held = self._held, []
        if decision.fate is Fate.HOLD:
            self._held = [_Held(window, event.clone(), stroke)]
        if not decision.release and decision.scan is None:
            self._held = before + self._held
            before = []
        if self._burst.holding:
            self._gap.start()
        if decision.scan is not None:
            self._report(decision.scan)
        elif before:
            self._send(before)
        return decision.fate is not Fate.PASS

    def _settle(self) -> None:
        settled = self._burst.settle()
        before, self._held = self._held, []
        if settled.scan is not None:
            self._report(settled.scan)
        elif settled.release:
            self._send(before)

    def _send(self, held: Sequence[_Held]) -> None:
        """On to whatever has the focus, as if nobody had looked at them."""
        if self.showing:
            self._show([one.stroke for one in held if one.stroke.press], None, None)
        self._outgoing.extend(held)
        while self._outgoing:
            one = self._outgoing.popleft()
            self._sent = one.event
            QCoreApplication.sendEvent(one.window, one.event)
        self._sent = None

    def _report(self, scan: Scan) -> None:
        self._last = _typed(scan.keys)
        reading = best_reading(self._last, self._scan_codes, self.habit)
        again = self._repeats.again(reading.text, scan.at)
        if self.showing:
            self._show(scan.keys, scan.end, reading)
        (self.repeated if again else self.scanned).emit(reading.text)

    def _show(self, keys: Sequence[Stroke], end: Stroke | None, reading: Reading | None) -> None:
        strokes = [*keys, end] if end else keys
        gaps = [after.at - before.at for before, after in pairwise(strokes)]
        line = (
            f"text={''.join(stroke.text for stroke in keys)!r}",
            f"keys={','.join(str(stroke.number or '-') for stroke in keys)}",
            f"gaps={','.join(map(str, gaps)) or '-'}",
            f"end={_ENDS.get(end.text, 'Return') if end else '-'}",
            f"way={reading.way} code={reading.text!r}" if reading else "way=by-hand",
        )
        self.shown.emit(" ".join(line))

    def _is_our_code(self, keys: tuple[Stroke, ...]) -> bool:
        return holds_our_code(best_reading(_typed(keys), self._scan_codes, self.habit).text)

    def _lose(self, window: QWindow, *_: object) -> None:
        """A window is gone, and with it the place where keys held for it should have gone."""
        if any(one.window is window for one in self._held):
            self._held.clear()
            self._burst.forget()
        self._outgoing = deque(one for one in self._outgoing if one.window is not window)


def _typed(keys: Sequence[Stroke]) -> tuple[Typed, ...]:
    return tuple(Typed(stroke.text, stroke.number, stroke.shift) for stroke in keys)
