"""A hub as one whole: its profile, lanes, key, certificates and door, built once and closed in order."""

import os
import secrets
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from wego_desk.app.journal import logging_to
from wego_desk.app.keys import device_key
from wego_desk.app.profiles import Profile, now
from wego_desk.desk.desk import Desk
from wego_desk.desk.founding import found
from wego_desk.hub.answering import Answering
from wego_desk.hub.bell import Bell
from wego_desk.hub.certificates import certificates
from wego_desk.hub.door import Door
from wego_desk.hub.measures import Measures
from wego_desk.hub.serve import HubServer, listening, server
from wego_desk.hub.service import Service
from wego_desk.hub.web import hub_app
from wego_desk.store import profile
from wego_desk.sync.node import Node
from wego_desk.sync.secrets_kept import keep_secret
from wego_desk.work import Lane

NAME: Final = "Hub"
#: A host that stands for every address of this computer.
_ALL: Final = frozenset({"", "0.0.0.0", "::"})  # noqa: S104 - compared
#: Seconds that the lanes get at the end.
_LANES_S: Final = 10.0


class RunningHub(msgspec.Struct, frozen=True):
    """How a command of the same computer speaks to the hub that runs on this profile; a secret file."""

    url: str
    secret: str
    for_others: str


@dataclass(frozen=True, slots=True)
class Hub:
    """A hub that is ready to run: ``run`` in the thread that may block, ``stop`` from any."""

    service: Service
    server: HubServer
    bound: socket.socket
    url: str
    fingerprint: str

    @property
    def port(self) -> int:
        return int(self.bound.getsockname()[1])


def running_file(at: Profile) -> Path:
    return at.folder / "hub" / "running.json"


@contextmanager
def hub(
    at: Profile, host: str, port: int, *, ready: Callable[[str], None] = lambda _url: None,
    clock: Callable[[], datetime] = now,
) -> Iterator[Hub]:  # fmt: skip
    """The hub of a profile, which is founded when there is none. OSError when the address can't be had; Trouble."""
    bell, measures = Bell(), Measures()
    with profile.writing(at.folder, os.urandom) as store, store.reading() as reader, store.reading() as slow_reader:
        lane, slow_lane = Lane("ledger"), Lane("snapshots")
        bound = None
        try:
            bound = listening(host, port)
            desk = Desk(store, clock, os.urandom, "main")
            found(desk, NAME)
            key = device_key(at)
            store.exchange.trust(store.node.device, key.public)
            held = certificates(at.folder / "hub", _names(host), clock())
            node = Node(store, reader, lane, desk.now_ms, os.urandom, key, is_hub=True)
            slow_node = Node(store, slow_reader, lane, desk.now_ms, os.urandom, key, is_hub=True)
            door = Door(
                desk, key=key.public, fingerprint=held.fingerprint, authority=held.authority, random_bytes=os.urandom
            )
            secret = secrets.token_hex(32)
            service: Service
            answering = Answering(node, lane, slow_node, slow_lane, lambda: service.came())
            service = Service(desk, node, lane, answering, door, bell, secret, at.photos, clock)
            lane.call(service.begin)
            url = _url(host, bound.getsockname()[1])
            app = hub_app(service, measures, held.fingerprint, time.monotonic)
            running = msgspec.json.encode(
                RunningHub(url, secret, _url(address_for_others(host), bound.getsockname()[1]))
            )
            keep_secret(running_file(at), running)
            with logging_to(at.log_folder, "hub"):
                yield Hub(service, server(app, held, bell, lambda: ready(url)), bound, url, held.fingerprint)
        finally:
            if bound is not None:
                bound.close()
            with suppress(FileNotFoundError):
                running_file(at).unlink()
            slow_lane.close(_LANES_S)
            lane.close(_LANES_S)


def _url(host: str, port: int) -> str:
    shown = "127.0.0.1" if host in ("", "0.0.0.0") else "::1" if host == "::" else host  # noqa: S104 - compared
    return f"https://[{shown}]:{port}" if ":" in shown else f"https://{shown}:{port}"


def address_for_others(host: str) -> str:
    """Where other computers find a hub that listens on ``host``: on all addresses, the one that leads out of here."""
    if host not in _ALL:
        return host
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))  # sends nothing: it only asks which way that would be (RFC 5737)
        return str(probe.getsockname()[0])
    return socket.gethostname()


def _names(host: str) -> list[str]:
    return list(dict.fromkeys(["localhost", "127.0.0.1", "::1", host or "localhost", socket.gethostname()]))
