"""The congress's name and time zone."""

from wego_desk.core.duties import Act
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk, zone_named
from wego_desk.desk.permission import permit
from wego_desk.desk.records import set_record
from wego_desk.store.programme import Operator


def set_congress(desk: Desk, *, operator: Operator, name: str | None = None, time_zone: str | None = None) -> None:
    """Change what is given. Trouble: ``unknown_time_zone``, ``bad_value``; NotAllowed."""
    permit(desk, operator, Act.CONGRESS)
    values: dict[str, str] = {}
    if name is not None:
        values["name"] = " ".join(name.split())
        if len(values["name"]) > 200 or not values["name"].isprintable():
            raise Trouble("bad_value", field="name", value=name[:40])
    if time_zone is not None:
        zone_named(time_zone)
        values["time_zone"] = time_zone
    draft = set_record(desk.store, "congress.set", desk.store.node.congress, values)
    if draft is not None:
        desk.append([draft], operator)
