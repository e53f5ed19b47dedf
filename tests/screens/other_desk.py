"""A second desk of the same congress, and a line to it that is there when a test says so."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random

from wego_desk.desk.desk import Desk, operator_named
from wego_desk.store import profile
from wego_desk.sync.clock_offset import ClockOffset
from wego_desk.sync.line import Line
from wego_desk.sync.node import Node
from wego_desk.sync.round import Twin, run_round
from wego_desk.sync.serving import Server
from wego_desk.work import DrainedLane


class OtherDesk:
    """``desk`` is at work there; ``meet`` lets both come to hold the same."""

    def __init__(self, here: Desk, folder: Path, stack: ExitStack) -> None:
        chance = Random("the other desk").randbytes
        store = stack.enter_context(profile.writing(folder, chance, here.store.node.congress))
        self.desk = Desk(store, here.clock, chance, "main")
        there = self._node(self.desk, stack, chance, is_hub=True)
        server = Server(there)
        server.start()
        self._line = Line(self._node(here, stack, chance), there.id, ClockOffset())
        self._wire = Twin(server)
        self.meet()

    @staticmethod
    def _node(desk, stack, chance, *, is_hub=False):
        reader = stack.enter_context(desk.store.reading())
        return Node(desk.store, reader, DrainedLane("ledger"), desk.now_ms, chance, is_hub=is_hub)

    @property
    def owner(self):
        return operator_named(self.desk.programme, "owner")

    def meet(self) -> None:
        assert run_round(self._line, self._wire).whole


@contextmanager
def other_desk(here: Desk, folder: Path) -> Iterator[OtherDesk]:
    with ExitStack() as stack:
        yield OtherDesk(here, folder, stack)
