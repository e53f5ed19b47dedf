"""A font inside one PDF: a Type0 font of our own making in ReportLab's document (ISO 32000-1, 9.7).

ReportLab's own fonts know one glyph a character. What is used here of its inside: ``PDFDocument.delayedFonts``,
``fontMapping``, ``idToObject["BasicFonts"]`` and ``Reference``; tests/typeset/test_pictures.py holds what comes out.
"""

from collections.abc import Mapping
from typing import Any, Final

from reportlab.pdfbase import pdfdoc

from wego_desk.typeset.font import Font, Glyph

_PLAIN: Final = {"Type": "/Font", "Subtype": "/CIDFontType2"}
_IDENTITY: Final = "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
_CMAP_HEAD: Final = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_CMAP_TAIL: Final = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
#: Readers take no more entries in one block.
_BLOCK: Final = 100


class EmbeddedFont:
    """What one document shows of a font. A code is the number of a pair of glyph and text, in order of first use, so
    that one glyph may stand for different characters when somebody copies them out."""

    def __init__(self, document: Any, font: Font) -> None:
        self._font = font
        self._codes: dict[tuple[int, str], int] = {}
        self.widths: list[float] = [0.0]
        self.name = f"F{len(document.fontMapping) + 1}"
        document.fontMapping[f"{font.name} as shaped"] = f"/{self.name}"
        document.delayedFonts.append(self)

    def code(self, glyph: Glyph) -> int:
        """The two-byte code of a glyph with the text that it stands for."""
        pair = (glyph.number, glyph.text)
        code = self._codes.get(pair)
        if code is None:
            code = self._codes[pair] = len(self.widths)
            self.widths.append(round(self._font.advance(glyph.number), 2))
        return code

    def addObjects(self, document: Any) -> None:  # noqa: N802  # ReportLab's name
        """Write the font's objects; called once, when the document is saved."""
        glyphs = [0, *(number for number, _ in self._codes)]
        data, new_number = self._font.subset(glyphs)
        ascent, descent = self._font.ascent_and_descent
        family = f"/WEGOFD+{self._font.name}"
        descriptor = {
            "Type": "/FontDescriptor", "FontName": family, "Flags": 4, "FontBBox": self._box(glyphs),
            "ItalicAngle": 0, "Ascent": round(ascent), "Descent": round(descent), "CapHeight": 714, "StemV": 80,
            "FontFile2": self._stream(document, "file", data, {"Length1": len(data)}),
        }  # fmt: skip
        numbers = b"".join(new_number[number].to_bytes(2, "big") for number in glyphs)
        descendant = {
            **_PLAIN, "BaseFont": family, "CIDSystemInfo": _IDENTITY, "DW": 1000,
            "FontDescriptor": self._object(document, "descriptor", descriptor),
            "W": f"[ 0 [ {' '.join(f'{width:g}' for width in self.widths)} ] ]",
            "CIDToGIDMap": self._stream(document, "numbers", numbers),
        }  # fmt: skip
        whole = {
            "Type": "/Font", "Subtype": "/Type0", "BaseFont": family, "Encoding": "/Identity-H",
            "DescendantFonts": pdfdoc.PDFArray([self._object(document, "descendant", descendant)]),
            "ToUnicode": self._stream(document, "unicode", self._to_unicode().encode("ascii")),
        }  # fmt: skip
        document.idToObject["BasicFonts"].dict[self.name] = self._object(document, "font", whole)

    def _object(self, document: Any, part: str, entries: Mapping[str, object]) -> Any:
        return document.Reference(pdfdoc.PDFDictionary(dict(entries)), f"{part}:{self.name}")

    def _stream(self, document: Any, part: str, content: bytes, entries: Mapping[str, object] | None = None) -> Any:
        stream = pdfdoc.PDFStream(
            pdfdoc.PDFDictionary(dict(entries or {})), content=content, filters=[pdfdoc.PDFZCompress]
        )
        return document.Reference(stream, f"{part}:{self.name}")

    def _box(self, glyphs: list[int]) -> str:
        """The ink of all glyphs together: some printers cut at it."""
        boxes = [self._font.extents(number) for number in glyphs]
        low = [min(box[edge] for box in boxes) for edge in (0, 1)]
        high = [max(box[edge] for box in boxes) for edge in (2, 3)]
        return f"[ {' '.join(str(round(edge)) for edge in (*low, *high))} ]"

    def _to_unicode(self) -> str:
        """The ToUnicode CMap (9.10.3): UTF-16BE of every code that stands for something."""
        lines = [f"<{code:04X}> <{text.encode('utf-16-be').hex()}>" for (_, text), code in self._codes.items() if text]
        blocks = [lines[start : start + _BLOCK] for start in range(0, len(lines), _BLOCK)]
        mapped = "".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar\n" for b in blocks)
        return _CMAP_HEAD + mapped + _CMAP_TAIL
