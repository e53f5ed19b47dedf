"""What the world does to a profile: full disks, locked files, lost and foreign ones. One sentence, nothing changed."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from profile_bench import HALL, Bench, copied, crowd, kept_rows, order_of_arrival, programme_file, wanted_rows

from wego_desk.core.event import id_text
from wego_desk.core.trouble import Trouble
from wego_desk.desk import reading as asking
from wego_desk.desk.attendance import attendance
from wego_desk.desk.check_in import check_in
from wego_desk.desk.edit import edit
from wego_desk.desk.founding import OWNER
from wego_desk.desk.programme import set_programme
from wego_desk.desk.undo import undo
from wego_desk.desk.walk_in import walk_in
from wego_desk.store import profile

TESTS = Path(__file__).parent
posix = pytest.mark.skipif(os.name != "posix", reason="limits and rights as POSIX has them")


def state(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != profile.LOCK and not path.name.endswith(("-shm", "-wal"))
    }


def trouble_of_opening(folder: Path) -> str:
    with pytest.raises(Trouble) as told, profile.writing(folder, Random(5).randbytes):
        pass
    return told.value.kind


def trouble_of_reading(folder: Path) -> str:
    with pytest.raises(Trouble) as told, profile.reading(folder) as reader:
        list(asking.delegates(reader))
    return told.value.kind


# ---- a full disk


def limit(work, file: str, pages: int) -> int:
    """Let a file grow by so many pages and no more, as on a full disk; returns its size now."""
    connection = getattr(work.store, f"_{file}")
    now = connection.exec_driver_sql("PRAGMA page_count").scalar()
    connection.exec_driver_sql(f"PRAGMA max_page_count={now + pages}")
    return now


@pytest.mark.parametrize("file", ["log", "roster"])
def test_on_a_full_disk_an_act_is_not_done_and_the_next_one_works(bench, file):
    with bench.working() as work:
        amina = walk_in(work.desk, {"full_name": "Amina"}, operator=work.owner)
        limit(work, file, 0)
        stands = []

        def keep_editing() -> None:
            for number in range(40):
                stands.append((kept_rows(bench), len(bench.events())))
                edit(work.desk, amina.id, {"notes": "x" * 9_000 + str(number)}, operator=work.owner)

        with pytest.raises(Trouble, match="disk_full"):
            keep_editing()
        assert (kept_rows(bench), len(bench.events())) == stands[-1]
        limit(work, file, 10_000)
        assert edit(work.desk, amina.id, {"city": "Dakar"}, operator=work.owner) == ["city"]
        assert check_in(work.desk, amina.code, operator=work.owner).outcome.verdict == "admitted"
        assert kept_rows(bench) == wanted_rows(bench)
    assert bench.verify().ok


def test_on_a_full_disk_nobody_is_admitted_without_it_being_kept(bench):
    with bench.working() as work:
        amina = walk_in(work.desk, {"full_name": "Amina"}, operator=work.owner)
        set_programme(work.desk, programme_file(HALL), operator=work.owner)
        limit(work, "log", 1)
        verdicts = []

        def keep_scanning() -> None:
            for number in range(200):
                leaving = number % 2 == 1
                checked = check_in(work.desk, amina.code, operator=work.owner, point="hall", leaving=leaving)
                verdicts.append(checked.outcome.verdict)

        with pytest.raises(Trouble, match="disk_full"):
            keep_scanning()
        answered = len(verdicts)
        assert sum(w.event.kind in ("in", "out") for w in bench.events()) == answered
        limit(work, "log", 1_000)
        again = check_in(work.desk, amina.code, operator=work.owner, point="hall", leaving=answered % 2 == 1)
        assert again.outcome.verdict == ("exited" if answered % 2 else "admitted")
    assert bench.verify().ok


@pytest.mark.parametrize("file", ["log", "roster"])
def test_an_import_on_a_full_disk_comes_in_whole_or_not_at_all(bench, file):
    people = crowd(250)
    with bench.working() as work:
        limit(work, file, 20)
        with pytest.raises(Trouble, match="disk_full"):
            work.take_in(people)
        limit(work, file, 100_000)
        walk_in(work.desk, {"full_name": "Amina"}, operator=work.owner)
        assert kept_rows(bench) == wanted_rows(bench)
        again = work.take_in(people)
        assert (again.added, again.unchanged) == ((250, 0) if file == "log" else (0, 250))
    assert bench.verify().ok
    assert len(kept_rows(bench)["people"]) == 251


FILL = """
import json, resource, signal, sys
from pathlib import Path
from random import Random
sys.path.insert(0, sys.argv[2])
from profile_bench import Bench
from wego_desk.core.trouble import Trouble
from wego_desk.desk.walk_in import walk_in
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
done = []
with Bench(Path(sys.argv[1]), Random(9)).working() as work:
    owner = work.owner
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
    try:
        while True:
            done.append(walk_in(work.desk, {"full_name": f"Guest {len(done)}", "notes": "x" * 5000}, operator=owner).id)
    except Trouble as trouble:
        kind = trouble.kind
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    done.append(walk_in(work.desk, {"full_name": "Late guest"}, operator=owner).id)
print(json.dumps({"kind": kind, "done": done}))
"""


@posix
@pytest.mark.parametrize("room", [200_000, 300_000, 400_000])
def test_when_the_system_lets_no_file_grow_what_was_answered_is_kept(bench, room):
    """The limit meets whichever file gets there first, its journal too, in the middle of a write."""
    said = subprocess.run(
        [sys.executable, "-c", FILL, bench.folder, TESTS, str(room)], check=True, capture_output=True
    )  # fmt: skip
    answer = json.loads(said.stdout)
    assert answer["kind"] == "disk_full"
    assert len(answer["done"]) > 2
    assert set(answer["done"]) <= set(kept_rows(bench)["people"])
    assert bench.verify().ok


# ---- files that are not what they should be


def test_a_truncated_or_foreign_file_is_told_and_left_alone(bench, tmp_path):
    with bench.working() as work:
        work.take_in(crowd(100))
    whole = (bench.folder / "log.db").read_bytes()
    for number, content in enumerate(
        [whole[: len(whole) // 2], whole[:5_000], whole[:50], b"PK\x03\x04" * 5_000, whole[100:] + whole[:100]]
    ):
        for file in ("log", "roster"):
            folder = copied(bench.folder, tmp_path / f"{number}-{file}")
            (folder / f"{file}.db").write_bytes(content)
            before = state(folder)
            assert trouble_of_opening(folder) == "damaged_file"
            assert trouble_of_reading(folder) == "damaged_file"
            assert state(folder) == before


def test_a_ledger_that_is_gone_or_emptied_is_never_begun_anew_beside_its_roster(bench, tmp_path):
    for number, spoil in enumerate((Path.unlink, lambda path: path.write_bytes(b""))):
        folder = copied(bench.folder, tmp_path / str(number))
        spoil(folder / "log.db")
        before = state(folder)
        assert trouble_of_opening(folder) == "ledger_missing"
        assert trouble_of_reading(folder) in ("no_profile", "ledger_missing")
        assert state(folder) == before


@pytest.mark.parametrize("file", ["log.db", "roster.db", profile.LOCK])
def test_a_folder_in_the_place_of_a_file_is_told(bench, file):
    (bench.folder / file).unlink(missing_ok=True)
    (bench.folder / file).mkdir()
    before = state(bench.folder)
    assert trouble_of_opening(bench.folder) in ("cannot_open", "cannot_write")
    assert state(bench.folder) == before


def test_a_file_in_the_place_of_the_profile_is_told(tmp_path):
    (tmp_path / "profile").write_text("notes")
    assert trouble_of_opening(tmp_path / "profile") == "cannot_write"
    assert trouble_of_opening(tmp_path / "profile" / "deeper") == "cannot_write"
    assert trouble_of_reading(tmp_path / "profile") == "no_profile"


def test_where_nothing_was_founded_there_is_nothing_to_read(tmp_path):
    assert trouble_of_reading(tmp_path / "nowhere") == "no_profile"
    (tmp_path / "log.db").touch()
    assert trouble_of_reading(tmp_path) == "no_profile"


# ---- backups put back


def test_without_its_roster_a_profile_is_read_all_the_same(bench):
    with bench.working() as work:
        work.take_in(crowd(3))
    before = kept_rows(bench), order_of_arrival(bench)
    (bench.folder / "roster.db").unlink()
    with profile.reading(bench.folder) as reader:
        assert [d.full_name for d in asking.delegates(reader)] == [p["full_name"] for p in crowd(3)]
        assert asking.find(reader, "delegate 00002")[0].delegate.full_name == "Delegate 00002 Seoul"
    assert (kept_rows(bench), order_of_arrival(bench)) == before


def test_an_older_ledger_put_back_takes_its_roster_with_it(bench, tmp_path):
    """The roster must not go on showing who was added after the backup."""
    with bench.working() as work:
        walk_in(work.desk, {"full_name": "Amina"}, operator=work.owner)
    backup = shutil.copy(bench.folder / "log.db", tmp_path / "backup.db")
    with bench.working() as work:
        walk_in(work.desk, {"full_name": "Blessing"}, operator=work.owner)
        edit(work.desk, order_of_arrival(bench)[0], {"full_name": "Amina Diallo"}, operator=work.owner)
    shutil.copy(backup, bench.folder / "log.db")
    with profile.reading(bench.folder) as reader:
        assert [d.full_name for d in asking.delegates(reader)] == ["Amina"]
        assert not asking.find(reader, "blessing")
    with bench.working() as work:
        walk_in(work.desk, {"full_name": "Chen"}, operator=work.owner)
        walk_in(work.desk, {"full_name": "Dalia"}, operator=work.owner)
    assert bench.verify().ok
    assert kept_rows(bench) == wanted_rows(bench)


def test_the_roster_of_another_desk_is_made_anew(bench, founded, tmp_path):
    other = Bench(copied(founded, tmp_path / "other"), Random("other"))
    for one, name in ((bench, "Amina"), (other, "Blessing")):
        with one.working() as work:
            walk_in(work.desk, {"full_name": name}, operator=work.owner)
    shutil.copy(other.folder / "roster.db", bench.folder / "roster.db")
    with profile.reading(bench.folder) as reader:
        assert [d.full_name for d in asking.delegates(reader)] == ["Amina"]
    assert bench.verify().ok


def test_a_restored_disk_never_gives_an_event_the_name_of_another(bench, tmp_path):
    """Two desks go on from one image: every start writes a stream of its own, later than all before."""
    twin = Bench(copied(bench.folder, tmp_path / "twin"), Random("twin"))
    for one in (bench, twin):
        with one.working() as work:
            walk_in(work.desk, {"full_name": "Amina"}, operator=work.owner)
    known = {w.event.id for w in bench.events()} & {w.event.id for w in twin.events()}
    fresh = [[w.event for w in one.events() if w.event.id not in known] for one in (bench, twin)]
    assert {e.stream for e in fresh[0]}.isdisjoint({e.stream for e in fresh[1]})
    assert min(e.hlc for e in fresh[0]) > max(w.event.hlc for w in bench.events() if w.event.id in known)


# ---- acts that are no event


def test_what_is_too_long_or_no_text_is_told_as_such(bench):
    with bench.working() as work:
        amina = walk_in(work.desk, {"full_name": "Amina"}, operator=work.owner)
        inside = check_in(work.desk, amina.code, operator=work.owner)
        before = bench.events()
        for reason, kind in (("x" * 70_000, "act_too_large"), ("half a \ud800", "act_unwritable")):
            with pytest.raises(Trouble, match=kind):
                undo(work.desk, inside.event, operator=work.owner, reason=reason)
        assert bench.events() == before
        undo(work.desk, inside.event, operator=work.owner, reason="mistaken")
        assert id_text(inside.event) in {id_text(w.event.ref[0]) for w in bench.events() if w.event.kind == "undo"}


# ---- rights

NOBODY = """
import json, os, sys
from pathlib import Path
from random import Random
sys.path.insert(0, sys.argv[2])
from profile_bench import Bench
from wego_desk.core.trouble import Trouble
from wego_desk.desk import reading as asking
from wego_desk.desk.walk_in import walk_in
from wego_desk.store import profile
import wego_desk.desk.check_in, encodings.idna
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
said = []
bench = Bench(Path(sys.argv[1]), Random(9))
def tried(what, act):
    try:
        said.append([what, act()])
    except Trouble as trouble:
        said.append([what, trouble.kind])
