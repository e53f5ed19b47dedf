"""Writing: dense numbers, a chain of digests, stamps that only rise, and nothing that could not be stored."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wego_desk.core.event import LARGEST, Unwritable, body_hash, decode_body, decode_header, digest
from wego_desk.core.seal import Draft, Pen, Sealed, seal

PEN = Pen("1" * 16, "2" * 16, "3" * 16)
NOON = 1_695_610_800_000


def salts() -> Callable[[int], bytes]:
    """Different random bytes every time."""
    count = iter(range(1000))
    return lambda size: next(count).to_bytes(size)


def write(drafts: list[Draft], pen: Pen = PEN, now_ms: int = NOON) -> tuple[list[Sealed], Pen]:
    return seal(drafts, pen, operator="owner", now_ms=now_ms, salt=salts())


def test_what_is_stored_says_what_the_act_said() -> None:
    draft = Draft("person.add", "4" * 16, names=(("full_name", ()),), body={"full_name": "Özgür Şahin"})
    (one,), _ = write([draft])
    assert decode_header(one.header) == one.event
    assert (one.event.kind, one.event.subject, one.event.operator, one.event.at) == (*draft_facts(draft), "owner", NOON)
    assert decode_body(one.body) == {"full_name": "Özgür Şahin"}
    assert one.event.body_hash == body_hash(one.body)
    assert "Şahin".encode() not in one.header, "personal values stand in the body alone"


def draft_facts(draft: Draft) -> tuple[str, str]:
    return draft.kind, draft.subject


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 2**41)), min_size=1, max_size=8))
def test_a_stream_is_dense_chained_and_rises_though_the_clock_goes_back(writes: list[tuple[int, int]]) -> None:
    pen, stream = PEN, list[Sealed]()
    for how_many, now_ms in writes:
        sealed, pen = write([Draft("in", "4" * 16)] * how_many, pen, now_ms)
        stream += sealed
    assert [one.event.seq for one in stream] == list(range(1, len(stream) + 1))
    assert stream[0].event.prev == ""
    for before, one in pairwise(stream):
        assert one.event.prev == digest(before.header).hex() == before.digest.hex()
        assert one.event.hlc > before.event.hlc
    assert all(one.event.hlc >> 16 >= one.event.at for one in stream)
    assert (pen.seq, pen.last, pen.hlc) == (len(stream), stream[-1].digest, stream[-1].event.hlc)


def test_equal_values_have_different_hashes() -> None:
    one, other = write([Draft("person.set", body={"city": "Seoul"})] * 2)[0]
    assert one.event.body_hash != other.event.body_hash


def test_nothing_to_say_leaves_the_pen_where_it_is() -> None:
    assert write([]) == ([], PEN)


def test_one_act_too_large_is_refused_whole() -> None:
    with pytest.raises(Unwritable):
        write([Draft("in"), Draft("person.set", body={"notes": "x" * LARGEST})])


def test_the_largest_act_that_can_be_written_can_be_read() -> None:
    (empty,), _ = write([Draft("person.set", body={"notes": ""})])
    room = LARGEST - len(empty.header) - len(empty.body)
    (full,), _ = write([Draft("person.set", body={"notes": "x" * room})])
    assert len(full.header) + len(full.body) == LARGEST
    assert decode_header(full.header).seq == 1
    with pytest.raises(Unwritable):
        write([Draft("person.set", body={"notes": "x" * (room + 1)})])


@pytest.mark.parametrize(
    "draft",
    [
        pytest.param(Draft("in", point="caf\udce9"), id="in the header"),
        pytest.param(Draft("undo", body={"reason": "caf\udce9"}), id="in the body"),
        pytest.param(Draft("point.set", body={"capacity": float("nan")}), id="not a number"),
    ],
)
def test_text_that_no_peer_could_read_is_refused(draft: Draft) -> None:
    """An argument in another encoding arrives from the shell as half characters."""
    with pytest.raises(Unwritable):
        write([draft])
