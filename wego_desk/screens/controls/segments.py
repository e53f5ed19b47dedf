"""A few choices side by side of which one holds, as All, Here, Not yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from wego_desk.screens.controls.button import KeyButton
from wego_desk.screens.controls.painting import frame
from wego_desk.screens.controls.tab_stop import stand_after, stop_at_chosen
from wego_desk.screens.look import look_now


@dataclass(frozen=True, slots=True)
class Segment:
    """``key`` names it to the program, ``text`` (with its count) to a person, ``cap`` is its key if it has one."""

    key: str
    text: str
    cap: str = ""
    icon: str = ""


class Segments(QWidget):
    """``chosen`` tells the key of the segment that a person picked; ``choose`` sets it without telling."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, KeyButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 8, 8, 8)
        self._row.setSpacing(4)
        self._group.buttonClicked.connect(self._picked)

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Show these; a segment that stays keeps its button, so the focus stays too."""
        wanted = {segment.key for segment in segments}
        for key in [key for key in self._buttons if key not in wanted]:
            button = self._buttons.pop(key)
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        for at, segment in enumerate(segments):
            button = self._buttons.get(segment.key) or self._made(segment.key, at)
            button.setText(segment.text)
            button.setIconName(segment.icon)
            if button.key() != segment.cap:
                button.setKey(segment.cap)

    def choose(self, key: str) -> None:
        """KeyError for a key that was not set."""
        self._buttons[key].setChecked(True)
        stop_at_chosen(self._buttons.values())

    def button(self, key: str) -> KeyButton:
        return self._buttons[key]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour("card"))
        frame(painter, QRectF(self.rect()), 12, look.colour("edge"), look.theme.line_width)
        painter.end()

    def _made(self, key: str, at: int) -> KeyButton:
        button = KeyButton(self)
        stand_after(next(reversed(self._buttons.values()), None), button)
        button.setCheckable(True)
        button.setVariant("item")
        button.setTall(40)
        self._buttons[key] = button
        self._group.addButton(button)
        self._row.insertWidget(at, button)
        return button

    def _picked(self, button: KeyButton) -> None:
        self.chosen.emit(next(key for key, known in self._buttons.items() if known is button))
