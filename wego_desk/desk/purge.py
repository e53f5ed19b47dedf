"""Takes the personal values of somebody out of every ledger, now and whatever still comes; who was in stays counted."""

from wego_desk.core.duties import Act
from wego_desk.core.projection import PURGE
from wego_desk.core.seal import Draft
from wego_desk.desk.desk import Desk, known_delegate
from wego_desk.desk.permission import permit, reason_given
from wego_desk.store.programme import Operator


def purge(desk: Desk, person: str, *, operator: Operator, reason: str) -> list[str]:
    """Purge a delegate under all their ids; returns these. It can't be taken back.

    Trouble: ``unknown_delegate``, ``no_reason``; NotAllowed.
    """
    why = reason_given(reason)
    delegate = known_delegate(desk, person)
    permit(desk, operator, Act.PURGE, subject=delegate.id)
    ids = list(desk.store.group(delegate.id))
    desk.append([Draft(PURGE, one, body={"reason": why}) for one in ids], operator)
    return ids
