"""The envelope: what is written comes back the same, and bytes from anywhere are an event or are refused as none."""

import json
import re
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wego_desk.core.event import (
    LARGEST,
    BadEvent,
    Event,
    body_hash,
    decode_body,
    decode_header,
    digest,
    encode_body,
    encode_header,
    id_text,
    parse_id,
)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
numbers = st.integers(-(2**63), 2**63 - 1)
hex16 = st.text("0123456789abcdef", min_size=16, max_size=16)
event_ids = st.tuples(hex16, st.integers(1, 10**18 - 1))
several_ids = st.lists(event_ids, max_size=4).map(tuple)
headers = st.builds(
    Event,
    v=st.just(1), stream=hex16, seq=st.integers(1, 2**63 - 1), prev=texts, device=hex16, operator=texts,
    congress=hex16, hlc=numbers, at=numbers, offset_ms=numbers, kind=texts, subject=texts, point=texts, day=texts,
    after=several_ids, ref=several_ids, names=st.lists(st.tuples(texts, several_ids), max_size=3).map(tuple),
    credential=texts, batch=texts, n=numbers, body_hash=texts,
)  # fmt: skip
EVENT = Event(
    1, "1" * 16, 7, "ab" * 32, "2" * 16, "owner", "3" * 16, 1 << 57, 1_695_600_000_000, -20, "in", "4" * 16, "main",
    "2023-09-25", (("5" * 16, 2),), (("6" * 16, 3),), (("city", (("7" * 16, 4),)),), "8" * 16, "9" * 16, 0, "cd" * 32,
)  # fmt: skip


def header_with(**changed: Any) -> bytes:
    """The header of EVENT as another program might write it."""
    return json.dumps([changed.get(name, value) for name, value in EVENT._asdict().items()]).encode()


@settings(max_examples=50)
@given(headers)
def test_a_header_comes_back_as_it_was_written(event: Event) -> None:
    assert decode_header(encode_header(event)) == event


def test_the_header_is_a_bare_json_array_in_utf_8() -> None:
    header = encode_header(EVENT._replace(operator="김민지", after=(), ref=(), names=()))
    assert header.startswith(b'[1,"1111111111111111",7,"abab')
    assert "김민지".encode() in header
    assert b'"2023-09-25",[],[],[],"8888' in header


@settings(max_examples=80)
@given(st.binary(max_size=200) | st.builds(lambda raw: json.dumps(raw).encode(), st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=22) | st.dictionaries(st.text(max_size=3), inner, max_size=4),
    max_leaves=25,
)))  # fmt: skip
@example(b"")
@example(b"[" * 60_000)
@example(b'{"a":' * 12_000)
@example(b"1" * 5000)
@example(b"\xff\xfe[\x00]\x00")
@example(b"\xed\xa0\x80")
def test_bytes_from_anywhere_are_refused_and_nothing_else_happens(header: bytes) -> None:
    with pytest.raises(BadEvent):
        decode_header(header)


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150)
@given(st.sampled_from(Event._fields), ANY_JSON)
@example("seq", True)
@example("seq", 2**63)
@example("hlc", -(2**63) - 1)
@example("kind", "\ud800")
@example("after", [["5" * 16, True]])
@example("after", [["5" * 16, 2**70]])
@example("after", [["\ud800", 1]])
@example("after", {})
@example("ref", "")
@example("names", {})
@example("names", [[5, []]])
@example("names", [["\udfff", []]])
def test_one_strange_field_is_refused_or_can_be_kept(field: str, value: object) -> None:
    """What is taken can be stored: as SQL integers, as UTF-8, and equal when it is read again."""
    try:
        event = decode_header(header_with(**{field: value}))
    except BadEvent:
        return
    assert decode_header(encode_header(event)) == event
    assert encode_header(event) == json.dumps(
        [value if name == field else kept for name, kept in EVENT._asdict().items()],
        ensure_ascii=False, separators=(",", ":"),
    ).encode()  # fmt: skip
    numbers = [v for v in event if isinstance(v, int)] + [seq for _, seq in event.after + event.ref]
    assert all(type(v) is int and -(2**63) <= v < 2**63 for v in numbers)


