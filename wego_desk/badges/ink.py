"""Shapes and colours as PDF operations."""

from typing import Final

MM: Final = 72 / 25.4
_KAPPA: Final = 0.5523


def fill_colour(colour: str) -> str:
    """Set the fill to ``#RRGGBB``; ``""`` is pure black, which a mono printer does not dither."""
    if not colour:
        return "0 g"
    red, green, blue = _channels(colour)
    return f"{red:.4f} {green:.4f} {blue:.4f} rg"


def readable_on(colour: str) -> str:
    """White or black, whichever has the higher contrast on a colour (WCAG 2 relative luminance)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(colour)]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return "#FFFFFF" if 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 else "#000000"


def rectangle(x: float, y: float, width: float, height: float) -> str:
    """A filled rectangle, points, from its lower left corner."""
    return f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re f"


def rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    """A filled rectangle with round corners, points."""
    r, k = radius, radius * _KAPPA
    right, top = x + width, y + height
    curves = (
        (right - r, y, right - r + k, y, right, y + r - k, right, y + r),
        (right, top - r, right, top - r + k, right - r + k, top, right - r, top),
        (x + r, top, x + r - k, top, x, top - r + k, x, top - r),
        (x, y + r, x, y + r - k, x + r - k, y, x + r, y),
    )
    path = [f"{x + r:.2f} {y:.2f} m"]
    for lx, ly, *control in curves:
        path.append(f"{lx:.2f} {ly:.2f} l " + " ".join(f"{value:.2f}" for value in control) + " c")
    return " ".join(path) + " h f"


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue
