"""After hands were shaken: what each side lacks below a base, or of bodies, comes from the other, page by page."""

from wego_desk.core.event import Event, EventId
from wego_desk.store import history
from wego_desk.store.history import Gap
from wego_desk.sync.messages import PAGE_EVENTS, Answer, Fill, Filled
from wego_desk.sync.node import Node
from wego_desk.sync.serving import GAPS, follows
from wego_desk.sync.wire import gaps_of, runs_of, wire_gaps, wire_runs


class Filling:
    """Goes once through the gaps of both; ``request`` is None when it is through."""

    def __init__(self, node: Node, theirs: list[Gap]) -> None:
        self._node = node
        self._theirs = theirs
        self._theirs_after: EventId | None = None
        self._ours_after: EventId | None = None
        self._asked: tuple[Gap, ...] = ()
        self._told = 0

    def request(self) -> Fill | None:
        node = self._node
        with node.one_state() as reader:
            lacked = history.gaps(reader.log, whole_history=node.is_hub)
            self._asked = tuple(gap for gap in lacked if follows(gap, self._ours_after))[:GAPS]
            give, more = history.what_fills(reader.log, self._theirs, PAGE_EVENTS)
        if self._theirs and not more:
            self._theirs_after = (self._theirs[-1].stream, self._theirs[-1].last)
        if not self._asked and not self._theirs:
            return None
        return Fill(node.id, node.nonce(), wire_gaps(self._asked), wire_runs(give), self._theirs_after)

    def heard(self, answer: Answer) -> list[Event]:
        """Take in what came; returns it."""
        if not isinstance(answer, Filled):
            return []
        come = self._node.fill(runs_of(answer.runs)) if answer.runs else []
        if self._asked and not (answer.more and come):
            self._ours_after = (self._asked[-1].stream, self._asked[-1].last)
        self._theirs = gaps_of(answer.gaps)
        return come
