"""What a badge will not show of a name as it was sent: found before the event, when there is still time to ask."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal, TypeAlias

from wego_desk.core.delegate import Delegate
from wego_desk.typeset.cleaning import clean
from wego_desk.typeset.coverage import Coverage
from wego_desk.typeset.fontset import FontSet

NameField: TypeAlias = Literal["name", "latin"]
NAME_FIELDS: Final[tuple[NameField, ...]] = ("name", "latin")


class Notice(StrEnum):
    """Stable words that reports carry."""

    NO_GLYPH = "no glyph"
    REMOVED = "removed"
    USUAL_FORM = "usual form"


@dataclass(frozen=True, slots=True)
class NameNotice:
    """``no glyph``: no font has these characters, and this name is not printed. ``removed``: they are left out.
    ``usual form``: these letters are printed, but not in the variant that was asked for."""

    field: NameField
    notice: Notice
    characters: tuple[str, ...]


class NameProof:
    """Looks names over, ten thousand a second; one for many delegates."""

    def __init__(self, fonts: FontSet) -> None:
        self._coverage = Coverage(fonts)

    def notices(self, delegate: Delegate) -> tuple[NameNotice, ...]:
        """What is to be said of the two names that a badge of this delegate shows."""
        found: list[NameNotice] = []
        for field, text in zip(NAME_FIELDS, (delegate.large_name, delegate.small_name), strict=True):
            cleaned = clean(text)
            unreadable = cleaned.unreadable
            missing, usual = self._coverage.gaps(cleaned.text)
            removed = [char for char in cleaned.removed if char not in unreadable]
            found += [
                NameNotice(field, notice, tuple(dict.fromkeys(characters)))
                for notice, characters in (
                    (Notice.NO_GLYPH, [*unreadable, *missing]),
                    (Notice.REMOVED, removed),
                    (Notice.USUAL_FORM, [*usual]),
                )
                if characters
            ]
        return tuple(found)


def shown(characters: tuple[str, ...]) -> str:
    """Characters for a person's eye: those that can't be seen by their number."""
    return " ".join(c if c.isprintable() and not c.isspace() else f"U+{ord(c):04X}" for c in characters)
