"""Pictures made of lines: the first page of a PDF as a form of another document; an SVG by way of a PDF."""

import io
import zlib
from dataclasses import dataclass
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NullObject,
    PdfObject,
    StreamObject,
)  # fmt: skip
from reportlab.graphics import renderPDF
from reportlab.pdfbase import pdfdoc
from svglib.svglib import svg2rlg


@dataclass(frozen=True, slots=True, eq=False)
class Vector:
    """The first page of ``reader`` as it is seen: its crop box, turned as it asks to be."""

    reader: PdfReader
    page: PageObject

    @property
    def width(self) -> float:
        return float(self._turned[0])

    @property
    def height(self) -> float:
        return float(self._turned[1])

    @property
    def _turned(self) -> tuple[float, float]:
        box = self.page.cropbox
        size = (float(box.width), float(box.height))
        return size if self.page.rotation % 180 == 0 else size[::-1]

    def embed(self, document: Any, name: str) -> None:
        document.addForm(name, _Form(_Importer(document, name), self.page, self._matrix()))

    def _matrix(self) -> tuple[float, ...]:
        """From the crop box, turned clockwise by the page's own angle, to one unit a side."""
        box = self.page.cropbox
        left, bottom, right, top = (float(edge) for edge in (box.left, box.bottom, box.right, box.top))
        w, h = right - left, top - bottom
        match self.page.rotation % 360:
            case 90:
                return (0, -1 / w, 1 / h, 0, -bottom / h, right / w)
            case 180:
                return (-1 / w, 0, 0, -1 / h, right / w, top / h)
            case 270:
                return (0, 1 / w, -1 / h, 0, top / h, -left / w)
            case _:
                return (1 / w, 0, 0, 1 / h, -left / w, -bottom / h)


def pdf_artwork(data: bytes) -> Vector:
    """The first page of a PDF. ValueError when it can't be read, is locked or has no page."""
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            raise ValueError("it is locked with a password")
        if not reader.pages:
            raise ValueError("it has no page")
        found = Vector(reader, reader.pages[0])
        if found.width <= 0 or found.height <= 0:
            raise ValueError("its page has no size")
        contents = found.page.get_contents()
        if contents is not None:
            contents.get_data()
    except (PyPdfError, OSError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(str(error) or type(error).__name__) from error
    return found


def svg_artwork(data: bytes) -> Vector:
    """An SVG; its text is set in the fonts of every PDF reader only, so letters should be outlines. ValueError when it
    can't be read."""
    drawing = svg2rlg(io.BytesIO(data))
    if drawing is None or drawing.width <= 0 or drawing.height <= 0:
        raise ValueError("it is no SVG with a size")
    return pdf_artwork(renderPDF.drawToString(drawing, autoSize=1))


class _Importer:
    """Writes objects of another file into a document, each once."""

    def __init__(self, document: Any, name: str) -> None:
        self._document = document
        self._name = name

    def bytes_of(self, value: PdfObject) -> bytes:
        match value:
            case IndirectObject():
                return self._reference(value)
            case StreamObject():
                data = bytes(value._data)  # as it is packed there; pypdf hands out only what it unpacked
                head = self._entries({key: value.raw_get(key) for key in value if key != "/Length"})
                return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (head, len(data), data)
            case DictionaryObject():
                return b"<< %s >>" % self._entries({key: value.raw_get(key) for key in value})
            case ArrayObject():
                return b"[ %s ]" % b" ".join(self.bytes_of(item) for item in list.__iter__(value))
            case _:
                return _written(value)

    def _entries(self, entries: dict[str, PdfObject]) -> bytes:
        return b" ".join(_written(NameObject(key)) + b" " + self.bytes_of(item) for key, item in entries.items())

    def _reference(self, value: IndirectObject) -> bytes:
        key = f"{self._name}.{value.idnum}.{value.generation}"
        if key not in self._document.idToObject:
            self._document.Reference(_Imported(self, value), key)
        return bytes(pdfdoc.PDFObjectReference(key).format(self._document))


class _Imported(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab carries no types
    """An object of another file, written when the document is."""

    __RefOnly__ = 1

    def __init__(self, importer: _Importer, value: IndirectObject) -> None:
        self._importer = importer
        self._value = value

    def format(self, document: Any) -> bytes:  # noqa: ARG002 - ReportLab's signature
        found = self._value.get_object()
        return self._importer.bytes_of(NullObject() if found is None else found)


class _Form(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab carries no types
    """A page of another file as a form (ISO 32000-1, 8.10)."""

    __RefOnly__ = 1

    def __init__(self, importer: _Importer, page: PageObject, matrix: tuple[float, ...]) -> None:
        self._importer = importer
        self._page = page
        self._matrix = matrix

    def format(self, document: Any) -> bytes:  # noqa: ARG002 - ReportLab's signature
        contents = self._page.get_contents()
        data = zlib.compress(b"" if contents is None else contents.get_data(), 9)
        resources = self._importer.bytes_of(self._page.get("/Resources", DictionaryObject()))
        box = " ".join(f"{float(edge):g}" for edge in self._page.cropbox)
        matrix = " ".join(f"{part:.8g}" for part in self._matrix)
        head = f"<< /Type /XObject /Subtype /Form /BBox [ {box} ] /Matrix [ {matrix} ] /Filter /FlateDecode /Resources "
        return head.encode("ascii") + resources + b" /Length %d >>\nstream\n%s\nendstream" % (len(data), data)


def _written(value: PdfObject) -> bytes:
    out = io.BytesIO()
    value.write_to_stream(out)
    return out.getvalue()
