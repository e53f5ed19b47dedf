"""The card while nobody stands here: what the desk waits for, or what was just said; troubles in their place."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wego_desk.desk.try_it import ToTry
from wego_desk.screens import words_desk as words
from wego_desk.screens.announcing import announce
from wego_desk.screens.camera_model import CameraState, Off, On, Unavailable
from wego_desk.screens.code_view import CodeView
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.desk_state import Checking, Entered, Locked, NotRead, Ready, ScannerWorks, TroubleRow
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.look import look_now
from wego_desk.screens.person_name import PersonName
from wego_desk.screens.scan_picture import ScanPicture
from wego_desk.screens.trouble_row import TroubleLine

_MOST_ROWS = 3
#: The largest size of the word, the air above and below, whether the sentence is there; from the mock-ups down.
_ROOMS: Final = ((64, 24, True), (44, 8, True), (28, 8, True), (28, 0, False))
_PREVIEW = QSize(384, 288)


class ReadyCard(QWidget):
    """``paint_card`` is its input."""

    move_wanted = Signal(str, str)
    badges_wanted = Signal()
    leaving_wanted = Signal(bool)
    just_now_wanted = Signal()
    camera_wanted = Signal()
    try_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self.word, self._sentence = ScanPicture(self), PersonName(self), QLabel(self)
        self._sentence.setProperty("px", 20)
        self._sentence.setProperty("tone", "muted")
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._in, self._out, self._just_now = self._button("F5"), self._button("Shift F5"), self._button("F12")
        self._camera = self._button("Ctrl K")
        self._camera.setIconName("camera")
        self._camera.setVariant("quiet")
        self._camera.clicked.connect(self.camera_wanted)
        self._try, self._code = self._button("F10"), CodeView(self, large_side=232)
        self._try.setVariant("primary")
        self._try.clicked.connect(self.try_wanted)
        self._camera_state: CameraState = Off()
        self._own_sentence, self._is_ready = "", False
        self._in.clicked.connect(lambda: self.leaving_wanted.emit(False))
        self._out.clicked.connect(lambda: self.leaving_wanted.emit(True))
        self._just_now.clicked.connect(self.just_now_wanted)
        self._rows = [TroubleLine(self) for _ in range(_MOST_ROWS)]
        for row in self._rows:
            row.move_wanted.connect(self.move_wanted)
            row.badges_wanted.connect(self.badges_wanted)
        self._place()

    def _place(self) -> None:
        row = QWidget(self)
        buttons = FlowRow(row, gap=12)
        for button in (self._try, self._in, self._out, self._just_now, self._camera):
            buttons.addWidget(button)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch()
        text.addWidget(self.word)
        text.addWidget(self._sentence)
        text.addSpacing(16)
        text.addWidget(row)
        text.addStretch()
        middle = QHBoxLayout()
        middle.setContentsMargins(53, 24, 53, 24)
        middle.setSpacing(53)
        middle.addWidget(self._picture)
        middle.addWidget(self._code)
        self._middle = middle
        middle.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        for row in self._rows:
            column.addWidget(row)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The word steps down, then the air goes, then the sentence: what must be done stays whole."""
        column = self.layout()
        if column is None:
            return
        for size, air, says in _ROOMS:
            self.word.set_most(size)
            self._middle.setContentsMargins(53, air, 53, air)
            self._sentence.setVisible(says and bool(self._sentence.text()))
            self._middle.invalidate()
            column.invalidate()
            if column.heightForWidth(self.width()) <= self.height():
                break

    def paint_card(self, card: Ready | Checking | Locked | ScannerWorks | Entered | NotRead, *, folded: bool) -> None:
        """``folded``: the list of scans is not beside the card."""
        troubles: tuple[TroubleRow, ...] = ()
        both_ways = leaving = False
        to_try: ToTry | None = None
        self._is_ready = isinstance(card, Ready) and not card.empty
        match card:
            case Ready():
                troubles, both_ways, leaving, to_try = card.troubles, card.both_ways, card.leaving, card.to_try
                self._say(*_ready_words(card))
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
            case NotRead(reason=reason):
                self._say(*words.not_read(reason))
                self._picture.show_shape("question", "unknown")
        self._paint_try(to_try)
        self._paint_buttons(both_ways, leaving, folded)
        self._paint_rows(troubles)
        self._fit()

    def paint_camera(self, state: CameraState) -> None:
        """The camera's own picture in place of the ornament while it is on."""
        before, self._camera_state = self._camera_state, state
        if isinstance(before, On) and before is not state:
            before.preview.hide()
            self._middle.removeWidget(before.preview)
        if isinstance(state, On):
            state.preview.setFixedSize(_PREVIEW)
            self._middle.insertWidget(0, state.preview)
            state.preview.show()
        self._picture.setVisible(not isinstance(state, On) and self._code.isHidden())
        self._camera.setText(words.camera_button(isinstance(state, On)))
        self._say_ready()
        self._fit()
        if isinstance(state, Unavailable):
            announce(self, self._sentence.text())

    def _say_ready(self) -> None:
        """While the desk waits, what the camera needs is the next thing to know."""
        match self._camera_state:
            case On(name=name) if self._is_ready:
                self._sentence.setText(words.camera_on(name))
            case Unavailable(kind=kind) if self._is_ready:
                self._sentence.setText(words.camera_unavailable(kind))
            case _:
                self._sentence.setText(self._own_sentence)

    def _say(self, word: str, sentence: str) -> None:
        self.word.show_name(word, "", "")
        self._own_sentence = sentence
        self._say_ready()

    def _paint_buttons(self, both_ways: bool, leaving: bool, folded: bool) -> None:
        for button, out in ((self._in, False), (self._out, True)):
            button.setVisible(both_ways)
            button.setText(words.direction(out))
            button.setIconName("out" if out else "in")
            button.setVariant("primary" if out is leaving else "plain")
        self._just_now.setText(words.just_now())
        self._just_now.setVisible(folded)
        self._camera.setText(words.camera_button(isinstance(self._camera_state, On)))
        self._camera.setVisible(self._is_ready)
        on = isinstance(self._camera_state, On)
        hidden = on or not self._code.isHidden() or (look_now().large and self.width() <= 900)
        self._picture.setVisible(not hidden)

    def _paint_try(self, to_try: ToTry | None) -> None:
        """After a first start: somebody's code in place of the ornament, to be scanned from the screen."""
        self._code.show_code("" if to_try is None else to_try.code, words.code_to_try())
        self._code.setVisible(to_try is not None)
        self._try.setVisible(to_try is not None)
        self._try.setText(words.try_without_scanner())

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


def _ready_words(card: Ready) -> tuple[str, str]:
    if card.to_try is not None:
        return words.to_try(card.to_try.name)
    return words.empty() if card.empty else words.ready(card.leaving)
