"""The desk's one window: rail, head, pages, foot; the same place and the same key mean the same everywhere."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from wego_desk.forms.ui_window import Ui_DeskWindow
from wego_desk.screens import window_words as words
from wego_desk.screens.announcing import announce
from wego_desk.screens.controls import Lamp, RailItem, Rule
from wego_desk.screens.controls.logo import logo_pixmap
from wego_desk.screens.look import look_now
from wego_desk.screens.shapes import SHAPE_OF
from wego_desk.screens.tokens import FAMILY_OF
from wego_desk.screens.window_fold import LAMP_RULE, unfold
from wego_desk.screens.window_state import Heading, WindowState, worst_of


@dataclass(frozen=True, slots=True)
class _Page:
    key: str
    label: Callable[[], str]
    heading: Callable[[], Heading]
    widget: QWidget
    item: RailItem | None
    foot: bool


class DeskWindow(QMainWindow):
    """``paint(state)`` is the frame's only input; pages are added once and paint themselves.

    ``find_wanted``: somebody types into the foot's field, or wants to; ``page_shown``: its key; ``handed_in``: the
    QMimeData of what was dropped or pasted, good for the length of the call. ``retranslated``: it
    speaks another language. ``may_close``: asked before it closes.
    """

    find_wanted = Signal(str)
    walk_in_wanted = Signal()
    help_wanted = Signal()
    operator_wanted = Signal()
    page_shown = Signal(str)
    handed_in = Signal(object)
    retranslated = Signal()

    def __init__(self, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DeskWindow()
        self.ui.setupUi(self)
        self.setCentralWidget(self.ui.page)
        self._state = state
        self._pages: dict[str, _Page] = {}
        self._lamps: list[Lamp] = []
        self._alt_alone = False
        self.ui.menu.setMenu(QMenu(self.ui.menu))
        self.ui.menu.menu().aboutToShow.connect(self._fill_menu)
        self.ui.find.textEdited.connect(self._find_typed)
        self.ui.walkIn.clicked.connect(self.walk_in_wanted)
        self.ui.help.clicked.connect(self.help_wanted)
        self.ui.operatorButton.clicked.connect(self.operator_wanted)
        QShortcut(QKeySequence(self.ui.operatorButton.KEY), self).activated.connect(self.operator_wanted)
        self.ui.band.pressed.connect(self.clear_band)
        self.may_close: Callable[[], bool] = lambda: True
        self.setAcceptDrops(True)
        # A field that has the focus takes what is pasted itself: Qt asks it first.
        QShortcut(QKeySequence.StandardKey.Paste, self).activated.connect(self._pasted)
        self.paint(state)

    def add_page(
        self, key: str, icon: str, label: Callable[[], str], page: QWidget,
        *, heading: Callable[[], Heading] | None = None, foot: bool = True,
    ) -> None:  # fmt: skip
        """Add a page to the rail. ``label`` and ``heading`` are asked again for each language and repaint.

        ``foot``: the row with Find, Walk-in, operator and Help stays below the page. A page's layout keeps 24 pixels
        to the sides; the room below it is made here.
        """
        digit = str(len(self._on_rail()) + 1)
        item = RailItem(icon, digit, self.ui.rail)
        item.clicked.connect(lambda: self.show_page(key))
        self.ui.railItems.addWidget(item)
        QShortcut(QKeySequence(f"Alt+{digit}"), self).activated.connect(lambda: self.show_page(key))
        self._put_in(_Page(key, label, heading or (lambda: Heading(label())), page, item, foot))
        self._paint_rail()
        if len(self._pages) == 1:
            self.show_page(key)

    def add_aside(self, key: str, page: QWidget, *, heading: Callable[[], Heading]) -> None:
        """Add a page that is reached by a key, not from the rail: the rail shows the page that one came from."""
        self._put_in(_Page(key, lambda: heading().title, heading, page, None, foot=False))

    def _put_in(self, one: _Page) -> None:
        page, foot = one.widget, one.foot
        if (layout := page.layout()) is not None:
            layout.setContentsMargins(24, 0, 24, 16 if foot else 24)
        self.ui.pages.addWidget(page)
        self._pages[one.key] = one

    def show_page(self, key: str) -> None:
        """KeyError for a page that was not added."""
        page = self._pages[key]
        if page.item is not None:
            page.item.setChecked(True)
        self.ui.pages.setCurrentWidget(page.widget)
        self.ui.foot.setVisible(page.foot)
        self.clear_band()
        self._paint_heading()
        self.page_shown.emit(key)

    def current_page(self) -> str:
        """The key of the page that is shown; ``""`` before there is one."""
        widget = self.ui.pages.currentWidget()
        return next((key for key, page in self._pages.items() if page.widget is widget), "")

    @property
    def state(self) -> WindowState:
        """What the frame shows now."""
        return self._state

    def page(self, key: str) -> QWidget:
        return self._pages[key].widget

    def set_count(self, key: str, count: int) -> None:
        """How many things wait for a person on that page."""
        if (item := self._pages[key].item) is not None:
            item.set_count(count)

    def tell_verdict(self, verdict: str, word: str, detail: str) -> None:
        """Say a verdict to who can't see it; on any page but the desk's also as a band in place of the head.

        ``verdict`` as an outcome names it, ``word`` and ``detail`` (name, reason) as a person reads them.
        """
        self.ui.band.show_verdict(SHAPE_OF[verdict], FAMILY_OF[verdict], word, detail)
        announce(self.ui.band, self.ui.band.accessibleName())
        if self.current_page() != "desk":
            self.ui.top.setCurrentWidget(self.ui.band)

    def tell(self, word: str, detail: str) -> None:
        """Say something that is no verdict in the same band, on any page."""
        self.ui.band.show_verdict("waits", "unknown", word, detail)
        announce(self.ui.band, self.ui.band.accessibleName(), at_once=False)
        self.ui.top.setCurrentWidget(self.ui.band)

    def clear_band(self) -> None:
        """The head comes back: with the next key, a touch, or another page."""
        self.ui.top.setCurrentWidget(self.ui.head)

    def paint(self, state: WindowState) -> None:
        self._state = state
        self.setWindowTitle(words.title_bar(state))
        time, city = words.clock_time(state.now, state.zone), words.city(state.zone_name)
        self.ui.clock.show_time(time, city)
        self.ui.endClock.show_time(time, "")
        self.ui.operatorButton.show_lines(*words.who(state))
        self._paint_lamps()
        self._paint_heading()

    def retitle(self) -> None:
        """What the page says in the head has changed."""
        self._paint_heading()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self._paint_rail()
        self.paint(self._state)
        self.clear_band()  # what it says was said in another language
        self.retranslated.emit()

    def refold(self) -> None:
        """Make room: large text and narrow windows fold what is read less often."""
        unfold(self.ui, self._lamps, self.width())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self.setWindowIcon(QIcon(logo_pixmap(look_now(), 64)))
            self.refold()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._show_digits(False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.refold()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.ui.page.setFocus()  # a scan needs no field, and nothing looks chosen
        self.windowHandle().installEventFilter(self)
        self.refold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Any key brings the head back, whatever has the focus; holding Alt shows the digits on the rail."""
        if watched is self.windowHandle() and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                self.clear_band()
                self._alt_alone = event.key() == Qt.Key.Key_Alt
                self._show_digits(self._alt_alone)
            elif event.type() == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Alt:
                self._show_digits(False)
                if self._alt_alone and self.ui.menu.isVisible():
                    self.ui.menu.showMenu()
                self._alt_alone = False
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """What no button on this page has taken: the keys that mean the same everywhere."""
        if event.key() == Qt.Key.Key_F1:
            self.help_wanted.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.find_wanted.emit("")
        elif event.key() == Qt.Key.Key_F3:
            self.walk_in_wanted.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage() or mime.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        event.acceptProposedAction()
        self.handed_in.emit(event.mimeData())

    def _pasted(self) -> None:
        self.handed_in.emit(QGuiApplication.clipboard().mimeData())

    def _find_typed(self, text: str) -> None:
        """The field of the foot hands what was typed to the people's page, and is empty for the next time."""
        self.find_wanted.emit(text)
        self.ui.find.clear()

    def _paint_rail(self) -> None:
        on_rail = self._on_rail()
        for page, item in on_rail:
            item.setText(page.label())
        self.ui.railHint.setText(words.rail_hint(len(on_rail)) if on_rail else "")

    def _on_rail(self) -> list[tuple[_Page, RailItem]]:
        return [(page, page.item) for page in self._pages.values() if page.item is not None]

    def _paint_heading(self) -> None:
        page = self._pages.get(self.current_page())
        heading = page.heading() if page is not None else words.desk_heading(self._state)
        self.ui.title.setText(heading.title)
        self.ui.subtitle.setText(heading.subtitle)

    def _paint_lamps(self) -> None:
        lamps = self._state.lamps
        while len(self._lamps) < len(lamps):
            rule = Rule(self.ui.head)
            rule.setObjectName(LAMP_RULE)
            rule.setUpright(True)
            lamp = Lamp(self.ui.head)
            self.ui.lamps.addWidget(rule)
            self.ui.lamps.addWidget(lamp)
            self._lamps.append(lamp)
            self.refold()
        for widget, lamp_state in zip(self._lamps, lamps, strict=False):
            widget.show_state(lamp_state.kind, lamp_state.name, lamp_state.phrase)
        worst = worst_of(lamps, words.all_is_well(), words.several_need_a_look, words.one_lamp)
        self.ui.allLamps.show_state(worst.kind, worst.name, worst.phrase)

    def _fill_menu(self) -> None:
        """What the rail and the foot hold, when they are folded away."""
        menu = self.ui.menu.menu()
        menu.clear()
        for at, (page, item) in enumerate(self._on_rail(), start=1):
            action = QAction(page.label(), menu)
            action.setCheckable(True)
            action.setChecked(page.key == self.current_page())
            action.setShortcut(QKeySequence(f"Alt+{at}"))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # only shown: the window has the shortcut
            action.triggered.connect(item.click)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.ui.operatorButton.lines()[0], self.operator_wanted.emit)

    def _show_digits(self, shown: bool) -> None:
        for _, item in self._on_rail():
            item.show_digit(shown)
