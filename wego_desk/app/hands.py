"""Works at an open desk as a person with a scanner does: for the demo, and for pictures of the window."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest

from wego_desk.app.desktop import Desktop

#: A scanner's gap between two keys, and a pause before the next code, in ms of the window system's clock.
_STEP_MS, _PAUSE_MS = 2, 4_000
_PATIENCE_S: Final = 20.0
_IDLE_S: Final = 0.005


class Hands:
    """Of one `Desktop` that was started. Every method lets the window work until it has taken what was done."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self._now = 1_000_000

    def until(self, holds: Callable[[], object]) -> bool:
        """Let the window work until something holds; False when it does not within 20 s."""
        end = time.monotonic() + _PATIENCE_S
        while not holds():
            if time.monotonic() > end:
                return False
            self._desktop.application.processEvents()
            time.sleep(_IDLE_S)
        self._desktop.application.processEvents()
        return True

    def scan(self, code: str) -> None:
        """Keys as a keyboard scanner sends them, with Return at the end."""
        self.scan_but_last(code)
        self.end_scan()
        self._desktop.application.processEvents()

    def scan_but_last(self, code: str) -> None:
        """A scan up to the key that ends it."""
        self._now += _PAUSE_MS
        for letter in code:
            self._key(Qt.Key(ord(letter.upper())), letter)

    def end_scan(self) -> None:
        self._key(Qt.Key.Key_Return, "\r")

    def press(self, keys: str) -> None:
        """``"F8"``, ``"Alt+2"``, ``"Ctrl+L"``."""
        chord = cast(Any, QKeySequence(keys))[0]  # a sequence, though its stubs don't say so
        QTest.keyClick(self._desktop.window.windowHandle(), chord.key(), chord.keyboardModifiers())
        self._desktop.application.processEvents()

    def write(self, text: str) -> None:
        """Typed by hand into what has the focus."""
        for letter in text:
            widget = self._desktop.window.focusWidget()  # the first letter may take the focus elsewhere
            assert widget is not None
            QTest.keyClicks(widget, letter)
            self._desktop.application.processEvents()

    def picture(self, file: Path) -> None:
        """What the window shows, as a PNG."""
        for _ in range(5):  # a layout inside a layout takes a turn of the event loop each
            self._desktop.application.processEvents()
        self._desktop.window.grab().save(str(file))

    def _key(self, key: Qt.Key, text: str) -> None:
        window = self._desktop.window.windowHandle()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._now)
            QCoreApplication.sendEvent(window, event)
        self._now += _STEP_MS
