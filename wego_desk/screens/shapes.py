"""Verdicts and lamps as shapes: each is told apart by its outline alone, at 24 px and without colour."""

import math
from collections.abc import Mapping
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

#: The shape of each verdict. Every shape is drawn in a box of 96.
SHAPE_OF: Final[Mapping[str, str]] = {
    "admitted": "admitted", "exited": "out", "already_in": "already_in", "not_in": "not_in",
    "not_entitled": "hand", "too_early": "hand", "too_late": "hand", "full": "hand",
    "cancelled": "bar", "revoked": "bar", "replaced": "bar",
    "unknown": "question", "damaged": "question", "attention": "star",
}  # fmt: skip

VERDICT_SHAPES: Final = ("admitted", "in", "out", "already_in", "not_in", "hand", "bar", "question", "star")
LAMP_SHAPES: Final = ("well", "waits", "hands", "stopped", "unused")

_BOX: Final = 96.0
_MIRRORED: Final = frozenset({"in", "out"})
_RINGS: Final = frozenset({"out", "waits", "unused"})  # nothing to cut from: the glyph has the ring's colour

_OCTAGON: Final = [
    (29.6, 2.0),
    (66.4, 2.0),
    (94.0, 29.6),
    (94.0, 66.4),
    (66.4, 94.0),
    (29.6, 94.0),
    (2.0, 66.4),
    (2.0, 29.6),
]
_DIAMOND: Final = [(48.0, 0.0), (96.0, 48.0), (48.0, 96.0), (0.0, 48.0)]
_TRIANGLE: Final = [(48.0, 4.0), (95.0, 88.0), (1.0, 88.0)]
_CHECK: Final = ((27.0, 50.0), (42.0, 65.0), (70.0, 34.0))


def paint_shape(painter: QPainter, rect: QRectF, kind: str, fill: QColor, glyph: QColor, *, rtl: bool = False) -> None:
    """Paint a verdict's or a lamp's shape into ``rect``: the silhouette in ``fill``, what is cut out in ``glyph``.

    KeyError for a kind that there is not.
    """
    silhouette, cut = _shape(kind)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _BOX, rect.height() / _BOX)
    if rtl and kind in _MIRRORED:
        painter.translate(_BOX, 0)
        painter.scale(-1, 1)
    painter.fillPath(silhouette, fill)
    painter.fillPath(cut, fill if kind in _RINGS else glyph)
    painter.restore()


def outline(kind: str) -> QPainterPath:
    """The silhouette alone, in a box of 96."""
    return QPainterPath(_shape(kind)[0])


@cache
def _shape(kind: str) -> tuple[QPainterPath, QPainterPath]:
    """Silhouette and glyph; drawn when first wanted, for the first frame needs few of them."""
    match kind:
        case "admitted" | "well":
            return _disc(46), _line(*_CHECK)
        case "in":
            return _disc(46), _together(_line((25, 48), (71, 48)), _line((53, 29), (72, 48), (53, 67)))
        case "out":
            return _stroked(_disc(42), 7), _together(_line((71, 48), (26, 48)), _line((43, 30), (25, 48), (43, 66)))
        case "already_in":
            checks = _line((24, 50), (35, 61), (54, 38)), _line((46, 58), (49, 61), (70, 38))
            return _polygon(_DIAMOND, 6), _together(*checks)
        case "not_in":
            return _polygon(_DIAMOND, 6), _together(_line((68, 48), (29, 48)), _line((43, 33), (28, 48), (43, 63)))
        case "hand":
            return _polygon(_OCTAGON, 2), _hand()
        case "bar" | "stopped":
            return _polygon(_OCTAGON, 2), _bar()
        case "question":
            return _square(88, 14), _question()
        case "star":
            return _star(), QPainterPath()
        case "waits":
            return _stroked(_disc(41), 9), _line((48, 26), (48, 49), (62, 57))
        case "hands":
            return _polygon(_TRIANGLE, 8), _together(_line((48, 36), (48, 58)), _dot(48, 73))
        case "unused":
            return _stroked(_disc(41), 7, dashes=(2.3, 1.38)), QPainterPath()
        case _:
            raise KeyError(kind)


def _line(*points: tuple[float, float], width: float = 9) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    return _stroked(path, width)


def _stroked(path: QPainterPath, width: float, dashes: tuple[float, ...] = ()) -> QPainterPath:
    pen = QPen(Qt.GlobalColor.black, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if dashes:
        pen.setDashPattern(dashes)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return QPainterPathStroker(pen).createStroke(path).simplified()


def _together(*paths: QPainterPath) -> QPainterPath:
    whole = QPainterPath()
    for path in paths:
        whole = whole.united(path)
    return whole


def _disc(radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(48, 48), radius, radius)
    return path


def _polygon(points: list[tuple[float, float]], rounding: float) -> QPainterPath:
    """A closed outline with corners rounded off by ``rounding``."""
    path = QPainterPath()
    for i, corner in enumerate(points):
        before, after = QPointF(*points[i - 1]), QPointF(*points[(i + 1) % len(points)])
        here = QPointF(*corner)
        start, end = _towards(here, before, rounding), _towards(here, after, rounding)
        if i == 0:
            path.moveTo(start)
        else:
            path.lineTo(start)
        path.quadTo(here, end)
    path.closeSubpath()
    return path


def _towards(here: QPointF, there: QPointF, distance: float) -> QPointF:
    whole = math.hypot(there.x() - here.x(), there.y() - here.y())
    return here + (there - here) * (distance / whole)


def _square(side: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(48 - side / 2, 48 - side / 2, side, side), radius, radius)
    return path


def _star() -> QPainterPath:
    points = []
    for i in range(10):
        radius = 48 if i % 2 == 0 else 21
        angle = math.radians(-90 + 36 * i)
        points.append((48 + radius * math.cos(angle), 51 + radius * math.sin(angle)))
    return _polygon(points, 3)


def _hand() -> QPainterPath:
    """An open palm towards the reader: four fingers, a thumb."""
    palm = QPainterPath(QPointF(31, 46))
    palm.lineTo(65.5, 44)
    palm.lineTo(65.5, 58)
    palm.cubicTo(65.5, 72, 58, 79, 49, 79)
    palm.cubicTo(41, 79, 37, 75, 33, 69)
    palm.closeSubpath()
    return _together(
        palm,
        _line((35.3, 50), (35.3, 30.5), width=7.6),
        _line((44.5, 50), (44.5, 23.5), width=7.6),
        _line((53.7, 50), (53.7, 25.5), width=7.6),
        _line((62, 52), (62, 33), width=7),
        _line((36, 67), (24.5, 53.5), width=8),
    )


def _question() -> QPainterPath:
    path = QPainterPath(QPointF(35, 38))
    path.cubicTo(36, 20, 62, 20, 62, 38)
    path.cubicTo(62, 49, 48.5, 48, 48.5, 59)
    return _together(_stroked(path, 9), _dot(48.5, 74))


def _dot(x: float, y: float, radius: float = 5.5) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def _bar() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(26, 42, 44, 12), 4, 4)
    return path
