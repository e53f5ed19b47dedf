"""The tables of a snapshot file that are no roster's: what it keeps of the ledger."""

from typing import Final

#: Beside the tables of a roster. ``n`` is the order of arrival at the maker.
KEPT_TABLES: Final = (
    """CREATE TABLE kept_event (
    n INTEGER NOT NULL PRIMARY KEY, stream TEXT NOT NULL, seq INTEGER NOT NULL, digest BLOB NOT NULL,
    header BLOB NOT NULL, body BLOB, device TEXT NOT NULL, hlc INTEGER NOT NULL, kind TEXT NOT NULL,
    subject TEXT NOT NULL, point TEXT NOT NULL, credential TEXT NOT NULL, batch TEXT NOT NULL)""",
    """CREATE TABLE kept_base (
    stream TEXT NOT NULL PRIMARY KEY, seq INTEGER NOT NULL, digest BLOB NOT NULL, device TEXT NOT NULL,
    hlc INTEGER NOT NULL, signature BLOB NOT NULL)""",
)
