"""The page of a first start: its steps at the side, the one that is open, and one button that goes on."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from wego_desk.forms.ui_first_run import Ui_FirstRunPage
from wego_desk.screens import words_first_run as words
from wego_desk.screens.announcing import announce
from wego_desk.screens.controls.side_item import SideItem
from wego_desk.screens.controls.tab_stop import stand_after, stop_at_chosen
from wego_desk.screens.direction import set_margins
from wego_desk.screens.first_run_state import FirstRunState, Forward, Step, forward, is_done
from wego_desk.screens.labels import set_tone
from wego_desk.screens.languages import LANGUAGES
from wego_desk.screens.look import look_now
from wego_desk.screens.scroll_room import ScrollRoom

_STEPS_WIDTH = 304
#: Pixels of window below which a step needs the column's room.
_NARROW = 1180


class FirstRunPage(QWidget):
    """``paint(state, language)`` is its input; each step's part paints itself. ``chosen`` a `Step`; ``forward_wanted``
    and ``back_wanted``; ``language_chosen`` a code; ``left`` when another page covers it."""

    chosen = Signal(object)
    forward_wanted = Signal()
    back_wanted = Signal()
    language_chosen = Signal(str)
    left = Signal()

    def __init__(
        self, state: FirstRunState, language: str, panels: Mapping[Step, QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRunPage()
        self.ui.setupUi(self)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.ui.steps.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state, self._language = state, language
        self.items = {step: self._item(step) for step in Step}
        self.rooms = {step: ScrollRoom(panel, self.ui.stack) for step, panel in panels.items()}
        before: QWidget | None = None
        for step, item in self.items.items():
            stand_after(before, item)
            before = item
            if step in self.rooms:
                self.ui.stack.addWidget(self.rooms[step])
        for code, name in LANGUAGES.items():
            self.ui.language.addItem(name, code)
        self.ui.language.activated.connect(lambda _: self.language_chosen.emit(self.ui.language.currentData()))
        self.ui.forward.clicked.connect(self.forward_wanted)
        self.ui.back.clicked.connect(self.back_wanted)
        self._fold()
        self.retranslate()

    def paint(self, state: FirstRunState, language: str) -> None:
        before, self._state, self._language = self._state, state, language
        for step, item in self.items.items():
            item.show_words(words.item(step), words.item_second(state, step), done=is_done(state, step))
        self.items[state.step].setChecked(True)
        stop_at_chosen(self.items.values())
        self._paint_title()
        if state.step in self.rooms:
            self.ui.stack.setCurrentWidget(self.rooms[state.step])
        with QSignalBlocker(self.ui.language):
            self.ui.language.setCurrentIndex(max(0, self.ui.language.findData(language)))
        self._paint_foot(state)
        if state.step is not before.step and self.isVisible():
            announce(self.ui.title, " ".join(words.title(state.step)), at_once=False)
            self.take_focus()

    def take_focus(self) -> None:
        """Where a step begins: what was pressed on the step before may not be there any more. A scan needs no field."""
        if self._state.step is Step.SCANNER:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        room = self.rooms[self._state.step]
        widget = room.nextInFocusChain()
        while widget is not None and widget is not room and not (_takes_focus(widget) and room.isAncestorOf(widget)):
            widget = widget.nextInFocusChain()
        (self.ui.forward if widget is None or widget is room else widget).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.hint.setText(words.hint())
        self.paint(self._state, self._language)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fold()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self.left.emit()

    def _paint_title(self) -> None:
        title, subtitle = words.title(self._state.step)
        steps = tuple(self.rooms)
        at = steps.index(self._state.step) + 1 if self._state.step in steps else len(steps)
        self.ui.title.setText(title)
        self.ui.subtitle.setText(words.step_of(at, len(steps)) if self._is_folded() else subtitle)

    def _paint_foot(self, state: FirstRunState) -> None:
        to_do = forward(state)
        self.ui.forward.setText(words.go(state))
        self.ui.forward.setVariant("plain" if to_do is Forward.SKIP else "primary")
        self.ui.forward.setEnabled(to_do is not Forward.WAIT)
        self.ui.back.setText(words.back(state))
        self.ui.missing.setText(words.beside_go(state))
        set_tone(self.ui.missing, "refused" if state.refused is not None else "muted")

    def _item(self, step: Step) -> SideItem:
        item = SideItem(self.ui.steps, number=tuple(Step).index(step) + 1)
        item.clicked.connect(partial(self._pressed, step))
        self.ui.items.addWidget(item)
        return item

    def _pressed(self, step: Step) -> None:
        """The step that is open stays marked until another one is."""
        self.items[self._state.step].setChecked(True)
        self.chosen.emit(step)

    def _is_folded(self) -> bool:
        return look_now().large or self.width() < _NARROW

    def _fold(self) -> None:
        """Large text and narrow windows: the steps go from the side, and which one it is stands below the title."""
        large, folded = look_now().large, self._is_folded()
        self.ui.steps.setVisible(not folded)
        self.ui.steps.setFixedWidth(_STEPS_WIDTH)
        self.ui.subtitle.setProperty("px", 14 if large else 20)
        self.ui.title.setProperty("px", 28 if large else 44)
        side, edge = (24, 16) if folded else (56, 32)
        self.ui.contentColumn.setContentsMargins(side, edge, side, edge)
        self.ui.contentColumn.setSpacing(12 if folded else 24)
        set_margins(self.ui.card, self.ui.cardColumn, 24, 1, 8, 1)
        self._paint_title()


def _takes_focus(widget: QWidget) -> bool:
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and widget.isEnabled() and widget.isVisibleTo(widget.window())
