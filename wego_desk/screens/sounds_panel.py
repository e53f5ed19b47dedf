"""Sounds on or off, as a part of Set-up, and each of them to be heard beforehand."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desk.screens import words_setup as words
from wego_desk.screens.choices import Choice, Choices
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.labels import SaidLine, label

#: A verdict for each sound that differs, in the order of how often it is heard.
_HEARD = ("admitted", "already_in", "not_entitled", "cancelled", "unknown", "attention")


class SoundsPanel(QWidget):
    """``paint(on, able)`` is its input. ``chosen`` whether sounds are wanted; ``hear_wanted`` a verdict."""

    chosen = Signal(bool)
    hear_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = (True, True)
        self.choices = Choices(self, columns=2)
        self.choices.picked.connect(lambda key: self.chosen.emit(key == "on"))
        self.unable = SaidLine(self)
        self.hear_title = label(self, 14, bold=True)
        self._row = QWidget(self)
        flow = FlowRow(self._row, gap=12)
        self.buttons = {verdict: self._button(verdict, flow) for verdict in _HEARD}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.choices)
        column.addWidget(self.unable)
        column.addSpacing(16)
        column.addWidget(self.hear_title)
        column.addWidget(self._row)
        column.addStretch()
        self.retranslate()

    def paint(self, on: bool, able: bool) -> None:
        """``able``: whether this computer can make a sound."""
        self._shown = (on, able)
        self.choices.show_choices(
            [Choice(key, *words.sounds_choice(key == "on")) for key in ("on", "off")], "on" if on else "off"
        )
        self.unable.say("" if able else words.no_sound(), "already_in")
        for button in self.buttons.values():
            button.setEnabled(able)

    def retranslate(self) -> None:
        self.hear_title.setText(self.tr("Hear them"))
        for verdict, button in self.buttons.items():
            button.setText(words.sound(verdict))
        self.paint(*self._shown)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _button(self, verdict: str, flow: FlowRow) -> KeyButton:
        button = KeyButton(self._row)
        button.setIconName("sound")
        button.setTall(40)
        button.clicked.connect(lambda: self.hear_wanted.emit(verdict))
        flow.addWidget(button)
        return button
