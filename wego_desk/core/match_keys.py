"""The keys by which a row is recognised as a person: folded for comparing only, never for keeping."""

import unicodedata
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

Key: TypeAlias = tuple[str, ...]
KeyOf: TypeAlias = Callable[[Mapping[str, str]], Key | None]


def _folded(text: str | None) -> str:
    """For comparing only: without case, width, composition and superfluous blanks."""
    if not text:
        return ""
    if not text.isascii():
        # Folding case may undo a composed form, hence once more.
        text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
        return " ".join(text.split())
    return " ".join(text.lower().split())


def _name(fields: Mapping[str, str]) -> str:
    return _folded(fields.get("full_name") or fields.get("native_name") or fields.get("latin_name"))


def by_code(fields: Mapping[str, str]) -> Key | None:
    code = _folded(fields.get("code"))
    return (code,) if code else None


def by_foreign_code(fields: Mapping[str, str]) -> Key | None:
    code = _folded(fields.get("foreign_code"))
    return (code,) if code else None


def by_email_and_name(fields: Mapping[str, str]) -> Key | None:
    email, name = _folded(fields.get("email")), _name(fields)
    return (email, name) if email and name else None


def by_name_and_home(fields: Mapping[str, str]) -> Key | None:
    """A name alone is no key: without organization and country, too many share it."""
    name, organization, country = _name(fields), _folded(fields.get("organization")), _folded(fields.get("country"))
    return (name, organization, country) if name and (organization or country) else None


#: Each is tried in turn.
KEYS: Final = (by_code, by_foreign_code, by_email_and_name, by_name_and_home)


def by_email(fields: Mapping[str, str]) -> Key | None:
    email = _folded(fields.get("email"))
    return (email,) if email else None


def by_name(fields: Mapping[str, str]) -> Key | None:
    name = _name(fields)
    return (name,) if name else None


#: What two probable duplicates share, the strongest first.
SHARED: Final = (
    ("same_code", by_code),
    ("same_foreign_code", by_foreign_code),
    ("same_email", by_email),
    ("same_name", by_name),
)
