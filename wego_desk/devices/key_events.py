"""Qt's key events as plain strokes: what each key does, and which physical key it is."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from wego_desk.devices.keyboard_layouts import LINUX, MACOS, WINDOWS, ScanCodes
from wego_desk.devices.wedge_burst import Kind, Stroke

# Plain numbers: Python's flags cost several microseconds an operation, and this is done for every key.
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier.value
_ALT_GR: Final = Qt.KeyboardModifier.ControlModifier.value | Qt.KeyboardModifier.AltModifier.value
_COMMAND: Final = _ALT_GR | Qt.KeyboardModifier.MetaModifier.value
_RETURNS: Final = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})
_TAB: Final = Qt.Key.Key_Tab.value
_DEAD: Final = range(Qt.Key.Key_Dead_Grave.value, Qt.Key.Key_Dead_Longsolidusoverlay.value + 1)
_MODIFIERS: Final = frozenset(
    key.value
    for key in (
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_Mode_switch,
    )
)  # fmt: skip


def scan_codes_of(platform: str) -> ScanCodes:
    """The table of physical keys for ``QGuiApplication.platformName()``."""
    return {"windows": WINDOWS, "cocoa": MACOS}.get(platform, LINUX)


def has_late_clock(platform: str) -> bool:
    """Windows: Qt stamps a key when it takes it from the queue, not when it was pressed."""
    return platform == "windows"


def is_dead(key: int) -> bool:
    """Whether a key waits for the next one: an accent."""
    return key in _DEAD


def stroke_of(event: QKeyEvent, platform: str) -> Stroke:
    """One key event, without Qt; a shortcut override counts as a press."""
    key = event.key()
    text = event.text()
    modifiers: int = event.modifiers().value
    number = event.nativeVirtualKey() if platform == "cocoa" else event.nativeScanCode() or None
    return Stroke(
        at=event.timestamp(),
        kind=_kind(key, text, modifiers),
        key=number or key,
        text=text,
        number=number,
        shift=bool(modifiers & _SHIFT),
        press=event.type() is not QEvent.Type.KeyRelease,
        repeat=event.isAutoRepeat(),
    )


def _kind(key: int, text: str, modifiers: int) -> Kind:
    command = modifiers & _COMMAND
    if key in _RETURNS or text in ("\r", "\n"):
        return Kind.TERMINATOR
    if key == _TAB:
        return Kind.OTHER if command or modifiers & _SHIFT else Kind.TERMINATOR
    if key in _MODIFIERS:
        return Kind.MODIFIER
    if command not in (0, _ALT_GR):
        return Kind.OTHER
    if (text and text.isprintable()) or is_dead(key):
        return Kind.CHARACTER
    return Kind.OTHER
