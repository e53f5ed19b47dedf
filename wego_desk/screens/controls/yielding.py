"""A part of a column that takes the height that is left."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Yielding(QWidget):
    """To a box layout the height that words need at a width is the least that they get: where one part scrolls or can
    be small, it must not ask by its width, or the others are squeezed with it."""

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, 0)
