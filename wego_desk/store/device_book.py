"""What the ledger tells of devices, for acts and for a hub's duties; on the ledger lane only."""

from collections.abc import Collection

from sqlalchemy import Connection

from wego_desk.core import devices
from wego_desk.core.devices import Devices
from wego_desk.core.event import Event, EventId
from wego_desk.store import ledger
from wego_desk.store.engines import fetch
from wego_desk.store.trust import trusted


class DeviceBook:
    """Asked seldom: read anew each time."""

    def __init__(self, log: Connection) -> None:
        self._log = log

    def enrolled(self) -> Devices:
        """Who belongs to the congress."""
        return trusted(self._log)

    def streams_of(self, device: str) -> list[EventId]:
        """(stream, last seq) of a device, as far as they are known here."""
        rows = fetch(self._log, "SELECT stream, seq FROM stream WHERE device = ? ORDER BY stream", (device,))
        return [(stream, seq) for stream, seq in rows]

    def newest_start(self, stream: str) -> Event | None:
        """The last start that a granting hub noted in its present stream."""
        return devices.newest_start(self._events(), stream)

    def unnamed_starts(self, newest: Event | None) -> frozenset[EventId]:
        """The starts that the newest does not name; all when there is none yet."""
        events = self._events()
        if newest is None:
            return frozenset(e.id for e in events if e.kind == devices.START)
        return devices.unnamed_starts(events, newest)

    def unanswered(self, device: str) -> tuple[EventId, ...]:
        """The starts that this device has not answered yet."""
        return devices.unanswered(self._events(), device)

    def silent(self, newest: Event) -> Collection[str]:
        """Whom a granting hub still waits for."""
        return devices.silent(self._events(), self.enrolled(), newest)

    def awaiting(self, device: str) -> list[EventId]:
        """The newest start of each granting stream that still waits for a device."""
        events = self._events()
        newest = (
            devices.newest_start(events, s) for s in sorted({e.stream for e in events if e.kind == devices.START})
        )
        enrolled = self.enrolled()
        return [e.id for e in newest if e is not None and device in devices.silent(events, enrolled, e)]

    def _events(self) -> list[Event]:
        return [s.written.event for s in ledger.of_kinds(self._log, sorted(devices.KINDS))]
