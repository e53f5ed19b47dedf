"""Pictures made of dots: a JPEG goes into the document as it is, all else packed once."""

import io
import zlib
from dataclasses import dataclass
from typing import Any, Final

from PIL import Image, ImageOps, UnidentifiedImageError
from reportlab.pdfbase import pdfdoc

_COLOURS: Final = {"L": "DeviceGray", "RGB": "DeviceRGB"}
#: A picture of more dots than A4 at 600 dpi is a bomb or a mistake.
_MOST_DOTS: Final = 40_000_000


@dataclass(frozen=True, slots=True)
class Raster:
    """``data`` as the filter left it; ``veil``, 0 to 255 a dot, packed, is how solid each dot is."""

    width: int
    height: int
    colours: str
    filter: str
    data: bytes
    veil: bytes = b""

    def embed(self, document: Any, name: str) -> None:
        veil = {}
        if self.veil:
            packed = self._stream("DeviceGray", "FlateDecode", self.veil)
            veil = {"SMask": document.Reference(packed, f"{name}.veil")}
        document.addForm(name, self._stream(self.colours, self.filter, self.data, veil))

    def _stream(self, colours: str, filtered: str, data: bytes, more: dict[str, object] | None = None) -> Any:
        entries = {
            "Type": "/XObject", "Subtype": "/Image", "Width": self.width, "Height": self.height,
            "BitsPerComponent": 8, "ColorSpace": f"/{colours}", "Filter": f"/{filtered}", **(more or {}),
        }  # fmt: skip
        return pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), content=data, filters=[])


def raster_artwork(data: bytes) -> Raster:
    """A picture as PNG or JPEG. ValueError when it is neither, broken, or larger than any badge needs."""
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
            if picture.width * picture.height > _MOST_DOTS:
                raise ValueError(f"{picture.width} x {picture.height} dots")
            upright = picture.getexif().get(0x0112, 1) == 1
            if picture.format == "JPEG" and picture.mode in _COLOURS and upright:
                picture.load()  # a broken one fails here and not at the printer
                return Raster(picture.width, picture.height, _COLOURS[picture.mode], "DCTDecode", data)
            return _packed(ImageOps.exif_transpose(picture))
    except (UnidentifiedImageError, OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ValueError(str(error)) from error


def _packed(picture: Image.Image) -> Raster:
    veil = b""
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        veil = zlib.compress(picture.getchannel("A").tobytes(), 9)
    picture = picture.convert("L" if picture.mode in ("1", "L") else "RGB")
    data = zlib.compress(picture.tobytes(), 9)
    return Raster(picture.width, picture.height, _COLOURS[picture.mode], "FlateDecode", data, veil)
