"""The lane of the wire: what is done here goes out, what others did comes in, and a person is told how it stands."""

from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from random import Random

import pytest

from wego_desk.app.rounds import POLL_S, HubAt, Rounds
from wego_desk.desk.check_in import check_in
from wego_desk.desk.desk import Desk, operator_named
from wego_desk.desk.founding import found
from wego_desk.desk.hub_now import Link
from wego_desk.desk.walk_in import walk_in
from wego_desk.store import profile
from wego_desk.sync.messages import Refusal
from wego_desk.sync.node import Node
from wego_desk.sync.round import Twin, Unreachable
from wego_desk.sync.serving import Server
from wego_desk.work import DrainedLane

MORNING = datetime(2026, 9, 22, 9, 41, tzinfo=timezone(timedelta(hours=9)))


class Wire:
    """The line to the hub: there, or cut."""

    def __init__(self, server):
        self._twin = Twin(server)
        self.cut = False

    def ask(self, request):
        if self.cut:
            raise Unreachable
        return self._twin.ask(request)


class Stage:
    """``told``: how it stood after each round. Time is `seconds`; the lanes stand still until `go`."""

    def __init__(self, hub, desk, stack_hub_reader):
        chance = Random(7)
        self.hub, self.desk = hub, desk
        node = Node(hub.store, stack_hub_reader, DrainedLane("hub"), hub.now_ms, chance.randbytes, is_hub=True)
        self.server = Server(node)
        self.server.start()
        self.wire, self.told, self.seconds = Wire(self.server), [], 0.0
        self.opened = []
        self.ledger, self.lane = DrainedLane("ledger"), DrainedLane("wire")
        at = HubAt(node.id, "Hub", False, self._transport)
        self.rounds = Rounds(
            desk, at, self.ledger, self.lane, None, self.told.append, seconds=lambda: self.seconds, chance=lambda: 0.5
        )

    @contextmanager
    def _transport(self):
        self.opened.append("open")
        yield self.wire
        self.opened.append("closed")

    def go(self, seconds=0.0):
        self.seconds += seconds
        self.rounds.tick()
        self.lane.drain()
        return self.rounds.now

    def push(self):
        self.rounds.push()
        self.lane.drain()
        return self.rounds.now


@pytest.fixture
def stage(tmp_path):
    with profile.writing(tmp_path / "hub", Random("hub").randbytes) as store, store.reading() as reader:
        hub = Desk(store, lambda: MORNING, Random("h").randbytes, "main")
        found(hub, "Hub")
        with profile.writing(tmp_path / "desk", Random("desk").randbytes, store.node.congress) as mine:
            desk = Desk(mine, lambda: MORNING, Random("d").randbytes, "main")
            it = Stage(hub, desk, reader)
            yield it
            it.rounds.close(1)
            assert it.opened[-1:] in ([], ["closed"])


def owner(desk):
    return operator_named(desk.programme, "owner")


def test_a_new_desk_gets_what_the_hub_knows_and_says_that_both_have_all(stage):
    guest = walk_in(stage.hub, {"full_name": "Amina Diallo"}, operator=owner(stage.hub))
    assert stage.rounds.now.link is Link.ASKING
    now = stage.go()
    assert (now.link, now.waiting) == (Link.WELL, 0)
    assert now.heard is not None
    assert stage.desk.store.delegate(guest.id).full_name == "Amina Diallo"
    assert stage.told[-1].came > 0 or stage.desk.store.look_up(guest.code)


def test_what_is_done_here_goes_out_at_once_and_not_only_with_the_next_poll(stage):
    guest = walk_in(stage.hub, {"full_name": "Amina Diallo"}, operator=owner(stage.hub))
    stage.go()
    done = check_in(stage.desk, guest.code, operator=owner(stage.desk), point="main")
    assert stage.go(1.0).waiting == 0  # not asked yet: what it said last stands
    assert stage.hub.store.event(done.event) is None
    assert stage.push().waiting == 0
    assert stage.hub.store.event(done.event) is not None


def test_what_others_did_comes_with_the_next_poll(stage):
    stage.go()
    rounds = len(stage.told)
    guest = walk_in(stage.hub, {"full_name": "Kim Cheolsu"}, operator=owner(stage.hub))
    stage.go(POLL_S - 1)
    assert len(stage.told) == rounds
    stage.go(1)
    assert stage.told[-1].came > 0
    assert stage.desk.store.delegate(guest.id) is not None


def test_without_a_line_it_says_how_many_acts_wait_and_since_when_and_comes_back_by_itself(stage):
    guest = walk_in(stage.hub, {"full_name": "Amina Diallo"}, operator=owner(stage.hub))
    stage.go()
    stage.wire.cut = True
    done = check_in(stage.desk, guest.code, operator=owner(stage.desk), point="main")
    now = stage.push()
    assert now.link is Link.SILENT
    assert now.waiting >= 1
    assert now.since == MORNING
    tries = len(stage.told)
    stage.go(0.1)
    assert len(stage.told) == tries  # it waits before it asks again
    stage.wire.cut = False
    now = stage.go(60)
    assert (now.link, now.waiting, now.since) == (Link.WELL, 0, None)
    assert stage.hub.store.event(done.event) is not None


def test_each_further_failure_waits_longer_up_to_half_a_minute(stage):
    stage.wire.cut = True
    waits = []
    for _ in range(9):
        before = len(stage.told)
        waited = 0.0
        while len(stage.told) == before:
            stage.go(0.25)
            waited += 0.25
        waits.append(waited)
    assert waits == sorted(waits)
    assert waits[-1] == 15.0  # half of 30 s, for chance says 0.5


def test_a_refusal_that_does_not_pass_by_itself_is_told_as_one(stage):
    stage.go()

    def refuse(request):
        return Refusal(stage.hub.store.node.device, request.nonce, 0, "upgrade")

    stage.wire.ask = refuse
    now = stage.go(POLL_S)
    assert (now.link, now.why) == (Link.REFUSED, "upgrade")
