"""What two nodes say to each other comes back as it was said, and what is no message is named as none."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desk.core.arrival import Carried, Run
from wego_desk.core.event import SALT_BYTES
from wego_desk.sync import messages
from wego_desk.sync.messages import (
    Exchange,
    Handshake,
    Place,
    Unreadable,
    WireRun,
    read_answer,
    read_request,
    to_bytes,
)
from wego_desk.sync.wire import mark_of, runs_of, wire_runs

bodies = st.none() | st.builds(lambda salt, text: salt + text.encode(), st.binary(min_size=16, max_size=16), st.text())
carried = st.builds(Carried, st.text().map(str.encode), bodies)
runs = st.builds(Run, st.text(), st.integers(1, 2**63 - 1), st.lists(carried, max_size=4).map(tuple), st.binary())


@given(st.lists(runs, max_size=4))
def test_events_cross_the_wire_byte_for_byte(sent: list[Run]) -> None:
    request = Exchange("n", "1", "e", None, {}, wire_runs(sent), Place(0, ""))
    read = read_request(to_bytes(request))
    assert isinstance(read, Exchange)
    assert runs_of(read.runs) == sent


@given(st.binary(max_size=300))
def test_noise_is_no_message(raw: bytes) -> None:
    for read in (read_request, read_answer):
        with pytest.raises(Unreadable):
            read(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"null", b"[]", b'{"type":"handshake"}', b'{"type":"exchanged","node":"n"}', b"\xff\xfe",
        b"[" * 100_000, b'{"type":"part","node":"n","nonce":"1","sha256":"","offset":"many","size":1}',
    ],
)  # fmt: skip
def test_what_is_not_of_this_protocol_is_no_request(raw: bytes) -> None:
    with pytest.raises(Unreadable):
        read_request(raw)


def test_a_message_larger_than_any_is_not_even_read(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = to_bytes(Handshake("n", "1", "c", {}, {}))
    monkeypatch.setattr(messages, "LARGEST", len(raw))
    assert read_request(raw) is not None
    with pytest.raises(Unreadable, match="too large"):
        read_request(raw + b" ")


def test_a_field_of_a_newer_program_is_passed_over() -> None:
    newer = msgspec.json.encode({**_plain(Handshake("n", "1", "c", {"s": 3}, {})), "colour": "blue"})
    assert read_request(newer) == Handshake("n", "1", "c", {"s": 3}, {})


def _plain(message: Handshake) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.json.decode(to_bytes(message))
    return found


@pytest.mark.parametrize("place", [Place(1 << 63, ""), Place(-1, ""), Place(1, "no hex")])
def test_a_mark_that_no_table_holds_is_unreadable(place: Place) -> None:
    with pytest.raises(Unreadable):
        mark_of(place)


@pytest.mark.parametrize(
    "run",
    [
        WireRun("s", 1 << 63, (), ""),
        WireRun("s", 1, (), "?"),
        WireRun("s", 1, (("header", "no base64", "{}"),), ""),
    ],
)
def test_a_run_that_no_table_holds_is_unreadable(run: WireRun) -> None:
    with pytest.raises(Unreadable):
        runs_of([run])


def test_a_body_is_cut_at_its_salt() -> None:
    (wire,) = wire_runs([Run("s", 1, (Carried(b"[]", b"\x00" * SALT_BYTES + b'{"a":1}'),))])
    assert wire.events == (("[]", "AAAAAAAAAAAAAAAAAAAAAA==", '{"a":1}'),)
