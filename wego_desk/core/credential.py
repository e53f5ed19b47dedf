"""Codes: sixteen letters that survive a wrong keyboard layout, checked; and what a scanned text may be.

The alphabet holds no digit (AZERTY shifts them), no letter that moves on French or German keyboards (A Q W Z M Y) and
none that is misread (I L O U). Fifteen letters carry 60 random bits; the sixteenth checks them over GF(16), which
catches every single wrong letter and every swap of neighbours.
"""

import re
import unicodedata
from typing import Final
from urllib.parse import unquote, urlsplit

ALPHABET: Final = "BCDEFGHJKNPRSTVX"
LENGTH: Final = 16
RANDOM_BYTES: Final = 8
LONGEST_TEXT: Final = 512

_VALUE: Final = {letter: value for value, letter in enumerate(ALPHABET)}
#: Blanks, hyphens, and the marks that can't be seen which chats and mail put round a copied text.
_FILLER: Final = re.compile(r"[\s\-\u2010-\u2015\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+")
_ECI: Final = re.compile(r"^(?:\\\d{6}|\][A-Za-z][0-9A-Za-z])+")
_CARD: Final = re.compile(f"[{ALPHABET}]{{{LENGTH}}}")


def _times_alpha(value: int) -> int:
    """Multiply by alpha in GF(16) with x^4 + x + 1."""
    value <<= 1
    return value ^ 0b10011 if value & 0b10000 else value


def _weights() -> list[dict[str, int]]:
    """For each place i and letter d the term alpha^i * d."""
    row = dict(_VALUE)
    rows = []
    for _ in range(LENGTH - 1):
        rows.append(row)
        row = {letter: _times_alpha(term) for letter, term in row.items()}
    return rows


_WEIGHTS: Final = _weights()


def check_letter(fifteen: str) -> str:
    """The sixteenth letter: the sum of alpha^i * d_i, i = 0..14, plus 1."""
    total = 1
    for weight, letter in zip(_WEIGHTS, fifteen, strict=True):
        total ^= weight[letter]
    return ALPHABET[total]


def make_code(random_bytes: bytes) -> str:
    """A new code from 8 bytes of a CSPRNG (60 of their 64 bits count)."""
    if len(random_bytes) != RANDOM_BYTES:
        raise ValueError("a code takes 8 random bytes")
    number = int.from_bytes(random_bytes)
    fifteen = "".join(ALPHABET[number >> (4 * i) & 15] for i in range(LENGTH - 1))
    return fifteen + check_letter(fifteen)


def is_code(text: str) -> bool:
    """Whether a text is one of our codes, exactly as printed without blanks."""
    return bool(_CARD.fullmatch(text)) and check_letter(text[:-1]) == text[-1]


def in_fours(code: str) -> str:
    """As printed on a badge: ``BCDE FGHJ KNPR STVX``."""
    return " ".join(code[i : i + 4] for i in range(0, len(code), 4))


def normal_code(text: str) -> str:
    """Our code in a text as a person types or a scanner sends it, else ``""``: no case, blanks or hyphens."""
    plain = _FILLER.sub("", text).upper()
    return plain if is_code(plain) else ""


def read_scan(text: str) -> tuple[str, ...] | None:
    """What a scanned text may stand for, the likeliest first; None when it is damaged.

    Takes off what scanners and apps add around a code: symbology and ECI prefixes, white space, a web address that
    carries it. Our own code stands as 16 letters; else the text as it came, for a foreign code.
    Damaged: empty, over 512 characters, control characters, or 16 letters of our alphabet with a wrong check letter.
    """
    if len(text) > LONGEST_TEXT:
        return None
    plain = _ECI.sub("", text.strip()).strip()
    if not plain or _has_control(plain):
        return None
    whole = _FILLER.sub("", plain).upper()
    if _CARD.fullmatch(whole):
        return (whole,) if is_code(whole) else None
    found = [plain]
    if "://" in plain:
        for part in _address_parts(plain):
            letters = _FILLER.sub("", part).upper()
            if _has_control(part) or (_CARD.fullmatch(letters) and not is_code(letters)):
                return None
            found.append(letters if is_code(letters) else part)
    return tuple(dict.fromkeys(found))


def _address_parts(address: str) -> list[str]:
    try:
        split = urlsplit(address)
    except ValueError:
        return []
    values = [pair.partition("=")[2] for pair in split.query.split("&")]
    last = split.path.rstrip("/").rpartition("/")[2]
    return [plain for part in (*values, split.fragment, last) if (plain := unquote(part).strip())]


def _has_control(text: str) -> bool:
    return any(unicodedata.category(c) in ("Cc", "Cs") for c in text)
