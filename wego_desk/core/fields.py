"""The fields of a delegate: their names are a contract with every file, command and column."""

from typing import Final

#: In the order in which files that we write carry them.
FIELDS: Final = (
    "code", "foreign_code", "full_name", "given_name", "family_name", "native_name", "latin_name", "honorific",
    "job_title", "organization", "organization_kind", "standing", "city", "country", "region", "role", "email",
    "phone", "language", "status", "valid_from", "valid_until", "zones", "needs", "vip", "photo", "notes",
)  # fmt: skip

#: Any one of these makes a column set usable: a delegate needs a name.
NAME_FIELDS: Final = ("full_name", "given_name", "family_name", "native_name", "latin_name")

ACTIVE: Final = "active"
CANCELLED: Final = "cancelled"
DEFAULT_ROLE: Final = "delegate"

#: Languages that write the family name first (ISO 639-1).
FAMILY_FIRST: Final = frozenset({"zh", "ja", "ko", "hu"})
