"""A key's cap standing by itself, beside what the key does."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wego_desk.screens.controls.key_cap import cap_size, paint_cap
from wego_desk.screens.look import look_now


class KeyLabel(QWidget):
    """``key`` as it stands on the keyboard."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(key)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return cap_size(look_now(), self.font(), self._key).toSize()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        painter = QPainter(self)
        size = cap_size(look, self.font(), self._key)
        place = QRectF(self.width() - size.width(), 0, size.width(), size.height())
        paint_cap(painter, look, place, self._key, look.colour("edge"), look.colour("muted"))
        painter.end()
