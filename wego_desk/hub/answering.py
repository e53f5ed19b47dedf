"""The one writer of a hub: what came meanwhile is stored in one transaction, then each asker is answered.

A durable transaction waits for the disk, and 200 desks wait behind each other for it: so they wait together. What is
stored already costs an answer next to nothing, so the protocol itself knows nothing of the grouping.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from wego_desk.core.arrival import Run
from wego_desk.core.trouble import Trouble
from wego_desk.store import peers
from wego_desk.sync.messages import Answer, Exchange, HandOver, NewSnapshot, Part, Request, Unreadable
from wego_desk.sync.node import Node
from wego_desk.sync.serving import Server
from wego_desk.sync.wire import runs_of
from wego_desk.work import AnyLane

#: Requests of one transaction.
MOST_TOGETHER: Final = 256


@dataclass(frozen=True, slots=True)
class _Asked:
    request: Request
    answer: "asyncio.Future[Answer]"
    loop: asyncio.AbstractEventLoop

    def tell(self, answer: Answer) -> None:
        self.loop.call_soon_threadsafe(self._set, answer, None)

    def fail(self, error: BaseException) -> None:
        self.loop.call_soon_threadsafe(self._set, None, error)

    def _set(self, answer: Answer | None, error: BaseException | None) -> None:
        if self.answer.done():  # the asker left
            return
        if error is not None:
            self.answer.set_exception(error)
        elif answer is not None:
            self.answer.set_result(answer)


class Answering:
    """``node`` and ``lane``: of the ledger; ``slow_node``, ``slow_lane``: for snapshot files, which take seconds.

    ``came``: on the ledger lane, after anything was stored.
    """

    def __init__(
        self, node: Node, lane: AnyLane, slow_node: Node, slow_lane: AnyLane, came: Callable[[], None]
    ) -> None:
        self._node = node
        self._server = Server(node)
        self._lane = lane
        self._slow_server = Server(slow_node)
        self._slow_lane = slow_lane
        self._came = came
        self._waiting: deque[_Asked] = deque()
        self.groups = 0
        self.grouped = 0

    def start(self) -> None:
        """A hub begins: marks that it handed out before are good no more."""
        self._server.start()

    async def answer(self, request: Request) -> Answer:
        loop = asyncio.get_running_loop()
        asked = _Asked(request, loop.create_future(), loop)
        if isinstance(request, NewSnapshot | Part | HandOver):
            self._slow_lane.run(lambda: self._answer_one(self._slow_server, asked))
        else:
            self._waiting.append(asked)
            self._lane.run(self._answer_all)
        return await asked.answer

    def _answer_all(self) -> None:
        """On the ledger lane. The first of several such jobs finds all that waits; the others find nothing."""
        group = [self._waiting.popleft() for _ in range(min(len(self._waiting), MOST_TOGETHER))]
        if not group:
            return
        before = self._node.store.last_gseq()
        try:
            self._store_together([asked.request for asked in group])
        except Trouble as trouble:  # the disk: everybody is told, nobody is acknowledged
            for asked in group:
                asked.fail(trouble)
            return
        for asked in group:
            self._answer_one(self._server, asked)
        self.groups += 1
        self.grouped += len(group)
        if self._node.store.last_gseq() != before:
            self._came()
        if self._waiting:
            self._lane.run(self._answer_all)

    def _answer_one(self, server: Server, asked: _Asked) -> None:
        try:
            asked.tell(server.answer(asked.request))
        except BaseException as error:  # the asker's, as with any job of a lane
            asked.fail(error)

    def _store_together(self, requests: Sequence[Request]) -> None:
        """In one transaction what several push, each stream once; what has a gap is left to the answers.

        A message with a gap stores nothing of itself, and would take the others along.
        """
        tops, keys = peers.tops(self._node.reader.log), self._node.trust.devices.keys
        runs: dict[str, Run] = {}
        for request in requests:
            if not isinstance(request, Exchange) or (keys and request.node not in keys):
                continue
            if not self._server.is_good(request):
                continue
            try:
                pushed = runs_of(request.runs)
            except Unreadable:
                continue
            fits = all(run.seq <= tops.get(run.stream, 0) + 1 and run.stream not in runs for run in pushed)
            if fits and len({run.stream for run in pushed}) == len(pushed):
                runs |= {run.stream: run for run in pushed}
        if len(runs) > 1:
            self._node.take_in(list(runs.values()))
