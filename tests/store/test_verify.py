"""Whatever is changed behind the program's back, `verify` finds it and says where."""

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest
from profile_bench import DAILY, HALL, Bench, copied, crowd, programme_file

from wego_desk.core.projection import MERGED_INTO
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.check_in import check_in
from wego_desk.desk.credentials import replace, revoke
from wego_desk.desk.edit import edit
from wego_desk.desk.programme import set_programme
from wego_desk.desk.undo import undo
from wego_desk.desk.walk_in import walk_in
from wego_desk.store import profile
from wego_desk.store.verifying import Findings, verify


@pytest.fixture(scope="module")
def lived(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile after a busy morning and two starts."""
    bench = Bench(copied(founded, tmp_path_factory.mktemp("lived") / "profile"))
    with bench.working() as work:
        desk, owner = work.desk, work.owner
        set_programme(desk, programme_file(HALL, DAILY), operator=owner)
        work.take_in(crowd(20))
        amina = walk_in(desk, {"full_name": "Amina Diallo", "foreign_code": "F-1"}, operator=owner)
        for point in ("main", "hall", "hall"):
            check_in(desk, amina.code, operator=owner, point=point)
        check_in(desk, amina.code, operator=owner, point="hall", leaving=True)
    with bench.working() as work:
        desk, owner = work.desk, work.owner
        minjun = walk_in(desk, {"full_name": "김민준"}, operator=owner)
        again = check_in(desk, minjun.code, operator=owner, point="lunch")
        undo(desk, again.event, operator=owner, reason="mistaken")
        replace(desk, amina.id, operator=owner, reason="lost")
        edit(desk, minjun.id, {"city": "Busan"}, operator=owner)
        twin = walk_in(desk, {"full_name": "Min-jun Kim"}, operator=owner)
        check_in(desk, twin.code, operator=owner)
        revoke(desk, twin.id, operator=owner, reason="twice")
        desk.append([Draft("person.merge", twin.id, names=((MERGED_INTO, ((minjun.id, 0),)),))], owner)
    return bench.folder


@pytest.fixture
def bench(lived: Path, tmp_path: Path) -> Bench:
    return Bench(copied(lived, tmp_path / "profile"))


def tamper(bench: Bench, file: str, *statements: str, values: Sequence[object] = ()) -> None:
    """With the triggers out of the way, as one who means it would."""
    with closing(sqlite3.connect(bench.folder / f"{file}.db")) as connection, connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            assert connection.execute(statement, values).rowcount > 0, f"nothing was tampered with: {statement}"
        for _, trigger in triggers:
            connection.execute(trigger)


def test_a_profile_that_nobody_touched_is_whole(bench):
    found = bench.verify()
    assert found.ok
    assert found.events == bench.sql("log", "SELECT count(*) FROM event")[0][0]
    assert found.streams == 3


@pytest.mark.parametrize(
    ("file", "statement"),
    [
        ("log", "DROP TRIGGER event_stays"),
        ("log", "CREATE TRIGGER quiet AFTER INSERT ON presence BEGIN DELETE FROM presence; END"),
        ("roster", "DROP INDEX credential_code"),
        ("roster", "ALTER TABLE person RENAME COLUMN city TO town"),
        ("roster", "CREATE TABLE notes (text TEXT)"),
    ],
)
def test_a_file_that_is_not_built_as_we_build_it_is_named(bench, file, statement):
    with closing(sqlite3.connect(bench.folder / f"{file}.db")) as connection, connection:
        connection.execute(statement)
    assert bench.verify().breaks == [("schema", f"{file}.db")]


MIDDLE = "(SELECT gseq FROM event WHERE kind = 'person.add' ORDER BY gseq LIMIT 1 OFFSET 7)"
NAME_OF_MIDDLE = f"SELECT stream || ':' || seq FROM event WHERE gseq = {MIDDLE}"


@pytest.mark.parametrize(
    ("statement", "kinds"),
    [
        (f"UPDATE event SET header = CAST(replace(header, 'person.add', 'person.set') AS BLOB) WHERE gseq = {MIDDLE}",
         {"chain"}),
        (f"UPDATE event SET header = x'5b5d' WHERE gseq = {MIDDLE}", {"unreadable"}),
        (f"UPDATE event SET header = 'text' WHERE gseq = {MIDDLE}", {"unreadable"}),
        (f"UPDATE event SET header = 7 WHERE gseq = {MIDDLE}", {"unreadable"}),
        (f"UPDATE event SET digest = zeroblob(32) WHERE gseq = {MIDDLE}", {"chain"}),
        (f"UPDATE event SET body = CAST(body || x'20' AS BLOB) WHERE gseq = {MIDDLE}", {"body"}),
        (f"UPDATE event SET body = 'text' WHERE gseq = {MIDDLE}", {"body"}),
        *((f"UPDATE event SET {column} = 'other' WHERE gseq = {MIDDLE}", {"columns"}) for column in
          ("device", "kind", "subject", "point", "credential", "batch")),
        (f"UPDATE event SET hlc = hlc + 1 WHERE gseq = {MIDDLE}", {"columns"}),
    ],
)  # fmt: skip
def test_a_changed_event_is_named(bench, statement, kinds):
    name = bench.sql("log", NAME_OF_MIDDLE)[0][0]
    tamper(bench, "log", statement)
    found = bench.verify()
    assert {kind for kind, _ in found.breaks} == kinds
    assert [where for _, where in found.breaks] == [name]


def test_a_row_taken_out_of_the_middle_leaves_a_gap(bench):
    stream, seq = bench.sql("log", f"SELECT stream, seq FROM event WHERE gseq = {MIDDLE}")[0]
    tamper(bench, "log", f"DELETE FROM event WHERE gseq = {MIDDLE}")
    assert bench.verify().breaks == [("gap", f"{stream}:{seq + 1}")]


def test_a_row_taken_from_the_end_leaves_a_head_without_its_event(bench):
    stream = bench.sql("log", "SELECT stream FROM event ORDER BY gseq DESC LIMIT 1")[0][0]
    tamper(bench, "log", "DELETE FROM event WHERE gseq = (SELECT max(gseq) FROM event)")
    assert ("head", stream) in bench.verify().breaks


def test_a_whole_stream_taken_out_leaves_its_head(bench):
    stream = bench.sql("log", "SELECT stream FROM event ORDER BY gseq DESC LIMIT 1")[0][0]
    tamper(bench, "log", f"DELETE FROM event WHERE stream = '{stream}'")
    assert ("head", stream) in bench.verify().breaks


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE stream SET seq = seq - 1 WHERE stream = ?",
        "UPDATE stream SET digest = zeroblob(32) WHERE stream = ?",
        "UPDATE stream SET hlc = hlc + 1 WHERE stream = ?",
        "UPDATE stream SET device = 'other' WHERE stream = ?",
        "DELETE FROM stream WHERE stream = ?",
    ],
)
def test_a_moved_head_is_named(bench, statement):
    stream = bench.sql("log", "SELECT stream FROM stream ORDER BY seq DESC LIMIT 1")[0][0]
    tamper(bench, "log", statement, values=(stream,))
    assert bench.verify().breaks == [("head", stream)]


def test_two_streams_that_change_places_are_both_named(bench):
    """Each chain is whole in itself: only the names in the headers tell."""
    one, other = (row[0] for row in bench.sql("log", "SELECT stream FROM stream ORDER BY hlc LIMIT 2"))
    tamper(
        bench,
        "log",
        f"UPDATE event SET stream = 'x' WHERE stream = '{one}'",
        f"UPDATE event SET stream = '{one}' WHERE stream = '{other}'",
        f"UPDATE event SET stream = '{other}' WHERE stream = 'x'",
    )
    assert {where.split(":")[0] for _, where in bench.verify().breaks} == {one, other}


AMINA = "(SELECT id FROM person WHERE full_name = 'Amina Diallo')"
KIM = "(SELECT id FROM person WHERE full_name = '김민준')"


@pytest.mark.parametrize(
    ("whose", "statement"),
    [
        (AMINA, f"UPDATE person SET organization = 'other' WHERE id = {AMINA}"),
        (AMINA, f"UPDATE person SET role = 'mayor' WHERE id = {AMINA}"),
        (AMINA, f"UPDATE person SET row_digest = x'01' WHERE id = {AMINA}"),
        (AMINA, f"UPDATE person SET contested = 'city' WHERE id = {AMINA}"),
        (AMINA, f"UPDATE person SET survivor = {KIM} WHERE id = {AMINA}"),
        (AMINA, f"UPDATE credential SET state = 'active' WHERE person = {AMINA} AND state = 'replaced'"),
        (AMINA, f"UPDATE credential SET code = 'stolen' WHERE person = {AMINA} AND state = 'active'"),
        (AMINA, f"UPDATE credential SET form = 'foreign' WHERE person = {AMINA} AND state = 'active'"),
        (AMINA, f"UPDATE credential SET ended_at = 1 WHERE person = {AMINA} AND state = 'replaced'"),
        (AMINA, f"DELETE FROM credential WHERE person = {AMINA} AND state = 'active'"),
        (AMINA, f"INSERT INTO credential VALUES ('new', 1, 'C', 'own', {AMINA}, 'active', NULL)"),
        (KIM, f"UPDATE credential SET person = {AMINA} WHERE person = {KIM}"),
        (AMINA, f"DELETE FROM search_key WHERE n = (SELECT n FROM person WHERE id = {AMINA})"),
    ],
)
def test_a_changed_row_of_a_person_is_named(bench, whose, statement):
    person = bench.sql("roster", f"SELECT {whose}")[0][0]
    tamper(bench, "roster", statement)
    assert ("person", person) in bench.verify().breaks


def test_a_person_taken_out_or_slipped_in_is_named(bench):
    person = bench.sql("roster", f"SELECT {AMINA}")[0][0]
    tamper(bench, "roster", f"UPDATE person SET id = 'stranger' WHERE id = '{person}'")
    assert {("person", person), ("person", "stranger")} <= set(bench.verify().breaks)


def test_a_code_that_was_never_issued_is_found(bench):
    tamper(bench, "roster", "INSERT INTO credential VALUES ('new', 1, 'FREE-ENTRY', 'own', 'nobody', 'active', NULL)")
    assert ("person", "nobody") in bench.verify().breaks


@pytest.mark.parametrize(
    ("where", "statement"),
    [
        ("hall", """UPDATE record SET fields = replace(fields, '500', '5000') WHERE id = 'hall'"""),
        ("hall", "DELETE FROM record WHERE id = 'hall'"),
        ("hall", "UPDATE record SET fields = 'no json' WHERE id = 'hall'"),
        ("hall", "UPDATE record SET contested = 'rule' WHERE id = 'hall'"),
        ("stranger", "INSERT INTO record VALUES ('point.set', 'stranger', 1, '{}', '')"),
        ("stranger", "INSERT INTO record VALUES ('unknown', 'stranger', 1, '{}', '')"),
    ],
)
def test_a_changed_record_is_named(bench, where, statement):
    tamper(bench, "roster", statement)
    assert bench.verify().breaks == [("record", where)]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE presence SET present = 1 - present WHERE person = ? AND point = 'hall' AND day = ''",
        "UPDATE presence SET admissions = admissions + 1 WHERE person = ? AND point = 'main'",
        "DELETE FROM presence WHERE person = ? AND day = ''",
        "INSERT INTO presence SELECT person, 'lunch', day, present, admissions FROM presence WHERE person = ? LIMIT 1",
    ],
)
def test_changed_presence_is_named(bench, statement):
    person = bench.sql("roster", f"SELECT {AMINA}")[0][0]
    tamper(bench, "log", statement, values=(person,))
    assert bench.verify().breaks == [("presence", person)]


def test_presence_of_somebody_who_never_came_is_found(bench):
    tamper(bench, "log", "INSERT INTO presence VALUES ('ghost', 'main', '', 1, 1)")
    assert bench.verify().breaks == [("presence", "ghost")]


def test_a_roster_that_was_tampered_with_comes_right_when_it_is_thrown_away(bench):
    tamper(bench, "roster", "UPDATE person SET full_name = 'Nobody'")
    assert not bench.verify().ok
    (bench.folder / "roster.db").unlink()
    assert bench.verify().ok


def test_verify_beside_a_desk_at_work_finds_no_fault_with_it(bench):
    with bench.working() as work:
        for number in range(5):
            walk_in(work.desk, {"full_name": f"Guest {number}"}, operator=work.owner)
            assert bench.verify().ok


@pytest.mark.parametrize("file", ["log", "roster"])
def test_a_flipped_byte_anywhere_in_a_file_is_a_finding_never_an_accident(bench, tmp_path, file):
    """It may hit what nobody reads (free space); what it must not do is to pass for truth, or crash."""
    whole = (bench.folder / f"{file}.db").read_bytes()
    written = [at for at, byte in enumerate(whole) if byte]
    chance = Random(7)
    noticed = 0
    for number in range(30):
        folder = copied(bench.folder, tmp_path / f"bad-{number}")
        at = chance.choice(written)
        changed = bytearray(whole)
        changed[at] ^= 1 << chance.randrange(8)
        (folder / f"{file}.db").write_bytes(changed)
        found: Findings | None = None
        with suppress(Trouble), profile.reading(folder) as reader:
            found = verify(reader)
        noticed += found is None or not found.ok
        shutil.rmtree(folder)
    assert noticed > 10