def write():
    with bench.working() as work:
        return walk_in(work.desk, {"full_name": "Nobody"}, operator=work.owner).full_name
def read():
    with profile.reading(bench.folder) as reader:
        return sorted(d.full_name for d in asking.delegates(reader))
tried("write", write)
tried("read", read)
print(json.dumps(said))
"""


def as_nobody(folder: Path) -> dict[str, object]:
    """What a person without rights is told; root drops its rights, for root everything can be written."""
    said = subprocess.run([sys.executable, "-c", NOBODY, folder, TESTS], check=True, capture_output=True)
    return dict(json.loads(said.stdout))


@pytest.fixture
def open_ground(bench, tmp_path_factory):
    """A profile that others can reach: the folders above it are closed to others otherwise."""
    for parent in (tmp_path_factory.getbasetemp(), *tmp_path_factory.getbasetemp().parents):
        if parent.stat().st_uid == os.geteuid() and parent != Path(parent.anchor):
            parent.chmod(parent.stat().st_mode | 0o011)
    for path in (bench.folder.parent, bench.folder):
        path.chmod(0o755)
    with bench.working() as work:
        walk_in(work.desk, {"full_name": "Amina"}, operator=work.owner)
    return bench


@posix
def test_in_a_folder_that_cannot_be_written_nothing_is_and_it_is_said(open_ground):
    folder = open_ground.folder
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    before = state(folder)
    told = as_nobody(folder)
    assert told["write"] == "cannot_write"
    assert told["read"] == "read_only"
    assert state(folder) == before
    folder.chmod(0o755)


@posix
@pytest.mark.parametrize("file", ["log.db", "roster.db"])
def test_a_file_that_is_read_only_is_told(open_ground, file):
    folder = open_ground.folder
    folder.chmod(0o777)
    for path in folder.iterdir():
        path.chmod(0o444 if path.name == file else 0o666)
    told = as_nobody(folder)
    assert told["write"] == "read_only"
    assert told["read"] == ["Amina"]
    assert [d["delegate"]["full_name"] for d in kept_rows(open_ground)["people"].values()] == ["Amina"]
    (folder / file).chmod(0o666)
    with open_ground.working() as work:
        walk_in(work.desk, {"full_name": "Blessing"}, operator=work.owner)
    assert open_ground.verify().ok


# ---- one writer, many readers

HOLD = """
import sys
from pathlib import Path
from random import Random
sys.path.insert(0, sys.argv[2])
from profile_bench import Bench
with Bench(Path(sys.argv[1]), Random(9)).working() as work:
    print("open", flush=True)
    sys.stdin.readline()
