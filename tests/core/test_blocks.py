"""Seats handed out in blocks: who may draw, what is left, what may be granted."""

import pytest
from device_events import Device
from hypothesis import given
from hypothesis import strategies as st

from wego_desk.core import blocks
from wego_desk.core.event import Event, EventId
from wego_desk.core.seal import Draft

HUB, DESK = Device("a"), Device("d")


def asked(desk: Device = DESK, point: str = "hall", day: str = "") -> Event:
    return desk.write(blocks.ask(point, day))


def granted(wish: Event, seats: int, hub: Device = HUB) -> Event:
    return hub.write(blocks.grant(wish, seats))


def admitted(block: Event | None = None, after: tuple[EventId, ...] = (), kind: str = "in") -> Event:
    return DESK.write(Draft(kind, "p" * 16, "hall", "", after, ref=(block.id,) if block else ()))


def test_a_block_belongs_to_the_stream_that_asked_at_its_point_and_day() -> None:
    wish = asked(day="2026-09-21")
    block = granted(wish, 5)
    assert blocks.blocks_of(DESK.pen.stream, [wish, block], "hall", "2026-09-21") == [block]
    for stream, point, day in (
        ("e" * 16, "hall", "2026-09-21"),
        (DESK.pen.stream, "hall", ""),
        (DESK.pen.stream, "x", "2026-09-21"),
    ):
        assert blocks.blocks_of(stream, [wish, block], point, day) == []


def test_an_ask_is_open_until_it_is_answered() -> None:
    first, second = asked(), asked()
    assert blocks.open_asks([first, second]) == [first, second]
    assert blocks.open_asks([first, second, granted(first, 1)]) == [second]


def test_a_seat_is_taken_until_its_admission_is_undone_or_an_exit_knew_of_it() -> None:
    come = admitted(granted(asked(), 5))
    gone = admitted(after=(come.id,), kind="out")
    blind = admitted(kind="out")
    undone = DESK.write(Draft("undo", "p" * 16, "hall", ref=(come.id,)))
    assert blocks.holds_seat(come, [come])
    assert blocks.holds_seat(come, [come, blind])
    assert not blocks.holds_seat(come, [come, gone])
    assert not blocks.holds_seat(come, [come, undone])


def test_who_sits_on_a_seat_that_no_block_gave() -> None:
    free, other_day = admitted(), DESK.write(Draft("in", "p" * 16, "hall", "2026-09-22"))
    granted_seat = admitted(granted(asked(), 5))
    assert blocks.sits_without_block([free], "")
    assert blocks.sits_without_block([other_day], "2026-09-22")
    assert not blocks.sits_without_block([other_day], "2026-09-21")
    assert not blocks.sits_without_block([free, granted_seat], "")
    assert not blocks.sits_without_block([free, admitted(after=(free.id,), kind="out")], "")


def test_seats_that_are_given_back_twice_are_the_same_seats() -> None:
    block = granted(asked(), 5)
    one, other = (desk.write(blocks.give_back(block, 3)) for desk in (DESK, HUB))
    assert blocks.left(block, 1, [one, other]) == 1
    assert blocks.pool(10, [block, one, other], "hall", "") == 8
    more = HUB.write(blocks.give_back(block, 9))
    assert blocks.given_back(block, [one, other, more]) == 5


def test_the_pool_is_what_no_block_holds() -> None:
    wish = asked()
    events = [wish, granted(wish, 4), granted(asked(point="room"), 3), granted(asked(day="2026-09-21"), 2)]
    assert blocks.pool(10, events, "hall", "") == 6
    assert blocks.pool(10, events, "hall", "2026-09-21") == 8
    assert blocks.pool(5, events, "hall", "", without_block=3) == -2


@given(st.integers(0, 500), st.integers(0, 60))
def test_a_block_never_holds_more_than_is_left_and_leaves_some_for_later(seats: int, desks: int) -> None:
    size = blocks.block_size(seats, desks)
    assert 0 <= size <= min(seats, blocks.LARGEST)
    assert (size > 0) == (seats > 0)
    if desks > 1:
        assert size <= max(1, seats // desks)


# ---- who may draw, after a hub has lost its memory


def start(hub: Device, *knows: Event) -> Event:
    return hub.write(Draft("hub.start", ref=tuple(e.id for e in knows)))


@pytest.mark.parametrize(
    ("arrived", "may"),
    [
        pytest.param("start block", True, id="one hub, never restored"),
        pytest.param("start answer block", True, id="answered before"),
        pytest.param("start block answer other", False, id="another start that is not answered"),
        pytest.param("start block other other-answer", True, id="the answer told of the block"),
        pytest.param("start other other-answer block", False, id="the block came after the answer"),
        pytest.param("older start-that-knows-older block", True, id="an older start that the granting one knew"),
        pytest.param("older start-that-knows-older older-answer block", True, id="also when it was answered"),
        pytest.param("older start block late-naming", False, id="named only after the grant"),
    ],
)
def test_a_desk_draws_only_what_the_granting_hub_still_knew(arrived: str, may: bool) -> None:
    hub, elsewhere, desk = Device("a", 2), Device("a", 3), Device("d")
    older, other = start(Device("a")), start(elsewhere)
    first = start(hub, older) if "start-that-knows-older" in arrived else start(hub)
    wish = asked(desk)
    block = granted(wish, 5, hub)
    late = start(hub, older)
    events = {"start": first, "start-that-knows-older": first, "block": block, "other": other, "older": older}
    events["late-naming"] = late
    answered: dict[EventId, EventId] = {}
    order: dict[EventId, int] = {}
    held: list[Event] = []
    for place, name in enumerate(arrived.split()):
        if name.endswith("answer"):
            named = {"answer": first, "other-answer": other, "older-answer": older}[name]
            here = desk.write(Draft("device.here", ref=(named.id,)))
            answered[named.id] = here.id
            order[here.id] = place
        else:
            held.append(events[name])
            order[events[name].id] = place
    assert blocks.may_draw(block, held, order, answered) is may


def test_a_supervisor_gives_back_only_what_nobody_draws_from_any_more() -> None:
    block = granted(asked(), 5)
    assert blocks.may_give_back(block, [], DESK.pen.stream)
    assert not blocks.may_give_back(block, [], Device("d", 2).pen.stream)
    ended = Device("d", 2).write(blocks.seal(DESK.pen.stream, 7))
    assert blocks.may_give_back(block, [ended], HUB.pen.stream)
