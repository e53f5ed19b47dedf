"""Takes one admission or exit back, and says why; the event itself stays."""

from wego_desk.core.duties import UNDO_OWN_SECONDS, Act
from wego_desk.core.event import EventId, Written, id_text
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk
from wego_desk.desk.permission import permit, reason_given
from wego_desk.store.programme import Operator


def undo(desk: Desk, event_id: EventId, *, operator: Operator, reason: str) -> EventId:
    """Undo an ``in`` or ``out``; where seats are counted only an ``in``: an undone exit would take a seat given away.

    Staff may take back their own act of the last five minutes, a supervisor any. Returns the undo's own id.
    Trouble: ``unknown_event``, ``not_undoable``, ``already_undone``, ``no_reason``; NotAllowed.
    """
    why = reason_given(reason)
    found = desk.store.event(event_id)
    if found is None:
        raise Trouble("unknown_event", event=id_text(event_id))
    e = found.event
    point = desk.programme.points.get(e.point)
    capped = point is not None and point.capacity is not None
    if e.kind not in ("in", "out") or (e.kind == "out" and capped):
        raise Trouble("not_undoable", event=id_text(event_id), of_kind=e.kind)
    if any(e.id in w.event.ref for w in desk.store.chain(e.subject, e.point) if w.event.kind == "undo"):
        raise Trouble("already_undone", event=id_text(event_id))
    permit(desk, operator, Act.UNDO_OWN if _own_and_fresh(desk, found, operator) else Act.UNDO, subject=e.subject)
    draft = Draft("undo", e.subject, e.point, e.day, ref=(e.id,), credential=e.credential, body={"reason": why})
    return desk.append([draft], operator)[0].event.id


def _own_and_fresh(desk: Desk, found: Written, operator: Operator) -> bool:
    age_ms = desk.now_ms() - found.event.at
    return found.event.operator == operator.id and 0 <= age_ms <= UNDO_OWN_SECONDS * 1000
