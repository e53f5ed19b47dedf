"""Brings the desk up: the window stands first, the store is opened on its lane behind it, then the pages come in.

Nothing here may import what stands on the store before the first frame is on the screen: it takes longer than that.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from wego_desk.core.trouble import Trouble
from wego_desk.screens import fonts, languages, style
from wego_desk.screens import window_words as words
from wego_desk.screens.controls.logo import logo_pixmap
from wego_desk.screens.tokens import theme_named
from wego_desk.screens.waiting_page import Hindrance, WaitingPage
from wego_desk.screens.window import DeskWindow
from wego_desk.screens.window_state import WindowState
from wego_desk.work import AnyLane

if TYPE_CHECKING:
    from wego_desk.desk.desk import Desk

_SIZE: Final = (1366, 768)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the settings say of the look: the theme's name or ``system``, text in percent, a language's code."""

    theme: str = "system"
    text_percent: int = 100
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Lanes:
    """As `shift.Shift` names them; their home is the thread that paints."""

    ledger: AnyLane
    find: AnyLane
    long: AnyLane


def dressed(wishes: Wishes) -> QApplication:
    """The application in its look and language, with the fonts that the first frame needs."""
    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication(["wego-desk"])
    app.setApplicationName("wego-desk")
    if not isinstance(app.style(), style.DeskStyle):
        app.setStyle(style.DeskStyle())
    fonts.load_first(wishes.language)
    wear(app, wishes)
    return app


def wear(app: QApplication, wishes: Wishes) -> None:
    """Language, theme and size, live too."""
    languages.speak(app, wishes.language)
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    look = style.apply(app, theme_named(wishes.theme, dark), wishes.text_percent)
    app.setWindowIcon(QIcon(logo_pixmap(look, 64)))


class Opening(QObject):
    """``start`` shows the window; ``opened`` tells the desk when its store is open, for who puts in the pages.

    ``open_desk`` opens the store and is called on the ledger's lane; a Trouble of it is shown with a way to try again.
    """

    opened = Signal(object)

    def __init__(self, window: DeskWindow, lanes: Lanes, open_desk: Callable[[], "Desk"], language: str) -> None:
        super().__init__(window)
        self._window, self._lanes, self._open_desk = window, lanes, open_desk
        self._others: Iterator[str] = fonts.load_rest(language)
        self.page = WaitingPage(_sentence)
        self.page.again_wanted.connect(self._open)
        self.page.ui.column.setContentsMargins(24, 0, 24, 16)
        window.ui.pages.addWidget(self.page)

    def start(self) -> None:
        self._window.show()
        self._window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The first frame is painted while the window's first exposure is handled; what is slow comes after it."""
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._open)
            QTimer.singleShot(0, self._load_a_font)
        return False

    def _open(self) -> None:
        self.page.paint(None)
        self._lanes.ledger.run(self._open_desk, then=self._opened, failed=self._failed)

    def _opened(self, desk: "Desk") -> None:
        self._window.ui.pages.removeWidget(self.page)
        self.page.hide()
        self.opened.emit(desk)

    def _failed(self, error: BaseException) -> None:
        """A trouble of the world is said in its place; a fault of ours too, and goes its way into the report."""
        if isinstance(error, Trouble):
            self.page.paint(Hindrance(error.kind, error.values))
            return
        self.page.paint(Hindrance(""))
        raise error

    def _load_a_font(self) -> None:
        with suppress(StopIteration):
            next(self._others)
            QTimer.singleShot(0, self._load_a_font)


def _sentence(hindrance: Hindrance) -> str:
    from wego_desk.screens.words_world import trouble

    return trouble(hindrance.kind, hindrance.values)


def first_window(desk_name: str, now: datetime) -> DeskWindow:
    """The window before anything is known but the desk's own name and the time on this computer."""
    zone = now.astimezone().tzinfo
    assert zone is not None
    lamps = (words.printer_unknown(), words.venue_unused(), words.centre_unused())
    window = DeskWindow(WindowState(now, zone, "", desk=desk_name, lamps=lamps))
    screen = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(min(_SIZE[0], screen.width()), min(_SIZE[1], screen.height()))
    if screen.width() <= _SIZE[0]:
        window.setWindowState(Qt.WindowState.WindowMaximized)
    return window
