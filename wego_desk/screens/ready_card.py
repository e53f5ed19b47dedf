"""The card while nobody stands here: what the desk waits for, or what was just said; troubles in their place."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wego_desk.screens import words_desk as words
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.desk_state import Checking, Entered, Locked, Ready, ScannerWorks, TroubleRow
from wego_desk.screens.look import look_now
from wego_desk.screens.person_name import PersonName
from wego_desk.screens.scan_picture import ScanPicture
from wego_desk.screens.trouble_row import TroubleLine

_MOST_ROWS = 3


class ReadyCard(QWidget):
    """``paint_card`` is its input."""

    move_wanted = Signal(str, str)
    badges_wanted = Signal()
    leaving_wanted = Signal(bool)
    just_now_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self.word, self._sentence = ScanPicture(self), PersonName(self), QLabel(self)
        self._sentence.setProperty("px", 20)
        self._sentence.setProperty("tone", "muted")
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._in, self._out, self._just_now = self._button("F5"), self._button("Shift F5"), self._button("F12")
        self._in.clicked.connect(lambda: self.leaving_wanted.emit(False))
        self._out.clicked.connect(lambda: self.leaving_wanted.emit(True))
        self._just_now.clicked.connect(self.just_now_wanted)
        self._rows = [TroubleLine(self) for _ in range(_MOST_ROWS)]
        for row in self._rows:
            row.move_wanted.connect(self.move_wanted)
            row.badges_wanted.connect(self.badges_wanted)
        self._place()

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self._in, self._out, self._just_now):
            buttons.addWidget(button)
        buttons.addStretch()
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch()
        text.addWidget(self.word)
        text.addWidget(self._sentence)
        text.addSpacing(16)
        text.addLayout(buttons)
        text.addStretch()
        middle = QHBoxLayout()
        middle.setContentsMargins(53, 24, 53, 24)
        middle.setSpacing(53)
        middle.addWidget(self._picture)
        middle.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        for row in self._rows:
            column.addWidget(row)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, 0)

    def paint_card(self, card: Ready | Checking | Locked | ScannerWorks | Entered, *, folded: bool) -> None:
        """``folded``: the list of scans is not beside the card."""
        troubles: tuple[TroubleRow, ...] = ()
        both_ways = leaving = False
        match card:
            case Ready():
                troubles, both_ways, leaving = card.troubles, card.both_ways, card.leaving
                self._say(*(words.empty() if card.empty else words.ready(leaving)))
                self._picture.show_code(dim=card.empty)
            case Checking():
                self._say(*words.checking())
                self._picture.show_shape("waits", "unknown")
            case Locked(operator=operator):
                self._say(*words.locked(operator))
                self._picture.show_shape("stopped", "unknown")
            case ScannerWorks():
                self._say(*words.scanner_works())
                self._picture.show_shape("well", "admitted")
            case Entered(operator=who):
                self._say(*words.entered(who.name))
                self._picture.show_shape("in", "admitted")
        self._paint_buttons(both_ways, leaving, folded)
        self._paint_rows(troubles)

    def _say(self, word: str, sentence: str) -> None:
        self.word.show_name(word, "", "")
        self._sentence.setText(sentence)

    def _paint_buttons(self, both_ways: bool, leaving: bool, folded: bool) -> None:
        for button, out in ((self._in, False), (self._out, True)):
            button.setVisible(both_ways)
            button.setText(words.direction(out))
            button.setIconName("out" if out else "in")
            button.setVariant("primary" if out is leaving else "plain")
        self._just_now.setText(words.just_now())
        self._just_now.setVisible(folded)
        self._picture.setVisible(not look_now().large or self.width() > 900)

    def _paint_rows(self, troubles: tuple[TroubleRow, ...]) -> None:
        shown = troubles[:_MOST_ROWS]
        keyed: set[type] = set()
        for at, line in enumerate(self._rows):
            row = shown[at] if at < len(shown) else None
            line.show_row(row, last=at == len(shown) - 1, keyed=type(row) not in keyed)
            keyed.add(type(row))

    def _button(self, key: str) -> KeyButton:
        button = KeyButton(self)
        button.setTall(56)
        button.setKey(key)
        return button
