"""Which devices a node trusts, read from its ledger."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection

from wego_desk.core.devices import ENROL, REVOKE, Devices, devices
from wego_desk.core.event import Event
from wego_desk.store import ledger
from wego_desk.store.engines import fetch
from wego_desk.store.peers import anchors
from wego_desk.store.tables import IS_KEPT_BY_KIND

_NEWEST: Final = f"""SELECT coalesce(max(gseq), 0) FROM event
WHERE {IS_KEPT_BY_KIND} AND kind IN ('{ENROL}', '{REVOKE}')"""  # noqa: S608 - our own words


def trusted(log: Connection, more: Iterable[Event] = ()) -> Devices:
    """Everyone who was enrolled, from the anchors on; ``more``: events that are about to be stored."""
    events = [stored.written.event for stored in ledger.of_kinds(log, [ENROL, REVOKE])]
    return devices([*events, *more], anchors(log))


def newest_change(log: Connection) -> int:
    """Rises when somebody was enrolled or revoked."""
    return int(fetch(log, _NEWEST)[0][0])
