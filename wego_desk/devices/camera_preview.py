"""What the camera sees, painted by ourselves: on Qt's own video widget nothing can be drawn, and no test sees it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

#: Milliseconds between two pictures at least: a frame costs 7 ms to convert, and an eye needs no more to aim.
_PACE_MS: Final = 60
_GUIDE_PART: Final = 0.6
_CORNER_PART: Final = 0.22


class CameraPreview(QWidget):
    """The camera's picture, whole and centred, with corners round the place for the code.

    ``mirrored``: as in a mirror, which is how people aim at themselves; the code is read either way.
    """

    def __init__(self, parent: QWidget | None = None, *, mirrored: bool = True) -> None:
        super().__init__(parent)
        self._mirrored = mirrored
        self._frame: QVideoFrame | None = None
        self._image = QImage()
        self._pause = QTimer(self, singleShot=True, interval=_PACE_MS)
        self._pause.timeout.connect(self._show_newest)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def mirrored(self) -> bool:
        return self._mirrored

    def set_mirrored(self, mirrored: bool) -> None:
        self._mirrored = mirrored
        self.update()

    def show_frame(self, frame: "QVideoFrame") -> None:
        """To connect to `Camera.seen`; of frames that come too fast the newest is shown."""
        self._frame = frame
        if not self._pause.isActive():
            self._show_newest()

    def clear(self) -> None:
        """The camera is off."""
        self._frame = None
        self._image = QImage()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(480, 270)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.black))
        if self._image.isNull():
            return
        size = QSize(self._image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        if self._mirrored:
            centre = place.center().x()
            painter.setTransform(QTransform(-1, 0, 0, 1, 2 * centre, 0))
        painter.drawImage(place, self._image)
        painter.resetTransform()
        _paint_guide(painter, place)

    def _show_newest(self) -> None:
        if self._frame is None:
            return
        self._image = self._frame.toImage() if self.isVisible() else QImage()
        self._frame = None
        self._pause.start()
        self.update()


def _paint_guide(painter: QPainter, place: QRectF) -> None:
    """Four corners of a square: white on black, to be seen on any picture."""
    side = min(place.width(), place.height()) * _GUIDE_PART
    square = QRectF(0, 0, side, side)
    square.moveCenter(place.center())
    arm = side * _CORNER_PART
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((Qt.GlobalColor.black, 6), (Qt.GlobalColor.white, 3)):
        painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for corner, across, down in (
            (square.topLeft(), arm, arm),
            (square.topRight(), -arm, arm),
            (square.bottomLeft(), arm, -arm),
            (square.bottomRight(), -arm, -arm),
        ):
            painter.drawLine(corner, corner + QPointF(across, 0))
            painter.drawLine(corner, corner + QPointF(0, down))
