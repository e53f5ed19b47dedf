"""What the script of a text asks of a line: some stack marks deep above and below their letters."""

import unicodedata
from functools import lru_cache
from typing import Final

#: As the Unicode names of their letters begin.
_DEEP: Final = frozenset({
    "ARABIC", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN", "DEVANAGARI", "BENGALI", "GUJARATI", "GURMUKHI", "ORIYA",
    "TAMIL", "TELUGU", "KANNADA", "MALAYALAM", "SINHALA", "THAANA", "MONGOLIAN",
})  # fmt: skip
#: Language (ISO 639-1, with script or region as senders write it) -> the Han form that it reads.
_HAN: Final = {"ja": "ja", "ko": "ko", "zh": "zh-hans"}
_TRADITIONAL: Final = ("hant", "tw", "hk", "mo")


@lru_cache(512)
def is_deep(text: str) -> bool:
    """Whether a line of this text is set 88 high where others are 80."""
    return any(unicodedata.name(c, "").partition(" ")[0] in _DEEP for c in text)


@lru_cache(512)
def is_arabic(text: str) -> bool:
    return any(unicodedata.name(c, "").startswith("ARABIC") for c in text)


def han_form(language: str) -> str:
    """``ko``, ``ja``, ``zh-hans`` or ``zh-hant`` for a delegate's language; Korean where it says nothing."""
    first, *others = language.lower().replace("_", "-").split("-")
    if first == "zh" and any(part in _TRADITIONAL for part in others):
        return "zh-hant"
    return _HAN.get(first, "ko")
