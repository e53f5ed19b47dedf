"""Finding a person by whatever a visitor says and a clerk types, in any script: exact, then beginnings, then alike."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from wego_desk.store.search_index import clear_keys, tidy_keys, write_keys
from wego_desk.store.search_judge import Fit, judge, judge_near
from wego_desk.store.search_keys import SearchKeys, Sections, compute_keys, sections_of
from wego_desk.store.search_near import near_matches, near_words
from wego_desk.store.search_typed import Query, Rank, Typed, queries, read_typed

__all__ = ["Hit", "SearchKeys", "clear_keys", "compute_keys", "find", "tidy_keys", "write_keys"]

#: People looked at for one query, in the order of their rows: among these, those not yet admitted come first.
MOST_FOUND: Final = 128
#: People compared letter by letter.
MOST_COMPARED: Final = 450
#: With so many found, names further from the text are left alone.
ENOUGH: Final = 5
_FEWEST_LETTERS: Final = 3
_LEAST_LIKE: Final = 0.36

_FOUND: Final = """
    SELECT person.id, person.survivor, search_key.words
    FROM search_word
    CROSS JOIN search_key ON search_key.n = search_word.rowid
    CROSS JOIN person ON person.n = search_word.rowid
    WHERE search_word MATCH ? ORDER BY search_word.rowid LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """A person found. ``id``: of the delegate (the survivor, if records were merged). ``score``: 0 to 1.

    ``why``: ``code``, ``code starts with``, ``e-mail``, ``e-mail starts with``, ``name``, ``name starts with``,
    ``initials``, ``organization``, ``city``, ``name and place``, ``other script``, ``similar name``, ``sounds like``.
    """

    id: str
    why: str
    score: float


def find(
    connection: Connection, text: str, *, limit: int, admitted: Callable[[Sequence[str]], Collection[str]]
) -> list[Hit]:
    """The people that a text may mean, the best first, at most ``limit``.

    Exact before beginning before alike; within each, those whom ``admitted`` (ids to ids) does not name come first;
    then the better score, then the older row. Only reads.
    """
    typed = read_typed(text)
    found: dict[str, Fit] = {}
    for query in queries(typed):
        if len(found) >= limit:
            break
        _look(connection, typed, query, found)
    if len(found) < limit and _may_be_misspelt(typed, found):
        _compare(connection, typed, found)
    inside = admitted(list(found)) if found else ()
    best = sorted(
        (fit.rank, fit.step, delegate in inside, -fit.score, order, delegate)
        for order, (delegate, fit) in enumerate(found.items())
    )
    return [Hit(delegate, found[delegate].why, round(found[delegate].score, 3)) for *_, delegate in best[:limit]]


def _look(connection: Connection, typed: Typed, query: Query, found: dict[str, Fit]) -> None:
    for delegate, person in _people(connection, query.match, MOST_FOUND):
        if delegate not in found:
            found[delegate] = judge(typed, query.rank, person)


def _may_be_misspelt(typed: Typed, found: dict[str, Fit]) -> bool:
    certain = any(fit.rank == Rank.CODE for fit in found.values())
    return typed.spoken_letters >= _FEWEST_LETTERS and not typed.is_address and not certain


def _compare(connection: Connection, typed: Typed, found: dict[str, Fit]) -> None:
    """Add the people whose names are like the text, of at most ``MOST_COMPARED``."""
    compared: set[str] = set()
    near: dict[str, Fit] = {}
    is_a_name = any(fit.rank in (Rank.WHOLE_NAME, Rank.NAME, Rank.NAME_STARTS) for fit in found.values())
    words = near_words(connection, typed.spoken, thorough=not is_a_name)
    for match in near_matches(words, thorough=not found):
        for delegate, person in _people(connection, match, MOST_COMPARED - len(compared)):
            if delegate not in found and delegate not in compared:
                compared.add(delegate)
                fit = judge_near(typed, words, person)
                if fit.score >= _LEAST_LIKE:
                    near[delegate] = fit
        if len(found) + len(near) >= ENOUGH or len(compared) >= MOST_COMPARED:
            break
    found.update(near)


def _people(connection: Connection, match: str, most: int) -> Iterator[tuple[str, Sections]]:
    for person, survivor, words in connection.exec_driver_sql(_FOUND, (match, most)).all():
        yield survivor or person, sections_of(words)
