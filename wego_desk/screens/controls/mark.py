"""A verdict's shape or an icon that stands beside words: an ornament to screen readers, the words say it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wego_desk.screens.controls.painting import paint_ring
from wego_desk.screens.icons import pixmap
from wego_desk.screens.look import look_now
from wego_desk.screens.shapes import paint_shape


class _Mark(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = 24
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def setSide(self, side: int) -> None:  # noqa: N802 - called by compiled forms
        """Pixels at 100 % text."""
        self._side = side
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        side = look_now().icon(self._side)
        return QSize(side, side)

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class ShapeMark(_Mark):
    """A shape of `shapes` in its family's colours; ``inverted`` on a band of the family's own fill."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = ""
        self._family = "unknown"
        self._inverted = False
        self._fit()

    def set_shape(self, kind: str, family: str, *, inverted: bool = False) -> None:
        """``""`` for nothing, ``ring`` for who is not here yet."""
        self._kind, self._family, self._inverted = kind, family, inverted
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        if not self._kind:
            return
        look = look_now()
        fill, glyph = look.colour(f"{self._family}.fill"), look.colour(f"{self._family}.on")
        painter = QPainter(self)
        colours = (glyph, fill) if self._inverted else (fill, glyph)
        if self._kind == "ring":
            paint_ring(painter, look, QRectF(self.rect()))
            painter.end()
            return
        paint_shape(painter, QRectF(self.rect()), self._kind, *colours, rtl=self._rtl())
        painter.end()


class IconMark(_Mark):
    """A line icon in one token's colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._token = "ink"  # noqa: S105 - a colour's name
        self._fit()

    def setIconName(self, name: str) -> None:  # noqa: N802 - called by compiled forms
        self._name = name
        self.update()

    def setToken(self, token: str) -> None:  # noqa: N802 - called by compiled forms
        self._token = token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        if not self._name:
            return
        ink = look_now().colour(self._token)
        painter = QPainter(self)
        image = pixmap(self._name, ink, self.width(), density=self.devicePixelRatioF(), rtl=self._rtl())
        painter.drawPixmap(0, 0, image)
        painter.end()
