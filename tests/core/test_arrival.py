"""What comes from another node: an event of its stream is taken, whatever it says; nothing stands beyond a gap."""

from collections.abc import Iterable
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wego_desk.core.arrival import Bad, Carried, Head, Message, Run, Sorted, Top, read_event, read_message, sort_out
from wego_desk.core.event import BadEvent, EventId, body_hash, digest, encode_header
from wego_desk.core.seal import Draft, Pen, Sealed, seal

CONGRESS = "c" * 16
NAMES = [f"{n:016x}" for n in range(1, 4)]


def stream(name: str, length: int, **differing: Any) -> list[Sealed]:
    """So many events of a stream, each with its body."""
    drafts = [Draft("in", "a" * 16, "hall", body={"n": n, **differing}) for n in range(length)]
    return seal(drafts, Pen(name, name, CONGRESS), operator="o", now_ms=1_000, salt=bytes)[0]


def run_of(events: Iterable[Sealed], signature: bytes = b"") -> Run:
    events = list(events)
    carried = tuple(Carried(one.header, one.body) for one in events)
    return Run(events[0].event.stream, events[0].event.seq, carried, signature)


def signed_as(device: str, head: Head) -> bool:
    """A signature of these tests says who signed what."""
    return head.signature == signature(device, head)


def signature(device: str, head: Head | Sealed) -> bytes:
    return device.encode() + head.digest


def signed_run(events: list[Sealed]) -> Run:
    return run_of(events, signature(events[-1].event.device, events[-1]))


class Node:
    """What one node holds, and takes in by the rule under test."""

    def __init__(self) -> None:
        self.tops: dict[str, Top] = {}
        self.events: dict[EventId, Sealed] = {}

    def hear(self, *runs: Run) -> Sorted:
        found = sort_out(read_message(runs, CONGRESS, None), self.tops, self.digest_of, {})
        for one in found.new:
            assert one.event.id not in self.events
            self.events[one.event.id] = one
            self.tops[one.event.stream] = Top(one.event.seq, one.digest, one.event.device)
        return found

    def digest_of(self, event_id: EventId) -> bytes | None:
        one = self.events.get(event_id)
        return one.digest if one else None


# ---- bytes


def test_an_event_comes_as_it_was_sealed() -> None:
    (one,) = stream(NAMES[0], 1)
    assert read_event(Carried(one.header, one.body), CONGRESS) == one
    assert read_event(Carried(one.header, None), CONGRESS) == one._replace(body=None)


def changed(**values: Any) -> Carried:
    (one,) = stream(NAMES[0], 1)
    return Carried(encode_header(one.event._replace(**values)), one.body)


BODY = b"s" * 16 + b'{"n":0}'


@pytest.mark.parametrize(
    ("carried", "why"),
    [
        pytest.param(Carried(b"[]", None), Bad.UNREADABLE, id="no header"),
        pytest.param(changed(congress="d" * 16), Bad.OTHER_CONGRESS, id="another congress"),
        pytest.param(changed(stream="Desk 1"), Bad.UNREADABLE, id="a stream without a name of ours"),
        pytest.param(changed(device=""), Bad.UNREADABLE, id="nobody's"),
        pytest.param(changed(seq=0), Bad.UNREADABLE, id="before the first"),
        pytest.param(changed(hlc=-1), Bad.UNREADABLE, id="a stamp before 1970"),
        pytest.param(changed(body_hash="00" * 32), Bad.UNREADABLE, id="another body"),
        pytest.param(Carried(changed(body_hash=body_hash(BODY[:-1])).header, BODY[:-1]), Bad.UNREADABLE, id="no JSON"),
        pytest.param(Carried(changed(body_hash=body_hash(b"s")).header, b"s"), Bad.UNREADABLE, id="no salt"),
        pytest.param(
            Carried(changed(body_hash=body_hash(b"s" * 16 + b'"' + b"x" * 65_500 + b'"')).header,
                    b"s" * 16 + b'"' + b"x" * 65_500 + b'"'), Bad.UNREADABLE, id="over 64 KB together"),
    ],
)  # fmt: skip
def test_bytes_that_are_no_event_of_this_congress(carried: Carried, why: Bad) -> None:
    with pytest.raises(BadEvent) as refused:
        read_event(carried, CONGRESS)
    assert refused.value.args == (why,)


def test_a_kind_that_nobody_knows_yet_is_taken() -> None:
    assert read_event(changed(kind="lottery.draw"), CONGRESS).event.kind == "lottery.draw"


# ---- messages


def test_a_fault_in_one_stream_leaves_the_others_alone() -> None:
    a, b = stream(NAMES[0], 4), stream(NAMES[1], 3)
    broken = run_of(a)._replace(events=(*run_of(a).events[:2], Carried(b"?", None), run_of(a).events[3]))
    message = read_message([run_of(b[:1]), broken, run_of(b[1:])], CONGRESS, None)
    assert [one.event.id for one in message.events] == [
        *((NAMES[1], 1), (NAMES[0], 1), (NAMES[0], 2), (NAMES[1], 2), (NAMES[1], 3))
    ]
    assert message.refused == {NAMES[0]: (3, Bad.UNREADABLE)}


FIRST, OTHER = stream(NAMES[0], 3), stream(NAMES[0], 3, other=True)


@pytest.mark.parametrize(
    "those",
    [
        pytest.param([FIRST[0], FIRST[2]], id="one left out"),
        pytest.param([FIRST[0], OTHER[1]], id="of another chain"),
        pytest.param([FIRST[1], FIRST[0]], id="the wrong way round"),
        pytest.param([FIRST[0], FIRST[0]], id="twice"),
    ],
)
def test_within_a_message_a_stream_is_a_chain(those: list[Sealed]) -> None:
    message = read_message([run_of([one]) for one in those], CONGRESS, None)
    assert message.refused == {NAMES[0]: (those[0].event.seq + 1, Bad.CHAIN)}
    assert message.events == (those[0],)


