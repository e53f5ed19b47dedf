"""All that a running hub is made of, in one place for the routes: the desk under its own stream, its door and bell."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from wego_desk.core.duties import Act
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk, operator_named
from wego_desk.desk.devices import revoke_device
from wego_desk.desk.hub_duties import be_here, grant_seats
from wego_desk.desk.permission import permit
from wego_desk.desk.records import set_record
from wego_desk.hub.answering import Answering
from wego_desk.hub.bell import Bell
from wego_desk.hub.door import Door
from wego_desk.store.programme import Operator
from wego_desk.store.waiting import RosterSum, roster_sum
from wego_desk.sync.node import Node
from wego_desk.work import AnyLane

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class KnownDevice:
    id: str
    name: str
    is_hub: bool
    revoked: bool


@dataclass(slots=True)
class Service:
    """``secret``: what commands on this computer show. Methods but ``on_lane`` ride the ledger lane."""

    desk: Desk
    node: Node
    lane: AnyLane
    answering: Answering
    door: Door
    bell: Bell
    secret: str
    photos: Path
    clock: Callable[[], datetime]
    _sum: tuple[int, RosterSum] | None = None

    async def on_lane(self, job: Callable[[], T]) -> T:
        """Do a job on the ledger lane, while the loop goes on."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()

        def tell(settle: Callable[[], None]) -> None:
            if not done.done():  # else the asker left
                settle()

        def well(result: T) -> None:
            loop.call_soon_threadsafe(tell, lambda: done.set_result(result))

        def badly(error: BaseException) -> None:
            loop.call_soon_threadsafe(tell, lambda: done.set_exception(error))

        self.lane.run(job, well, badly)
        return await done

    def begin(self) -> None:
        """What a hub does at its start, before anybody is answered."""
        self.answering.start()
        self.came()

    def came(self) -> None:
        """Anything was stored: do what a hub does unasked, then let the others know."""
        be_here(self.desk)
        devices = self.desk.store.devices.enrolled()
        grant_seats(self.desk, desks=max(1, len(devices.keys) - len(devices.hubs) - len(devices.revoked)))
        self.bell.ring(self.desk.store.last_gseq())

    def roster(self) -> RosterSum:
        """Counted anew when anything was stored since."""
        gseq = self.desk.store.last_gseq()
        if self._sum is None or self._sum[0] != gseq:
            self._sum = (gseq, roster_sum(self.node.reader))
        return self._sum[1]

    # ---- what an organizer does here

    def operator(self, name: str) -> Operator:
        return operator_named(self.desk.programme, name)

    def devices(self) -> list[KnownDevice]:
        devices = self.desk.store.devices.enrolled()
        return [
            KnownDevice(it, _name_of(self.desk, it), it in devices.hubs, it in devices.revoked)
            for it in sorted(devices.keys)
        ]

    def revoke(self, device: str, *, operator: Operator, reason: str) -> None:
        if device == self.node.id:
            raise Trouble("own_device", device=device)
        revoke_device(self.desk, device, operator=operator, reason=reason)
        self.came()

    def rename(self, device: str, name: str, *, operator: Operator) -> None:
        permit(self.desk, operator, Act.ENROL, subject=device)
        if device not in self.desk.store.devices.enrolled().keys:
            raise Trouble("unknown_device", device=device)
        named = " ".join(name.split())
        if not named or not named.isprintable():
            raise Trouble("no_name")
        draft = set_record(self.desk.store, "device.set", device, {"name": named})
        if draft is not None:
            self.desk.append([draft], operator)
            self.came()


def _name_of(desk: Desk, device: str) -> str:
    return desk.programme.desks.get(device, "")


def photo_named(folder: Path, name: str) -> Path | None:
    """The picture of this name, a hash; None for what is none and for what is not here."""
    stem, _, suffix = name.partition(".")
    fits = suffix == "jpg" and 0 < len(stem) <= 128 and all(c in "0123456789abcdef" for c in stem)
    path = folder / name
    return path if fits and path.is_file() else None
