"""kill -9 at every step of a badge: none is lost, none comes out twice without a person's word."""

import os
import random
import shutil
import signal
import traceback
from datetime import UTC, datetime

import pytest

from wego_desk.core.print_job import JobState
from wego_desk.desk import print_progress, print_queue, reading
from wego_desk.desk.badge_maker import BadgeMaker
from wego_desk.desk.badges_on_their_way import badges
from wego_desk.desk.check_in import check_in
from wego_desk.desk.desk import Desk, operator_named
from wego_desk.desk.ports import Answer, Condition, Handed, PrinterState, PrintOutcome
from wego_desk.desk.print_badge import PrintWish
from wego_desk.desk.print_station import PrintStation
from wego_desk.store import profile
from wego_desk.store.verifying import verify
from wego_desk.work import DrainedLane

#: Where it dies -> sheets on paper after a second start, and what the job is then.
STEPS = (
    ("admitted", 1, JobState.PRINTED),
    ("asked", 1, JobState.PRINTED),
    ("rendered", 1, JobState.PRINTED),
    ("begun", 0, JobState.UNCERTAIN),
    ("handing over", 0, JobState.UNCERTAIN),
    ("out of the printer", 1, JobState.UNCERTAIN),
    ("noted as sent", 1, JobState.PRINTED),
    ("watched", 1, JobState.PRINTED),
    ("settled", 1, JobState.PRINTED),
)


def desk(folder, code="", last=""):
    """How a desk's process ended that admits ``code``, prints, and dies at a step: 0, or minus the signal."""
    child = os.fork()
    if not child:
        try:
            run(folder, code, last)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    return -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


class Paper:
    """A printer whose paper survives the desk: a line of a file for each sheet that came out."""

    name = "Printer 1"

    def __init__(self, file, reach):
        self.file = file
        self.reach = reach

    def send(self, sheet):
        self.reach("handing over")
        with self.file.open("a") as out:
            out.write(f"{sheet.title}\n")
            out.flush()
            os.fsync(out.fileno())
        self.reach("out of the printer")
        return Handed("P-1")

    def state(self):
        return PrinterState(Condition.READY)

    def outcome(self, _reference):
        self.reach("watched")
        return PrintOutcome(Answer.PRINTED)

    def withdraw(self, reference):
        return self.outcome(reference)


def run(folder, code, last):
    def told(error):
        raise error

    def reach(step):
        if step == last:
            os.kill(os.getpid(), signal.SIGKILL)

    def after(step, work):
        def done(*arguments):
            result = work(*arguments)
            reach(step)
            return result

        return done

    chance = random.SystemRandom().randbytes
    print_queue.print_progress = Steps(after)
    with profile.writing(folder, chance) as store:
        desk = Desk(store, lambda: datetime.now(UTC), chance, "main")
        if code:
            wish = PrintWish("Printer 1", "a6")
            check_in(desk, code, operator=operator_named(desk.programme, "Ana"), print_badge=wish)
            reach("admitted")
        ledger, lane = DrainedLane("ledger"), DrainedLane("Printer 1")
        maker = BadgeMaker(folder / "photos")
        maker.make = after("rendered", maker.make)
        station = PrintStation(
            [Paper(folder / "paper.txt", reach)], desk=desk, ledger=ledger, new_lane=lambda _name: lane,
            new_maker=lambda: maker, told=lambda _news: None, failed=told,
        )  # fmt: skip
        station.start()
        while ledger.drain() + lane.drain():
            pass


class Steps:
    """The steps of a badge, each followed by a chance to die."""

    def __init__(self, after):
        self.next_badge = after("asked", print_progress.next_badge)
        self.begin = after("begun", print_progress.begin)
        self.handed_over = after("noted as sent", print_progress.handed_over)
        self.settled = after("settled", print_progress.settled)
        self.failed, self.put_back, self.doubted = (
            print_progress.failed, print_progress.put_back, print_progress.doubted
        )  # fmt: skip


@pytest.fixture
def waiting(founded, congress, amina, tmp_path):
    """A profile with a delegate who is about to come, and her code."""
    clone = tmp_path / "clone"
    shutil.copytree(congress.desk.store.folder, clone)
    return clone, amina.code


@pytest.mark.parametrize(("step", "sheets", "state"), STEPS)
def test_a_desk_that_is_killed_loses_no_badge_and_prints_none_twice(waiting, step, sheets, state):
    folder, code = waiting
    assert desk(folder, code, step) == -signal.SIGKILL
    assert desk(folder) == 0
    assert desk(folder) == 0, "a further start changes nothing"
    paper = folder / "paper.txt"
    assert len(paper.read_text().splitlines() if paper.exists() else []) == sheets
    with profile.reading(folder) as reader:
        (row,) = badges(reader, set(JobState))
        assert row.job.state is state
        assert row.job.why == ("interrupted" if state is JobState.UNCERTAIN else "printer")
        assert [d.code for d in reading.delegates(reader)] == [code]
        assert verify(reader).ok


def test_an_admission_and_its_badge_are_there_together_or_not_at_all(waiting):
    folder, code = waiting
    assert desk(folder, code, "admitted") == -signal.SIGKILL
    with profile.reading(folder) as reader:
        assert [row.job.state for row in badges(reader)] == [JobState.WANTED]
