"""A button that shows its key: every action of the desk has one."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from wego_desk.screens.controls.key_cap import cap_size, paint_cap
from wego_desk.screens.controls.painting import Coat, Press, coat, paint_box
from wego_desk.screens.icons import pixmap
from wego_desk.screens.look import Look, look_now

_GAP = 12
_RADIUS = 8


class KeyButton(QPushButton):
    """Icon, text, key cap; pressing the key clicks it at once, wherever the focus is in its window.

    A native button below, so that screen readers know it. ``setTall``: 56 (desk, doors), 48 (pages), 40 (in cards).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._variant = "plain"
        self._icon_name = ""
        self._key = ""
        self._tall = 48
        self._short = False
        self._icon_kept = False
        self._shortcut: QShortcut | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def setVariant(self, variant: str) -> None:  # noqa: N802 - called by compiled forms
        """``primary``, ``plain``, ``quiet`` or ``item``."""
        self._variant = variant
        self.update()

    def setIconName(self, name: str) -> None:  # noqa: N802 - called by compiled forms
        """A file of ``resources/icons``, ``""`` for none."""
        self._icon_name = name
        self._resized()

    def setIconKept(self, kept: bool) -> None:  # noqa: N802 - called by compiled forms
        """Large text drops icons, but not one that people look for, as the menu's three lines."""
        self._icon_kept = kept
        self._resized()

    def setCap(self, key: str) -> None:  # noqa: N802 - called by compiled forms
        """Only show a key that someone else listens to, as Alt alone."""
        self._key = key
        self.setAccessibleDescription(key)
        self._resized()

    def setKey(self, key: str) -> None:  # noqa: N802 - called by compiled forms
        """As it stands on the cap: ``F6``, ``Shift F7``, ``Ctrl O``, ``Esc``; ``""`` for none."""
        if self._shortcut is not None:
            self._shortcut.setParent(None)
            self._shortcut.deleteLater()
            self._shortcut = None
        if key:
            self._shortcut = QShortcut(QKeySequence(key.replace(" ", "+")), self)
            self._shortcut.activated.connect(self.click)
        self.setCap(key)

    def key(self) -> str:
        return self._key

    def setTall(self, height: int) -> None:  # noqa: N802 - called by compiled forms
        self._tall = height
        self._resized()

    def setCapShown(self, shown: bool) -> None:  # noqa: N802 - called by compiled forms
        """Where caps would crowd a row of tools they show only while Alt is held."""
        self._short = not shown
        self._resized()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._resized()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        look = look_now()
        widths = [width for width in self._widths(look) if width]
        return QSize(round(sum(widths) + _GAP * (len(widths) - 1)) + 2 * self._padding(), look.room(self._tall))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look, press = look_now(), self._press()
        worn = coat(look, self._variant, press)
        painter = QPainter(self)
        paint_box(painter, look, QRectF(self.rect()), _RADIUS, worn, press)
        self._paint_content(painter, look, worn)
        painter.end()

    def _paint_content(self, painter: QPainter, look: Look, worn: Coat) -> None:
        icon_width, text_width, cap_width = self._widths(look)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = float(self._start(icon_width, text_width, cap_width))
        middle = self.height() / 2
        ink = look.colour(worn.ink)
        if icon_width:
            box = self._placed(QRectF(at, middle - icon_width / 2, icon_width, icon_width), rtl)
            image = pixmap(self._icon_name, ink, round(icon_width), density=self.devicePixelRatioF(), rtl=rtl)
            painter.drawPixmap(box.topLeft(), image)
            at += icon_width + _GAP
        if text_width:
            painter.setFont(look.font(self.font(), 16, bold=True))
            painter.setPen(ink)
            box = self._placed(QRectF(at, 0, text_width + 1, self.height()), rtl)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, self.text())
            at += text_width + _GAP
        if cap_width:
            size = cap_size(look, self.font(), self._key)
            box = QRectF(at, middle - size.height() / 2, size.width(), size.height())
            colours = look.colour(worn.cap), look.colour(worn.cap_ink)
            paint_cap(painter, look, self._placed(box, rtl), self._key, *colours)

    def _widths(self, look: Look) -> tuple[float, float, float]:
        """Of icon, text and cap, 0 for what is not shown: where text is large, icons go first, caps and words never."""
        dropped = look.large and self.text() and not self._icon_kept
        icon = look.icon(24) if self._icon_name and not dropped else 0
        metrics = QFontMetricsF(look.font(self.font(), 16, bold=True))
        text = round(metrics.horizontalAdvance(self.text())) if self.text() else 0
        return icon, text, 0 if self._short else cap_size(look, self.font(), self._key).width()

    def _padding(self) -> int:
        return 12 if self._tall <= 40 else 16

    def _start(self, *widths: float) -> float:
        """Where the content begins: at the padding; centred in a button that was given more room than it needs."""
        shown = [width for width in widths if width]
        content = sum(shown) + _GAP * (len(shown) - 1)
        return max(self._padding(), (self.width() - content) / 2)

    def _placed(self, box: QRectF, rtl: bool) -> QRectF:
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height()) if rtl else box

    def _press(self) -> Press:
        return Press(self.isEnabled(), self.underMouse(), self.isDown(), self.hasFocus(), self.isChecked())

    def _resized(self) -> None:
        self.updateGeometry()
        self.update(QRect(0, 0, self.width(), self.height()))
