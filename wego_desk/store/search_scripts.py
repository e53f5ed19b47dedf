"""Other scripts in Latin letters, nearer to how names are spelt in passports than a letter-by-letter table comes."""

import re
from functools import lru_cache
from typing import Final

from anyascii import anyascii

_NOT_LATIN_LETTER: Final = re.compile("[^a-z0-9]")

#: Put right before the table: vowels that Hebrew writes with vav, Greek diphthongs, Arabic z, Burmese medials.
_SPELT: Final = tuple(
    (re.compile(pattern), latin)
    for pattern, latin in (
        ("וו", "v"), ("(?<=.)ו", "o"),
        ("ευ", "ev"), ("αυ", "av"), ("ου", "ou"), ("μπ", "b"), ("ντ", "nd"),
        ("[ظذ]", "z"),
        ("ရ(ွ?)ှ", r"sh\1"), ("ရ", "y"), ("စ", "s"), ("ဇ", "z"), ("ွ|ဝ", "w"), ("ျ|ြ", "y"), ("ို", "o"),
        ("ောင်", "aung"), ("ော်?", "aw"),
    )
)  # fmt: skip

#: Pinyin to Wade-Giles, in this order: the finals that change, then the initials.
_WADE_GILES: Final = tuple(
    (re.compile(pattern), latin)
    for pattern, latin in (
        ("ong$", "ung"), ("^yan$", "yen"), ("ian$", "ien"), ("^you$", "yu"), ("([iuy])e$", r"\1eh"), ("^ye$", "yeh"),
        ("^(zh|ch|sh|r)i$", r"\1ih"), ("^(z|c|s)i$", r"\1u"), ("^([gkh])e$", r"\1o"),
        ("^([dtnlzcsr]|zh|ch)uo$", r"\1o"), ("^([gk])ui$", r"\1uei"),
        ("^(zh|ch|q|j)", "ch"), ("^sh", "sh"), ("^x", "hs"), ("^[zc](?!h)", "ts"), ("^b", "p"), ("^d", "t"),
        ("^g", "k"), ("^r", "j"),
    )
)  # fmt: skip


@lru_cache(65_536)
def in_latin(text: str) -> str:
    """A folded word in the letters a-z and digits; ``""`` for one without a reading."""
    if text.isascii():
        return text
    for pattern, latin in _SPELT:
        text = pattern.sub(latin, text)
    return _NOT_LATIN_LETTER.sub("", anyascii(text).lower())


@lru_cache(4096)
def wade_giles(syllable: str) -> str:
    """A syllable of pinyin as Taiwan's passports spell it: ``xu`` is ``hsu``."""
    for pattern, latin in _WADE_GILES:
        syllable = pattern.sub(latin, syllable)
    return syllable
