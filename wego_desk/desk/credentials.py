"""Codes: issued with a delegate, revoked when lost, replaced by a new one that the old code then names."""

from wego_desk.core.credential import RANDOM_BYTES, make_code
from wego_desk.core.duties import Act
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk, known_delegate
from wego_desk.desk.permission import permit, reason_given
from wego_desk.store.programme import Operator
from wego_desk.store.roster import Found


def issue(desk: Desk, person: str, *, code: str = "", form: str = "own", batch: str = "") -> Draft:
    """A new code for a person; drawn at random unless one is given."""
    code = code or make_code(desk.random_bytes(RANDOM_BYTES))
    return Draft(
        "credential.issue", person, credential=desk.new_id(), batch=batch, body={"code": code, "form": form}
    )  # fmt: skip


def end(desk: Desk, found: Found, *, replaced: bool, reason: str, batch: str = "") -> Draft:
    """The revoke of a code; it lists the admissions made on it that this desk knows."""
    return Draft(
        "credential.revoke",
        found.delegate.id,
        names=(("admissions", desk.store.admissions_on(found.credential)),),
        credential=found.credential,
        batch=batch,
        n=int(replaced),
        body={"reason": reason},
    )


def revoke(desk: Desk, person: str, *, operator: Operator, reason: str) -> list[str]:
    """Make every active code of a delegate invalid; returns them. Trouble ``no_active_code``; NotAllowed."""
    return _end_all(desk, person, operator, reason, replaced=False)[0]


def replace(desk: Desk, person: str, *, operator: Operator, reason: str) -> tuple[list[str], str]:
    """Revoke and give a new code in one act; returns the old ones and the new."""
    old, new = _end_all(desk, person, operator, reason, replaced=True)
    return old, new


def _end_all(desk: Desk, person: str, operator: Operator, reason: str, *, replaced: bool) -> tuple[list[str], str]:
    why = reason_given(reason)
    person = known_delegate(desk, person).id
    permit(desk, operator, Act.CREDENTIALS, subject=person)
    active = [found for found in desk.store.credentials(person) if found.state == "active"]
    if not active and not replaced:
        raise Trouble("no_active_code", id=person)
    drafts = [end(desk, found, replaced=replaced, reason=why) for found in active]
    new = ""
    if replaced:
        draft = issue(desk, person)
        new = str(draft.body["code"])
        drafts.append(draft)
    desk.append(drafts, operator)
    return [found.scanned for found in active], new
