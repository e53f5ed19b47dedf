"""What others may send in error or in malice: refused or kept as it is, never believed, nobody else disturbed."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest
import zstandard
from congress import YEAR_MS
from exchange_cases import ONE_HUB, Case
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wego_desk.core.arrival import Carried, Run
from wego_desk.core.event import LARGEST, body_hash, digest, encode_body, encode_header
from wego_desk.core.seal import Draft, Pen, Sealed, seal
from wego_desk.store import peers
from wego_desk.store.engines import fetch
from wego_desk.store.peers import Mark
from wego_desk.store.snapshot_take import Unfit
from wego_desk.sync.messages import (
    Answer,
    Exchange,
    Exchanged,
    Fill,
    HandOver,
    Handshake,
    Manifest,
    NewSnapshot,
    Part,
    Place,
    Refusal,
    Request,
    Shaken,
    Unreadable,
    WireGap,
    read_request,
    to_bytes,
)
from wego_desk.sync.serving import Server
from wego_desk.sync.shelf import Shelf
from wego_desk.sync.signing import Key, head_statement, manifest_statement
from wego_desk.sync.wire import base64, place_of, wire_runs

STRANGER = "f" * 16
NOBODYS_KEY = Key(b"\x07" * 32)
CASE = ONE_HUB[:-1]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    it = Case(tmp_path, CASE)
    it.meet("D0", "C")
    it.meet("D1", "C")
    yield it
    it.congress.close()


@pytest.fixture
def sound(case: Case) -> Iterator[Case]:
    """A case at the end of which all must agree as if nothing had been sent."""
    yield case
    assert case.heal() == []


def held(case: Case, name: str = "C") -> tuple[Any, ...]:
    """All that a box has on disk, but what it knows of its peers."""
    log = case[name].reader.log
    return tuple(
        fetch(log, f"SELECT * FROM {table} ORDER BY 1, 2")
        for table in ("event", "stream", "base", "quarantine", "head")
    )


def push(case: Case, runs: list[Run], *, frm: str = "D0", **changed: Any) -> Answer:
    """A desk sends these events to the hub, in an exchange that is otherwise in order."""
    hub = case["C"]
    shaken = hub.server.answer(Handshake(case[frm].id, "1", case.congress.id, {}, {}))
    assert isinstance(shaken, Shaken)
    request = Exchange(case[frm].id, "2", shaken.epoch, None, {}, wire_runs(runs), Place(7, "00"))
    return hub.server.answer(msgspec.structs.replace(request, **changed))


def refused_by(case: Case, runs: list[Run]) -> dict[str, tuple[int, str]]:
    answer = push(case, runs)
    assert isinstance(answer, Exchanged)
    return answer.refused


def written(case: Case, device: str, *drafts: Draft, stream: str = "5" * 16, at: str = "") -> list[Sealed]:
    pen = Pen(stream, device, at or case.congress.id)
    now_ms = case.congress.now_ms
    return seal(drafts or [Draft("operator.in", "o" * 16)], pen, operator="o" * 16, now_ms=now_ms, salt=bytes)[0]


def signed(case: Case, events: list[Sealed], key: Key) -> Run:
    last = events[-1]
    statement = head_statement(case.congress.id, last.event.stream, last.event.seq, last.digest)
    carried = tuple(Carried(one.header, one.body) for one in events)
    return Run(last.event.stream, events[0].event.seq, carried, key.sign(statement))


def sound_tops(case: Case) -> dict[str, int]:
    """What the hub holds of each stream."""
    return peers.tops(case["C"].reader.log)


# ---- who is not of the congress


def requests_of(node: str, congress: str) -> list[Request]:
    manifest = Manifest("a" * 64, 5, 5, congress, node, 0, "all", 0, 0)
    return [
        Handshake(node, "1", congress, {}, {}),
        Exchange(node, "1", "", None, {}, (), Place(0, "")),
        Fill(node, "1"),
        Part(node, "1", "a" * 64, 0, 10),
        NewSnapshot(node, "1", congress),
        HandOver(node, "1", manifest, 0, ""),
    ]


def test_a_stranger_is_told_nothing_and_leaves_nothing(sound: Case) -> None:
    before = held(sound)
    for request in requests_of(STRANGER, sound.congress.id):
        answer = sound["C"].server.answer(request)
        assert isinstance(answer, Refusal)
        assert answer.why == "unknown_node"
    assert held(sound) == before


def test_a_desk_of_another_congress_is_told_so(sound: Case) -> None:
    for request in requests_of(sound["D0"].id, "0" * 16):
        if isinstance(request, Handshake | NewSnapshot):
            answer = sound["C"].server.answer(request)
            assert isinstance(answer, Refusal)
            assert answer.why == "other_congress"


def test_a_newer_protocol_is_told_to_wait_for_the_hub(sound: Case) -> None:
    answer = sound["C"].server.answer(Handshake(sound["D0"].id, "1", sound.congress.id, {}, {}, protocol=2))
    assert isinstance(answer, Refusal)
    assert answer.why == "upgrade"


def test_a_desk_that_answers_as_if_it_were_a_hub_is_not_believed(sound: Case) -> None:
    heard = sound.step("D0", "D1")
    assert heard.refused == "unknown_hub"


# ---- events that their device did not write


@pytest.mark.parametrize("whose", ["its own key", "nobody's key", "no key"])
def test_an_event_in_another_devices_name_is_not_taken(sound: Case, whose: str) -> None:
    desk, other = sound["D0"], sound["D1"]
    run = signed(sound, written(sound, other.id), desk.key if whose == "its own key" else NOBODYS_KEY)
    before = held(sound)
    assert refused_by(sound, [run._replace(signature=b"") if whose == "no key" else run]) == {"5" * 16: (1, "unsigned")}
    assert held(sound) == before


def test_beside_a_forged_stream_the_others_are_taken(sound: Case) -> None:
    forged = signed(sound, written(sound, sound["D1"].id), NOBODYS_KEY)
    box = sound["D0"]
    admitted = sound.scan("D0")
    page = box.node.page(box.line("C").peer.push, {}, 100, 1 << 20)
    assert refused_by(sound, [forged, *page.runs]) == {"5" * 16: (1, "unsigned")}
    assert admitted.event in sound["C"].log()
    assert (forged.stream, 1) not in sound["C"].log()


def test_an_event_that_was_changed_on_its_way_is_not_taken(sound: Case) -> None:
    sound.scan("D0")
    box = sound["D0"]
    runs = box.node.page(box.line("C").peer.push, sound_tops(sound), 100, 1 << 20).runs
    changed = [
        run._replace(events=tuple(Carried(c.header.replace(b'"in"', b'"out"'), c.body) for c in run.events))
        for run in runs
    ]
    assert changed != list(runs)
    before = held(sound)
    assert [why for _, why in refused_by(sound, changed).values()] == ["unsigned"]
    assert held(sound) == before


def test_an_event_of_another_congress_is_no_event_here(sound: Case) -> None:
    box = sound["D0"]
    run = signed(sound, written(sound, box.id, at="0" * 16), box.key)
    assert refused_by(sound, [run])["5" * 16][1] in ("other_congress", "unsigned")
    assert ("5" * 16, 1) not in sound["C"].log()


def test_an_event_over_the_limit_is_none_and_what_came_before_it_is_kept(sound: Case) -> None:
    box = sound["D0"]
    small = written(sound, box.id)
    e = small[0].event
    body = encode_body({"reason": "x" * LARGEST}, bytes(16))
    header = encode_header(
        e._replace(seq=2, prev=small[0].digest.hex(), body_hash=body_hash(body))
    )  # fmt: skip
    large = Sealed(e._replace(seq=2), header, body, digest(header))
    runs = [signed(sound, small, box.key), signed(sound, [large], box.key)]
    assert refused_by(sound, runs) == {e.stream: (2, "unreadable")}
    assert e.id in sound["C"].log()
    sound.meet("D1", "C")


# ---- what comes again, or late


def test_the_same_request_again_changes_nothing(sound: Case) -> None:
    sound.scan("D0")
    raw = to_bytes(sound["D0"].line("C").ask())
    first = sound["C"].server.answer(read_request(raw))
    once = held(sound)
    again = sound["C"].server.answer(read_request(raw))
    assert isinstance(first, Exchanged)
    assert isinstance(again, Exchanged)
    assert first.ack == again.ack
    assert held(sound) == once


def test_an_answer_counts_once(sound: Case) -> None:
    sound.scan("D1")
    sound.meet("D1", "C")
    line = sound["D0"].line("C")
    answer = sound["C"].server.answer(line.ask())
    assert line.heard(answer).events
    before = held(sound, "D0")
    assert line.heard(answer).events == ()
    assert held(sound, "D0") == before


def test_an_answer_in_another_nodes_name_is_dropped(sound: Case) -> None:
    line = sound["D0"].line("C")
    answer = sound["C"].server.answer(line.ask())
    assert line.heard(msgspec.structs.replace(answer, node=STRANGER)).refused == "other_node"


def test_a_wipe_order_that_no_hub_signed_is_not_obeyed(sound: Case) -> None:
    line = sound["D0"].line("C")
    answer = sound["C"].server.answer(line.ask())
    assert isinstance(answer, Exchanged)
    for order in (base64(NOBODYS_KEY.sign(b"wipe")), base64(sound["D1"].key.sign(b"wipe")), "no base64"):
        line.heard(msgspec.structs.replace(answer, wipe=order))
        assert not sound["D0"].is_revoked
        sound["C"].server.answer(line.ask())


# ---- newer programs and wrong clocks


def test_a_kind_that_nobody_knows_reaches_everybody_and_means_nothing_yet(sound: Case) -> None:
    box = sound["D0"]
    run = signed(sound, written(sound, box.id, Draft("parade", sound.people[0], body={"colour": "blue"})), box.key)
    assert refused_by(sound, [run]) == {}
    sound.meet("D1", "C")
    stored = fetch(sound["D1"].reader.log, "SELECT header, body FROM event WHERE stream = ?", (run.stream,))
    assert [tuple(row) for row in stored] == [tuple(carried) for carried in run.events]


def test_a_clock_a_year_ahead_is_told_so_and_drags_nobody_along(sound: Case) -> None:
    sound["D0"].crash()
    sound["D0"].skew_ms = YEAR_MS
    sound["D0"].start()
    ahead = sound.scan("D0")
    sound.meet("D0", "C")
    later = sound.scan("D0", 1)
    sound.meet("D0", "C")
    sound.meet("D1", "C")
    plain = sound.scan("D1", 2)
    log = sound["D0"].log()
    assert log[later.event].event.offset_ms == pytest.approx(-YEAR_MS, abs=5_000)
    assert sound["D1"].log()[ahead.event].event.at - sound.congress.now_ms > YEAR_MS - 60_000
    assert abs((sound["D1"].log()[plain.event].event.hlc >> 16) - sound.congress.now_ms) < 60_000


# ---- snapshots that are none


def manifest_of(case: Case, packed: bytes, plain_bytes: int, key: Key, maker: str) -> Manifest:
    made = Manifest(sha256(packed).hexdigest(), len(packed), plain_bytes, case.congress.id, maker, 0, "all", 0, 0)
    return msgspec.structs.replace(made, signature=base64(key.sign(manifest_statement(msgspec.to_builtins(made)))))


def hand_over(case: Case, manifest: Manifest, packed: bytes) -> Answer:
    return case["C"].server.answer(HandOver(case["D0"].id, "1", manifest, 0, base64(packed)))


def test_a_snapshot_that_a_desk_made_is_not_taken(sound: Case) -> None:
    desk = sound["D0"]
    packed = zstandard.compress(b"anything")
    for maker, key in ((desk.id, desk.key), (sound["C"].id, desk.key), (STRANGER, NOBODYS_KEY)):
        answer = hand_over(sound, manifest_of(sound, packed, 8, key, maker), packed)
        assert isinstance(answer, Refusal)
        assert answer.why == "unfit"


@pytest.mark.parametrize(
    "plain",
    [b"", b"no database", b"\x00" * 5_000_000],
    ids=["empty", "noise", "zeros"],
)
def test_a_hubs_word_does_not_make_a_file_fit(sound: Case, plain: bytes) -> None:
    hub = sound["C"]
    packed = zstandard.compress(plain)
    before = held(sound)
    for size in (len(plain), 8, 1 << 20):
        if size:
            answer = hand_over(sound, manifest_of(sound, packed, size, hub.key, hub.id), packed)
            assert isinstance(answer, Refusal)
            assert answer.why == "unfit"
    assert held(sound) == before
    assert list((hub.folder / "snapshots").glob("*.plain")) == []


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END",
        "CREATE VIEW v AS SELECT * FROM person",
        "CREATE TABLE more (a)",
        "DROP TABLE kept_event",
        "CREATE VIRTUAL TABLE x USING fts5(a)",
    ],
)
def test_a_file_with_more_in_it_than_rows_is_not_used(sound: Case, tmp_path: Path, statement: str) -> None:
    hub = sound["C"]
    shelf = Shelf(hub.node)
    good = zstandard.decompress((hub.folder / "snapshots" / f"{shelf.fresh().sha256}.zst").read_bytes(), 1 << 28)
    file = tmp_path / "changed.db"
    file.write_bytes(good)
    with closing(sqlite3.connect(file)) as changed, changed:
        changed.execute(statement)
    with closing(sqlite3.connect(file)) as changed:
        changed.execute("PRAGMA journal_mode=DELETE")
    plain = file.read_bytes()
    packed = zstandard.compress(plain)
    manifest = manifest_of(sound, packed, len(plain), hub.key, hub.id)
    desk = Shelf(sound["D0"].node)
    assert desk.add(manifest, 0, packed) == len(packed)
    with pytest.raises(Unfit):
        desk.take(manifest)


# ---- anything at all

leaves = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.text(max_size=20), st.just([]), st.just({}), st.floats(),
    st.sampled_from(["0" * 16, "a" * 64, "!", "AAAA", -1, 1 << 63, 1 << 64]),
)  # fmt: skip


def paths(value: Any, here: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield here
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, one in inside:
        yield from paths(one, (*here, name))


def put(value: Any, path: tuple[Any, ...], what: Any) -> Any:
    if not path:
        return what
    value = value.copy()
    value[path[0]] = put(value[path[0]], path[1:], what)
    return value


def samples(case: Case) -> list[Request]:
    desk = case["D0"]
    page = desk.node.page(Mark(0, b""), {}, 1_000, 1 << 20)
    shaken = case["C"].server.answer(Handshake(desk.id, "1", case.congress.id, {}, {}))
    assert isinstance(shaken, Shaken)
    stream = page.runs[0].stream
    return [
        Handshake(desk.id, "1", case.congress.id, dict(page.tops), {stream: 1}, refused={stream: (1, "chain")}),
        Exchange(
            desk.id, "1", shaken.epoch, shaken.next, dict(page.tops), wire_runs(page.runs), place_of(page.to),
            tail=(stream, 1), refused={stream: (1, "chain")},
        ),
        Fill(desk.id, "1", (WireGap(stream, 1, 2),), wire_runs(page.runs), (stream, 1)),
        Part(desk.id, "1", "a" * 64, 0, 10),
        HandOver(desk.id, "1", Manifest("a" * 64, 5, 5, case.congress.id, desk.id, 0, "all", 0, 0), 0, "AAAA"),
    ]  # fmt: skip


def test_whatever_a_request_says_it_is_answered_and_takes_nothing_away(case: Case) -> None:
    server: Server = case["C"].server
    asked = [json.loads(to_bytes(request)) for request in samples(case)]
    before = set(case["C"].log())

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def anything(data: st.DataObject) -> None:
        request: Any = data.draw(st.sampled_from(asked))
        for _ in range(data.draw(st.integers(1, 3))):
            request = put(request, data.draw(st.sampled_from(sorted(paths(request), key=repr))), data.draw(leaves))
        try:
            read = read_request(json.dumps(request).encode())
        except Unreadable:
            return
        assert server.answer(read).server_time

    anything()
    assert before <= set(case["C"].log())
    assert case.heal() == []
