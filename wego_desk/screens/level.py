"""How much is left of something: a word, a figure, a bar."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wego_desk.screens.labels import label, set_tone
from wego_desk.screens.thin_bar import ThinBar


class Level(QWidget):
    """``show_level`` takes label, figure and share (0 to 1); without one its room stays empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what, self._figure = label(self, 14, tone="muted", wrap=False), label(self, 14, bold=True, wrap=False)
        self._bar = ThinBar(self, height=8)
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._what, 1)
        words.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(words)
        column.addWidget(self._bar)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_level(self, level: tuple[str, str, float] | None, *, warn: bool) -> None:
        self.setVisible(level is not None)
        if level is None:
            return
        what, figure, share = level
        self._what.setText(what)
        self._figure.setText(figure)
        set_tone(self._figure, "already_in" if warn else "")
        self._bar.show_share(share)
