"""The time at the event, and the city whose time it is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wego_desk.screens.direction import set_margins


class ClockFace(QWidget):
    """Figures of 28 beside a city of 14; digits read from left to right in every language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time, self.city = QLabel(self), QLabel(self)
        self.time.setProperty("px", 28)
        self.time.setProperty("bold", True)
        self.city.setProperty("px", 14)
        self.city.setProperty("tone", "muted")
        self._row = row = QHBoxLayout(self)
        row.setSpacing(8)
        row.addWidget(self.time)
        row.addWidget(self.city)
        self.city.setContentsMargins(0, 8, 0, 0)
        self.time.setTextFormat(Qt.TextFormat.PlainText)
        self._make_room()

    def setFigures(self, size: int) -> None:  # noqa: N802 - called by compiled forms
        """Of the figures, in pixels at 100 % text."""
        self.time.setProperty("px", size)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def _make_room(self) -> None:
        set_margins(self, self._row, 24, 0, 0, 0)

    def show_time(self, time: str, city: str) -> None:
        """``09:41`` and ``Seoul``, in the person's words."""
        self.time.setText(time)
        self.city.setText(city)
        self.city.setVisible(bool(city))
        self.setAccessibleName(self.tr("{time}, {city}").format(time=time, city=city) if city else time)
