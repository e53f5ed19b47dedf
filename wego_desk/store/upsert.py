"""Insert-or-replace as text: SQLAlchemy compiles an ``on_conflict`` insert anew at every call, a text only once."""

from sqlalchemy import Table, TextClause, text


def upsert(table: Table, *keys: str, newest: str = "") -> TextClause:
    """Insert a row, or replace the one with the same keys; ``newest``: unless that one is newer by this column."""
    names = [c.name for c in table.columns if not (c.primary_key and c.name not in keys)]
    changed = ", ".join(f"{name} = excluded.{name}" for name in names if name not in keys)
    guard = f" WHERE excluded.{newest} >= {table.name}.{newest}" if newest else ""
    return text(
        f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join(f':{name}' for name in names)})"  # noqa: S608 - names of our own tables
        f" ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {changed}{guard}"
    )
