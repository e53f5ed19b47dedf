"""Brings a file to the newest schema, and refuses one that a newer program made.

Alembic takes long to import: it is touched only when a migration is due.
"""

import re
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

from wego_desk.assets import asset
from wego_desk.core.trouble import Trouble

_REVISION: Final = re.compile(r'^revision\b.*=\s*"([^"]+)"', re.MULTILINE)


def revisions(file: str) -> list[str]:
    """The revisions of ``"log"`` or ``"roster"``, oldest first: files are named by their number."""
    found = []
    for path in sorted(asset("db", "versions", file).glob("[0-9]*.py")):
        match = _REVISION.search(path.read_text(encoding="utf-8"))
        if match:
            found.append(match.group(1))
    return found


def current(connection: Connection) -> str | None:
    """The revision that a file is at; None for a new one."""
    try:
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    except OperationalError as error:
        if "no such table" not in str(error.orig):
            raise
        return None
    return None if found is None else str(found)


def refuse_newer(connection: Connection, file: str, path: Path) -> None:
    """Trouble ``newer_profile`` for a file past our head; ``damaged_file`` for a database that is none of ours."""
    here = current(connection)
    if here is None:
        if connection.execute(text("SELECT 1 FROM sqlite_master")).first() is not None:
            raise Trouble("damaged_file", file=str(path))
    elif here not in revisions(file):
        raise Trouble("newer_profile", file=str(path), revision=here)


def migrate(connection: Connection, file: str, path: Path) -> bool:
    """Bring an open file to its head; True when something was done. Trouble ``newer_profile``: it is past our head."""
    if current(connection) == revisions(file)[-1]:
        return False
    refuse_newer(connection, file, path)
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(asset("db")).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    places = [str(asset("db", "versions", branch)) for branch in ("log", "roster")]
    config.set_main_option("version_locations", "\n".join(places).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, f"{file}@head")
    return True
