"""A scanner that types like a keyboard: its codes are taken whatever has the focus, typing by hand goes on its way.

The filter sits on the windows, not on the application: there each key comes once, before the focused item has it.
A page must not give a bare letter or digit as a shortcut: Qt looks those up before a window's filter.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow

from wego_desk.devices.arrivals import line_by_hand, line_of_scan
from wego_desk.devices.key_events import has_late_clock, is_dead, scan_codes_of, stroke_of
from wego_desk.devices.keyboard_reading import PLAIN, Typed, best_reading, holds_our_code, way_to
from wego_desk.devices.repeats import Repeats
from wego_desk.devices.watched_windows import WatchedWindows
from wego_desk.devices.wedge_burst import GAP_MS, Burst, Fate, Kind, Scan, Stroke

_KEY_PRESS: Final = QEvent.Type.KeyPress
_KEY_RELEASE: Final = QEvent.Type.KeyRelease
_SHORTCUT_OVERRIDE: Final = QEvent.Type.ShortcutOverride
_INPUT_METHOD: Final = QEvent.Type.InputMethod
_FOCUS_OUT: Final = QEvent.Type.FocusOut
#: The key of a composed text until its release tells it.
_NO_KEY: Final = -1


@dataclass(frozen=True, slots=True)
class _Held:
    """A stroke kept back, and what to send on if it was a hand's: to its window, a composed text to the focused item.

    Without an event it was only inferred, and there is nothing to send.
    """

    stroke: Stroke
    event: QKeyEvent | QInputMethodEvent | None
    window: QWindow | None


class Wedge(QObject):
    """Watches windows for a scanner's bursts of keys.

    ``platform``: ``QGuiApplication.platformName()``, which says what a scan code means. ``showing``: whether `shown`
    tells of everything that is typed, for the page that tries a scanner; off, for it would tell what people type.
    """

    scanned = Signal(str)
    #: The code that was scanned less than 2.5 s ago, once more.
    repeated = Signal(str)
    #: What arrived, in one technical line, see `arrivals`.
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
        self._composed: list[_Held] = []
        self._composing = False
        self._outgoing: deque[_Held] = deque()
        self._sent: QEvent | None = None  # the held event that is on its way again
        self._last: tuple[Typed, ...] = ()
        self._gap = QTimer(self, singleShot=True, interval=GAP_MS + 10)
        # After a stall the keys of a burst may still wait behind the timer: they get one turn of the queue.
        self._one_more_turn = QTimer(self, singleShot=True, interval=0)
        self._gap.timeout.connect(self._one_more_turn.start)
        self._one_more_turn.timeout.connect(self._settle)
        self._windows = WatchedWindows(self, self._lose)

    def watch(self, window: QWindow) -> None:
        """Take scans from a window, ``widget.windowHandle()`` of a shown one, and from the dialogs and lists of it."""
        self._windows.watch(window)

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
        if kind is _INPUT_METHOD:
            return isinstance(event, QInputMethodEvent) and event is not self._sent and self._take_composed(event)
        if kind is not _KEY_PRESS and kind is not _KEY_RELEASE and kind is not _SHORTCUT_OVERRIDE:
            if kind is _FOCUS_OUT:
                self._windows.follow_popup()
            return False
        if event is self._sent or not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent):
            return False
        stroke = stroke_of(event, self._platform)
        if kind is _SHORTCUT_OVERRIDE:
            return self._override(event, stroke)
        if not event.timestamp():  # made by a program, not by a keyboard
            self._settle()
            return False
        self._gap.stop()
        self._one_more_turn.stop()
        self._before(stroke, is_dead(event.key()))
        return self._take(_Held(stroke, event, watched)) is not Fate.PASS

    def _override(self, event: QKeyEvent, stroke: Stroke) -> bool:
        """Qt asks whether a key is more than a shortcut: a scan's closing Return is."""
        if not self._burst.consumes(stroke):
            return False
        event.accept()
        return True

    def _take(self, one: _Held) -> Fate:
        decision = self._burst.feed(one.stroke)
        # All is in its new state before anyone is told: what is told may open a window and turn the queue.
        before: list[_Held] = []
        if decision.release or decision.scan is not None:
            before, self._held = self._held, before
        if decision.fate is Fate.HOLD:
            # The event is Qt's own and gone after this call.
            self._held.append(replace(one, event=one.event.clone()) if isinstance(one.event, QKeyEvent) else one)
        if self._burst.holding or self._composed:
            self._gap.start()
        if decision.scan is not None:
            self._report(decision.scan)
        elif before:
            self._send(before)
        return decision.fate

    def _settle(self) -> None:
        settled = self._burst.settle()
        before, self._held = self._held, []
        composed, self._composed = self._composed, []
        if settled.scan is not None:
            before = []
            self._report(settled.scan)
        if before or composed:
            self._send([*before, *composed])

    def _take_composed(self, event: QInputMethodEvent) -> bool:
        """X11 composes a text of a key and gives it to the line that has the focus, past the window.

        So do dead keys, and the Arabic key B, a ligature of two letters. It waits for the key's release, which comes
        to the window with time and number. What an input method builds up letter by letter goes on its way.
        """
        text = event.commitString()
        was_composing, self._composing = self._composing, bool(event.preeditString())
        if was_composing or self._composing or event.replacementLength() or not 0 < len(text) <= 2:
            self._settle()
            return False
        copy = QInputMethodEvent("", [])
        copy.setCommitString(text)
        self._composed.append(_Held(Stroke(0, Kind.CHARACTER, _NO_KEY, text), copy, None))
        self._gap.start()
        return True

    def _before(self, stroke: Stroke, dead: bool) -> None:
        """A composed text, or a dead key, of which the window had no press, takes its place before this stroke."""
        if stroke.kind is Kind.MODIFIER:
            return
        unseen = not stroke.press and not self._burst.knows(stroke.key)
        if self._composed:
            composed, self._composed = self._composed, []
            for one in composed:
                seen = replace(one.stroke, at=stroke.at)
                if unseen and one is composed[0]:
                    seen = replace(seen, key=stroke.key, number=stroke.number, shift=stroke.shift)
                self._take(replace(one, stroke=seen))
        elif unseen and dead and self._burst.holding:
            self._take(_Held(replace(stroke, press=True, text=""), None, None))

    def _send(self, held: Sequence[_Held]) -> None:
        """On to whatever has the focus, as if nobody had looked at them."""
        if self.showing:
            self.shown.emit(line_by_hand([one.stroke for one in held if one.stroke.press]))
        self._outgoing.extend(held)
        while self._outgoing:
            one = self._outgoing.popleft()
            receiver = one.window or QGuiApplication.focusObject()
            if one.event is not None and receiver is not None:
                self._sent = one.event
                QCoreApplication.sendEvent(receiver, one.event)
        self._sent = None

    def _report(self, scan: Scan) -> None:
        self._last = _typed(scan.keys)
        reading = best_reading(self._last, self._scan_codes, self.habit)
        again = self._repeats.again(reading.text, scan.at)
        if self.showing:
            self.shown.emit(line_of_scan(scan, reading))
        (self.repeated if again else self.scanned).emit(reading.text)

    def _is_our_code(self, keys: tuple[Stroke, ...]) -> bool:
        return holds_our_code(best_reading(_typed(keys), self._scan_codes, self.habit).text)

    def _lose(self, window: QWindow) -> None:
        """A window is gone, and with it the place where keys held for it should have gone."""
        if any(one.window is window for one in self._held):
            self._held.clear()
            self._burst.forget()
        self._outgoing = deque(one for one in self._outgoing if one.window is not window)


def _typed(keys: Sequence[Stroke]) -> tuple[Typed, ...]:
    return tuple(Typed(stroke.text, stroke.number, stroke.shift) for stroke in keys)
