"""One side of a badge: every box where the layout has it."""

from collections.abc import Callable
from itertools import groupby
from typing import Final, assert_never

from reportlab.pdfgen.canvas import Canvas

from wego_desk.badges.artwork import Artwork, Pictures, load_artwork
from wego_desk.badges.badge_report import Shrunk
from wego_desk.badges.blocks import fit_block
from wego_desk.badges.code_drawing import code_operations, place_code
from wego_desk.badges.code_pictures import qr_modules
from wego_desk.badges.ink import MM, fill_colour, readable_on, rectangle, rounded
from wego_desk.badges.layout import Box, Layout, Side
from wego_desk.badges.wording import Text, Wording
from wego_desk.typeset.fit import NARROWEST
from wego_desk.typeset.fontset import BOLD, REGULAR, FontSet
from wego_desk.typeset.line import Line, Unprintable, lay_out
from wego_desk.typeset.pen import Pen

_BAND_MARGIN_MM: Final = 6
_BAND_GAP: Final = 420
#: A zone's tile, in thousandths of its letters' size.
_TILE_PAD, _TILE_HEIGHT, _TILE_GAP, _TILE_ROUND = 520, 1720, 380, 360


class Paper:
    """What all badges of one document share: its canvas, its fonts and pictures. ``photo_of`` gives the picture of a
    delegate by its name, None when there is none."""

    def __init__(self, canvas: Canvas, fonts: FontSet, photo_of: Callable[[str], Artwork | None]) -> None:
        self.canvas = canvas
        self.fonts = fonts
        self.photo_of = photo_of
        self.pen = Pen(canvas)
        self.pictures = Pictures(canvas)


