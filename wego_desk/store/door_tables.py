"""The tables of log.db by which a hub knows who knocks: tokens of devices that were let in, and open invitations."""

from sqlalchemy import Column, Integer, LargeBinary, Table, Text

from wego_desk.store.tables import LOG, metadata

#: A device that was let in, and the SHA-256 of the token by which it is known from then on.
token = Table(
    "token",
    metadata,
    Column("device", Text, primary_key=True),
    Column("hash", LargeBinary, nullable=False, unique=True),
    Column("issued_at", Integer, nullable=False),
    info=LOG,
)

#: A code that was shown and not used yet; the code itself is nowhere.
invitation = Table(
    "invitation",
    metadata,
    Column("id", Text, primary_key=True),
    Column("verifier", LargeBinary, nullable=False),
    Column("name", Text, nullable=False),
    Column("operator", Text, nullable=False),
    Column("is_hub", Integer, nullable=False),
    Column("expires_at", Integer, nullable=False),
    Column("tries", Integer, nullable=False),
    info=LOG,
)
