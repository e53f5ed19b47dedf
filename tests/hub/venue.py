"""A real hub behind real TLS on a port of its own, and what desks and strangers say to it."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
from congress import blank_profile

from wego_desk import app
from wego_desk.app.asking import Asked, join_hub
from wego_desk.app.hub import Hub, hub
from wego_desk.app.hub_door import HubDoor
from wego_desk.app.keys import joined_hubs
from wego_desk.app.profiles import Profile
from wego_desk.desk.desk import operator_named
from wego_desk.desk.walk_in import walk_in
from wego_desk.hub.serve import run
from wego_desk.store import ledger
from wego_desk.sync.http_line import pinned


@contextmanager
def running(at: Profile, port: int = 0) -> Iterator[Hub]:
    """The hub of a profile, answering, and stopped as Ctrl-C stops it."""
    ready = threading.Event()
    with hub(at, "127.0.0.1", port, ready=lambda _url: ready.set()) as it:
        thread = threading.Thread(target=run, args=(it.server, it.bound))
        thread.start()
        try:
            assert ready.wait(20)
            yield it
        finally:
            it.server.stop()
            thread.join(20)
            assert not thread.is_alive()


class Venue:
    """A hub that may be stopped and started, and desks on folders beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.at = Profile(blank_profile(folder / "hub"))
        self._stack = ExitStack()
        self.port = 0
        self.a = self.b = self.at

    def start(self) -> "Venue":
        self.hub = self._stack.enter_context(running(self.at, self.port))
        self.port = self.hub.port
        return self

    def stop(self) -> None:
        self._stack.close()

    @property
    def door(self) -> HubDoor:
        return HubDoor(self.at, "owner")

    def joined(self, name: str) -> Profile:
        """A new desk, let in and with all that the hub knows."""
        at = Profile(self.folder / name)
        asked = self.join(at, self.door.invite(name, is_hub=False)["code"])
        assert asked.refused == ""
        return at

    def join(self, at: Profile, code: str, fingerprint: str = "") -> Asked:
        return join_hub(at, self.hub.url, code, "Desk", fingerprint)

    def client(self, at: Profile | None = None, token: str = "") -> httpx.Client:
        """Raw HTTP to the hub, with a desk's token or another."""
        if at is not None:
            token = joined_hubs(at)[0].token
        context = pinned((self.at.folder / "hub" / "authority.pem").read_text())
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return httpx.Client(base_url=self.hub.url, verify=context, headers=headers, trust_env=False, timeout=60)


def register(at: Profile, name: str) -> None:
    """Somebody who is on no list is registered at a desk."""
    with app.working(at) as (desk, _):
        walk_in(desk, {"full_name": name}, operator=operator_named(desk.programme, "owner"))


def look(at: Profile) -> set[str]:
    """The names on a roster."""
    with app.reading(at) as reader:
        return {row.full_name for row in reader.roster.exec_driver_sql("SELECT full_name FROM person")}


def node_of(at: Profile) -> str:
    """The id of a device."""
    with app.reading(at) as reader:
        return str(ledger.node_of(reader.log).device)
