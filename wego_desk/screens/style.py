"""Dresses the application: base style, palette, one style sheet with the theme's colours and sizes, font, `Look`."""

import re
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QProxyStyle

from wego_desk.assets import asset
from wego_desk.screens.fonts import desk_font
from wego_desk.screens.look import Look, set_look
from wego_desk.screens.tokens import Theme

_PLACE: Final = re.compile(r"@(?:(?P<kind>px|room|half|icon):(?P<size>\d+)|(?P<side>start|end)|(?P<token>[a-z_.]+))@")
_WRAPS: Final = Qt.TextFlag.TextWordWrap.value


class DeskStyle(QProxyStyle):
    """Fusion, with the lines of plain labels whole where text reads from the right.

    `QPainter.drawText` counts the blank at which it breaks a line: such a line would stand that much off the edge, and
    where it is full its last letter would be cut. Lines that are parted beforehand have no blank at their end.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawItemText(  # noqa: N802 - Qt's name
        self, painter: QPainter, rect: QRect, flags: int, pal: QPalette | Qt.GlobalColor | QColor, enabled: bool,
        text: str, role: QPalette.ColorRole = QPalette.ColorRole.NoRole,
    ) -> None:  # fmt: skip
        if flags & _WRAPS and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            text = "\n".join(broken(text, painter.font(), rect.width()))
        super().drawItemText(painter, rect, flags, pal, enabled, text, role)


def broken(text: str, font: QFont, width: int) -> list[str]:
    """The lines of a text as the painter breaks it, each without the blanks at its end."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    units, lines = text.encode("utf-16-le"), []  # what Qt counts
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = line.textStart() * 2, (line.textStart() + line.textLength()) * 2
        lines.append(units[start:end].decode("utf-16-le").rstrip(" \n"))
    layout.endLayout()
    return lines


def stylesheet(theme: Theme, text_percent: int, rtl: bool) -> str:
    """The sheet with its places filled: ``@ink@``, ``@admitted.fill@``, ``@px:16@``, ``@room:48@``, ``@start@``.

    QSS knows no logical sides: ``@start@`` and ``@end@`` become ``left`` and ``right``, the other way when ``rtl``.
    KeyError for a token that no theme has.
    """
    look = Look(theme, text_percent)
    sides = {"start": "right", "end": "left"} if rtl else {"start": "left", "end": "right"}

    def fill(place: re.Match[str]) -> str:
        if place["kind"]:
            return f"{getattr(look, place['kind'])(int(place['size']))}px"
        if place["side"]:
            return sides[place["side"]]
        if place["token"] == "line_width":  # noqa: S105 - a place in the sheet, no secret
            return f"{theme.line_width}px"
        return theme.colour(place["token"])

    return _PLACE.sub(fill, asset("resources", "style", "desk.qss").read_text(encoding="utf-8"))


def palette(theme: Theme) -> QPalette:
    """The colours that native parts (menus, carets, selections) take."""
    look, roles = Look(theme), QPalette.ColorRole
    made = QPalette()
    for role, token in (
        (roles.Window, "paper"), (roles.Base, "card"), (roles.AlternateBase, "sunk"), (roles.Button, "card"),
        (roles.WindowText, "ink"), (roles.Text, "ink"), (roles.ButtonText, "ink"), (roles.ToolTipText, "ink"),
        (roles.ToolTipBase, "card"), (roles.PlaceholderText, "muted"), (roles.Highlight, "brand"),
        (roles.HighlightedText, "on_brand"), (roles.Link, "brand"), (roles.LinkVisited, "brand"),
        (roles.Accent, "brand"), (roles.Light, "card"), (roles.Midlight, "line"), (roles.Mid, "line"),
        (roles.Dark, "edge"), (roles.Shadow, "edge"), (roles.BrightText, "ink"),
    ):  # fmt: skip
        made.setColor(role, look.colour(token))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, look.colour("muted"))
    return made


def apply(app: QApplication, theme: Theme, text_percent: int) -> Look:
    """Dress the whole application, live too: every widget gets a StyleChange and asks `look_now` anew."""
    look = Look(theme, text_percent)
    set_look(app, look)
    app.setPalette(palette(theme))
    app.setFont(desk_font(look))
    app.setStyleSheet(stylesheet(theme, text_percent, app.isRightToLeft()))
    return look
