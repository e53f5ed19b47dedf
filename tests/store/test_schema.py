"""What a migrated file holds is what the program believes it holds."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect, text

from wego_desk.store import schema_dump
from wego_desk.store.engines import open_writer, transaction
from wego_desk.store.migrating import migrate
from wego_desk.store.search_tables import FTS_TABLES
from wego_desk.store.tables import metadata, tables_of

ROOT = Path(__file__).resolve().parents[2]
FILES = ("log", "roster")


def shape(connection: Connection) -> dict[str, object]:
    """Tables with their columns and keys, and indexes with their conditions, however they were written down."""
    seen = inspect(connection)
    tables = {
        name: (
            [(c["name"], str(c["type"]), c["nullable"], c["default"]) for c in seen.get_columns(name)],
            seen.get_pk_constraint(name)["constrained_columns"],
            sorted(u["column_names"] for u in seen.get_unique_constraints(name)),
            options(connection, name),
        )
        for name in seen.get_table_names()
        if name != "alembic_version" and name not in FTS_TABLES
    }
    indexes = {
        i["name"]: (name, i["column_names"], i["unique"], str(i["dialect_options"].get("sqlite_where", "")))
        for name in tables
        for i in seen.get_indexes(name)
    }
    return {"tables": tables, "indexes": indexes}


def options(connection: Connection, name: str) -> tuple[bool, bool]:
    made = str(connection.execute(text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": name}).scalar())
    return "WITHOUT ROWID" in made, "AUTOINCREMENT" in made


def virtual_tables(connection: Connection) -> dict[str, str]:
    """The text of what makes them, without blanks."""
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'"))
    return {row.name: "".join(row.sql.replace("IF NOT EXISTS ", "").split()) for row in rows}


@pytest.fixture(params=FILES, scope="module")
def both(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory):
    """(file, a connection to one that was migrated, one to a file made by the tables of the program)"""
    file: str = request.param
    tmp_path = tmp_path_factory.mktemp(file)
    migrated, made = (open_writer(tmp_path / f"{name}.db", file) for name in ("migrated", "made"))
    with migrated.connect() as a, made.connect() as b:
        with transaction(a):
            migrate(a, file, tmp_path)
        metadata.create_all(b, tables=tables_of(file))
        yield file, a, b
    migrated.dispose()
    made.dispose()


def test_the_revisions_make_the_tables_that_the_program_uses(both):
    file, migrated, made = both
    assert shape(migrated) == shape(made)
    assert set(inspect(migrated).get_table_names()) - FTS_TABLES == {
        "alembic_version",
        *(table.name for table in tables_of(file)),
    }


def test_the_search_tables_are_those_that_the_search_uses(both):
    _, migrated, made = both
    assert virtual_tables(migrated) == virtual_tables(made)


@pytest.mark.parametrize("file", FILES)
def test_the_committed_dump_is_what_the_revisions_make(file):
    assert (ROOT / "db" / f"{file}.sql").read_text(encoding="utf-8") == schema_dump.dump(file)


def test_a_dump_makes_the_same_file_again(both, tmp_path):
    """It is SQL that any database tool runs."""
    file, migrated, _ = both
    path = tmp_path / "again.db"
    with closing(sqlite3.connect(path)) as stranger:
        stranger.executescript((ROOT / "db" / f"{file}.sql").read_text(encoding="utf-8"))
    engine = open_writer(path, file)
    with engine.connect() as connection:
        assert shape(connection) == shape(migrated)
        assert triggers(connection) == triggers(migrated)
    engine.dispose()


def triggers(connection: Connection) -> set[tuple[str, str]]:
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    return {(row.name, row.sql) for row in rows}
