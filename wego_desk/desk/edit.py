"""Changes what the roster says of a delegate, or cancels one: the ledger keeps what stood before."""

from collections.abc import Mapping
from dataclasses import asdict

from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Act
from wego_desk.core.fields import CANCELLED
from wego_desk.core.projection import PERSON_WRITES, counts
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.credentials import end, issue
from wego_desk.desk.desk import Desk, known_delegate
from wego_desk.desk.permission import permit, reason_given
from wego_desk.desk.person_fields import read_fields
from wego_desk.desk.records import change, standing
from wego_desk.store.programme import Operator

FOREIGN = "foreign_code"


def edit(desk: Desk, person: str, typed: Mapping[str, str], *, operator: Operator) -> list[str]:
    """Set fields of a delegate; an empty value empties one. Returns the names of those that changed.

    Trouble: ``unknown_delegate``, ``code_by_replace``, ``cancel_by_cancel``, ``stays_cancelled``, ``code_in_use``,
    ``photo_by_import``, and the kinds of ``read_fields``; NotAllowed.
    """
    delegate = known_delegate(desk, person)
    permit(desk, operator, Act.EDIT, subject=delegate.id)
    for name, kind in (("code", "code_by_replace"), ("photo", "photo_by_import")):
        if name in typed:
            raise Trouble(kind)
    known = {name: value for name, value in asdict(delegate).items() if name not in ("id", "code")}
    fields = read_fields(typed, known)
    if fields.get("status") == CANCELLED and not delegate.is_cancelled:
        raise Trouble("cancel_by_cancel")
    if "status" in fields and fields["status"] != CANCELLED and is_cancelled_for_good(desk, delegate.id):
        raise Trouble("stays_cancelled", id=delegate.id)
    drafts = changes(desk, delegate, fields)
    if drafts:
        desk.append(drafts, operator)
    return [name for name in fields if fields[name] != known.get(name, "")]


def changes(
    desk: Desk, delegate: Delegate, fields: Mapping[str, str], *, batch: str = "", more: Mapping[str, str] | None = None
) -> list[Draft]:
    """The events that give a delegate these fields; a new foreign code ends the one before it.

    ``more``: values of the row's history that go with it.
    """
    drafts = []
    values = {name: value for name, value in fields.items() if name not in ("code", FOREIGN)} | dict(more or {})
    events = desk.store.about(delegate.id)
    closed = desk.store.closed_batches()
    writes = [w for w in events if w.event.kind in PERSON_WRITES]
    written = change("person.set", delegate.id, values, standing(writes, closed), batch)
    if written is not None:
        drafts.append(written)
    if FOREIGN in fields and fields[FOREIGN] != delegate.foreign_code:
        drafts += _foreign(desk, delegate, fields[FOREIGN], batch)
    return drafts


def _foreign(desk: Desk, delegate: Delegate, code: str, batch: str) -> list[Draft]:
    if code and desk.store.look_up(code):
        raise Trouble("code_in_use", code=code)
    drafts = [
        end(desk, found, replaced=bool(code), reason="", batch=batch)
        for found in desk.store.credentials(delegate.id)
        if found.state == "active" and found.form == "foreign"
    ]
    return [*drafts, issue(desk, delegate.id, code=code, form="foreign", batch=batch)] if code else drafts


def is_cancelled_for_good(desk: Desk, person: str) -> bool:
    """Cancelled at a desk is one-way; only a status that a roster gave can be taken back by a roster."""
    events = [w.event for w in desk.store.about(person) if w.event.kind == "person.cancel"]
    closed = desk.store.closed_batches() if events else {}
    return any(counts(e, closed) for e in events)


def cancel(desk: Desk, person: str, *, operator: Operator, reason: str) -> str:
    """Cancel for good; returns the id. Trouble: ``unknown_delegate``, ``already_cancelled``, ``no_reason``."""
    why = reason_given(reason)
    delegate = known_delegate(desk, person)
    permit(desk, operator, Act.CANCEL, subject=delegate.id)
    if is_cancelled_for_good(desk, delegate.id):
        raise Trouble("already_cancelled", id=delegate.id)
    desk.append([Draft("person.cancel", delegate.id, body={"reason": why})], operator)
    return delegate.id
