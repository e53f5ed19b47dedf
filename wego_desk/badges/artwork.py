"""Pictures on a badge: PNG, JPEG, SVG and PDF, each once in a document, vector where it was vector."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Protocol

from reportlab.pdfgen.canvas import Canvas

from wego_desk.badges.ink import rectangle
from wego_desk.badges.layout import Filling
from wego_desk.core.trouble import Trouble

_KEPT: Final = 32


class Artwork(Protocol):
    """A picture ready for any document; its own size, of which only the ratio counts."""

    @property
    def width(self) -> float: ...

    @property
    def height(self) -> float: ...

    def embed(self, document: Any, name: str) -> None:
        """Put it into a ReportLab document as the XObject ``name``, one unit wide and high."""


class Pictures:
    """The pictures of one document: each is embedded when it is first drawn."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._names: dict[int, str] = {}
        self._held: list[Artwork] = []

    def draw(self, artwork: Artwork, x: float, y: float, width: float, height: float, fill: Filling) -> str:
        """The operations that show a picture whole in the middle of a box (points, from its lower left corner), or so
        large that it covers the box."""
        name = self._name(artwork)
        across, up = width / artwork.width, height / artwork.height
        scale = min(across, up) if fill == "contain" else max(across, up)
        w, h = artwork.width * scale, artwork.height * scale
        clip = f"{rectangle(x, y, width, height).removesuffix('f')}W n " if fill == "cover" else ""
        place = f"{w:.3f} 0 0 {h:.3f} {x + (width - w) / 2:.3f} {y + (height - h) / 2:.3f}"
        return f"q {clip}{place} cm /{self._canvas._doc.getXObjectName(name)} Do Q"

    def _name(self, artwork: Artwork) -> str:
        name = self._names.get(id(artwork))
        if name is None:
            name = self._names[id(artwork)] = f"picture{len(self._names) + 1}"
            self._held.append(artwork)  # so that no other picture takes its place in memory, and its name
            artwork.embed(self._canvas._doc, name)
        if name not in self._canvas._formsinuse:
            self._canvas._formsinuse.append(name)
        return name


def load_artwork(path: Path) -> Artwork:
    """A picture of a layout's own, kept for the next document until its file changes.

    Trouble: ``picture_unreadable`` (file, detail).
    """
    try:
        return _loaded(path, path.stat().st_mtime_ns)
    except OSError as error:
        raise Trouble("picture_unreadable", file=path.name, detail=str(error)) from error


@lru_cache(_KEPT)
def _loaded(path: Path, changed: int) -> Artwork:  # noqa: ARG001 - a changed file is another picture
    data = path.read_bytes()
    reader: Callable[[bytes], Artwork]
    # What a badge without pictures need not wait for.
    if path.suffix.lower() in (".svg", ".pdf"):
        from wego_desk.badges.artwork_vector import pdf_artwork, svg_artwork

        reader = svg_artwork if path.suffix.lower() == ".svg" else pdf_artwork
    else:
        from wego_desk.badges.artwork_raster import raster_artwork

        reader = raster_artwork
    try:
        return reader(data)
    except ValueError as error:
        raise Trouble("picture_unreadable", file=path.name, detail=str(error)) from error
