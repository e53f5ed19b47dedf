"""Names into words that can be compared: folded, and read in Latin letters, whatever the script."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeAlias

from wego_desk.store.search_scripts import in_latin, wade_giles
from wego_desk.store.search_surnames import surname_spellings

_REMEMBERED: Final = 65_536

_APOSTROPHES: Final = dict.fromkeys(map(ord, "'’‘‛`´ʹʼʻʽ′＇"))
#: An input method joins two initial consonants that are typed one after the other.
_CLUSTERS: Final = str.maketrans({
    "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ",
    "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ",
})  # fmt: skip
#: Letters that Arabic, Persian and Urdu keyboards give for one another, and the hamza that is often left out.
_SAME_LETTER: Final = str.maketrans({
    "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ڪ": "ك", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ء": "", "\u0640": "",
})  # fmt: skip
_GERMAN: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_HIRAGANA: Final = {katakana: katakana - 0x60 for katakana in range(0x30A1, 0x30F7)}
#: Marks that are part of the letter, not laid upon it: scripts of India and South-East Asia, kana.
_OWN_MARKS: Final = ((0x0900, 0x1AAF), (0x1B00, 0x1DBF), (0x3099, 0x309A), (0xA800, 0xABFF), (0x10A00, 0x1FFFF))

_SHORTEST_WITH_ARTICLE: Final = 4

_HANGUL: Final = "\u1100-\u1112\uac00-\ud7a3"
_HAN: Final = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RUN: Final = re.compile(f"[{_HANGUL}]+|[{_HAN}]+|[^{_HANGUL}{_HAN}]+")
_SPLIT: Final = re.compile(f"[{_HANGUL}{_HAN}]")
_IS_HANGUL: Final = re.compile(f"[{_HANGUL}]")
_LATIN: Final = re.compile("[0-9a-z\u00df-\u024f\u0250-\u02af\u1e00-\u1eff]+")
_ALIKE: Final = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        ("sch|sh|ts|tz|cz|sz", "s"), ("ch|dj|zh|j", "j"), ("th|dh", "t"), ("ng(?![aeiouyw])", "n"),
        ("ck|kh|gh|q|g|c", "k"), ("x", "ks"), ("d", "t"), ("^w|b|f|v|ph", "p"), ("r", "l"), ("z", "s"),
    )
)  # fmt: skip
_VOWELS: Final = re.compile("[aeiouyhw]+")
_DOUBLED: Final = re.compile(r"(.)\1+")


#: Ways to write one word, any of which will do; the first is the plainest.
Spellings: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """One word of a name.

    ``written``: the word folded, or one token for each Han or Hangul character (Hangul as jamo, so that an unfinished
    syllable is the beginning of a finished one). ``also``: other ways to write it in the same script.
    ``parts``: each token of ``written`` in Latin letters. ``given``: those after the first run together.
    ``derived``: all by which the word may be found beside ``written``. ``initials``: consonants of a Hangul name.
    """

    written: tuple[str, ...]
    also: Spellings
    parts: tuple[Spellings, ...]
    given: Spellings
    derived: tuple[str, ...]
    initials: str = ""


def _piece(
    written: tuple[str, ...],
    parts: tuple[Spellings, ...],
    *,
    also: Spellings = (),
    given: Spellings = (),
    whole: Spellings = (),
    initials: str = "",
) -> Piece:
    readings = dict.fromkeys((*also, *(spelling for part in parts for spelling in part), *given, *whole))
    return Piece(written, also, parts, given, tuple(t for t in readings if t not in written), initials)


@lru_cache(_REMEMBERED)
def fold(text: str) -> str:
    """Without case, accents, apostrophes, invisible characters and forms of one letter; blanks where no word is.

    Marks are kept where they are letters (Devanagari, Thai). Compatibility jamo become initial consonants.
    """
    if text.isascii():
        plain = text.lower().replace("'", "").replace("`", "")
        return plain if plain.isalnum() else "".join(c if c.isalnum() else " " for c in plain)
    text = text.translate(_APOSTROPHES).translate(_CLUSTERS)
    # A letter of another form (a mathematical J) has a case only when it is taken apart, and what casing gives may come
    # apart again: https://www.unicode.org/versions/latest/core-spec/chapter-3/#G53513 (compatibility caseless match)
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = "".join(map(_folded_character, apart.translate(_APOSTROPHES)))
    kept = kept.translate(_SAME_LETTER).translate(_HIRAGANA)
    return unicodedata.normalize("NFC", kept)


def _folded_character(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Mn", "Me"):
        code = ord(character)
        return character if any(first <= code <= last for first, last in _OWN_MARKS) else ""
    if category == "Cf":
        return ""
    return character if category[0] in "LMN" else " "


@lru_cache(_REMEMBERED)
def pieces_of(word: str) -> tuple[Piece, ...]:
    """The pieces of a text without blanks: ``Jean-Paul`` has two, ``김minsu`` too."""
    runs = [run for folded in fold(word).split() for run in _RUN.findall(folded)]
    spelled_out = in_latin(fold(_spell_out(word))) if len(runs) == 1 else ""
    found = (_split_piece(run) if _SPLIT.match(run) else _plain_piece(run, spelled_out) for run in runs)
    return tuple(piece for piece in found if piece is not None)


def _spell_out(word: str) -> str:
    return "" if word.isascii() else unicodedata.normalize("NFC", word).casefold().translate(_GERMAN)


def _split_piece(run: str) -> Piece:
    """A name in Hangul or Han: the surname is one character, seldom two."""
    is_hangul = bool(_IS_HANGUL.match(run))
    plain = [in_latin(character) for character in run]
    other = plain if is_hangul else [wade_giles(reading) for reading in plain]
    parts = [tuple(dict.fromkeys(spellings)) for spellings in zip(plain, other, strict=True)]
    parts[0] = tuple(dict.fromkeys((*parts[0], *surname_spellings(run))))
    written = tuple(unicodedata.normalize("NFD", character) for character in run)
    return _piece(
        written,
        tuple(parts),
        given=tuple(dict.fromkeys("".join(reading[1:]) for reading in (plain, other) if len(run) > 1)),
        whole=tuple("".join(plain[skip:]) for skip in (0, 2) if len(run) > skip + 1),
        initials="".join(token[0] for token in written) if is_hangul else "",
    )


def _plain_piece(run: str, spelled_out: str) -> Piece | None:
    if not any(c.isalnum() for c in run):
        return None
    latin = in_latin(run)
    if _LATIN.fullmatch(run):
        also = (spelled_out,) if spelled_out.isalnum() and len(spelled_out) > len(latin) else ()
        return _piece((latin,), ((latin, *also),), also=also) if latin else None
    bare = run[2:] if run.startswith("ال") and len(run) > _SHORTEST_WITH_ARTICLE else ""
    readings = tuple(filter(None, (latin, in_latin(bare), latin.replace("w", "v") if "و" in run[1:] else "")))
    return _piece((run,), (readings,) if readings else (), also=(bare,) if bare else ())


def skeleton(word: str) -> str:
    """The consonants of a Latin word, alike ones as one letter; ``a`` if it has none."""
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", _consonants_alike(word))) or ("a" if word else "")


@lru_cache(_REMEMBERED)
def sound(word: str) -> str:
    """As ``skeleton``, with vowels in four kinds: ``kyung`` and ``gyeong`` sound the same, ``kang`` does not."""
    return _DOUBLED.sub(r"\1", _VOWELS.sub(lambda vowels: _kind_of_vowel(vowels[0]), _consonants_alike(word)))


@lru_cache(_REMEMBERED)
def _consonants_alike(word: str) -> str:
    for pattern, letter in _ALIKE:
        word = pattern.sub(letter, word)
    return word


def _kind_of_vowel(vowels: str) -> str:
    letters = vowels.replace("h", "")
    if letters in ("ui", "wi", "i", "y", "ee", "ie", "ei", "yi", "iy", "ii"):
        return "i"
    if "o" in letters or "u" in letters or "w" in letters:
        return "o"
    if letters in ("e", "ye", "ae", "ai", "ay", "ey"):
        return "e"
    return "a" if letters else ""
