"""How far something is: a bar that is fully round, in high contrast a frame that fills."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wego_desk.screens.controls.painting import frame
from wego_desk.screens.look import look_now


class ThinBar(QWidget):
    """``height`` 4 beside a badge, 8 below a count; an ornament to screen readers, the words beside it say it."""

    def __init__(self, parent: QWidget | None = None, *, height: int = 8) -> None:
        super().__init__(parent)
        self._height = height
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """0 to 1."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(80, 12 if look_now().theme.bare else self._height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        radius = box.height() / 2
        painter.setBrush(look.colour("sunk"))
        painter.drawRoundedRect(box, radius, radius)
        if self._share:
            width = max(box.height(), box.width() * self._share)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = box.right() - width if rtl else box.left()
            painter.setBrush(look.colour("brand"))
            painter.drawRoundedRect(QRectF(left, box.top(), width, box.height()), radius, radius)
        if look.theme.bare:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame(painter, box, radius, look.colour("line"), 2)
        painter.end()
