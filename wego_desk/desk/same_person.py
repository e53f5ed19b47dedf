"""Who on the roster a newcomer may be, so that nobody is registered twice: found by name, told apart by place."""

import unicodedata
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from wego_desk.core.programme import Point
from wego_desk.desk.people import Line, found
from wego_desk.store.store import Reader

#: People who are shown: as many as a person looks through.
MOST: Final = 8
_FEWEST_LETTERS: Final = 2
#: Why a text found somebody, when it found them by name.
_BY_NAME: Final = frozenset({"name", "name starts with", "other script", "similar name", "sounds like"})


def maybe_these(reader: Reader, names: Sequence[str], point: Point, now: datetime) -> tuple[Line, ...]:
    """People whom these names of one newcomer may mean, those of the same name first; at a point, at a moment."""
    those: dict[str, Line] = {}
    for name in names:
        if len(name.strip()) >= _FEWEST_LETTERS:
            for line in found(reader, name, point, now).lines:
                if line.why in _BY_NAME:
                    those.setdefault(line.id, line)
    ordered = sorted(those.values(), key=lambda line: not has_same_name(line, names))
    return tuple(ordered[:MOST])


def has_same_name(line: Line, names: Sequence[str]) -> bool:
    """Whether one of the names is theirs, word for word in any order, without case and accents."""
    theirs = {_words(line.large_name), _words(line.small_name)} - {()}
    return any(_words(name) in theirs for name in names)


def _words(name: str) -> tuple[str, ...]:
    """Sorted: one list writes the family name first, another last. Marks that letters stand on are no part of them
    (é, ü); vowels that are written as marks (class 0, as in Thai) are."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    bare = (c for c in plain if not unicodedata.combining(c))
    letters = "".join(c if c.isalnum() or unicodedata.category(c).startswith("M") else " " for c in bare)
    return tuple(sorted(letters.split()))
