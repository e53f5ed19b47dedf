"""Pages of a ledger: in its own order, nothing twice, nothing left out, each stream in them signed to its end."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from node_bench import hear, other_node, page_of, read
from profile_bench import Bench, Work, crowd
from sqlalchemy import Connection
from test_verify import tamper

from wego_desk.core.arrival import Head, read_message
from wego_desk.core.event import EventId
from wego_desk.desk.walk_in import walk_in
from wego_desk.store import peers
from wego_desk.store.pages import Damaged, Page, _cut, _Row
from wego_desk.store.peers import START, Mark


def sign(stream: str, seq: int, digest: bytes) -> bytes:
    return f"{stream}:{seq}".encode() + digest


def is_signed(_device: str, head: Head) -> bool:
    return head.signature == sign(head.stream, head.seq, head.digest)


def ids(page: Page) -> list[EventId]:
    return [(run.stream, run.seq + n) for run in page.runs for n in range(len(run.events))]


def arrived(bench: Bench) -> list[EventId]:
    return bench.sql("log", "SELECT stream, seq FROM event ORDER BY gseq")


@pytest.fixture
def hub(bench: Bench):
    with bench.working() as work:
        work.take_in(crowd(12))
        yield work


def pages_of(work: Work, **how) -> list[Page]:
    found, mark = [], START
    while not found or found[-1].more:
        found.append(page_of(work.store, mark, **how))
        assert found[-1].to != mark or not found[-1].more
        mark = found[-1].to
    return found


@pytest.mark.parametrize("limit", [1, 7, 1000])
def test_pages_hold_everything_once_in_the_order_of_arrival(bench, hub, limit):
    found = pages_of(hub, limit=limit)
    assert [i for page in found for i in ids(page)] == arrived(bench)
    assert max(len(ids(page)) for page in found) <= limit


def test_a_page_holds_no_more_bytes_than_asked_for_but_always_an_event(bench, hub):
    found = pages_of(hub, max_bytes=2_000)
    assert [i for page in found for i in ids(page)] == arrived(bench)
    assert len(found) > 4
    assert all(sum(len(e.header) + len(e.body or b"") for r in page.runs for e in r.events) <= 2_000 for page in found)
    assert all(len(ids(page)) == 1 for page in pages_of(hub, max_bytes=1))


def test_what_the_other_holds_is_left_out_and_the_mark_goes_on(bench, hub):
    everything = arrived(bench)
    stream, _ = everything[-1]
    held = {stream: 20}
    found = page_of(hub.store, held=held)
    assert ids(found) == [i for i in everything if i[0] != stream or i[1] > 20]
    assert found.to == page_of(hub.store).to
    everything_held = dict(everything)
    assert page_of(hub.store, held=everything_held).runs == ()
    assert page_of(hub.store, held=everything_held).to == page_of(hub.store).to


def test_a_page_after_the_last_event_is_empty_and_stays_where_it_is(hub):
    end = page_of(hub.store).to
    assert page_of(hub.store, end) == Page((), end, False, {})


# ---- signatures


@pytest.mark.parametrize("limit", [1, 5, 17, 400])
def test_a_node_signs_its_own_events_wherever_a_page_is_cut(hub, limit):
    for page in pages_of(hub, limit=limit, sign=sign):
        message = read_message(page.runs, hub.store.node.congress, is_signed)
        assert not message.refused
        assert [one.event.id for one in message.events] == ids(page)


def test_what_others_wrote_is_handed_on_with_their_signatures_and_cut_where_they_signed(bench, hub, tmp_path):
    """The venue can't sign for the hub, so its pages end where the hub's did."""
    other = other_node(bench, tmp_path / "venue")
    with other.opened() as store:
        for page in pages_of(hub, limit=7, sign=sign):
            message = read_message(page.runs, store.node.congress, is_signed)
            store.exchange.take_in(message, now_ms=1)
        received = arrived(other)
        assert received == arrived(bench)
        mark, seen = START, []
        while True:
            page = page_of(store, mark, limit=10, sign=sign)
            message = read_message(page.runs, store.node.congress, is_signed)
            assert not message.refused
            seen += ids(page)
            mark = page.to
            if not page.more:
                break
        assert seen == received


def test_what_nobody_signed_holds_up_nothing(bench, hub, tmp_path):
    """Should it ever be: it stays, own events go on."""
    other = other_node(bench, tmp_path / "venue")
    with other.working() as venue:
        hear(venue, page_of(hub.store).runs)
        walk_in(venue.desk, {"full_name": "Amina"}, operator=venue.owner)
        sent = [i for page in pages_of(venue, limit=10, sign=sign) for i in ids(page)]
        with venue.store.reading() as reader:
            about = reader.log.exec_driver_sql(
                "SELECT stream, seq FROM event WHERE device = ?", (venue.store.node.device,)
            ).all()
        assert sent == [tuple(row) for row in about]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32))
def test_a_page_ends_where_every_stream_in_it_is_signed(seed):
    """The rule of the cut alone, on rows of any streams, signed anywhere."""
    chance = Random(seed)
    rows = [
        _Row(n + 1, name, n, b"", b"h", b"", "other" if name != "own" else "own", chance.choice([None, b"s"]))
        for n, name in enumerate(chance.choices(["a", "b", "own"], k=30))
    ]
    sent = [chance.random() < 0.9 for _ in rows]
    count = _cut(rows, sent, 10, 1 << 20, "own")
    for name in ("a", "b"):
        those = [row for row, is_sent in zip(rows[:count], sent, strict=False) if is_sent and row.stream == name]
        assert not those or those[-1].signature is not None


# ---- a disk that lies


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET header = CAST(replace(header, 'Seoul', 'Busan') || ' ' AS BLOB) WHERE gseq = 9",
        "UPDATE event SET body = CAST(body || x'20' AS BLOB) WHERE gseq = 9",
    ],
)
def test_an_event_that_rotted_on_disk_is_not_sent(bench, hub, statement):
    tamper(bench, "log", statement)
    with pytest.raises(Damaged) as found:
        page_of(hub.store)
    assert found.value.args[0] == arrived(bench)[8]


# ---- marks


def test_a_mark_is_known_again_and_that_of_another_history_is_not(hub):
    def judge(log: Connection, mark: Mark) -> bool:
        return peers.is_mark(log, mark)

    with hub.store.reading() as reader:
        end = peers.end(reader.log)
        assert judge(reader.log, START)
        assert judge(reader.log, end)
        assert judge(reader.log, peers.mark_before(reader.log, end.gseq))
        assert not judge(reader.log, end._replace(digest=b"?"))
        assert not judge(reader.log, Mark(end.gseq + 1, end.digest))
        assert not judge(reader.log, Mark(end.gseq + 1, b""))


def test_the_first_that_a_node_lacks_is_found_stream_by_stream(bench, hub):
    everything = arrived(bench)
    whole: dict[str, int] = {}
    for place, (stream, seq) in enumerate(everything):
        with hub.store.reading() as reader:
            mark = peers.first_lacking(reader.log, whole)
            assert (mark == START) if place == 0 else (peers.is_mark(reader.log, mark))
            assert reader.log.exec_driver_sql(
                "SELECT count(*) FROM event WHERE gseq <= ?", (mark.gseq,)
            ).scalar() == place  # fmt: skip
        whole[stream] = seq
    with hub.store.reading() as reader:
        assert peers.first_lacking(reader.log, whole) == peers.end(reader.log)


def test_an_own_event_is_read_back_by_its_own_rules(hub):
    assert not read(hub.store, page_of(hub.store).runs).refused
