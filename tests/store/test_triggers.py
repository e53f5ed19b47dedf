"""The ledger only grows: the file itself refuses everything else, whoever asks."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from profile_bench import Bench
from sqlalchemy.exc import IntegrityError

from wego_desk.core.seal import Draft
from wego_desk.store.engines import open_writer

COLUMNS = (
    "gseq stream seq digest header body device hlc kind subject point credential batch"
).split()  # fmt: skip


@pytest.fixture
def log(bench: Bench) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(bench.folder / "log.db")) as connection:
        yield connection


@pytest.mark.parametrize("column", COLUMNS)
def test_no_column_of_an_event_can_be_changed(log, column):
    before = log.execute("SELECT * FROM event").fetchall()
    with pytest.raises(sqlite3.IntegrityError, match="an event never changes"):
        log.execute(f"UPDATE event SET {column} = 7777 WHERE gseq = 2")
    log.rollback()
    assert log.execute("SELECT * FROM event").fetchall() == before


def test_no_event_can_be_taken_out(log):
    for statement in ("DELETE FROM event", "DELETE FROM event WHERE gseq = 1"):
        with pytest.raises(sqlite3.IntegrityError, match="the ledger only grows"):
            log.execute(statement)


def test_an_update_in_place_of_an_insert_is_refused(log):
    with pytest.raises(sqlite3.IntegrityError, match="an event never changes"):
        log.execute(
            "INSERT INTO event SELECT * FROM event WHERE gseq = 1 ON CONFLICT DO UPDATE SET header = excluded.digest"
        )


def test_the_program_cannot_replace_an_event_by_inserting_over_it(bench):
    """SQLite's REPLACE takes the old row out without asking its triggers, unless the connection says otherwise."""
    engine = open_writer(bench.folder / "log.db", "log")
    with engine.connect() as connection, pytest.raises(IntegrityError, match="the ledger only grows"):
        connection.exec_driver_sql("INSERT OR REPLACE INTO event SELECT * FROM event WHERE gseq = 1")
    engine.dispose()


def test_a_body_can_be_purged_and_filled_in_again_but_not_exchanged(log):
    body = log.execute("SELECT body FROM event WHERE gseq = 2").fetchone()[0]
    log.execute("UPDATE event SET body = NULL WHERE gseq = 2")
    assert log.execute("SELECT body FROM event WHERE gseq = 2").fetchone() == (None,)
    log.execute("UPDATE event SET body = ? WHERE gseq = 2", (body,))
    assert log.execute("SELECT body FROM event WHERE gseq = 2").fetchone() == (body,)
    with pytest.raises(sqlite3.IntegrityError, match="an event never changes"):
        log.execute("UPDATE event SET body = ? WHERE gseq = 2", (body + b" ",))


def test_with_a_purged_body_nothing_else_may_go(log):
    with pytest.raises(sqlite3.IntegrityError, match="an event never changes"):
        log.execute("UPDATE event SET body = NULL, subject = '' WHERE gseq = 2")


def test_a_purged_body_leaves_the_ledger_whole(bench):
    bench.sql("log", "UPDATE event SET body = NULL WHERE kind = 'device.set'")
    assert not [where for kind, where in bench.verify().breaks if kind in ("chain", "body", "head", "columns")]


def test_the_row_of_a_stream_follows_its_newest_event(bench):
    for start in (1, 2):
        with bench.working() as work:
            for number in range(1, 4):
                drafts = [Draft("refused", body={"text": f"{number} {i}"}) for i in range(number)]
                last = work.store.append(drafts, operator="", now_ms=1_000 * number)[-1]
        row = bench.sql("log", "SELECT device, seq, digest, hlc FROM stream WHERE stream = ?", (last.event.stream,))
        assert row == [(last.event.device, last.event.seq, last.digest, last.event.hlc)]
        assert last.event.seq == 6
        assert len(bench.sql("log", "SELECT * FROM stream")) == start + 1
