"""What the window says of a hub: a kind that asks for hands only where hands help, and a whole short sentence."""

from datetime import timedelta

import pytest
from badges_known import MORNING, SEOUL

from wego_desk.desk.hub_now import HubNow, Link
from wego_desk.screens.lamps import hub_lamp

EARLIER = MORNING - timedelta(minutes=12)
HUB = HubNow("Hub", is_venue=False)


@pytest.mark.parametrize(
    ("hub", "kind", "phrase"),
    [
        (HUB, "waits", "Not asked yet"),
        (HubNow("Hub", False, Link.WELL), "well", "Has everything"),
        (HubNow("Hub", False, Link.SILENT), "waits", "Does not answer"),
        (HubNow("Hub", False, Link.SILENT, heard=EARLIER), "waits", "No line since 09:29"),
        (HubNow("Hub", False, Link.WELL, clock_ms=3_600_000), "hands", "This desk's clock is wrong"),
        (HubNow("Hub", False, Link.REFUSED, "unknown_node"), "hands", "Does not know this desk"),
        (HubNow("Hub", False, Link.REFUSED, "upgrade"), "hands", "Needs a newer program here"),
        (HubNow("Hub", False, Link.REFUSED, "anything"), "hands", "Ask for help: see Set-up"),
    ],
)
def test_a_lamp(wear, hub, kind, phrase):
    lamp = hub_lamp(hub, MORNING, SEOUL)
    assert (lamp.kind, lamp.name, lamp.phrase) == (kind, "Centre", phrase)


def test_what_waits_is_counted_with_its_time(wear):
    lamp = hub_lamp(HubNow("Hub", True, Link.SILENT, waiting=14, since=EARLIER), MORNING, SEOUL)
    assert (lamp.kind, lamp.name) == ("waits", "Venue")
    assert lamp.phrase == "14 acts wait since 09:29"
