"""A choice from many that looks like a button: as wide as what is chosen, painted whole in both directions."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wego_desk.screens.controls.field import Choice
from wego_desk.screens.controls.painting import Press, coat, paint_box
from wego_desk.screens.icons import pixmap
from wego_desk.screens.look import look_now

_PADDING, _GAP, _CHEVRON, _RADIUS = 16, 8, 20, 8


class Picker(Choice):
    """``setTall``: 48 or 40; ``setStrong``: in bold, as among buttons; ``setNarrow``: as wide as its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tall, self._strong, self._narrow = 48, False, False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.currentIndexChanged.connect(self.updateGeometry)

    def setTall(self, height: int) -> None:  # noqa: N802 - called by compiled forms
        self._tall = height
        self.setProperty("tall", height)  # the sheet's least height, too
        self.updateGeometry()

    def setStrong(self, strong: bool) -> None:  # noqa: N802 - called by compiled forms
        self._strong = strong
        self.updateGeometry()

    def setNarrow(self, narrow: bool) -> None:  # noqa: N802 - called by compiled forms
        self._narrow = narrow
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        look = look_now()
        metrics = QFontMetricsF(look.font(self.font(), 16, bold=self._strong))
        words = [self.currentText()] if self._narrow else [self.itemText(at) for at in range(self.count())]
        text = max((metrics.horizontalAdvance(word) for word in words), default=0.0)
        return QSize(round(text) + 2 * self._padding() + _GAP + look.icon(_CHEVRON) + 2, look.room(self._tall))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(2 * self._padding() + look_now().icon(_CHEVRON), look_now().room(self._tall))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        press = Press(self.isEnabled(), self.underMouse(), focused=self.hasFocus())
        worn = coat(look, "plain", press)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        paint_box(painter, look, QRectF(self.rect()), _RADIUS, worn, press)
        side, padding = look.icon(_CHEVRON), self._padding()
        left = padding if rtl else self.width() - padding - side
        ink = look.colour(worn.ink)
        image = pixmap("chevron-down", ink, side, density=self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - side) // 2, image)
        painter.setFont(look.font(self.font(), 16, bold=self._strong))
        painter.setPen(ink)
        room = QRectF(self.rect()).adjusted(padding, 0, -padding - side - _GAP, 0)
        if rtl:
            room.translate(side + _GAP, 0)
        text = painter.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, round(room.width()) + 1
        )
        where = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, where | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _padding(self) -> int:
        return 12 if self._tall <= 40 or self._narrow else _PADDING
