"""The window of a desk that joined a hub: its lamp tells the truth, and what was done twice comes before a person."""

from contextlib import ExitStack, contextmanager
from random import Random
from threading import Lock

import pytest
from guests import AMINA, KIM

from wego_desk import app
from wego_desk.app.rounds import HubAt
from wego_desk.desk.admit import admit
from wego_desk.desk.desk import Desk, operator_named
from wego_desk.store import profile
from wego_desk.store.ledger import node_of
from wego_desk.sync.node import Node
from wego_desk.sync.round import Twin, Unreachable
from wego_desk.sync.serving import Server
from wego_desk.work import DrainedLane


class Hub:
    """A hub of the same congress in this process; ``cut``: no line to it. One thread at a time is in it."""

    def __init__(self, folder, congress, stack):
        chance = Random("hub").randbytes
        store = stack.enter_context(profile.writing(folder, chance, congress))
        self.desk = Desk(store, app.now, chance, "main")
        reader = stack.enter_context(store.reading())
        self.node = Node(store, reader, DrainedLane("hub"), self.desk.now_ms, chance, is_hub=True)
        server = Server(self.node)
        server.start()
        self._twin, self.cut, self.alone = Twin(server), False, Lock()

    def ask(self, request):
        if self.cut:
            raise Unreachable
        with self.alone:
            return self._twin.ask(request)

    @contextmanager
    def transport(self):
        yield self

    def admit(self, person):
        with self.alone:
            admit(self.desk, person, operator=operator_named(self.desk.programme, "owner"))


@pytest.fixture
def hub(tmp_path):
    """``hub.joined`` is handed to `running`; then ``hub.it`` is the hub."""

    class Joining:
        def joined(self, at):
            with profile.reading(at.folder) as reader:
                congress = node_of(reader.log).congress
            self.it = Hub(tmp_path / "hub", congress, stack)
            return [HubAt(self.it.node.id, "Hub", False, self.it.transport)]

    with ExitStack() as stack:
        yield Joining()


def lamp(desk):
    return desk.window.state.lamps[2]


def test_the_lamp_tells_the_truth_and_a_delegate_admitted_twice_is_told_when_the_line_is_back(running, hub):
    desk = running(AMINA, KIM, hubs=hub.joined)
    desk.wait(lambda: lamp(desk).phrase == "Has everything")
    assert (lamp(desk).kind, lamp(desk).name) == ("well", "Centre")
    assert hub.it.desk.store.delegate(desk.delegates[0].id) is not None
    hub.it.cut = True
    desk.scan(0)
    desk.wait(lambda: lamp(desk).kind == "waits")
    assert " since " in lamp(desk).phrase
    hub.it.admit(desk.delegates[0].id)
    hub.it.cut = False
    desk.wait(lambda: lamp(desk).phrase == "Has everything")
    desk.wait(lambda: len(desk.furnishing.conflicts.model.state.inbox.waiting) == 1)
    (conflict,) = desk.furnishing.conflicts.model.state.inbox.waiting
    assert conflict.person.id == desk.delegates[0].id
