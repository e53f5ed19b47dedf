"""A desk to be killed: a warm process that forks one child for each life and tells when it is over.

Started by test_crash.py. Each line on stdin is a life: {"folder", "seed", "work", "stops"}. The child says on stdout
what it has done, each time after the act has returned; its parent adds who lives and who has died.
"""

import json
import os
import signal
import sys
from pathlib import Path
from random import Random
from typing import Any, NoReturn

from profile_bench import Bench, Work, crowd

from wego_desk.core.event import id_text
from wego_desk.core.trouble import Trouble
from wego_desk.desk.check_in import check_in
from wego_desk.desk.edit import edit
from wego_desk.desk.walk_in import walk_in

#: Rows of an import: two pages of the ledger.
ROWS = 110


def say(**values: Any) -> None:
    """In one write, so that a line is there whole or not at all."""
    os.write(1, json.dumps(values).encode() + b"\n")


def scan(work: Work, chance: Random, codes: list[str]) -> None:
    point = chance.choice(("main", "hall"))
    checked = check_in(
        work.desk, chance.choice(codes), operator=work.owner, point=point, leaving=chance.random() < 0.3
    )  # fmt: skip
    say(did="scan", event=id_text(checked.event), verdict=checked.outcome.verdict)


def correct(work: Work, chance: Random, people: list[str], number: int) -> None:
    person = chance.choice(people)
    edit(work.desk, person, {"city": str(number)}, operator=work.owner)
    say(did="edit", person=person, city=number)


def welcome(work: Work, number: int) -> None:
    guest = walk_in(work.desk, {"full_name": f"Guest {number}"}, operator=work.owner)
    say(did="walk_in", person=guest.id, name=guest.full_name, code=guest.code)


def live(folder: str, seed: int, work: str, acts: int = 200, *, stops: bool = False) -> None:
    """Until the kill, or till so much is done. ``stops``: after a page of an import, to be killed right there."""
    chance = Random(seed)
    bench = Bench(Path(folder), chance)
    bench.clock.pass_by(seed * 3600)
    with bench.working() as at_work:
        with at_work.store.reading() as reader:
            people = [row[0] for row in reader.roster.exec_driver_sql("SELECT id FROM person ORDER BY n")][:60]
            codes = [row[0] for row in reader.roster.exec_driver_sql("SELECT code FROM credential LIMIT 60")]
        say(did="open")
        if work == "import":
            tag = f"of {seed}"
            say(did="begin", tag=tag)

            def page(done: int, _total: int) -> None:
                say(did="page", done=done)
                if stops:
                    os.kill(os.getpid(), signal.SIGSTOP)

            taken = at_work.take_in(crowd(ROWS, of=tag), progress=page)
            say(did="import", tag=tag, added=taken.added)
            return
        for number in range(1, acts):
            bench.clock.pass_by(1)
            match work, chance.random():
                case "scan", _:
                    scan(at_work, chance, codes)
                case _, one if one < 0.4:
                    welcome(at_work, 1000 * seed + number)
                case _:
                    correct(at_work, chance, people, 1000 * seed + number)


def child(life: dict[str, Any]) -> NoReturn:
    try:
        live(**life)
    except Trouble as trouble:
        say(did="trouble", kind=trouble.kind)
    os._exit(0)


def main() -> None:
    """Warm up on a profile of one's own, then one life after the other."""
    live(sys.argv[1], 1, "import")
    live(sys.argv[1], 2, "edit", acts=10)
    say(did="warm")
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            child(json.loads(line))
        say(lives=pid)
        _, status = os.waitpid(pid, 0)
        say(died=os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
