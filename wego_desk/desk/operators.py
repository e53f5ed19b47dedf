"""Who works at the desks, and with which duty."""

from collections.abc import Mapping

from wego_desk.core.duties import Act, Duty, duty_named
from wego_desk.core.programme import fold
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk
from wego_desk.desk.permission import permit
from wego_desk.desk.records import set_record
from wego_desk.desk.sign_in import operator_of
from wego_desk.rosters.limits import LONGEST_NAME
from wego_desk.store.programme import Operator, Programme


def set_operator(desk: Desk, name: str, duty: str, *, operator: Operator) -> Operator:
    """Add an operator, or give a known one another duty; who was removed and comes back is the same person.

    Trouble: ``unknown_duty``, ``no_name``, ``name_too_long``, ``control_character``, ``last_organizer`` (somebody must
    stay who may change this); NotAllowed.
    """
    permit(desk, operator, Act.OPERATORS)
    given = duty_named(duty)
    if given is None:
        raise Trouble("unknown_duty", duty=duty, duties=[d.name.lower() for d in Duty])
    plain = _plain(name)
    programme = desk.programme
    same = _named(programme.operators, plain)
    if same is not None and given is not Duty.ORGANIZER:
        _keep_an_organizer(programme, same)
    values: dict[str, object] = {"name": plain if same is None else same.name, "duty": given.name.lower()}
    if same is None and (former := _named(programme.former, plain)):
        same = former
        values["removed"] = False
    operator_id = desk.new_id() if same is None else same.id
    draft = set_record(desk.store, "operator.set", operator_id, values)
    if draft is not None:
        desk.append([draft], operator)
    return operator_of(desk, operator_id)


def add_operator(desk: Desk, name: str, duty: str, *, operator: Operator) -> Operator:
    """As `set_operator` for somebody new; Trouble ``already_works_here`` (operator) changes nobody's duty."""
    permit(desk, operator, Act.OPERATORS)
    if same := _named(desk.programme.operators, _plain(name)):
        raise Trouble("already_works_here", operator=same.name)
    return set_operator(desk, name, duty, operator=operator)


def remove_operator(desk: Desk, operator_id: str, *, operator: Operator) -> None:
    """Somebody works here no more: neither PIN nor code lets them in; what they did keeps their name.

    Trouble: ``unknown_operator``, ``last_organizer``, ``own_removal`` (somebody else does it); NotAllowed.
    """
    permit(desk, operator, Act.OPERATORS)
    who = operator_of(desk, operator_id)
    _keep_an_organizer(desk.programme, who)
    if who.id == operator.id:
        raise Trouble("own_removal")
    draft = set_record(desk.store, "operator.set", who.id, {"removed": True, "pin": "", "code_hash": ""})
    assert draft is not None  # they were not removed
    desk.append([draft], operator)


def _plain(name: str) -> str:
    """A name on one line with single blanks; Trouble ``no_name``, ``name_too_long``, ``control_character``."""
    plain = " ".join(name.split())
    if not plain:
        raise Trouble("no_name")
    if len(plain) > LONGEST_NAME:
        raise Trouble("name_too_long", field="name", length=len(plain), limit=LONGEST_NAME)
    if not plain.isprintable():
        raise Trouble("control_character", field="name")
    return plain


def _named(operators: Mapping[str, Operator], name: str) -> Operator | None:
    return next((o for o in operators.values() if fold(o.name) == fold(name)), None)


def _keep_an_organizer(programme: Programme, who: Operator) -> None:
    others = (o for o in programme.operators.values() if o.id != who.id)
    if who.duty is Duty.ORGANIZER and not any(o.duty is Duty.ORGANIZER for o in others):
        raise Trouble("last_organizer", operator=who.name)
