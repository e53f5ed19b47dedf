"""The first list: a thousand people from everywhere, as the secretariat keeps them, with the traps of real lists."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from wego_desk.core.fields import ACTIVE
from wego_desk.rehearsal.sample_names import PersonName
from wego_desk.rehearsal.sample_people import ROLES, People, Person, named
from wego_desk.rehearsal.sample_places import Organization, cities, company_names, korean_cities

#: How many cities of a hundred send so many people.
_SIZES: Final = {1: 20, 2: 22, 3: 18, 4: 13, 5: 9, 6: 6, 7: 4, 8: 3, 10: 2, 12: 2, 15: 1}
_ONE_ADDRESS: Final = "Pokhara"
_TWINS: Final = ("São Paulo", "Lisbon")
_SIZE_OF: Final = {
    "Ulaanbaatar": 25, "Istanbul": 21, "Jakarta": 17, "Addis Ababa": 14, _ONE_ADDRESS: 9, "São Paulo": 5, "Lisbon": 5,
    "Nairobi": 6,
}  # fmt: skip


def central_list(makes: People, said: dict[str, Any], count: int) -> list[Person]:
    """``count`` people. Two in two cities share a name, one delegation shares an address, one is Ms Na."""
    rows = [row for delegation in _delegations(makes, said) for row in _members(makes, *delegation)][:count]
    rows[0] |= _na()
    _namesakes(rows)
    for row in rows:
        if row["city"] == _ONE_ADDRESS and row.get("organization_kind") == "city":
            row["email"] = "protocol@pokhara.example"
    return rows


def _delegations(makes: People, said: dict[str, Any]) -> Iterator[tuple[Organization, int]]:
    """Secretariat, cities, institutions, media and guests; then companies, more than it takes."""
    chance, places = makes.chance, cities()
    yield _secretariat(), 12
    for at, city in enumerate(places):
        name = said["city"]["names"][at % 4].format(city=city.name)
        standing = chance.weighed({"full": 65, "associate": 20, "friendship": 15})
        size = _SIZE_OF.get(city.name) or chance.weighed(_SIZES)
        yield Organization(name, "city", standing, city, tuple(said["city"]["jobs"])), size
    for kind, count, largest in (("institution", 34, 4), ("media", 24, 3)):
        for city in chance.some(places, count):
            name = chance.pick(said[kind]["names"]).format(city=city.name, country=city.country)
            standing = chance.pick(("associate", "friendship")) if kind == "institution" else ""
            organization = Organization(name, kind if standing else "", standing, city, tuple(said[kind]["jobs"]))
            yield organization, chance.number(1, largest)
    for city in chance.some(places, 30):
        yield Organization("", "", "", city, ()), 1
    for name in company_names(said):
        jobs = tuple(said["company"]["jobs"])
        yield Organization(name, "company", "corporate", chance.pick(places), jobs), chance.number(1, 5)


def _secretariat() -> Organization:
    jobs = ("Programme Officer", "Protocol Officer", "Registration Officer", "Communications Officer")
    name = "World Smart Sustainable Cities Organization"
    return Organization(name, "institution", "", korean_cities()[0], jobs)


def _members(makes: People, organization: Organization, size: int) -> Iterable[Person]:
    chance = makes.chance
    weights = ROLES[_sends(organization)]
    for place in range(size):
        head = place == 0 and organization.kind == "city"
        role = chance.weighed({"mayor": 50 if size < 6 else 100, "delegate": 50} if head else weights)
        person = makes.person(organization, role)
        if head and size > 3:
            person["notes"] = "Head of delegation"
        yield person


def _sends(organization: Organization) -> str:
    """The row of ``ROLES`` that fits."""
    if not organization.name:
        return "guest"
    if not organization.standing:
        return "secretariat" if organization.kind else "media"
    return organization.kind


def _na() -> Person:
    """A family name that many a spreadsheet takes for "not available", in capitals as passports have it."""
    name = PersonName("ko", "나영주", "NA Young-ju", "Young-ju", "NA", "youngju.na")
    return {**named(name), "email": f"{name.slug}@seoul.example", "honorific": "Ms", "status": ACTIVE}


def _namesakes(rows: list[Person]) -> None:
    """Give somebody of one city the name of somebody of another: neither is the other."""
    one, other = (next(r for r in rows if r["city"] == city and r["role"] != "mayor") for city in _TWINS)
    for field in ("full_name", "given_name", "family_name"):
        other[field] = one[field]
    one["email"], other["email"] = "info@saopaulo.example", "gabinete@lisbon.example"
