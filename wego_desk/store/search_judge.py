"""Why a person was found, and how well the text fits: pure, from the typed text and the person's words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never
from unicodedata import normalize

from wego_desk.store.search_keys import CODE, EMAIL, FOREIGN_CODE, Sections
from wego_desk.store.search_near import NearTerms, nearness
from wego_desk.store.search_typed import Rank, Typed
from wego_desk.store.search_words import in_latin


@dataclass(frozen=True, slots=True)
class Fit:
    """``rank`` and below it ``step``: two fits of one rank and step are told apart by admission first, then score."""

    rank: Rank
    why: str
    score: float
    step: int = 0


def judge(typed: Typed, rank: Rank, person: Sections) -> Fit:
    """``rank``: of the query that found this person."""
    match rank:
        case Rank.CODE:
            return Fit(rank, "e-mail" if EMAIL + typed.mark in person.marks else "code", 1.0)
        case Rank.NAME | Rank.WHOLE_NAME:
            return _judge_name(typed, person)
        case Rank.NAME_STARTS:
            return _judge_beginning(typed, person)
        case Rank.INITIALS:
            return Fit(rank, "initials", 0.9 if typed.initials in person.initials else 0.7)
        case Rank.PLACE:
            return Fit(rank, _place(typed, person, str.__eq__), 0.7)
        case Rank.PLACE_STARTS:
            return Fit(rank, _place(typed, person, str.startswith), 0.5)
        case Rank.CODE_STARTS:
            code = any(word.startswith((CODE + typed.mark, FOREIGN_CODE + typed.mark)) for word in person.marks)
            return Fit(rank, "code starts with" if code else "e-mail starts with", 0.6)
        case Rank.JOINED | Rank.SIMILAR:
            return Fit(rank, "name", 0.6)
        case _:
            assert_never(rank)


def judge_near(typed: Typed, near: NearTerms, person: Sections) -> Fit:
    """For one found by terms that are like the typed words; score 0.6 at most."""
    terms = person.terms
    if not terms:
        return Fit(Rank.SIMILAR, "similar name", 0.0)
    alike = nearness(near, terms)
    why = "sounds like" if alike.by_sound else "similar name"
    if not _same_script(typed, person):
        why = "other script"
    return Fit(Rank.SIMILAR, why, 0.6 * alike.score, int((1 - alike.score) * 20))


def _same_script(typed: Typed, person: Sections) -> list[str]:
    """The person's names in the script that was typed, taking all that is not Latin for one."""
    return [word for word in person.written if word.isascii() == typed.is_latin]


def _share(typed: Typed, person: Sections) -> tuple[str, float]:
    """How much of the name was typed, 0 to 1; read in Latin letters when the person has no name in the typed script."""
    if names := _same_script(typed, person):
        return "name", min(1.0, typed.letters / sum(map(len, names)))
    read = [in_latin(normalize("NFC", word)) for word in person.written]
    return "other script", min(1.0, typed.spoken_letters / (sum(map(len, read)) or 1))


def _judge_name(typed: Typed, person: Sections) -> Fit:
    why, share = _share(typed, person)
    worth = 1.0 if why == "name" else 0.95
    return Fit(Rank.NAME if share < 1 else Rank.WHOLE_NAME, why, worth * (0.9 + 0.1 * share))


def _judge_beginning(typed: Typed, person: Sections) -> Fit:
    why, share = _share(typed, person)
    worth = 1.0 if why == "name" else 0.95
    return Fit(Rank.NAME_STARTS, why, worth * (0.7 + 0.2 * share))


def _place(typed: Typed, person: Sections, fits: Callable[[str, str], bool]) -> str:
    for why, words in (("city", person.city), ("organization", person.organization)):
        for reading in typed.readings:
            if all(any(fits(word, spelling) for word in words for spelling in spellings) for spellings in reading):
                return why
    return "name and place"
