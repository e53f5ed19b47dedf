"""Names that are written or sound nearly as typed: near terms first, then the people who bear them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import Connection

from wego_desk.store.search_keys import BEFORE, NAME
from wego_desk.store.search_typed import Reading, Spellings, all_of
from wego_desk.store.search_words import skeleton, sound

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST: Final = 3
_SHORTEST_CUT: Final = 5
_LONGEST: Final = 24
_LEAST_LIKE: Final = 0.5
_FEW: Final = 5
_MANY: Final = 16
#: Said or left out with no difference.
_ARTICLES: Final = frozenset({"al", "el", "ul"})

_KNOWN: Final = "SELECT term, skeleton FROM search_term WHERE term IN (SELECT value FROM json_each(?))"
_SOUNDS: Final = "SELECT term, skeleton FROM search_term WHERE skeleton = ? AND length(term) BETWEEN ? AND ? LIMIT 200"
_STARTS: Final = "SELECT term, skeleton FROM search_term WHERE term >= ? AND term < ? LIMIT 60"
_SHARES: Final = """
    SELECT term, skeleton FROM search_term WHERE t IN (
        SELECT doc FROM search_shared WHERE term IN (SELECT value FROM json_each(?))
        GROUP BY doc ORDER BY count(*) DESC, doc LIMIT 80)
"""


class Alike(NamedTuple):
    """How like a term is to a typed word, 0 to 1; ``by_sound``: more by its consonants than by its letters."""

    score: float
    by_sound: bool


@dataclass(frozen=True, slots=True)
class NearTerms:
    """For each typed word its spellings and the terms like them, the likest first."""

    words: tuple[tuple[Spellings, Mapping[str, Alike]], ...]


def near_terms(connection: Connection, spoken: Reading) -> NearTerms:
    """The last word may be unfinished. Reads ``search_term`` only, some milliseconds at 100,000 people."""
    told = tuple(s for s in spoken if s[0] not in _ARTICLES) or spoken
    return NearTerms(tuple((s, _near(connection, s, unfinished=s is told[-1])) for s in told))


def near_matches(near: NearTerms, *, thorough: bool) -> Iterator[str]:
    """FTS5 expressions that find people with such names, the closest first.

    ``thorough``: go on to names further away, then to those in which one word is quite another.
    """
    terms = [tuple(alike) for _, alike in near.words]
    readings = [tuple(some[:count] for some in terms) for count in ((_FEW, _MANY) if thorough else (_FEW,))]
    if thorough and len(terms) > 1:
        readings += [tuple(some[:_FEW] for some in (*terms[:i], *terms[i + 1 :])) for i in range(len(terms))]
    for reading in dict.fromkeys(readings):
        if all(reading):
            yield all_of(reading, NAME)


def nearness(near: NearTerms, terms: Sequence[str]) -> Alike:
    """How like a person's Latin words are to all that was typed; long words weigh more."""
    total, letters, by_sound = 0.0, 0, True
    for spellings, like in near.words:
        best = max((like[term] for term in terms if term in like), default=None) or _by_letters(spellings, terms)
        total += best.score * len(spellings[0])
        letters += len(spellings[0])
        by_sound = by_sound and (best.by_sound or best.score == 1)
    return Alike(total / letters, by_sound)


def _by_letters(spellings: Spellings, terms: Sequence[str]) -> Alike:
    found = (process.extractOne(typed, terms, scorer=OSA.normalized_similarity) for typed in spellings)
    return Alike(max(match[1] for match in found), False)


def _near(connection: Connection, spellings: Spellings, *, unfinished: bool) -> dict[str, Alike]:
    found: dict[str, Alike] = {}
    for typed in spellings:
        found[typed] = Alike(1.0, False)
        if _SHORTEST <= len(typed) <= _LONGEST:
            for term, alike in _alike(typed, _candidates(connection, typed, unfinished), unfinished):
                found[term] = max(found.get(term, alike), alike)
    best = sorted(found.items(), key=lambda item: (-item[1].score, item[0]))
    return {term: alike for term, alike in best if alike.score >= _LEAST_LIKE}


def _candidates(connection: Connection, typed: str, unfinished: bool) -> dict[str, str]:
    """Terms that may be meant, with their skeletons."""
    bones = skeleton(typed)
    found = _terms(connection, _KNOWN, json.dumps(list(_one_edit(typed))))
    known = bool(found)
    found |= _terms(connection, _SOUNDS, bones, len(typed) - 2, len(typed) + 3)
    if unfinished:
        found |= _terms(connection, _STARTS, typed, typed + "~")
    if not known and len(typed) >= _SHORTEST_CUT:
        found |= _terms(connection, _SHARES, json.dumps(_cuts(typed)))
    return found


def _terms(connection: Connection, statement: str, *values: str | int) -> dict[str, str]:
    return {term: bones for term, bones in connection.exec_driver_sql(statement, values).all()}  # noqa: C416


def _alike(typed: str, candidates: Mapping[str, str], unfinished: bool) -> Iterator[tuple[str, Alike]]:
    bones, heard = skeleton(typed), sound(typed)
    for term, of_term in candidates.items():
        score, by_sound = OSA.normalized_similarity(typed, term), False
        if bones == of_term and len(bones) + len(heard) > _SHORTEST:
            spoken = 0.6 + 0.35 * score if heard != sound(term) else 0.75 + 0.2 * score
            score, by_sound = (spoken, True) if spoken > score else (score, False)
        if unfinished and len(term) > len(typed):
            score = max(score, 0.97 * OSA.normalized_similarity(typed, term[: len(typed)]))
        yield term, Alike(score, by_sound)


def _one_edit(word: str) -> set[str]:
    """Every word at one letter's distance: some 54 for each letter, which costs less than an index of misspellings."""
    halves = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    edits = {left + right[1:] for left, right in halves if right}
    edits.update(left + right[1] + right[0] + right[2:] for left, right in halves if len(right) > 1)
    edits.update(left + letter + right[1:] for left, right in halves if right for letter in _LETTERS)
    edits.update(left + letter + right for left, right in halves for letter in _LETTERS)
    return edits - {word}


def _cuts(word: str) -> list[str]:
    padded = BEFORE + word
    return [padded[i : i + 3] for i in range(len(padded) - 2)]
