"""The page Set-up: its parts in a column, the one that is open beside it, and below that what came of a change."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from wego_desk.forms.ui_setup import Ui_SetupPage
from wego_desk.screens import words_designer
from wego_desk.screens import words_setup as words
from wego_desk.screens.controls.side_item import SideItem
from wego_desk.screens.controls.tab_stop import stand_after, stop_at_chosen
from wego_desk.screens.direction import set_margins
from wego_desk.screens.labels import SaidLine
from wego_desk.screens.look import look_now
from wego_desk.screens.scroll_room import ScrollRoom
from wego_desk.screens.setup_state import Part, SetupState
from wego_desk.screens.window_state import Heading
from wego_desk.screens.window_words import page_label

_SIDE_WIDTH = 288
#: Pixels of page below which a part needs the column's room.
_NARROW = 1000


class SetupPage(QWidget):
    """``paint(state)`` is its input; each part paints itself. ``chosen`` a `Part`; ``steps_wanted`` the first start
    again; ``designer_wanted``; ``shown`` and ``left`` when the page comes and goes.
    """

    chosen = Signal(object)
    steps_wanted = Signal()
    designer_wanted = Signal()
    shown = Signal()
    left = Signal()

    def __init__(self, state: SetupState, panels: Mapping[Part, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SetupPage()
        self.ui.setupUi(self)
        self._state = state
        self.said = SaidLine(self.ui.partCard)
        self.ui.saidRow.addWidget(self.said)
        self.items: dict[Part, SideItem] = {}
        self.rooms: dict[Part, ScrollRoom] = {}
        for part in Part:
            self._add(part, panels[part])
        self.ui.parts.activated.connect(lambda at: self.chosen.emit(tuple(Part)[at]))
        for button in (self.ui.stepByStep, self.ui.stepByStepFolded):
            button.clicked.connect(self.steps_wanted)
        for button in (self.ui.designer, self.ui.designerFolded):
            button.clicked.connect(self.designer_wanted)
        self._fold()
        self.retranslate()

    def heading(self) -> Heading:
        """For the window's head."""
        return Heading(page_label("setup"), self.tr("Each change holds at once"))

    def paint(self, state: SetupState) -> None:
        before, self._state = self._state, state
        part = state.part
        for each, item in self.items.items():
            item.show_words(words.title(each), words.summary(each, state.known))
        self.items[part].setChecked(True)
        stop_at_chosen(self.items.values())
        with QSignalBlocker(self.ui.parts):
            self.ui.parts.setCurrentIndex(tuple(Part).index(part))
        self.ui.title.setText(words.title(part))
        self.ui.purpose.setText(words.purpose(part))
        self.ui.stack.setCurrentWidget(self.rooms[part])
        family, sentence = words.says(state.told)
        if state.tries != before.tries:
            self.said.say("")  # the same sentence again is news again
        self.said.say(sentence, family)
        self.ui.rule.setVisible(bool(sentence))

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        for button in (self.ui.stepByStep, self.ui.stepByStepFolded):
            button.setText(words.step_by_step())
        for button in (self.ui.designer, self.ui.designerFolded):
            button.setText(words_designer.title())
        with QSignalBlocker(self.ui.parts):
            self.ui.parts.clear()
            self.ui.parts.addItems([words.title(part) for part in Part])
        self.paint(self._state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self.left.emit()

    def _add(self, part: Part, panel: QWidget) -> None:
        item = SideItem(self.ui.side, icon=words.icon(part))
        item.clicked.connect(partial(self.chosen.emit, part))
        self.ui.items.addWidget(item)
        stand_after(next(reversed(self.items.values()), None), item)
        self.items[part] = item
        self.rooms[part] = ScrollRoom(panel, self.ui.stack)
        self.ui.stack.addWidget(self.rooms[part])

    def _fold(self) -> None:
        """Large text and narrow windows: the column becomes one choice above the part."""
        large = look_now().large
        folded = large or self.width() < _NARROW
        self.ui.side.setVisible(not folded)
        self.ui.side.setFixedWidth(_SIDE_WIDTH)
        self.ui.folded.setVisible(folded)
        self.ui.title.setVisible(not folded)
        self.ui.purpose.setVisible(not large)
        set_margins(self.ui.partCard, self.ui.partColumn, 24, 20 if not large else 4, 8, 1)
