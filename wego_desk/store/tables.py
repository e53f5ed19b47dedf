"""The tables of both files in one MetaData; ``info["file"]`` says in which file a table stands.

``log.db`` holds what happened and may never change; ``roster.db`` is a projection of it and can be made anew.
"""

from typing import Final

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from wego_desk.core.fields import FIELDS

metadata: Final = MetaData()
LOG: Final = {"file": "log"}
ROSTER: Final = {"file": "roster"}

# ---- log.db

event = Table(
    "event",
    metadata,
    Column("gseq", Integer, primary_key=True),
    Column("stream", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("body", LargeBinary),
    Column("device", Text, nullable=False),
    Column("hlc", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("point", Text, nullable=False),
    Column("credential", Text, nullable=False),
    Column("batch", Text, nullable=False),
    UniqueConstraint("stream", "seq", name="event_id"),
    info=LOG,
    sqlite_autoincrement=True,
)
Index("event_subject", event.c.subject, event.c.point)
Index(
    "event_attempt",
    event.c.device,
    event.c.gseq,
    event.c.kind,
    event.c.hlc,
    sqlite_where=event.c.kind.in_(("in", "out", "refused")),
)
Index("event_credential", event.c.credential, sqlite_where=event.c.credential != "")
#: Kinds that are few and asked for by themselves.
KEPT_BY_KIND: Final = (
    "undo", "settle", "batch.done", "person.merge", "purge", "credential.revoke", "device.enrol", "device.here",
    "device.revoke", "device.write_off", "hub.start", "block.ask", "block.grant", "block.return", "stream.seal",
)  # fmt: skip
#: SQLite takes a partial index only when a query repeats its condition word for word.
IS_KEPT_BY_KIND: Final = f"kind IN ({', '.join(repr(kind) for kind in KEPT_BY_KIND)})"
Index("event_kind", event.c.kind, sqlite_where=event.c.kind.in_(KEPT_BY_KIND))
Index("event_without_body", event.c.stream, event.c.seq, sqlite_where=event.c.body.is_(None))

#: The head of each stream; a trigger on ``event`` moves it.
stream = Table(
    "stream",
    metadata,
    Column("stream", Text, primary_key=True),
    Column("device", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("hlc", Integer, nullable=False),
    info=LOG,
)

node = Table(
    "node",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    info=LOG,
)

presence = Table(
    "presence",
    metadata,
    Column("person", Text, primary_key=True),
    Column("point", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("present", Boolean, nullable=False),
    Column("admissions", Integer, nullable=False),
    info=LOG,
    sqlite_with_rowid=False,
)
#: Holds all that a count of people asks for, so that counting 24,000 of them reads no row of the table.
Index("presence_point", presence.c.point, presence.c.day, presence.c.present, presence.c.admissions)

# ---- roster.db

#: What a person row keeps as text; the codes stand in ``credential``.
PERSON_FIELDS: Final = tuple(f for f in FIELDS if f not in ("code", "foreign_code"))

person = Table(
    "person",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("gseq", Integer, nullable=False),
    Column("survivor", Text, nullable=False),
    Column("row_digest", LargeBinary, nullable=False),
    *(Column(name, Text, nullable=False, server_default="") for name in PERSON_FIELDS),
    Column("contested", Text, nullable=False, server_default=""),
    Column("row_source", Text, nullable=False, server_default=""),
    Column("row_left", Text, nullable=False, server_default=""),
    info=ROSTER,
)
Index("person_survivor", person.c.survivor)
Index("person_contested", person.c.contested, sqlite_where=person.c.contested != "")

credential = Table(
    "credential",
    metadata,
    Column("id", Text, primary_key=True),
    Column("gseq", Integer, nullable=False),
    Column("code", Text, nullable=False),
    Column("form", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("ended_at", Integer),
    info=ROSTER,
)
Index("credential_code", credential.c.code)
Index("credential_person", credential.c.person)

record = Table(
    "record",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("gseq", Integer, nullable=False),
    Column("fields", Text, nullable=False),
    Column("contested", Text, nullable=False, server_default=""),
    info=ROSTER,
)
Index("record_contested", record.c.contested, sqlite_where=record.c.contested != "")

#: One row: up to which event of log.db these rows go; ``digest`` is that event's, to tell another ledger's roster.
applied = Table(
    "applied",
    metadata,
    Column("one", Integer, primary_key=True),
    Column("gseq", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("projection_version", Integer, nullable=False),
    info=ROSTER,
)


def tables_of(file: str) -> list[Table]:
    """The tables of ``"log"`` or ``"roster"``, in the order that creates them."""
    return [table for table in metadata.sorted_tables if table.info["file"] == file]
