"""Help for somebody who was trained ten minutes ago: the keys, and what to do when something is not as it should be."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wego_desk.screens import words_help as words
from wego_desk.screens.controls import Card, KeyButton
from wego_desk.screens.controls.key_label import KeyLabel
from wego_desk.screens.labels import label
from wego_desk.screens.look import look_now


class HelpPage(QWidget):
    """``paint(names)`` with the supervisors of this desk; ``left`` when it has been read."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._names: tuple[str, ...] = ()
        self.title, self.subtitle = label(self, 28, bold=True), label(self, tone="muted")
        self._headings = [label(self, 20, bold=True) for _ in range(2)]
        self._keys = [(KeyLabel(key, self), label(self)) for key, _ in words.key_lines()]
        self._advice = [(label(self, bold=True), label(self, tone="muted")) for _ in words.advice_lines()]
        self.people = label(self, 20)
        self.back = KeyButton(self)
        self.back.setKey("Esc")
        self.back.setTall(56)
        self.back.setVariant("primary")
        self.back.clicked.connect(self.left)
        self._place()
        self.retranslate()

    def paint(self, names: tuple[str, ...]) -> None:
        self._names = names
        self.people.setText(words.supervisors(names))
        self.people.setVisible(bool(names))

    def retranslate(self) -> None:
        title, subtitle = words.title()
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        for heading, text in zip(self._headings, words.headings(), strict=True):
            heading.setText(text)
        for (_, sentence), (_, text) in zip(self._keys, words.key_lines(), strict=True):
            sentence.setText(text)
        for (what, remedy), (first, second) in zip(self._advice, words.advice_lines(), strict=True):
            what.setText(first)
            remedy.setText(second)
        self.back.setText(words.close())
        self.paint(self._names)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange and hasattr(self, "_cards"):
            self._fold()

    def _place(self) -> None:
        keys, advice = Card(self), Card(self)
        grid = QGridLayout(keys)
        grid.setContentsMargins(32, 16, 32, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.addWidget(self._headings[0], 0, 0, 1, 2)
        for row, (cap, sentence) in enumerate(self._keys, start=1):
            grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(sentence, row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self._keys) + 1, 1)
        column = QVBoxLayout(advice)
        column.setContentsMargins(32, 16, 32, 16)
        column.setSpacing(4)
        column.addWidget(self._headings[1])
        for what, remedy in self._advice:
            column.addSpacing(8)
            column.addWidget(what)
            column.addWidget(remedy)
        column.addStretch()
        self._inside = QWidget(self)
        self._cards = QHBoxLayout(self._inside)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(24)
        self._cards.addWidget(keys, 1)
        self._cards.addWidget(advice, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self._inside)
        foot = QHBoxLayout()
        foot.addWidget(self.people, 1)
        foot.addWidget(self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(64, 24, 64, 24)
        whole.setSpacing(0)
        whole.addWidget(self.title)
        whole.addWidget(self.subtitle)
        whole.addSpacing(16)
        whole.addWidget(scroll, 1)
        whole.addSpacing(16)
        whole.addLayout(foot)
        self._fold()

    def _fold(self) -> None:
        """Large text stands in one column."""
        below, beside = QHBoxLayout.Direction.TopToBottom, QHBoxLayout.Direction.LeftToRight
        self._cards.setDirection(below if look_now().large else beside)
