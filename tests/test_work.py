"""Lanes: what waits, what overtakes, where answers and faults end up, and that nobody waits for a dead lane."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from queue import Queue

import pytest

from wego_desk.work import SWITCH_SECONDS, AnyLane, DrainedLane, Lane, LaneClosed, responsive

SOON = 10.0  # seconds: an upper limit, never slept through


class Gate:
    """A job that says that it has begun and goes on when told to."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self._open = threading.Event()

    def __call__(self) -> None:
        self.begun.set()
        assert self._open.wait(SOON)

    def open(self) -> None:
        self._open.set()


@pytest.fixture
def lane() -> Iterator[Lane]:
    lane = Lane("ledger")
    yield lane
    assert lane.close(SOON) == 0


def block(lane: Lane) -> Gate:
    gate = Gate()
    lane.run(gate)
    assert gate.begun.wait(SOON)
    return gate


def test_a_scan_goes_before_the_pages_that_wait_and_pages_keep_their_order(lane: Lane) -> None:
    done: list[str] = []
    gate = block(lane)
    for name in ("page 1", "page 2", "page 3"):
        lane.run(lambda name=name: done.append(name))
    for name in ("scan 1", "scan 2"):
        lane.run(lambda name=name: done.append(name), urgent=True)
    gate.open()
    lane.call(lambda: None)
    assert done == ["scan 1", "scan 2", "page 1", "page 2", "page 3"]


def test_an_import_on_another_lane_hands_over_pages_and_a_scan_slips_between_them(lane: Lane) -> None:
    done: list[str] = []
    page_begun = Gate()

    def pages() -> None:
        lane.call(page_begun)
        lane.call(lambda: done.append("page 2"))

    long = Lane("long")
    long.run(pages)
    assert page_begun.begun.wait(SOON)
    lane.run(lambda: done.append("scan"), urgent=True)
    page_begun.open()
    assert long.close(SOON) == 0
    assert done == ["scan", "page 2"]


def test_jobs_of_one_lane_never_overlap_and_none_is_lost(lane: Lane) -> None:
    inside = 0
    most = 0
    done: list[tuple[int, int]] = []

    def job(who: int, n: int) -> None:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        done.append((who, n))
        inside -= 1

    def give(who: int) -> None:
        for n in range(200):
            lane.run(lambda n=n: job(who, n), urgent=n % 7 == 0)

    givers = [threading.Thread(target=give, args=(who,)) for who in range(4)]
    for giver in givers:
        giver.start()
    for giver in givers:
        giver.join()
    lane.call(lambda: None)
    assert most == 1
    assert sorted(done) == [(who, n) for who in range(4) for n in range(200)]


def test_answers_and_faults_come_home_to_the_thread_that_wants_them() -> None:
    post: Queue[Callable[[], None]] = Queue()
    lane = Lane("find", post.put)
    heard: list[object] = []
    lane.run(threading.get_ident, heard.append)
    lane.run(lambda: 1 / 0, heard.append, lambda error: heard.extend((type(error), threading.get_ident())))
    assert lane.close(SOON) == 0
    assert heard == []
    while not post.empty():
        post.get()()
    assert heard[0] != threading.get_ident()
    assert heard[1:] == [ZeroDivisionError, threading.get_ident()]


def test_a_fault_that_no_one_asked_about_reaches_the_lanes_own_handler_and_the_lane_goes_on() -> None:
    faults: list[BaseException] = []
    lane = Lane("long", failed=faults.append)
    lane.run(lambda: 1 / 0)
    lane.run(lambda: 7, lambda seven: [][seven])
    assert lane.call(lambda: "still here") == "still here"
    assert lane.close(SOON) == 0
    assert [type(fault) for fault in faults] == [ZeroDivisionError, IndexError]


