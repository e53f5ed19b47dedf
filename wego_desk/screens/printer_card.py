"""The card of one printer: a lamp, how it is, what follows or what to do, and the one thing to press."""

from collections.abc import Mapping
from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wego_desk.screens import words_badges_acts, words_printer_card
from wego_desk.screens.badges_asked import BadgeDo
from wego_desk.screens.badges_state import Act, PrinterCard
from wego_desk.screens.controls import KeyButton, ShapeMark
from wego_desk.screens.controls.lamp import FAMILY_OF_LAMP
from wego_desk.screens.controls.painting import frame
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.labels import in_page_direction, label, set_tone
from wego_desk.screens.level import Level
from wego_desk.screens.look import look_now
from wego_desk.screens.words_printer import printer_name

_RADIUS, _PADDING = 12, 20
#: Percent of a supply that are told apart.
_LITTLE: Final = 10
#: In this order whatever is offered: each hand finds its button in the same place.
_ORDER: Final = (
    BadgeDo.RESUME, BadgeDo.MOVE_ALL, BadgeDo.CAME_OUT, BadgeDo.AGAIN, BadgeDo.SHOW, BadgeDo.PAUSE, BadgeDo.LOAD,
    BadgeDo.TEST,
)  # fmt: skip
#: Three of these stand side by side in a card: their tips say the keys.
_WITHOUT_CAP: Final = frozenset({BadgeDo.PAUSE, BadgeDo.RESUME, BadgeDo.LOAD, BadgeDo.TEST})
#: With an icon in a card; answers to what a person saw have none.
_WITH_ICON: Final = frozenset(set(_ORDER) - {BadgeDo.CAME_OUT, BadgeDo.AGAIN})
ICON: Final[Mapping[BadgeDo, str]] = {
    BadgeDo.MOVE_ALL: "move", BadgeDo.MOVE: "move", BadgeDo.SHOW: "list", BadgeDo.TEST: "file", BadgeDo.UNDO: "undo",
    BadgeDo.CANCEL: "close", BadgeDo.AGAIN: "reprint", BadgeDo.CAME_OUT: "check", BadgeDo.FIRST: "chevron-up",
    BadgeDo.HOLD: "pause", BadgeDo.PAUSE: "pause", BadgeDo.RELEASE: "play", BadgeDo.RESUME: "play",
    BadgeDo.LOAD: "plus", BadgeDo.HAND: "check", BadgeDo.AHEAD: "printer",
}  # fmt: skip


class PrinterCardView(QFrame):
    """``show_card`` is its input; ``chosen`` tells a `BadgeDo`. Its ground says when it needs a person."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tint = self._family = ""
        self._mark = ShapeMark(self)
        self._mark.setSide(28)
        self._name, self._title = label(self, 14, tone="muted"), label(self, 20, bold=True)
        self._sentence = label(self)
        self._buttons = {do: self._button(do) for do in _ORDER}
        self._place()

    def _place(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(2)
        self._head.addWidget(self._name)
        self._head.addWidget(self._title, 1)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addLayout(self._head)
        text.addWidget(self._sentence)
        text.addWidget(self._place_levels())
        text.addStretch()
        self._actions = QWidget(self)
        self._flow = FlowRow(self._actions, gap=8)
        for button in self._buttons.values():
            self._flow.addWidget(button)
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._beside.setSpacing(12)
        self._beside.addLayout(text, 1)
        self._beside.addWidget(self._actions)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PADDING, 16, _PADDING, 16)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._beside, 1)

    def _place_levels(self) -> QWidget:
        """In a widget of their own: an empty layout would let the words have no width."""
        self._level_row = QWidget(self)
        self._levels = Level(self._level_row), Level(self._level_row)
        levels = QHBoxLayout(self._level_row)
        levels.setContentsMargins(0, 8, 0, 0)
        levels.setSpacing(24)
        for level in self._levels:
            levels.addWidget(level, 1)
        return self._level_row

    def set_wide(self, wide: bool) -> None:
        """Alone in its row a card has its buttons beside the words; where text is large, on as few lines as may be."""
        ways, large = QBoxLayout.Direction, look_now().large
        self._beside.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._head.setDirection(ways.LeftToRight if wide and large else ways.TopToBottom)
        self._head.setSpacing(16 if wide and large else 2)
        self._fold()

    def _fold(self) -> None:
        """Large text: what is well says only that."""
        self._sentence.setVisible(bool(self._tint) or not look_now().large)

    def show_card(
        self, card: PrinterCard, keys: Mapping[BadgeDo, str], zone: tzinfo | None, *, may_act: bool, busy: bool
    ) -> None:
        """``keys``: those that this card's buttons have; another card, or the chosen badge, may have them."""
        family = FAMILY_OF_LAMP[card.lamp]
        needs_hands = card.lamp in ("hands", "stopped")
        self._family, self._tint = family, f"{family}.tint" if needs_hands else ""
        self._mark.set_shape(card.lamp, family)
        self._name.setText(in_page_direction(printer_name(card.name)))
        self._title.setText(words_printer_card.title(card))
        set_tone(self._title, family if needs_hands else "")
        self._sentence.setText(words_printer_card.sentence(card, zone))
        self._levels[0].show_level(words_printer_card.stock(card), warn=card.is_low)
        self._levels[1].show_level(words_printer_card.supply(card), warn=(card.supply or 100) <= _LITTLE)
        self._level_row.setVisible(card.loaded is not None or card.supply is not None)
        offered = {act.do: act for act in card.acts}
        for do, button in self._buttons.items():
            act = offered.get(do)
            button.setVisible(act is not None)
            if act is not None:
                _dress(button, act, keys.get(do, ""), may_act=may_act, busy=busy)
        self._actions.setVisible(bool(offered))
        self._flow.invalidate()
        self._fold()
        self.setAccessibleName(words_printer_card.spoken(card, zone))
        self.update()

    def button(self, do: BadgeDo) -> KeyButton:
        return self._buttons[do]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fold()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        tinted = bool(self._tint) and not look.theme.bare
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self._tint if tinted else "card"))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        border = f"{self._family}.ink" if self._tint and look.theme.bare else "line"
        frame(painter, box, _RADIUS, look.colour(border), look.theme.line_width)
        painter.end()

    def _button(self, do: BadgeDo) -> KeyButton:
        button = KeyButton(self)
        button.setTall(40)
        button.setCapShown(do not in _WITHOUT_CAP)
        button.clicked.connect(lambda: self.chosen.emit(do))
        return button


def _dress(button: KeyButton, act: Act, key: str, *, may_act: bool, busy: bool) -> None:
    """A lock where the operator's duty is not enough: pressing it says who may."""
    button.setText(words_badges_acts.button(act.do, act.number, act.to))
    button.setVariant("primary" if act.primary and may_act else "plain")
    shown = ICON[act.do] if act.do in _WITH_ICON else ""
    button.setIconName(shown if may_act or act.do is BadgeDo.SHOW else "lock")
    button.setEnabled(not busy)
    if button.key() != key:
        button.setKey(key)
        button.setToolTip(key if act.do in _WITHOUT_CAP else "")
