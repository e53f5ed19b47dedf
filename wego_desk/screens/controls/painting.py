"""How anything pressable looks in each of its states: one place for fill, border and ink."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout, QTextOption

from wego_desk.screens.look import Look

_FOCUS = 3


@dataclass(frozen=True, slots=True)
class Press:
    """The state of something pressable."""

    enabled: bool = True
    hovered: bool = False
    down: bool = False
    focused: bool = False
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Coat:
    """Tokens for one state; ``""`` for no fill or no border. ``cap``: border and ink of the key cap."""

    fill: str
    border: str
    ink: str
    cap: str
    cap_ink: str


def coat(look: Look, variant: str, press: Press) -> Coat:
    """What a ``primary``, ``plain``, ``quiet`` or ``item`` (of segments, of a row of chips) button wears."""
    bare = look.theme.bare
    if not press.enabled:
        return Coat("sunk", "line", "muted", "line", "muted")
    if bare and (press.hovered or press.down):
        return Coat("hover", "hover", "on_hover", "on_hover", "on_hover")
    if variant == "primary" or press.checked:
        fill = "primary_pressed" if press.down else "primary_hover" if press.hovered else "brand"
        return Coat(fill, "", "on_brand", "on_brand", "on_brand")
    fill = "pressed" if press.down else "hover" if press.hovered else ""
    if variant == "quiet":
        return Coat(fill, "", "brand", "edge", "muted")
    if variant == "item":
        return Coat(fill, "", "ink", "edge", "muted")
    return Coat(fill or "card", "edge", "ink", "edge", "muted")


def paint_box(painter: QPainter, look: Look, rect: QRectF, radius: float, worn: Coat, press: Press) -> None:
    """Fill, border and focus; a focused border lies inside, so nothing around it moves."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(worn.fill) if worn.fill else QColor(0, 0, 0, 0))
    painter.drawRoundedRect(rect, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if press.focused and worn.ink == "on_brand":
        frame(painter, rect, radius, look.colour("ink"), _FOCUS)
        frame(painter, rect.adjusted(_FOCUS, _FOCUS, -_FOCUS, -_FOCUS), radius - _FOCUS, look.colour("card"), 2)
    elif press.focused:
        frame(painter, rect, radius, look.colour("brand"), _FOCUS)
    elif worn.border and bare_and_off(look, press):
        frame(painter, rect, radius, look.colour(worn.border), look.theme.line_width, dashed=True)
    elif worn.border:
        frame(painter, rect, radius, look.colour(worn.border), look.theme.line_width)
    painter.restore()


def bare_and_off(look: Look, press: Press) -> bool:
    """High contrast has no grey: what can't be pressed has a dashed border there."""
    return look.theme.bare and not press.enabled


def lines_in(text: str, font: QFont, width: float) -> int:
    """How many lines a text takes; a fallback font's own height counts for nothing."""
    return _wrapped(text, font, width).lineCount() if text else 0


def draw_lines(painter: QPainter, text: str, font: QFont, box: QRectF, line: float, *, rtl: bool) -> None:
    """A text from the start of reading, wrapped at words, or inside one that is wider than the box (a path)."""
    layout = _wrapped(text, font, box.width(), rtl=rtl, line=line)
    layout.draw(painter, box.topLeft())


def _wrapped(text: str, font: QFont, width: float, *, rtl: bool = False, line: float = 0) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption(
        Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    )
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while (one := layout.createLine()).isValid():
        one.setLineWidth(width)
        one.setPosition(QPointF(0, count * line + (line - one.height()) / 2))
        count += 1
    layout.endLayout()
    return layout


def frame(
    painter: QPainter, rect: QRectF, radius: float, colour: QColor, width: float, *, dashed: bool = False
) -> None:
    """A rounded border that lies wholly inside ``rect``."""
    painter.setPen(QPen(colour, width, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
    inset = width / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def paint_ring(painter: QPainter, look: Look, box: QRectF) -> None:
    """The empty place of a shape: not yet here."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("edge"), max(2.0, box.width() / 12)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = box.width() / 12
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    painter.restore()