def test_a_fault_without_any_handler_is_reported_by_python() -> None:
    program = (
        "from wego_desk.work import Lane\n"
        "lane = Lane('printer 1')\n"
        "lane.run(lambda: 1 / 0)\n"
        "print(lane.call(lambda: 'on'), lane.close(10))\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert ended.stdout == "on 0\n"
    assert "ZeroDivisionError" in ended.stderr
    assert "lane printer 1" in ended.stderr


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_nobody_waits_for_a_lane_whose_own_handler_died() -> None:
    def no_handler(error: BaseException) -> None:
        raise error

    lane = Lane("wire", failed=no_handler)
    gate = block(lane)
    lane.run(lambda: 1 / 0)
    waiting = Lane("long", failed=no_handler)
    heard: Queue[BaseException] = Queue()
    waiting.run(lambda: lane.call(lambda: None), None, heard.put)
    gate.open()
    assert isinstance(heard.get(timeout=SOON), LaneClosed)
    assert lane.close(SOON) == 0
    assert waiting.close(SOON) == 0


def test_call_raises_what_the_job_raised_where_it_was_asked(lane: Lane) -> None:
    with pytest.raises(KeyError, match="no such delegate"):
        lane.call(lambda: {}["no such delegate"])


def test_call_from_inside_the_lane_does_not_wait_for_itself(lane: Lane) -> None:
    assert lane.call(lambda: lane.call(lambda: 42)) == 42


def test_find_as_you_type_looks_only_for_the_newest_text() -> None:
    lane = Lane("find", newest_wins=True)
    found: list[str] = []
    gate = block(lane)
    for text in ("a", "am", "ami"):
        lane.run(lambda text=text: text, found.append)
    gate.open()
    assert lane.close(SOON) == 0
    assert found == ["ami"]


def test_find_as_you_type_never_drops_what_someone_waits_for() -> None:
    lane = Lane("find", newest_wins=True)
    gate = block(lane)
    asker = Lane("asker")
    asked: Queue[str] = Queue()
    asker.run(lambda: lane.call(lambda: "the count"), asked.put)
    lane.run(lambda: None)
    lane.run(lambda: None)
    gate.open()
    assert asked.get(timeout=SOON) == "the count"
    assert (asker.close(SOON), lane.close(SOON)) == (0, 0)


def test_closing_does_what_is_queued_and_then_takes_nothing_more() -> None:
    lane = Lane("ledger")
    done: list[int] = []
    gate = block(lane)
    for n in range(5):
        lane.run(lambda n=n: done.append(n))
    gate.open()
    assert lane.close(SOON) == 0
    assert done == [0, 1, 2, 3, 4]
    with pytest.raises(LaneClosed):
        lane.run(lambda: None)
    with pytest.raises(LaneClosed):
        lane.call(lambda: None)


def test_closing_in_time_says_what_was_not_done_and_frees_who_waited() -> None:
    lane = Lane("printer 1")
    gate = block(lane)
    waiter = Lane("long")
    heard: Queue[BaseException] = Queue()
    lane.run(lambda: None)
    waiter.run(lambda: lane.call(lambda: None), None, heard.put)
    assert lane.close(0.01) >= 2  # the hanging job and what waits behind it
    assert isinstance(heard.get(timeout=SOON), LaneClosed)
    gate.open()
    assert lane.close(SOON) == 0
    assert waiter.close(SOON) == 0


def test_a_lane_can_be_closed_from_inside(lane: Lane) -> None:
    inner = Lane("inner")
    inner.run(lambda: inner.close(SOON))
    assert inner.close(SOON) == 0


def test_the_tests_lane_waits_until_drained_and_keeps_the_same_order() -> None:
    lane = DrainedLane("ledger")
    done: list[str] = []
    lane.run(lambda: "page", done.append)
    lane.run(lambda: lane.run(lambda: done.append("afterwards")))
    lane.run(lambda: "scan", done.append, urgent=True)
    assert done == []
    assert lane.call(lambda: "now") == "now"
    assert lane.drain() == 4
    assert done == ["scan", "page", "afterwards"]
    assert lane.drain() == 0


def test_the_tests_lane_finds_the_newest_only() -> None:
    lane = DrainedLane("find", newest_wins=True)
    found: list[str] = []
    for text in ("a", "am", "ami"):
        lane.run(lambda text=text: text, found.append)
    lane.drain()
    assert found == ["ami"]


def test_a_fault_that_no_one_takes_comes_out_of_drain() -> None:
    lane = DrainedLane("ledger")
    lane.run(lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        lane.drain()
    faults: list[BaseException] = []
    lane.run(lambda: 1 / 0, None, faults.append)
    assert lane.close(0) == 0
    assert [type(fault) for fault in faults] == [ZeroDivisionError]
    with pytest.raises(LaneClosed):
        lane.run(lambda: None)


def test_both_lanes_are_one_kind_to_the_rest_of_the_program(lane: Lane) -> None:
    for any_lane in (lane, DrainedLane("ledger")):
        use: AnyLane = any_lane
        assert use.call(lambda: 3, urgent=True) == 3


def test_a_process_with_lanes_switches_threads_in_half_a_millisecond() -> None:
    before = sys.getswitchinterval()
    try:
        responsive()
        assert sys.getswitchinterval() == pytest.approx(SWITCH_SECONDS)
    finally:
        sys.setswitchinterval(before)
