"""What the roster says often, to be offered to who types: organizations with their place, countries, roles."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from sqlalchemy import Connection


class OrganizationRow(NamedTuple):
    """One way in which an organization stands on the roster, and for how many people."""

    organization: str
    organization_kind: str
    standing: str
    city: str
    country: str
    region: str
    people: int


_COLUMNS: Final = "organization, organization_kind, standing, city, country, region"
_ORGANIZATIONS: Final = f"""SELECT {_COLUMNS}, count(*) FROM person
WHERE survivor = id AND organization != '' GROUP BY {_COLUMNS} ORDER BY count(*) DESC, {_COLUMNS}"""  # noqa: S608 - names of our own columns
_COUNTRIES: Final = """SELECT country FROM person
WHERE survivor = id AND country != '' GROUP BY country ORDER BY count(*) DESC, country"""
_ROLES: Final = "SELECT role FROM person WHERE survivor = id GROUP BY role ORDER BY count(*) DESC, role"


def organizations(connection: Connection) -> Iterator[OrganizationRow]:
    """The commonest way first; reads the whole roster: 0.1 s for 100,000 people."""
    yield from map(OrganizationRow._make, connection.exec_driver_sql(_ORGANIZATIONS).all())


def countries(connection: Connection) -> list[str]:
    """As they are written, the commonest first."""
    return [str(country) for (country,) in connection.exec_driver_sql(_COUNTRIES)]


def roles(connection: Connection) -> list[str]:
    return [str(role) for (role,) in connection.exec_driver_sql(_ROLES)]
