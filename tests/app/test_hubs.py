"""Which hubs an open window asks, and where each stands."""

import pytest

from wego_desk.app.hubs import hubs_of, is_in_this_house
from wego_desk.app.keys import keep_hub
from wego_desk.app.profiles import Profile
from wego_desk.sync.joining import Joined


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("https://192.168.1.5:8443", True), ("https://10.0.0.7:8443", True), ("https://[fe80::1]:8443", True),
        ("https://hub:8443", True), ("https://hub.local:8443", True), ("https://hub.wego.example:8443", False),
        ("https://8.8.8.8:8443", False),
    ],
)  # fmt: skip
def test_a_hub_with_an_address_of_this_network_is_the_venues(url, here):
    assert is_in_this_house(url) is here


def test_every_hub_that_was_joined_is_asked(tmp_path):
    at = Profile(tmp_path)
    keep_hub(at, Joined("https://10.0.0.7:8443", "n1", "c", "k", "t", "pem"))
    keep_hub(at, Joined("https://hub.wego.example:8443", "n2", "c", "k", "t", "pem"))
    assert [(hub.node, hub.name, hub.is_venue) for hub in hubs_of(at)] == [
        ("n1", "10.0.0.7:8443", True), ("n2", "hub.wego.example:8443", False)
    ]  # fmt: skip
