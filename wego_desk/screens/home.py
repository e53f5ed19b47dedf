"""The way home for answers of the lanes: to the thread that paints."""

from PySide6.QtCore import QObject, Qt, Signal

from wego_desk.work import Act


class Home(QObject):
    """Called from any thread with an act; the thread that made this object does it, in the order of the calls."""

    _brought = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_open = True
        self._brought.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """Nobody wants answers any more, those neither that are on their way already."""
        self._is_open = False

    def __call__(self, act: Act) -> None:
        self._brought.emit(act)

    def _do(self, act: Act) -> None:
        if self._is_open:
            act()
