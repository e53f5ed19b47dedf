"""Fields that show what they are for: one to find by, one to choose from."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from wego_desk.screens.controls.key_cap import cap_size, paint_cap
from wego_desk.screens.icons import pixmap
from wego_desk.screens.look import look_now

_PADDING = 16
_GAP = 12


class FindField(QLineEdit):
    """A magnifier, the text, and the key that brings the cursor here from anywhere in the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._shortcut: QShortcut | None = None
        self.setProperty("tall", 56)
        self._make_room()

    def setKey(self, key: str) -> None:  # noqa: N802 - called by compiled forms
        self._key = key
        self._shortcut = QShortcut(QKeySequence(key), self)
        self._shortcut.activated.connect(self._take_focus)
        self.setAccessibleDescription(key)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        look = look_now()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, cap = look.icon(24), cap_size(look, self.font(), self._key)
        middle = self.height() / 2
        painter = QPainter(self)
        image = pixmap("search", look.colour("muted"), side, density=self.devicePixelRatioF())
        painter.drawPixmap(round(self.width() - _PADDING - side if rtl else _PADDING), round(middle - side / 2), image)
        if self._key:
            left = _PADDING if rtl else self.width() - _PADDING - cap.width()
            place = QRectF(left, middle - cap.height() / 2, cap.width(), cap.height())
            paint_cap(painter, look, place, self._key, look.colour("edge"), look.colour("muted"))
        painter.end()

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _make_room(self) -> None:
        look = look_now()
        start = look.icon(24) + _GAP
        end = round(cap_size(look, self.font(), self._key).width()) + _GAP
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        self.setTextMargins(start, 0, end, 0)


class Choice(QComboBox):
    """A combo box with our chevron; the wheel never changes it by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        look = look_now()
        side = look.icon(20)
        ink = look.colour("ink" if self.isEnabled() else "muted")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 12 if rtl else self.width() - 12 - side
        painter = QPainter(self)
        image = pixmap("chevron-down", ink, side, density=self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - side) // 2, image)
        painter.end()
