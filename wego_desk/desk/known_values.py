"""What the roster says already, so that nobody types it twice in two ways: organizations, countries, roles."""

from dataclasses import dataclass
from typing import Final

from wego_desk.core.programme import fold
from wego_desk.store import known_values
from wego_desk.store.store import Reader

#: The roles that every congress has; a roster may bring any other.
ROLES: Final = (
    "delegate", "mayor", "speaker", "finalist", "jury", "press", "staff", "guest", "accompanying person",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Organization:
    """An organization, as most of its people have it."""

    name: str
    organization_kind: str
    standing: str
    city: str
    country: str
    region: str

    def fields(self) -> dict[str, str]:
        """What a new delegate of it takes over; only what there is."""
        known = {
            "organization": self.name, "organization_kind": self.organization_kind, "standing": self.standing,
            "city": self.city, "country": self.country, "region": self.region,
        }  # fmt: skip
        return {name: value for name, value in known.items() if value}


@dataclass(frozen=True, slots=True)
class KnownValues:
    """The commonest first; spellings of one word only once. ``roles``: those of the roster, then `ROLES`."""

    organizations: tuple[Organization, ...] = ()
    countries: tuple[str, ...] = ()
    roles: tuple[str, ...] = ROLES

    def organization(self, name: str) -> Organization | None:
        """The one of this name, in any case."""
        wanted = fold(name)
        return next((o for o in self.organizations if fold(o.name) == wanted), None) if wanted else None


def values_known(reader: Reader) -> KnownValues:
    """Read from the whole roster: once, when somebody begins to type."""
    seen: dict[str, Organization] = {}
    for row in known_values.organizations(reader.roster):
        seen.setdefault(fold(row.organization), Organization(*row[:-1]))
    return KnownValues(
        tuple(seen.values()),
        _once(known_values.countries(reader.roster)),
        _once([*known_values.roles(reader.roster), *ROLES]),
    )


def _once(words: list[str]) -> tuple[str, ...]:
    seen: dict[str, str] = {}
    for word in words:
        seen.setdefault(fold(word), word)
    return tuple(seen.values())
