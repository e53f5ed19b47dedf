"""The surface that things stand on, the line between two of them, and the one soft shadow of a page."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QFrame, QWidget

from wego_desk.screens.look import look_now

_RADIUS = 12
_BLUR, _DROP = 8, 2
_DARKNESS = 0.08
_INNER = _BLUR + _RADIUS


class Card(QFrame):
    """Radius 12, one line around; its colours come from the sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shadow: _Shadow | None = None

    def setMain(self, main: bool) -> None:  # noqa: N802 - called by compiled forms
        """The one main card of a page casts a shadow, in the light theme only."""
        if main and self._shadow is None:
            self._shadow = _Shadow(self)


class Rule(QFrame):
    """A line of one pixel (two in high contrast) that parts what lies beside or above each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", True)
        self.setUpright(False)

    def setUpright(self, upright: bool) -> None:  # noqa: N802 - called by compiled forms
        self.setProperty("upright", upright)


class _Shadow(QWidget):
    """Lies below its card among the card's neighbours and follows it: an effect would redraw all the card holds."""

    def __init__(self, card: Card) -> None:
        super().__init__(card.parentWidget())
        self._card = card
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        card.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._card and event.type() in (
            QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange,
        ):  # fmt: skip
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        theme = look_now().theme
        if theme.dark:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Only what the card does not cover: on a large screen the rest would cost more than the page.
        painter.setClipRegion(QRegion(self.rect()) - QRegion(self.rect().adjusted(_INNER, _INNER, -_INNER, -_INNER)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor.fromRgbF(0, 0, 0, _DARKNESS / _BLUR))
        for spread in range(_BLUR):
            box = QRectF(self.rect()).adjusted(spread, spread + _DROP, -spread, -spread)
            painter.drawRoundedRect(box, _RADIUS + _BLUR - spread, _RADIUS + _BLUR - spread)
        painter.end()

    def _follow(self) -> None:
        parent = self._card.parentWidget()
        if parent is not self.parentWidget():
            self.setParent(parent)
        around: QRect = self._card.geometry().adjusted(-_BLUR, -_BLUR, _BLUR, _BLUR)
        self.setGeometry(around)
        self.setVisible(self._card.isVisibleTo(parent) if parent is not None else False)
        self.lower()
