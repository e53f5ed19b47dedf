"""Which encoding a text file is in, since a wrong guess prints a wrong name."""

import codecs
from pathlib import Path
from typing import Final

from charset_normalizer import from_bytes

from wego_desk.core.trouble import Trouble

#: What files of Korean and western offices come in when they are no UTF.
CANDIDATES: Final = ("cp949", "cp1252")

_CHUNK: Final = 1 << 20
_SAMPLE: Final = 1 << 17
_BOMS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
#: Python's names for what must be read more generously than its name says: BOMs, and the Windows superset of EUC-KR.
_READ_AS: Final = {"utf-8": "utf-8-sig", "euc_kr": "cp949"}


def codec_for(encoding: str) -> str:
    """The codec that reads a file of this encoding, a leading BOM taken off."""
    return _READ_AS.get(encoding, encoding)


def named_encoding(name: str) -> str:
    """The plain name of an encoding that a person asked for; Trouble ``unknown_encoding``."""
    try:
        found = codecs.lookup(name.strip())
        "".encode(found.name)
    except (LookupError, ValueError) as error:
        raise Trouble("unknown_encoding", encoding=name) from error
    return "utf-8" if found.name == "utf-8-sig" else found.name


def find_encoding(path: Path) -> str | None:
    """``utf-8``, ``utf-16`` (with or without BOM: ``utf-16-le``, ``utf-16-be``), ``cp949`` or ``cp1252``; else None.

    UTF-8 is decided strictly over the whole file, so it is never mistaken; UTF-16 by its BOM or its NUL bytes; the two
    others by charset-normalizer, checked by what Korean text looks like, and each must read the whole file.
    UTF-8 with a broken byte is none of them. A file with a BOM is taken at its word, valid or not.
    """
    with path.open("rb") as file:
        head = file.read(_SAMPLE)
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            return encoding
    if b"\0" in head:
        return _utf_16_without_bom(head)
    if decodes(path, "utf-8"):
        return "utf-8"
    telling = _telling_part(path)
    if _is_broken_utf_8(telling):
        return None
    readable = [encoding for encoding in CANDIDATES if decodes(path, encoding)]
    if len(readable) < 2:
        return readable[0] if readable else None
    return _likelier(telling)


def decodes(path: Path, encoding: str) -> bool:
    """Whether the whole file is valid in this encoding."""
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as file:
        try:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _utf_16_without_bom(head: bytes) -> str | None:
    """By the NUL bytes that separators and line ends bring: all on one side, and they decode to such."""
    head = head[: len(head) // 2 * 2]
    for encoding, zeros, others in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        if zeros.count(0) * 50 < len(zeros) or others.count(0) * 4 > zeros.count(0):
            continue
        text = head.decode(encoding, errors="replace")
        if any(mark in text for mark in "\n\r,;\t") and "\ufffd" not in text[:-1]:
            return encoding
    return None


def _telling_part(path: Path) -> bytes:
    """The lines that are not plain ASCII, as far as a sample holds them."""
    told, size = [], 0
    with path.open("rb") as file:
        while size < _SAMPLE and (line := file.readline(_SAMPLE)):
            if not line.isascii():
                told.append(line)
                size += len(line)
    return b"".join(told)


def _is_broken_utf_8(sample: bytes) -> bool:
    """Whether it was UTF-8 until a byte got lost; as anything else every one of its names would be read wrong."""
    text = sample.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    return sum(not letter.isascii() for letter in text) - broken > 4 * broken


def _likelier(sample: bytes) -> str:
    best = from_bytes(sample, cp_isolation=list(CANDIDATES)).best()
    if best is not None and best.encoding == "cp1252":
        return "cp1252"
    return "cp949" if _looks_korean(sample.decode("cp949", errors="ignore")) else "cp1252"


def _looks_korean(text: str) -> bool:
    """Whether most of the two-byte letters are everyday ones (KS X 1001) and none stands inside a Latin word.

    Read as CP949, an accented letter swallows its neighbour: ``Åse`` gets a rare syllable in the middle.
    """
    wide = odd = 0
    for before, letter, after in zip("\n" + text, text, text[1:] + "\n", strict=False):
        if letter.isascii():
            continue
        wide += 1
        inside = before.isascii() and before.isalpha() and after.isascii() and after.isalpha()
        odd += inside or not _everyday(letter)
    return wide > 0 and odd * 5 <= wide


def _everyday(letter: str) -> bool:
    # Python's EUC-KR spells the rarer syllables out, in eight bytes.
    return len(letter.encode("euc_kr", errors="ignore")) == 2
