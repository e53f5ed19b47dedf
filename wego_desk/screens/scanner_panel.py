"""The test of a scanner, as a part of a page: a code to scan, what arrived, and what it means in a sentence."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wego_desk.desk.code_picture import code_picture
from wego_desk.desk.test_code import TEST_CODE
from wego_desk.screens import words_scanner as words
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.look import look_now
from wego_desk.screens.scanner_state import ScannerState

_PICTURE, _LARGE_PICTURE = 232, 176
_FACTS = 6


class ScannerPanel(QWidget):
    """``paint(state)`` is its input; ``typed`` the code as somebody typed it."""

    typed = Signal(str)

    def __init__(self, state: ScannerState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.picture = QLabel(self)
        self.said = SaidLine(self, px=20, bold=True)
        self.facts = [(label(self, 14, tone="muted", wrap=False), label(self, 16)) for _ in range(_FACTS)]
        self.hint = label(self, 14, tone="muted")
        self.field = QLineEdit(self)
        self.check = KeyButton(self)
        self._image = QPixmap()
        self._image.loadFromData(code_picture(TEST_CODE), "PNG")
        self._build()
        self.retranslate()
        self._fit()

    def paint(self, state: ScannerState) -> None:
        self._state = state
        family, sentence = words.says(state.result)
        self.said.say(sentence, family)
        for (name, value), (what, is_) in zip(self.facts, words.facts(state.arrival), strict=True):
            name.setText(what)
            value.setText(is_)
            value.setAccessibleName(self.tr("{name}: {value}").format(name=what, value=is_))

    def retranslate(self) -> None:
        self.picture.setAccessibleName(self.tr("The test code as a picture"))
        self.hint.setText(self.tr("No scanner here? Type the code below the picture: {code}").format(code=TEST_CODE))
        self.field.setPlaceholderText(TEST_CODE)
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
        self.field.setProperty("tall", 40)
        self.field.setMaximumWidth(320)
        self.check.setTall(40)
        self.check.setKey("Ctrl T")
        self.check.clicked.connect(self._check)
        self.field.returnPressed.connect(self._check)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for at, (name, value) in enumerate(self.facts):
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, at, 1)
        typing = QHBoxLayout()
        typing.setSpacing(12)
        typing.addWidget(self.field, 1)
        typing.addWidget(self.check)
        typing.addStretch()
        words_column = QVBoxLayout()
        words_column.setSpacing(16)
        words_column.addWidget(self.said)
        words_column.addLayout(grid)
        words_column.addStretch()
        words_column.addWidget(self.hint)
        words_column.addLayout(typing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(32)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words_column, 1)

    def _check(self) -> None:
        if self.field.text().strip():
            self.typed.emit(self.field.text())

    def _fit(self) -> None:
        """The picture keeps its white edge in every theme: a scanner needs it."""
        side = _LARGE_PICTURE if look_now().large else _PICTURE
        density = self.devicePixelRatioF()
        pixels = QSize(round(side * density), round(side * density))
        shown = self._image.scaled(pixels, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation)
        shown.setDevicePixelRatio(density)
        self.picture.setPixmap(shown)
        self.picture.setFixedSize(side, side)
