"""Why a person was found, and how well the text fits: pure, from the typed text and the person's words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import assert_never
from unicodedata import normalize

from wego_desk.store.search_keys import CODE, EMAIL, FOREIGN_CODE, Sections
from wego_desk.store.search_near import NearWord, nearness
from wego_desk.store.search_scripts import in_latin
from wego_desk.store.search_typed import Rank, Typed


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
        case Rank.CODE | Rank.CODE_STARTS:
            return _judge_mark(typed, person.marks)
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
        case Rank.SIMILAR:
            return Fit(rank, "similar name", 0.0)
        case _:
            assert_never(rank)


def judge_near(typed: Typed, near: Sequence[NearWord], person: Sections) -> Fit:
    """For one found by terms that are like the typed words; score 0.6 at most, less for names that go on."""
    alike = nearness(near, person.terms)
    same_script, share = _share(typed, person)
    why = "sounds like" if alike.by_sound else "similar name"
    if not same_script:
        why = "other script"
    return Fit(Rank.SIMILAR, why, 0.6 * alike.score - 0.05 * (1 - share), int((1 - alike.score) * 20))


def _judge_mark(typed: Typed, marks: list[str]) -> Fit:
    for kinds, why in (((CODE, FOREIGN_CODE), "code"), ((EMAIL,), "e-mail")):
        if any(kind + typed.mark in marks for kind in kinds):
            return Fit(Rank.CODE, why, 1.0)
        if any(mark.startswith(tuple(kind + typed.mark for kind in kinds)) for mark in marks):
            return Fit(Rank.CODE_STARTS, f"{why} starts with", 0.6)
    return Fit(Rank.CODE_STARTS, "e-mail", 0.5)


def _same_script(typed: Typed, person: Sections) -> list[str]:
    """The person's names in the script that was typed, taking all that is not Latin for one."""
    return [word for word in person.written if word.isascii() == typed.is_latin]


def _share(typed: Typed, person: Sections) -> tuple[bool, float]:
    """Whether the person has a name in the typed script; how much of it (else of its reading) was typed, 0 to 1."""
    if names := _same_script(typed, person):
        return True, min(1.0, typed.letters / sum(map(len, names)))
    read = [in_latin(normalize("NFC", word)) for word in person.written]
    return False, min(1.0, typed.spoken_letters / (sum(map(len, read)) or 1))


def _judge_name(typed: Typed, person: Sections) -> Fit:
    same_script, share = _share(typed, person)
    rank = Rank.NAME if share < 1 else Rank.WHOLE_NAME
    score = 0.9 + 0.1 * share
    return Fit(rank, "name", score) if same_script else Fit(rank, "other script", 0.95 * score)


def _judge_beginning(typed: Typed, person: Sections) -> Fit:
    same_script, share = _share(typed, person)
    score = 0.7 + 0.2 * share
    rank = Rank.NAME_STARTS
    return Fit(rank, "name starts with", score) if same_script else Fit(rank, "other script", 0.95 * score)


def _place(typed: Typed, person: Sections, fits: Callable[[str, str], bool]) -> str:
    for why, words in (("city", person.city), ("organization", person.organization)):
        for reading in typed.readings:
            if all(any(fits(word, spelling) for word in words for spelling in spellings) for spellings in reading):
                return why
    return "name and place"
