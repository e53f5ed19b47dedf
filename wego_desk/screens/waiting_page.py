"""The page while there is nothing to work with: the store is being opened, or could not be."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from wego_desk.forms.ui_waiting import Ui_WaitingPage
from wego_desk.screens import window_words as words
from wego_desk.screens.announcing import announce


@dataclass(frozen=True, slots=True)
class Hindrance:
    """A trouble of the world that keeps the desk from its files; ``kind`` ``""``: our own fault."""

    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


class WaitingPage(QWidget):
    """``paint(None)`` while the store is being opened, ``paint(hindrance)`` when it could not be.

    ``say`` gives the sentence of a hindrance; ``again_wanted``: a person has seen to it.
    """

    again_wanted = Signal()

    def __init__(self, say: Callable[[Hindrance], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WaitingPage()
        self.ui.setupUi(self)
        self._say = say
        self._state: Hindrance | None = None
        self.ui.again.clicked.connect(self.again_wanted)
        self.paint(None)

    def paint(self, state: Hindrance | None) -> None:
        self._state = state
        word, sentence = words.opening()
        if state is not None:
            word, sentence = words.not_open(), self._say(state)
            announce(self, sentence)
        self.ui.word.setText(word)
        self.ui.sentence.setText(sentence)
        self.ui.again.setVisible(state is not None)

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.paint(self._state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
