"""Locks a desk that nobody has touched for a while, so that no act bears the name of who has left."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

MINUTES: Final = 10
#: A scan under way puts the lock off by so much.
_LATER_MS: Final = 2_000
_TOUCHES: Final = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.InputMethod,
})  # fmt: skip


class IdleWatch(QObject):
    """``idle`` after ``minutes`` in which a window saw no key, no pointer and no scan; 0 minutes: never.

    ``busy`` says whether a scan is under way: then it waits. A scanner on a wedge types keys; for a camera's or a
    serial scanner's code call `seen`.
    """

    idle = Signal()

    def __init__(self, busy: Callable[[], bool], *, minutes: float = MINUTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = busy
        self._milliseconds = round(minutes * 60_000)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._run_out)
        self.seen()

    def watch(self, window: QObject) -> None:
        """A shown widget's ``windowHandle()``: keys and pointers come there first, whatever has the focus."""
        window.installEventFilter(self)

    def seen(self) -> None:
        """Somebody is here."""
        if self._milliseconds:
            self._timer.start(self._milliseconds)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's name
        if event.type() in _TOUCHES:
            self.seen()
        return False

    def _run_out(self) -> None:
        if self._busy():
            self._timer.start(_LATER_MS)
            return
        self.idle.emit()
