"""The parts that pages are made of; forms name them as promoted widgets of ``wego_desk.screens.controls``."""

from wego_desk.screens.controls.button import KeyButton
from wego_desk.screens.controls.card import Card, Rule
from wego_desk.screens.controls.chip import Chip, Tag
from wego_desk.screens.controls.field import Choice, FindField
from wego_desk.screens.controls.lamp import Lamp
from wego_desk.screens.controls.mark import IconMark, ShapeMark
from wego_desk.screens.controls.name_label import NameLabel
from wego_desk.screens.controls.rail_item import RailItem
from wego_desk.screens.controls.rows import ROW, Row, RowDelegate
from wego_desk.screens.controls.segments import Segments

__all__ = [
    "ROW", "Card", "Chip", "Choice", "FindField", "IconMark", "KeyButton", "Lamp", "NameLabel", "RailItem", "Row",
    "RowDelegate", "Rule", "Segments", "ShapeMark", "Tag",
]  # fmt: skip