@pytest.mark.parametrize(
    "header",
    [
        pytest.param(header_with()[:-1], id="cut off"),
        pytest.param(header_with() + b"]", id="too much"),
        pytest.param(json.dumps([*EVENT, "more"]).encode(), id="a field too many"),
        pytest.param(json.dumps(EVENT[:-1]).encode(), id="a field too few"),
        pytest.param(header_with().decode().encode("utf-16"), id="UTF-16"),
        pytest.param(b"\xef\xbb\xbf" + header_with(), id="a byte order mark"),
        pytest.param(header_with(operator="\ud83d"), id="half a character"),
        pytest.param(header_with(operator="x" * LARGEST), id="too large"),
        pytest.param(header_with(n=float("nan")), id="NaN"),
        pytest.param(header_with(n=1.0), id="a fraction"),
    ],
)
def test_what_is_no_event(header: bytes) -> None:
    with pytest.raises(BadEvent):
        decode_header(header)


def test_a_header_of_another_writer_is_kept_though_its_bytes_differ() -> None:
    """Blanks and escapes are no lie: the digest stands for the bytes as they came."""
    assert decode_header(header_with()) == EVENT
    assert digest(header_with()) != digest(encode_header(EVENT))


def test_an_unknown_kind_is_an_event() -> None:
    assert decode_header(header_with(kind="lottery.draw")).kind == "lottery.draw"


json_values = st.recursive(texts | numbers | st.booleans() | st.none(), st.lists, max_leaves=5)


@settings(max_examples=50)
@given(st.dictionaries(texts, json_values, max_size=3), st.binary(min_size=16, max_size=16))
def test_a_body_comes_back_and_its_salt_hides_it(values: dict[str, Any], salt: bytes) -> None:
    body = encode_body(values, salt)
    assert body.startswith(salt)
    assert decode_body(body) == values
    assert body_hash(body) != body_hash(encode_body(values, bytes(b ^ 1 for b in salt)))


def test_a_body_without_sixteen_random_bytes_is_not_written() -> None:
    with pytest.raises(ValueError, match="16"):
        encode_body({}, b"short")


def test_a_purged_body_has_no_values() -> None:
    assert decode_body(None) == {}


@settings(max_examples=100)
@given(st.binary(max_size=60))
@example(b"")
@example(bytes(16))
@example(bytes(16) + b"[]")
@example(bytes(16) + b"[" * 60_000)
@example(bytes(16) + b'{"name":"\\ud800"}')
@example(bytes(16) + b'{"name":NaN}')
@example(bytes(16) + '{"name":""}'.encode("utf-16"))
def test_a_strange_body_is_refused_and_nothing_else_happens(body: bytes) -> None:
    with pytest.raises(BadEvent):
        decode_body(body)


@given(event_ids)
def test_an_id_is_read_as_it_is_printed(event_id: tuple[str, int]) -> None:
    assert parse_id(id_text(event_id)) == event_id
    assert parse_id(f"  {id_text(event_id).upper()}\n") == event_id


@pytest.mark.parametrize(
    "text",
    [
        "", ":", "5", "12:5", "1" * 16, "1" * 16 + ":", "1" * 16 + ":0", "1" * 16 + ":-1", "1" * 16 + ":1.0",
        "1" * 16 + ":²", "1" * 16 + ":" + "9" * 30, "g" * 16 + ":1", "0x" + "1" * 14 + ":1", "1_" * 8 + ":1",
        "+" + "1" * 15 + ":1", "１" * 16 + ":1", "1" * 16 + ":١", "1" * 16 + ":1:1",
    ],
)  # fmt: skip
def test_what_is_no_id(text: str) -> None:
    with pytest.raises(ValueError, match="^" + re.escape(text)):
        parse_id(text)
