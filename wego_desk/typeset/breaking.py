"""Where a name may be broken into lines, and how dear each break is."""

from dataclasses import dataclass
from typing import Final

from wego_desk.typeset.scripts import script_of

FREE: Final = 1.0
_BETWEEN_IDEOGRAPHS: Final = 1.25
_INSIDE_A_WORD: Final = 2.0
#: Small words that belong to the name after them (by casefold): a line never ends in one.
_PARTICLES: Final = frozenset(
    "a al ap at av ab abd abu ait am an as auf aus aux bar bat ben bet bin bint binti binte d da das de degli dei "
    "del della delle den der des di do dos du e el em en et ferch het i ibn ibnu il im in 't 's l la las le les "
    "lo los mac mc na nic ni of o och op or os ould para pour san sant santa santo são st st. ter te ten the thi "
    "ul umm uit und van vande vander vel ver vom von vor y wal walad zu zum zur dr dr. h.e. hon. mr mr. mrs mrs. "
    "ms ms. prof prof. sir за и фон де ван ибн аль дер آل ابن بن بنت أبو أبي ال أم عبد ולד בן בת".split()
)
_TIED_PREFIXES: Final = ("al-", "el-", "ar-", "as-", "at-", "ad-", "an-", "az-", "ash-", "ul-", "ud-", "d'-", "o'-")
_AFTER: Final = "-‐–/·・･፡"
#: Parts syllables of a script that knows no blank between words.
_TSHEG: Final = "་"
_WRITTEN_WITHOUT_BLANKS: Final = frozenset({"Hani", "Hira", "Kana", "Bopo"})
_NEVER_FIRST: Final = frozenset(
    "、。，．・･：；？！）」』】〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々ゝゞヽヾ)]}.,:;!?%"
)
_NEVER_LAST: Final = frozenset("（「『【〈《([{")


@dataclass(frozen=True, slots=True)
class Piece:
    """What is never broken. ``blank``: a blank follows within a line; ``cost``: by how much a break after it makes its
    line count as longer than it is (1: free)."""

    text: str
    blank: bool = False
    cost: float = FREE


def pieces(text: str) -> tuple[Piece, ...]:
    """A clean text as pieces to fill lines with; joined with their blanks they give the text again."""
    found: list[Piece] = []
    words = text.split(" ")
    held = ""
    for index, word in enumerate(words):
        last = index == len(words) - 1
        if not last and word.casefold() in _PARTICLES:
            held += word + " "
            continue
        parts = _inside(word)
        found += [Piece(held + parts[0].text, cost=parts[0].cost), *parts[1:]]
        found[-1] = Piece(found[-1].text, blank=not last)
        held = ""
    return tuple(found)


def _inside(word: str) -> list[Piece]:
    """A word by its free breaks (after a hyphen) and its dear ones (inside Han and Kana, written without blanks)."""
    found: list[Piece] = []
    start = 0
    for index in range(1, len(word)):
        cost = _cost(word[start:index], word[index])
        if cost:
            found.append(Piece(word[start:index], cost=cost))
            start = index
    return [*found, Piece(word[start:])]


def _cost(piece: str, after: str) -> float:
    """The cost of a break between a piece and the character after it, 0 when there may be none."""
    before = piece[-1]
    if before in _AFTER and after not in _AFTER and piece.casefold() not in _TIED_PREFIXES:
        return FREE
    if before == _TSHEG and after not in _TSHEG:
        return _BETWEEN_IDEOGRAPHS
    scripts = (script_of(before), script_of(after))
    if not _WRITTEN_WITHOUT_BLANKS.issuperset(scripts) or after in _NEVER_FIRST or before in _NEVER_LAST:
        return 0
    return _INSIDE_A_WORD if scripts == ("Kana", "Kana") else _BETWEEN_IDEOGRAPHS
