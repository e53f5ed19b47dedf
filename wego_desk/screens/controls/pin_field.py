"""Six cells for a PIN; what is typed is never shown, only how much of it."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from wego_desk.screens.controls.painting import frame
from wego_desk.screens.look import look_now

CELLS: Final = 6
_WIDTH, _HEIGHT, _GAP, _RADIUS = 48, 56, 8, 8


class PinField(QLineEdit):
    """``complete`` with the digits, of any script, as soon as there are six; then the cells are empty again."""

    complete = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(CELLS)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"\p{Nd}*"), self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("tall", 56)
        self.setFrame(False)
        self.textEdited.connect(self._typed)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        look = look_now()
        return QSize(CELLS * look.room(_WIDTH) + (CELLS - 1) * _GAP, look.room(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Digits go from left to right in every language."""
        look = look_now()
        width = look.room(_WIDTH)
        typed, focused = len(self.text()), self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(CELLS):
            cell = QRectF(at * (width + _GAP), 0, width, self.height())
            painter.setBrush(look.colour("card" if self.isEnabled() else "sunk"))
            if focused and at == min(typed, CELLS - 1):
                frame(painter, cell, _RADIUS, look.colour("brand"), 3)
            else:
                edge = look.colour("edge" if self.isEnabled() else "line")
                frame(painter, cell, _RADIUS, edge, look.theme.line_width)
            if at < typed:
                side = look.icon(12)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("ink"))
                middle = cell.center()
                painter.drawEllipse(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side))
        painter.end()

    def _typed(self, text: str) -> None:
        if len(text) == CELLS:
            self.clear()
            self.complete.emit(text)

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
