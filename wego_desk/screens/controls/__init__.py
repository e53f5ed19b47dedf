"""The parts that pages are made of; forms name them as promoted widgets of ``wego_desk.screens.controls``.

Each is imported when it is first named: the first frame needs few of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from wego_desk.screens.controls.band import Band
    from wego_desk.screens.controls.button import KeyButton
    from wego_desk.screens.controls.card import Card, Rule
    from wego_desk.screens.controls.chip import Chip, Tag
    from wego_desk.screens.controls.clock_face import ClockFace
    from wego_desk.screens.controls.field import Choice, FindField
    from wego_desk.screens.controls.lamp import Lamp
    from wego_desk.screens.controls.logo import LogoMark
    from wego_desk.screens.controls.mark import IconMark, ShapeMark
    from wego_desk.screens.controls.name_label import NameLabel
    from wego_desk.screens.controls.one_line import OneLine
    from wego_desk.screens.controls.operator_button import OperatorButton
    from wego_desk.screens.controls.rail_item import RailItem
    from wego_desk.screens.controls.rows import ROW, Row, RowDelegate
    from wego_desk.screens.controls.segments import Segment, Segments

_HOME: Final = {
    "Band": "band",
    "KeyButton": "button",
    "Card": "card",
    "Rule": "card",
    "Chip": "chip",
    "Tag": "chip",
    "ClockFace": "clock_face",
    "Choice": "field",
    "FindField": "field",
    "Lamp": "lamp",
    "LogoMark": "logo",
    "IconMark": "mark",
    "ShapeMark": "mark",
    "NameLabel": "name_label",
    "OneLine": "one_line",
    "OperatorButton": "operator_button",
    "RailItem": "rail_item",
    "ROW": "rows",
    "Row": "rows",
    "RowDelegate": "rows",
    "Segment": "segments",
    "Segments": "segments",
}

__all__ = [
    "ROW", "Band", "Card", "Chip", "Choice", "ClockFace", "FindField", "IconMark", "KeyButton", "Lamp", "LogoMark",
    "NameLabel", "OneLine", "OperatorButton", "RailItem", "Row", "RowDelegate", "Rule", "Segment", "Segments",
    "ShapeMark", "Tag",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """The part of this name, from its own module."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
