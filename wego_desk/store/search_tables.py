"""Where the search keys stand in ``roster.db``; FTS5 tables as statements, as migrations need them."""

from typing import Final

from sqlalchemy import Column, Connection, Index, Integer, Table, Text, event

from wego_desk.store.tables import ROSTER, metadata

#: The content of ``search_word``: one row a person, ``n`` as in ``person``.
search_key: Final = Table(
    "search_key",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("words", Text, nullable=False),
    info=ROSTER,
)

#: Every Latin word that stands in a name, once; ``skeleton`` as in ``search_words``.
search_term: Final = Table(
    "search_term",
    metadata,
    Column("t", Integer, primary_key=True),
    Column("term", Text, nullable=False, unique=True),
    Column("skeleton", Text, nullable=False),
    info=ROSTER,
)
Index("search_term_skeleton", search_term.c.skeleton)

#: ``search_word``: people by word. The tokenizer ``ascii`` takes every character above 127 as part of a word and so
#: never splits one of ours. Content outside, not ``content=''``, whose rows can't be deleted before SQLite 3.43.
#: ``search_cut``: terms by three neighbouring letters.
CREATE_SEARCH: Final = (
    (
        "CREATE VIRTUAL TABLE IF NOT EXISTS search_word USING fts5(words, content='search_key', content_rowid='n', "
        "tokenize='ascii', prefix='2 3 4', detail='none', columnsize=0)"
    ),
    (
        "CREATE VIRTUAL TABLE IF NOT EXISTS search_cut USING fts5(term, content='search_term', content_rowid='t', "
        "tokenize='trigram case_sensitive 1', detail='none', columnsize=0)"
    ),
)
DROP_SEARCH: Final = tuple(f"DROP TABLE IF EXISTS {name}" for name in ("search_cut", "search_word"))
#: What SQLite makes for these: not in the MetaData, so not for a migration to compare.
FTS_TABLES: Final = frozenset({
    "search_word", "search_word_config", "search_word_data", "search_word_idx",
    "search_cut", "search_cut_config", "search_cut_data", "search_cut_idx",
})  # fmt: skip


def create_search(connection: Connection) -> None:
    """The FTS5 tables, where the others stand already (``create_all`` does the same)."""
    for statement in CREATE_SEARCH:
        connection.exec_driver_sql(statement)


def drop_search(connection: Connection) -> None:
    for statement in DROP_SEARCH:
        connection.exec_driver_sql(statement)


@event.listens_for(search_term, "after_create")
def _after_create(_table: object, connection: Connection, **_: object) -> None:
    create_search(connection)


@event.listens_for(search_term, "before_drop")
def _before_drop(_table: object, connection: Connection, **_: object) -> None:
    drop_search(connection)
