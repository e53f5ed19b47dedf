"""Which encoding a text file is in, since a wrong guess prints a wrong name."""

import codecs
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from wego_desk.core.trouble import Trouble
from wego_desk.rosters.letters import CANDIDATES, WIDE, plausibility

#: Counts the cells that are known headers.
Recognised: TypeAlias = Callable[[Sequence[str]], int]

_CHUNK: Final = 1 << 20
_SAMPLE: Final = 1 << 17
_BOMS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
#: Python's names for what must be read more generously than its name says: BOMs, and Windows' supersets.
_READ_AS: Final = {
    "utf-8": "utf-8-sig", "euc_kr": "cp949", "shift_jis": "cp932", "big5": "cp950", "gb2312": "gb18030",
    "gbk": "gb18030",
}  # fmt: skip
#: With so much whole UTF-8 in it (see ``_utf_8_share``) a file is UTF-8 with a broken byte; with so much it may be.
_SURELY_UTF_8: Final = 0.85
_PERHAPS_UTF_8: Final = 0.5
_LEAST_PLAUSIBLE: Final = 0.5
_SURELY_PLAUSIBLE: Final = 1.2
_HEADER_LINES: Final = 20
_CELLS: Final = re.compile(r"[,;\t|]|\"\"?")


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


def find_encoding(path: Path, recognised: Recognised) -> str | None:
    """``utf-8``, ``utf-16`` (without BOM ``utf-16-le``, ``utf-16-be``), or one of ``CANDIDATES``; else None.

    UTF-8 is decided strictly over the whole file, so it is never mistaken; UTF-16 by its BOM or its NUL bytes; the
    others by their headers and by which letters go together, and the one taken must read the whole file. UTF-8 with a
    broken byte is none of them. A file with a BOM is taken at its word, valid or not. ``recognised`` counts known
    headers.
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
    if decodes(path, "utf-8", errors="surrogatepass"):
        return None  # UTF-8 with half a character in it: no other encoding looks so
    telling = _telling_part(path)
    share = _utf_8_share(telling)
    if share > _SURELY_UTF_8:
        return None
    readable = [encoding for encoding in CANDIDATES if decodes(path, codec_for(encoding))]
    if share >= _PERHAPS_UTF_8:
        # One lost byte in a short list. Two bytes to a letter may look so by chance, one byte to a letter can't.
        readable = [encoding for encoding in readable if encoding in WIDE]
    least = _SURELY_PLAUSIBLE if share >= _PERHAPS_UTF_8 else _LEAST_PLAUSIBLE
    return _likeliest(head, telling, readable, recognised, least) if readable else None


def decodes(path: Path, encoding: str, errors: str = "strict") -> bool:
    """Whether the whole file is valid in this encoding."""
    decoder = codecs.getincrementaldecoder(encoding)(errors)
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


def _utf_8_share(sample: bytes) -> float:
    """How much of what is beyond ASCII belongs to whole letters of UTF-8; in other encodings one byte in ten does."""
    text = sample.decode("utf-8", errors="replace")
    whole = sum(len(letter.encode()) for letter in text if letter != "\ufffd" and not letter.isascii())
    return whole / (sum(byte > 0x7F for byte in sample) or 1)


def _likeliest(
    head: bytes, telling: bytes, readable: Sequence[str], recognised: Recognised, least: float
) -> str | None:
    """The one in which most headers beyond ASCII are known, among equals the one whose words go together."""
    known = {
        encoding: _known_headers(head.decode(codec_for(encoding), errors="ignore"), recognised) for encoding in readable
    }
    best = [encoding for encoding in readable if known[encoding] == max(known.values())]
    worth = {
        encoding: plausibility(telling.decode(codec_for(encoding), errors="ignore"), encoding) for encoding in best
    }
    likeliest = max(best, key=worth.__getitem__)
    return likeliest if known[likeliest] or worth[likeliest] >= least else None


def _known_headers(text: str, recognised: Recognised) -> int:
    lines = text.splitlines()[:_HEADER_LINES]
    return max((recognised([cell for cell in _CELLS.split(line) if not cell.isascii()]) for line in lines), default=0)
