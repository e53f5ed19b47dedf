"""Keys as a window gets them from the system: typed by a scanner, or by a hand, at times that the test sets."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

PRESS, RELEASE, OVERRIDE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
RETURN = (Qt.Key.Key_Return, "\r", 36)
ENTER = (Qt.Key.Key_Enter, "\r", 104)
TAB = (Qt.Key.Key_Tab, "\t", 23)
LINEFEED = (Qt.Key.Key_unknown, "\n", 109)

#: X11's number of each key of a US keyboard.
NUMBER = {
    key: first + place
    for first, row in ((10, "1234567890-="), (24, "qwertyuiop[]"), (38, "asdfghjkl;'"), (52, "zxcvbnm,./"))
    for place, key in enumerate(row)
} | {"`": 49, "\\": 51, " ": 65}
SHIFTED = dict(zip('~!@#$%^&*()_+{}|:"<>?', "`1234567890-=[]\\;',./", strict=True))


def physical(key: str) -> tuple[int, bool]:
    """X11's number of the key of a US keyboard that gives this character, and whether it takes Shift."""
    plain = SHIFTED.get(key, key.lower())
    return NUMBER[plain], plain != key


@dataclass(slots=True)
class Keyboard:
    """Sends key events to a window; the clock is the window system's, in ms."""

    window: QWindow
    now: int = 1_000_000
    posted: bool = False

    def event(
        self, kind: QEvent.Type, key: int, text: str = "", number: int = 0,
        modifiers: Qt.KeyboardModifier = NO_MODIFIER, *, repeat: bool = False,
    ) -> QKeyEvent:  # fmt: skip
        event = QKeyEvent(kind, key, modifiers, number, 0, 0, text, repeat)
        event.setTimestamp(self.now)
        if self.posted:
            QCoreApplication.postEvent(self.window, event)
        else:
            QCoreApplication.sendEvent(self.window, event)
        return event

    def stroke(self, key: int, text: str = "", number: int = 0, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        self.event(PRESS, key, text, number, modifiers)
        self.event(RELEASE, key, text, number, modifiers)

    def press(self, character: str, *, numbers: bool = True, text: str | None = None, release: bool = True) -> None:
        """One key of a US keyboard; ``text`` is what another layout makes of it."""
        number, shift = physical(character)
        shown = character if text is None else text
        arguments = (ord(shown[:1].upper() or "\0"), shown, number if numbers else 0, SHIFT if shift else NO_MODIFIER)
        if shift:
            self.event(PRESS, Qt.Key.Key_Shift, "", 50 if numbers else 0)
        self.event(PRESS, *arguments)
        if release:
            self.event(RELEASE, *arguments)
            if shift:
                self.event(RELEASE, Qt.Key.Key_Shift, "", 50 if numbers else 0, SHIFT)

    def scan(
        self, code: str, *, step: int = 1, end: tuple[int, str, int] | None = RETURN, numbers: bool = True,
        texts: Iterable[str] | None = None,
    ) -> None:  # fmt: skip
        """A scanner's burst, a pause of a second before it."""
        self.now += 1000
        for character, text in zip(code, texts or code, strict=True):
            self.press(character, numbers=numbers, text=text)
            self.now += step
        if end is not None:
            self.stroke(*end)

    def type(self, text: str, *, step: int = 120) -> None:
        """A hand: \\n is Return, \\t is Tab."""
        self.now += 1000
        for character in text:
            match character:
                case "\n":
                    self.stroke(*RETURN)
                case "\t":
                    self.stroke(*TAB)
                case _:
                    self.press(character)
            self.now += step
