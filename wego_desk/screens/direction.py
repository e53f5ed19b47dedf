"""Margins along the line of reading: a layout mirrors its items in right-to-left languages, but not its margins."""

from PySide6.QtWidgets import QLayout, QWidget


def set_margins(owner: QWidget, layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Pixels before and after in the reading direction of ``owner``; again when that changes."""
    left, right = (start, end) if owner.isLeftToRight() else (end, start)
    layout.setContentsMargins(left, top, right, bottom)
