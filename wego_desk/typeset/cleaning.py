"""What may stand in a printed name: one normal form, nothing invisible, nothing decorative; what goes is told."""

import re
import unicodedata
from typing import Final, NamedTuple

from wego_desk.typeset.scripts import script_of

#: NFC folds these into their unified twins, which changes the very form that a family writes (神, 羽).
_COMPATIBILITY_IDEOGRAPHS: Final = re.compile("([\uf900-\ufaff\U0002f800-\U0002fa1f]+)")
_PLAIN_LATIN: Final = re.compile(
    "[!-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9]+)*"
)
_BLANKS: Final = re.compile(" {2,}")
_JOINERS: Final = "\u200c\u200d"
#: In these scripts no letter joins its neighbour: a joiner is left over from elsewhere.
_NEVER_JOINED: Final = frozenset("Latn Grek Cyrl Armn Geor Ethi Tfng Hang Hani Hira Kana Bopo Zyyy Zzzz".split())
_MONGOLIAN_VOWEL_SEPARATOR: Final = "\u180e"
_ARABIC_LETTER_MARK: Final = "\u061c"
_REPLACEMENT: Final = "\ufffd"


class Cleaned(NamedTuple):
    """A text as it may be printed, and every character that was taken out of it, in order."""

    text: str
    removed: tuple[str, ...]

    @property
    def unreadable(self) -> tuple[str, ...]:
        """What was removed and may have been a letter: private use, newer than our Unicode, or already broken."""
        return tuple(c for c in self.removed if unicodedata.category(c) in ("Co", "Cn", "Cs") or c == _REPLACEMENT)

    @property
    def decoration(self) -> tuple[str, ...]:
        """What was removed and could be seen: emoji and pictures."""
        gone = (c for c in self.removed if c != _REPLACEMENT)
        return tuple(c for c in gone if unicodedata.category(c) in ("So", "Sk", "Me"))


def clean(text: str) -> Cleaned:
    """Compose (NFC, never NFKC), squeeze blanks, and drop what no printed name holds.

    Dropped: control, format, private, unassigned characters, lone surrogates, variation selectors, emoji. Kept: joiners
    inside words of scripts that join, and the selectors that change a Han or Mongolian letter.
    """
    if _PLAIN_LATIN.fullmatch(text):
        return Cleaned(text, ())
    composed = _composed(text)
    kept: list[str] = []
    removed: list[str] = []
    for position, char in enumerate(composed):
        if char.isspace():
            kept.append(" ")
        elif _stays(char, _letter_before(kept, char), composed[position + 1 : position + 2]):
            kept.append(char)
        else:
            removed.append(char)
    return Cleaned(_BLANKS.sub(" ", "".join(kept)).strip(), tuple(removed))


def _composed(text: str) -> str:
    parts = _COMPATIBILITY_IDEOGRAPHS.split(text)
    return "".join(part if index % 2 else unicodedata.normalize("NFC", part) for index, part in enumerate(parts))


def _letter_before(kept: list[str], char: str) -> str:
    """What a character follows; a joiner may come after marks that all scripts share."""
    if char in _JOINERS:
        return next((before for before in reversed(kept) if script_of(before) != "Zinh"), "")
    return kept[-1] if kept else ""


def _stays(char: str, before: str, after: str) -> bool:
    point = ord(char)
    category = unicodedata.category(char)
    if char in _JOINERS:
        return bool(before) and script_of(before) not in _NEVER_JOINED and after[:1].strip() != ""
    if 0xFE00 <= point <= 0xFE0F or 0xE0100 <= point <= 0xE01EF:
        return bool(before) and script_of(before) == "Hani"
    if char == _MONGOLIAN_VOWEL_SEPARATOR:
        return bool(before) and script_of(before) == "Mong"
    if category == "Cf":  # the Arabic number signs are format characters that one sees
        return char != _ARABIC_LETTER_MARK and unicodedata.bidirectional(char) in ("AL", "AN")
    if category in ("Cc", "Co", "Cn", "Cs") or char == _REPLACEMENT:
        return False
    return not _is_picture(point, category)


def _is_picture(point: int, category: str) -> bool:
    if 0x1F000 <= point <= 0x1FAFF or point == 0x20E3:
        return True
    east_asian = 0x2460 <= point <= 0x25FF or 0x2E80 <= point <= 0x33FF or 0xA490 <= point <= 0xA4CF
    return category == "So" and point >= 0x2190 and not east_asian
