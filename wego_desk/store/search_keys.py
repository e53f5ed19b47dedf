"""Which words lead to a delegate: everything that a person at a desk may type, made once and stored."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from wego_desk.core.delegate import Delegate
from wego_desk.store.search_scripts import in_latin
from wego_desk.store.search_words import Piece, fold, pieces_of

#: The first letter of a stored word says what it is a word of.
NAME, INITIALS, PLACE = "n", "i", "o"
CODE, FOREIGN_CODE, EMAIL, DOMAIN = "c", "f", "e", "d"
#: Stands between the sections of stored words; no tokenizer sees it.
_BETWEEN: Final = "|"

#: Stands before a term where its threes of letters are taken, so that they tell its beginning.
BEFORE: Final = "-"

_SHORTEST_TERM: Final = 2
_LONGEST_TERM: Final = 24
_LONGEST_WORD: Final = 64

#: Words that are written with the next one or apart from it.
_PARTICLES: Final = frozenset(
    "abd abdel abdul abou abu al bar ben bin bint d da dal de del della den der di do dos du el ibn ibnu "
    "la le lo mac mc o ould st ter van ten vande vander von zu عبد ال ابو ابن بن".split()
)
#: One syllable of a Korean, Chinese or Vietnamese name in Latin letters.
_SYLLABLE: Final = re.compile("(?:[bcdfghjklmnpqrstvwxz]{0,2}|ngh)[aeiouyw]{1,3}(?:ng|nh|ch|ck|[bhklmnprt])?")
_HYPHEN: Final = re.compile("[-\u2010-\u2015]")
_PUNCTUATION: Final = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class SearchKeys:
    """The keys of one delegate.

    ``words``: as stored, read by ``sections_of``. ``terms``: the Latin words among the names, by which misspelt ones
    are found.
    """

    words: str
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sections:
    """The stored words of a person; read one section at a time, as most questions need one only."""

    parts: list[str]

    @property
    def written(self) -> list[str]:
        """Names as written, in their order."""
        return self._plain(0)

    @property
    def terms(self) -> list[str]:
        """The Latin words among the names and the other ways to write or read them."""
        return [word for word in self._plain(0) + self._plain(1) if word.isascii()]

    @property
    def initials(self) -> list[str]:
        return self._plain(2)

    @property
    def organization(self) -> list[str]:
        return self._plain(3)

    @property
    def city(self) -> list[str]:
        return self._plain(4)

    @property
    def marks(self) -> list[str]:
        """Codes and addresses, with their kind letters."""
        return self.parts[5].split()

    def _plain(self, section: int) -> list[str]:
        return [word[1:] for word in self.parts[section].split()]


def sections_of(words: str) -> Sections:
    return Sections(words.split(_BETWEEN))


def compute_keys(delegate: Delegate) -> SearchKeys:
    """Pure, tens of microseconds: for the lane that reads the file, not for the writer's transaction."""
    written: list[str] = []
    derived: list[str] = []
    initials: list[str] = []
    for name in _names(delegate):
        pieces = pieces_in(name)
        for piece in pieces:
            written += piece.written
            derived += piece.derived
        if len(pieces) > 1:
            derived += _joined(name, pieces)
        letters = "" if name.isascii() else "".join(piece.initials for piece in pieces)
        initials += (part for part in (letters, letters[1:]) if len(part) > 1)
    names = dict.fromkeys(written)
    others = [word for word in dict.fromkeys(derived) if word not in names]
    sections = (
        _marked(NAME, names),
        _marked(NAME, others),
        _marked(INITIALS, dict.fromkeys(initials)),
        _place(delegate.organization),
        _place(delegate.city),
        _marks(delegate),
    )
    return SearchKeys(
        _BETWEEN.join(sections),
        tuple(w for w in (*names, *others) if w.isascii() and _SHORTEST_TERM <= len(w) <= _LONGEST_TERM),
    )


def _marked(kind: str, words: Iterable[str]) -> str:
    return "".join([f"{kind}{word} " for word in words])


def _names(delegate: Delegate) -> list[str]:
    """The names that add something to the full one."""
    full = delegate.full_name
    others = (delegate.native_name, delegate.latin_name, delegate.given_name, delegate.family_name)
    around = f" {full} "
    return [full, *(name for name in others if name and f" {name} " not in around)]


def pieces_in(text: str) -> list[Piece]:
    return [piece for word in text.split() for piece in pieces_of(word)]


def _joined(name: str, pieces: list[Piece]) -> Iterator[str]:
    """Neighbours that others write as one word: round a hyphen, after a particle, two syllables of a given name."""
    words = [piece.written[0] if len(piece.written) == 1 else "" for piece in pieces]
    for index, (first, second) in enumerate(pairwise(words)):
        if not first or not second:
            continue
        if first in _PARTICLES:
            third = words[index + 2] if second in _PARTICLES and index + 2 < len(words) else ""
            yield from _both_ways(first + second)
            if third:
                yield from _both_ways(first + second + third)
        elif second not in _PARTICLES and _SYLLABLE.fullmatch(first) and _SYLLABLE.fullmatch(second):
            yield first + second
    if _HYPHEN.search(name):
        for word in name.split():
            parts = [piece.written[0] for piece in pieces_of(word) if len(piece.written) == 1]
            if len(parts) > 1:
                yield "".join(parts)


def _both_ways(word: str) -> tuple[str, ...]:
    return (word,) if word.isascii() else (word, in_latin(word))


@lru_cache(16_384)
def _place(name: str) -> str:
    tokens = dict.fromkeys(t for piece in pieces_in(name) for t in (*piece.written, *piece.derived))
    return _marked(PLACE, tokens)


def compact(text: str) -> str:
    """A code or an address without case, blanks and punctuation."""
    plain = text.lower() if text.isascii() else in_latin(fold(text).replace(" ", ""))
    return _PUNCTUATION.sub("", plain)[:_LONGEST_WORD]


def _marks(delegate: Delegate) -> str:
    marks = CODE + delegate.code.lower() if delegate.code else ""
    if delegate.foreign_code and (foreign := compact(delegate.foreign_code)):
        marks += f" {FOREIGN_CODE}{foreign}"
    if delegate.email and (email := compact(delegate.email)):
        domain = compact(delegate.email.rpartition("@")[2])
        marks += f" {EMAIL}{email} {DOMAIN}{domain}" if domain else f" {EMAIL}{email}"
    return marks
