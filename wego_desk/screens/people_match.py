"""Which letters of a name a typed text speaks of, to be underlined; pure."""

import unicodedata
from typing import Final

_APART: Final = frozenset(" -'’·.,/()")
Part = tuple[int, int]


def matching_parts(text: str, name: str) -> tuple[Part, ...]:
    """(start, length) of what was typed, word by word: beginnings of words; anywhere in scripts without blanks.

    Without case and accents; of a Hangul syllable its first letters are enough.
    """
    words = _words(name)
    found: dict[int, int] = {}
    for typed in _words(text):
        wanted = typed.letters
        for word in words:
            at = 0 if word.letters.startswith(wanted) else -1 if word.letters.isascii() else word.letters.find(wanted)
            if at >= 0:
                start, end = word.places[at], word.places[at + len(wanted) - 1] + 1
                found[start] = max(found.get(start, 0), end - start)
    return tuple(sorted(found.items()))


def is_whole(parts: tuple[Part, ...], name: str) -> bool:
    """Whether every word of a name is underlined to its end."""
    ends = {start + length for start, length in parts}
    words = _words(name)
    return bool(words) and all(word.places[-1] + 1 in ends for word in words)


class _Word:
    """A word's letters without case and accents, and the place in the name of each."""

    __slots__ = ("letters", "places")

    def __init__(self) -> None:
        self.letters = ""
        self.places: list[int] = []


def _words(text: str) -> list[_Word]:
    words = [_Word()]
    for place, character in enumerate(text):
        if character in _APART:
            words.append(_Word())
            continue
        for part in unicodedata.normalize("NFKD", character).casefold():
            if not unicodedata.combining(part):
                words[-1].letters += part
                words[-1].places.append(place)
    return [word for word in words if word.letters]
