"""A full name from its two parts, in the order that its language writes them."""

import unicodedata
from typing import Final

from wego_desk.core.fields import FAMILY_FIRST

_UNSPACED: Final = ("CJK ", "HANGUL", "HIRAGANA", "KATAKANA", "IDEOGRAPHIC ITERATION", "KATAKANA-HIRAGANA")


def compose_name(given: str, family: str, language: str) -> str:
    """Given and family name as one.

    Family first in zh, ja, ko and hu, and whenever both are in Han, Hangul or Kana, then without a blank between.
    """
    if not (given and family):
        return given or family
    if _is_unspaced(given) and _is_unspaced(family):
        return family + given
    return f"{family} {given}" if language in FAMILY_FIRST else f"{given} {family}"


def _is_unspaced(text: str) -> bool:
    return not text.isascii() and all(unicodedata.name(letter, "").startswith(_UNSPACED) for letter in text)
