"""What a person at a desk may have meant by the text typed, as queries from the exact to the vague."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, TypeAlias

from wego_desk.core.credential import ALPHABET, LENGTH
from wego_desk.store.search_keys import (
    CODE,
    DOMAIN,
    EMAIL,
    FOREIGN_CODE,
    INITIALS,
    NAME,
    PLACE,
    compact,
    pieces_in,
)
from wego_desk.store.search_words import Piece

LONGEST_TEXT: Final = 200
_MOST_WORDS: Final = 8
_SHORTEST_CODE: Final = 4
_SHORTEST_MARK: Final = 3
_MOST_JOINED: Final = 4
_CODE_LETTERS: Final = frozenset(ALPHABET.lower())

#: Spellings of one typed word, any of which will do; the first is the word as typed.
Spellings: TypeAlias = tuple[str, ...]
#: The typed words in one way to read them; each must be found.
Reading: TypeAlias = tuple[Spellings, ...]


class Rank(IntEnum):
    """How a person was found; the lower, the higher on the list."""

    CODE = 0
    WHOLE_NAME = 1
    NAME = 2
    PLACE = 3
    INITIALS = 4
    NAME_STARTS = 5
    CODE_STARTS = 6
    PLACE_STARTS = 7
    JOINED = 8
    SIMILAR = 9


@dataclass(frozen=True, slots=True)
class Typed:
    """A text, read. ``spoken``: the words in Latin letters, given names of Han and Hangul in one, for comparing."""

    readings: tuple[Reading, ...]
    joined: tuple[Reading, ...]
    spoken: Reading
    mark: str
    initials: str
    is_address: bool

    is_latin: bool
    letters: int
    spoken_letters: int


def read_typed(text: str) -> Typed:
    """Any text at all; what is beyond 200 characters or 8 words doesn't count."""
    text = text[:LONGEST_TEXT]
    pieces = pieces_in(text)[:_MOST_WORDS]
    as_typed = tuple(spellings for piece in pieces for spellings in _as_typed(piece))
    consonants = "".join(piece.initials for piece in pieces if piece.initials == "".join(piece.written))
    # A lone consonant is the beginning of a syllable: it has no sound to compare.
    in_parts = () if consonants else tuple(spellings for piece in pieces for spellings in _in_parts(piece))
    spoken = () if consonants else tuple(spellings for piece in pieces for spellings in _spoken(piece))
    return Typed(
        readings=tuple(dict.fromkeys(reading for reading in (as_typed, in_parts, spoken) if reading)),
        joined=tuple(_joined(spoken)),
        spoken=spoken,
        mark=compact(text),
        initials=consonants if len(consonants) == sum(map(_length, as_typed)) > 1 else "",
        is_address="@" in text,
        is_latin=all(spellings[0].isascii() for spellings in as_typed),
        letters=sum(map(_length, as_typed)),
        spoken_letters=sum(map(_length, spoken)),
    )


def _length(spellings: Spellings) -> int:
    return len(spellings[0])


def _as_typed(piece: Piece) -> Reading:
    if len(piece.written) > 1:
        return tuple((token,) for token in piece.written)
    return ((*piece.written, *piece.also),)


def _in_parts(piece: Piece) -> Reading:
    first, *rest = piece.parts or ("",)
    also = piece.also if piece.is_latin else ()
    spellings = tuple(filter(None, dict.fromkeys((first, *also, *piece.heads))))
    return (*((spellings,) if spellings else ()), *((part,) for part in rest if part))


def _spoken(piece: Piece) -> Reading:
    reading = _in_parts(piece)
    return (reading[0], (piece.whole[1],)) if len(piece.whole) > 1 else reading


def _joined(reading: Reading) -> Iterator[Reading]:
    """Neighbours taken for one word: ``Cheol su`` for Cheolsu."""
    for index in range(min(len(reading) - 1, _MOST_JOINED)):
        word = (reading[index][0] + reading[index + 1][0],)
        yield (*reading[:index], word, *reading[index + 2 :])


@dataclass(frozen=True, slots=True)
class Query:
    """An FTS5 expression over ``search_word``, and what it says of those it finds."""

    rank: Rank
    match: str


def queries(typed: Typed) -> Iterator[Query]:
    """In the order of rank. Every term is quoted and holds letters and digits only: no text can be an operator."""
    if match := " OR ".join(_exact_marks(typed)):
        yield Query(Rank.CODE, match)
    if typed.initials:
        yield Query(Rank.INITIALS, f'"{INITIALS}{typed.initials}"*')
    if typed.readings:
        yield Query(Rank.NAME, _any_reading(typed.readings, NAME, ""))
        yield Query(Rank.PLACE, _any_reading(typed.readings, PLACE, ""))
        yield Query(Rank.NAME_STARTS, _any_reading(typed.readings, NAME, "*"))
    if match := " OR ".join(_beginnings_of_marks(typed)):
        yield Query(Rank.CODE_STARTS, match)
    if typed.readings:
        yield Query(Rank.PLACE_STARTS, _any_reading(typed.readings, NAME + PLACE, "*"))
    if typed.joined:
        yield Query(Rank.JOINED, _any_reading(typed.joined, NAME, "*"))


def _any_reading(readings: tuple[Reading, ...], kinds: str, star: str) -> str:
    return " OR ".join(f"({all_of(reading, kinds, star)})" for reading in readings)


def all_of(reading: Reading, kinds: str, star: str = "") -> str:
    """Each word of a reading, as a word of one of these kinds."""
    return " AND ".join(
        "(" + " OR ".join(f'"{kind}{spelling}"{star}' for spelling in spellings for kind in kinds) + ")"
        for spellings in reading
    )


def _exact_marks(typed: Typed) -> Iterator[str]:
    if len(typed.mark) < _SHORTEST_MARK:
        return
    if len(typed.mark) == LENGTH and _CODE_LETTERS.issuperset(typed.mark):
        yield f'"{CODE}{typed.mark}"'
    yield f'"{EMAIL if typed.is_address else FOREIGN_CODE}{typed.mark}"'


def _beginnings_of_marks(typed: Typed) -> Iterator[str]:
    if typed.is_address and typed.mark:
        yield f'"{EMAIL}{typed.mark}"*'
        yield f'"{DOMAIN}{typed.mark}"*'
    if typed.is_address or len(typed.mark) < _SHORTEST_MARK:
        return
    if len(typed.mark) >= _SHORTEST_CODE and _CODE_LETTERS.issuperset(typed.mark):
        yield f'"{CODE}{typed.mark}"*'
    yield f'"{FOREIGN_CODE}{typed.mark}"*'
    yield f'"{EMAIL}{typed.mark}"*'
