"""``congress``: its name, its time zone, its points."""

import argparse
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from wego_desk.cli.columns import aligned
from wego_desk.cli.command import Command
from wego_desk.cli.session import Answer, Session
from wego_desk.core.programme import Point
from wego_desk.desk.congress import set_congress


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name")
    parser.add_argument("--time-zone", metavar="ZONE", help="as Asia/Seoul")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    with session.working() as (desk, _, operator):
        if arguments.name is not None or arguments.time_zone is not None:
            set_congress(desk, operator=operator, name=arguments.name, time_zone=arguments.time_zone)
        programme, congress = desk.programme, desk.store.node.congress
    document = {
        "id": congress,
        "name": programme.name,
        "time_zone": programme.zone_name,
        "points": [point_document(p) for p in programme.points.values()],
    }
    roles: dict[str, list[str]] = defaultdict(list)
    for entitlement in programme.entitlements:
        roles[entitlement.point].append(entitlement.role)
    rows = [_row(point, sorted(filter(None, roles[point.id]))) for point in programme.points.values()]
    return Answer(document, [f"{programme.name or '(no name yet)'}, {programme.zone_name}", *aligned(rows)])


def _row(point: Point, roles: Sequence[str]) -> tuple[str, ...]:
    """What a list tells of a point: when, how often, how many and who."""
    hours = " to ".join(filter(None, (point.starts.replace("T", " "), point.ends.replace("T", " "))))
    places = "" if point.capacity is None else f"{point.capacity} places"
    who = ", ".join([*roles, *([f"zone {point.zone}"] if point.zone else [])]) or "everyone"
    return point.id, point.name or point.id, point.rule.value, hours, point.zone_name, places, who


def point_document(point: Point) -> dict[str, Any]:
    return {
        "point": point.id, "name": point.name, "kind": point.kind, "zone": point.zone, "starts": point.starts,
        "ends": point.ends, "time_zone": point.zone_name, "rule": point.rule.value, "capacity": point.capacity,
    }  # fmt: skip


COMMANDS = (
    Command(
        "congress", "Show or set the congress's name and time zone.",
        'wego-desk congress --name "World Mayors Forum" --time-zone Asia/Seoul', _run, _arguments, True,
    ),
)  # fmt: skip
