"""Two weights in one paragraph, for labels: the words are escaped, only the marks around them are ours."""

from html import escape

from wego_desk.screens.look import Look


def lead_and_rest(lead: str, rest: str, look: Look, *, lead_ink: str = "", rest_ink: str = "") -> str:
    """A bold sentence and a plain one; tokens give them colours of the theme."""
    parts = []
    if lead:
        parts.append(f"<b{_style(lead_ink, look)}>{escape(lead)}</b>")
    if rest:
        parts.append(f"<span{_style(rest_ink, look)}>{escape(rest)}</span>")
    return "&ensp;".join(parts) if rest_ink else " ".join(parts)


def _style(token: str, look: Look) -> str:
    return f' style="color:{look.colour(token).name()}"' if token else ""
