"""Takes the values out of what the ledger holds about somebody; the headers stay, so the chains stay whole."""

from collections.abc import Iterable, Set
from typing import Final

from sqlalchemy import Connection

from wego_desk.core.event import Event
from wego_desk.core.projection import PURGE
from wego_desk.store import ledger
from wego_desk.store.engines import fill

_EVENTS: Final = f"UPDATE event SET body = NULL WHERE subject = ? AND kind != '{PURGE}' AND body IS NOT NULL"  # noqa: S608 - our own word
_SET_ASIDE: Final = "UPDATE quarantine SET body = NULL WHERE subject = ? AND body IS NOT NULL"
_JOBS: Final = "UPDATE print_job SET values_json = '{}', notices_json = '[]' WHERE person = ?"


def purged(log: Connection) -> Set[str]:
    """Whose values are gone for good: a purge also covers what arrives after it."""
    return {stored.written.event.subject for stored in ledger.of_kinds(log, [PURGE])}


def cover(log: Connection, events: Iterable[Event], purged_before: Set[str]) -> Set[str]:
    """After these events were stored: purge what they say, and what is purged of themselves; who is purged now.

    Why somebody was purged stays.
    """
    events = list(events)
    new = {e.subject for e in events if e.kind == PURGE} - purged_before
    covered = new | (purged_before and purged_before & {e.subject for e in events})
    for statement in (_EVENTS, _SET_ASIDE, _JOBS) if covered else ():
        fill(log, statement, [(subject,) for subject in sorted(covered)])
    return purged_before | new if new else purged_before
