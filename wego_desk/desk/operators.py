"""Who works at the desks, and with which duty."""

from wego_desk.core.duties import Act, Duty, duty_named
from wego_desk.core.programme import fold
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk
from wego_desk.desk.permission import permit
from wego_desk.desk.records import set_record
from wego_desk.rosters.limits import LONGEST_NAME
from wego_desk.store.programme import Operator


def set_operator(desk: Desk, name: str, duty: str, *, operator: Operator) -> Operator:
    """Add an operator, or give a known one another duty.

    Trouble: ``unknown_duty``, ``no_name``, ``name_too_long``, ``control_character``, ``last_organizer`` (somebody must
    stay who may change this); NotAllowed.
    """
    permit(desk, operator, Act.OPERATORS)
    given = duty_named(duty)
    if given is None:
        raise Trouble("unknown_duty", duty=duty, duties=[d.name.lower() for d in Duty])
    plain = " ".join(name.split())
    if not plain:
        raise Trouble("no_name")
    if len(plain) > LONGEST_NAME:
        raise Trouble("name_too_long", field="name", length=len(plain), limit=LONGEST_NAME)
    if not plain.isprintable():
        raise Trouble("control_character", field="name")
    known = desk.programme.operators.values()
    same = next((o for o in known if fold(o.name) == fold(plain)), None)
    others = [o for o in known if o.duty is Duty.ORGANIZER and o is not same]
    if same is not None and same.duty is Duty.ORGANIZER and given is not Duty.ORGANIZER and not others:
        raise Trouble("last_organizer", operator=same.name)
    operator_id = desk.new_id() if same is None else same.id
    values = {"name": plain if same is None else same.name, "duty": given.name.lower()}
    draft = set_record(desk.store, "operator.set", operator_id, values)
    if draft is not None:
        desk.append([draft], operator)
    return Operator(operator_id, values["name"], given)
