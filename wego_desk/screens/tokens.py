"""Every colour of the desk by its use, in three themes; the pairs are held to WCAG contrast by a test."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Family:
    """The colours of one kind of verdict: ``on`` stands on ``fill``, ``ink`` on ``tint``, on paper and on a card."""

    fill: str
    on: str
    tint: str
    ink: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#RRGGBB``. ``line`` parts things, ``edge`` borders what can be pressed or typed into.

    ``bare``: two-pixel borders instead of tints, and no shadow (high contrast).
    """

    name: str
    dark: bool
    bare: bool
    paper: str
    card: str
    sunk: str
    ink: str
    muted: str
    line: str
    edge: str
    brand: str
    on_brand: str
    brand_tint: str
    hover: str
    on_hover: str
    pressed: str
    primary_hover: str
    primary_pressed: str
    families: Mapping[str, Family]

    @property
    def line_width(self) -> int:
        """Pixels of a border or a parting line."""
        return 2 if self.bare else 1

    def colour(self, token: str) -> str:
        """``"ink"``, ``"brand_tint"``, or a family's colour as ``"admitted.fill"``; KeyError for what is none."""
        name, _, part = token.partition(".")
        value = getattr(self.families[name], part, None) if part else getattr(self, name, None)
        if not isinstance(value, str) or not value.startswith("#"):
            raise KeyError(token)
        return value


LIGHT: Final = Theme(
    name="light", dark=False, bare=False,
    paper="#F5F7FA", card="#FFFFFF", sunk="#EEF2F7", ink="#101828", muted="#4A5568", line="#CBD2DC", edge="#76839A",
    brand="#0B4F9C", on_brand="#FFFFFF", brand_tint="#E4EDF8",
    hover="#EEF2F7", on_hover="#101828", pressed="#DDE4ED", primary_hover="#093F7D", primary_pressed="#072F5E",
    families={
        "admitted": Family("#0B6B3A", "#FFFFFF", "#E4F5EA", "#0B6B3A"),
        "already_in": Family("#8A4B00", "#FFFFFF", "#FFF1D6", "#8A4B00"),
        "refused": Family("#A61B1B", "#FFFFFF", "#FDE7E7", "#A61B1B"),
        "unknown": Family("#44506A", "#FFFFFF", "#E9EDF3", "#44506A"),
        "attention": Family("#5B2A9D", "#FFFFFF", "#F0E8FB", "#5B2A9D"),
    },
)  # fmt: skip

DARK: Final = Theme(
    name="dark", dark=True, bare=False,
    paper="#0E1420", card="#18212F", sunk="#212C3D", ink="#F2F5F9", muted="#AEB8C6", line="#38445A", edge="#74829A",
    brand="#8AB8F5", on_brand="#0A1A30", brand_tint="#1A2B45",
    hover="#212C3D", on_hover="#F2F5F9", pressed="#2C394D", primary_hover="#A5C9F8", primary_pressed="#6FA5EA",
    families={
        "admitted": Family("#7ADBA0", "#10331F", "#10331F", "#7ADBA0"),
        "already_in": Family("#F2BE6B", "#3A2A0C", "#3A2A0C", "#F2BE6B"),
        "refused": Family("#FF9C94", "#431717", "#431717", "#FF9C94"),
        "unknown": Family("#C3CCDA", "#263145", "#263145", "#C3CCDA"),
        "attention": Family("#CDB2F5", "#33204F", "#33204F", "#CDB2F5"),
    },
)  # fmt: skip

HIGH_CONTRAST: Final = Theme(
    name="high-contrast", dark=True, bare=True,
    paper="#000000", card="#000000", sunk="#000000", ink="#FFFFFF", muted="#FFFFFF", line="#FFFFFF", edge="#FFFFFF",
    brand="#FFD23F", on_brand="#000000", brand_tint="#000000",
    hover="#FFFFFF", on_hover="#000000", pressed="#FFFFFF", primary_hover="#FFFFFF", primary_pressed="#FFFFFF",
    families={
        "admitted": Family("#66FFA6", "#000000", "#000000", "#66FFA6"),
        "already_in": Family("#FFD23F", "#000000", "#000000", "#FFD23F"),
        "refused": Family("#FF9A91", "#000000", "#000000", "#FF9A91"),
        "unknown": Family("#FFFFFF", "#000000", "#000000", "#FFFFFF"),
        "attention": Family("#D9B8FF", "#000000", "#000000", "#D9B8FF"),
    },
)  # fmt: skip

#: The family whose colours a verdict wears.
FAMILY_OF: Final[Mapping[str, str]] = {
    "admitted": "admitted", "exited": "admitted",
    "already_in": "already_in", "not_in": "already_in",
    "not_entitled": "refused", "too_early": "refused", "too_late": "refused", "full": "refused",
    "cancelled": "refused", "revoked": "refused", "replaced": "refused",
    "unknown": "unknown", "damaged": "unknown",
    "attention": "attention",
}  # fmt: skip


def theme_named(name: str, system_dark: bool) -> Theme:
    """The theme of a setting: ``light``, ``dark``, ``high-contrast``; anything else follows the system."""
    known = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}
    return known.get(name, DARK if system_dark else LIGHT)
