"""Copies of an open desk, and the desk again from them: nothing lost, nothing half, nothing deleted."""

import json
import resource
import shutil
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from profile_bench import Bench, crowd, kept_rows, wanted_rows

from wego_desk.core.trouble import Trouble
from wego_desk.desk.check_in import check_in
from wego_desk.desk.walk_in import walk_in
from wego_desk.store import profile
from wego_desk.store.backup import backup_at, backups_in, keep_of, make_backup
from wego_desk.store.restoring import chosen_backup, restore

NOW = datetime(2026, 9, 22, 1, 0, tzinfo=UTC)


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def worked(bench):
    """A desk that has let five of its people in."""
    with bench.working() as work:
        work.take_in(crowd(20))
        for number in range(5):
            person = walk_in(work.desk, {"full_name": f"Amina {number}"}, operator=work.owner)
            check_in(work.desk, person.code, operator=work.owner)
        photos = bench.folder / "photos"
        photos.mkdir(exist_ok=True)
        (photos / "aa.jpg").write_bytes(b"a photograph")
        (bench.folder / "presets.toml").write_text('[mine]\nwho = "came"\n')
        yield work


def put_back(backup, folder, **how):
    return restore(backup, folder, NOW + timedelta(hours=1), Random(7).randbytes, **how)


def trouble(act):
    with pytest.raises(Trouble) as told:
        act()
    return told.value.kind


def test_a_desk_is_itself_again_on_another_computer(bench, worked, place, tmp_path):
    made = make_backup(bench.folder, place, NOW)
    assert made.events == len(bench.events())
    assert backups_in(place) == [made]
    other = Bench(tmp_path / "other")
    put_back(chosen_backup(place), other.folder)
    assert [w.event for w in other.events()] == [w.event for w in bench.events()]
    assert other.verify().ok
    assert kept_rows(other) == wanted_rows(other) == kept_rows(bench)
    assert (other.folder / "photos" / "aa.jpg").read_bytes() == b"a photograph"
    assert (other.folder / "presets.toml").read_text().startswith("[mine]")


def test_a_copy_is_of_one_instant_while_the_desk_goes_on(bench, worked, place):
    first = make_backup(bench.folder, place, NOW)
    walk_in(worked.desk, {"full_name": "Later"}, operator=worked.owner)
    second = make_backup(bench.folder, place, NOW + timedelta(minutes=15))
    assert second.events > first.events
    assert chosen_backup(place) == second
    assert chosen_backup(first.folder) == first


def test_acts_that_the_copy_lacks_are_not_put_out_of_sight_unasked(bench, place):
    with bench.working() as work:
        walk_in(work.desk, {"full_name": "Amina"}, operator=work.owner)
        made = make_backup(bench.folder, place, NOW)
        assert trouble(lambda: put_back(made, bench.folder)) == "profile_in_use"
        walk_in(work.desk, {"full_name": "Later"}, operator=work.owner)
    before = bench.events()
    assert trouble(lambda: put_back(made, bench.folder)) == "would_lose_events"
    assert bench.events() == before
    done = put_back(made, bench.folder, replace=True)
    assert len(bench.events()) == made.events
    assert bench.verify().ok
    aside = Bench(done.aside)
    assert len(aside.events()) == len(before), "what was there is kept aside"


def test_a_damaged_desk_is_put_back_and_its_ruins_stay_aside(bench, worked, place):
    made = make_backup(bench.folder, place, NOW)
    worked.store.close()
    for name in ("log.db-wal", "log.db-shm"):
        (bench.folder / name).unlink(missing_ok=True)
    (bench.folder / "log.db").write_bytes(b"no database at all, " * 400)
    lock = bench.folder / "profile.lock"
    home = bench.folder.parent / "moved"
    shutil.copytree(bench.folder, home, ignore=shutil.ignore_patterns(lock.name))
    done = put_back(made, home)
    assert Bench(home).verify().ok
    assert (done.aside / "log.db").read_bytes().startswith(b"no database")


