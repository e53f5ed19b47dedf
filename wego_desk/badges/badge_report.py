"""What became of every badge of a run: what is on paper, what could not be, and why."""

from dataclasses import dataclass
from typing import Final

from wego_desk.core.trouble import Trouble
from wego_desk.typeset.line import Reason

NO_CODE: Final = "no code"
NO_ORGANIZATION: Final = "no organization"


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A field that is not on the badge, or not wholly: ``characters`` are to blame.

    ``no glyph``: no font has them, the field is left out. ``left out``: only these characters are (emoji).
    ``usual form``: these letters are there, but not in the variant that was asked for. For a left out ``name`` the
    Latin name stands, else the code.
    """

    id: str
    field: str
    reason: Reason
    characters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shrunk:
    """A field that is whole but smaller than the layout wants (points)."""

    id: str
    field: str
    points: float
    smallest: float


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """A delegate without a badge in this run; ``reason`` is ``no code`` (revoked, not replaced) or ``no organization``
    (of a badge for each organization)."""

    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class BadgeReport:
    """The run as a whole. ``unread_photos``: delegates whose photo is no picture any more; their badge has none."""

    badges: int
    pages: int
    missing_glyphs: tuple[MissingGlyph, ...]
    shrunk: tuple[Shrunk, ...]
    not_printed: tuple[NotPrinted, ...]
    unread_photos: tuple[str, ...] = ()


def nothing_printed(report: BadgeReport) -> Trouble:
    """Why a run made no badge at all: ``no_organization``, ``no_active_code`` (id of the first delegate)."""
    first = report.not_printed[0]
    if first.reason == NO_ORGANIZATION:
        return Trouble("no_organization", id=first.id)
    return Trouble("no_active_code", id=first.id)
