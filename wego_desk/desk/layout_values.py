"""The frozen values of layouts that screens name in their types without knowing how badges are made."""

from wego_desk.badges.hardest import HardName
from wego_desk.badges.layout import FIELDS_OF_KIND, Box, Layout, Side
from wego_desk.badges.layout_check import (
    FATAL,
    CodeTooSmall,
    ColourWithoutWord,
    Finding,
    InSlot,
    NoName,
    OffPage,
    OnCode,
    Overlapping,
    TextTooSmall,
    TooFewDots,
    WithoutEffect,
)
from wego_desk.badges.layout_draft import LayoutDraft

__all__ = [
    "FATAL",
    "FIELDS_OF_KIND",
    "Box",
    "CodeTooSmall",
    "ColourWithoutWord",
    "Finding",
    "HardName",
    "InSlot",
    "Layout",
    "LayoutDraft",
    "NoName",
    "OffPage",
    "OnCode",
    "Overlapping",
    "Side",
    "TextTooSmall",
    "TooFewDots",
    "WithoutEffect",
]
