"""Codes that are pasted or dropped on the window: text, pictures, files of pictures."""

import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, assert_never

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QPainter

from wego_desk.core.credential import ALPHABET, LENGTH, LONGEST_TEXT, normal_code
from wego_desk.devices.keyboard_reading import holds_our_code, read_typed
from wego_desk.devices.pictures import NO_CODE, PictureRead

NOTHING_TO_READ: Final = "nothing_to_read"
NO_CODE_IN_TEXT: Final = "no_code_in_text"
#: No more pictures and lines than a person means to scan.
MOST: Final = 50

#: Sixteen letters of a code in running text, in fours or not.
_LETTERS: Final = re.compile(
    rf"(?<![A-Za-z])[{ALPHABET}](?:[\s\u00a0-]?[{ALPHABET}]){{{LENGTH - 1}}}(?![A-Za-z])", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Handed:
    """What was pasted or dropped, out of Qt's hands, to be read on a lane."""

    text: str = ""
    files: tuple[Path, ...] = ()
    image: QImage | None = None


@dataclass(frozen=True, slots=True)
class CodesFound:
    """The codes, in order, none twice."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoCodes:
    """Why there is none: ``nothing_to_read``, ``no_code_in_text``, or a picture's reason (`pictures.PictureRead`)."""

    reason: str


def handed(mime: QMimeData) -> Handed | None:
    """What a clipboard or a drop holds that may have codes in it; None when nothing has. On the GUI thread, quick."""
    files = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if files:
        return Handed(files=files[:MOST])
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return Handed(image=image)
    if mime.hasUrls():
        return Handed(text="\n".join(url.toString() for url in mime.urls()))
    return Handed(text=mime.text()) if mime.hasText() and mime.text().strip() else None


def codes_of(what: Handed, read_picture: Callable[[Path], PictureRead]) -> CodesFound | NoCodes:
    """The codes in it. For a lane: a hard picture takes a second. ``read_picture``: `pictures.read_picture`."""
    match what:
        case Handed(image=QImage() as image):
            return _in_pictures([_read_image(image, read_picture)])
        case Handed(files=(_, *_) as files):
            return _in_pictures([read_picture(path) for path in files])
        case Handed(text=text):
            return _in_text(text)
        case _:
            assert_never(what)


def codes_in(mime: QMimeData, read_picture: Callable[[Path], PictureRead]) -> CodesFound | NoCodes:
    """Both at once, where a second's wait does no harm."""
    what = handed(mime)
    return NoCodes(NOTHING_TO_READ) if what is None else codes_of(what, read_picture)


def _read_image(image: QImage, read_picture: Callable[[Path], PictureRead]) -> PictureRead:
    """By way of a file, so that a screenshot is tried as hard as a photograph; BMP, for it takes no time."""
    with tempfile.TemporaryDirectory(prefix="wego-desk-") as folder:
        path = Path(folder) / "image.bmp"
        if not _on_paper(image).save(str(path)):
            return PictureRead(None, None, NO_CODE)
        return read_picture(path)


def _on_paper(image: QImage) -> QImage:
    """What is transparent in a picture is paper."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _in_pictures(read: list[PictureRead]) -> CodesFound | NoCodes:
    codes = tuple(dict.fromkeys(picture.text for picture in read if picture.text))
    if codes:
        return CodesFound(codes)
    return NoCodes(next((picture.reason for picture in read if picture.reason), NO_CODE))


def _in_text(text: str) -> CodesFound | NoCodes:
    """Our codes anywhere in a text, as in a mail; else each line that is one word, for a foreign code."""
    ours = [code for match in _LETTERS.finditer(text) if (code := normal_code(match.group()))]
    lines = [line.strip() for line in text.splitlines() if 0 < len(line.strip()) <= LONGEST_TEXT][:MOST]
    read = [read_typed(line) for line in lines]
    ours = ours or [line for line in read if holds_our_code(line)]
    codes = ours or [line for line in read if len(line.split()) == 1]
    return CodesFound(tuple(dict.fromkeys(codes))) if codes else NoCodes(NO_CODE_IN_TEXT)
