"""What a scanner meant: it types keys, and the computer's keyboard layout makes other characters of them.

Our own codes need no set-up: of all readings at most one has a right check letter. For a foreign code nothing proves
a reading, so the text as it came goes first where it reads as a code, then the physical keys.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from wego_desk.core.credential import LENGTH, is_code, read_scan
from wego_desk.devices.keyboard_layouts import LAYOUTS, Key, ScanCodes

PLAIN: Final = "plain"
KEYS: Final = "keys"

#: No more than this many doubtful pairs are tried in one pasted text.
_MOST_PAIRS: Final = 10
#: Letters and digits with single marks between them, as barcodes have them.
_TOKEN: Final = re.compile(r"[A-Za-z0-9]+(?:[-./_+ :][A-Za-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Typed:
    """One key as it arrived: its text, the number of the physical key (None where the system gives none), Shift."""

    text: str
    number: int | None = None
    shift: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A text and the way it was read: ``plain``, ``keys`` (the physical keys), or a layout (``ru``)."""

    text: str
    way: str


def best_reading(typed: Sequence[Typed], scan_codes: ScanCodes, habit: str = PLAIN) -> Reading:
    """The reading that holds one of our codes; else the likeliest one of a foreign code, at last the plain text.

    ``habit`` is the way in which this scanner's last known text was read, see `way_to`.
    """
    readings = {reading.way: reading for reading in _readings(typed, scan_codes)}
    for reading in readings.values():
        if holds_our_code(reading.text):
            return reading
    for way in (habit, PLAIN, KEYS):
        if way in readings and _reads_as_code(readings[way].text):
            return readings[way]
    return readings[PLAIN]


def way_to(expected: str, typed: Sequence[Typed], scan_codes: ScanCodes) -> str | None:
    """In which way what was typed reads as a text that we know; None when in no way."""
    return next((reading.way for reading in _readings(typed, scan_codes) if reading.text == expected), None)


def read_typed(text: str) -> str:
    """A pasted or typed text: one of our codes that a wrong layout garbled is set right, any other stays."""
    return best_reading([Typed(character) for character in text], {}).text


def holds_our_code(text: str) -> bool:
    """Whether one of our own codes is in what a scanner sent, bare or in a web address."""
    return any(is_code(found) for found in read_scan(text) or ())


def _readings(typed: Sequence[Typed], scan_codes: ScanCodes) -> Iterator[Reading]:
    """In the order of trust; plain always, the others where every key is known to them."""
    yield Reading("".join(key.text for key in typed), PLAIN)
    if (physical := _by_scan_code(typed, scan_codes)) is not None:
        yield Reading(physical, KEYS)
    for layout, table in LAYOUTS.items():
        texts = _taken_apart([key.text for key in typed], layout)
        if (keys := _by_layout(texts, table)) is not None:
            yield Reading(keys, layout)


def _by_scan_code(typed: Sequence[Typed], scan_codes: ScanCodes) -> str | None:
    keys: list[Key] = []
    for key in typed:
        if key.number is None or key.number not in scan_codes:
            return None
        keys.append(scan_codes[key.number][key.shift])
    return "".join(keys)


def _by_layout(texts: Sequence[str], table: Mapping[str, Key]) -> str | None:
    keys: list[Key] = []
    for text in texts:
        key = table.get(text) or _digit(text)
        if key is None:
            return None
        keys.append(key)
    return "".join(keys)


def _digit(text: str) -> str | None:
    """A digit in any script as 0 to 9: Arabic keyboards may give their own."""
    value = unicodedata.decimal(text, None) if len(text) == 1 else None
    return None if value is None else str(value)


def _taken_apart(texts: Sequence[str], layout: str) -> Sequence[str]:
    """What one layout types with one key, as its table has it."""
    match layout:
        case "ko":
            return list(unicodedata.normalize("NFKD", "".join(texts)))
        case "ar":
            return _arabic([_two_letters(text) for text in texts])
        case _:
            return texts


def _two_letters(text: str) -> str:
    """X11 gives the key B as one character, lam with alef; its table has the two letters."""
    return unicodedata.normalize("NFKC", text) if "\ufb50" <= text[:1] <= "\ufefc" else text


def _arabic(texts: list[str]) -> list[str]:
    """Lam and alef one after the other are the key B, or G and then H: whichever makes one of our codes."""
    pairs = [i for i in range(len(texts) - 1) if texts[i] + texts[i + 1] in _LAM_ALEF]
    joined = len([text for text in texts if not text.isspace()]) - LENGTH
    if not 0 < joined <= len(pairs) <= _MOST_PAIRS:
        return texts
    for chosen in combinations(pairs, joined):
        whole = [
            text + texts[i + 1] if i in chosen else text for i, text in enumerate(texts) if i - 1 not in chosen
        ]  # fmt: skip
        keys = _by_layout(whole, LAYOUTS["ar"])
        if keys is not None and holds_our_code(keys):
            return whole
    return texts


_LAM_ALEF: Final = frozenset(typed for typed in LAYOUTS["ar"] if len(typed) == 2)


def _reads_as_code(text: str) -> bool:
    return bool(_TOKEN.fullmatch(text)) or (text.isascii() and text.isprintable() and "://" in text)
