"""Which devices belong to the congress: enrolled by a hub, revoked when stolen, written off when silent."""

from wego_desk.core import devices
from wego_desk.core.duties import Act
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk
from wego_desk.desk.permission import permit, reason_given
from wego_desk.desk.records import set_record
from wego_desk.store.programme import Operator


def enrol(desk: Desk, device: str, key: str, *, name: str, hub: bool = False, operator: Operator) -> None:
    """Say that a device with this public key (64 hex digits) is ours; it counts when a hub says so. NotAllowed."""
    permit(desk, operator, Act.ENROL, subject=device)
    drafts = [devices.enrolment(device, key, hub=hub)]
    named = set_record(desk.store, "device.set", device, {"name": name})
    desk.append(drafts if named is None else [*drafts, named], operator)


def revoke_device(desk: Desk, device: str, *, operator: Operator, reason: str) -> None:
    """A device is no longer ours: it may give what it holds, and what it wrote later than is known here is flagged.

    Trouble: ``unknown_device``, ``no_reason``; NotAllowed.
    """
    why = reason_given(reason)
    permit(desk, operator, Act.ENROL, subject=device)
    if device not in desk.store.devices.enrolled().keys:
        raise Trouble("unknown_device", device=device)
    desk.append([devices.revocation(device, desk.store.devices.streams_of(device), why)], operator)


def write_off(desk: Desk, device: str, *, operator: Operator, reason: str) -> None:
    """The granting hub waits no longer for a silent device: a person answers for the seats that it may hold.

    Trouble: ``not_awaited``, ``no_reason``; NotAllowed.
    """
    why = reason_given(reason)
    permit(desk, operator, Act.ENROL, subject=device)
    starts = desk.store.devices.awaiting(device)
    if not starts:
        raise Trouble("not_awaited", device=device)
    desk.append([Draft(devices.WRITE_OFF, device, ref=tuple(starts), body={"reason": why})], operator)
