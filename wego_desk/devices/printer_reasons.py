"""Why a printer does not print, in the words of IPP's ``printer-state-reasons``; CUPS and printers speak them alike."""

import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Final

from wego_desk.desk.ports import NEEDS_HANDS, Condition

#: Stems (RFC 8011, 5.4.12; PWG 5100.9), the gravest first.
_REASONS: Final[tuple[tuple[str, Condition], ...]] = (
    ("cover-open", Condition.COVER_OPEN),
    ("door-open", Condition.COVER_OPEN),
    ("interlock-open", Condition.COVER_OPEN),
    ("media-jam", Condition.JAM),
    ("media-path-jam", Condition.JAM),
    ("media-empty", Condition.OUT_OF_PAPER),
    ("media-needed", Condition.OUT_OF_PAPER),
    ("input-tray-missing", Condition.OUT_OF_PAPER),
    ("marker-supply-empty", Condition.OUT_OF_INK),
    ("toner-empty", Condition.OUT_OF_INK),
    ("offline", Condition.OFFLINE),
    ("shutdown", Condition.OFFLINE),
    ("timed-out", Condition.OFFLINE),
    ("paused", Condition.STOPPED),
    ("moving-to-paused", Condition.STOPPED),
    ("stopped", Condition.STOPPED),
)
#: These ask for media and do not say whether there is none or another size: who knows the sizes can.
ASKS_FOR_MEDIA: Final = frozenset({"media-empty", "media-needed"})
#: Reasons that a printed badge disproves: it would not have come out.
DISPROVABLE: Final = frozenset(stem for stem, condition in _REASONS if condition in NEEDS_HANDS)
_SEVERITY: Final = re.compile(r"-(error|warning|report)$")


def stems(reasons: Iterable[str]) -> frozenset[str]:
    """Reasons without their severity: printers do not agree on which is grave."""
    return frozenset(_SEVERITY.sub("", reason) for reason in reasons)


def gravest(found: frozenset[str]) -> tuple[Condition, str] | None:
    """What a person must see to first, and its stem; None when nothing hinders."""
    return next(((condition, stem) for stem, condition in _REASONS if stem in found), None)


def least_left(levels: Sequence[int], kinds: Sequence[str]) -> int | None:
    """Percent of what will be empty first of all that marks paper (``marker-levels``); below 0: it can't tell.

    A waste box fills up instead: it is not one of them.
    """
    told = [
        level
        for level, kind in zip_longest(levels, kinds, fillvalue="")
        if isinstance(level, int) and 0 <= level <= 100 and "waste" not in str(kind).lower()
    ]
    return min(told, default=None)
