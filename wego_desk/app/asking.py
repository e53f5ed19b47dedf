"""A desk's side of its hubs: joining one, and a round with each that it knows."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from wego_desk.app.journal import logging_to
from wego_desk.app.keys import destroy_key, device_key, joined_hubs, keep_hub, keep_key, new_secret
from wego_desk.app.profiles import Profile, now
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk
from wego_desk.desk.hub_duties import be_here
from wego_desk.store import profile
from wego_desk.store.ledger import node_of
from wego_desk.store.peers import is_revoked, peer_of
from wego_desk.store.store import Store
from wego_desk.store.waiting import Waiting, waiting_for
from wego_desk.sync import proving
from wego_desk.sync.clock_offset import ClockOffset
from wego_desk.sync.http_line import HttpLine, pinned
from wego_desk.sync.joining import Joined, NotLetIn, join
from wego_desk.sync.line import Line
from wego_desk.sync.messages import Unreadable
from wego_desk.sync.node import Node
from wego_desk.sync.round import Unreachable, run_round
from wego_desk.sync.signing import Key
from wego_desk.work import DrainedLane

#: Rounds after which a desk that answers a hub's start has told all that it had to.
_MOST_ROUNDS: Final = 4


@dataclass(frozen=True, slots=True)
class Asked:
    """How a round with one hub ended. ``refused``: why early, ``""`` when both have all; ``came``: events new here."""

    hub: Joined
    came: int
    refused: str
    waiting: Waiting
    offset_ms: int


def address(typed: str) -> str:
    """``https://HOST:PORT`` for what a person types. Trouble ``bad_address``."""
    from urllib.parse import urlsplit

    text = typed.strip()
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        fits = parts.scheme == "https" and parts.hostname and parts.port and parts.path in ("", "/")
    except ValueError:
        fits = None
    if not fits:
        raise Trouble("bad_address", address=typed)
    return f"https://{parts.netloc}"


def join_hub(at: Profile, typed_address: str, typed_code: str, name: str, fingerprint: str = "") -> Asked:
    """Let this desk be let in by a hub, and bring it what the hub knows; a new desk is made when there is none.

    Trouble: ``bad_address``, ``no_code``, ``hub_unreachable``, ``not_let_in``, ``not_a_hub``,
    ``acts_of_another_congress``, and those of a profile.
    """
    url, code = address(typed_address), proving.read_code(typed_code)
    if not code:
        raise Trouble("no_code", typed=typed_code)
    # A desk that stands keeps its key before the hub hears of it: it comes back with that one or not at all.
    # A new one is only made once it was let in.
    device, secret = _device_of(at), new_secret()
    key = device_key(at) if device else Key(secret)
    device = device or os.urandom(8).hex()
    try:
        joined = join(
            url, code, device=device, key=key.public, name=name, random_bytes=os.urandom, fingerprint=fingerprint
        )
    except Unreachable as error:
        raise Trouble("hub_unreachable", address=typed_address) from error
    except NotLetIn as error:
        raise Trouble("not_let_in", address=typed_address) from error
    except Unreadable as error:
        raise Trouble("not_a_hub", address=typed_address) from error
    with _writing(at, joined, device) as store:
        if not (at.folder / "device.key").exists():
            keep_key(at, secret)
        store.exchange.trust(joined.node, joined.key)
        keep_hub(at, joined)
        return _ask(at, store, joined)


def _device_of(at: Profile) -> str:
    if not profile.exists(at.folder):
        return ""
    with profile.reading(at.folder) as reader:
        node = node_of(reader.log)
    return "" if node is None else node.device


@contextmanager
def _writing(at: Profile, hub: Joined, device: str = "") -> Iterator[Store]:
    try:
        with profile.writing(at.folder, os.urandom, hub.congress, device) as store:
            yield store
    except Trouble as error:
        if error.kind == "other_congress":
            raise Trouble("acts_of_another_congress", file=str(at.folder)) from error
        raise


def ask_hubs(at: Profile) -> list[Asked]:
    """A round with every hub that this desk knows. Trouble: ``no_hub``, and those of a profile."""
    hubs = joined_hubs(at)
    if not hubs:
        raise Trouble("no_hub")
    with logging_to(at.log_folder, "sync"), _writing(at, hubs[0]) as store:
        return [_ask(at, store, hub) for hub in hubs]


def _ask(at: Profile, store: Store, hub: Joined) -> Asked:
    desk = Desk(store, now, os.urandom, "main")
    offset = ClockOffset()
    with store.reading() as reader, HttpLine(hub.url, hub.token, pinned(hub.authority)) as transport:
        lane = DrainedLane("ledger")
        node = Node(store, reader, lane, desk.now_ms, os.urandom, device_key(at))
        line = Line(node, hub.node, offset)
        came, refused = 0, ""
        for _ in range(_MOST_ROUNDS):
            done = run_round(line, transport)
            came, refused = came + len(done.events), done.refused
            if refused or is_revoked(reader.log) or not be_here(desk):
                break
        waiting = waiting_for(reader.log, peer_of(reader.log, hub.node), node.id)
        if is_revoked(reader.log) and not refused and not waiting.acts:
            destroy_key(at)  # it has given what it held
            refused = "revoked"
    return Asked(hub, came, refused, waiting, offset.ms)
