"""Our own line icons in any colour, size and pixel density, mirrored where an arrow follows the line of reading."""

from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache

from wego_desk.assets import asset

#: What points along the line of reading. Check, clock, magnifier, printer and question mark never turn.
MIRRORED: Final = frozenset(
    {"undo", "open", "in", "out", "chevron-forward", "chevron-back", "arrow-forward", "arrow-back", "list", "move"}
)


def pixmap(name: str, colour: QColor, size: int, *, density: float = 1.0, rtl: bool = False) -> QPixmap:
    """An icon of ``resources/icons`` in one colour, ``size`` pixels of the screen's unit wide and high.

    FileNotFoundError for a name that there is not.
    """
    mirrored = rtl and name in MIRRORED
    key = f"wego:{name}:{colour.name()}:{size}:{density}:{mirrored}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    made = _drawn(name, colour, size, density, mirrored)
    QPixmapCache.insert(key, made)
    return made


def icon(name: str, colour: QColor, size: int = 24, *, density: float = 1.0, rtl: bool = False) -> QIcon:
    """The same as a QIcon, for menus and native parts."""
    return QIcon(pixmap(name, colour, size, density=density, rtl=rtl))


def _drawn(name: str, colour: QColor, size: int, density: float, mirrored: bool) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # a library of its own: not before the first icon

    source = asset("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour.name()).encode()))
    drawn = QPixmap(round(size * density), round(size * density))
    drawn.setDevicePixelRatio(density)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn
