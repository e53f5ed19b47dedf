"""Whom a node trusts, whom a granting hub waits for, and what a revoked device wrote too late."""

from device_events import Device
from hypothesis import given, settings
from hypothesis import strategies as st

from wego_desk.core import devices
from wego_desk.core.devices import enrolment, revocation
from wego_desk.core.event import Event
from wego_desk.core.seal import Draft

KEYS = {letter: letter * 64 for letter in "abcdef"}


def enrol(by: Device, who: Device, *, hub: bool = False, key: str = "") -> Event:
    return by.write(enrolment(who.id, key or KEYS[who.id[0]], hub=hub))


def hub_start(hub: Device, *knows: Event) -> Event:
    return hub.write(Draft("hub.start", ref=tuple(sorted(e.id for e in knows))))


def here(device: Device, start: Event) -> Event:
    return device.write(Draft("device.here", ref=(start.id,)))


def write_off(by: Device, who: Device, start: Event) -> Event:
    return by.write(Draft("device.write_off", who.id, ref=(start.id,)))


# ---- whose key


def test_trust_spreads_from_an_anchor_through_hubs() -> None:
    central, venue, desk = Device("a"), Device("b"), Device("d")
    events = [enrol(venue, desk), enrol(central, venue, hub=True)]
    found = devices.devices(events, {central.id: KEYS["a"]})
    assert found.keys == {central.id: {KEYS["a"]}, venue.id: {KEYS["b"]}, desk.id: {KEYS["d"]}}
    assert found.hubs == {central.id, venue.id}


def test_a_desk_enrols_nobody() -> None:
    central, desk, friend = Device("a"), Device("d"), Device("e")
    found = devices.devices([enrol(central, desk), enrol(desk, friend, hub=True)], {central.id: KEYS["a"]})
    assert friend.id not in found.keys
    assert friend.id not in found.hubs


def test_without_an_anchor_nobody_is_trusted() -> None:
    central, venue = Device("a"), Device("b")
    events = [enrol(central, central, hub=True), enrol(central, venue, hub=True), enrol(venue, central, hub=True)]
    assert devices.devices(events, {}).keys == {}


def test_a_device_that_lost_its_key_is_known_by_both() -> None:
    central, desk = Device("a"), Device("d")
    found = devices.devices([enrol(central, desk), enrol(central, desk, key="9" * 64)], {central.id: KEYS["a"]})
    assert found.keys[desk.id] == {KEYS["d"], "9" * 64}


@settings(max_examples=30)
@given(st.permutations(range(4)))
def test_the_order_of_enrolments_changes_nothing(order: list[int]) -> None:
    central, venue, annexe, desk = Device("a"), Device("b"), Device("f"), Device("d")
    events = [
        enrol(central, venue, hub=True), enrol(venue, annexe, hub=True), enrol(annexe, desk), enrol(desk, Device("e")),
    ]  # fmt: skip
    found = devices.devices([events[i] for i in order], {central.id: KEYS["a"]})
    assert found == devices.devices(events, {central.id: KEYS["a"]})
    assert len(found.keys) == 4


# ---- acts of a revoked device


def test_later_acts_of_a_revoked_device_are_flagged_stream_by_stream() -> None:
    central, first, second = Device("a"), Device("d"), Device("d", 2)
    known = [first.write(Draft("in")) for _ in range(2)]
    events = [*known, central.write(revocation(first.id, [known[1].id], "stolen"))]
    late = [first.write(Draft("in")), second.write(Draft("in"))]
    until = devices.known_until(events)
    assert [devices.is_late(e, until) for e in (*known, *late, events[-1])] == [False, False, True, True, False]


def test_of_two_revocations_the_one_that_knew_less_counts() -> None:
    a, b, desk = Device("a"), Device("b"), Device("d")
    acts = [desk.write(Draft("in")) for _ in range(3)]
    revokes = [a.write(revocation(desk.id, [acts[2].id], "x")), b.write(revocation(desk.id, [acts[0].id], "y"))]
    for order in (revokes, revokes[::-1]):
        until = devices.known_until(order)
        assert [devices.is_late(e, until) for e in acts] == [False, True, True]


# ---- the starts of a hub


def test_a_hub_starts_anew_in_every_stream_and_names_the_starts_it_learns_of() -> None:
    first, second = Device("a"), Device("a", 2)
    old = hub_start(first)
    assert devices.newest_start([old], second.pen.stream) is None
    new = hub_start(second)
    assert devices.newest_start([old, new], second.pen.stream) == new
    assert devices.unnamed_starts([old, new], new) == {old.id}
    newer = hub_start(second, old)
    assert devices.newest_start([newer, old, new], second.pen.stream) == newer
    assert devices.unnamed_starts([old, new, newer], newer) == set()


def test_every_enrolled_device_is_waited_for_until_it_answers_the_newest_start() -> None:
    hub, venue, desk, gone = Device("a"), Device("b"), Device("d"), Device("e")
    events = [enrol(hub, venue, hub=True), enrol(hub, desk), enrol(hub, gone), hub.write(revocation(gone.id, [], "x"))]
    enrolled = devices.devices(events, {hub.id: KEYS["a"]})
    start = hub_start(hub)
    events += [start]
    assert devices.silent(events, enrolled, start) == {venue.id, desk.id}
    assert devices.unanswered(events, desk.id) == (start.id,)
    events += [here(venue, start), here(desk, start)]
    assert devices.silent(events, enrolled, start) == frozenset()
    assert devices.unanswered(events, desk.id) == ()
    newer = hub_start(hub, hub_start(Device("a", 9)))
    assert devices.silent([*events, newer], enrolled, newer) == {venue.id, desk.id}
    assert devices.unanswered(events, hub.id) == ()


def test_who_was_written_off_is_not_waited_for_until_they_are_back() -> None:
    hub, again, desk = Device("a"), Device("a", 2), Device("d")
    events = [enrol(hub, desk), first := hub_start(hub)]
    enrolled = devices.devices(events, {hub.id: KEYS["a"]})
    events += [write_off(hub, desk, first)]
    assert devices.silent(events, enrolled, first) == frozenset()
    events += [second := hub_start(again, first)]
    assert devices.silent(events, enrolled, second) == frozenset()
    answered = [*events, here(desk, second)]
    answered += [third := hub_start(again, first)]
    assert devices.silent(answered, enrolled, third) == {desk.id}


def test_a_writing_off_that_the_newest_start_never_heard_of_excuses_nobody() -> None:
    """A hub that was put back from a backup knows neither the old start nor what may have happened since."""
    hub, restored, desk = Device("a"), Device("a", 2), Device("d")
    events = [enrol(hub, desk), first := hub_start(hub), write_off(hub, desk, first)]
    start = hub_start(restored)
    assert devices.silent([*events, start], devices.devices(events, {hub.id: KEYS["a"]}), start) == {desk.id}
