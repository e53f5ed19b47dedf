"""The table of the designer: the real badge, its boxes upon it, moved and sized by mouse and keys."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wego_desk.desk.layout_values import Box
from wego_desk.screens import words_designer as words
from wego_desk.screens.badge_preview import Raster, Shown
from wego_desk.screens.designer_places import COARSE_MM, FINE_MM, HANDLES, Grip, Table, box_at, dragged, handle_at, laid
from wego_desk.screens.designer_state import DesignerState
from wego_desk.screens.look import Look, look_now

_RULER, _GAP, _HANDLE, _LABEL = 24, 12, 9, 12
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class DesignerCanvas(QWidget):
    """``paint_side`` is its input. ``chosen`` a place among the boxes; ``placed`` x, y, width, height in mm and whether
    that goes on with the step before; ``nudged`` the same by how much; ``removed``.

    Arrows move by 1 mm, with Ctrl by 0.1; with Shift they size. A badge is never mirrored.
    """

    chosen = Signal(int)
    placed = Signal(float, float, float, float, bool)
    nudged = Signal(float, float, float, float, bool)
    removed = Signal()

    def __init__(self, state: DesignerState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._image = QImage()
        self._raster: Raster | None = None
        self._grip: Grip | None = None
        self._moved = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.paint_side(state)

    def paint_side(self, state: DesignerState) -> None:
        self._state = state
        raster = state.preview.raster if isinstance(state.preview, Shown) else None
        if raster is not self._raster:
            self._raster, self._image = raster, QImage()
            if raster is not None:
                self._image = QImage(
                    raster.pixels, raster.width, raster.height, raster.stride, QImage.Format.Format_RGB32
                )
        box = state.box
        self.setAccessibleName(words.title() if box is None else words.box(box))
        self.setAccessibleDescription("" if box is None else words.where(box))
        self.update()

    @property
    def table(self) -> Table:
        """Where the side lies now."""
        layout = self._state.layout
        size = (1.0, 1.0) if layout is None else (layout.width_mm, layout.height_mm)
        return laid(*size, self.width(), self.height(), look_now().icon(_RULER) + _GAP)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(480, 400)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(240, 200)

    # ---- keys

    def event(self, event: QEvent) -> bool:
        """The window has shortcuts on some of the keys that move a box."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is None:
            super().keyPressEvent(event)
            return
        step = FINE_MM if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1.0
        x, y = arrow[0] * step, arrow[1] * step
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.nudged.emit(0, 0, x, y, event.isAutoRepeat())
        else:
            self.nudged.emit(x, y, 0, 0, event.isAutoRepeat())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.update()

    # ---- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() is not Qt.MouseButton.LeftButton or self._state.layout is None:
            return
        x, y, table, chosen = event.position().x(), event.position().y(), self.table, self._state.box
        handle = None if chosen is None else handle_at(table, chosen, x, y)
        at = self._state.chosen if handle is not None else box_at(table, self._state.boxes, x, y)
        if at != self._state.chosen:
            self.chosen.emit(at)
        box = dict(self._state.boxes).get(at)
        self._grip = None if box is None or not self._state.may_change else Grip(at, box, handle, x, y)
        self._moved = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        x, y = event.position().x(), event.position().y()
        grip = self._grip
        if grip is None:
            self._show_cursor(x, y)
            return
        fine = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        place = dragged(grip, self.table, x, y, FINE_MM if fine else COARSE_MM)
        box = grip.box
        if self._moved or place != (box.x_mm, box.y_mm, box.w_mm, box.h_mm):
            self.placed.emit(*place, self._moved)
            self._moved = True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseReleaseEvent(event)
        self._grip = None

    def _show_cursor(self, x: float, y: float) -> None:
        box, table = self._state.box, self.table
        handle = None if box is None else handle_at(table, box, x, y)
        shape = Qt.CursorShape.ArrowCursor
        if handle in ((0.0, 0.0), (1.0, 1.0)):
            shape = Qt.CursorShape.SizeFDiagCursor
        elif handle in ((1.0, 0.0), (0.0, 1.0)):
            shape = Qt.CursorShape.SizeBDiagCursor
        elif handle is not None:
            shape = Qt.CursorShape.SizeVerCursor if handle[0] == 0.5 else Qt.CursorShape.SizeHorCursor
        elif box_at(table, self._state.boxes, x, y) >= 0:
            shape = Qt.CursorShape.SizeAllCursor
        self.setCursor(shape)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look, layout, table = look_now(), self._state.layout, self.table
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colour("paper"))
        if layout is not None:
            side = QRectF(table.left, table.top, layout.width_mm * table.scale, layout.height_mm * table.scale)
            painter.fillRect(side, Qt.GlobalColor.white)
            if not self._image.isNull():
                image = self._image.scaled(
                    (side.size() * self.devicePixelRatioF()).toSize(), Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )  # fmt: skip
                painter.drawImage(side, image, QRectF(image.rect()))
            painter.setPen(QPen(look.colour("edge"), look.theme.line_width))
            painter.drawRect(side)
            self._paint_rulers(painter, look, table, side)
            self._paint_slot(painter, look, table)
            self._paint_boxes(painter, look, table)
        painter.end()

    def _paint_slot(self, painter: QPainter, look: Look, table: Table) -> None:
        slot = None if self._state.layout is None else self._state.layout.slot
        if slot is not None:
            hole = _rect(table, slot.x_mm, slot.y_mm, slot.w_mm, slot.h_mm)
            painter.setBrush(look.colour("sunk"))
            painter.setPen(QPen(look.colour("edge"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(hole, hole.height() / 2, hole.height() / 2)

    def _paint_boxes(self, painter: QPainter, look: Look, table: Table) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        wrong = self._state.wrong
        for at, box in self._state.boxes:
            if at in wrong:
                painter.setPen(QPen(look.colour("already_in.ink"), 2, Qt.PenStyle.DashLine))
                painter.drawRect(_rect(table, box.x_mm, box.y_mm, box.w_mm, box.h_mm))
        chosen = self._state.box
        if chosen is None:
            return
        place = _rect(table, chosen.x_mm, chosen.y_mm, chosen.w_mm, chosen.h_mm)
        painter.setPen(QPen(look.colour("brand"), 3 if self.hasFocus() else 2))
        painter.drawRect(place)
        painter.setPen(QPen(look.colour("brand"), 2))
        painter.setBrush(look.colour("card"))
        for across, down in HANDLES:
            middle = QPointF(place.left() + across * place.width(), place.top() + down * place.height())
            painter.drawRect(
                QRectF(middle.x() - _HANDLE / 2, middle.y() - _HANDLE / 2, _HANDLE, _HANDLE)
            )  # fmt: skip
        self._paint_label(painter, look, place, chosen)

    def _paint_label(self, painter: QPainter, look: Look, place: QRectF, box: Box) -> None:
        """Its size, beside the box where there is room, else below it."""
        painter.setFont(look.font(self.font(), 14, bold=True))
        text = words.size(box)
        room = painter.fontMetrics().size(Qt.TextFlag.TextSingleLine, text)
        label = QRectF(0, 0, room.width() + 2 * _LABEL, room.height() + _LABEL / 2)
        label.moveTo(place.right() + _LABEL, place.center().y() - label.height() / 2)
        if label.right() > self.width():
            label.moveTo(place.right() - label.width(), place.bottom() + _LABEL)
        if label.bottom() > self.height():
            label.moveBottom(place.top() - _LABEL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("brand"))
        painter.drawRoundedRect(label, 6, 6)
        painter.setPen(look.colour("on_brand"))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_rulers(self, painter: QPainter, look: Look, table: Table, side: QRectF) -> None:
        """Millimetres along the upper and the left edge; where the chosen box is, they are tinted."""
        high, box = look.icon(_RULER), self._state.box
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRectF(0, 0, self.width(), high), look.colour("sunk"))
        painter.fillRect(QRectF(0, 0, high, self.height()), look.colour("sunk"))
        if box is not None:
            tint = look.colour("brand_tint")
            painter.fillRect(QRectF(table.x(box.x_mm), 0, box.w_mm * table.scale, high), tint)
            painter.fillRect(QRectF(0, table.y(box.y_mm), high, box.h_mm * table.scale), tint)
        painter.setPen(look.colour("muted"))
        painter.setFont(look.font(self.font(), 12))
        metrics = painter.fontMetrics()
        step = next(step for step in (10, 20, 50, 100, 500) if step * table.scale > metrics.horizontalAdvance("0000"))
        for mm in range(0, 500, step):
            x, y = table.x(mm), table.y(mm)
            if x <= side.right() + 1:
                painter.drawLine(QPointF(x, high - 5), QPointF(x, high))
                painter.drawText(QRectF(x - 30, 0, 60, high - 5), Qt.AlignmentFlag.AlignCenter, str(mm))
            if y <= side.bottom() + 1:
                painter.drawLine(QPointF(high - 5, y), QPointF(high, y))
                painter.drawText(QRectF(0, y - 10, high - 4, 20), Qt.AlignmentFlag.AlignCenter, str(mm))


def _rect(table: Table, x: float, y: float, w: float, h: float) -> QRectF:
    return QRectF(table.x(x), table.y(y), w * table.scale, h * table.scale)
