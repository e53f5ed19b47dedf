"""The first events of a new profile: a congress, a point, someone who may do everything, and this desk's name."""

from wego_desk.core.duties import Duty
from wego_desk.core.programme import MAIN, Rule
from wego_desk.core.seal import Draft
from wego_desk.desk.desk import DEFAULT_ZONE, Desk
from wego_desk.desk.records import set_record
from wego_desk.store.programme import Operator

OWNER = "owner"


def found(desk: Desk, desk_name: str) -> None:
    """Found a new profile; for one that stands only note a changed name of the desk."""
    store = desk.store
    nobody = Operator("", "", Duty.ORGANIZER)
    drafts: list[Draft | None] = []
    if not desk.programme.operators:
        owner_id = desk.new_id()
        nobody = Operator(owner_id, OWNER, Duty.ORGANIZER)
        drafts += [
            set_record(store, "congress.set", store.node.congress, {"name": "", "time_zone": DEFAULT_ZONE}),
            set_record(store, "point.set", MAIN, {"name": "", "rule": Rule.ONCE.value}),
            set_record(store, "operator.set", owner_id, {"name": OWNER, "duty": Duty.ORGANIZER.name.lower()}),
        ]
    drafts.append(set_record(store, "device.set", store.node.device, {"name": desk_name}))
    written = [draft for draft in drafts if draft is not None]
    if written:
        desk.append(written, nobody)
