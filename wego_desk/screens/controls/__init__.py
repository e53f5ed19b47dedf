"""The parts that pages are made of; forms name them as promoted widgets of ``wego_desk.screens.controls``."""

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

__all__ = [
    "ROW", "Band", "Card", "Chip", "Choice", "ClockFace", "FindField", "IconMark", "KeyButton", "Lamp", "LogoMark",
    "NameLabel", "OneLine", "OperatorButton", "RailItem", "Row", "RowDelegate", "Rule", "Segment", "Segments",
    "ShapeMark", "Tag",
]  # fmt: skip
