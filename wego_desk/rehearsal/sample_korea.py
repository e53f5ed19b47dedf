"""The second list: the delegates of the host country, in Korean."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from wego_desk.rehearsal.sample_people import ROLES, People, Person
from wego_desk.rehearsal.sample_places import Organization, korean_cities

_SIZES: Final = (20, 9, 8, 7, 6, 6, 5, 5, 5, 4, 4, 3, 3, 2, 2, 1)
_NOT_ASKED: Final = ("native_name", "given_name", "family_name", "region", "honorific", "valid_from", "valid_until")


def korean_list(makes: People, said: dict[str, Any], count: int) -> list[Person]:
    """``count`` people: ``full_name`` in Hangul, ``latin_name`` beside it, cities and offices in Korean."""
    rows = [row for delegation in _delegations(makes, said) for row in _members(makes, said, *delegation)]
    return rows[:count]


def _delegations(makes: People, said: dict[str, Any]) -> Iterator[tuple[Organization, int]]:
    korean, places = said["korea"], [replace(city, name=city.own) for city in korean_cities()]
    for city, size in zip(places, _SIZES, strict=True):
        yield Organization(city.government, "city", "full", city, tuple(korean["city_jobs"])), size
    for kind, standing in (("company", "corporate"), ("institution", "associate"), ("media", "")):
        for name in korean[f"{kind}_names"]:
            city, jobs = makes.chance.pick(places), tuple(korean[f"{kind}_jobs"])
            yield Organization(name, kind if standing else "", standing, city, jobs), makes.chance.number(2, 5)


def _members(makes: People, said: dict[str, Any], organization: Organization, size: int) -> Iterator[Person]:
    hosts = {city.own: city.domain for city in korean_cities()}
    for place in range(size):
        mayor = place == 0 and organization.kind == "city"
        role = "mayor" if mayor else makes.chance.weighed(ROLES[organization.kind or "media"])
        row = makes.person(organization, role)
        row |= {"latin_name": row["full_name"], "full_name": row["native_name"], "country": said["korea"]["country"]}
        if mayor:
            row["job_title"] = "시장"
        if row.get("email"):
            row["email"] = row["email"].partition("@")[0] + "@" + hosts[organization.city.name]
        yield {field: value for field, value in row.items() if field not in _NOT_ASKED}
