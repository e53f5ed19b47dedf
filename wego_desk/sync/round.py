"""One round with a peer: ask and hear until neither has more for the other, or the line breaks."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from wego_desk.core.event import Event
from wego_desk.sync.line import Line
from wego_desk.sync.messages import Answer, Request, Unreadable, read_answer, read_request, to_bytes
from wego_desk.sync.serving import Server

#: Exchanges of one round: a peer that always has more must not keep others from their turn.
MOST_STEPS: Final = 10_000


class Unreachable(Exception):
    """No answer came: the line is cut, the peer is down, or something else answered."""


class Transport(Protocol):
    """Carries a request to a peer and brings its answer."""

    def ask(self, request: Request) -> Answer:
        """Unreachable: none came; Unreadable: what came is none."""
        ...


class Twin:
    """The transport inside one process: the bytes that a wire would carry, without the wire."""

    def __init__(self, server: Server) -> None:
        self._server = server

    def ask(self, request: Request) -> Answer:
        return read_answer(to_bytes(self._server.answer(read_request(to_bytes(request)))))


@dataclass(frozen=True, slots=True)
class Round:
    """How a round ended, and what it brought. ``refused``: why it ended early, ``""`` when both have all."""

    events: tuple[Event, ...]
    passages: tuple[tuple[tuple[str, ...], str], ...]
    refused: str = ""
    retry_after: float | None = None

    @property
    def whole(self) -> bool:
        return not self.refused


def run_round(line: Line, transport: Transport, told: Callable[[int], None] = lambda _events: None) -> Round:
    """Until both have all of each other; on the lane of the wire. ``told``: how many events have come, as they come."""
    events: list[Event] = []
    passages: dict[tuple[tuple[str, ...], str], None] = {}
    for _ in range(MOST_STEPS):
        request = line.ask()
        try:
            heard = line.heard(transport.ask(request))
        except Unreachable:
            return Round(tuple(events), tuple(passages), "unreachable")
        except Unreadable:
            return Round(tuple(events), tuple(passages), "unreadable")
        events += heard.events
        passages |= dict.fromkeys(heard.passages)
        told(len(events))
        if heard.refused or heard.idle:
            return Round(tuple(events), tuple(passages), heard.refused, heard.retry_after)
    return Round(tuple(events), tuple(passages), "no_end")
