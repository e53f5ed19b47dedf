"""What our lists say of themselves, in the language that an organizer wants: one table for each, in whole sentences."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from wego_desk.assets import asset
from wego_desk.core.trouble import Trouble

#: The languages that lists come in.
LANGUAGES: Final = ("en", "ko", "ar")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; ``from_right``: its pages are read from the right; ``day``: how a day is written,
    for strftime (between Arabic words a hyphen would turn the digits round, UAX #9 W4); ``scripts`` by ISO 15924."""

    language: str
    from_right: bool
    day: str
    texts: Mapping[str, str]
    columns: Mapping[str, str]
    scripts: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """A sentence with its values put in."""
        return self.texts[key].format_map(values)

    def say_day(self, day: date) -> str:
        return day.strftime(self.day)


@cache
def words_in(language: str) -> Words:
    """The words of a language, as ``ko``; Trouble ``unknown_language`` (language, languages)."""
    if language not in LANGUAGES:
        raise Trouble("unknown_language", language=language, languages=LANGUAGES)
    with asset("resources", "papers", f"{language}.toml").open("rb") as file:
        table = tomllib.load(file)
    return Words(language, table["from_right"], table["day"], table["texts"], table["columns"], table["scripts"])
