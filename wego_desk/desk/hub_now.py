"""How a desk stands with one of its hubs, as values for the window."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Link(StrEnum):
    """``asking``: not heard yet since the start; ``well``: both had all of each other; ``silent``: no answer came;
    ``refused``: an answer that a person must look at."""

    ASKING = "asking"
    WELL = "well"
    SILENT = "silent"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class HubNow:
    """``why``: the peer's word or ours, ``""`` unless refused. ``heard``: when both last had all.

    ``waiting``: acts of this desk that it has not confirmed, the oldest of them done at ``since``. ``clock_ms``: how
    much more its clock shows, 0 where that is not worth a word.
    """

    name: str
    is_venue: bool
    link: Link = Link.ASKING
    why: str = ""
    waiting: int = 0
    since: datetime | None = None
    heard: datetime | None = None
    clock_ms: int = 0
