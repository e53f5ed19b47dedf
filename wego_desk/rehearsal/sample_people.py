"""One invented person of a delegation, with everything that a secretariat would know."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from wego_desk.core.fields import ACTIVE, CANCELLED
from wego_desk.rehearsal.sample_chance import Chance
from wego_desk.rehearsal.sample_names import PersonName, Tongue
from wego_desk.rehearsal.sample_places import Organization

#: A person as fields of a roster; absent ones are left out.
Person = dict[str, str]

#: Of a hundred people that an organization sends, by its kind; ``guest`` has none.
ROLES: Final[Mapping[str, Mapping[str, int]]] = {
    "city": {"delegate": 68, "speaker": 9, "finalist": 8, "staff": 7, "accompanying person": 8},
    "company": {"delegate": 60, "speaker": 14, "finalist": 6, "staff": 20},
    "institution": {"delegate": 58, "speaker": 20, "jury": 16, "staff": 6},
    "media": {"press": 100},
    "secretariat": {"staff": 100},
    "guest": {"guest": 100},
}

_IN_HALL: Final = frozenset({"mayor", "delegate", "speaker", "finalist", "jury", "staff", "press"})
_REGIONAL: Final = {"Africa": "afscn", "Latin America": "lascn"}
_NOTES: Final = (
    "Collects the badges of the delegation, letter of authority on file",
    "Arrives on Tuesday",
    "Needs an invitation letter",
    "Interpreter requested",
    "Flight details to follow",
)
_CODE_LETTERS: Final = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


@dataclass(slots=True)
class People:
    """Makes people. No name comes twice by chance; ``needs``: what people ask for."""

    chance: Chance
    tongues: Mapping[str, Tongue]
    needs: list[str]
    taken: set[str]

    def name(self, language: str) -> tuple[PersonName, str]:
        """A name that nobody has yet, and Ms or Mr."""
        tongue = self.tongues[language]
        while True:
            parts, title = self.chance.pick(((tongue.women, "Ms"), (tongue.men, "Mr")))
            grown = self.chance.happens(tongue.long_share)
            name = tongue.name(
                self.chance.pick(parts.long_given if grown else parts.given),
                self.chance.pick(parts.long_family if grown else parts.family),
            )
            if name.latin not in self.taken:
                self.taken.add(name.latin)
                return name, title

    def person(self, organization: Organization, role: str, language: str = "") -> Person:
        """One person of an organization, in a language of its city."""
        chance, city = self.chance, organization.city
        name, title = self.name(language or chance.pick(city.languages))
        row: Person = {
            **named(name),
            "honorific": self._honorific(title, role, organization),
            "job_title": self._job(role, organization),
            "organization": organization.name,
            "organization_kind": organization.kind,
            "standing": organization.standing,
            "city": city.name,
            "country": city.country,
            "region": city.region,
            "role": role,
            "email": f"{name.slug}@{city.domain}" if chance.happens(0.95) else "",
            "phone": f"+{city.dial} 555 {chance.number(0, 9_999_999):07d}" if chance.happens(0.72) else "",
            "language": name.language,
            "status": CANCELLED if chance.happens(0.024) else ACTIVE,
            "vip": "yes" if chance.happens({"mayor": 0.4, "speaker": 0.06, "guest": 0.2}.get(role, 0)) else "",
            "needs": chance.pick(self.needs) if chance.happens(0.07) else "",
            "notes": chance.pick(_NOTES) if chance.happens(0.04) else "",
            "foreign_code": self.foreign_code() if chance.happens(0.25) else "",
            **self._days(),
        }
        row["zones"] = zones(row)
        return {field: value for field, value in row.items() if value}

    def foreign_code(self) -> str:
        """A barcode of another system, as ``WMF26-7KQ4-2XHD``."""
        return f"WMF26-{self.chance.letters(_CODE_LETTERS, 4)}-{self.chance.letters(_CODE_LETTERS, 4)}"

    def _honorific(self, title: str, role: str, organization: Organization) -> str:
        if role == "mayor":
            return "Hon."
        if organization.kind == "institution" and self.chance.happens(0.4):
            return self.chance.pick(("Dr", "Prof."))
        return title if self.chance.happens(0.85) else ""

    def _job(self, role: str, organization: Organization) -> str:
        match role:
            case "mayor":
                return "Mayor"
            case "jury":
                return "Member of the jury"
            case "accompanying person" | "guest":
                return ""
            case _:
                return self.chance.pick(organization.jobs)

    def _days(self) -> dict[str, str]:
        """Three in a hundred come for some days only."""
        if not self.chance.happens(0.03):
            return {}
        first = self.chance.number(21, 24)
        return {
            "valid_from": f"2026-09-{first}",
            "valid_until": f"2026-09-{self.chance.number(first, 26)}",
        }


def people(seed: str, tongues: Mapping[str, Tongue], words: Mapping[str, Any]) -> People:
    return People(Chance(seed), tongues, list(words["needs"]["names"]), set())


def named(name: PersonName) -> Person:
    """The name fields, as a secretariat that keeps lists in Latin letters fills them."""
    parts = {
        "full_name": name.latin,
        "given_name": name.given,
        "family_name": name.family,
        "native_name": name.native,
    }
    return {field: part for field, part in parts.items() if part}


def zones(row: Person) -> str:
    """Where a badge lets its bearer in, beside what the role does."""
    found = ["hall"] if row["role"] in _IN_HALL else []
    if row.get("vip"):
        found.append("lounge")
    if row["role"] in ("mayor", "delegate", "speaker") and (network := _REGIONAL.get(row["region"])):
        found.append(network)
    return ",".join(found)
