"""Invented names in many languages: own script and Latin letters always say the same, in the order of the language."""

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, Final

from wego_desk.assets import asset

#: Latin letters that do not come apart into a plain letter and a mark.
_PLAIN: Final = str.maketrans(
    {"đ": "d", "ł": "l", "ı": "i", "ß": "ss", "ø": "o", "þ": "th", "æ": "ae", "ð": "d", "ɗ": "d", "ƙ": "k"}
)


@dataclass(frozen=True, slots=True)
class Part:
    """A given or family name. ``slug`` is what an e-mail address makes of it."""

    own: str
    latin: str
    slug: str


@dataclass(frozen=True, slots=True)
class PersonName:
    """A whole name. ``native`` is ``""`` where the own script is Latin; ``given`` and ``family`` are Latin."""

    language: str
    native: str
    latin: str
    given: str
    family: str
    slug: str


@dataclass(frozen=True, slots=True)
class Parts:
    """The given names and the family names of women or of men, each plain and grown by a second one."""

    given: tuple[Part, ...]
    long_given: tuple[Part, ...]
    family: tuple[Part, ...]
    long_family: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Tongue:
    """How the names of one language are made. ``long_share``: how many people have a grown name, 0 to 1."""

    language: str
    women: Parts
    men: Parts
    family_first: bool
    between: str
    has_family: bool
    long_share: float

    def name(self, given: Part, family: Part) -> PersonName:
        if self.family_first:
            own = f"{family.own}{self.between}{given.own}"
            latin = f"{family.latin} {given.latin}"
        else:
            own = f"{given.own}{self.between}{family.own}"
            latin = f"{given.latin} {family.latin}"
        native = "" if own == latin else own
        slug = f"{given.slug}.{family.slug}"
        if self.has_family:
            return PersonName(self.language, native, latin, given.latin, family.latin, slug)
        return PersonName(self.language, native, latin, "", "", slug)


def slug(text: str) -> str:
    """Latin letters as an e-mail address has them: ``Žižková`` is ``zizkova``."""
    letters = unicodedata.normalize("NFD", text.lower().translate(_PLAIN))
    return re.sub("[^a-z]", "", letters)


def tongues() -> dict[str, Tongue]:
    """Every language of the pools by its tag, in the order of files and tables."""
    found: dict[str, Tongue] = {}
    for path in sorted(asset("resources", "demo", "pools", "names").glob("*.toml")):
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        found |= {language: _tongue(language, table) for language, table in tables.items()}
    return found


def _tongue(language: str, table: dict[str, Any]) -> Tongue:
    return Tongue(
        language=language,
        women=_parts_of(table, "women", side=-1),
        men=_parts_of(table, "men", side=0),
        family_first=table.get("order") == "family first",
        between=table.get("between", " "),
        has_family=table.get("family", True),
        long_share=table.get("second", {}).get("share", 0.0),
    )


def _parts_of(table: dict[str, Any], who: str, side: int) -> Parts:
    given = _parse(table[who], side)
    family = _parse(table["families"], side)
    second = table.get("second", {})
    joint = (second.get("own", ""), second.get("latin", second.get("own", "")))
    match second.get("of"):
        case "given":
            return Parts(given, _joined(given, given, joint), family, family)
        case "men":
            return Parts(given, _joined(given, _parse(table["men"], 0), joint), family, family)
        case "elements":
            long = _joined(given, _parse(table[f"{who}_second"], side), joint)
            return Parts(long, long, family, family)
        case "families":
            return Parts(given, given, family, _joined(family, family, joint))
        case _:
            return Parts(given, given, family, family)


def _parse(text: str, side: int) -> tuple[Part, ...]:
    """``side`` 0 takes what stands before a slash, -1 what stands after it."""
    return tuple(_part(entry.strip(), side) for entry in text.split(","))


def _part(entry: str, side: int) -> Part:
    own, _, latin = unicodedata.normalize("NFC", entry).partition("=")
    own, latin = own.split("/")[side], (latin or own).split("/")[side]
    return Part(own, latin, slug(latin))


def _joined(firsts: Sequence[Part], seconds: Sequence[Part], joint: tuple[str, str]) -> tuple[Part, ...]:
    return tuple(
        Part(f"{a.own}{joint[0]}{b.own}", f"{a.latin}{joint[1]}{b.latin}", a.slug + b.slug)
        for a, b in product(firsts, seconds)
        if a.own.casefold() != b.own.casefold()
    )
