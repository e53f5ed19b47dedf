"""An older profile is brought forward with all that it holds; a newer one is left as it is."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from profile_bench import Bench, copied
from sqlalchemy import text

from wego_desk.core.trouble import Trouble
from wego_desk.store import profile
from wego_desk.store.engines import open_writer, transaction
from wego_desk.store.migrating import current, migrate, revisions
from wego_desk.store.verifying import verify

ROOT = Path(__file__).resolve().parents[2]

#: For every revision, rows as its tables had them: a new revision comes with rows of its own.
ROWS: Mapping[str, tuple[str, ...]] = {
    "log_0001": (
        """INSERT INTO event (stream, seq, digest, header, body, device, hlc, kind, subject, point, credential, batch)
        VALUES ('a', 1, x'01', x'02', x'03', 'd', 4, 'in', 'p', 'main', 'c', '')""",
        "INSERT INTO node VALUES ('congress', 'c'), ('device', 'd')",
        "INSERT INTO presence VALUES ('p', 'main', '', 1, 1)",
    ),
    "log_0002": (
        """INSERT INTO print_job VALUES (1, 'a:1', 'p', 'c', 'a6', 'Printer 1', 'first', 1, 'failed', 5, 6,
        'print_refused', '{"detail": "no"}', '[]', '', 0, 2)""",
    ),
    "log_0003": (
        "INSERT INTO peer VALUES ('hub', 'e1', 1, 7, x'01', 8, x'02', 9)",
        "INSERT INTO anchor VALUES ('hub', 'aa')",
        "INSERT INTO base VALUES ('b', 5, x'03', 'sha')",
        "INSERT INTO snapshot VALUES ('sha', '{}')",
        "INSERT INTO head VALUES ('b', 5, x'04')",
        "INSERT INTO quarantine VALUES (1, 'c', 1, x'05', x'06', x'07', 'p', 'rotten', 10)",
        "INSERT INTO fork VALUES ('d', 3, x'08')",
    ),
    "log_0004": (
        """INSERT INTO print_job VALUES (1, 'a:1', 'p', 'c', 'a6', 'Printer 1', 'first', 3, 'wanted', 5, 6, '', '{}',
        '[]', '', 0, 0, 1)""",
        "INSERT INTO printer_notes VALUES ('Printer 1', 7, 'o', 250, 41)",
    ),
    "log_0005": (
        """INSERT INTO print_job VALUES (1, 'a:1', 'p', 'c', 'a6', 'Printer 1', 'ahead', -3, 'printed', 5, 6, 'file',
        '{}', '[]', '', 0, 1, 0, 'VIP', 12, 99)""",
    ),
    "log_0006": (
        "INSERT INTO token VALUES ('d', x'0a', 11)",
        "INSERT INTO invitation VALUES ('i', x'0b', 'Desk 3', 'o', 0, 12, 19)",
    ),
    "roster_0001": (
        "INSERT INTO person (n, id, gseq, survivor, row_digest, full_name) VALUES (7, 'p', 1, 'p', x'', 'Özgür 김')",
        "INSERT INTO credential VALUES ('c', 1, 'CODE', 'own', 'p', 'active', NULL)",
        "INSERT INTO record VALUES ('point.set', 'main', 1, '{}')",
        "INSERT INTO applied (one, gseq, digest, projection_version) VALUES (1, 1, x'01', 1)",
    ),
    "roster_0002": (
        "INSERT INTO person (n, id, gseq, survivor, row_digest, contested) VALUES (1, 'p', 1, 'p', x'', '[\"city\"]')",
        "INSERT INTO record VALUES ('point.set', 'main', 1, '{}', '[\"name\"]')",
    ),
    "roster_0003": (
        """INSERT INTO person (n, id, gseq, survivor, row_digest, row_source, row_left)
        VALUES (7, 'p', 1, 'p', x'', '0f', 'vanished')""",
    ),
}
ALL = [(file, revision) for file in ("log", "roster") for revision in revisions(file)]


def test_every_revision_is_tried_with_rows():
    assert set(ROWS) == {revision for _, revision in ALL}


@pytest.mark.parametrize(("file", "revision"), ALL)
def test_a_file_of_any_revision_comes_to_the_newest_with_its_rows(file, revision, tmp_path):
    path = tmp_path / f"{file}.db"
    engine = open_writer(path, file)
    with engine.connect() as connection:
        with transaction(connection):
            upgrade(connection, revision)
            for statement in ROWS[revision]:
                connection.execute(text(statement))
        before = everything(connection)
        with transaction(connection):
            migrate(connection, file, path)
        assert current(connection) == revisions(file)[-1]
        after = everything(connection)
        for table, rows in before.items():
            assert len(after[table]) == len(rows), f"{table} lost rows"
        if revision == revisions(file)[-1]:
            assert after == before
    engine.dispose()


def upgrade(connection, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(ROOT / "db"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(str(ROOT / "db" / "versions" / b) for b in ("log", "roster")))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def everything(connection) -> dict[str, list[object]]:
    tables = connection.execute(text("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%'")).scalars().all()
    return {
        table: [tuple(row) for row in connection.execute(text(f'SELECT * FROM "{table}"'))]
        for table in tables
        if table not in ("alembic_version", "sqlite_sequence")
    }


@pytest.mark.parametrize("file", ["log", "roster"])
@pytest.mark.parametrize("way", [profile.reading, lambda folder: profile.writing(folder, os.urandom)])
def test_a_newer_file_is_refused_and_stays_as_it_is(bench, file, way):
    bench.sql(file, "UPDATE alembic_version SET version_num = 'from_2031'")
    before = contents(bench.folder)
    with pytest.raises(Trouble) as refused, way(bench.folder):
        pass
    assert refused.value.kind == "newer_profile"
    assert refused.value.values["revision"] == "from_2031"
    assert contents(bench.folder) == before


def contents(folder: Path) -> dict[str, bytes]:
    """What counts on disk: the journals' empty companions come and go."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix == ".db"}


