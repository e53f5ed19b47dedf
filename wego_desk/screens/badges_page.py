"""The page Badges: the printers, the badges on their way to paper, and what can be done with the one that is chosen."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from wego_desk.core.print_job import Kind
from wego_desk.forms.ui_badges import Ui_BadgesPage
from wego_desk.screens import words_badges as words
from wego_desk.screens import words_badges_acts
from wego_desk.screens.announcing import announce
from wego_desk.screens.badge_rows import BadgeRows
from wego_desk.screens.badges_ahead import AheadPanel
from wego_desk.screens.badges_ahead_model import AheadState
from wego_desk.screens.badges_asked import KEY, BadgeDo
from wego_desk.screens.badges_foot import BadgesFoot, keys_of
from wego_desk.screens.badges_state import BadgesState, Broken, Listed, NoPrinter, Nothing
from wego_desk.screens.controls import Chip, KeyButton
from wego_desk.screens.controls.queue_rows import QueueDelegate
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.printer_cards import PrinterCards
from wego_desk.screens.window_state import Heading

#: So many rows are always shown: where there is less room, the page scrolls.
_LEAST_ROWS = 2.5


class BadgesPage(QWidget):
    """``paint(state)`` is its only input.

    Signals: ``chosen`` a `BadgeDo` for the chosen badge; ``printer_do`` a printer's name and a `BadgeDo`;
    ``printer_chosen``, ``number_given`` and ``reason_given`` (a `PrintReason`) answer what was asked; ``badge_chosen``
    a key, ``""`` for none; ``kind_chosen``; ``setup_wanted``; ``again_wanted`` after a trouble; ``escaped``; ``shown``
    True when it comes, False when it goes.
    """

    chosen = Signal(object)
    printer_do = Signal(str, object)
    printer_chosen = Signal(str)
    number_given = Signal(int)
    reason_given = Signal(object)
    badge_chosen = Signal(str)
    kind_chosen = Signal(object)
    setup_wanted = Signal()
    again_wanted = Signal()
    escaped = Signal()
    shown = Signal(bool)

    def __init__(self, state: BadgesState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._said = ""
        self.ui = Ui_BadgesPage()
        self.ui.setupUi(self)
        self.printers, self.foot = PrinterCards(self.ui.content), BadgesFoot(self.ui.listCard)
        self.ui.column.insertWidget(0, self.printers)
        self.ui.column.setStretch(1, 1)
        self.ui.listColumn.addWidget(self.foot)
        self.ahead = AheadPanel(self.ui.listCard)
        self.ui.listColumn.insertWidget(0, self.ahead)
        self._ahead: AheadState | None = None
        self.print_ahead = self._ahead_button()
        self._rows = BadgeRows(state, self)
        self.ui.list.setModel(self._rows)
        self.ui.list.setItemDelegate(QueueDelegate(self.ui.list))
        self._chips = self._made_chips()
        self._connect()
        self.retranslate()

    def _ahead_button(self) -> KeyButton:
        button = KeyButton(self.ui.listHead)
        button.setTall(40)
        button.setIconName("printer")
        button.setKey(KEY[BadgeDo.AHEAD])
        self.ui.headRow.addWidget(button)
        return button

    def _made_chips(self) -> dict[Kind, Chip]:
        self._chip_row, group = FlowRow(self.ui.chips, gap=12), QButtonGroup(self)
        made = {kind: Chip(self.ui.chips) for kind in Kind}
        made[Kind.VIP].set_shape("star", "attention")
        for kind, chip in made.items():
            self._chip_row.addWidget(chip)
            group.addButton(chip)
            chip.clicked.connect(partial(self.kind_chosen.emit, kind))
        return made

    def _connect(self) -> None:
        ui = self.ui
        ui.list.chosen.connect(lambda index: self.badge_chosen.emit(self._rows.key_at(index)))
        self.foot.installEventFilter(self)
        ui.remedy.clicked.connect(self._remedy)
        self.printers.chosen.connect(self.printer_do)
        self.foot.chosen.connect(self.chosen)
        self.foot.question.printer_chosen.connect(self.printer_chosen)
        self.foot.question.number_given.connect(self.number_given)
        self.foot.question.reason_given.connect(self.reason_given)
        self.foot.question.closed.connect(self.escaped)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.escaped)

    def heading(self) -> Heading:
        """For the window's head."""
        return Heading(self.tr("Badges"), words.subtitle(self._state.congress, self._state.done))

    def chip(self, kind: Kind) -> Chip:
        return self._chips[kind]

    def paint_ahead(self, ahead: AheadState | None) -> None:
        """Printing ahead takes the place of the list."""
        closes = self._ahead is not None and ahead is None
        self._ahead = ahead
        self.paint(self._state)
        if closes and self.ui.list.isVisibleTo(self):
            self.ui.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def paint(self, state: BadgesState) -> None:
        self._state = state
        self.ahead.paint_panel(self._ahead)
        if self._ahead is not None:  # nothing can be done with a badge that is not seen
            state = replace(state, chosen=None, question=None)
        self.printers.paint_cards(state, keys_of(state) if self._ahead is None else frozenset({"F10"}))
        self._rows.show(state)
        self._paint_head(state)
        self._paint_card(state)
        self._paint_choice(state)
        self.foot.paint_foot(state)
        self.ui.footRule.setVisible(self.foot.isVisibleTo(self.ui.listCard))

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self._fit()
        self.paint(self._state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange and hasattr(self, "_chips"):
            self.ui.list.doItemsLayout()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.shown.emit(True)
        self._take_keys()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self.shown.emit(False)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, 0)

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """What can be done is kept in sight, also where the page scrolls."""
        if watched is self.foot and event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            QTimer.singleShot(0, self, self._show_foot)
        return False

    def _show_foot(self) -> None:
        if self.foot.isVisible():
            self.ui.scroll.ensureWidgetVisible(self.foot, 0, 0)

    def _paint_head(self, state: BadgesState) -> None:
        ui, counts = self.ui, dict(state.chips)
        ui.listHead.setVisible(isinstance(state.card, Listed | Nothing) and bool(state.printers) and not self._ahead)
        self.print_ahead.setText(words_badges_acts.button(BadgeDo.AHEAD))
        self.print_ahead.setIconName("printer" if state.may_act else "lock")
        ui.headRule.setVisible(ui.listHead.isVisibleTo(ui.listCard))
        ui.listTitle.setText(words.on_their_way(state.total))
        for kind, chip in self._chips.items():
            chip.setVisible(kind in counts)
            chip.setText(words.chip(kind, counts.get(kind, 0)))
            chip.setChecked(kind is state.kind)
            chip.updateGeometry()
        self._chip_row.invalidate()

    def _paint_card(self, state: BadgesState) -> None:
        ui, card = self.ui, state.card
        listed = isinstance(card, Listed) and not self._ahead
        ui.list.setVisible(listed)
        ui.message.setVisible(not isinstance(card, Listed) and not self._ahead)
        self._take_keys()
        ui.listEnd.setVisible(listed and isinstance(card, Listed) and card.more > 0)
        if isinstance(card, Listed):
            ui.listEnd.setText(words.more(card.more))
        word, sentence = words.message(card)
        ui.messageWord.setText(word)
        ui.messageText.setText(sentence)
        self._paint_remedy(state)
        if sentence and sentence != self._said:
            announce(ui.message, sentence, at_once=False)
        self._said = sentence

    def _take_keys(self) -> None:
        """The arrow keys go to the list, unless somebody is at another part of the page."""
        focus: QWidget | None = self.window().focusWidget()
        elsewhere = focus is not None and focus.isVisible() and self.isAncestorOf(focus)
        if self.isVisible() and self.ui.list.isVisibleTo(self) and not elsewhere:
            self.ui.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _paint_remedy(self, state: BadgesState) -> None:
        button = self.ui.remedy
        key = ""
        match state.card:
            case Broken():
                button.setText(self.tr("Try again"))
                button.setIconName("refresh")
                key = "F10"
            case Nothing(kind=kind) if kind is not Kind.ALL:
                button.setText(self.tr("Show all"))
                button.setIconName("list")
                key = "Esc"
            case NoPrinter():
                button.setText(self.tr("Set-up"))
                button.setIconName("setup")
                key = "F4"
            case _:
                pass
        button.setVisible(bool(key))
        if button.key() != key:
            # Esc is the page's own key already.
            button.setKey("" if key == "Esc" else key)
            button.setCap(key)

    def _remedy(self) -> None:
        match self._state.card:
            case Broken():
                self.again_wanted.emit()
            case NoPrinter():
                self.setup_wanted.emit()
            case _:
                self.kind_chosen.emit(Kind.ALL)

    def _paint_choice(self, state: BadgesState) -> None:
        """The row that is chosen stays in sight when the foot takes its room."""
        index = QModelIndex() if state.chosen is None else self._rows.index_of(state.chosen.line.key)
        if index.isValid():
            self.ui.list.choose(index)
            self.ui.list.scrollTo(index)
        else:
            self.ui.list.choose_none()

    def _fit(self) -> None:
        """Room for a few rows or the message in their place, whatever the printers and the foot take."""
        height = round(_LEAST_ROWS * QueueDelegate.row_height(self.ui.list.width()))
        self.ui.list.setMinimumHeight(height)
        self.ui.message.setMinimumHeight(height)
