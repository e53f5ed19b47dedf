"""A code as a picture on the screen, to be scanned from it: every module as many whole pixels wide as there is room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wego_desk.desk.code_picture import code_picture
from wego_desk.screens.look import look_now

#: Pixels a module in the picture that we get.
_MODULE = 12


class CodeView(QLabel):
    """``show_code`` is its input. It keeps its white edge in every theme: a scanner needs it."""

    def __init__(self, parent: QWidget | None = None, *, side: int = 232, large_side: int = 174) -> None:
        """``side``: pixels at most, ``large_side`` where text is large."""
        super().__init__(parent)
        self._side, self._large_side = side, large_side
        self._image = QPixmap()
        self._code = ""
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_code(self, code: str, name: str) -> None:
        """``name``: what a screen reader says of the picture; with ``""`` there is no picture."""
        self.setAccessibleName(name)
        if code != self._code:
            self._code = code
            self._image = QPixmap()
            if code:
                self._image.loadFromData(code_picture(code), "PNG")
            self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        if self._image.isNull():
            self.clear()
            self.setFixedSize(0, 0)
            return
        density = self.devicePixelRatioF()
        most = self._large_side if look_now().large else self._side
        modules = self._image.width() // _MODULE
        pixels = max(1, int(most * density) // modules) * modules
        shown = self._image.scaled(QSize(pixels, pixels), Qt.AspectRatioMode.KeepAspectRatio)
        shown.setDevicePixelRatio(density)
        self.setPixmap(shown)
        self.setFixedSize(round(pixels / density), round(pixels / density))
