"""The third list: who registered late, as a ticket shop exports them, and who came again with something new."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from wego_desk.core.fields import ACTIVE
from wego_desk.rehearsal.sample_names import PersonName
from wego_desk.rehearsal.sample_people import People, Person, named
from wego_desk.rehearsal.sample_places import City, Organization, cities

_TICKET_LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"
_ASKED: Final = frozenset({
    "full_name", "given_name", "family_name", "native_name", "email", "phone", "role", "organization", "job_title",
    "city", "country", "zones", "foreign_code", "status",
})  # fmt: skip
_WINDHOEK: Final = City("Windhoek", "Namibia", "NA", "Africa", ("en",), "264")
_PROMOTED: Final = (
    "Deputy Mayor for Digital Affairs", "Acting Director of Transport", "Chief Resilience Officer",
    "Head of Delegation", "First Deputy Mayor", "Commissioner for Open Data",
)  # fmt: skip


def late_list(makes: People, central: Sequence[Person], said: dict[str, Any], count: int) -> list[Person]:
    """``count`` people not on the first list, each with a ticket secret; countries are two-letter codes.

    One is from Namibia (``NA``); one has a name that stands on the first list, at another organization.
    """
    rows = list(_latecomers(makes, central, said, count - 1))
    namesake = next(r for r in central if r["city"] == "Nairobi" and r["role"] != "mayor")
    rows[5] |= {field: namesake[field] for field in ("full_name", "given_name", "family_name")}
    rows[5]["email"] = "registry@" + rows[5]["email"].partition("@")[2]
    rows.insert(17, _from_namibia(makes))
    return [{field: value for field, value in row.items() if field in _ASKED} for row in rows]


def _latecomers(makes: People, central: Sequence[Person], said: dict[str, Any], count: int) -> Iterator[Person]:
    """More people of organizations that are coming anyway."""
    places = {city.name: city for city in cities()}
    senders = {r["organization"]: r for r in central if "standing" in r and r["city"] in places}
    for sender in makes.chance.some(list(senders.values()), count):
        city, kind = places[sender["city"]], sender["organization_kind"]
        organization = Organization(sender["organization"], kind, sender["standing"], city, tuple(said[kind]["jobs"]))
        role = makes.chance.weighed({"delegate": 8, "speaker": 1, "guest": 1})
        row = makes.person(organization, role, "zu" if city.name == "Durban" else "")
        yield row | _ticket(makes, row, city)


def _ticket(makes: People, row: Person, city: City) -> Person:
    email = row.get("email") or f"tickets{makes.chance.number(100, 999)}@{city.domain}"
    return {
        "country": city.country_code,
        "email": email,
        "foreign_code": makes.chance.letters(_TICKET_LETTERS, 32),
        "status": ACTIVE,
    }


def _from_namibia(makes: People) -> Person:
    organization = Organization("City of Windhoek", "city", "associate", _WINDHOEK, ("Chief Information Officer",))
    row = makes.person(organization, "delegate")
    name = PersonName("en", "", "Ndapewa Nangolo", "Ndapewa", "Nangolo", "ndapewa.nangolo")
    return row | named(name) | _ticket(makes, {"email": f"{name.slug}@windhoek.example"}, _WINDHOEK)


def corrections(makes: People, central: Sequence[Person], count: int) -> list[Person]:
    """``count`` people of the first list who registered again with a new job title; their e-mail and name tell who."""
    known = [
        r for r in central
        if r["role"] == "delegate" and r["status"] == ACTIVE and r.get("organization_kind") == "city"
        and r.get("email", "").count(".") > 1 and "foreign_code" not in r
    ]  # fmt: skip
    told = ("full_name", "given_name", "family_name", "native_name", "email", "organization", "city")
    return [
        {**{field: row[field] for field in told if field in row}, "job_title": job}
        for row, job in zip(makes.chance.some(known, count), _PROMOTED, strict=True)
    ]
