"""What rots on a disk is set aside: it leaves the ledger for the quarantine, and comes back when somebody holds it."""

import sqlite3
from contextlib import closing

import pytest
from node_bench import hear, other_node, page_of
from profile_bench import Bench, kept_rows, wanted_rows
from test_verify import tamper

from wego_desk.core.event import id_text
from wego_desk.core.seal import Draft
from wego_desk.desk.check_in import check_in
from wego_desk.desk.edit import edit
from wego_desk.desk.walk_in import walk_in
from wego_desk.store import quarantine
from wego_desk.store.peers import Peer, epoch, peer_of

ROT = "UPDATE event SET header = CAST(header || ' ' AS BLOB) WHERE stream = ? AND seq = ?"


@pytest.fixture
def lived(bench: Bench):
    """A desk at work, with somebody admitted in the middle of its stream."""
    with bench.working() as work:
        amina = walk_in(work.desk, {"full_name": "Amina"}, operator=work.owner)
        admitted = check_in(work.desk, amina.code, operator=work.owner)
        edit(work.desk, amina.id, {"city": "Abuja"}, operator=work.owner)
        yield work, amina, admitted


def test_a_sound_stream_is_left_alone_whatever_a_peer_says(bench, lived):
    work, _, admitted = lived
    before = bench.events()
    assert work.store.exchange.set_aside(admitted.event[0], now_ms=1) is None
    assert work.store.exchange.set_aside("f" * 16, now_ms=1) is None
    assert bench.events() == before


def test_what_rotted_and_all_after_it_is_set_aside_and_a_new_stream_begun(bench, lived):
    work, amina, admitted = lived
    stream, seq = admitted.event
    end = bench.sql("log", "SELECT seq FROM stream WHERE stream = ?", (stream,))[0][0]
    tamper(bench, "log", ROT, values=admitted.event)
    assert work.store.exchange.set_aside(stream, now_ms=7) == seq
    assert bench.sql("log", "SELECT seq FROM stream WHERE stream = ?", (stream,)) == [(seq - 1,)]
    assert bench.sql("log", 'SELECT seq, why, "at" FROM quarantine') == [(n, "rotten", 7) for n in range(seq, end + 1)]
    assert work.store.delegate(amina.id).city == ""
    assert kept_rows(bench)["presence"] == {}
    again = check_in(work.desk, amina.code, operator=work.owner)
    assert again.outcome.verdict == "admitted"
    assert (again.event[0] != stream, again.event[1]) == (True, 1)
    assert kept_rows(bench) == wanted_rows(bench)
    assert bench.verify().ok
    with work.store.reading() as reader:
        todo = quarantine.to_be_done_again(reader.log)
    assert [one.id for one in todo] == [(stream, n) for n in range(seq, end + 1)]
    assert todo[-1].written.body["city"] == "Abuja"


def test_a_stream_that_rotted_from_its_first_event_is_gone_whole(bench, lived):
    work, _, admitted = lived
    tamper(bench, "log", ROT, values=(admitted.event[0], 1))
    assert work.store.exchange.set_aside(admitted.event[0], now_ms=7) == 1
    assert bench.sql("log", "SELECT * FROM stream WHERE stream = ?", (admitted.event[0],)) == []
    assert bench.verify().ok


@pytest.mark.parametrize(
    "rot",
    [
        ROT,
        "UPDATE event SET header = x'00' WHERE stream = ? AND seq = ?",
        "UPDATE event SET body = CAST(body || ' ' AS BLOB) WHERE stream = ? AND seq = ?",
        "UPDATE event SET digest = zeroblob(32) WHERE stream = ? AND seq = ?",
    ],
)
def test_every_way_to_rot_is_found(bench, lived, rot):
    work, _, admitted = lived
    tamper(bench, "log", rot, values=admitted.event)
    assert work.store.exchange.set_aside(admitted.event[0], now_ms=7) == admitted.event[1]
    assert bench.verify().ok


def test_what_a_peer_still_holds_comes_back(bench, lived, tmp_path):
    work, amina, admitted = lived
    other = other_node(bench, tmp_path / "other")
    with other.working() as peer:
        hear(peer, page_of(work.store).runs)
        tamper(bench, "log", ROT, values=admitted.event)
        work.store.exchange.set_aside(admitted.event[0], now_ms=7)
        hear(work, page_of(peer.store).runs)
    assert work.store.delegate(amina.id).city == "Abuja"
    with work.store.reading() as reader:
        assert quarantine.to_be_done_again(reader.log) == []
        assert id_text(admitted.event) in {id_text(one.id) for one in quarantine.everything(reader.log)}
    assert kept_rows(bench) == wanted_rows(bench)


def test_all_peers_are_asked_again_and_a_hub_begins_an_epoch(bench, lived):
    work, _, admitted = lived
    work.store.exchange.have_shaken(Peer("hub"))
    work.store.exchange.begin_epoch("first")
    tamper(bench, "log", ROT, values=admitted.event)
    work.store.exchange.set_aside(admitted.event[0], now_ms=7, epoch="second")
    with work.store.reading() as reader:
        assert peer_of(reader.log, "hub").shake
        assert epoch(reader.log) == "second"


def test_the_quarantine_gives_nothing_back_and_takes_only_what_left(bench, lived):
    work, _, admitted = lived
    tamper(bench, "log", ROT, values=admitted.event)
    work.store.exchange.set_aside(admitted.event[0], now_ms=7)
    with closing(sqlite3.connect(bench.folder / "log.db")) as log:
        for statement in (
            "DELETE FROM quarantine",
            "UPDATE quarantine SET why = 'x'",
            "UPDATE quarantine SET body = x'01'",
        ):
            with pytest.raises(sqlite3.IntegrityError, match="what was set aside stays"):
                log.execute(statement)
        log.execute("INSERT INTO quarantine SELECT NULL, stream, seq, digest, x'00', body, '', 'x', 1 FROM event")
        with pytest.raises(sqlite3.IntegrityError, match="the ledger only grows"):
            log.execute("DELETE FROM event WHERE gseq = 1")


def test_a_purge_reaches_what_was_set_aside(bench, lived):
    work, amina, admitted = lived
    tamper(bench, "log", ROT, values=admitted.event)
    work.store.exchange.set_aside(admitted.event[0], now_ms=7)
    work.desk.append([Draft("purge", amina.id)], work.owner)
    assert bench.sql("log", "SELECT count(body) FROM quarantine WHERE subject = ?", (amina.id,)) == [(0,)]
