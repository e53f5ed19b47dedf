"""The programme as records say it: read whole, it is small."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from wego_desk.core.duties import Duty, duty_named
from wego_desk.core.programme import Entitlement, Point, Rule
from wego_desk.store import roster


@dataclass(frozen=True, slots=True)
class Operator:
    """A person who works at desks. ``pin`` and ``code_hash``: what their PIN and their own code are held against."""

    id: str
    name: str
    duty: Duty
    pin: str = field(default="", repr=False)
    code_hash: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Programme:
    """The congress beside its people: name, time zone, points, entitlements, operators, and the names of desks.

    ``former``: operators who were removed; what they did still bears their names.
    """

    name: str = ""
    zone_name: str = ""
    points: dict[str, Point] = field(default_factory=dict)
    entitlements: tuple[Entitlement, ...] = ()
    operators: dict[str, Operator] = field(default_factory=dict)
    former: dict[str, Operator] = field(default_factory=dict)
    desks: dict[str, str] = field(default_factory=dict)

    def name_of(self, operator_id: str) -> str:
        """Who did something, also when they do not work here any more; ``""`` for nobody."""
        operator = self.operators.get(operator_id) or self.former.get(operator_id)
        return "" if operator is None else operator.name


def read_programme(connection: Connection) -> Programme:
    """The programme that stands in roster.db."""
    operators = roster.records(connection, "operator.set")
    removed = {i for i, f in operators.items() if f.get("removed") is True}
    congress: dict[str, Any] = next(iter(roster.records(connection, "congress.set").values()), {})
    return Programme(
        name=str(congress.get("name", "")),
        zone_name=str(congress.get("time_zone", "")),
        points={i: _point(i, f) for i, f in roster.records(connection, "point.set").items()},
        entitlements=tuple(
            e for i, f in roster.records(connection, "entitlement.set").items() if (e := _entitlement(i, f)) is not None
        ),
        operators={i: _operator(i, f) for i, f in operators.items() if i not in removed},
        former={i: _operator(i, operators[i]) for i in sorted(removed)},
        desks={i: str(f.get("name", "")) for i, f in roster.records(connection, "device.set").items()},
    )


def _point(point_id: str, fields: dict[str, Any]) -> Point:
    capacity = fields.get("capacity")
    return Point(
        id=point_id,
        name=str(fields.get("name", "")),
        kind=str(fields.get("kind", "")),
        zone=str(fields.get("zone", "")),
        starts=str(fields.get("starts", "")),
        ends=str(fields.get("ends", "")),
        zone_name=str(fields.get("time_zone", "")),
        rule=_rule(fields.get("rule")),
        capacity=capacity if isinstance(capacity, int) else None,
    )


def _rule(word: object) -> Rule:
    """``once`` for what is no rule: nothing that a peer wrote may stop a queue."""
    return next((rule for rule in Rule if rule.value == word), Rule.ONCE)


def _entitlement(entitlement_id: str, fields: dict[str, Any]) -> Entitlement | None:
    """None for one that was taken back: nothing in it names anybody."""
    entitlement = Entitlement(
        id=entitlement_id,
        **{
            name: str(fields.get(name, ""))
            for name in ("point", "role", "organization", "person", "valid_from", "valid_until")
        },
    )
    return entitlement if entitlement.role or entitlement.organization or entitlement.person else None


def _operator(operator_id: str, fields: dict[str, Any]) -> Operator:
    return Operator(
        operator_id,
        str(fields.get("name", "")),
        duty_named(str(fields.get("duty", ""))) or Duty.STEWARD,
        pin=str(fields.get("pin", "")),
        code_hash=str(fields.get("code_hash", "")),
    )