def test_a_run_says_whose_events_it_holds() -> None:
    a = stream(NAMES[0], 2)
    for run in (run_of(a)._replace(stream=NAMES[1]), run_of(a)._replace(seq=2)):
        assert read_message([run], CONGRESS, None).refused == {run.stream: (run.seq, Bad.UNREADABLE)}


def test_a_signature_vouches_for_the_chain_before_it_and_for_nothing_after() -> None:
    a, b = stream(NAMES[0], 4), stream(NAMES[1], 2)
    message = read_message([signed_run(a[:3]), signed_run(b), run_of(a[3:])], CONGRESS, signed_as)
    assert [one.event.id for one in message.events] == [
        *((NAMES[0], n) for n in (1, 2, 3)),
        *((NAMES[1], n) for n in (1, 2)),
    ]
    assert message.refused == {NAMES[0]: (4, Bad.UNSIGNED)}
    assert [(head.stream, head.seq) for head in message.heads] == [(NAMES[0], 3), (NAMES[1], 2)]


@pytest.mark.parametrize("forged", [b"", b"?", signature(NAMES[1], stream(NAMES[0], 3)[2])])
def test_what_another_device_signed_is_not_taken(forged: bytes) -> None:
    a = stream(NAMES[0], 3)
    message = read_message([run_of(a, forged)], CONGRESS, signed_as)
    assert message == Message((), (), {NAMES[0]: (1, Bad.UNSIGNED)})


# ---- beside what is held


def test_a_copy_is_known_and_what_follows_is_new() -> None:
    node, a = Node(), stream(NAMES[0], 5)
    node.hear(run_of(a[:3]))
    found = node.hear(run_of(a[1:]))
    assert (list(found.known), list(found.new)) == (a[1:3], a[3:])


def test_nothing_of_a_message_with_a_gap_is_stored() -> None:
    """What follows may rest on what is missing; a message is taken whole or not at all."""
    node, a, b = Node(), stream(NAMES[0], 5), stream(NAMES[1], 2)
    node.hear(run_of(a[:2]))
    found = node.hear(run_of(b[:1]), run_of(a[3:]), run_of(b[1:]))
    assert found.gap == (NAMES[0], 4)
    assert set(node.events) == {(NAMES[0], 1), (NAMES[0], 2)}


def test_another_event_under_a_name_that_is_held_is_a_twin_and_ends_that_stream_only() -> None:
    node, a, twin, b = Node(), stream(NAMES[0], 3), stream(NAMES[0], 4, other=True), stream(NAMES[1], 2)
    node.hear(run_of(a))
    found = node.hear(run_of(twin), run_of(b))
    assert found.twins == (twin[0],)
    assert found.refused == {NAMES[0]: (1, Bad.CHAIN)}
    assert list(found.new) == b


def test_what_does_not_follow_the_event_that_is_held_is_refused() -> None:
    node, a, twin = Node(), stream(NAMES[0], 3), stream(NAMES[0], 4, other=True)
    node.hear(run_of(a))
    assert node.hear(run_of(twin[3:])).refused == {NAMES[0]: (4, Bad.CHAIN)}


def test_a_stream_that_forked_ends_there() -> None:
    a, b = stream(NAMES[0], 4), stream(NAMES[1], 1)
    message = read_message([run_of(a), run_of(b)], CONGRESS, None)
    found = sort_out(message, {}, {}.get, {NAMES[0]: 3})
    assert [one.event.id for one in found.new] == [(NAMES[0], 1), (NAMES[0], 2), (NAMES[1], 1)]
    assert found.refused == {NAMES[0]: (3, Bad.FORKED)}


def test_what_a_snapshot_left_out_below_a_base_is_no_twin() -> None:
    a = stream(NAMES[0], 4)
    found = sort_out(
        read_message([run_of(a)], CONGRESS, None), {NAMES[0]: Top(3, a[2].digest, NAMES[0])}, lambda _: None, {}
    )
    assert (list(found.known), list(found.new), dict(found.refused)) == (a[:3], a[3:], {})


def test_an_event_of_another_device_does_not_go_on_with_a_stream() -> None:
    a = stream(NAMES[0], 2)
    (other,), _ = seal(
        [Draft("in")], Pen(NAMES[0], NAMES[1], CONGRESS, seq=2, last=a[1].digest), operator="", now_ms=1, salt=bytes
    )
    assert digest(other.header) == other.digest
    node = Node()
    node.hear(run_of(a))
    assert node.hear(run_of([other])).refused == {NAMES[0]: (3, Bad.CHAIN)}


@settings(max_examples=80)
@given(st.integers(0, 2**32), st.integers(1, 25))
def test_whatever_parts_come_in_whatever_order_every_stream_stays_dense(seed: int, messages: int) -> None:
    """And when at last all comes in order, all is there."""
    chance, node = Random(seed), Node()
    streams = [stream(name, chance.randrange(1, 8)) for name in NAMES]
    for _ in range(messages):
        runs = []
        for those in chance.sample(streams, chance.randrange(1, 4)):
            first = chance.randrange(len(those))
            runs.append(run_of(those[first : chance.randrange(first, len(those)) + 1]))
        before = len(node.events)
        found = node.hear(*runs)
        assert not found.refused
        assert (found.gap is None) or len(node.events) == before
        for those in streams:
            here = [one.event.seq for one in those if one.event.id in node.events]
            assert here == list(range(1, len(here) + 1))
    node.hear(*map(run_of, streams))
    assert len(node.events) == sum(map(len, streams))
