"""The hubs that this desk joined, as the open window asks them."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from ipaddress import ip_address
from urllib.parse import urlsplit

from wego_desk.app.keys import joined_hubs
from wego_desk.app.profiles import Profile
from wego_desk.app.rounds import HubAt
from wego_desk.sync.joining import Joined
from wego_desk.sync.round import Transport


def hubs_of(at: Profile) -> list[HubAt]:
    """Trouble ``damaged_file``."""
    return [HubAt(hub.node, _name(hub), is_in_this_house(hub.url), partial(_line, hub)) for hub in joined_hubs(at)]


def is_in_this_house(url: str) -> bool:
    """Whether a hub stands in the venue's own network: by its address, or by a name without a domain of the world."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_private
    except ValueError:
        return "." not in host or host.endswith((".local", ".lan", ".internal", ".home.arpa"))


def _name(hub: Joined) -> str:
    return urlsplit(hub.url).netloc


@contextmanager
def _line(hub: Joined) -> Iterator[Transport]:
    from wego_desk.sync.http_line import HttpLine, pinned  # brings what a desk without a hub never needs

    with HttpLine(hub.url, hub.token, pinned(hub.authority)) as line:
        yield line
