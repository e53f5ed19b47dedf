"""What happened at one desk lately: its attempts, newest first, and whom it let in since a moment."""

from collections.abc import Iterator, Sequence
from typing import Final

from sqlalchemy import Connection

from wego_desk.core.event import Event, EventId, recall_header
from wego_desk.store.ledger import Stored, written
from wego_desk.store.tables import IS_KEPT_BY_KIND

PAGE: Final = 50

_ATTEMPTS: Final = """SELECT gseq, header, body FROM event
WHERE device = ? AND kind IN ('in', 'out', 'refused') AND gseq < ? AND point != '' ORDER BY gseq DESC LIMIT ?"""
_ADMISSIONS: Final = """SELECT count(*) FROM event
WHERE device = ? AND kind IN ('in', 'out', 'refused') AND kind = 'in' AND gseq > ? AND gseq <= ? AND hlc >= ?"""
_UNDOS: Final = f"""SELECT header FROM event
WHERE {IS_KEPT_BY_KIND} AND kind = 'undo' AND hlc >= ? AND gseq <= ?"""  # noqa: S608 - our own words
_UNDOS_OF: Final = "SELECT header FROM event WHERE subject = ? AND point = ? AND kind = 'undo'"
_IS_OURS: Final = "SELECT 1 FROM event WHERE stream = ? AND seq = ? AND device = ? AND kind = 'in' AND hlc >= ?"
_NEWEST: Final = 1 << 62


def attempts(connection: Connection, device: str) -> Iterator[Stored]:
    """Every in, out and refused act at a point that this device wrote, the newest first; read on as it is asked."""
    before = _NEWEST
    while rows := connection.exec_driver_sql(_ATTEMPTS, (device, before, PAGE)).all():
        for before, header, body in rows:
            yield Stored(before, written(header, body))
        if len(rows) < PAGE:
            return


def undone_among(connection: Connection, events: Sequence[Event]) -> set[EventId]:
    """Which of these admissions and exits were taken back, by whatever desk."""
    passages = {(e.subject, e.point) for e in events if e.kind in ("in", "out")}
    undone = {i for passage in passages for i in _named(connection, _UNDOS_OF, passage)}
    return undone & {e.id for e in events}


def admissions(connection: Connection, device: str, since_ms: int, *, after: int, until: int) -> int:
    """How many admissions this device wrote since a moment (ms since 1970 UTC), undone ones too.

    ``after`` and ``until`` bound the order of arrival, so that what was counted before is not counted again.
    """
    values = (device, after, until, since_ms << 16)
    return int(connection.exec_driver_sql(_ADMISSIONS, values).scalar_one())


def undone_admissions(connection: Connection, device: str, since_ms: int, *, until: int) -> int:
    """How many admissions that this device wrote since a moment were taken back. An undo follows what it names."""
    stamp = since_ms << 16
    named = _named(connection, _UNDOS, (stamp, until))
    return sum(connection.exec_driver_sql(_IS_OURS, (*i, device, stamp)).first() is not None for i in named)


def _named(connection: Connection, query: str, values: tuple[str | int, ...]) -> set[EventId]:
    return {i for (header,) in connection.exec_driver_sql(query, values) for i in recall_header(header).ref}
