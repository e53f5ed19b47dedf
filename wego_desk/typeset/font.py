"""One font file: what it draws, how wide and how tall, read only when first asked for."""

import struct
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace


@dataclass(frozen=True, slots=True)
class FontFile:
    """A line of ``fonts.toml``. ``scripts`` are ISO 15924; ``han`` is the form of Han that it draws, or ``""``."""

    path: Path
    weight: int
    scripts: frozenset[str]
    han: str


class Font:
    """A font as one set uses it. Lengths are thousandths of the font size. Not for two threads at once.

    A CJK file takes 0.1 to 0.2 s to read, any other about 15 ms: reading waits for the first question.
    """

    def __init__(self, file: FontFile) -> None:
        self.file = file
        self._measures: dict[str, tuple[int, int, int]] = {}

    @property
    def name(self) -> str:
        return self.file.path.stem

    @cached_property
    def _pdf(self) -> "_PdfFont":
        return _PdfFont(self.name, str(self.file.path), asciiReadable=False)

    @cached_property
    def _glyph_of(self) -> dict[int, int]:
        found: dict[int, int] = self._pdf.face.charToGlyph
        return found

    @cached_property
    def _glyph_data(self) -> int:
        return int(self._pdf.face.get_table_pos("glyf")[0])

    def has(self, char: str) -> bool:
        """Whether the font draws this character (and not its box for the missing)."""
        return self._glyph_of.get(ord(char), 0) != 0

    def measures(self, char: str) -> tuple[int, int, int]:
        """A character's advance, and how far its ink reaches above and below the baseline (0, 0 for a blank)."""
        found = self._measures.get(char)
        if found is None:
            face = self._pdf.face
            found = (face.getCharWidth(ord(char)), *self._read_ink(face, self._glyph_of[ord(char)]))
            self._measures[char] = found
        return found

    def _read_ink(self, face: TTFontFace, glyph: int) -> tuple[int, int]:
        start, end = face.glyphPos[glyph], face.glyphPos[glyph + 1]
        if start == end:
            return 0, 0
        _, _, low, _, high = struct.unpack(">5h", face.get_chunk(self._glyph_data + start, 10))
        return round(high * 1000 / face.unitsPerEm), round(low * 1000 / face.unitsPerEm)

    def show(self, text: str, size: float, document: PDFDocument) -> str:
        """The operations that show a text at the current point of an open text object, embedding what they need."""
        shown = []
        for subset, codes in self._pdf.splitString(text, document):
            shown.append(f"{self._pdf.getSubsetInternalName(subset, document)} {size:.2f} Tf <{codes.hex()}> Tj")
        return " ".join(shown)


class _PdfFont(TTFont):  # type: ignore[misc]  # ReportLab carries no types
    """ReportLab's subset font, with a right ToUnicode map: its own writes five hex digits above U+FFFF, and copying 𠮷
    out of the PDF gives another letter (and readers stop at 100 entries a block)."""

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802  # ReportLab's name
        subsets = [list(codes) for codes in self._assignState(doc).subsets]
        before = set(doc.idToObject)
        super().addObjects(doc)
        maps = [key for key in doc.idToObject if key not in before and str(key).startswith("toUnicodeCMap:")]
        for key, codes in zip(maps, subsets, strict=True):
            doc.idToObject[key].content = _to_unicode(key.partition(":")[2], codes)


def _to_unicode(name: str, codes: list[int]) -> str:
    """A ToUnicode CMap (PDF 32000-1, 9.10.3): one byte a code, UTF-16BE a character."""
    entries = [f"<{index:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for index, code in enumerate(codes)]
    blocks = [entries[start : start + 100] for start in range(0, len(entries), 100)]
    mapped = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def\n"
        f"/CMapName /{name} def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <{len(codes) - 1:02X}>\nendcodespacerange\n"
        f"{mapped}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )
