"""A lamp of the page head: a shape that says what a person must do, a name, a short phrase."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wego_desk.screens.controls.mark import ShapeMark
from wego_desk.screens.direction import set_margins

#: Lamp colours say what a person must do, not how grave it is: what heals by itself is slate.
FAMILY_OF_LAMP = {
    "well": "admitted",
    "waits": "unknown",
    "hands": "already_in",
    "stopped": "refused",
    "unused": "unknown",
}


class Lamp(QWidget):
    """``well``, ``waits`` (heals by itself), ``hands`` (someone must act), ``stopped``, ``unused``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = "unused"
        self.mark, self.name, self.phrase = ShapeMark(self), QLabel(self), QLabel(self)
        self.mark.setSide(20)
        self.name.setProperty("px", 14)
        self.name.setProperty("tone", "muted")
        self.phrase.setProperty("bold", True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self.name)
        words.addWidget(self.phrase)
        words.addStretch()
        self._row = row = QHBoxLayout(self)
        row.setSpacing(10)
        row.addWidget(self.mark)
        row.addLayout(words)
        self.set_last(False)

    def set_last(self, last: bool) -> None:
        """The last lamp stands flush with the far edge."""
        far = 0 if last else 20
        set_margins(self, self._row, 20, 0, far, 0)

    def show_state(self, kind: str, name: str, phrase: str) -> None:
        """Show a state in translated words; KeyError for a kind that there is not."""
        family = FAMILY_OF_LAMP[kind]
        self.kind = kind
        self.mark.set_shape(kind, family)
        self.name.setText(name)
        self.phrase.setText(phrase)
        self.setAccessibleName(self.tr("{name}: {phrase}").format(name=name, phrase=phrase))
        tone = family if kind in ("hands", "stopped", "waits") else ""
        if self.phrase.property("tone") != tone:
            self.phrase.setProperty("tone", tone)
            self.phrase.style().unpolish(self.phrase)
            self.phrase.style().polish(self.phrase)
