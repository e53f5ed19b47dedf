"""Writes the tables, indexes and triggers of freshly migrated files as SQL, so that a review sees what changed."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from wego_desk.store.engines import open_writer, transaction
from wego_desk.store.migrating import migrate
from wego_desk.store.schema_text import statements

_HEAD: Final = "-- Made by `make generate` from the revisions in db/versions/{file}. Don't edit.\n"


def dump(file: str) -> str:
    """Everything that a new ``"log"`` or ``"roster"`` holds, a statement each, tables first, then by kind and name."""
    with TemporaryDirectory() as folder:
        path = Path(folder, f"{file}.db")
        engine = open_writer(path, file)
        try:
            with engine.connect() as connection:
                with transaction(connection):
                    migrate(connection, file, path)
                made = statements(connection)
        finally:
            engine.dispose()
    return _HEAD.format(file=file) + made


def main() -> None:
    """``FOLDER``: the dumps come into ``FOLDER/db/``."""
    folder = Path(sys.argv[1], "db")
    folder.mkdir(parents=True, exist_ok=True)
    for file in ("log", "roster"):
        (folder / f"{file}.sql").write_text(dump(file), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
