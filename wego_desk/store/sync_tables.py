"""The tables of log.db that tell of other nodes: how far each is, what stands on a snapshot, what was set aside."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Table, Text

from wego_desk.store.tables import LOG, metadata

#: A node that this one asks, and the marks up to which each has what the other holds.
peer = Table(
    "peer",
    metadata,
    Column("node", Text, primary_key=True),
    Column("epoch", Text, nullable=False),
    Column("shake", Integer, nullable=False),
    Column("pull_gseq", Integer, nullable=False),
    Column("pull_digest", LargeBinary, nullable=False),
    Column("push_gseq", Integer, nullable=False),
    Column("push_digest", LargeBinary, nullable=False),
    Column("heard_at", Integer, nullable=False),
    info=LOG,
)

#: A hub's key that was given by hand when this node joined.
anchor = Table(
    "anchor",
    metadata,
    Column("device", Text, primary_key=True),
    Column("key", Text, nullable=False),
    info=LOG,
)

#: Where a stream begins to be whole here; below it stands what a snapshot kept.
base = Table(
    "base",
    metadata,
    Column("stream", Text, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("snapshot", Text, nullable=False),
    info=LOG,
)

#: A snapshot file that this node rests on, in the folder ``snapshots`` under its name.
snapshot = Table(
    "snapshot",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("manifest", Text, nullable=False),
    info=LOG,
)

#: The signature of its device under an event.
head = Table(
    "head",
    metadata,
    Column("stream", Text, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("signature", LargeBinary, nullable=False),
    info=LOG,
    sqlite_with_rowid=False,
)

#: What stood in the ledger and was no event of its stream.
quarantine = Table(
    "quarantine",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("stream", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("body", LargeBinary),
    Column("subject", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("at", Integer, nullable=False),
    info=LOG,
)
Index("quarantine_event", quarantine.c.stream, quarantine.c.seq)

#: A stream that its device signed in two versions: nobody takes it from there on.
fork = Table(
    "fork",
    metadata,
    Column("stream", Text, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("proof", LargeBinary, nullable=False),
    info=LOG,
)
