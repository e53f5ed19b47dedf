"""How far the badge is: a printer, a sentence, a bar."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wego_desk.screens.controls import IconMark
from wego_desk.screens.look import look_now
from wego_desk.screens.rich import lead_and_rest
from wego_desk.screens.thin_bar import ThinBar
from wego_desk.screens.words_card import BadgeWords


class BadgeLine(QWidget):
    """``show_words`` is its input; without words it is not there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark, self._text, self._bar = IconMark(self), QLabel(self), ThinBar(self, height=4)
        self._mark.setIconName("printer")
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._bar)

    def show_words(self, words: BadgeWords | None) -> None:
        self.setVisible(words is not None and bool(words.lead))
        if words is None:
            return
        look = look_now()
        ink = "already_in.ink" if words.hands else ""
        self._mark.setToken("already_in.ink" if words.hands else "brand")
        self._text.setText(lead_and_rest(words.lead, words.rest, look, lead_ink=ink, rest_ink="muted"))
        self._bar.show_share(words.share or 0.0)
        self._bar.setVisible(words.share is not None and not look.large)
