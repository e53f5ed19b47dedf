"""Insert-or-replace as text: SQLAlchemy compiles an ``on_conflict`` insert anew at every call, a text only once."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Table, TextClause, text

from wego_desk.store.engines import fill


def upsert(table: Table, *keys: str, newest: str = "") -> TextClause:
    """Insert a row, or replace the one with the same keys; ``newest``: unless that one is newer by this column."""
    return text(_statement(table, keys, newest, [f":{name}" for name in _names(table, keys)]))


def upsert_many(
    connection: Connection, table: Table, rows: Iterable[Mapping[str, Any]], *keys: str, newest: str = ""
) -> None:
    """The same at once and without SQLAlchemy's part in it, for the pages of an import between two scans."""
    names = _names(table, keys)
    values = (tuple(row[name] for name in names) for row in rows)
    fill(connection, _statement(table, keys, newest, ["?"] * len(names)), values)


def _names(table: Table, keys: tuple[str, ...]) -> list[str]:
    return [c.name for c in table.columns if not (c.primary_key and c.name not in keys)]


def _statement(table: Table, keys: tuple[str, ...], newest: str, places: list[str]) -> str:
    names = _names(table, keys)
    changed = ", ".join(f"{name} = excluded.{name}" for name in names if name not in keys)
    guard = f" WHERE excluded.{newest} >= {table.name}.{newest}" if newest else ""
    return (
        f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join(places)})"  # noqa: S608 - names of our own tables
        f" ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {changed}{guard}"
    )
