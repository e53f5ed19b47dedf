"""Killed at any instant, a desk loses no act that it answered, and half an import counts for nothing."""

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

import pytest
from crash_desk import ROWS
from profile_bench import HALL, Bench, copied, crowd, kept_rows, programme_file, wanted_rows

from wego_desk.core.event import id_text
from wego_desk.desk.programme import set_programme

KILLS = int(os.environ.get("WEGO_DESK_KILLS", "40"))
WORK = ("scan", "edit", "import")
#: From when the seconds to a kill are counted: the fork, the end of opening, the first page of an import.
AFTER = {"scan": ["lives", *["open"] * 4], "edit": ["lives", *["open"] * 4], "import": ["lives", "open", *["page"] * 4]}
LONGEST = {"lives": 0.15, "open": 0.15, "page": 0.1}
LIVES_OF_ONE_PROFILE = 5

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="a process that can be killed warm needs fork"),
    pytest.mark.timeout(60 + 4 * KILLS),
]


class Killer:
    """Lets the warm process fork desks, listens to what they answer, and kills them."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, Path(__file__).with_name("crash_desk.py"), folder],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        assert self._process.stdout is not None
        self._pipe = self._process.stdout.fileno()
        self._heard = b""
        while self._next(60) != {"did": "warm"}:
            pass

    def life(self, folder: Path, seed: int, work: str, *, seconds: float, after: str) -> list[dict[str, Any]]:
        """One life, killed so long after its fork or its opening; what it had answered by then."""
        assert self._process.stdin is not None
        # However busy the machine is: a desk that is to die at once after a page goes no step further.
        life = {"folder": str(folder), "seed": seed, "work": work, "stops": after == "page" and not seconds}
        self._process.stdin.write(json.dumps(life).encode() + b"\n")
        self._process.stdin.flush()
        answered: list[dict[str, Any]] = []
        pid, end = 0, float("inf")
        while True:
            said = self._next(min(60, max(0.0, end - time.perf_counter())))
            if said is None:
                with suppress(ProcessLookupError):  # its work was done just now
                    os.kill(pid, signal.SIGKILL)
                after, end = "", float("inf")
            elif "died" in said:
                assert said["died"] in (0, -signal.SIGKILL)
                return answered
            else:
                answered.append(said)
                if "lives" in said:
                    pid = said["lives"]
                if end == float("inf") and (after in said or said.get("did") == after):
                    end = time.perf_counter() + seconds

    def _next(self, seconds: float) -> dict[str, Any] | None:
        """The next line; None when none came in time."""
        while b"\n" not in self._heard:
            if not select.select([self._pipe], [], [], seconds)[0]:
                return None
            more = os.read(self._pipe, 65536)
            assert more, "the warm process died"
            self._heard += more
        line, self._heard = self._heard.split(b"\n", 1)
        said: dict[str, Any] = json.loads(line)
        return said

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture(scope="module")
def peopled(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    bench = Bench(copied(founded, tmp_path_factory.mktemp("peopled") / "profile"))
    with bench.working() as work:
        set_programme(work.desk, programme_file(HALL), operator=work.owner)
        work.take_in(crowd(60, of="Busan"))
    return bench.folder


@pytest.fixture(scope="module")
def killer(peopled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Killer]:
    killer = Killer(copied(peopled, tmp_path_factory.mktemp("warm") / "profile"))
    yield killer
    killer.close()


def test_no_answered_act_is_lost_whenever_the_desk_is_killed(peopled, killer, tmp_path):
    chance = Random(KILLS)
    killed_in: dict[str, int] = dict.fromkeys(("opening", *WORK, "half an import"), 0)
    bench = Bench(peopled)
    for number in range(KILLS):
        if number % LIVES_OF_ONE_PROFILE == 0:
            bench = Bench(copied(peopled, tmp_path / f"profile-{number}"), Random(-number))
        work = WORK[number % len(WORK)]
        after = chance.choice(AFTER[work])
        seconds = chance.choice((0.0, chance.uniform(0, LONGEST[after])))
        answered = killer.life(bench.folder, 10 + number, work, seconds=seconds, after=after)
        opened = any(one.get("did") == "open" for one in answered)
        killed_in[work if opened else "opening"] += 1
        with bench.working():
            pass
        check_answers(bench, answered)
        killed_in["half an import"] += check_imports(bench, answered)
        found = bench.verify()
        assert found.breaks == [], answered
        if number % LIVES_OF_ONE_PROFILE == LIVES_OF_ONE_PROFILE - 1:
            assert kept_rows(bench) == wanted_rows(bench)
    assert all(killed_in[work] for work in WORK), killed_in
    if KILLS >= 40:
        assert killed_in["half an import"], killed_in


def check_answers(bench: Bench, answered: list[dict[str, Any]]) -> None:
    events = {id_text(w.event.id): w for w in bench.events()}
    people = kept_rows(bench)["people"]
    for one in answered:
        match one.get("did"):
            case "scan":
                written = events[one["event"]]
                verdict = {"in": "admitted", "out": "exited"}.get(written.event.kind) or written.body["verdict"]
                assert verdict == one["verdict"]
            case "edit":
                # Edits count upwards: one that was made and not yet answered may stand already.
                assert int(people[one["person"]]["delegate"]["city"]) >= one["city"]
            case "walk_in":
                assert people[one["person"]]["delegate"]["full_name"] == one["name"]
                assert people[one["person"]]["delegate"]["code"] == one["code"]
            case "trouble":
                pytest.fail(f"a desk could not work after a kill: {one}")


def check_imports(bench: Bench, answered: list[dict[str, Any]]) -> bool:
    """All of an import or nothing of it; done again it is there. True when it was half written when the kill came."""
    begun = [one["tag"] for one in answered if one.get("did") == "begin"]
    if not begun:
        return False
    tag = begun[0]
    done = [one for one in answered if one.get("did") == "import"]
    here = bench.sql("roster", "SELECT count(*) FROM person WHERE organization = ?", (tag,))[0][0]
    assert here in ((ROWS,) if done else (0, ROWS))
    written = any(w.body.get("organization") == tag for w in bench.events() if w.event.kind == "person.add")
    with bench.working() as work:
        again = work.take_in(crowd(ROWS, of=tag))
    assert (again.added, again.unchanged) == ((0, ROWS) if here else (ROWS, 0))
    return written and not here
