"""Writes the tables, indexes and triggers of freshly migrated files as SQL, so that a review sees what changed."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from sqlalchemy import text

from wego_desk.store.engines import open_writer, transaction
from wego_desk.store.migrating import migrate
from wego_desk.store.search_tables import FTS_TABLES

_HEAD: Final = "-- Made by `make generate` from the revisions in db/versions/{file}. Don't edit.\n"
_OBJECTS: Final = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type = 'table' DESC, type, name"


def dump(file: str) -> str:
    """Everything that a new ``"log"`` or ``"roster"`` holds, a statement each, tables first, then by kind and name."""
    with TemporaryDirectory() as folder:
        path = Path(folder, f"{file}.db")
        engine = open_writer(path, file)
        try:
            with engine.connect() as connection:
                with transaction(connection):
                    migrate(connection, file, path)
                rows = connection.execute(text(_OBJECTS)).all()
        finally:
            engine.dispose()
    # What FTS5 makes for itself is its own affair, and may differ between versions of SQLite.
    ours = [row for row in rows if row.name not in FTS_TABLES or row.sql.startswith("CREATE VIRTUAL")]
    return _HEAD.format(file=file) + "".join(
        f"\n{row.sql};\n" for row in ours if not row.name.startswith(("sqlite_", "alembic_"))
    )


def main() -> None:
    """``FOLDER``: the dumps come into ``FOLDER/db/``."""
    folder = Path(sys.argv[1], "db")
    folder.mkdir(parents=True, exist_ok=True)
    for file in ("log", "roster"):
        (folder / f"{file}.sql").write_text(dump(file), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
