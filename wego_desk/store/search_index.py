"""Writing the search keys of people, so that nothing of what a person was called before can still be found."""

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from wego_desk.core.delegate import Delegate
from wego_desk.store.search_keys import BEFORE, NAME, SearchKeys, compute_keys, sections_of
from wego_desk.store.search_words import skeleton


def write_keys(
    connection: Connection, people: Sequence[tuple[int, Delegate]], *, keys: Sequence[SearchKeys] | None = None
) -> None:
    """Replace the keys of these people: ``n`` of their row in ``person``, and what they are now.

    ``keys``: those of ``compute_keys``, one for each of ``people``, made outside of the transaction. A person whose
    keys did not change costs a look-up only. Within the caller's transaction.
    """
    ready = [compute_keys(delegate) for _, delegate in people] if keys is None else keys
    wanted = {n: key for (n, _), key in zip(people, ready, strict=True)}
    before = _stored(connection, wanted)
    changed = {n: key for n, key in wanted.items() if before.get(n) != key.words}
    if not changed:
        return
    replaced = {n: before[n] for n in changed if n in before}
    # The index reads the old words from search_key: this comes before they are overwritten.
    _many(connection, "DELETE FROM search_word WHERE rowid = ?", [(n,) for n in replaced])
    _many(
        connection,
        "INSERT INTO search_key (n, words) VALUES (?, ?) ON CONFLICT (n) DO UPDATE SET words = excluded.words",
        [(n, key.words) for n, key in changed.items()],
    )
    _many(
        connection,
        "INSERT INTO search_word (rowid, words) VALUES (?, ?)",
        [(n, key.words) for n, key in changed.items()],
    )
    terms = {term for key in changed.values() for term in key.terms}
    _add_terms(connection, terms)
    _forget_terms(connection, {term for words in replaced.values() for term in sections_of(words).terms} - terms)


def clear_keys(connection: Connection) -> None:
    """Forget all keys, before a roster is built anew."""
    for statement in (
        "INSERT INTO search_word (search_word) VALUES ('delete-all')",
        "INSERT INTO search_cut (search_cut) VALUES ('delete-all')",
        "DELETE FROM search_key",
        "DELETE FROM search_term",
    ):
        connection.exec_driver_sql(statement)


def tidy_keys(connection: Connection) -> None:
    """Merge what many small transactions left behind: after an import, less than a second for 100,000 people."""
    for statement in (
        "INSERT INTO search_word (search_word) VALUES ('optimize')",
        "INSERT INTO search_cut (search_cut) VALUES ('optimize')",
    ):
        connection.exec_driver_sql(statement)


def _stored(connection: Connection, people: Iterable[int]) -> dict[int, str]:
    found = connection.exec_driver_sql(
        "SELECT n, words FROM search_key WHERE n IN (SELECT value FROM json_each(?))", (json.dumps(list(people)),)
    )
    return {n: words for n, words in found}  # noqa: C416 - rows are no pairs to mypy


def _add_terms(connection: Connection, terms: set[str]) -> None:
    known = connection.exec_driver_sql(
        "SELECT term FROM search_term WHERE term IN (SELECT value FROM json_each(?))", (json.dumps(list(terms)),)
    )
    new = sorted(terms.difference(known.scalars()))
    first = connection.exec_driver_sql("SELECT coalesce(max(t), 0) + 1 FROM search_term").scalar_one()
    numbered = list(enumerate(new, first))
    _many(
        connection,
        "INSERT INTO search_term (t, term, skeleton) VALUES (?, ?, ?)",
        [(t, term, skeleton(term)) for t, term in numbered],
    )
    _many(connection, "INSERT INTO search_cut (rowid, term) VALUES (?, ?)", [(t, BEFORE + x) for t, x in numbered])


def _forget_terms(connection: Connection, terms: set[str]) -> None:
    """Take out those that no name holds any longer: a corrected name must not be suggested."""
    for term in sorted(terms):
        match = f'"{NAME}{term}"'
        held = connection.exec_driver_sql("SELECT 1 FROM search_word WHERE search_word MATCH ? LIMIT 1", (match,))
        if held.first() is None:
            _forget_term(connection, term)


def _forget_term(connection: Connection, term: str) -> None:
    t = connection.exec_driver_sql("SELECT t FROM search_term WHERE term = ?", (term,)).scalar()
    if t is None:
        return
    connection.exec_driver_sql(
        "INSERT INTO search_cut (search_cut, rowid, term) VALUES ('delete', ?, ?)", (t, BEFORE + term)
    )
    connection.exec_driver_sql("DELETE FROM search_term WHERE t = ?", (t,))


def _many(connection: Connection, statement: str, rows: Sequence[tuple[str | int, ...]]) -> None:
    if rows:
        connection.exec_driver_sql(statement, list(rows))
