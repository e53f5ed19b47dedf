"""The test of a scanner, as a part of a page: a code to scan, what arrived, and what it means in a sentence."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wego_desk.core.credential import in_fours
from wego_desk.desk.test_code import TEST_CODE
from wego_desk.screens import words_scanner as words
from wego_desk.screens.code_view import CodeView
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.look import look_now
from wego_desk.screens.scanner_state import ScannerState

_SENTENCES = 4


class ScannerPanel(QWidget):
    """``paint(state)`` is its input; ``typed`` the code as somebody typed it."""

    typed = Signal(str)

    def __init__(self, state: ScannerState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.picture = CodeView(self, large_side=232)
        self.letters = label(self, 14, bold=True, wrap=False)
        self.said = SaidLine(self, px=20, bold=True)
        self.arrived = [label(self) for _ in range(_SENTENCES)]
        self.line_title, self.line = label(self, 14, bold=True), label(self, 14, tone="muted")
        self.copy = KeyButton(self)
        self.hint_title, self.hint = label(self, 14, bold=True), label(self, 14, tone="muted")
        self.field, self.check = QLineEdit(self), KeyButton(self)
        self._build()
        self.retranslate()

    def paint(self, state: ScannerState) -> None:
        before, self._state = self._state, state
        family, sentence = words.says(state.result)
        if state.tries != before.tries:
            self.said.say("")  # the same sentence again is news again
        self.said.say(sentence, family)
        told = words.arrived(state.arrival)
        for at, one in enumerate(self.arrived):
            one.setText(told[at] if told else "")
            one.setVisible(bool(told))
        technical = state.arrival.line if state.arrival is not None else ""
        self.line.setText(technical.replace(",", ",\u200b"))  # a line may break between two keys
        for widget in (self.line_title, self.line, self.copy):
            widget.setVisible(bool(technical))

    def retranslate(self) -> None:
        self.picture.show_code(TEST_CODE, self.tr("The test code as a picture"))
        self.line_title.setText(self.tr("For whoever helps by telephone"))
        self.copy.setText(self.tr("Copy the line"))
        self.hint_title.setText(self.tr("No scanner here?"))
        self.hint.setText(self.tr("Type the letters below the picture, and everything else works as with one."))
        self.field.setAccessibleName(self.tr("The test code, typed"))
        self.check.setText(self.tr("Check"))
        self.paint(self._state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _build(self) -> None:
        self.letters.setText(in_fours(TEST_CODE))
        self.field.setProperty("tall", 40)
        self.field.setPlaceholderText(in_fours(TEST_CODE))
        for button, key in ((self.check, "Ctrl T"), (self.copy, "Ctrl I")):
            button.setTall(40)
            button.setKey(key)
        self.copy.setVariant("quiet")
        self.copy.clicked.connect(self._copy)
        self.check.clicked.connect(self._check)
        self.field.returnPressed.connect(self._check)
        picture = QVBoxLayout()
        picture.setSpacing(8)
        picture.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        picture.addWidget(self.letters, 0, Qt.AlignmentFlag.AlignHCenter)
        picture.addStretch()
        typing = QHBoxLayout()
        typing.setSpacing(12)
        typing.addWidget(self.field, 1)
        typing.addWidget(self.check)
        typing.addStretch()
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addWidget(self.said)
        told.addSpacing(8)
        for one in self.arrived:
            told.addWidget(one)
        told.addSpacing(12)
        told.addWidget(self.line_title)
        told.addWidget(self.line)
        told.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)
        told.addSpacing(12)
        told.addWidget(self.hint_title)
        told.addWidget(self.hint)
        told.addSpacing(4)
        told.addLayout(typing)
        told.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(32)
        row.addLayout(picture)
        row.addLayout(told, 1)
        self._fit()

    def _fit(self) -> None:
        """The field is as wide as a code needs."""
        self.field.setMaximumWidth(look_now().px(16) * 20)

    def _copy(self) -> None:
        if self._state.arrival is not None:
            QGuiApplication.clipboard().setText(self._state.arrival.line)

    def _check(self) -> None:
        if self.field.text().strip():
            self.typed.emit(self.field.text())
