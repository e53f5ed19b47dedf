"""Desks, a venue hub and a central one, driven step by step by hypothesis, which cuts a failure down to its shortest.

What ``test_seeds`` does by the thousand: here fewer faults, but each found one comes back as a story of a few lines.
"""

import os
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from exchange_cases import Case
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from wego_desk.core.trouble import Trouble
from wego_desk.sync.messages import read_request, to_bytes

#: ``make torture`` plays more, and others each time.
LONG = "WEGO_DESK_SEEDS" in os.environ
WHO = (("C", (), True), ("V", ("C",), True), ("D0", ("V",), False), ("D1", ("V", "C"), False), ("L0", ("V",), False))
lines = st.sampled_from([(name, up) for name, ups, _ in WHO for up in ups])
desks = st.sampled_from(["D0", "D1", "L0"])
boxes = st.sampled_from([name for name, _, _ in WHO])
points = st.sampled_from(["forum", "hall", "room", "lunch"])
people = st.integers(0, 2)


class Nodes(RuleBasedStateMachine):
    """``late``: a request that was sent and has not arrived; ``admitted``: what somebody may take back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())
        self.late: list[tuple[str, bytes]] = []
        self.admitted: list[tuple[str, tuple[str, int]]] = []

    @initialize(seed=st.integers(0, 3))
    def begin(self, seed: int) -> None:
        self.case = Case(self.folder, WHO, seed)

    def works(self, name: str) -> bool:
        box = self.case[name]
        return box.up and box.joined and bool(box.desk.programme.operators) and bool(box.desk.programme.points)

    # ---- what people do

    @rule(name=desks, number=people, point=points, leaving=st.booleans())
    def scans(self, name: str, number: int, point: str, leaving: bool) -> None:
        if self.works(name):
            checked = self.case.scan(name, number, point, leaving=leaving)
            if self.case[name].log()[checked.event].event.kind == "in":
                self.admitted.append((name, checked.event))

    @precondition(lambda self: self.admitted)
    @rule(data=st.data())
    def takes_back(self, data: st.DataObject) -> None:
        name, event = data.draw(st.sampled_from(self.admitted))
        if self.works(name):
            try:
                self.case.undo(name, event)
            except Trouble as trouble:
                assert trouble.kind in ("unknown_event", "already_undone", "not_undoable")  # noqa: PT017 - else it fell

    @rule(name=desks, number=people, city=st.sampled_from(["Busan", "Abuja", "Seoul"]))
    def corrects(self, name: str, number: int, city: str) -> None:
        if self.works(name) and self.case[name].store.delegate(self.case.people[number]) is not None:
            self.case.edit(name, number, city=city)

    @rule(name=st.sampled_from(["C", "D0", "D1"]))
    def tends(self, name: str) -> None:
        if self.works(name):
            self.case.tend(name)

    # ---- the line

    @rule(line=lines, lost=st.booleans())
    def asks(self, line: tuple[str, str], lost: bool) -> None:
        if self.works_at_all(line[0]) and self.works_at_all(line[1]):
            heard = self.case.step(*line, lose_answer=lost)
            assert heard.refused in ("", "unknown_node", "unknown_hub")

    def works_at_all(self, name: str) -> bool:
        return self.case[name].up and self.case[name].joined

    @rule(line=lines)
    def sends_what_comes_late(self, line: tuple[str, str]) -> None:
        if self.works_at_all(line[0]):
            self.late.append((line[1], to_bytes(self.case[line[0]].line(line[1]).ask())))

    @precondition(lambda self: self.late)
    @rule(data=st.data())
    def comes_late(self, data: st.DataObject) -> None:
        hub, raw = data.draw(st.sampled_from(self.late))
        if self.works_at_all(hub):
            self.case[hub].server.answer(read_request(raw))
            self.case.check_causes(self.case[hub])

    # ---- disks and processes

    @rule()
    def wakes(self) -> None:
        self.case.wake()

    @rule(name=boxes)
    def dies(self, name: str) -> None:
        if self.works_at_all(name):
            self.case[name].crash()
            self.case[name].start()

    @rule(name=boxes)
    def backs_up(self, name: str) -> None:
        if self.works_at_all(name):
            self.case[name].back_up()

    @rule(name=boxes)
    def is_put_back(self, name: str) -> None:
        self.case.restore(self.case[name])

    def teardown(self) -> None:
        try:
            assert self.case.end() == []
        finally:
            rmtree(self.folder)


TestNodes = Nodes.TestCase
TestNodes.settings = settings(
    max_examples=100 if LONG else 4, stateful_step_count=40 if LONG else 25, deadline=None, derandomize=not LONG
)
