"""A row of buttons that goes on in a second line when words grow; what stands at its end gives way first."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowRow(QLayout):
    """Items from the start of the line of reading, ``gap`` apart; `set_end` puts one at the end if there is room."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 16) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._end: QWidget | None = None
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def set_end(self, widget: QWidget) -> None:
        self._end = widget
        self.addChildWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name, None ends its loops
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name, None ends its loops
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        lines = self._lines(width)
        return sum(height for height, _ in lines) + self._line_gap() * max(0, len(lines) - 1)

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        return QSize(max((h.width() for h in hints), default=0), max((h.height() for h in hints), default=0))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(h.width() for h in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((h.height() for h in hints), default=0))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        super().setGeometry(rect)
        parent = self.parentWidget()
        rtl = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y, used, height = rect.top(), 0, 0
        for height, items in self._lines(rect.width()):
            used = 0
            for item in items:
                size = item.sizeHint()
                left = rect.right() + 1 - used - size.width() if rtl else rect.left() + used
                item.setGeometry(QRect(QPoint(left, y), QSize(min(size.width(), rect.width()), height)))
                used += size.width() + self._gap
            y += height + self._line_gap()
        self._place_end(rect, y - height - self._line_gap() if height else y, used, height, rtl)

    def _place_end(self, rect: QRect, y: int, used: int, height: int, rtl: bool) -> None:
        if self._end is None:
            return
        size = self._end.sizeHint()
        if used + size.width() + self._gap > rect.width():
            self._end.setGeometry(QRect(0, 0, 0, 0))
            return
        left = rect.left() if rtl else rect.right() + 1 - size.width()
        self._end.setGeometry(QRect(left, y, size.width(), max(height, size.height())))

    def _lines(self, width: int) -> list[tuple[int, list[QLayoutItem]]]:
        """Height and items of each line."""
        lines: list[tuple[int, list[QLayoutItem]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if not lines or used + size.width() > width:
                lines.append((size.height(), [item]))
                used = 0
            else:
                height, items = lines[-1]
                lines[-1] = (max(height, size.height()), [*items, item])
            used += size.width() + self._gap
        return lines

    def _line_gap(self) -> int:
        return min(self._gap, 12)
