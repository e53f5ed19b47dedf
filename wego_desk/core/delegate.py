"""A delegate as a desk sees one: a frozen value, every field as text."""

import re
import unicodedata
from dataclasses import dataclass, fields
from typing import Final

from wego_desk.core.fields import ACTIVE, CANCELLED, DEFAULT_ROLE


@dataclass(frozen=True, slots=True)
class Delegate:
    """One person on the roster. An absent value is ``""``; no field is normalised beyond what the sender wrote.

    ``id`` is 16 hex digits. ``code`` and ``foreign_code`` are those of the active credential (``""`` when revoked and
    not replaced). ``zones`` is comma-separated; ``valid_from`` and ``valid_until`` are ISO dates or times.
    """

    id: str
    code: str = ""
    foreign_code: str = ""
    full_name: str = ""
    given_name: str = ""
    family_name: str = ""
    native_name: str = ""
    latin_name: str = ""
    honorific: str = ""
    job_title: str = ""
    organization: str = ""
    organization_kind: str = ""
    standing: str = ""
    city: str = ""
    country: str = ""
    region: str = ""
    role: str = DEFAULT_ROLE
    email: str = ""
    phone: str = ""
    language: str = ""
    status: str = ACTIVE
    valid_from: str = ""
    valid_until: str = ""
    zones: str = ""
    needs: str = ""
    vip: str = ""
    photo: str = ""
    notes: str = ""

    @property
    def is_cancelled(self) -> bool:
        return self.status == CANCELLED

    @property
    def is_vip(self) -> bool:
        return bool(self.vip)

    @property
    def zone_names(self) -> tuple[str, ...]:
        return tuple(z for part in self.zones.replace(";", ",").split(",") if (z := part.strip()))

    @property
    def large_name(self) -> str:
        """The name in its own script, the large one on badge and screen."""
        return self.native_name or self.full_name

    @property
    def small_name(self) -> str:
        """The Latin name below the large one, ``""`` when the large one says it already."""
        latin = self.latin_name or (self.full_name if is_latin(self.full_name) else "")
        return "" if latin == self.large_name else latin


def is_latin(text: str) -> bool:
    """Whether every letter of a text is a Latin one (and there is one); ``Mª José`` is."""
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and all(_LATIN.match(unicodedata.name(c, "")) for c in letters)


_LATIN: Final = re.compile("LATIN|MODIFIER LETTER|(FEMININE|MASCULINE) ORDINAL INDICATOR")

DELEGATE_FIELDS = tuple(f.name for f in fields(Delegate) if f.name != "id")
