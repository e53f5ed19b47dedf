"""Names that are written or sound nearly as typed: near terms first, then the people who bear them."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import Connection

from wego_desk.store.search_keys import BEFORE, NAME
from wego_desk.store.search_typed import Reading
from wego_desk.store.search_words import Spellings, skeleton, sound

_VOWEL: Final = re.compile("[aeiou]")
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST: Final = 2
_SHORTEST_CUT: Final = 5
_LONGEST: Final = 24
_LONGEST_EDITED: Final = 14
_BEGINNING: Final = 0.97
_LEAST_LIKE: Final = 0.5
_FEW: Final = 8
_MANY: Final = 16
#: Said or left out with no difference.
_ARTICLES: Final = frozenset("al el ul de da di la bin ibn binti van von der".split())

#: Terms at one edit, and of the same consonants.
_CLOSE: Final = """
    SELECT term, skeleton FROM search_term WHERE term IN (SELECT value FROM json_each(:edits))
    UNION ALL SELECT * FROM (
        SELECT term, skeleton FROM search_term
        WHERE skeleton = :bones AND length(term) BETWEEN :shortest AND :longest LIMIT 100)
    LIMIT 250
"""
_IS_TERM: Final = "SELECT 1 FROM search_term WHERE term = ?"
_SHARES: Final = """
    SELECT term, skeleton FROM search_term WHERE t IN (SELECT rowid FROM search_cut WHERE search_cut MATCH ? LIMIT 200)
"""


class Alike(NamedTuple):
    """How like a term is to a typed word, 0 to 1; ``by_sound``: more by its consonants than by its letters."""

    score: float
    by_sound: bool


@dataclass(frozen=True, slots=True)
class NearWord:
    """A typed word, and the terms like it, the likest first. The last word may be the beginning of any term."""

    spellings: Spellings
    like: Mapping[str, Alike]
    is_last: bool

    def match(self, most: int) -> str:
        words = [f'"{NAME}{term}"' for term in islice(self.like, most)]
        if self.is_last:
            words += [f'"{NAME}{typed}"*' for typed in self.spellings]
        return "(" + " OR ".join(words) + ")"

    def best(self, terms: Sequence[str]) -> Alike:
        """The one of a person's words that is the likest."""
        known = max((self.like[term] for term in terms if term in self.like), default=None)
        if known is None and self.is_last and any(term.startswith(self.spellings) for term in terms):
            return Alike(_BEGINNING, False)
        if known is not None or not terms:
            return known or Alike(0.0, False)
        found = (process.extractOne(typed, terms, scorer=OSA.normalized_similarity) for typed in self.spellings)
        return Alike(max(match[1] for match in found), False)


def near_words(connection: Connection, spoken: Reading, *, thorough: bool) -> list[NearWord]:
    """Reads ``search_term`` only. ``thorough``: what is a name may be another misspelt all the same."""
    told = tuple(spellings for spellings in spoken if spellings[0] not in _ARTICLES) or spoken
    return [NearWord(s, _near(connection, s, thorough, unfinished=s is told[-1]), s is told[-1]) for s in told]


def near_matches(near: Sequence[NearWord], *, thorough: bool) -> Iterator[str]:
    """FTS5 expressions that find people with such names, the closest first.

    ``thorough``: go on to names further away, then to those in which one word is quite another.
    """
    few = [word.match(_FEW) for word in near]
    matches = [" AND ".join(few)]
    if thorough:
        matches.append(" AND ".join(word.match(_MANY) for word in near))
        matches += [" AND ".join((*few[:i], *few[i + 1 :])) for i in range(len(few)) if len(few) > 1]
    yield from dict.fromkeys(matches)


def nearness(near: Sequence[NearWord], terms: Sequence[str]) -> Alike:
    """How like a person's Latin words are to all that was typed; long words weigh more."""
    bests = [(word.best(terms), len(word.spellings[0])) for word in near]
    score = sum(best.score * letters for best, letters in bests) / sum(letters for _, letters in bests)
    return Alike(score, all(best.by_sound or best.score == 1 for best, _ in bests))


def _near(connection: Connection, spellings: Spellings, thorough: bool, *, unfinished: bool) -> dict[str, Alike]:
    found: dict[str, Alike] = {}
    for typed in spellings:
        found[typed] = Alike(1.0, False)
        if _SHORTEST <= len(typed) <= _LONGEST:
            for term, alike in _alike(typed, _candidates(connection, typed, thorough), unfinished):
                found[term] = max(found.get(term, alike), alike)
    best = sorted(found.items(), key=lambda item: (-item[1].score, item[0]))
    return {term: alike for term, alike in best if alike.score >= _LEAST_LIKE}


def _candidates(connection: Connection, typed: str, thorough: bool) -> dict[str, str]:
    """Terms that may be meant, with their skeletons."""
    bones = skeleton(typed)
    is_name = connection.exec_driver_sql(_IS_TERM, (typed,)).first() is not None
    edits = _one_edit(typed) if (thorough or not is_name) and len(typed) <= _LONGEST_EDITED else set()
    asked = {
        "edits": json.dumps(list(edits)),
        "bones": bones,
        "shortest": len(bones),
        "longest": len(typed) + 3,
    }
    found: dict[str, str] = dict(connection.exec_driver_sql(_CLOSE, asked).tuples().all())
    if (thorough or not is_name) and len(typed) >= _SHORTEST_CUT and edits.isdisjoint(found):
        found |= dict(connection.exec_driver_sql(_SHARES, (_share_four(typed),)).tuples().all())
    return found


def _alike(typed: str, candidates: Mapping[str, str], unfinished: bool) -> Iterator[tuple[str, Alike]]:
    bones, heard = skeleton(typed), sound(typed)
    for term, of_term in candidates.items():
        score, by_sound = OSA.normalized_similarity(typed, term), False
        if bones == of_term and len(heard) > _SHORTEST:
            same = heard == sound(term) or not _VOWEL.search(typed) or not _VOWEL.search(term)
            spoken = 0.75 + 0.2 * score if same else 0.6 + 0.35 * score
            score, by_sound = max(spoken, score), spoken > score and OSA.distance(typed, term) > 1
        if unfinished and len(term) > len(typed):
            score = max(score, _BEGINNING * OSA.normalized_similarity(typed, term[: len(typed)]))
        yield term, Alike(score, by_sound)


def _one_edit(word: str) -> set[str]:
    """Every word at one letter's distance: some 54 for each letter, which costs less than an index of misspellings."""
    halves = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    edits = {left + right[1:] for left, right in halves if right}
    edits.update(left + right[1] + right[0] + right[2:] for left, right in halves if len(right) > 1)
    edits.update(left + letter + right[1:] for left, right in halves if right for letter in _LETTERS)
    edits.update(left + letter + right for left, right in halves for letter in _LETTERS)
    return edits - {word}


def _share_four(word: str) -> str:
    """An FTS5 expression for terms that have four neighbouring letters of the word, nearly always."""
    padded = BEFORE + word
    cuts = [f'"{padded[i : i + 3]}"' for i in range(len(padded) - 2)]
    return " OR ".join(f"({first} AND {second})" for first, second in pairwise(cuts))
