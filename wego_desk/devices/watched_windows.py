"""Which windows and items get keys: besides the window itself its dialogs, open lists and menus, each with its own.

PySide counts the QWindow that a widget or a transient parent hands out as a child of the asking wrapper, and calls it
deleted when that wrapper goes. So the widgets are kept here, and windows are compared by the system's number.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class _Watched:
    window: QWindow
    top: QWidget | None


class WatchedWindows(QObject):
    """Keeps an event filter on them; ``lost`` is told of a window that is gone."""

    def __init__(self, event_filter: QObject, lost: Callable[[QWindow], None]) -> None:
        super().__init__(event_filter)
        self._filter = event_filter
        self._lost = lost
        self._watched: list[_Watched] = []
        self._mark = f"watched {id(self):x}"
        if isinstance(app := QGuiApplication.instance(), QGuiApplication):
            app.focusObjectChanged.connect(self._follow_focus)
            app.focusWindowChanged.connect(self._follow_window)

    def watch(self, window: QWindow) -> None:
        """This window, from now on those that it opens, and the item in it that has the focus."""
        self._watch(window, _top_of(window))
        self._follow_focus(QGuiApplication.focusObject())

    def follow_popup(self) -> None:
        """To be called when an item of ours loses the focus: no signal tells that a list or a menu opened."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self._watch(popup.windowHandle(), popup)

    def _watch(self, window: QWindow | None, top: QWidget | None) -> None:
        if window is None or any(one.window is window for one in self._watched):
            return
        self._watched.append(_Watched(window, top))
        if top is not None:
            top.setProperty(self._mark, True)
        window.installEventFilter(self._filter)
        window.destroyed.connect(partial(self._forget, window))

    def _forget(self, window: QWindow, *_: object) -> None:
        self._watched = [one for one in self._watched if one.window is not window]
        self._lost(window)

    def _follow_window(self, window: QWindow | None) -> None:
        top = _top_of(window) if window is not None else None
        if top is not None and self._is_ours(top):
            self._watch(window, top)

    def _follow_focus(self, item: QObject | None) -> None:
        if isinstance(item, QWidget) and self._is_ours(item):
            item.removeEventFilter(self._filter)
            item.installEventFilter(self._filter)

    def _is_ours(self, widget: QWidget | None) -> bool:
        """Whether a widget is in a watched window or in one that such a window opened."""
        while widget is not None:
            top = widget.window()
            if top.property(self._mark):
                return True
            widget = top.parentWidget()
        return False


def _top_of(window: QWindow) -> QWidget | None:
    number = int(window.winId())
    return next((top for top in QApplication.topLevelWidgets() if int(top.effectiveWinId()) == number), None)