class Page:
    """One side of one badge. ``operations`` draw it in points from its lower left corner."""

    def __init__(self, paper: Paper, layout: Layout, wording: Wording, side: Side) -> None:
        self._paper = paper
        self._layout = layout
        self._wording = wording
        self._side = side
        self._shown: list[str] = []
        self.shrunk: list[Shrunk] = []

    def operations(self) -> str:
        """Fill every box, in the layout's order but codes last; boxes of one block as one."""
        if self._side in self._layout.backgrounds:
            ground = load_artwork(self._layout.folder / self._layout.backgrounds[self._side])
            whole = (0.0, 0.0, self._layout.width_mm * MM, self._layout.height_mm * MM)
            self._put(self._paper.pictures.draw(ground, *whole, "cover"))
        boxes = [box for box in self._layout.boxes if box.side == self._side]
        for block, members in groupby(sorted(boxes, key=lambda box: box.kind == "qr"), key=lambda box: box.block):
            together = list(members)
            if block:
                self._block(together)
                continue
            for box in together:
                self._box(box)
        return " ".join(self._shown)

    def _box(self, box: Box) -> None:
        match box.kind:
            case "band":
                self._band(box)
            case "qr":
                self._code(box)
            case "image":
                self._picture(box)
            case "text" if box.field == "zones":
                self._zones(box)
            case "text":
                self._block([box])
            case _:
                assert_never(box.kind)

    def _put(self, operations: str) -> None:
        self._shown.append(operations)

    def _up(self, y_mm: float) -> float:
        """Points from the page's bottom, of millimetres from its top."""
        return (self._layout.height_mm - y_mm) * MM

    def _note(self, box: Box, size: float) -> None:
        if size < box.min_pt:
            self.shrunk.append(Shrunk(self._wording.delegate.id, box.field, round(size, 2), box.min_pt))

    def _block(self, boxes: list[Box]) -> None:
        fitted = fit_block(boxes, self._wording, self._paper.fonts)
        height = (boxes[-1].bottom_mm - boxes[0].y_mm) * MM
        spare = height - sum(gap + each.above + each.below for _, each, gap in fitted)
        share = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[boxes[0].valign]
        y = self._up(boxes[0].y_mm) - max(0.0, spare) * share
        for box, each, gap in fitted:
            self._note(box, each.size)
            baseline = y - gap - each.above
            centred = box.align == "center"
            shown = self._paper.pen.block(each, box.x_mm * MM, box.w_mm * MM, baseline, centred)
            self._put(f"{fill_colour(box.colour)} {shown}")
            y = baseline - each.below

    def _line(self, text: Text, weight: int) -> Line:
        line = lay_out(self._paper.fonts, text.text, text.writing, weight)
        if isinstance(line, Unprintable):
            raise AssertionError("a wording holds printable texts only")
        return line

    def _band(self, box: Box) -> None:
        colour = box.colour or self._wording.role_colour
        bottom = self._up(box.bottom_mm)
        self._put(f"{fill_colour(colour)} {rectangle(box.x_mm * MM, bottom, box.w_mm * MM, box.h_mm * MM)}")
        said = self._wording.role_words if box.field == "role" else self._texts_of(box.field)
        if said:
            self._words(box, said, readable_on(colour))

    def _texts_of(self, field: str) -> tuple[Text, ...]:
        text = self._wording.texts.get(field)
        return (text,) if text else ()

    def _words(self, box: Box, said: tuple[Text, ...], colour: str) -> None:
        """Words side by side on a band, the first one bold."""
        lines = [self._line(text, REGULAR if index else BOLD) for index, text in enumerate(said)]
        total = sum(line.width for line in lines) + _BAND_GAP * (len(lines) - 1)
        tall = max(line.top for line in lines) - min(line.bottom for line in lines)
        width, height = (box.w_mm - 2 * _BAND_MARGIN_MM) * MM, box.h_mm * MM
        size = min(box.max_pt, width * 1000 / total, height * 900 / tall)
        stretch = max(NARROWEST, size / box.min_pt) if size < box.min_pt else 1.0
        size = min(size / stretch, height * 900 / tall)
        self._note(box, size)
        spare = width - total * size * stretch / 1000
        x = (box.x_mm + _BAND_MARGIN_MM) * MM + (spare / 2 if box.align == "center" else 0)
        capital = lines[0].top * size / 1000
        y = self._up(box.bottom_mm) + (height - capital) / 2
        for line in lines:
            self._put(f"{fill_colour(colour)} {self._paper.pen.line(line, size, x, y, stretch)}")
            x += (line.width + _BAND_GAP) * size * stretch / 1000

    def _zones(self, box: Box) -> None:
        """Each zone on a tile of its own, in one row."""
        lines = [self._line(zone, box.weight) for zone in self._wording.zones]
        if not lines:
            return
        tiles = [max(line.width + 2 * _TILE_PAD, _TILE_HEIGHT) for line in lines]
        total = sum(tiles) + _TILE_GAP * (len(tiles) - 1)
        size = min(box.max_pt, box.w_mm * MM * 1000 / total, box.h_mm * MM * 1000 / _TILE_HEIGHT)
        self._note(box, size)
        em = size / 1000
        share = {"top": 1.0, "middle": 0.5, "bottom": 0.0}[box.valign]
        y = self._up(box.bottom_mm) + (box.h_mm * MM - _TILE_HEIGHT * em) * share
        x = box.x_mm * MM + ((box.w_mm * MM - total * em) / 2 if box.align == "center" else 0)
        for line, tile in zip(lines, tiles, strict=True):
            colour = box.colour or self._wording.role_colour
            shape = rounded(x, y, tile * em, _TILE_HEIGHT * em, _TILE_ROUND * em)
            start = x + (tile - line.width) * em / 2
            baseline = y + (_TILE_HEIGHT - line.top) * em / 2
            shown = self._paper.pen.line(line, size, start, baseline)
            self._put(f"{fill_colour(colour)} {shape} {fill_colour(readable_on(colour))} {shown}")
            x += (tile + _TILE_GAP) * em

    def _code(self, box: Box) -> None:
        """Black on a white tile, whatever lies beneath: no layout can take the contrast or the quiet zone away."""
        modules = qr_modules(self._wording.delegate.code)
        side = min(box.w_mm, box.h_mm) * MM
        placed = place_code(len(modules), box.x_mm * MM, box.y_mm * MM, side, self._layout.dpi)
        white = rectangle(box.x_mm * MM, self._up(box.bottom_mm), box.w_mm * MM, box.h_mm * MM)
        self._put(f"1 g {white} {code_operations(modules, placed, self._up(0))}")

    def _picture(self, box: Box) -> None:
        photo = self._wording.delegate.photo
        if box.file:
            picture: Artwork | None = load_artwork(self._layout.folder / box.file)
        else:
            picture = self._paper.photo_of(photo) if photo else None
        if picture is None:
            return
        place = (box.x_mm * MM, self._up(box.bottom_mm), box.w_mm * MM, box.h_mm * MM)
        if box.colour:
            self._put(f"{fill_colour(box.colour)} {rectangle(*place)}")
        self._put(self._paper.pictures.draw(picture, *place, box.fill))
