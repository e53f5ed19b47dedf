"""A tinted strip of the card for what must not be overlooked: a star with the attention, an arrow with the way."""

from html import escape

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wego_desk.screens.controls import IconMark, ShapeMark
from wego_desk.screens.controls.painting import frame
from wego_desk.screens.look import look_now
from wego_desk.screens.rich import paragraph

_RADIUS, _HEIGHT = 8, 64


class Strip(QFrame):
    """A mark, a bold line, a plain one; where text is large both stand in one paragraph."""

    def __init__(self, tint: str, ink: str, parent: QWidget | None = None, *, shape: str = "", icon: str = "") -> None:
        """``tint`` and ``ink``: tokens of the ground and of the bold line; a ``shape`` of a family or an ``icon``."""
        super().__init__(parent)
        self._tint, self._ink = tint, ink
        self._lead = self._rest = ""
        self._mark: ShapeMark | IconMark = self._shape_mark(shape) if shape else self._icon_mark(icon)
        self._first, self._second = QLabel(self), QLabel(self)
        for label in (self._first, self._second):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self._first)
        self._words.addWidget(self._second)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(16)
        self.setMinimumHeight(_HEIGHT)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._words, 1)

    def show_words(self, lead: str, rest: str) -> None:
        """Hidden when there is nothing to say."""
        self._lead, self._rest = lead, rest
        self.setVisible(bool(lead or rest))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fill()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if look.theme.bare:
            frame(painter, box, _RADIUS, look.colour(self._ink), 2)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(self._tint))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.end()

    def _fill(self) -> None:
        look = look_now()
        ink = look.colour(self._ink).name()
        lead = f'<b style="color:{ink}">{escape(self._lead)}</b>'
        beside = look.large and self._lead and self._rest
        self._first.setText(paragraph(f"{lead}&ensp;{escape(self._rest)}" if beside else lead))
        self._first.setVisible(bool(self._lead))
        self._second.setText(paragraph(escape(self._rest)))
        self._second.setVisible(bool(self._rest) and not beside)

    def _shape_mark(self, shape: str) -> ShapeMark:
        mark = ShapeMark(self)
        mark.setSide(36)
        mark.set_shape(shape, self._ink.partition(".")[0])
        return mark

    def _icon_mark(self, icon: str) -> IconMark:
        mark = IconMark(self)
        mark.setSide(36)
        mark.setIconName(icon)
        mark.setToken(self._ink)
        return mark
