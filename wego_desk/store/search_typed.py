"""What a person at a desk may have meant by the text typed, as queries from the exact to the vague."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, TypeAlias

from wego_desk.core.credential import ALPHABET, normal_code
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
from wego_desk.store.search_words import Piece, Spellings

LONGEST_TEXT: Final = 200
#: Servant of, father of: a name begins with it, and Latin letters write the two as one word.
_WITH_NEXT: Final = frozenset({"عبد", "ابو"})
_MOST_WORDS: Final = 10
_SHORTEST_CODE: Final = 4
_SHORTEST_MARK: Final = 3
_MOST_JOINED: Final = 4
_CODE_LETTERS: Final = frozenset(ALPHABET.lower())

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
    SIMILAR = 8


@dataclass(frozen=True, slots=True)
class Typed:
    """A text, read.

    ``readings``: as typed, then character by character in Latin letters, then ``spoken``: given names of Han and Hangul
    in one. ``joined``: neighbours as one word. ``mark``: all of it as a code or an address. ``initials``: Hangul
    consonants, if it is nothing else. ``letters``: how many were typed, in their own and in Latin script.
    """

    readings: tuple[Reading, ...]
    joined: tuple[Reading, ...]
    spoken: Reading
    mark: str
    initials: str
    is_address: bool
    may_be_mark: bool
    is_latin: bool
    letters: int
    spoken_letters: int


def read_typed(text: str) -> Typed:
    """Any text at all; what is beyond 200 characters or 10 words (Han and Hangul: characters) doesn't count."""
    text = text[:LONGEST_TEXT]
    pieces = pieces_in(text)[:_MOST_WORDS]
    as_typed = tuple(spellings for piece in pieces for spellings in _as_typed(piece))[:_MOST_WORDS]
    lone = [token for piece in pieces for token in piece.written if piece.initials and len(token) == 1]
    # A lone consonant is the beginning of a syllable: it has no sound to compare.
    in_parts = () if lone else tuple(s for piece in pieces for s in piece.parts if s[0])[:_MOST_WORDS]
    spoken = () if lone else tuple(s for s in _spoken(pieces) if s[0])[:_MOST_WORDS]
    return Typed(
        readings=tuple(dict.fromkeys(reading for reading in (as_typed, in_parts, spoken) if reading)),
        joined=tuple(_joined(spoken)),
        spoken=spoken,
        mark=compact(text),
        initials="".join(lone) if len(lone) == len(as_typed) > 1 else "",
        is_address="@" in text,
        may_be_mark="@" in text or bool(normal_code(text)) or any(c.isdecimal() for c in text),
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


def _spoken(pieces: list[Piece]) -> Iterator[Spellings]:
    """Given names of Han and Hangul as one word, and what belongs to the next word with it."""
    before = ""
    for piece in pieces:
        if piece.written[0] in _WITH_NEXT and piece is not pieces[-1]:
            before += piece.parts[0][0]
            continue
        first, *_ = piece.parts or ((),)
        if first:
            yield tuple(before + spelling for spelling in first)
        if piece.given:
            yield piece.given
        before = ""


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
    marks = " OR ".join(_marks(typed))
    if marks and typed.may_be_mark:
        yield Query(Rank.CODE, marks)
    if typed.initials:
        yield Query(Rank.INITIALS, f'"{INITIALS}{typed.initials}"*')
    if typed.readings:
        yield Query(Rank.NAME, _any_reading(typed.readings, NAME, ""))
        yield Query(Rank.PLACE, _any_reading(typed.readings, PLACE, ""))
        yield Query(Rank.NAME_STARTS, _any_reading(typed.readings + typed.joined, NAME, "*"))
    if marks and not typed.may_be_mark:
        yield Query(Rank.CODE_STARTS, marks)
    if typed.readings:
        yield Query(Rank.PLACE_STARTS, _any_reading(typed.readings[:1], NAME + PLACE, "*"))


def _any_reading(readings: tuple[Reading, ...], kinds: str, star: str) -> str:
    return " OR ".join(f"({_all_of(reading, kinds, star)})" for reading in readings)


def _all_of(reading: Reading, kinds: str, star: str = "") -> str:
    """Each word of a reading, as a word of one of these kinds."""
    return " AND ".join(
        "(" + " OR ".join(f'"{kind}{spelling}"{star}' for spelling in spellings for kind in kinds) + ")"
        for spellings in reading
    )


def _marks(typed: Typed) -> Iterator[str]:
    """Codes and addresses that begin with the text: many an address begins with a name in Latin letters."""
    if len(typed.mark) < _SHORTEST_MARK:
        return
    if typed.is_address:
        yield from (f'"{kind}{typed.mark}"*' for kind in (EMAIL, DOMAIN))
        return
    if len(typed.mark) >= _SHORTEST_CODE and _CODE_LETTERS.issuperset(typed.mark):
        yield f'"{CODE}{typed.mark}"*'
    yield from (f'"{kind}{typed.mark}"*' for kind in (FOREIGN_CODE, EMAIL))
