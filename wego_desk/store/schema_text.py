"""The tables, indexes and triggers that stand in a file, as the SQL that made them."""

from typing import Final

from sqlalchemy import Connection, text

from wego_desk.assets import asset
from wego_desk.store.search_tables import FTS_TABLES

_OBJECTS: Final = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type = 'table' DESC, type, name"


def statements(connection: Connection) -> str:
    """A statement each, tables first, then by kind and name; a blank line before each."""
    # As text: what stands in a damaged row need not be of its column's type.
    rows = [(str(name), str(sql)) for name, sql in connection.execute(text(_OBJECTS))]
    # What FTS5 makes for itself is its own affair, and may differ between versions of SQLite.
    ours = [row for row in rows if row[0] not in FTS_TABLES or row[1].startswith("CREATE VIRTUAL")]
    return "".join(f"\n{sql};\n" for name, sql in ours if not name.startswith(("sqlite_", "alembic_")))


def is_as_made(connection: Connection, file: str) -> bool:
    """Whether ``"log"`` or ``"roster"`` at its newest revision holds just what our migrations make."""
    made = asset("db", f"{file}.sql").read_text(encoding="utf-8")
    return made.partition("\n")[2] == statements(connection)
