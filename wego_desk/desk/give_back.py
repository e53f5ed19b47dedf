"""Seats of blocks that nobody draws from any more, given back to the hub by a supervisor."""

from wego_desk.core import blocks
from wego_desk.core.duties import Act
from wego_desk.desk.desk import Desk
from wego_desk.desk.permission import permit
from wego_desk.store.programme import Operator


def give_back_seats(desk: Desk, *, operator: Operator) -> int:
    """Give back what is left of this start's blocks and of those whose streams ended; how many seats. NotAllowed."""
    permit(desk, operator, Act.SEATS)
    found = desk.store.seats.unreturned()
    drafts = [blocks.give_back(block, desk.store.seats.given_back(block) + left) for block, left in found]
    if drafts:
        desk.append(drafts, operator)
    return sum(left for _, left in found)
