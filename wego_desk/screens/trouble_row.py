"""A trouble in its place: shape, sentence, remedy, one button; in place of any toast or box."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from wego_desk.desk.ports import NEEDS_HANDS
from wego_desk.screens import words_desk as words
from wego_desk.screens.controls import KeyButton, ShapeMark
from wego_desk.screens.controls.lamp import FAMILY_OF_LAMP
from wego_desk.screens.desk_state import KEY, Do, PrinterTrouble, TroubleRow, UnclearBadges
from wego_desk.screens.look import look_now
from wego_desk.screens.rich import lead_and_rest

_HEIGHT = 96


class TroubleLine(QFrame):
    """``show_row`` is its input; ``move_wanted`` tells two printers, ``badges_wanted`` the page of badges."""

    move_wanted = Signal(str, str)
    badges_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: TroubleRow | None = None
        self._tint = ""
        self._last = False
        self._mark, self._sentence, self._remedy = ShapeMark(self), QLabel(self), QLabel(self)
        self._mark.setSide(32)
        self._sentence.setProperty("px", 20)
        for label in (self._sentence, self._remedy):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
        self.button = KeyButton(self)
        self.button.setTall(56)
        self.button.clicked.connect(self._pressed)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch()
        text.addWidget(self._sentence)
        text.addWidget(self._remedy)
        text.addStretch()
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 12, 24, 12)
        across.setSpacing(16)
        across.addWidget(self._mark)
        across.addLayout(text, 1)
        across.addWidget(self.button)
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_row(self, row: TroubleRow | None, *, last: bool, keyed: bool) -> None:
        """``last``: at the card's rounded end; ``keyed``: the first of its kind has the key."""
        self.setVisible(row is not None)
        self._row, self._last = row, last
        if row is None:
            return
        lamp = _lamp(row)
        family = FAMILY_OF_LAMP[lamp]
        self._tint = f"{family}.tint" if lamp in ("hands", "stopped") else ""
        self._mark.set_shape(lamp, family)
        sentence, remedy = words.trouble(row)
        self._sentence.setText(lead_and_rest(sentence, "", look_now(), lead_ink=f"{family}.ink"))
        self._remedy.setText(lead_and_rest("", remedy, look_now()))
        do = _do(row)
        self.button.setVisible(do is not None)
        if do is not None:
            to = row.elsewhere if isinstance(row, PrinterTrouble) else ""
            self.button.setText(words.button(do, to))
            self.button.setIconName("printer" if do is Do.MOVE else "list")
            key = KEY[do] if keyed else ""
            if self.button.key() != key:
                self.button.setKey(key)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._tint and not look.theme.bare:
            painter.fillPath(self._ground(), look.colour(self._tint))
        painter.fillRect(QRectF(0, 0, self.width(), look.theme.line_width), look.colour("line"))
        painter.end()

    def _ground(self) -> QPainterPath:
        box, path = QRectF(self.rect()), QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        if not self._last:
            path.addRect(box)
            return path
        path.addRoundedRect(box, 11, 11)
        path.addRect(box.adjusted(0, 0, 0, -11))
        return path

    def _pressed(self) -> None:
        match self._row:
            case PrinterTrouble(printer=printer, elsewhere=to):
                self.move_wanted.emit(printer.name, to)
            case UnclearBadges():
                self.badges_wanted.emit()
            case None:
                pass


def _lamp(row: TroubleRow) -> str:
    """What is not healed by itself needs hands; what needs another choice has stopped."""
    match row:
        case PrinterTrouble(printer=printer):
            return "hands" if printer.condition in NEEDS_HANDS else "stopped"
        case UnclearBadges():
            return "hands"


def _do(row: TroubleRow) -> Do | None:
    match row:
        case PrinterTrouble(elsewhere=""):
            return None
        case PrinterTrouble():
            return Do.MOVE
        case UnclearBadges():
            return Do.BADGES
