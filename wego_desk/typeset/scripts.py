"""Which script a character belongs to, and which one it takes where several share it (UAX #24)."""

import unicodedata
from functools import lru_cache
from typing import Final

from fontTools import unicodedata as properties

from wego_desk.typeset.brackets import OPENS

COMMON: Final = "Zyyy"
_SHARED: Final = frozenset({COMMON, "Zinh", "Zzzz"})
_CLOSING: Final = {**OPENS, "»": "«", "”": "“", "’": "‘"}
_OPENING: Final = frozenset(_CLOSING.values())
_EAST: Final = ("Kana", "Hani", "Hang", "Bopo")
_JOINERS: Final = "\u200c\u200d"


@lru_cache(8192)
def script_of(char: str) -> str:
    """The script property of one character (ISO 15924)."""
    return str(properties.script(char))


@lru_cache(8192)
def is_mark(char: str) -> bool:
    """Whether a character belongs to the one before it, whatever the font: combining marks and joiners."""
    return unicodedata.category(char).startswith("M") or char in _JOINERS


def scripts_in(text: str) -> list[str]:
    """Each character's script in this text: a shared one follows its neighbour, a closing bracket its opening one."""
    found: list[str] = []
    open_brackets: list[tuple[str, str]] = []
    last = ""
    for char in text:
        script = script_of(char)
        if script not in _SHARED:
            last = script
        elif char in _CLOSING and (matched := _opened(open_brackets, _CLOSING[char])):
            last = matched
        found.append(_fitting(char, last))
        if char in _OPENING:
            open_brackets.append((char, last))
    first = next((script for script in found if script), COMMON)
    return [script or first for script in found]


def _opened(open_brackets: list[tuple[str, str]], opening: str) -> str:
    """The script at the matching opening bracket, and everything opened since is closed."""
    for index in range(len(open_brackets) - 1, -1, -1):
        if open_brackets[index][0] == opening:
            script = open_brackets[index][1]
            del open_brackets[index:]
            return script
    return ""


def _fitting(char: str, last: str) -> str:
    """The script that a character takes after ``last``: a shared one may follow only scripts that use it."""
    own = _used_by(char)
    if not own or last in own:
        return last
    return next((script for script in _EAST if script in own), min(own))


@lru_cache(8192)
def _used_by(char: str) -> frozenset[str]:
    """The scripts that use a character; none named: all of them."""
    script = script_of(char)
    return frozenset({script} if script not in _SHARED else properties.script_extension(char)) - _SHARED
