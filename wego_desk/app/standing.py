"""How a desk stands: what its hubs say, what waits here, and whether its roster is theirs; only reading."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from wego_desk import settings
from wego_desk.app.keys import joined_hubs
from wego_desk.app.profiles import Profile
from wego_desk.desk.desk import to_ms
from wego_desk.store import profile
from wego_desk.store.ledger import node_of
from wego_desk.store.peers import peer_of
from wego_desk.store.waiting import RosterSum, Waiting, roster_sum, waiting_for
from wego_desk.sync.http_line import HttpLine, HubSays, pinned
from wego_desk.sync.joining import Joined
from wego_desk.sync.messages import Unreadable
from wego_desk.sync.round import Unreachable


@dataclass(frozen=True, slots=True)
class HubStanding:
    """``says`` None: it does not answer. ``heard_at``: when it last did, ms since 1970 UTC, 0 for never."""

    hub: Joined
    says: HubSays | None
    waiting: Waiting
    heard_at: int


@dataclass(frozen=True, slots=True)
class Standing:
    """``waiting``: acts of this device that a hub has not confirmed, the most of all; ``oldest_s``: their age."""

    device: str
    name: str
    hubs: tuple[HubStanding, ...]
    waiting: int
    oldest_s: int | None
    roster: RosterSum
    printer: str


def standing(at: Profile, now: datetime) -> Standing:
    """Asks each hub once. Trouble: ``no_profile`` and those of a profile."""
    chosen = settings.load(at.settings_file)
    with profile.reading(at.folder) as reader:
        node = node_of(reader.log)
        assert node is not None, "a profile that was opened has been founded"
        hubs = tuple(
            HubStanding(hub, _says(hub), waiting_for(reader.log, peer, node.device), peer.heard_at)
            for hub in joined_hubs(at)
            for peer in [peer_of(reader.log, hub.node)]
        )
        roster = roster_sum(reader)
    since = [h.waiting.since_ms for h in hubs if h.waiting.since_ms is not None]
    return Standing(
        device=node.device,
        name=chosen.desk.name,
        hubs=hubs,
        waiting=max((h.waiting.acts for h in hubs), default=0),
        oldest_s=max(0, (to_ms(now) - min(since)) // 1000) if since else None,
        roster=roster,
        printer=f"{chosen.printer.kind}:{chosen.printer.target}" if chosen.printer.target else chosen.printer.kind,
    )


def _says(hub: Joined) -> HubSays | None:
    with suppress(Unreachable, Unreadable), HttpLine(hub.url, hub.token, pinned(hub.authority)) as line:
        return line.status()
    return None
