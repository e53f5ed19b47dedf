"""Which script a character belongs to, and which texts cannot be set one glyph a character."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from fontTools import unicodedata as properties

#: Scripts whose fonts draw one glyph a character, left to right: everything else waits for a shaper.
PLAIN_SCRIPTS: Final = frozenset("Latn Grek Cyrl Armn Geor Ethi Tfng Hang Hani Hira Kana Bopo Zyyy Zinh".split())
COMMON: Final = "Zyyy"
_SHARED: Final = frozenset({COMMON, "Zinh", "Zzzz"})
_OPENS: Final = {
    ")": "(",
    "]": "[",
    "}": "{",
    "»": "«",
    "”": "“",
    "’": "‘",
    "）": "（",
    "」": "「",
    "』": "『",
    "】": "【",
}
_OPENING: Final = frozenset(_OPENS.values())
_EAST: Final = ("Kana", "Hani", "Hang", "Bopo")
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
_JAMO: Final = ("HANGUL CHOSEONG", "HANGUL JUNGSEONG", "HANGUL JONGSEONG", "HANGUL FILLER")
_JOINERS: Final = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class ScriptRun:
    """Neighbouring characters of one script (ISO 15924)."""

    text: str
    script: str


@lru_cache(8192)
def script_of(char: str) -> str:
    """The script property of one character (UAX #24)."""
    return str(properties.script(char))


@lru_cache(8192)
def is_mark(char: str) -> bool:
    """Whether a character belongs to the one before it, whatever the font: combining marks and joiners."""
    return unicodedata.category(char).startswith("M") or char in _JOINERS


@lru_cache(8192)
def needs_shaper(char: str) -> bool:
    """Whether a character must be joined, reordered, stacked or set from right to left."""
    return (
        is_mark(char)
        or script_of(char) not in PLAIN_SCRIPTS
        or unicodedata.bidirectional(char) in _RIGHT_TO_LEFT
        or unicodedata.name(char, "").startswith(_JAMO)
    )


def shaping_characters(text: str) -> tuple[str, ...]:
    """The characters of a clean text that need a shaper, each once."""
    return tuple(dict.fromkeys(c for c in text if needs_shaper(c)))


def needs_shaping(text: str) -> bool:
    """Whether a clean text can only be printed through a shaper."""
    return any(needs_shaper(c) for c in text)


def script_runs(text: str) -> tuple[ScriptRun, ...]:
    """A text by scripts (UAX #24): what is common follows its neighbour, a closing bracket its opening one."""
    runs: list[ScriptRun] = []
    for char, script in zip(text, _resolved(text), strict=True):
        if runs and runs[-1].script == script:
            runs[-1] = ScriptRun(runs[-1].text + char, script)
        else:
            runs.append(ScriptRun(char, script))
    return tuple(runs)


def _resolved(text: str) -> list[str]:
    found: list[str] = []
    open_brackets: list[tuple[str, str]] = []
    last = ""
    for char in text:
        script = script_of(char)
        if script not in _SHARED:
            last = script
        elif char in _OPENS and (matched := _opened(open_brackets, _OPENS[char])):
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