"""


def holder(folder: Path) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, folder, TESTS], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == b"open\n"
    return process


def test_a_profile_in_use_is_refused_and_free_again_when_its_process_dies(bench):
    process = holder(bench.folder)
    before = bench.events()
    assert trouble_of_opening(bench.folder) == "profile_in_use"
    assert bench.events() == before
    command = [sys.executable, "-m", "wego_desk", "add", "full_name=Amina", "--profile", bench.folder, "--json"]
    refused = subprocess.run(command, check=False, capture_output=True)
    assert refused.returncode == 2
    assert json.loads(refused.stdout)["error"]["kind"] == "profile_in_use"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    with bench.working() as work:
        walk_in(work.desk, {"full_name": "Amina"}, operator=work.owner)
    assert bench.verify().ok


def test_a_lock_taken_on_one_thread_is_given_back_on_another(bench):
    """The desk opens its store on a lane and closes it where the window ends."""
    from wego_desk.work import Lane

    lane = Lane("ledger")
    opened = bench.opened()
    lane.call(opened.__enter__)
    assert trouble_of_opening(bench.folder) == "profile_in_use"
    opened.__exit__(None, None, None)
    lane.close(5)
    with bench.opened():
        pass


def test_readers_work_beside_a_desk_and_see_each_act_at_once(bench):
    with bench.working() as work:
        work.take_in(crowd(3))
        amina = walk_in(work.desk, {"full_name": "Amina Diallo"}, operator=work.owner)
        check_in(work.desk, amina.code, operator=work.owner)
        with profile.reading(bench.folder) as reader:
            assert asking.find(reader, "amina")[0].delegate == amina
            assert len(list(asking.delegates(reader))) == 4
            assert [r.delegate.id for r in attendance(reader, as_of=bench.clock()) if r.admissions] == [amina.id]
            edit(work.desk, amina.id, {"full_name": "Amina Ndiaye"}, operator=work.owner)
            assert asking.find(reader, "ndiaye")[0].delegate.full_name == "Amina Ndiaye"
            slow = asking.delegates(reader)
            first = next(iter(slow))
            walk_in(work.desk, {"full_name": "Late"}, operator=work.owner)
            assert first.full_name == "Delegate 00000 Seoul"
            assert [d.full_name for d in slow][-1] == "Amina Ndiaye"


def test_an_operator_of_a_founded_profile_is_there_once(bench):
    with bench.working() as work:
        assert [o.name for o in work.desk.programme.operators.values()] == [OWNER]
