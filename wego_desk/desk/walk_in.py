"""Adds a delegate who stands at the desk and is on no list."""

from collections.abc import Mapping

from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Act
from wego_desk.core.projection import ROW_DIGEST, ROW_SOURCE
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.credentials import issue
from wego_desk.desk.desk import Desk
from wego_desk.desk.permission import permit
from wego_desk.desk.person_fields import read_fields
from wego_desk.desk.print_badge import PrintWish, badge_of_new
from wego_desk.store.programme import Operator


def walk_in(
    desk: Desk, typed: Mapping[str, str], *, operator: Operator, print_badge: PrintWish | None = None
) -> Delegate:
    """Put a new delegate on the roster, with a code of their own and, if wished for, a badge on its way: in one act.

    Trouble: ``unknown_field``, ``code_in_use``, ``photo_by_import``, and the kinds of ``read_fields``; NotAllowed.
    """
    permit(desk, operator, Act.WALK_IN)
    fields = read_fields(typed)
    if fields.pop("photo", ""):
        raise Trouble("photo_by_import")
    person = desk.new_id()
    drafts = added(person, fields)
    for form in ("own", "foreign"):
        given = fields.get("code" if form == "own" else "foreign_code", "")
        if given and desk.store.look_up(given):
            raise Trouble("code_in_use", code=given)
        if given or form == "own":
            drafts.append(issue(desk, person, code=given, form=form))
        if print_badge is not None and form == "own":
            new = Delegate(person, vip=fields.get("vip", ""))
            drafts.append(badge_of_new(new, print_badge, drafts[-1].credential))
    desk.append(drafts, operator)
    delegate = desk.store.delegate(person)
    assert delegate is not None
    return delegate


def added(
    person: str, fields: Mapping[str, str], *, row_digest: str = "", row_source: str = "", batch: str = ""
) -> list[Draft]:
    """The event that puts a person on the roster; codes are issued beside it."""
    body = {name: value for name, value in fields.items() if name not in ("code", "foreign_code")}
    if row_digest:
        body |= {ROW_DIGEST: row_digest, ROW_SOURCE: row_source}
    return [Draft("person.add", person, names=tuple((name, ()) for name in body), batch=batch, body=body)]
