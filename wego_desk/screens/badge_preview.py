"""The real badge as a picture: the PDF that a printer would get, made and rasterised off the GUI thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.desk.badge_maker import BadgeMaker
from wego_desk.desk.badge_preview import badge_preview
from wego_desk.desk.pdf_pages import first_page
from wego_desk.screens.look import look_now

#: Pixels: sharp in a panel at 200 % text, and made in 10 ms.
WIDTH: Final = 720
_FADED: Final = 0.35
#: Pixels in a panel at 100 %.
_SIDE: Final = 240


@dataclass(frozen=True, slots=True, eq=False)
class Raster:
    """A picture of four bytes a pixel (blue, green, red, unused), on white."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """``notices``: what is not on the badge, or smaller than the layout wants, as `desk.badge_maker` tells it.

    ``places``: the fields that the layout prints.
    """

    raster: Raster
    notices: tuple[Mapping[str, Any], ...] = ()
    places: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class NoBadge:
    """There is none: a trouble's kind and values."""

    kind: str
    values: Mapping[str, object]


Preview: TypeAlias = Shown | NoBadge


def previewed(
    maker: BadgeMaker, delegate: Delegate, typed: Mapping[str, str], *, layout: str, congress_name: str
) -> Preview:
    """Make the badge of a delegate as edited, and its picture; a trouble of the world is an answer too."""
    try:
        badge = badge_preview(maker, delegate, typed, layout=layout, congress_name=congress_name)
    except Trouble as trouble:
        return NoBadge(trouble.kind, trouble.values)
    return Shown(rasterised(badge.pdf), badge.notices, badge.places)


def rasterised(pdf: bytes, width: int = WIDTH) -> Raster:
    """The first page, on a lane: a printer may be rasterising just now."""
    with first_page(pdf) as page:
        bitmap = page.render(scale=width / page.get_width(), prefer_bgrx=True)
        raster = Raster(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        bitmap.close()
    return raster


class BadgePicture(QWidget):
    """Paints a badge as large as there is room, on its paper; a sheet of paper without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._raster: Raster | None = None
        self._image = QImage()
        self._fades = False
        self._scaled = QImage()
        # No height for width: a layout would take that for the least height, and the picture is what gives way.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def fade(self) -> None:
        """Another badge is being made: what is shown is not it any more."""
        self._fades = True
        self.update()

    def show_raster(self, raster: Raster | None) -> None:
        self._fades = False
        self.update()
        if raster is not self._raster:
            self._raster = raster
            self._image, self._scaled = QImage(), QImage()
            if raster is not None:
                self._image = QImage(
                    raster.pixels, raster.width, raster.height, raster.stride, QImage.Format.Format_RGB32
                )
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = look_now().icon(_SIDE)
        return QSize(width, round(width * self._ratio()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, 0)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = look_now()
        width = min(self.width(), self.height() / self._ratio())
        box = QRectF((self.width() - width) / 2, 0, width, width * self._ratio()).adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(box, look.colour("sunk"))
        painter.setOpacity(_FADED if self._fades else 1.0)
        if not self._image.isNull():
            image = self._fitting(box)
            painter.drawImage(box, image, QRectF(image.rect()))
        painter.setOpacity(1.0)
        painter.setPen(QPen(look.colour("edge"), look.theme.line_width))
        painter.drawRect(box)
        painter.end()

    def _fitting(self, box: QRectF) -> QImage:
        """Scaled down in one smooth step, once for a size: painting would take every second pixel."""
        density = self.devicePixelRatioF()
        size = QSize(round(box.width() * density), round(box.height() * density))
        if self._scaled.size() != size:
            self._scaled = self._image.scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return self._scaled

    def _ratio(self) -> float:
        raster = self._raster
        return 148 / 105 if raster is None else raster.height / raster.width
