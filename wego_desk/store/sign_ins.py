"""What the ledger tells of one operator's tries to sign in: kept there, so that a restart forgets none."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from wego_desk.core.event import Event, recall_header

_NEWEST_FIRST: Final = """SELECT header FROM event
WHERE subject = ? AND point = '' AND kind IN ('refused', 'operator.in', 'operator.set') ORDER BY gseq DESC"""


def newest_first(connection: Connection, operator_id: str) -> Iterator[Event]:
    """Refused tries, sign-ins and changes of an operator, the newest first; read on only as far as it is asked."""
    for (header,) in connection.exec_driver_sql(_NEWEST_FIRST, (operator_id,)):
        yield recall_header(header)
