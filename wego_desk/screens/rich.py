"""Two weights in one paragraph, for labels: the words are escaped, only the marks around them are ours."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from wego_desk.screens.look import Look


def paragraph(html: str) -> str:
    """A label's rich text reads in the page's direction: left alone it would take that of its first letter."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f'<div dir="{"rtl" if rtl else "ltr"}">{html}</div>' if html else ""


def lead_and_rest(lead: str, rest: str, look: Look, *, lead_ink: str = "", rest_ink: str = "") -> str:
    """A bold sentence and a plain one; tokens give them colours of the theme."""
    parts = []
    if lead:
        parts.append(f"<b{_style(lead_ink, look)}>{escape(lead)}</b>")
    if rest:
        parts.append(f"<span{_style(rest_ink, look)}>{escape(rest)}</span>")
    return paragraph("&ensp;".join(parts) if rest_ink else " ".join(parts))


def _style(token: str, look: Look) -> str:
    return f' style="color:{look.colour(token).name()}"' if token else ""
