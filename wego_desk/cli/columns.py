"""Lists on a terminal: columns that stand straight under names in every script."""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from wego_desk.core.delegate import Delegate

#: A column is padded to its widest cell, but for no cell wider than this: names are never cut.
_WIDEST: Final = 48


def aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Each row as a line, cells padded to the width that a terminal gives them."""
    down = zip(*rows, strict=True)
    widths = [max((w for cell in column if (w := width(cell)) <= _WIDEST), default=1) for column in down]
    for row in rows:
        cells = (cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True) if wide)
        yield "  ".join(cells).rstrip()


def width(text: str) -> int:
    """How many places a text takes on a terminal: two for an East Asian wide letter, none for a combining mark.

    After UAX 11 and what terminals do with marks and letters that can't be seen.
    """
    return sum(_places(letter) for letter in text)


def _places(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1


def name_of(delegate: Delegate) -> str:
    """Both names, as on the badge: ``김철수 (Kim Cheolsu)``."""
    small = delegate.small_name
    return f"{delegate.large_name} ({small})" if small else delegate.large_name


def columns(delegate: Delegate) -> tuple[str, ...]:
    """What a list tells of a delegate."""
    status = "cancelled" if delegate.is_cancelled else ""
    return delegate.id, name_of(delegate), delegate.organization or delegate.city, delegate.role, status
