"""Which imports the ledger holds, and whom each of them touched."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from wego_desk.core.event import Written
from wego_desk.store.ledger import of_kinds
from wego_desk.store.tables import event

PERSONAL: tuple[str, ...] = (
    "person.add", "person.set", "credential.issue", "credential.revoke",
)  # fmt: skip


def batches_done(log: Connection) -> list[Written]:
    """The last event of every batch that is done, in the order of arrival."""
    return [stored.written for stored in of_kinds(log, ["batch.done"])]


def people_in(log: Connection, stream: str, batch: str) -> Sequence[str]:
    """Whom a batch touched, in the order in which it did; through the index of the stream's own order."""
    query = (
        select(event.c.subject)
        .where(event.c.stream == stream, event.c.batch == batch, event.c.kind.in_(PERSONAL))
        .order_by(event.c.seq)
    )
    return list(dict.fromkeys(log.execute(query).scalars()))
