"""The story that `make demo` tells: every step holds, its numbers agree with its files, the window does it too."""

import csv
import json
from collections import Counter
from pathlib import Path

import pytest

from wego_desk import app
from wego_desk.cli.main import run
from wego_desk.desk import reading
from wego_desk.rehearsal.demo import profile_in
from wego_desk.store.verifying import verify


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """The folder that the demo filled, its answer, and the exit code."""
    out = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        said: list[str] = []
        patch.setattr("sys.stdout", Written(said))
        code = run(["demo", "--json", "--no-window", "--out", str(out)])
    return out, json.loads("".join(said)), code


class Written:
    """A stream that remembers."""

    encoding = "utf-8"

    def __init__(self, said):
        self._said = said

    def write(self, text):
        self._said.append(text)
        return len(text)

    def flush(self):
        pass


def step(answer, name):
    return next(s for s in answer["steps"] if s["name"] == name)


def test_every_step_holds_and_every_file_is_there(told):
    _, answer, code = told
    assert code == 0
    assert answer["ok"]
    assert all(s["ok"] for s in answer["steps"])
    files = [Path(file) for s in answer["steps"] for file in s["files"]]
    assert len(files) >= 5
    assert all(file.stat().st_size > 1000 for file in files)


def test_the_rows_of_each_roster_add_up_and_are_the_people_of_the_list(told):
    out, answer, _ = told
    rosters = [s["counts"] for s in answer["steps"] if s["name"].startswith("Roster in")]
    assert all(c["rows"] == c["added"] + c["updated"] + c["unchanged"] + c["refused"] for c in rosters)
    with app.reading(profile_in(out)) as reader:
        people = len(list(reading.delegates(reader, {})))
        assert verify(reader).ok
    assert people == sum(c["added"] for c in rosters)
    with (out / "attendance.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    attendance = step(answer, "Attendance exported")["counts"]
    assert len(rows) == attendance["delegates"] == people
    column = next(name for name in rows[0] if name.casefold() in ("attended", "came"))
    assert Counter(row[column] for row in rows).most_common(2)[1][1] == attendance["came"]


@pytest.mark.window
def test_the_same_desk_is_worked_at_its_window(told, qapp):
    from wego_desk.rehearsal.demo import as_in_the_story
    from wego_desk.rehearsal.demo_window import work_at_window

    out, _, _ = told
    worked = work_at_window(profile_in(out), out / "window", as_in_the_story())
    assert worked.ok
    assert worked.counts["admitted"] == 1
    assert worked.counts["unknown"] == 1
    assert worked.counts["found"] >= 1
    assert len(worked.files) == len({Path(file).read_bytes() for file in worked.files}) == 8