def test_a_database_that_is_not_ours_is_left_alone(bench):
    (bench.folder / "log.db").unlink()
    bench.sql("log", "CREATE TABLE moz_places (id INTEGER)")
    (bench.folder / "roster.db").unlink()
    before = contents(bench.folder)
    with pytest.raises(Trouble, match="damaged_file"), bench.opened():
        pass
    assert contents(bench.folder) == before


# ---- the next version of the program, as a copy of this one with one more revision for each file

LATER = '''"""A revision of the next version."""

import os

from alembic import op

revision = "{file}_9999"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE {table} ADD COLUMN colour TEXT DEFAULT 'blue' NOT NULL")
    {dies}
    op.execute("CREATE INDEX {table}_colour ON {table} (colour)")
'''
OPEN = """
import sys
from pathlib import Path
from random import Random
from wego_desk.store import profile
assert str(Path(profile.__file__)).startswith(sys.argv[2]), profile.__file__
with profile.writing(Path(sys.argv[1]), Random(1).randbytes):
    pass
"""


@pytest.fixture(scope="module")
def next_version(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tree = tmp_path_factory.mktemp("next")
    for room in ("core", "store"):
        shutil.copytree(ROOT / "wego_desk" / room, tree / "wego_desk" / room)
    for file in ("__init__.py", "assets.py"):
        shutil.copy(ROOT / "wego_desk" / file, tree / "wego_desk" / file)
    shutil.copytree(ROOT / "db", tree / "db")
    return tree


def opened_by(tree: Path, folder: Path, *, dying_in: str = "") -> int:
    """How the next version's process ended: 0, or minus the signal that killed it in the middle of a revision."""
    for file, table in (("log", "node"), ("roster", "person")):
        dies = "os.kill(os.getpid(), 9)" if file == dying_in else "pass"
        later = LATER.format(file=file, head=revisions(file)[-1], table=table, dies=dies)
        (tree / "db" / "versions" / file / "9999_colour.py").write_text(later)
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-c", OPEN, folder, tree], env=environment, cwd=tree, check=False, stderr=subprocess.DEVNULL
    ).returncode


@pytest.mark.parametrize("file", ["log", "roster"])
def test_a_revision_that_dies_half_way_leaves_a_file_that_the_old_program_opens(next_version, founded, tmp_path, file):
    bench = Bench(copied(founded, tmp_path / "profile"))
    before = bench.events()
    assert opened_by(next_version, bench.folder, dying_in=file) == -signal.SIGKILL
    columns = bench.sql(file, "SELECT name FROM pragma_table_info(?)", ("node" if file == "log" else "person",))
    assert ("colour",) not in columns
    assert bench.sql(file, "SELECT version_num FROM alembic_version") == [(revisions(file)[-1],)]
    if file == "log":
        with bench.working() as work:
            assert work.desk.programme.points
        assert bench.verify().ok
    assert opened_by(next_version, bench.folder) == 0
    assert bench.events()[: len(before)] == before


def test_the_next_version_brings_a_profile_forward_and_this_one_then_refuses_it(next_version, founded, tmp_path):
    bench = Bench(copied(founded, tmp_path / "profile"))
    before = bench.events()
    assert opened_by(next_version, bench.folder) == 0
    assert bench.events() == before
    assert {row[0] for row in bench.sql("log", "SELECT colour FROM node")} == {"blue"}
    stands = contents(bench.folder)
    with pytest.raises(Trouble, match="newer_profile"), bench.opened():
        pass
    with pytest.raises(Trouble, match="newer_profile"), profile.reading(bench.folder) as reader:
        verify(reader)
    assert contents(bench.folder) == stands