def test_a_copy_that_was_changed_or_cut_short_is_refused(bench, worked, place, tmp_path):
    make_backup(bench.folder, place, NOW)
    newer = make_backup(bench.folder, place, NOW + timedelta(minutes=15))
    file = newer.folder / "log.db"
    data = bytearray(file.read_bytes())
    data[-100] ^= 1
    file.write_bytes(data)
    assert trouble(lambda: put_back(newer, tmp_path / "other")) == "damaged_file"
    assert not (tmp_path / "other").exists()
    (newer.folder / "backup.json").unlink()
    assert backup_at(newer.folder) is None
    assert chosen_backup(place).made_at == NOW, "the one before is whole"


def test_a_copy_of_a_newer_program_is_refused(bench, worked, place, tmp_path):
    bench.sql("log", "UPDATE alembic_version SET version_num = 'log_9999'")
    made = make_backup(bench.folder, place, NOW)
    assert trouble(lambda: put_back(made, tmp_path / "other")) == "newer_profile"


def test_a_missing_stick_and_one_that_holds_nothing(bench, worked, place, tmp_path):
    assert trouble(lambda: make_backup(bench.folder, tmp_path / "gone", NOW)) == "no_place"
    assert not (tmp_path / "gone").exists(), "no folder is made where a stick would be"
    assert trouble(lambda: make_backup(tmp_path / "nobody", place, NOW)) == "no_profile"
    assert trouble(lambda: chosen_backup(place)) == "no_backup"


@contextmanager
def full_after(size):
    """A disk that takes no more bytes a file."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_leaves_the_copies_before(bench, worked, place):
    first = make_backup(bench.folder, place, NOW)
    with full_after(40_000):
        assert trouble(lambda: make_backup(bench.folder, place, NOW + timedelta(minutes=15))) == "disk_full"
    assert backups_in(place) == [first]
    assert [path.name for path in first.folder.parent.iterdir() if path.suffix == ".part"] == []
    walk_in(worked.desk, {"full_name": "The desk goes on"}, operator=worked.owner)


def test_copies_that_are_too_many_go(bench, worked, place):
    for number in range(9):
        make_backup(bench.folder, place, NOW + timedelta(minutes=number))
    kept = [backup.made_at.minute for backup in backups_in(place)]
    assert kept == [8, 7, 6, 5], "of one hour the newest four"
    (home,) = place.iterdir()
    assert sorted(p.name for p in home.iterdir() if p.name != "photos") == [
        f"2026-09-22T010{minute}00Z" for minute in (5, 6, 7, 8)
    ]
    told = json.loads((home / "2026-09-22T010800Z" / "backup.json").read_text())
    assert told["device"] == worked.store.node.device


@given(st.lists(st.integers(0, 60 * 24 * 60), unique=True, max_size=120))
def test_of_many_copies_the_newest_of_every_kind_stay(minutes):
    times = [NOW + timedelta(minutes=minute) for minute in minutes]
    kept = keep_of(times)
    assert kept <= set(times)
    assert set(sorted(times)[-4:]) <= kept
    days = sorted({time.date() for time in times})[-14:]
    for day in days:
        assert max(time for time in times if time.date() == day) in kept
    assert len(kept) <= 4 + 12 + 14


def test_a_place_that_only_reads_is_told(bench, worked, place, monkeypatch):
    def refuse(*_args, **_how):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.mkdir", refuse)  # who runs the tests may be root, whom no mode stops
    assert trouble(lambda: make_backup(bench.folder, place, NOW)) == "cannot_write"


def test_a_profile_that_stands_open_is_told_before_anything_moves(bench, worked, place):
    made = make_backup(bench.folder, place, NOW)
    names = sorted(path.name for path in bench.folder.iterdir())
    assert trouble(lambda: put_back(made, bench.folder, replace=True)) == "profile_in_use"
    assert sorted(path.name for path in bench.folder.iterdir()) == names
    assert profile.exists(bench.folder)
