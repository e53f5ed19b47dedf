"""A part of a page in a card: as wide as there is room, and to be scrolled where large text needs more height."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wego_desk.screens.direction import set_margins

_AIR = 16


class ScrollRoom(QScrollArea):
    """Tab brings what has the focus into sight; the bar stands at the end of the line of reading."""

    def __init__(self, part: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._holder = QWidget(self)
        self._column = QVBoxLayout(self._holder)
        self._column.addWidget(part)
        self.setWidget(self._holder)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit()

    def _fit(self) -> None:
        set_margins(self, self._column, 0, _AIR, _AIR, _AIR)
