"""Puts a page in place of all that a window shows, and back: while it is there nothing behind it can be pressed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

_SHUT_KEYS = frozenset({Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F3})


class Cover(QObject):
    """``show`` a page over a window's own, ``clear`` it; ``cleared`` when the window's own is back."""

    cleared = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: QWidget | None = None
        window.installEventFilter(self)

    @property
    def page(self) -> QWidget | None:
        """What covers the window now."""
        return self._page

    def show(self, page: QWidget) -> None:
        if self._page is page:
            return
        if self._page is not None:
            self._page.hide()
        self._page = page
        page.setParent(self._window)
        page.setGeometry(self._window.rect())
        page.setAutoFillBackground(True)
        if (own := self._window.centralWidget()) is not None:
            own.hide()
        page.show()
        page.raise_()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        page, self._page = self._page, None
        if page is None:
            return
        page.hide()
        if (own := self._window.centralWidget()) is not None:
            own.show()
            own.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cleared.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is not self._window or self._page is None:
            return False
        if event.type() == QEvent.Type.Resize:
            self._page.setGeometry(self._window.rect())
        # What the page did not take must not reach the pages behind it: Find, Walk-in, Alt and a digit.
        if isinstance(event, QKeyEvent) and _is_the_windows(event):
            event.accept()
            return True
        return False


def _is_the_windows(event: QKeyEvent) -> bool:
    if event.type() == QEvent.Type.KeyPress:
        return event.key() in _SHUT_KEYS
    alone = event.modifiers() == Qt.KeyboardModifier.AltModifier
    return event.type() == QEvent.Type.ShortcutOverride and alone and Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
