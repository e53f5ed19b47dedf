"""Everything that the ledger holds about one delegate, under all their ids."""

import json
from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection

from wego_desk.core.event import Written
from wego_desk.store.ledger import written

_ALL: Final = """SELECT header, body FROM event
WHERE subject IN (SELECT value FROM json_each(?)) ORDER BY hlc, stream, seq"""


def everything_about(connection: Connection, people: Sequence[str]) -> list[Written]:
    """Every event about these ids of one person, passages and refused acts too; the oldest first by their stamps."""
    rows = connection.exec_driver_sql(_ALL, (json.dumps(list(people)),))
    return [written(header, body) for header, body in rows]
