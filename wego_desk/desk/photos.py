"""Photographs of delegates: small JPEGs named by their hash, so that an event can speak of one."""

import io
import re
import struct
import zlib
from hashlib import blake2b
from pathlib import Path
from typing import Final

from wego_desk.reports.whole_file import folder_for

LARGEST: Final = 48 * 1024
_SIDES: Final = (480, 360, 240, 160)
_QUALITIES: Final = (85, 75, 60, 45)
LARGEST_PIXELS: Final = 80_000_000
#: What Pillow's readers raise on broken files, beside OSError.
_BROKEN: Final = (SyntaxError, ValueError, EOFError, IndexError, KeyError, OverflowError, struct.error, zlib.error)
_NAME: Final = re.compile(r"[0-9a-f]{32}")


def keep_photo(source: Path, folder: Path) -> str | None:
    """Keep a picture as ``folder/HASH.jpg`` of at most 48 KB; returns the hash, None when it is no picture.

    Trouble: ``disk_full``, ``cannot_write``.
    """
    jpeg = _small(source)
    return None if jpeg is None else _keep(jpeg, folder)


def photo_hash(source: Path) -> str | None:
    """Under which hash ``keep_photo`` would keep a picture; writes nothing."""
    jpeg = _small(source)
    return None if jpeg is None else _hash(jpeg)


def _small(source: Path) -> bytes | None:
    from PIL import Image, ImageOps

    if not source.is_file():
        return None
    try:
        with Image.open(source) as opened:
            if opened.width * opened.height > LARGEST_PIXELS:
                return None
            opened.draft("RGB", (_SIDES[0] * 2, _SIDES[0] * 2))  # a JPEG is decoded at a fraction of its size
            picture = ImageOps.exif_transpose(opened).convert("RGB")
    except (OSError, Image.DecompressionBombError, Image.DecompressionBombWarning, *_BROKEN):
        return None
    for side in _SIDES:
        picture.thumbnail((side, side))
        for quality in _QUALITIES:
            out = io.BytesIO()
            picture.save(out, "JPEG", quality=quality, optimize=True)
            if out.tell() <= LARGEST:
                return out.getvalue()
    return None


def _hash(jpeg: bytes) -> str:
    return blake2b(jpeg, digest_size=16).hexdigest()


def _keep(jpeg: bytes, folder: Path) -> str:
    name = _hash(jpeg)
    target = folder / f"{name}.jpg"
    if not target.exists():
        with folder_for(folder):
            part = target.with_suffix(".part")
            part.write_bytes(jpeg)
            part.replace(target)
    return name


def photo_file(folder: Path, name: str) -> Path | None:
    """The kept picture of this hash, None when it is not here."""
    path = folder / f"{name}.jpg"
    return path if _NAME.fullmatch(name) and path.is_file() else None
