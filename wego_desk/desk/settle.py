"""A supervisor's word that a flag has been looked at: quiet everywhere, for just these admissions."""

from collections.abc import Collection
from typing import Final

from wego_desk.core.duties import Act
from wego_desk.core.event import EventId, id_text
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk
from wego_desk.desk.permission import permit, reason_given
from wego_desk.store.programme import Operator

#: Two admissions that did not know of each other.
DUPLICATE: Final = "duplicate"
#: An admission on a code that was replaced.
CODE: Final = "code"


def settle(desk: Desk, ids: Collection[EventId], *, about: str, operator: Operator, reason: str) -> EventId:
    """Settle what is flagged about these admissions; ``about``: ``DUPLICATE`` (two or more of them) or ``CODE``.

    A further blind admission is flagged anew. Returns the settle's own id. Trouble: ``no_reason``, ``unknown_event``,
    ``not_settleable``; NotAllowed.
    """
    why = reason_given(reason)
    found = [desk.store.event(event_id) for event_id in ids]
    for event_id, written in zip(ids, found, strict=True):
        if written is None:
            raise Trouble("unknown_event", event=id_text(event_id))
    named = [written.event for written in found if written is not None]
    places = {(e.kind, e.point, desk.store.group(e.subject)[0]) for e in named}
    if len({e.id for e in named}) < (2 if about == DUPLICATE else 1) or len(places) > 1 or named[0].kind != "in":
        raise Trouble("not_settleable")
    first = named[0]
    permit(desk, operator, Act.SETTLE, subject=first.subject, point=first.point)
    draft = Draft(
        "settle", first.subject, first.point, names=((about, tuple(sorted(e.id for e in named))),), body={"reason": why}
    )
    return desk.append([draft], operator)[0].event.id
