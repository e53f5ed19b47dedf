"""One font file: what it draws, how it shapes a run, the subset that a document embeds; read when first asked for."""

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

import uharfbuzz as hb

_KEPT_RUNS: Final = 4096
#: Never ``dlig``: it writes vowels into محمد that its bearer does not write.
_FEATURES: Final = {"kern": True, "liga": True}
#: What is orphaned stands alone: a dotted circle is no part of anybody's name.
_FLAGS: Final = hb.BufferFlags.DO_NOT_INSERT_DOTTED_CIRCLE
_GRAPHEMES: Final = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
#: Layout is done; a PDF reader needs outlines and widths.
_NOT_EMBEDDED: Final = (
    "GSUB GPOS GDEF BASE JSTF MATH STAT avar fvar gvar HVAR MVAR VVAR VORG vhea vmtx cmap name post OS/2 kern gasp "
    "DSIG meta"
).split()


@dataclass(frozen=True, slots=True)
class FontFile:
    """A line of ``fonts.toml``. ``scripts`` are ISO 15924; ``han`` is the form of Han that it draws, or ``""``;
    ``hand`` another hand than its script's usual one (``nastaliq``), or ``""``."""

    path: Path
    weight: int
    scripts: frozenset[str]
    han: str
    hand: str = ""


class Glyph(NamedTuple):
    """A glyph in visual order: its number, advance and offset, and the characters that it stands for (``""``: those of
    its neighbour). Lengths are thousandths of the font size."""

    number: int
    advance: float
    dx: float
    dy: float
    text: str


class Shaped(NamedTuple):
    """A run as glyphs from left to right, its width, its ink above and below the baseline, and what has no glyph."""

    glyphs: tuple[Glyph, ...]
    width: float
    top: float
    bottom: float
    missing: tuple[str, ...]


Extents: TypeAlias = tuple[float, float, float, float]


class Font:
    """A font as one set uses it. Lengths are thousandths of the font size. Not for two threads at once."""

    def __init__(self, file: FontFile) -> None:
        self.file = file
        self.shape = lru_cache(_KEPT_RUNS)(self._shape)
        self.extents = lru_cache(_KEPT_RUNS)(self._extents)
        self._subsets = 0

    @property
    def name(self) -> str:
        return self.file.path.stem

    @cached_property
    def _face(self) -> hb.Face:
        path = str(self.file.path)
        # HarfBuzz maps a file without reading it, but on Windows finds none below a folder named in other letters.
        return hb.Face(hb.Blob.from_file_path(path) if path.isascii() else hb.Blob(self.file.path.read_bytes()))

    @cached_property
    def _font(self) -> hb.Font:
        return hb.Font(self._face)

    @cached_property
    def _unit(self) -> float:
        return 1000 / float(self._face.upem)

    @cached_property
    def ascent_and_descent(self) -> tuple[float, float]:
        extents = self._font.get_font_extents("ltr")
        return extents.ascender * self._unit, extents.descender * self._unit

    def has(self, char: str) -> bool:
        """Whether the font draws this character (and not its box for the missing)."""
        return bool(self._font.get_nominal_glyph(ord(char)))

    def has_variant(self, char: str, selector: str) -> bool:
        """Whether the font has the form of a character that a variation selector asks for."""
        return self._font.get_variation_glyph(ord(char), ord(selector)) is not None

    def advance(self, glyph: int) -> float:
        return float(self._font.get_glyph_h_advance(glyph)) * self._unit

    def _shape(self, text: str, script: str, language: str, from_right: bool) -> Shaped:
        """Shape a run of one script and direction; ``language`` is a BCP 47 tag or ``""``."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction = "rtl" if from_right else "ltr"
        buffer.script = script
        if language:
            buffer.language = language
        buffer.cluster_level = _GRAPHEMES
        buffer.flags = _FLAGS
        hb.shape(self._font, buffer, _FEATURES)
        infos = buffer.glyph_infos
        clusters = [info.cluster for info in infos]
        texts = _texts(clusters, text, from_right)
        unit = self._unit
        glyphs: list[Glyph] = []
        x = top = bottom = 0.0
        for info, place, said in zip(infos, buffer.glyph_positions, texts, strict=True):
            glyph = Glyph(info.codepoint, place.x_advance * unit, place.x_offset * unit, place.y_offset * unit, said)
            _, low, _, high = self.extents(glyph.number)
            if high > low:
                top, bottom = max(top, high + glyph.dy), min(bottom, low + glyph.dy)
            glyphs.append(glyph)
            x += glyph.advance
        boxes = {info.cluster for info in infos if info.codepoint == 0}
        missing = self._blamed(text, clusters, boxes) if boxes else ()
        return Shaped(tuple(glyphs), x, top, bottom, missing)

    def _blamed(self, text: str, clusters: list[int], boxes: set[int]) -> tuple[str, ...]:
        """The characters to blame for clusters that came out with a box for the missing."""
        starts = sorted({*clusters, len(text)})
        found: list[str] = []
        for start, end in itertools.pairwise(starts):
            if start in boxes:
                said = text[start:end]
                found += [char for char in said if not self.has(char)] or said
        return tuple(dict.fromkeys(found))

    def _extents(self, glyph: int) -> Extents:
        """A glyph's ink: left, bottom, right, top; all 0 for a blank."""
        found = self._font.get_glyph_extents(glyph)
        if found is None:
            return 0.0, 0.0, 0.0, 0.0
        left, top, unit = found.x_bearing, found.y_bearing, self._unit
        return left * unit, (top + found.height) * unit, (left + found.width) * unit, top * unit

    def subset(self, glyphs: Iterable[int]) -> tuple[bytes, Mapping[int, int]]:
        """The file with these glyphs alone (and .notdef), and the new number of each."""
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
        wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
            int.from_bytes(table.ljust(4).encode(), "big") for table in _NOT_EMBEDDED
        )
        wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        self._subsets += 1
        plan = hb.SubsetPlan(self._subset_face if self._subsets > 2 else self._face, wanted)
        return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping.items())

    @cached_property
    def _subset_face(self) -> hb.Face:
        """A face made ready for subsetting: 60 ms for the largest font, then 0.1 ms a badge in place of 2."""
        return hb.subset_preprocess(self._face)


def _texts(clusters: list[int], text: str, from_right: bool) -> list[str]:
    """The characters that each glyph stands for, so that all of them together are the text.

    A cluster's characters go to its glyphs one by one in reading order, the rest to the last.
    """
    one_by_one = range(len(text) - 1, -1, -1) if from_right else range(len(text))
    if clusters == [*one_by_one]:
        return [text[cluster] for cluster in clusters]
    starts = sorted({*clusters, len(text)})
    end_of = dict(itertools.pairwise(starts))
    places: dict[int, list[int]] = {}
    for index, cluster in enumerate(clusters):
        places.setdefault(cluster, []).append(index)
    found = [""] * len(clusters)
    for cluster, indexes in places.items():
        said = text[cluster : end_of[cluster]]
        ordered = indexes[::-1] if from_right else indexes
        for number, index in enumerate(ordered):
            found[index] = said[number:] if number == len(ordered) - 1 else said[number : number + 1]
    return found
